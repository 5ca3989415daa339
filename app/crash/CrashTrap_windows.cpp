// SPDX-License-Identifier: GPL-3.0-or-later
// Written, never run by us. Windows tells of a fault on the stack where it came; a full one keeps some room for that.
#include "app/crash/CrashLines.h"
#include "app/crash/CrashModules.h"
#include "app/crash/CrashTrap.h"

#include <windows.h>

#include <array>
#include <atomic>
#include <csignal>
#include <cwchar>

namespace kluis::app {

namespace {

struct Prepared {
    const char* program = nullptr;
    std::array<wchar_t, 1024> folder{};
    CrashText head;
    std::int64_t start = 0;
    LPTOP_LEVEL_EXCEPTION_FILTER before = nullptr;
};
constinit Prepared prepared;
std::atomic<const char*> reason{nullptr};
std::atomic<const char*> reasonDetail{nullptr};
std::atomic<DWORD> reporter{0};
thread_local const char* threadName = nullptr;

std::int64_t now()
{
    constexpr std::int64_t until1970 = 11'644'473'600; // seconds since 1601
    FILETIME time{};
    GetSystemTimeAsFileTime(&time);
    return ((std::int64_t(time.dwHighDateTime) << 32) + std::int64_t(time.dwLowDateTime)) / 10'000'000 - until1970;
}

const char* nameOf(DWORD code)
{
    switch (code) {
    case EXCEPTION_ACCESS_VIOLATION:
        return "access violation, memory that is not the program's";
    case EXCEPTION_STACK_OVERFLOW:
        return "stack overflow";
    case EXCEPTION_ILLEGAL_INSTRUCTION:
        return "illegal instruction";
    case EXCEPTION_INT_DIVIDE_BY_ZERO:
        return "an impossible calculation";
    case EXCEPTION_BREAKPOINT:
        return "a trap in the code";
    default:
        return "an exception of the system";
    }
}

HANDLE create(std::int64_t time)
{
    static constinit std::array<wchar_t, 1100> path{};
    static constinit CrashText name;
    CrashLines::addFileName(name, time, GetCurrentProcessId());
    std::wcscpy(path.data(), prepared.folder.data());
    std::wcscat(path.data(), L"\\crashes");
    CreateDirectoryW(path.data(), nullptr); // the profile's folder is its owner's alone, and so is what is in it
    wchar_t* at = path.data() + std::wcslen(path.data());
    *at++ = L'\\';
    for (std::size_t i = 0; i < name.size(); ++i) {
        *at++ = wchar_t(name.data()[i]);
    }
    *at = L'\0';
    return CreateFileW(path.data(), GENERIC_WRITE, 0, nullptr, CREATE_NEW, FILE_ATTRIBUTE_NORMAL, nullptr);
}

bool writeAt(HANDLE file, const CrashText& text, std::size_t place)
{
    DWORD written = 0;
    return SetFilePointer(file, LONG(place), nullptr, FILE_BEGIN) != INVALID_SET_FILE_POINTER &&
           WriteFile(file, text.data(), DWORD(text.size()), &written, nullptr) != 0 && written == text.size();
}

/// First what is known without looking at the stack, as a whole report; then the stack, which may be broken.
void report(const char* cause, void* programCounter)
{
    static constinit CrashText text;
    static constinit CrashModules modules;
    static constinit std::array<void*, CrashTrap::mostFrames> frames{};
    const std::int64_t time = now();
    const HANDLE file = create(time);
    if (file == INVALID_HANDLE_VALUE) {
        return;
    }
    text.add(prepared.head.text());
    CrashLines::addFacts(text, {time, time - prepared.start, cause, reason.load(), reasonDetail.load(), threadName});
    const std::size_t known = text.size();
    frames[0] = programCounter;
    modules.find(frames.data(), 1, prepared.program);
    CrashLines::addPlaces(text, modules, 1);
    CrashLines::addEnd(text);
    if (writeAt(file, text, 0)) {
        const std::size_t first = programCounter != nullptr ? 1 : 0;
        const std::size_t found =
            CaptureStackBackTrace(0, DWORD(frames.size() - first), frames.data() + first, nullptr);
        modules.find(frames.data(), first + found, prepared.program);
        text.clear();
        CrashLines::addPlaces(text, modules, first + found);
        CrashLines::addEnd(text);
        writeAt(file, text, known);
    }
    CloseHandle(file);
}

/// \returns whether this thread is to tell. Others wait for the end, which it brings.
bool takeTurn()
{
    DWORD nobody = 0;
    if (reporter.compare_exchange_strong(nobody, GetCurrentThreadId())) {
        return true;
    }
    if (nobody != GetCurrentThreadId()) {
        Sleep(INFINITE);
    }
    return false; // a fault while telling: the usual course
}

LONG WINAPI caught(EXCEPTION_POINTERS* exception)
{
    if (takeTurn()) {
        report(nameOf(exception->ExceptionRecord->ExceptionCode), CrashModules::programCounter(exception));
    }
    return prepared.before != nullptr ? prepared.before(exception) : EXCEPTION_CONTINUE_SEARCH;
}

void aborted(int)
{
    if (takeTurn()) {
        report("the program ended itself", nullptr);
    } // abort() goes on and ends the process
}

} // namespace

bool CrashTrap::set(const char* program, const CrashText& head, const Path* profile)
{
    if (std::wcslen(profile) >= prepared.folder.size()) {
        return false;
    }
    std::wcscpy(prepared.folder.data(), profile);
    prepared.program = program;
    prepared.head = head;
    prepared.start = now();
    prepared.before = SetUnhandledExceptionFilter(caught);
    return std::signal(SIGABRT, aborted) != SIG_ERR;
}

void CrashTrap::guardThread(const char* name)
{
    threadName = name;
    ULONG room = 64 * 1024; // of this thread's stack, kept for a fault on a full one
    SetThreadStackGuarantee(&room);
}

void CrashTrap::explain(const char* why, const char* detail)
{
    reasonDetail = detail;
    reason = why;
}

} // namespace kluis::app
