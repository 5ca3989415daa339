// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/Confinement.h"

#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstddef>

namespace kluis::preview {

namespace {

constexpr rlim_t mostMemory = rlim_t(2) << 30; // bytes

void limit(__rlimit_resource_t what, rlim_t most)
{
    const rlimit bound{most, most};
    setrlimit(what, &bound);
}

#if defined(__x86_64__)
constexpr unsigned machine = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
constexpr unsigned machine = AUDIT_ARCH_AARCH64;
#else
constexpr unsigned machine = 0;
#endif

/// Refuses the calls by which a program that was taken over would get further. Reading files stays: fonts are read
/// when a page first needs them.
void refuseCalls()
{
    constexpr std::array<unsigned, 9> refused{SYS_socket, SYS_socketpair, SYS_connect, SYS_execve,  SYS_execveat,
                                              SYS_ptrace, SYS_bind,       SYS_sendto,  SYS_unlinkat};
    std::array<sock_filter, refused.size() + 6> rules{};
    std::size_t at = 0;
    const auto add = [&](sock_filter rule) { rules[at++] = rule; };
    add(BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, arch)));
    add(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, machine, 1, 0));
    add(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS));
    add(BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)));
    for (std::size_t i = 0; i < refused.size(); ++i) {
        const auto toRefusal = static_cast<unsigned char>(refused.size() - i);
        add(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, refused[i], toRefusal, 0));
    }
    add(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW));
    add(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM));
    const sock_fprog filter{static_cast<unsigned short>(rules.size()), rules.data()};
    prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter, 0, 0);
}

} // namespace

void Confinement::apply()
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0); // nothing of a document reaches a disk
    limit(RLIMIT_DATA, mostMemory);
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && machine != 0) {
        refuseCalls();
    }
}

} // namespace kluis::preview
