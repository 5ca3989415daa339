// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/HardLock.h"

#include "app/settings/UserSettings.h"
#include "ui/platform/ProcessRenewal.h"

#include <QApplication>
#include <QLineEdit>

namespace kluis::ui {

namespace {

constexpr int leastMs = 500; // the engine closes the vault first
constexpr int againMs = 60'000;

} // namespace

HardLock::HardLock(const QString& profileFolder, QObject* parent) : QObject(parent), m_profileFolder(profileFolder)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &HardLock::end);
}

void HardLock::locked(domain::Role role)
{
    const int minutes = app::UserSettings(m_profileFolder).hardLockMinutes(domain::isMedical(role));
    if (minutes >= 0) {
        m_timer.start(qMax(leastMs, minutes * 60'000));
    }
}

void HardLock::end()
{
    // Who is typing a password must not type it into the window behind.
    const auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    if (field != nullptr && !field->text().isEmpty()) {
        m_timer.start(againMs);
        return;
    }
    QCoreApplication::exit(ProcessRenewal::wanted);
}

} // namespace kluis::ui
