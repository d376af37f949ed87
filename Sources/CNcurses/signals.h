#pragma once
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

/* The handlers of signals, in C because nothing else may run in one. */

/* <stdlib.h> would bring a type along that Glibc has imported in another shape. */
extern int atexit(void (*work)(void));

struct signal_state {
  int terminal;
  int notices;
  /* 1 while the terminal is in our modes, and must be restored by whoever ends the program. */
  volatile sig_atomic_t holds_terminal;
  struct termios modes;
  char restore[1024];
  size_t restore_length;
  char words[512];
  size_t words_length;
  struct sigaction before[NSIG];
};

/* What the handlers know. Every Swift file that comes to call these functions has its own copy of
   them, but all must mean the same state: of weak functions the linker keeps one. */
__attribute__((weak)) struct signal_state *signal_state(void) {
  static struct signal_state state;
  return &state;
}

static const int signal_faults[] = {SIGSEGV, SIGBUS, SIGABRT, SIGILL, SIGTRAP, SIGFPE};
static const int signal_notices[] = {SIGHUP,  SIGTERM, SIGQUIT, SIGINT,
                                     SIGTSTP, SIGCONT, SIGWINCH};
static const int signal_ignored[] = {SIGPIPE, SIGXFSZ};
#define SIGNAL_COUNT(list) (sizeof(list) / sizeof((list)[0]))

static void signal_write(int file, const char *bytes, size_t length) {
  while (length > 0) {
    ssize_t written = write(file, bytes, length);
    if (written > 0) {
      bytes += written;
      length -= (size_t)written;
    } else if (written == 0 || errno != EINTR) {
      struct pollfd room = {file, POLLOUT, 0};
      if (written == 0 || errno != EAGAIN || poll(&room, 1, 100) <= 0) return;
    }
  }
}

/* Gives the terminal back, once, whichever thread or handler comes first. */
static void signal_restore(void) {
  if (!signal_state()->holds_terminal) return;
  signal_state()->holds_terminal = 0;
  sigset_t output;
  sigemptyset(&output);
  sigaddset(&output, SIGTTOU);
  pthread_sigmask(SIG_BLOCK, &output, NULL);
  signal_write(signal_state()->terminal, signal_state()->restore, signal_state()->restore_length);
  tcsetattr(signal_state()->terminal, TCSANOW, &signal_state()->modes);
  pthread_sigmask(SIG_UNBLOCK, &output, NULL);
}

/* A fault: the terminal first, then one line, then the death that was due (SA_RESETHAND). */
static void signal_on_fault(int number) {
  int held = signal_state()->holds_terminal;
  signal_restore();
  if (held) signal_write(STDERR_FILENO, signal_state()->words, signal_state()->words_length);
  raise(number);
}

static void signal_on_notice(int number) {
  int before = errno;
  char byte = (char)number;
  if (write(signal_state()->notices, &byte, 1) < 0) { /* Full: the loop has enough to do. */ }
  errno = before;
}

static inline void signal_handle(int number, void (*handler)(int), int flags) {
  struct sigaction action = {0};
  action.sa_handler = handler;
  action.sa_flags = flags;
  sigfillset(&action.sa_mask);
  if (flags & SA_NODEFER) sigemptyset(&action.sa_mask);
  sigaction(number, &action, NULL);
}

/* Lets the handlers write to `notices`, and remember how `terminal` was and what a fault says. */
static inline void signals_install(int terminal, int notices, const struct termios *modes,
                                   const void *words, size_t length) {
  static char stack[65536];
  stack_t other = {.ss_sp = stack, .ss_size = sizeof stack};
  signal_state()->terminal = terminal;
  signal_state()->notices = notices;
  signal_state()->modes = *modes;
  signal_state()->words_length = length < sizeof signal_state()->words ? length : 0;
  memcpy(signal_state()->words, words, signal_state()->words_length);
  sigaltstack(&other, NULL);
  for (int number = 1; number < NSIG; number++)
    sigaction(number, NULL, &signal_state()->before[number]);
  for (size_t i = 0; i < SIGNAL_COUNT(signal_faults); i++)
    signal_handle(signal_faults[i], signal_on_fault, SA_ONSTACK | SA_RESETHAND | SA_NODEFER);
  for (size_t i = 0; i < SIGNAL_COUNT(signal_notices); i++)
    signal_handle(signal_notices[i], signal_on_notice, SA_RESTART);
  for (size_t i = 0; i < SIGNAL_COUNT(signal_ignored); i++)
    signal_handle(signal_ignored[i], SIG_IGN, 0);
}

/* Puts back whatever was there before. */
static inline void signals_remove(void) {
  signal_state()->holds_terminal = 0;
  for (size_t i = 0; i < SIGNAL_COUNT(signal_faults); i++)
    sigaction(signal_faults[i], &signal_state()->before[signal_faults[i]], NULL);
  for (size_t i = 0; i < SIGNAL_COUNT(signal_notices); i++)
    sigaction(signal_notices[i], &signal_state()->before[signal_notices[i]], NULL);
  for (size_t i = 0; i < SIGNAL_COUNT(signal_ignored); i++)
    sigaction(signal_ignored[i], &signal_state()->before[signal_ignored[i]], NULL);
}

/* What undoes our modes; kept here, because a handler may not reach for anything else. */
static inline void signals_prepare(const void *restore, size_t length) {
  static int is_registered = 0;
  if (length > sizeof signal_state()->restore) return;
  memcpy(signal_state()->restore, restore, length);
  signal_state()->restore_length = length;
  if (!is_registered) is_registered = atexit(signal_restore) == 0;
}

/* Says whether the terminal is in our modes from now on. */
static inline void signals_hold(int holds) { signal_state()->holds_terminal = holds; }

/* While another program has the terminal, Ctrl+Z stops us with it. */
static inline void signals_stop_by_default(int is_default) {
  signal_handle(SIGTSTP, is_default ? SIG_DFL : signal_on_notice, SA_RESTART);
}
