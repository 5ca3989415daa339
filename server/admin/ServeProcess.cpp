// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/ServeProcess.h"

#include <QFile>

#include <csignal>
#include <ctime>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace kluis::server {

namespace {

sigset_t awaitedSignals()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGHUP);
    return set;
}

} // namespace

ServeProcess::~ServeProcess()
{
    if (m_lock >= 0) {
        ::close(m_lock);
    }
}

Result<void> ServeProcess::lock(const QString& folder)
{
    const QByteArray path = QFile::encodeName(folder).append("/server.lock");
    m_lock = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (m_lock < 0) {
        return fail(ErrorCode::Storage, tr("The lock file can't be made; check the data folder's rights."),
                    QStringLiteral("server.lock"));
    }
    // flock and not a process number in a file: nothing stale is left after a crash or in another container.
    if (::flock(m_lock, LOCK_EX | LOCK_NB) != 0) {
        return fail(ErrorCode::Busy, tr("Another server runs on this data folder already; stop it first."),
                    QStringLiteral("server.lock"));
    }
    return {};
}

int ServeProcess::prepare()
{
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    const sigset_t set = awaitedSignals();
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    rlimit files{};
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);
    getrlimit(RLIMIT_NOFILE, &files);
    constexpr rlim_t plenty = 1'000'000;
    return int(files.rlim_cur > plenty ? plenty : files.rlim_cur);
}

ServeProcess::Signal ServeProcess::waitForSignal(std::chrono::nanoseconds wait)
{
    const sigset_t set = awaitedSignals();
    const auto whole = std::chrono::floor<std::chrono::seconds>(wait);
    const timespec longest{whole.count(), (wait - whole).count()};
    const int signal = sigtimedwait(&set, nullptr, &longest);
    return signal <= 0 ? Signal::None : signal == SIGHUP ? Signal::Reload : Signal::End;
}

} // namespace kluis::server
