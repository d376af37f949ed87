#pragma once
#define _GNU_SOURCE 1
#define NCURSES_WIDECHAR 1
#include <sys/mman.h>
#include <locale.h>
#include <stdint.h>
#include <string.h>
#include <wchar.h>
#include <ncurses.h>
#include <term.h>
#include "signals.h"

/* What Swift cannot import: macros, variables of C, and pointers that stand for an error. */

static inline WINDOW *curses_window(void) { return stdscr; }

static inline int curses_colours(void) { return COLORS; }

static inline int curses_pairs(void) { return COLOR_PAIRS; }

static const attr_t curses_bold = A_BOLD;
static const attr_t curses_dim = A_DIM;
static const attr_t curses_italic = A_ITALIC;
static const attr_t curses_underline = A_UNDERLINE;
static const attr_t curses_reverse = A_REVERSE;
static const attr_t curses_blink = A_BLINK;

/* A file in memory that ncurses draws into; -1 when there is none to be had. */
static inline int curses_memory(void) { return memfd_create("frame", MFD_CLOEXEC); }

/* A cell of one cluster: at most five scalars, of which only the first has a width. */
static inline void curses_cell(cchar_t *cell, attr_t attributes, int pair,
                               const uint32_t *scalars, int count) {
  wchar_t text[6] = {0};
  for (int i = 0; i < count && i < 5; i++) text[i] = (wchar_t)scalars[i];
  if (setcchar(cell, text, attributes, 0, &pair) != OK)
    setcchar(cell, L"?", attributes, 0, &pair);
}

/* A capability of the current terminal; NULL when it has none. */
static inline const char *terminfo_string(const char *name) {
  const char *value = tigetstr(name);
  return value == (const char *)-1 ? NULL : value;
}

/* Whether the terminal erases with the background of the moment. */
static inline bool curses_fills(void) { return back_color_erase && clear_screen != NULL; }

/* Whether it takes a line feed for a step down and the number of a column, and waits at the end of
   a row, as most do. */
static inline bool curses_is_nimble(void) {
  return eat_newline_glitch && cursor_down && !strcmp(cursor_down, "\n") && column_address &&
         !strcmp(column_address, "\033[%i%p1%dG");
}

/* Whether cells that are erased, some or the rest of a row, get the background of the moment. */
static inline bool curses_erases(void) {
  return back_color_erase && erase_chars && !strcmp(erase_chars, "\033[%p1%dX") && clr_eol &&
         !strcmp(clr_eol, "\033[K");
}

/* Forgets the terminal that setupterm has read. */
static inline void terminfo_forget(void) {
  if (cur_term != NULL) del_curterm(cur_term);
}
