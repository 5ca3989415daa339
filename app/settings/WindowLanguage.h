// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QLocale>
#include <QString>

namespace kluis::app {

/// The languages that the programs speak, in the order in which a person chooses from them. Constants; any thread.
struct WindowLanguage {
    QString code;    ///< "nl": of `--language`, the policy, settings.ini, and the file of the translation
    QString ownName; ///< "Nederlands": as who speaks it looks for it, so never translated
    QLocale::Language language;
    QLocale::Territory territory; ///< whose dates and numbers it has when it is chosen outright

    [[nodiscard]] static const QList<WindowLanguage>& all();
    /// \returns true for one of the codes.
    [[nodiscard]] static bool isKnown(const QString& code);
    /// As chosen outright, such as nl_NL; English for a code that is none.
    [[nodiscard]] static QLocale locale(const QString& code);
    /// The code of the language that a locale is in; "en" where it is none of ours.
    [[nodiscard]] static QString codeOf(const QLocale& locale);
};

} // namespace kluis::app
