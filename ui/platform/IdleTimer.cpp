// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/platform/IdleTimer.h"

#include <QCoreApplication>
#include <QEvent>

namespace kluis::ui {

IdleTimer::IdleTimer(QObject* parent) : QObject(parent)
{
    m_warning.setSingleShot(true);
    m_end.setSingleShot(true);
    m_warning.setTimerType(Qt::CoarseTimer);
    connect(&m_warning, &QTimer::timeout, this, &IdleTimer::expiring);
    connect(&m_end, &QTimer::timeout, this, &IdleTimer::expired);
}

void IdleTimer::start(int limitMs)
{
    m_limitMs = limitMs;
    QCoreApplication::instance()->installEventFilter(this);
    restart();
}

void IdleTimer::stop()
{
    QCoreApplication::instance()->removeEventFilter(this);
    m_warning.stop();
    m_end.stop();
}

void IdleTimer::restart()
{
    m_warning.start(qMax(1, m_limitMs - warningMs));
    m_end.start(m_limitMs);
}

bool IdleTimer::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::InputMethod: {
        const bool warned = !m_warning.isActive();
        restart();
        if (warned) {
            Q_EMIT resumed();
        }
        break;
    }
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace kluis::ui
