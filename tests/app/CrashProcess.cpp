// SPDX-License-Identifier: GPL-3.0-or-later
// A program that ends badly, for CrashHandlerTest: kluis_crash_process PROFILE WAY CANARY. What it has in memory, in its
// arguments and in its environment is to be found nowhere afterwards.
#include "app/crash/CrashHandler.h"

#include <QByteArray>
#include <QString>

#include <atomic>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <stdexcept>
#include <string>
#include <thread>

#include <sys/mman.h>
#include <unistd.h>

using namespace kluis::app;

namespace {

std::string canary;

/// Fills registers and stack with the canary, and touches what is nobody's.
[[gnu::noinline]] void touchNothing()
{
    volatile char onTheStack[256];
    for (std::size_t i = 0; i < sizeof onTheStack; ++i) {
        onTheStack[i] = canary[i % canary.size()];
    }
    std::uintptr_t made = 0; // an address made of the canary's letters
    std::memcpy(&made, canary.data(), sizeof made);
    *reinterpret_cast<volatile char*>(made) = onTheStack[0];
}

/// Calls the canary's letters as if they were code's address.
[[gnu::noinline]] void callNothing()
{
    std::uintptr_t made = 0;
    std::memcpy(&made, canary.data(), 6); // an address that there could be
    reinterpret_cast<void (*)()>(made)();
}

[[gnu::noinline]] int fillTheStack(int depth)
{
    volatile char room[4096];
    room[depth % 4096] = canary[0];
    return depth < 0 ? 0 : fillTheStack(depth + 1) + room[0];
}

/// Leaves a stack on which no way back is found.
[[gnu::noinline]] void breakTheStack()
{
    auto* frame = static_cast<char*>(__builtin_frame_address(0));
    for (std::size_t i = 0; i < 2048; ++i) {
        frame[i] = canary[i % canary.size()];
    }
    std::raise(SIGSEGV);
}

template <typename Work> void inAnotherThread(Work work)
{
    std::thread([work] {
        CrashHandler::guardThread("engine");
        work();
    }).join();
}

/// Several at once, each from its own thread.
void touchNothingTogether()
{
    std::atomic<bool> go = false;
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i) {
        threads.emplace_back([&go] {
            while (!go) {
            }
            touchNothing();
        });
    }
    go = true;
    for (std::thread& thread : threads) {
        thread.join();
    }
}

/// The library finds its own lists damaged while it holds their lock, and ends the program.
void spoilTheHeap()
{
    volatile auto* block = static_cast<volatile char*>(std::malloc(2000));
    volatile auto* next = static_cast<volatile char*>(std::malloc(2000));
    for (int i = 0; i < 2200; ++i) {
        block[i] = 'x';
    }
    std::free(const_cast<char*>(block));
    std::free(const_cast<char*>(next));
}

struct Way {
    const char* name;
    void (*go)();
};

const Way ways[] = {
    {"touch", touchNothing},
    {"call", callNothing},
    {"break", breakTheStack},
    {"overflow", [] { std::exit(fillTheStack(0)); }},
    {"thread-touch", [] { inAnotherThread(touchNothing); }},
    {"thread-overflow", [] { inAnotherThread([] { std::exit(fillTheStack(0)); }); }},
    {"together", touchNothingTogether},
    {"abort", [] { std::abort(); }},
    {"heap", spoilTheHeap},
    {"exception", [] { throw std::runtime_error(canary); }},
    {"thread-exception", [] { inAnotherThread([] { throw std::runtime_error(canary); }); }},
    {"fatal", [] { qFatal("%s", canary.c_str()); }},
    {"trap", [] { __builtin_trap(); }},
    {"divide", [] { std::raise(SIGFPE); }},
    {"told", [] { kill(getpid(), SIGSEGV), pause(); }},
    {"nothing", [] {}},
    {"exit", [] { std::exit(3); }},
};

} // namespace

int main(int argc, char** argv)
{
    if (argc != 4) {
        return 2;
    }
    canary = argv[3];
    CrashHandler::install("dossierkluis", QString::fromLocal8Bit(argv[1]));
    for (const Way& way : ways) {
        if (qstrcmp(way.name, argv[2]) == 0) {
            way.go();
            return 0;
        }
    }
    return 2;
}
