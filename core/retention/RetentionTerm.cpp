// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/RetentionTerm.h"

#include <array>

namespace kluis::retention {

using domain::Category;
using domain::Language;

namespace {

struct PartRow {
    Part part;
    QLatin1StringView name;
    QStringView dutch;
    QLatin1StringView english;
};

constexpr std::array partRows{
    PartRow{Part::Employer, QLatin1StringView("employer"), u"Werkgeversdeel", QLatin1StringView("Employer's part")},
    PartRow{Part::Medical, QLatin1StringView("medical"), u"Medisch deel", QLatin1StringView("Medical part")},
};

struct StartRow {
    Start start;
    QLatin1StringView name;
    QStringView dutch;
    QLatin1StringView english;
};

constexpr std::array startRows{
    StartRow{Start::EmploymentEnd, QLatin1StringView("employment-end"), u"einde dienstverband",
             QLatin1StringView("end of employment")},
    StartRow{Start::ReintegrationEnd, QLatin1StringView("reintegration-end"), u"einde re-integratie",
             QLatin1StringView("end of reintegration")},
    StartRow{Start::Recovery, QLatin1StringView("recovery"), u"herstel", QLatin1StringView("recovery")},
    StartRow{Start::LastChange, QLatin1StringView("last-change"), u"laatste wijziging",
             QLatin1StringView("last change")},
};

} // namespace

QLatin1StringView partName(Part part)
{
    return partRows.at(std::size_t(part) - 1).name;
}

std::optional<Part> partFromName(QStringView name)
{
    for (const PartRow& row : partRows) {
        if (row.name == name) {
            return row.part;
        }
    }
    return std::nullopt;
}

std::optional<Part> partFromNumber(quint8 number)
{
    return number >= 1 && number <= partRows.size() ? std::optional(Part(number)) : std::nullopt;
}

QString partLabel(Part part, Language language)
{
    const PartRow& row = partRows.at(std::size_t(part) - 1);
    return domain::labelIn(language, row.dutch, row.english);
}

std::optional<Part> partOf(Category category)
{
    switch (category) {
    case Category::Medical:
        return Part::Medical;
    case Category::Absence:
    case Category::Process:
    case Category::Governance:
        return Part::Employer;
    case Category::Administrative:
    case Category::Capacity:
        break;
    }
    return std::nullopt;
}

QLatin1StringView startName(Start start)
{
    return startRows.at(std::size_t(start) - 1).name;
}

std::optional<Start> startFromName(QStringView name)
{
    for (const StartRow& row : startRows) {
        if (row.name == name) {
            return row.start;
        }
    }
    return std::nullopt;
}

QString startLabel(Start start, Language language)
{
    const StartRow& row = startRows.at(std::size_t(start) - 1);
    return domain::labelIn(language, row.dutch, row.english);
}

} // namespace kluis::retention
