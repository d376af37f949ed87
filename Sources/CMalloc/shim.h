#pragma once
#include <malloc.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>

/* Called before anything else: the heap begins with two large pages, where the system has such, each of
   which comes in one piece and not in five hundred; and what one thread gives back serves the others. */
static inline void heap_prepare(void) {
  const uintptr_t page = 2 << 20;
  mallopt(M_ARENA_MAX, 1);
  mallopt(M_TRIM_THRESHOLD, 4 * page);
  mallopt(M_MMAP_THRESHOLD, 2 * page);
  mallopt(M_TOP_PAD, 3 * page);
  void *volatile probe = malloc(64 << 10);
  uintptr_t end = (uintptr_t)probe + malloc_usable_size(probe);
  uintptr_t border = (end + page - 1) & ~(page - 1);
  /* What lies before the border is left alone; nothing behind it may have been touched. */
  void *volatile gap = malloc(border - end > 128 ? border - end - 64 : 1);
  (void)gap;
  madvise((void *)border, 2 * page, MADV_HUGEPAGE);
  free(probe);
  mallopt(M_MMAP_THRESHOLD, page / 2);
  mallopt(M_TOP_PAD, 128 << 10);
}
