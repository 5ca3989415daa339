// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/FinderHit.h"
#include "core/base/Error.h"

#include <QList>
#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

namespace kluis::app {

class VaultReader;

/// What is looked for, letter by letter.
struct FinderQuestion {
    QString text;              ///< empty: \a dossiers alone
    QList<DossierId> dossiers; ///< their lines, in this order; those that are gone are left out
    int limit = 30;
    int mostEach = 2; ///< of one dossier
};

/// Finds in a thread of its own, so that neither the window nor the engine waits while somebody types. A new question takes
/// the place of those that were not begun, and their answers are not given. Used from the thread it was made in.
class FinderWorker : public QObject {
    Q_OBJECT

public:
    explicit FinderWorker(QObject* parent = nullptr);
    ~FinderWorker() override;

    void open(std::unique_ptr<VaultReader> reader);
    /// Drops the reader and waits for what runs. Nothing is answered after it.
    void close();
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    /// answered() or failed() follows, unless another question or close() comes before. Nothing while it is closed.
    void ask(const FinderQuestion& question);

Q_SIGNALS:
    void answered(const QString& text, const QList<kluis::app::FinderHit>& hits);
    void failed(const kluis::Error& error);

private:
    class Room;

    QThread m_thread;
    Room* m_room;                     ///< lives in m_thread, deleted there
    std::atomic<quint64> m_wanted{0}; ///< number of the question whose answer is waited for
    bool m_isOpen = false;
};

} // namespace kluis::app
