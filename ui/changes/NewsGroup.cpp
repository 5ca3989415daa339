// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/NewsGroup.h"

#include "core/domain/FieldCatalogue.h"
#include "ui/widgets/TimeText.h"

namespace kluis::ui {

namespace {

QString whatOf(const app::NewsChange& change, const QLocale& locale)
{
    if (change.kind == app::NewsChange::Kind::NewDossier) {
        return NewsGroup::tr("New dossier");
    }
    // The list may be on the screen while somebody sits beside it: what it was, the dossier shows.
    if (change.medical) {
        return NewsGroup::tr("Medical part");
    }
    const auto* field = domain::FieldCatalogue::find(change.fieldId);
    return field != nullptr ? field->label(locale) : change.fieldId;
}

} // namespace

NewsGroup NewsGroup::of(const app::DossierNews& news, const QLocale& locale, const QDateTime& now)
{
    NewsGroup group;
    group.dossier = news.dossier;
    group.person = news.name;
    group.place = news.employer + QStringLiteral("  ·  ") + tr("number %1").arg(news.number);
    for (const auto& change : news.changes) {
        NewsText text{.what = whatOf(change, locale),
                      .who = change.author.isEmpty() ? tr("Somebody") : change.author,
                      .when = TimeText::past(change.at, now, locale)};
        // Several medical values of one consultation are one line.
        if (!group.changes.contains(text)) {
            group.changes.append(text);
        }
    }
    return group;
}

} // namespace kluis::ui
