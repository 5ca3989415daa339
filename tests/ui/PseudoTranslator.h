// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace kluis::test {

/// A language that nobody speaks: every sentence of the program 40 % longer, with accents on its vowels. What is clipped in
/// it would be clipped in the next real language. Placeholders, mnemonics and file patterns stay.
class PseudoTranslator : public QTranslator {
public:
    using QTranslator::QTranslator;

    [[nodiscard]] QString translate(const char* context, const char* source, const char* remark, int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }

    /// "&Search" => "&Séàrch ~~", with as many signs more as 40 % is.
    [[nodiscard]] static QString lengthened(const QString& source);
};

} // namespace kluis::test
