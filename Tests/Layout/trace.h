#pragma once

/* Runs a program and writes the names of its functions to a file in the order of their first call.
   Returns its status, or 1 after a message. */
int trace(const char *output, char *const words[]);
