// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/LongWork.h"

#include <QCoreApplication>
#include <QPointer>

namespace kluis::ui {

app::ProgressHandler LongWork::begin(std::function<void(const app::SyncProgress&)> told)
{
    m_stop = std::make_shared<std::atomic<bool>>(false);
    return [stop = m_stop, told = std::move(told), self = QPointer(this)](const app::SyncProgress& progress) {
        // Comes from the engine's thread; the pointer is looked at in the window's.
        QMetaObject::invokeMethod(
            qApp,
            [stop, told, self, progress] {
                if (self && self->isCurrent(stop)) {
                    told(progress);
                }
            },
            Qt::QueuedConnection);
        return !*stop;
    };
}

void LongWork::stop()
{
    if (m_stop) {
        *m_stop = true;
    }
}

void LongWork::end()
{
    stop();
    m_stop.reset();
}

} // namespace kluis::ui
