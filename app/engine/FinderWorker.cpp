// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/FinderWorker.h"

#include "app/crash/CrashHandler.h"
#include "app/vault/VaultReader.h"
#include "core/base/RunInThread.h"

namespace kluis::app {

/// Lives in the worker's thread and owns the reader there.
class FinderWorker::Room : public QObject {
public:
    [[nodiscard]] Result<QList<FinderHit>> answer(const FinderQuestion& question) const
    {
        if (!question.text.isEmpty()) {
            return reader->hits(question.text, question.limit, question.mostEach);
        }
        QList<FinderHit> hits;
        for (const DossierId& dossier : question.dossiers) {
            if (const auto row = reader->row(dossier)) {
                FinderHit hit;
                hit.row = *row;
                hits.append(hit);
            } else if (row.error().code() != ErrorCode::NotFound) {
                return failure(row);
            }
        }
        return hits;
    }

    std::shared_ptr<VaultReader> reader;
};

FinderWorker::FinderWorker(QObject* parent) : QObject(parent), m_room(new Room)
{
    m_thread.setObjectName(QStringLiteral("finder"));
    m_room->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, m_room, [] { CrashHandler::guardThread("finder"); });
    connect(&m_thread, &QThread::finished, m_room, &QObject::deleteLater);
    m_thread.start();
}

FinderWorker::~FinderWorker()
{
    close();
    m_thread.quit();
    m_thread.wait();
}

void FinderWorker::open(std::unique_ptr<VaultReader> reader)
{
    m_isOpen = reader != nullptr;
    runInThreadOf(m_room,
                  [room = m_room, shared = std::shared_ptr<VaultReader>(std::move(reader))] { room->reader = shared; });
}

void FinderWorker::close()
{
    ++m_wanted;
    m_isOpen = false;
    runAndWaitInThreadOf(m_room, [room = m_room] { room->reader.reset(); });
}

void FinderWorker::ask(const FinderQuestion& question)
{
    if (!m_isOpen) {
        return;
    }
    const quint64 number = ++m_wanted;
    runInThreadOf(m_room, [this, room = m_room, question, number] {
        if (!room->reader || m_wanted != number) {
            return;
        }
        const auto hits = room->answer(question);
        runInThreadOf(this, [this, number, text = question.text, hits] {
            if (m_wanted != number) {
                return;
            }
            if (hits) {
                Q_EMIT answered(text, *hits);
            } else {
                Q_EMIT failed(hits.error());
            }
        });
    });
}

} // namespace kluis::app
