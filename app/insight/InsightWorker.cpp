// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/InsightWorker.h"

#include "app/crash/CrashHandler.h"
#include "app/insight/InsightBook.h"
#include "core/base/RunInThread.h"

#include <QElapsedTimer>

namespace kluis::app {

namespace {

constexpr qint64 progressEveryMs = 100;

} // namespace

/// Lives in the worker's thread and owns the book there.
class InsightWorker::Room : public QObject {
public:
    std::shared_ptr<InsightBook> book;
};

InsightWorker::InsightWorker(QObject* parent) : QObject(parent), m_room(new Room)
{
    m_thread.setObjectName(QStringLiteral("insight"));
    m_room->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, m_room, [] { CrashHandler::guardThread("insight"); });
    connect(&m_thread, &QThread::finished, m_room, &QObject::deleteLater);
    m_thread.start(QThread::LowPriority);
}

InsightWorker::~InsightWorker()
{
    close();
    m_thread.quit();
    m_thread.wait();
}

void InsightWorker::open(std::unique_ptr<InsightBook> book)
{
    m_isOpen = book != nullptr;
    runInThreadOf(m_room,
                  [room = m_room, shared = std::shared_ptr<InsightBook>(std::move(book))] { room->book = shared; });
}

void InsightWorker::close()
{
    ++m_wanted;
    m_isOpen = false;
    runAndWaitInThreadOf(m_room, [room = m_room] { room->book.reset(); });
}

void InsightWorker::ask(const InsightQuestion& question)
{
    if (!m_isOpen) {
        return;
    }
    const quint64 number = ++m_wanted;
    runInThreadOf(m_room, [this, room = m_room, question, number] {
        if (!room->book || m_wanted != number) {
            return;
        }
        QElapsedTimer sinceProgress;
        sinceProgress.start();
        const auto answer = room->book->answer(question, [&](int done, int of) {
            if (sinceProgress.elapsed() >= progressEveryMs) {
                sinceProgress.restart();
                runInThreadOf(this, [this, number, done, of] {
                    if (m_wanted == number) {
                        Q_EMIT progressed(done, of);
                    }
                });
            }
            return m_wanted == number;
        });
        runInThreadOf(this, [this, number, answer] {
            if (m_wanted != number) {
                return;
            }
            if (answer) {
                Q_EMIT answered(*answer);
            } else {
                Q_EMIT failed(answer.error());
            }
        });
    });
}

} // namespace kluis::app
