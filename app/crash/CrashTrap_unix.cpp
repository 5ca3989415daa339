// SPDX-License-Identifier: GPL-3.0-or-later
// Linux and macOS. Between the fault and the end of the process only what POSIX allows in a signal handler is called, and
// backtrace(), which was called once before: the first time it loads a library.
#include "app/crash/CrashLines.h"
#include "app/crash/CrashModules.h"
#include "app/crash/CrashTrap.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <ctime>

#include <execinfo.h>
#include <fcntl.h>
#include <pthread.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace kluis::app {

namespace {

struct Fault {
    int signal;
    const char* name;
};
constexpr std::array faults{
    Fault{SIGSEGV, "SIGSEGV, memory that is not the program's"}, Fault{SIGBUS, "SIGBUS, memory that is not there"},
    Fault{SIGILL, "SIGILL, an instruction that there is not"},   Fault{SIGFPE, "SIGFPE, an impossible calculation"},
    Fault{SIGABRT, "SIGABRT, the program ended itself"},         Fault{SIGTRAP, "SIGTRAP, a trap in the code"},
    Fault{SIGSYS, "SIGSYS, a system call that is forbidden"}};
constexpr unsigned patienceSeconds = 5;

/// All that the handler needs, made ready while all was well.
struct Prepared {
    const char* program = nullptr;
    std::array<char, 4096> folder{};
    CrashText head;
    std::int64_t start = 0;
    std::array<struct sigaction, faults.size()> before{};
};
constinit Prepared prepared;
std::atomic<const char*> reason{nullptr};
std::atomic<const char*> reasonDetail{nullptr};
std::atomic<pthread_t> reporter{};
std::atomic<int> ending{0};

/// A thread's own: what to call it, and where its handler runs when its stack is full.
class ThreadStack {
public:
    ThreadStack() = default;
    ~ThreadStack();
    ThreadStack(const ThreadStack&) = delete;
    ThreadStack& operator=(const ThreadStack&) = delete;
    void take();

private:
    static constexpr std::size_t size = 128 * 1024; // pages that are never used cost nothing

    void* m_pages = nullptr;
    stack_t m_before{};
};
thread_local ThreadStack threadStack;
thread_local const char* threadName = nullptr;

void ThreadStack::take()
{
    const auto guard = std::size_t(sysconf(_SC_PAGESIZE));
    if (m_pages != nullptr) {
        return;
    }
    void* pages = mmap(nullptr, size + guard, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (pages == MAP_FAILED) {
        return;
    }
    stack_t stack{};
    stack.ss_sp = static_cast<char*>(pages) + guard;
    stack.ss_size = size;
    if (mprotect(pages, guard, PROT_NONE) != 0 || sigaltstack(&stack, &m_before) != 0) {
        munmap(pages, size + guard);
        return;
    }
    m_pages = pages;
}

ThreadStack::~ThreadStack()
{
    if (m_pages != nullptr) {
        sigaltstack(&m_before, nullptr); // a sanitizer's own, which it takes away itself
        munmap(m_pages, size + std::size_t(sysconf(_SC_PAGESIZE)));
    }
}

std::int64_t now(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return time.tv_sec;
}

bool writeAll(int file, const CrashText& text, off_t place)
{
    std::size_t written = 0;
    while (written < text.size()) {
        const ssize_t more = pwrite(file, text.data() + written, text.size() - written, place + off_t(written));
        if (more <= 0 && errno != EINTR) {
            return false;
        }
        written += more > 0 ? std::size_t(more) : 0;
    }
    return true;
}

const char* nameOf(int signal)
{
    for (const Fault& fault : faults) {
        if (fault.signal == signal) {
            return fault.name;
        }
    }
    return "?";
}

CrashLines::Facts factsOf(int signal)
{
    return {now(CLOCK_REALTIME), now(CLOCK_MONOTONIC) - prepared.start,
            nameOf(signal),      reason.load(),
            reasonDetail.load(), threadName};
}

/// A new file, for its owner only; its folder is made where the profile's is there. -1: none.
int create()
{
    static constinit CrashText path;
    path.add(prepared.folder.data()).add("/crashes");
    mkdir(path.text(), 0700);
    CrashLines::addFileName(path.add("/"), now(CLOCK_REALTIME), std::uint64_t(getpid()));
    return open(path.text(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
}

/// First what is known without looking at the stack, as a whole report; then the stack, which may be broken.
void report(int signal, void* programCounter)
{
    static constinit CrashText text;
    static constinit CrashModules modules;
    static constinit std::array<void*, CrashTrap::mostFrames> frames{};
    const int file = create();
    if (file < 0) {
        return;
    }
    text.add(prepared.head.text());
    CrashLines::addFacts(text, factsOf(signal));
    const std::size_t known = text.size();
    frames[0] = programCounter;
    modules.find(frames.data(), 1, prepared.program);
    CrashLines::addPlaces(text, modules, 1);
    CrashLines::addEnd(text);
    if (!writeAll(file, text, 0)) {
        return;
    }
    const int found = backtrace(frames.data(), int(frames.size()));
    const auto end = frames.begin() + found;
    const auto fault = std::find(frames.begin(), end, programCounter); // what is above it is this handler
    const auto begin = fault == end ? frames.begin() : fault;
    const auto count = std::size_t(end - begin);
    modules.find(begin, count, prepared.program);
    text.clear();
    CrashLines::addPlaces(text, modules, count);
    modules.addBuilds(text);
    CrashLines::addEnd(text);
    writeAll(file, text, off_t(known));
    close(file);
}

/// As if nobody had caught it: by default the end, with the signal told to whoever started the program.
void giveBack(int signal)
{
    for (std::size_t i = 0; i < faults.size(); ++i) {
        if (faults[i].signal == signal) {
            sigaction(signal, &prepared.before[i], nullptr);
        }
    }
    raise(signal); // waits until the handler returns, whatever the fault does when it is tried again
}

/// Writing the report hangs: the fault takes its course without.
void hangs(int)
{
    const int signal = ending.load();
    std::signal(signal, SIG_DFL);
    sigset_t one;
    sigemptyset(&one);
    sigaddset(&one, signal);
    pthread_sigmask(SIG_UNBLOCK, &one, nullptr);
    raise(signal);
}

void limitTime()
{
    struct sigaction action {};
    action.sa_handler = hangs;
    sigaction(SIGALRM, &action, nullptr);
    sigset_t one;
    sigemptyset(&one);
    sigaddset(&one, SIGALRM);
    pthread_sigmask(SIG_UNBLOCK, &one, nullptr);
    alarm(patienceSeconds);
}

/// Every signal waits meanwhile. A fault in here is not caught: the system ends the process at once.
void caught(int signal, siginfo_t*, void* context)
{
    pthread_t nobody{};
    if (!reporter.compare_exchange_strong(nobody, pthread_self())) {
        if (pthread_equal(nobody, pthread_self()) == 0) {
            for (;;) {
                pause(); // the first to fall ends the process
            }
        }
        giveBack(signal);
        return;
    }
    ending = signal;
    limitTime();
    report(signal, CrashModules::programCounter(context));
    alarm(0);
    giveBack(signal);
}

} // namespace

bool CrashTrap::set(const char* program, const CrashText& head, const Path* profile)
{
    if (std::strlen(profile) >= prepared.folder.size()) {
        return false;
    }
    std::strncpy(prepared.folder.data(), profile, prepared.folder.size() - 1);
    prepared.program = program;
    prepared.head = head;
    prepared.start = now(CLOCK_MONOTONIC);
    std::array<void*, 4> frames{};
    backtrace(frames.data(), int(frames.size()));
    if (!CrashModules::prepare()) {
        return false;
    }
    struct sigaction action {};
    action.sa_sigaction = caught;
    action.sa_flags = SA_SIGINFO | SA_ONSTACK;
    sigfillset(&action.sa_mask);
    bool isSet = true;
    for (std::size_t i = 0; i < faults.size(); ++i) {
        isSet = sigaction(faults[i].signal, &action, &prepared.before[i]) == 0 && isSet;
    }
    return isSet;
}

void CrashTrap::guardThread(const char* name)
{
    threadName = name;
    threadStack.take();
}

void CrashTrap::explain(const char* why, const char* detail)
{
    reasonDetail = detail;
    reason = why;
}

} // namespace kluis::app
