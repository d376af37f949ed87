#include "trace.h"
#include <stdio.h>

#ifndef __x86_64__

int trace(const char *output, char *const words[]) {
  (void)output, (void)words;
  return fprintf(stderr, "Only programs for x86-64 are laid out by their use.\n"), 1;
}

#else

#include "symbols.h"
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/user.h>
#include <sys/wait.h>
#include <unistd.h>

/* The instruction that stops a program: int3. */
static const uint8_t stop = 0xCC;

/* A program whose functions all begin with a stop, until each has been called. */
struct traced {
  pid_t id;
  int memory;
  struct function *functions;
  size_t count;
  /* Its code as it was, from the first function on. */
  uint8_t *code;
  FILE *output;
};

/* Copies the code from or to the program. */
static int copy(struct traced *program, uint8_t *bytes, size_t length, int writes) {
  uint64_t start = program->functions[0].address;
  for (size_t done = 0; done < length;) {
    ssize_t part = writes ? pwrite(program->memory, bytes + done, length - done, start + done)
                          : pread(program->memory, bytes + done, length - done, start + done);
    if (part <= 0) return perror("memory of the program"), -1;
    done += (size_t)part;
  }
  return 0;
}

static int set_stops(struct traced *program) {
  uint64_t start = program->functions[0].address;
  size_t length = program->functions[program->count - 1].address - start + 1;
  uint8_t *stops = malloc(length);
  program->code = malloc(length);
  if (!stops || !program->code) return perror("memory"), -1;
  if (copy(program, program->code, length, 0) < 0) return -1;
  memcpy(stops, program->code, length);
  for (size_t at = 0; at < program->count; at++)
    stops[program->functions[at].address - start] = stop;
  int result = copy(program, stops, length, 1);
  free(stops);
  return result;
}

/* The first function at an address; NULL when there is none. */
static const struct function *found(const struct traced *program, uint64_t address) {
  struct function key = {.address = address};
  const struct function *at =
      bsearch(&key, program->functions, program->count, sizeof key, by_address);
  while (at && at > program->functions && at[-1].address == address) at--;
  return at;
}

/* A function was called: its first instruction is put back, and its thread goes on from there.
   Two threads may have met one stop; the second finds it gone. */
static void called(struct traced *program, pid_t thread) {
  struct user_regs_struct registers;
  if (ptrace(PTRACE_GETREGS, thread, 0, &registers) < 0) return;
  uint64_t address = registers.rip - 1;
  const struct function *at = found(program, address);
  if (!at) return;
  uint8_t now = 0;
  const uint8_t *was = program->code + (address - program->functions[0].address);
  if (pread(program->memory, &now, 1, (off_t)address) == 1 && now == stop && *was != stop) {
    if (pwrite(program->memory, was, 1, (off_t)address) != 1) perror("memory of the program");
    const struct function *end = program->functions + program->count;
    for (; at < end && at->address == address; at++) fprintf(program->output, "%s\n", at->name);
  }
  registers.rip = address;
  ptrace(PTRACE_SETREGS, thread, 0, &registers);
}

/* Lets the program run to its end. */
static int follow(struct traced *program) {
  for (;;) {
    int status;
    pid_t thread = waitpid(-1, &status, __WALL);
    if (thread < 0) return perror("wait"), 1;
    if (WIFEXITED(status) || WIFSIGNALED(status)) {
      if (thread != program->id) continue;
      return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    }
    int signal = WSTOPSIG(status);
    int is_new_thread = status >> 16 != 0 || signal == SIGSTOP;
    if (signal == SIGTRAP && !is_new_thread) called(program, thread);
    long passed = signal == SIGTRAP || is_new_thread ? 0 : signal;
    ptrace(PTRACE_CONT, thread, 0, passed);
  }
}

int trace(const char *output, char *const words[]) {
  struct traced program = {.output = fopen(output, "we")};
  if (!program.output) return perror(output), 1;
  program.functions = functions_of(words[0], &program.count);
  if (!program.functions || program.count == 0) return 1;
  program.id = fork();
  if (program.id == 0) {
    signal(SIGHUP, SIG_DFL);
    if (ptrace(PTRACE_TRACEME, 0, 0, 0) < 0) perror("ptrace");
    else execv(words[0], words);
    _exit(127);
  }
  int status;
  if (program.id < 0 || waitpid(program.id, &status, 0) < 0) return perror("fork"), 1;
  if (!WIFSTOPPED(status)) return fprintf(stderr, "%s cannot be traced\n", words[0]), 1;
  ptrace(PTRACE_SETOPTIONS, program.id, 0, PTRACE_O_TRACECLONE | PTRACE_O_EXITKILL);
  char path[64];
  snprintf(path, sizeof path, "/proc/%d/mem", program.id);
  program.memory = open(path, O_RDWR | O_CLOEXEC);
  if (program.memory < 0 || set_stops(&program) < 0) return perror(path), 1;
  ptrace(PTRACE_CONT, program.id, 0, 0);
  status = follow(&program);
  return fclose(program.output) == 0 ? status : (perror(output), 1);
}

#endif
