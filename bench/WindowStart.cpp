// SPDX-License-Identifier: GPL-3.0-or-later
// Starts a program with a window and says, as JSON, how long that took and what it costs: `mapped`, seconds until its first large
// window was on the screen; `usable`, until it had nothing more to do; `processor`, seconds of processor until then.
//   WindowStart [--keep] PROGRAM ARGUMENTS...     ends it then; with --keep it stays, and `process` names it
//   WindowStart --memory PROCESS                  megabytes, once it has nothing to do: `pss`, its part of pages that are
//                                                 shared; `own`, what is its alone
// Of any program, on X11 without a window manager. Standard input is the program's.
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <thread>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>
#include <xcb/xcb.h>

namespace {

using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

constexpr auto quiet = 400ms; // without a tick of the processor: nothing more to do
constexpr auto patience = 600s;
constexpr int largeSide = 200; // pixels: what is smaller helps a window, and is none

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

[[noreturn]] void giveUp(const char* what)
{
    std::fprintf(stderr, "can't measure: %s\n", what);
    std::exit(1);
}

/// Ticks of the processor so far, of the process and of what it waited for.
long ticks(pid_t process)
{
    std::ifstream file("/proc/" + std::to_string(process) + "/stat");
    std::string line;
    if (!std::getline(file, line)) {
        return -1;
    }
    std::istringstream words(line.substr(line.rfind(')') + 2));
    std::string word;
    for (int field = 3; field < 14; ++field) {
        words >> word;
    }
    std::array<long, 4> times{};
    words >> times[0] >> times[1] >> times[2] >> times[3];
    return times[0] + times[1] + times[2] + times[3];
}

/// Whether one of its threads works, or would if the machine were not busy with others.
bool works(pid_t process)
{
    std::error_code gone;
    for (const auto& thread : std::filesystem::directory_iterator("/proc/" + std::to_string(process) + "/task", gone)) {
        std::ifstream file(thread.path() / "stat");
        std::string line;
        std::getline(file, line);
        const auto name = line.rfind(')');
        if (name != std::string::npos && line.size() > name + 2 && (line[name + 2] == 'R' || line[name + 2] == 'D')) {
            return true;
        }
    }
    return false;
}

/// Until the process did nothing for a while. \returns when it last did something.
Clock::time_point waitForQuiet(pid_t process)
{
    const auto start = Clock::now();
    auto last = start;
    long before = ticks(process);
    while (Clock::now() - last < quiet) {
        std::this_thread::sleep_for(2ms);
        const long now = ticks(process);
        if (now < 0 || Clock::now() - start > patience) {
            giveUp("the program ended, or has no end of things to do");
        }
        if (now != before || works(process)) {
            before = now;
            last = Clock::now();
        }
    }
    return last;
}

double megabytes(const std::string& rollup, const char* name)
{
    const auto at = rollup.find(std::string("\n") + name + ":");
    return at == std::string::npos ? 0 : double(std::atol(rollup.c_str() + at + std::strlen(name) + 2)) / 1024;
}

int tellMemory(pid_t process)
{
    waitForQuiet(process);
    std::ifstream file("/proc/" + std::to_string(process) + "/smaps_rollup");
    const std::string all{std::istreambuf_iterator<char>(file), {}};
    if (all.empty()) {
        giveUp("the process shows nothing");
    }
    std::printf("{\"pss\": %.1f, \"own\": %.1f}\n", megabytes(all, "Pss"),
                megabytes(all, "Private_Clean") + megabytes(all, "Private_Dirty"));
    return 0;
}

/// Until a large window is on the screen.
void waitForWindow(xcb_connection_t* screen)
{
    const auto start = Clock::now();
    while (Clock::now() - start < patience) {
        xcb_generic_event_t* event = xcb_poll_for_event(screen);
        if (event == nullptr) {
            std::this_thread::sleep_for(1ms);
            continue;
        }
        const bool isMap = (event->response_type & 0x7f) == XCB_MAP_NOTIFY;
        const xcb_window_t window = isMap ? reinterpret_cast<xcb_map_notify_event_t*>(event)->window : 0;
        std::free(event);
        if (!isMap) {
            continue;
        }
        auto* size = xcb_get_geometry_reply(screen, xcb_get_geometry(screen, window), nullptr);
        const bool isLarge = size != nullptr && size->width >= largeSide && size->height >= largeSide;
        std::free(size);
        if (isLarge) {
            return;
        }
    }
    giveUp("no window came");
}

} // namespace

int main(int argc, char** argv)
{
    if (argc == 3 && std::strcmp(argv[1], "--memory") == 0) {
        return tellMemory(std::atoi(argv[2]));
    }
    const bool keeps = argc > 1 && std::strcmp(argv[1], "--keep") == 0;
    char** command = argv + (keeps ? 2 : 1);
    if (command[0] == nullptr) {
        giveUp("which program?");
    }
    xcb_connection_t* screen = xcb_connect(nullptr, nullptr);
    if (xcb_connection_has_error(screen) != 0) {
        giveUp("no screen");
    }
    const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(screen)).data->root;
    const std::uint32_t wanted = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
    xcb_change_window_attributes(screen, root, XCB_CW_EVENT_MASK, &wanted);
    xcb_flush(screen);

    posix_spawn_file_actions_t silent; // what it prints is not ours, and who reads us does not wait for its end
    posix_spawn_file_actions_init(&silent);
    posix_spawn_file_actions_addopen(&silent, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_adddup2(&silent, STDOUT_FILENO, STDERR_FILENO);
    pid_t process = 0;
    const auto start = Clock::now();
    if (posix_spawnp(&process, command[0], &silent, nullptr, command, environ) != 0) {
        giveUp("the program does not start");
    }
    waitForWindow(screen);
    const double mapped = secondsSince(start);
    const auto done = waitForQuiet(process);
    std::printf("{\"mapped\": %.3f, \"usable\": %.3f, \"processor\": %.3f, \"process\": %d}\n", mapped,
                std::chrono::duration<double>(done - start).count(),
                double(ticks(process)) / double(sysconf(_SC_CLK_TCK)), int(process));
    std::fflush(stdout);
    posix_spawn_file_actions_destroy(&silent);
    xcb_disconnect(screen);
    if (!keeps) {
        kill(process, SIGTERM);
        waitpid(process, nullptr, 0);
    }
    return 0;
}
