/* Starting and ending another process, on both kinds of systems. */
#ifndef CHILD_H
#define CHILD_H

#include <stdlib.h>

#ifdef _WIN32
#include <process.h>
#include <stdint.h>
#include <windows.h>
typedef HANDLE process;

static process process_start(const char *program, const char *argument)
{
    const char *const arguments[] = {"child", argument, NULL};
    return (process)(intptr_t)_spawnv(_P_NOWAIT, program, arguments);
}

/* Ends it at once, whatever it does, and waits until it is gone. */
static void process_kill(process child)
{
    TerminateProcess(child, 9);
    WaitForSingleObject(child, INFINITE);
    CloseHandle(child);
}

static void process_yield(void)
{
    Sleep(0);
}

/* Keeps the lock of one byte of a file, as SQLite takes it, until the process ends. Returns whether it got it. */
static int process_lock(const char *file, long at)
{
    HANDLE handle = CreateFileA(file, GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, NULL,
                                OPEN_EXISTING, 0, NULL);
    return handle != INVALID_HANDLE_VALUE && LockFile(handle, (DWORD)at, 0, 1, 0);
}

static long long process_now_ms(void)
{
    return (long long)GetTickCount64();
}
#else
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
typedef pid_t process;

static process process_start(const char *program, const char *argument)
{
    process child = fork();
    if (child == 0) {
        execl(program, "child", argument, (char *)NULL);
        _exit(127);
    }
    return child;
}

static void process_kill(process child)
{
    int status = 0;
    kill(child, SIGKILL);
    waitpid(child, &status, 0);
}

static void process_yield(void)
{
    sched_yield();
}

/* Keeps the lock of one byte of a file, as SQLite takes it, until the process ends. Returns whether it got it. */
static int process_lock(const char *file, long at)
{
    struct flock lock = {0};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = at;
    lock.l_len = 1;
    return fcntl(open(file, O_RDWR), F_SETLK, &lock) == 0;
}

static long long process_now_ms(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1000LL + now.tv_nsec / 1000000;
}
#endif

#endif
