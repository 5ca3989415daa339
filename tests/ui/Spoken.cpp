// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/Spoken.h"

#include "app/settings/WindowLanguage.h"

#include <QCoreApplication>
#include <QTest>

namespace kluis::test {

namespace {

QString pseudo()
{
    return QStringLiteral("pseudo");
}

} // namespace

Spoken::Spoken(const QString& code) : m_translators(app::WindowLanguage::locale(code))
{
    if (code == pseudo()) {
        m_pseudo.emplace();
        QCoreApplication::installTranslator(&*m_pseudo);
    }
}

Spoken::~Spoken()
{
    if (m_pseudo) {
        QCoreApplication::removeTranslator(&*m_pseudo);
    }
}

void Spoken::rows()
{
    QTest::addColumn<QString>("code");
    for (const app::WindowLanguage& each : app::WindowLanguage::all()) {
        QTest::newRow(qPrintable(each.code)) << each.code;
    }
    QTest::newRow("pseudo") << pseudo();
}

} // namespace kluis::test
