// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/WindowLanguage.h"

#include <algorithm>

namespace kluis::app {

const QList<WindowLanguage>& WindowLanguage::all()
{
    static const QList<WindowLanguage> languages{
        {QStringLiteral("nl"), QStringLiteral("Nederlands"), QLocale::Dutch, QLocale::Netherlands},
        {QStringLiteral("en"), QStringLiteral("English"), QLocale::English, QLocale::UnitedKingdom},
        {QStringLiteral("de"), QStringLiteral("Deutsch"), QLocale::German, QLocale::Germany}};
    return languages;
}

bool WindowLanguage::isKnown(const QString& code)
{
    return std::any_of(all().begin(), all().end(), [&code](const WindowLanguage& each) { return each.code == code; });
}

QLocale WindowLanguage::locale(const QString& code)
{
    for (const WindowLanguage& each : all()) {
        if (each.code == code) {
            return QLocale(each.language, each.territory);
        }
    }
    return QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QString WindowLanguage::codeOf(const QLocale& locale)
{
    for (const WindowLanguage& each : all()) {
        if (each.language == locale.language()) {
            return each.code;
        }
    }
    return QStringLiteral("en");
}

} // namespace kluis::app
