// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/ScopeLoss.h"

#include "core/domain/AccessPolicy.h"
#include "core/domain/FieldCatalogue.h"

#include <QSet>

namespace kluis::app {

using domain::AccessPolicy;
using domain::Category;
using domain::FieldCatalogue;
using protocol::ScopeFacts;

namespace {

/// Those of \p all that are not in \p others.
template <typename List> List without(const List& all, const List& others)
{
    const QSet<typename List::value_type> known(others.cbegin(), others.cend());
    List rest;
    for (const auto& one : all) {
        if (!known.contains(one)) {
            rest.append(one);
        }
    }
    return rest;
}

} // namespace

ScopeLoss ScopeLoss::between(const ScopeFacts& before, const ScopeFacts& after)
{
    ScopeLoss loss;
    loss.categories = before.categories & ~after.categories;
    for (const QString& id : without(before.fields, after.fields)) {
        const domain::Field* field = FieldCatalogue::find(id);
        if (field == nullptr || after.shows(field->category())) {
            loss.fields.append(id);
        }
    }
    loss.blanks = without(after.fields, before.fields);
    loss.closesAll = after.isMedical && after.isAllClosed && !before.isAllClosed;
    loss.closed = after.isMedical ? without(after.closed, before.closed) : QList<DossierId>();
    return loss;
}

ScopeFacts ScopeLoss::narrowed(ScopeFacts facts, domain::Role role)
{
    for (const Category category : domain::allCategories) {
        if (!AccessPolicy::mayReadAnythingOf(role, category)) {
            facts.hide(category);
        }
    }
    facts.fields.removeIf([role](const QString& id) {
        const domain::Field* field = FieldCatalogue::find(id);
        return field == nullptr || !AccessPolicy::mayRead(role, *field);
    });
    facts.isMedical = facts.isMedical && domain::isMedical(role);
    return facts;
}

} // namespace kluis::app
