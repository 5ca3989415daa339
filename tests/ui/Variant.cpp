// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/Variant.h"

#include "app/settings/WindowLanguage.h"
#include "ui/style/Look.h"

#include <QApplication>
#include <QCoreApplication>
#include <QTest>

namespace kluis::test {

namespace {

const QString pseudo = QStringLiteral("pseudo");
const QString dark = QStringLiteral("dark");
const QString contrast = QStringLiteral("contrast");
QString inForce; // its code

QString languageOf(const QString& code)
{
    return code.section(u'-', 0, 0);
}

ui::Scheme schemeOf(const QString& code)
{
    const QString word = code.section(u'-', 1);
    return word == dark ? ui::Scheme::Dark : word == contrast ? ui::Scheme::Contrast : ui::Scheme::Light;
}

} // namespace

Variant::Variant(const QString& code) : m_translators(app::WindowLanguage::locale(languageOf(code)))
{
    inForce = code;
    if (languageOf(code) == pseudo) {
        m_pseudo.emplace();
        QCoreApplication::installTranslator(&*m_pseudo);
    }
    if (!scheme().isEmpty()) {
        ui::Look::apply(*qApp, schemeOf(code));
    }
}

Variant::~Variant()
{
    if (m_pseudo) {
        QCoreApplication::removeTranslator(&*m_pseudo);
    }
    if (!scheme().isEmpty()) {
        ui::Look::apply(*qApp);
    }
    inForce.clear();
}

void Variant::rows()
{
    const bool isLong = qEnvironmentVariable("KLUIS_CAMPAIGN") == QLatin1String("long");
    QStringList languages;
    for (const app::WindowLanguage& each : app::WindowLanguage::all()) {
        languages.append(each.code);
    }
    languages.append(pseudo);
    QTest::addColumn<QString>("code");
    for (const QString& language : std::as_const(languages)) {
        QTest::newRow(qPrintable(language)) << language;
        for (const QString& scheme : {dark, contrast}) {
            if (isLong || language == languages.first()) {
                const QString code = language + u'-' + scheme;
                QTest::newRow(qPrintable(code)) << code;
            }
        }
    }
}

QString Variant::scheme()
{
    return inForce.section(u'-', 1);
}

bool Variant::isPseudo()
{
    return languageOf(inForce) == pseudo;
}

QString Variant::code()
{
    return inForce;
}

} // namespace kluis::test
