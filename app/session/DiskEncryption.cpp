// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/DiskEncryption.h"

#include "app/settings/ManagedSettings.h"

#include <QDir>
#include <QFileInfo>

namespace kluis::app {

DiskEncryption::State DiskEncryption::of(const QString& folder)
{
#ifdef KLUIS_TEST_POLICIES
    const QByteArray told = qgetenv("KLUIS_TEST_DISK");
    if (!told.isEmpty()) {
        return told == "encrypted" ? State::Encrypted : told == "open" ? State::Open : State::Unknown;
    }
#endif
    QString existing = QDir(folder).absolutePath();
    while (!QFileInfo::exists(existing) && !QDir(existing).isRoot()) {
        existing = QFileInfo(existing).path();
    }
    return ask(existing);
}

bool DiskEncryption::mayWorkOffline(const QString& folder)
{
    return ManagedSettings(folder).number(PolicyId::RequireDiskEncryption).value_or(0) == 0 ||
           of(folder) == State::Encrypted;
}

QString DiskEncryption::word(State state)
{
    switch (state) {
    case State::Encrypted:
        return QStringLiteral("encrypted");
    case State::Open:
        return QStringLiteral("open");
    case State::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

QString DiskEncryption::text(State state)
{
    switch (state) {
    case State::Encrypted:
        return tr("This computer's disk is encrypted.");
    case State::Open:
        return tr(
            "This computer's disk is not encrypted, or not all of it. The vault is; but what the system writes of "
            "the memory is not. Ask your administrator to switch disk encryption on.");
    case State::Unknown:
        break;
    }
    return tr("It can't be told whether this computer's disk is encrypted. Ask your administrator.");
}

} // namespace kluis::app
