// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/Translators.h"

#include "app/settings/WindowLanguage.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace kluis::app {

Translators::Translators(const QLocale& language)
{
    QLocale::setDefault(language);
    const QString code = WindowLanguage::codeOf(language);
    if (m_qt.load(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&m_qt);
    }
    if (m_own.load(QStringLiteral(":/i18n/dossierkluis_") + code)) {
        QCoreApplication::installTranslator(&m_own);
    }
}

Translators::~Translators()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

} // namespace kluis::app
