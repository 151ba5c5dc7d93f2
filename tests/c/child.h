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
#else
#include <sched.h>
#include <signal.h>
#include <sys/types.h>
#include <sys/wait.h>
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
#endif

#endif
