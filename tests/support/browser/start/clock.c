/*
 * Loaded before a browser's own libraries (LD_PRELOAD): its calendar runs CLOCK_OFFSET_S seconds away from the machine's.
 * Only the time of day moves; clocks that measure how long something takes stay as they are, so that no timer waits.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <pthread.h>
#include <semaphore.h>
#include <stdlib.h>
#include <sys/time.h>
#include <time.h>

static long offset(void) {
  static long seconds, known;
  if (!known) {
    const char *given = getenv("CLOCK_OFFSET_S");
    seconds = given ? atol(given) : 0;
    known = 1;
  }
  return seconds;
}

/* The C library's own, which asks the kernel without entering it: browsers ask thousands of times a second. */
static int own_clock(clockid_t clock, struct timespec *time) {
  static int (*own)(clockid_t, struct timespec *);
  if (!own) own = (int (*)(clockid_t, struct timespec *))dlsym(RTLD_NEXT, "clock_gettime");
  return own(clock, time);
}

int clock_gettime(clockid_t clock, struct timespec *time) {
  int failed = own_clock(clock, time);
  if (!failed && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE)) time->tv_sec += offset();
  return failed;
}

int gettimeofday(struct timeval *restrict time, void *restrict zone) {
  struct timespec now;
  (void)zone;
  clock_gettime(CLOCK_REALTIME, &now);
  time->tv_sec = now.tv_sec;
  time->tv_usec = now.tv_nsec / 1000;
  return 0;
}

time_t time(time_t *where) {
  struct timespec now;
  clock_gettime(CLOCK_REALTIME, &now);
  if (where) *where = now.tv_sec;
  return now.tv_sec;
}

/*
 * Waits until a time of day are handed on in the machine's own. Left as they are, each would be over before it began, and a
 * thread that waits in a loop would keep a core busy: Chromium's crash handler did, as long as the browser ran.
 */
static struct timespec in_own_time(const struct timespec *until) {
  struct timespec own = *until;
  own.tv_sec -= offset();
  return own;
}

int sem_timedwait(sem_t *restrict semaphore, const struct timespec *restrict until) {
  static int (*own)(sem_t *, const struct timespec *);
  if (!own) own = (int (*)(sem_t *, const struct timespec *))dlsym(RTLD_NEXT, "sem_timedwait");
  struct timespec time = in_own_time(until);
  return own(semaphore, &time);
}

/* A condition may go by either clock. s since the machine was started are never as many as since 1970. */
static const long DAY_TIME_S = 1000000000;

int pthread_cond_timedwait(pthread_cond_t *restrict condition, pthread_mutex_t *restrict mutex,
                           const struct timespec *restrict until) {
  static int (*own)(pthread_cond_t *, pthread_mutex_t *, const struct timespec *);
  if (!own)
    own = (int (*)(pthread_cond_t *, pthread_mutex_t *, const struct timespec *))dlsym(RTLD_NEXT, "pthread_cond_timedwait");
  struct timespec time = until->tv_sec > DAY_TIME_S ? in_own_time(until) : *until;
  return own(condition, mutex, &time);
}
