// The libpq API for the Postgres module, and what its private cluster needs to start a server.
#pragma once
#include <libpq-fe.h>
#include <spawn.h>

// glibc declares these only under _GNU_SOURCE, which must not be defined here: it changes types of the C library
// that Swift's own Glibc module has without it.
extern int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *actions, int from);
extern int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *actions, const char *path);
extern int pipe2(int ends[2], int flags);
