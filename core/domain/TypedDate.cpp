// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/TypedDate.h"

#include <QRegularExpression>

#include <array>

namespace kluis::domain {

namespace {

constexpr qsizetype longest = 200; ///< letters looked at; nobody types a date behind so many

/// In Dutch, English and German, from the first three letters on.
int monthOf(const QString& word)
{
    struct Names {
        const char* dutch;
        const char* english;
        const char* german;
    };
    static constexpr std::array<Names, 12> months{{{"januari", "january", "januar"},
                                                   {"februari", "february", "februar"},
                                                   {"maart", "march", "m\u00e4rz"},
                                                   {"april", "april", "april"},
                                                   {"mei", "may", "mai"},
                                                   {"juni", "june", "juni"},
                                                   {"juli", "july", "juli"},
                                                   {"augustus", "august", "august"},
                                                   {"september", "september", "september"},
                                                   {"oktober", "october", "oktober"},
                                                   {"november", "november", "november"},
                                                   {"december", "december", "dezember"}}};
    const QString typed = word.toLower();
    if (typed == QLatin1String("mrt")) {
        return 3;
    }
    for (std::size_t i = 0; i < months.size() && typed.size() >= 3; ++i) {
        if (QLatin1String(months[i].dutch).startsWith(typed) || QLatin1String(months[i].english).startsWith(typed) ||
            QString::fromUtf8(months[i].german).startsWith(typed)) {
            return int(i) + 1;
        }
    }
    return 0;
}

int yearOf(const QString& digits, const QDate& today)
{
    const int year = digits.toInt();
    if (digits.size() > 2) {
        return year;
    }
    const int century = today.year() - today.year() % 100;
    return century + year > today.year() ? century - 100 + year : century + year;
}

/// How dates are typed, and where in each the day, the month and the year stand.
struct Shape {
    QRegularExpression pattern;
    int day = 1;
    int month = 2;
    int year = 3;
};

const std::array<Shape, 6>& shapes()
{
    static const auto pattern = [](const char* text) {
        return QRegularExpression(QLatin1String(text), QRegularExpression::CaseInsensitiveOption |
                                                           QRegularExpression::UseUnicodePropertiesOption);
    };
    static const std::array<Shape, 6> all{{
        {pattern(R"(\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\b)"), 3, 2, 1},
        {pattern(R"(\b(\d{1,2})(?:(?:e|de|ste|th|st|nd|rd)(?=[ .]))?[-/. ]*(\p{L}{3,9})[-/. ]*(\d{4}|\d{2})\b)")},
        {pattern(R"(\b(\p{L}{3,9})\.? *(\d{1,2})(?:th|st|nd|rd)?,? *(\d{4})\b)"), 2, 1, 3},
        {pattern(R"(\b(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})\b)")},
        {pattern(R"(\b(\d{2})(\d{2})(\d{4})\b)")},
        {pattern(R"(\b(\d{4})(\d{2})(\d{2})\b)"), 3, 2, 1},
    }};
    return all;
}

} // namespace

std::optional<TypedDate> TypedDate::find(const QString& text, const QDate& today)
{
    const QString typed = text.left(longest).simplified();
    for (const Shape& shape : shapes()) {
        const auto match = shape.pattern.match(typed);
        if (!match.hasMatch()) {
            continue;
        }
        const QString named = match.captured(shape.month);
        const int month = named[0].isLetter() ? monthOf(named) : named.toInt();
        const QDate date(yearOf(match.captured(shape.year), today), month, match.captured(shape.day).toInt());
        // Nobody here was born before: it is a number that looks like a date.
        if (date.isValid() && date.year() >= 1900 && date.year() <= today.year() + 10) {
            QString rest = typed;
            rest.remove(match.capturedStart(), match.capturedLength());
            return TypedDate{date, rest.simplified()};
        }
    }
    return std::nullopt;
}

} // namespace kluis::domain
