// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/RequestKey.h"

#include "core/domain/Label.h"
#include "core/domain/ScalarValue.h"

#include <array>

namespace kluis::domain {

namespace {

struct KindRow {
    RequestKey::Kind kind;
    QLatin1StringView name;
    QStringView dutch;
    QLatin1StringView english;
};

constexpr std::array kindRows{
    KindRow{RequestKey::Kind::Access, QLatin1StringView("access"), u"Inzageverzoek",
            QLatin1StringView("Request for access")},
    KindRow{RequestKey::Kind::Correction, QLatin1StringView("correction"), u"Correctieverzoek",
            QLatin1StringView("Request for correction")},
    KindRow{RequestKey::Kind::Deletion, QLatin1StringView("deletion"), u"Verwijderverzoek",
            QLatin1StringView("Request for deletion")},
    KindRow{RequestKey::Kind::Statement, QLatin1StringView("statement"), u"Verklaring toevoegen",
            QLatin1StringView("Statement to be added")},
    KindRow{RequestKey::Kind::Medical, QLatin1StringView("medical"), u"Verzoek aan de bedrijfsarts",
            QLatin1StringView("Request to the company doctor")},
    KindRow{RequestKey::Kind::Found, QLatin1StringView("found"), u"Had niet vastgelegd mogen worden (eigen vondst)",
            QLatin1StringView("Should not have been recorded (own finding)")},
    KindRow{RequestKey::Kind::MedicalFound, QLatin1StringView("medical-found"), u"Eigen vondst van de bedrijfsarts",
            QLatin1StringView("Own finding of the company doctor")},
};

constexpr QLatin1StringView mark("R-");

} // namespace

QString RequestKey::toText() const
{
    return mark + requestKindName(kind) + QLatin1Char('/') + received.toString(Qt::ISODate);
}

std::optional<RequestKey> RequestKey::fromText(const QString& text)
{
    const qsizetype slash = text.indexOf(QLatin1Char('/'));
    if (slash < 0 || !text.startsWith(mark)) {
        return std::nullopt;
    }
    const auto kind = requestKindFromName(QStringView(text).sliced(mark.size(), slash - mark.size()));
    const auto received = parseDate(QStringView(text).sliced(slash + 1));
    if (!kind || !received) {
        return std::nullopt;
    }
    const RequestKey key{*kind, *received};
    return key.toText() == text ? std::optional(key) : std::nullopt;
}

QLatin1StringView requestKindName(RequestKey::Kind kind)
{
    return kindRows.at(std::size_t(kind)).name;
}

std::optional<RequestKey::Kind> requestKindFromName(QStringView name)
{
    for (const KindRow& row : kindRows) {
        if (row.name == name) {
            return row.kind;
        }
    }
    return std::nullopt;
}

QString requestKindLabel(RequestKey::Kind kind, Language language)
{
    const KindRow& row = kindRows.at(std::size_t(kind));
    return labelIn(language, row.dutch, row.english);
}

} // namespace kluis::domain
