// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Bsn.h"

#include <algorithm>
#include <array>

namespace kluis::domain {

namespace {

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

} // namespace

std::optional<QString> Bsn::canonical(QStringView text)
{
    QString digits;
    for (const QChar c : text) {
        if (isAsciiDigit(c)) {
            digits.append(c);
        } else if (c != u' ' && c != u'.' && c != u'\u00A0') {
            return std::nullopt;
        }
    }
    if (digits.size() == 8) {
        digits.prepend(u'0');
    }
    if (!passesElevenTest(digits)) {
        return std::nullopt;
    }
    return digits;
}

bool Bsn::passesElevenTest(QStringView nineDigits)
{
    constexpr std::array weights{9, 8, 7, 6, 5, 4, 3, 2, -1};
    if (nineDigits.size() != qsizetype(weights.size()) ||
        !std::all_of(nineDigits.begin(), nineDigits.end(), isAsciiDigit)) {
        return false;
    }
    int sum = 0;
    bool anyDigit = false;
    for (qsizetype i = 0; i < nineDigits.size(); ++i) {
        const int digit = nineDigits[i].unicode() - u'0';
        sum += weights.at(std::size_t(i)) * digit;
        anyDigit = anyDigit || digit != 0;
    }
    return anyDigit && sum % 11 == 0;
}

bool Bsn::isTestNumber(QStringView nineDigits)
{
    return nineDigits.size() == 9 && nineDigits.startsWith(u"99999");
}

} // namespace kluis::domain
