// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Category.h"

#include "core/domain/Label.h"

namespace kluis::domain {

namespace {

struct CategoryRow {
    QLatin1StringView name;
    QStringView dutch;
    QLatin1StringView english;
};

/// In wire order.
constexpr std::array rows{
    CategoryRow{QLatin1StringView("administrative"), u"Persoon en werk", QLatin1StringView("Person and work")},
    CategoryRow{QLatin1StringView("absence"), u"Verzuim", QLatin1StringView("Absence")},
    CategoryRow{QLatin1StringView("capacity"), u"Belastbaarheid", QLatin1StringView("Capacity")},
    CategoryRow{QLatin1StringView("medical"), u"Medisch", QLatin1StringView("Medical")},
    CategoryRow{QLatin1StringView("process"), u"Re-integratie", QLatin1StringView("Reintegration")},
    CategoryRow{QLatin1StringView("governance"), u"Bewaring", QLatin1StringView("Retention")},
};

const CategoryRow& rowOf(Category category)
{
    return rows.at(std::size_t(category) - 1);
}

} // namespace

QLatin1StringView categoryName(Category category)
{
    return rowOf(category).name;
}

std::optional<Category> categoryFromName(QStringView name)
{
    for (const Category category : allCategories) {
        if (name == rowOf(category).name) {
            return category;
        }
    }
    return std::nullopt;
}

std::optional<Category> categoryFromNumber(quint64 number)
{
    if (number < 1 || number > allCategories.size()) {
        return std::nullopt;
    }
    return allCategories.at(number - 1);
}

QString categoryLabel(Category category, Language language)
{
    const CategoryRow& row = rowOf(category);
    return labelIn(language, row.dutch, row.english);
}

} // namespace kluis::domain
