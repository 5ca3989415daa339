// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/postgres/PgNews.h"

#include "core/protocol/ChangeNotice.h"
#include "server/store/postgres/PgConnection.h"

#include <array>

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace kluis::server {

using protocol::ChangeNotice;

namespace {

const QByteArray channel = QByteArrayLiteral("kluis_change");
constexpr int firstPause = 200; // ms, after a line that died
constexpr int longestPause = 10'000;
constexpr int untilWoken = -1;

} // namespace

PgNews::~PgNews()
{
    {
        const std::lock_guard lock(m_guard);
        m_isEnding = true;
    }
    wake();
    if (m_thread.joinable()) {
        m_thread.join();
    }
    if (m_wake >= 0) {
        ::close(m_wake);
    }
}

void PgNews::listen(Ear ear)
{
    {
        const std::lock_guard lock(m_guard);
        m_ear = std::move(ear);
        start();
    }
    wake();
}

void PgNews::tell(const QList<Change>& changes)
{
    if (changes.isEmpty()) {
        return;
    }
    {
        const std::lock_guard lock(m_guard);
        for (const Change& change : changes) {
            Change::add(m_untold, change);
        }
        start();
    }
    wake();
}

/// The guard is held.
void PgNews::start()
{
    if (!m_thread.joinable()) {
        m_wake = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
        m_thread = std::thread([this] { run(); });
    }
}

void PgNews::wake()
{
    const std::uint64_t one = 1;
    if (m_wake >= 0) {
        (void)!::write(m_wake, &one, sizeof one); // full is awake too
    }
}

void PgNews::waitFor(int socket, int millis) const
{
    std::array<pollfd, 2> files{{{m_wake, POLLIN, 0}, {socket, POLLIN, 0}}};
    (void)::poll(files.data(), socket >= 0 ? 2 : 1, millis);
    std::uint64_t ignored = 0;
    (void)!::read(m_wake, &ignored, sizeof ignored);
}

void PgNews::run()
{
    for (int pause = firstPause;;) {
        const bool works = (m_line || connect()) && work(*m_line);
        {
            const std::lock_guard lock(m_guard);
            if (m_isEnding) {
                return;
            }
            if (!works) {
                m_untold.clear(); // whoever hears looks at the store while its own line, or this one, is down
            }
        }
        if (works) {
            pause = firstPause;
            waitFor(m_line->socket(), untilWoken);
            continue;
        }
        m_line.reset();
        m_generation = 0;
        waitFor(-1, pause);
        pause = qMin(2 * pause, longestPause);
    }
}

Result<void> PgNews::connect()
{
    auto line = PgConnection::open(m_target);
    if (!line) {
        return failure(line);
    }
    m_line = std::move(*line);
    return {};
}

/// Somebody may want to hear only after something was told over the line already.
Result<void> PgNews::beginToHear(PgConnection& line)
{
    bool isWanted = false;
    {
        const std::lock_guard lock(m_guard);
        isWanted = m_ear != nullptr;
    }
    if (!isWanted || m_generation != 0) {
        return {};
    }
    auto begun = line.execute("LISTEN " + channel);
    if (begun) {
        m_generation = ++m_made;
    }
    return begun;
}

bool PgNews::work(PgConnection& line)
{
    return beginToHear(line) && send(line) && hear(line);
}

Result<void> PgNews::send(PgConnection& line)
{
    for (;;) {
        QList<Change> now;
        {
            const std::lock_guard lock(m_guard);
            now = m_untold.first(qMin(m_untold.size(), ChangeNotice::atMost));
            m_untold.remove(0, now.size());
        }
        if (now.isEmpty()) {
            return {};
        }
        QList<ChangeNotice> notices;
        for (const Change& change : now) {
            notices.append({change.tenant, change.seq, change.person});
        }
        PgStatement statement = line.prepare("SELECT pg_notify(?1, ?2)");
        statement.bindAll(QString::fromLatin1(channel), QString::fromLatin1(ChangeNotice::encode(notices)));
        if (auto told = statement.run(); !told) {
            return told;
        }
    }
}

Result<void> PgNews::hear(PgConnection& line)
{
    const auto texts = line.heard();
    if (!texts) {
        return failure(texts);
    }
    QList<Change> changes;
    for (const QByteArray& text : *texts) {
        const auto notices = ChangeNotice::decode(text);
        for (const ChangeNotice& notice : notices ? *notices : QList<ChangeNotice>()) {
            changes.append({notice.tenant, notice.seq, notice.person});
        }
    }
    Ear ear;
    {
        const std::lock_guard lock(m_guard);
        ear = m_ear;
    }
    if (ear && !changes.isEmpty()) {
        ear(changes);
    }
    return {};
}

} // namespace kluis::server
