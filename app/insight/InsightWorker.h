// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/insight/InsightAnswer.h"
#include "core/base/Error.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

namespace kluis::app {

class InsightBook;

/// Works figures out in a thread of its own, so that neither the window nor the engine waits for them. A new question
/// ends the work on the one before, which is then not answered. Used from the thread it was made in.
class InsightWorker : public QObject {
    Q_OBJECT

public:
    explicit InsightWorker(QObject* parent = nullptr);
    ~InsightWorker() override;

    void open(std::unique_ptr<InsightBook> book);
    /// Ends what runs and drops the book; waits for the slice in hand, some milliseconds. Nothing is answered after it.
    void close();
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    /// answered() or failed() follows, unless another question or close() comes before. Nothing while it is closed.
    void ask(const InsightQuestion& question);

Q_SIGNALS:
    void progressed(int done, int of);
    void answered(const kluis::app::InsightAnswer& answer);
    void failed(const kluis::Error& error);

private:
    class Room;

    QThread m_thread;
    Room* m_room;                     ///< lives in m_thread, deleted there
    std::atomic<quint64> m_wanted{0}; ///< number of the question whose answer is waited for
    bool m_isOpen = false;
};

} // namespace kluis::app
