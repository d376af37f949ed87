/* Finds out in which order a day's work first calls the functions of the release program, so that the
   linker can lay them side by side: what is used stands on few pages then, which are soon read and
   take little memory.

   kariz-layout OUTPUT PROGRAM [ARGUMENT...] */
#include "trace.h"
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

/* A day's work, a key a word: the board, a filter, search, a card, a deal moved and moved back, leads,
   the form of a lead, customers, the day, the calendar, the help, the palette, and out. */
static const char *const keys[] = {
    "2", "j", "j", "k", "l", "l", "h", "\033[6~", "G", "g", "g", "/", "a", "b", "c", "\033", "\033",
    "f", "o", "\033[B", "\r", "f", "x", "S", "m", "a", "r", "\033[B", "\033", "\r", "j", "\033[6~",
    "\t", "q", "L", "u", "U", "u", "4", "j", "j", "\033[6~", "G", "g", "g", "/", "a", "n", "\033",
    "\033", "s", "\033", "\r", "j", "q", "5", "j", "\r", "q", "n", "\033", "1", "j", "j", "G", "g",
    "g", "3", "j", "l", "]", "[", "o", "w", "j", "o", "t", "o", "m", "2", "?", "\033", ":", "\033",
    "\x11"};

/* Shows the program a terminal of 120x40 and types when it has been silent for a while. */
static void type(int terminal) {
  char shown[65536];
  size_t next = 0;
  const size_t count = sizeof keys / sizeof *keys;
  struct pollfd file = {.fd = terminal, .events = POLLIN};
  for (;;) {
    int waits = next == 0 ? 1500 : 80;
    int is_ready = poll(&file, 1, next == count ? 5000 : waits);
    if (is_ready < 0) return;
    if (is_ready > 0) {
      if (read(terminal, shown, sizeof shown) <= 0) return;
    } else if (next == count) {
      return;
    } else if (write(terminal, keys[next], strlen(keys[next])) < 0) {
      return;
    } else {
      next++;
    }
  }
}

int main(int count, char *words[]) {
  if (count < 3) return fprintf(stderr, "kariz-layout OUTPUT PROGRAM [ARGUMENT...]\n"), 64;
  int terminal;
  struct winsize size = {.ws_row = 40, .ws_col = 120};
  int messages = dup(STDERR_FILENO);
  pid_t tracer = forkpty(&terminal, NULL, NULL, &size);
  if (tracer < 0) return perror("forkpty"), 1;
  if (tracer == 0) {
    /* What the tracer has to say is not for the program's terminal. */
    stderr = fdopen(messages, "w");
    signal(SIGHUP, SIG_IGN);
    return trace(words[1], words + 2);
  }
  type(terminal);
  close(terminal);
  int status;
  if (waitpid(tracer, &status, 0) < 0) return perror("wait"), 1;
  return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
}
