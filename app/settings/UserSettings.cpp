// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/UserSettings.h"

#include <QSettings>

namespace kluis::app {

namespace {

constexpr auto languageKey = "language";
constexpr auto hardLockKey = "hardLockMinutes";
constexpr int longestHardLock = 30;

} // namespace

UserSettings::UserSettings(const QString& profileFolder) : m_file(profileFolder + QStringLiteral("/settings.ini"))
{
}

QLocale UserSettings::language() const
{
    const QString chosen = chosenLanguage();
    if (chosen == QStringLiteral("nl") || (chosen.isEmpty() && QLocale::system().language() == QLocale::Dutch)) {
        return QLocale(QLocale::Dutch, QLocale::Netherlands);
    }
    // Dates stay those of the country one is in.
    return QLocale(QLocale::English, QLocale::system().territory());
}

QString UserSettings::chosenLanguage() const
{
    return QSettings(m_file, QSettings::IniFormat).value(QLatin1String(languageKey)).toString();
}

void UserSettings::setLanguage(const QString& code)
{
    QSettings settings(m_file, QSettings::IniFormat);
    if (code.isEmpty()) {
        settings.remove(QLatin1String(languageKey));
    } else {
        settings.setValue(QLatin1String(languageKey), code);
    }
}

int UserSettings::hardLockMinutes(bool medical) const
{
    bool chosen = false;
    const int minutes =
        QSettings(m_file, QSettings::IniFormat).value(QLatin1String(hardLockKey)).toString().toInt(&chosen);
    if (chosen && minutes >= 0) {
        return qMin(minutes, longestHardLock);
    }
    return medical ? longestHardLock : -1;
}

} // namespace kluis::app
