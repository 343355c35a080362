// Linux system calls that Swift's Glibc module does not export: epoll, eventfd, signalfd.
#pragma once
#include <errno.h>
#include <fcntl.h>
#include <linux/sockios.h>
#include <malloc.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <signal.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include <sys/prctl.h>

// prctl is variadic, which Swift cannot call.
static inline void payshare_set_thread_name(const char *name) { prctl(PR_SET_NAME, name, 0, 0, 0); }

// Declared only under _GNU_SOURCE, which must not be set here: it changes types that other modules share.
extern int accept4(int listener, struct sockaddr *address, socklen_t *length, int flags);

static inline int payshare_accept(int listener, struct sockaddr *address, socklen_t *length) {
  return accept4(listener, address, length, SOCK_NONBLOCK | SOCK_CLOEXEC);
}

// ioctl is variadic, too.
static inline int payshare_queued_bytes(int descriptor) {
  int count = 0;
  return ioctl(descriptor, SIOCOUTQ, &count) == 0 ? count : 0;
}

// Bytes that the program has allocated with malloc and not freed, in all arenas.
static inline size_t payshare_allocated_bytes(void) {
  struct mallinfo2 information = mallinfo2();
  return information.uordblks + information.hblkhd;
}
