// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/DraftField.h"
#include "core/domain/FieldCatalogue.h"
#include "core/domain/FieldValue.h"
#include "core/domain/ReleaseCopy.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kluis::test {

/// A value of a field with something in it that stands nowhere else, so that finding it says which field it came from.
struct OwnValue {
    QString value; ///< canonical
    QString sign;  ///< what to look for; empty where the type has no room for anything of its own

    /// Whether the sign is long enough to be looked for among bytes at random, as in an encrypted file.
    [[nodiscard]] static bool isLong(const QString& sign) { return sign.size() >= 8; }

    /// \p number: another for each field, below 300. The older and the newer value of a field have nothing in common.
    [[nodiscard]] static OwnValue of(const domain::Field& field, int number, bool isNewer)
    {
        if (const auto* copy = domain::ReleaseCopy::in(field.id())) {
            return released(*copy, number, isNewer);
        }
        if (const auto* draft = domain::DraftField::in(field.id())) {
            return of(draft->sourceField(), number, isNewer); // what is drafted; the rest is the program's
        }
        const Maker maker{number, isNewer};
        const auto canonical = domain::normalise(field, maker.made(field.value()));
        if (!canonical) {
            qFatal("%s: %s", field.id().latin1(), qPrintable(canonical.error().sentence()));
        }
        // Codes are everyday words, which letters and files hold too: all but those of the medical part.
        const bool isMedical = field.category() == domain::Category::Medical;
        QStringList signs{maker.word(), maker.shortWord(), maker.bsn(), maker.phone().mid(1), maker.initials()};
        signs << maker.day(0) << maker.day(1) << maker.day(2) << maker.day(3) << maker.decimal()
              << (isMedical ? maker.code(field.value()) : QString());
        for (const QString& sign : std::as_const(signs)) {
            if (!sign.isEmpty() && canonical->contains(sign)) {
                return {*canonical, sign};
            }
        }
        return {*canonical, {}};
    }

    /// A release of a value that its field has at no other time, found by its reason.
    [[nodiscard]] static OwnValue released(const domain::ReleaseCopy& copy, int number, bool isNewer)
    {
        const Maker maker{number, isNewer};
        const domain::Field& source = copy.sourceField();
        const bool isChoice = source.value().type == domain::ValueType::Choice; // whose own codes are its own values
        QString value = isChoice ? QStringLiteral("other") : of(source, number, isNewer).value;
        value.replace(u"\"consent\":\"false\""_qs, u"\"consent\":\"true\""_qs); // or it would not be released
        const auto text = domain::ReleasedValue{value, maker.word(), QDate(2026, 1, 5)}.toText(copy);
        if (!text) {
            qFatal("%s: %s", field(copy), qPrintable(text.error().sentence()));
        }
        return {*text, maker.word()};
    }

private:
    static const char* field(const domain::ReleaseCopy& copy) { return copy.copy.latin1(); }

    struct Maker {
        int number = 0;
        bool isNewer = false;

        [[nodiscard]] int turn() const { return number * 2 + (isNewer ? 1 : 0); }

        [[nodiscard]] QString word() const // 16 letters
        {
            return QStringLiteral("Kanarie%1%2")
                .arg(number, 4, 10, QLatin1Char('0'))
                .arg(isNewer ? QLatin1String("newer") : QLatin1String("older"));
        }
        /// For a line that has no room for the other.
        [[nodiscard]] QString shortWord() const
        {
            return QStringLiteral("Knr%1%2x").arg(number, 3, 10, QLatin1Char('0')).arg(isNewer ? u'n' : u'o');
        }
        /// Long before anything that is counted from today, and no day of a person's or of the law's calendar.
        /// Another for each of a value's parts: of some, a role has one and not the other.
        [[nodiscard]] QString day(int part = 0) const
        {
            return QDate(1931, 1, 7).addDays(turn() * 61 + part * 5).toString(Qt::ISODate);
        }
        /// Beyond what a minute or an hour of the day can be, and never with a nought at the end.
        [[nodiscard]] QString decimal() const
        {
            return QStringLiteral("%1.%2").arg(61 + turn() % 39).arg(11 + turn() / 39 + (turn() / 39 > 8 ? 1 : 0));
        }
        [[nodiscard]] QString phone() const { return QStringLiteral("06719%1").arg(turn(), 5, 10, QLatin1Char('0')); }
        [[nodiscard]] QString initials() const // six letters
        {
            return QStringLiteral("XQ%1%2ZX").arg(QChar('A' + turn() / 26)).arg(QChar('A' + turn() % 26));
        }
        /// Passes the 11-test.
        [[nodiscard]] QString bsn() const
        {
            for (int rest = 71'900'000 + turn() * 11;; ++rest) {
                int sum = 0;
                const QString digits = QString::number(rest);
                for (int at = 0; at < 8; ++at) {
                    sum += (9 - at) * digits.at(at).digitValue();
                }
                if (sum % 11 < 10) {
                    return digits + QString::number(sum % 11);
                }
            }
        }
        /// One of the codes that no other field has, and that stands in no text of the catalogue but its own. Empty where
        /// there are not two such, one for each value.
        [[nodiscard]] QString code(const domain::ValueSpec& spec) const
        {
            QStringList own;
            for (const domain::ChoiceCode& choice : spec.codes) {
                if (choice.code.size() >= 6 &&
                    timesIn(allTexts(), choice.code) == timesIn(textsOf(spec), choice.code) &&
                    timesIn(textsOf(spec), choice.code) <= 2) {
                    own.append(choice.code);
                }
            }
            return own.size() < 2 ? QString() : own.at(isNewer ? 1 : 0);
        }

        [[nodiscard]] QString made(const domain::ValueSpec& spec, int at = 0) const
        {
            using domain::ValueType;
            switch (spec.type) {
            case ValueType::Line:
            case ValueType::Text:
            case ValueType::Document:
            case ValueType::Reference:
                return qsizetype(spec.maxLength) < word().size() ? shortWord() : word();
            case ValueType::Choice: {
                const QString own = code(spec);
                return own.isEmpty() ? QString(spec.codes[isNewer ? 1 : 0].code) : own;
            }
            case ValueType::Date:
                return day(at);
            case ValueType::DateTime:
                return day(at) + QStringLiteral("T09:30:00");
            case ValueType::Boolean:
                return isNewer ? QStringLiteral("true") : QStringLiteral("false");
            case ValueType::Decimal:
                return decimal();
            case ValueType::Integer:
                return QString::number(std::min<qint64>(spec.maximum, spec.minimum + (isNewer ? 2 : 1)));
            case ValueType::Digits:
                return QString::number(719'000 + turn()).rightJustified(qsizetype(spec.maxLength), u'7');
            case ValueType::Bsn:
                return bsn();
            case ValueType::Uuid:
                return QStringLiteral("01234567-89ab-cdef-0123-%1").arg(turn(), 12, 16, QLatin1Char('0'));
            case ValueType::Phone:
                return phone();
            case ValueType::Email:
                return word() + QStringLiteral("@kanarie.example");
            case ValueType::Address:
                return word() + QStringLiteral(" 1, 1234 AB Utrecht");
            case ValueType::Initials:
                return initials();
            case ValueType::CasCodes:
                return QStringLiteral("L101 ") + word();
            case ValueType::Record:
            case ValueType::List:
                break;
            }
            QJsonObject parts;
            for (const domain::ValuePart& part : spec.parts) {
                parts.insert(part.key, made(part.value, int(parts.size())));
            }
            const bool isList = spec.type == ValueType::List;
            return QString::fromUtf8(
                (isList ? QJsonDocument(QJsonArray{parts}) : QJsonDocument(parts)).toJson(QJsonDocument::Compact));
        }

        static qsizetype timesIn(const QStringList& texts, QLatin1StringView word)
        {
            return texts.join(u'\n').count(word, Qt::CaseInsensitive);
        }
        static QStringList textsOf(const domain::ValueSpec& spec)
        {
            QStringList texts;
            for (const domain::ChoiceCode& choice : spec.codes) {
                texts << choice.code << choice.dutch.toString() << choice.english;
            }
            for (const domain::ValuePart& part : spec.parts) {
                texts << part.key << part.dutch.toString() << part.english << textsOf(part.value);
            }
            return texts;
        }
        static const QStringList& allTexts()
        {
            static const QStringList texts = [] {
                QStringList all;
                for (const domain::Field* field : domain::FieldCatalogue::all()) {
                    all << field->id() << field->label(domain::Language::Dutch)
                        << field->label(domain::Language::English) << textsOf(field->value());
                }
                return all;
            }();
            return texts;
        }
    };
};

} // namespace kluis::test
