// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/ScannerSettings.h"

#include "app/settings/ManagedSettings.h"
#include "core/scan/ClamdScanner.h"
#include "core/scan/SystemScanner.h"

#include <QDir>
#include <QSettings>

namespace kluis::app {

namespace {

constexpr QLatin1String clamdKey("scannerClamd");
constexpr QLatin1String awayKey("scannerWhenAway");
constexpr QLatin1String accept("accept");

} // namespace

ScannerSettings::ScannerSettings(const QString& profileFolder)
    : m_folder(profileFolder), m_file(profileFolder + QStringLiteral("/settings.ini"))
{
}

ScannerSettings::Choice ScannerSettings::choice() const
{
    const QSettings settings(m_file, QSettings::IniFormat);
    // Not by way of ManagedSettings::value(): a path that can't be meant must stop files, not let them all pass.
    Choice choice{.clamd = settings.value(clamdKey).toString().trimmed(),
                  .acceptsWhenAway = settings.value(awayKey).toString() == accept};
    const ManagedSettings managed(m_folder);
    if (managed.isManaged(PolicyId::ScannerClamd)) {
        choice.clamd = managed.value(PolicyId::ScannerClamd).text;
    }
    if (managed.isManaged(PolicyId::ScannerWhenAway)) {
        choice.acceptsWhenAway = managed.value(PolicyId::ScannerWhenAway).text == accept;
    }
    return choice;
}

Result<void> ScannerSettings::set(const Choice& choice)
{
    if (!choice.clamd.isEmpty()) {
        if (const auto named = scan::ClamdScanner::at(choice.clamd); !named) {
            return failure(named);
        }
    }
    const ManagedSettings managed(m_folder);
    const Choice present = this->choice();
    if (choice.clamd != present.clamd && managed.isManaged(PolicyId::ScannerClamd)) {
        return managed.mayChoose(PolicyId::ScannerClamd);
    }
    if (choice.acceptsWhenAway != present.acceptsWhenAway && managed.isManaged(PolicyId::ScannerWhenAway)) {
        return managed.mayChoose(PolicyId::ScannerWhenAway);
    }
    const auto unwritable = [] {
        return fail(ErrorCode::Storage, tr("The data folder can't be written. Check its rights and the free space."));
    };
    if (!QDir(m_folder).exists()) { // made by the engine, with rights for its owner alone
        return unwritable();
    }
    QSettings settings(m_file, QSettings::IniFormat);
    settings.setValue(clamdKey, choice.clamd);
    settings.setValue(awayKey, choice.acceptsWhenAway ? QString(accept) : QStringLiteral("refuse"));
    settings.sync();
    return settings.status() == QSettings::NoError ? Result<void>() : unwritable();
}

Result<std::unique_ptr<scan::MalwareScanner>> ScannerSettings::scanner() const
{
    const QString clamd = choice().clamd;
    if (clamd.isEmpty()) {
        return scan::systemScanner();
    }
    auto named = scan::ClamdScanner::at(clamd);
    return named ? Result<std::unique_ptr<scan::MalwareScanner>>(std::move(*named))
                 : fail(ErrorCode::Unreachable, named.error().sentence());
}

} // namespace kluis::app
