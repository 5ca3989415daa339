// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/anonymise/TextMask.h"

#include <QList>
#include <QStringView>

#include <algorithm>

namespace kluis::server {

namespace {

constexpr QStringView vowels(u"aeiou");
constexpr QStringView consonants(u"bcdfghjklmnprstvwz");
constexpr QStringView marked(u"áàâäãåçéèêëíìîïñóòôöõúùûüý"); // two bytes each in UTF-8, as most of Europe's are
constexpr char32_t blockSize = 64;
constexpr int fewest = 3; // letters and digits below which another text may be the same one by chance

char16_t pick(QStringView letters, domain::SyntheticRandom& random)
{
    return letters.at(random.below(int(letters.size()))).unicode();
}

char32_t cased(char32_t like, char32_t letter)
{
    return QChar::isUpper(like) ? QChar::toUpper(letter) : letter;
}

/// Another of the same script and kind, from the letters around it.
char32_t neighbour(char32_t letter, domain::SyntheticRandom& random)
{
    const char32_t block = letter - letter % blockSize;
    char32_t found = U'x';
    int seen = 0;
    for (char32_t c = block; c < block + blockSize; ++c) {
        if (c != letter && QChar::script(c) == QChar::script(letter) && QChar::category(c) == QChar::category(letter) &&
            random.below(++seen) == 0) {
            found = c;
        }
    }
    return found;
}

char32_t letterFor(char32_t letter, domain::SyntheticRandom& random)
{
    const char32_t lower = QChar::toLower(letter);
    if (lower < 0x80) {
        const bool isVowel = vowels.contains(QChar(char16_t(lower)));
        return cased(letter, pick(isVowel ? vowels : consonants, random));
    }
    if (lower < 0x800 && QChar::script(letter) == QChar::Script_Latin) {
        return cased(letter, pick(marked, random));
    }
    return neighbour(letter, random);
}

/// A zero that begins a number stays one, and nothing else becomes one: numbers keep their length.
char32_t digitFor(char32_t digit, bool isFirst, domain::SyntheticRandom& random)
{
    const int value = QChar::digitValue(digit);
    const char32_t zero = digit - char32_t(value);
    if (isFirst) {
        return value == 0 ? digit : zero + char32_t(random.between(1, 9));
    }
    return zero + char32_t(random.below(10));
}

} // namespace

QString TextMask::masked(const QString& text, domain::SyntheticRandom& random)
{
    const QList<uint> points = text.toUcs4();
    const auto changes = std::count_if(points.begin(), points.end(), [](uint c) { return QChar::isLetterOrNumber(c); });
    QString result;
    do {
        result.clear();
        bool wasDigit = false;
        for (const char32_t c : points) {
            char32_t other = c;
            const bool isDigit = QChar::isDigit(c);
            if (isDigit) {
                other = digitFor(c, !wasDigit, random);
            } else if (QChar::isLetter(c)) {
                other = letterFor(c, random);
            }
            wasDigit = isDigit;
            result += QChar::fromUcs4(other);
        }
        // A text of first zeros and marks alone comes out as it went in.
    } while (result == text && changes >= fewest && std::any_of(points.begin(), points.end(), [](uint c) {
                 return QChar::isLetter(c) || QChar::digitValue(c) > 0;
             }));
    return result;
}

} // namespace kluis::server
