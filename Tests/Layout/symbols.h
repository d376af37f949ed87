#pragma once
#include <stddef.h>
#include <stdint.h>

/* A function of a program that stands at a fixed address. */
struct function {
  uint64_t address;
  const char *name;
};

/* Compares two functions, as qsort and bsearch want it. */
int by_address(const void *left, const void *right);

/* The functions of an ELF file, by address; several names may have one. NULL after a message. */
struct function *functions_of(const char *path, size_t *count);
