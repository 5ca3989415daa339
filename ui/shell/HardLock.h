// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Role.h"

#include <QObject>
#include <QString>
#include <QTimer>

namespace kluis::ui {

/// Some time after the vault was locked, ends the event loop with ProcessRenewal::wanted, so that main() puts a fresh
/// process in the place of this one: what Qt and the system copied of a text nobody can wipe, a process that ends
/// leaves nothing (SECURITY B3). After 30 minutes for medical roles; see UserSettings::hardLockMinutes. Window's thread.
class HardLock : public QObject {
    Q_OBJECT

public:
    /// \p profileFolder: where the settings are.
    explicit HardLock(const QString& profileFolder, QObject* parent = nullptr);

    void locked(domain::Role role); ///< of who worked here until now
    void opened() { m_timer.stop(); }

private:
    void end();

    QString m_profileFolder;
    QTimer m_timer;
};

} // namespace kluis::ui
