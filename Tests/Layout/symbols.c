#include "symbols.h"
#include <elf.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

int by_address(const void *left, const void *right) {
  uint64_t a = ((const struct function *)left)->address;
  uint64_t b = ((const struct function *)right)->address;
  return (a > b) - (a < b);
}

/* The file stays mapped: the names are read from it. */
static const char *mapped(const char *path) {
  struct stat state;
  int file = open(path, O_RDONLY | O_CLOEXEC);
  if (file < 0 || fstat(file, &state) < 0) return perror(path), NULL;
  void *start = mmap(NULL, (size_t)state.st_size, PROT_READ, MAP_PRIVATE, file, 0);
  close(file);
  if (start == MAP_FAILED) return perror(path), NULL;
  return start;
}

static const Elf64_Shdr *symbol_table(const char *start) {
  const Elf64_Ehdr *head = (const void *)start;
  const Elf64_Shdr *sections = (const void *)(start + head->e_shoff);
  for (int number = 0; number < head->e_shnum; number++)
    if (sections[number].sh_type == SHT_SYMTAB) return sections + number;
  return NULL;
}

struct function *functions_of(const char *path, size_t *count) {
  const char *start = mapped(path);
  if (!start) return NULL;
  const Elf64_Ehdr *head = (const void *)start;
  const Elf64_Shdr *table = head->e_type == ET_EXEC ? symbol_table(start) : NULL;
  if (!table) return fprintf(stderr, "%s: no symbols at fixed addresses\n", path), NULL;
  const Elf64_Shdr *sections = (const void *)(start + head->e_shoff);
  const char *names = start + sections[table->sh_link].sh_offset;
  const Elf64_Sym *symbols = (const void *)(start + table->sh_offset);
  size_t total = table->sh_size / sizeof *symbols;
  struct function *functions = calloc(total, sizeof *functions);
  if (!functions) return perror(path), NULL;
  *count = 0;
  for (const Elf64_Sym *symbol = symbols; symbol < symbols + total; symbol++) {
    int is_code = ELF64_ST_TYPE(symbol->st_info) == STT_FUNC && symbol->st_size > 0;
    if (!is_code || symbol->st_shndx == SHN_UNDEF) continue;
    functions[(*count)++] = (struct function){symbol->st_value, names + symbol->st_name};
  }
  qsort(functions, *count, sizeof *functions, by_address);
  return functions;
}
