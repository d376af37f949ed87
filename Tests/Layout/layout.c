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

#define ESC "\033"
#define PAGE_DOWN "\033[6~"
#define DOWN "\033[B"

/* A day's work, a key a word. */
static const char *const keys[] = {
    /* The board: around, a filter, the deals of one owner. */
    "2", "j", "j", "k", "l", "l", "h", PAGE_DOWN, "G", "g", "g", "/", "a", "b", "c", ESC, ESC,
    "f", "o", DOWN, "\r", "f", "x",
    /* Search, a card, a deal moved and moved back, one edited, a note. */
    "S", "m", "a", "r", DOWN, ESC, "\r", "j", PAGE_DOWN, "\t", "q", "L", "u", "U", "u",
    "e", "\t", "x", ESC, "n", "h", "i", ESC,
    /* Customers and leads; one that is keyed in, left, and there again. */
    "4", "j", "j", PAGE_DOWN, "G", "g", "g", "/", "a", "n", ESC, ESC, "s", ESC, "\r", "j", "q",
    "5", "j", "\r", "q", "a", "A", "n", "n", "a", ",", " ", "f", "r", "i", "\t", ESC, "a", ESC,
    /* The day and the calendar. */
    "1", "n", "h", "i", ESC, "\r", ESC, "j", "j", "G", "g", "g",
    "3", "j", "l", "]", "[", "n", "h", "i", ESC, "T", "o", "w", "j", "o", "t", "o", "m",
    /* Help, the palette, and out. */
    "2", "?", ESC, ":", ESC, "\x11"};

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
