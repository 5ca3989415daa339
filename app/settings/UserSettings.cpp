// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/UserSettings.h"

#include "app/settings/ManagedSettings.h"
#include "app/settings/WindowLanguage.h"

#include <QSettings>

namespace kluis::app {

namespace {

constexpr auto languageKey = "language";
constexpr auto appearanceKey = "appearance";
constexpr std::pair<Appearance, const char*> appearances[] = {
    {Appearance::Light, "light"}, {Appearance::Dark, "dark"}, {Appearance::Contrast, "contrast"}};
constexpr int longestHardLock = 30;

} // namespace

UserSettings::UserSettings(const QString& profileFolder)
    : m_folder(profileFolder), m_file(profileFolder + QStringLiteral("/settings.ini"))
{
}

QLocale UserSettings::language() const
{
    const QString chosen = chosenLanguage();
    const QString code = chosen.isEmpty() ? WindowLanguage::codeOf(QLocale::system()) : chosen;
    if (code == QStringLiteral("en")) {
        // Dates stay those of the country one is in.
        return QLocale(QLocale::English, QLocale::system().territory());
    }
    return WindowLanguage::locale(code);
}

QString UserSettings::chosenLanguage() const
{
    return ManagedSettings(m_folder).value(PolicyId::Language).text;
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

Appearance UserSettings::appearance() const
{
    const QString chosen = QSettings(m_file, QSettings::IniFormat).value(QLatin1String(appearanceKey)).toString();
    for (const auto& [appearance, word] : appearances) {
        if (chosen == QLatin1String(word)) {
            return appearance;
        }
    }
    return Appearance::System;
}

void UserSettings::setAppearance(Appearance appearance)
{
    QSettings settings(m_file, QSettings::IniFormat);
    settings.remove(QLatin1String(appearanceKey));
    for (const auto& [each, word] : appearances) {
        if (each == appearance) {
            settings.setValue(QLatin1String(appearanceKey), QLatin1String(word));
        }
    }
}

int UserSettings::hardLockMinutes(bool medical) const
{
    return ManagedSettings(m_folder).number(PolicyId::HardLockMinutes).value_or(medical ? longestHardLock : -1);
}

int UserSettings::idleLockMinutes(bool medical) const
{
    const PolicySpec& spec = PolicySpec::of(PolicyId::IdleLockMinutes);
    const int longest = medical ? spec.mostMedical : spec.most;
    return qMin(longest, ManagedSettings(m_folder).number(PolicyId::IdleLockMinutes).value_or(longest));
}

} // namespace kluis::app
