// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/FieldCatalogue.h"

#include "core/domain/catalogue/Tables.h"

#include <algorithm>

namespace kluis::domain {

std::span<const Field> FieldCatalogue::of(Category category)
{
    switch (category) {
    case Category::Administrative:
        return catalogue::administrativeFields();
    case Category::Absence:
        return catalogue::absenceFields();
    case Category::Capacity:
        return catalogue::capacityFields();
    case Category::Medical:
        return catalogue::medicalFields();
    case Category::Process:
        return catalogue::processFields();
    case Category::Governance:
        return catalogue::governanceFields();
    }
    return {};
}

const std::vector<const Field*>& FieldCatalogue::all()
{
    static const std::vector<const Field*> fields = [] {
        std::vector<const Field*> made;
        for (const Category category : allCategories) {
            for (const Field& field : of(category)) {
                made.push_back(&field);
            }
        }
        return made;
    }();
    return fields;
}

const Field* FieldCatalogue::find(QStringView id)
{
    static const std::vector<const Field*> sorted = [] {
        std::vector<const Field*> made = all();
        std::sort(made.begin(), made.end(), [](const Field* a, const Field* b) { return a->id() < b->id(); });
        return made;
    }();
    const auto place = std::lower_bound(sorted.begin(), sorted.end(), id,
                                        [](const Field* field, QStringView wanted) { return field->id() < wanted; });
    return place != sorted.end() && (*place)->id() == id ? *place : nullptr;
}

} // namespace kluis::domain
