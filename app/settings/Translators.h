// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QTranslator>

namespace kluis::app {

/// The program's and Qt's own texts in one language, installed as long as this lives. English is the source; its
/// translation holds the plural forms only.
class Translators {
public:
    /// Sets the default locale too: numbers and dates follow the language. The main thread, before it says anything.
    explicit Translators(const QLocale& language);
    ~Translators();
    Translators(const Translators&) = delete;
    Translators& operator=(const Translators&) = delete;

private:
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace kluis::app
