// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaObject>
#include <QObject>

#include <utility>

#ifdef __SANITIZE_THREAD__
#include <sanitizer/tsan_interface.h>
#endif

namespace kluis {

/// Tells the thread sanitizer what Qt's event queue orders. The queue's locks lie in a library that is not built for the
/// sanitizer, which therefore sees two threads touch a call without a lock. Nothing where there is no sanitizer.
class QueueOrder {
public:
    static void left() { mark(true); }     ///< what this thread did so far comes before …
    static void arrived() { mark(false); } ///< … what this thread does from now on

private:
    static void mark([[maybe_unused]] bool leaving)
    {
#ifdef __SANITIZE_THREAD__
        static char place = 0;
        leaving ? __tsan_release(&place) : __tsan_acquire(&place);
#endif
    }
};

/// A call on its way from one thread to another; copies included.
template <typename Function> class QueuedCall {
public:
    explicit QueuedCall(Function function) : m_function(std::move(function)) { QueueOrder::left(); }
    QueuedCall(const QueuedCall& other) : m_function(other.m_function) { QueueOrder::left(); }
    QueuedCall(QueuedCall&& other) noexcept : m_function(std::move(other.m_function)) { QueueOrder::left(); }
    QueuedCall& operator=(const QueuedCall&) = delete;
    QueuedCall& operator=(QueuedCall&&) = delete;
    ~QueuedCall() { QueueOrder::arrived(); }

    void operator()()
    {
        QueueOrder::arrived();
        m_function();
        QueueOrder::left();
    }

private:
    Function m_function;
};

/// Runs \p function in the thread of \p where, when that thread comes to it; dropped when \p where is gone by then.
template <typename Function> void runInThreadOf(QObject* where, Function function)
{
    QMetaObject::invokeMethod(where, QueuedCall<Function>(std::move(function)), Qt::QueuedConnection);
}

/// The same, and waits until it is done. Never from the thread of \p where itself.
template <typename Function> void runAndWaitInThreadOf(QObject* where, Function function)
{
    QMetaObject::invokeMethod(where, QueuedCall<Function>(std::move(function)), Qt::BlockingQueuedConnection);
    QueueOrder::arrived();
}

} // namespace kluis
