// System calls that the Glibc module does not show to Swift.
#ifndef HANDOUT_CSYSTEM_H
#define HANDOUT_CSYSTEM_H

#if defined(__linux__)

// linux/fs.h: exchange two paths in one step.
#define HANDOUT_RENAME_NOREPLACE (1U << 0)
#define HANDOUT_RENAME_EXCHANGE (1U << 1)

int renameat2(int oldDirectory, const char *oldPath, int newDirectory, const char *newPath,
              unsigned int flags);
int syncfs(int descriptor);
int pipe2(int *ends, int flags);
int sched_getaffinity(int process, unsigned long size, void *set);

#endif

#endif
