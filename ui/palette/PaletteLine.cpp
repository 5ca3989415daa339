// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/PaletteLine.h"

#include "core/domain/FieldCatalogue.h"
#include "core/domain/FieldValue.h"
#include "ui/dossiers/DossierRowText.h"
#include "ui/tasks/DueGroup.h"

#include <algorithm>

namespace kluis::ui {

using app::FinderHit;

namespace {

const QString dossierPrefix = QStringLiteral("dossier:");
const QString apart = QStringLiteral("  ·  ");

QString symbolOf(FinderHit::Kind kind)
{
    switch (kind) {
    case FinderHit::Kind::Milestone:
        return QStringLiteral("calendar");
    case FinderHit::Kind::Task:
        return QStringLiteral("tasks");
    case FinderHit::Kind::Document:
        return QStringLiteral("document");
    case FinderHit::Kind::Medical:
        return QStringLiteral("medical");
    default:
        return QStringLiteral("dossier");
    }
}

QString withDue(const QString& what, const QDate& due, const QLocale& locale)
{
    return due.isValid() ? PaletteLine::tr("%1, due %2").arg(what, locale.toString(due, QLocale::ShortFormat)) : what;
}

/// What of the dossier was found; empty for the dossier itself.
QString found(const FinderHit& hit, const QLocale& locale)
{
    const auto* field = domain::FieldCatalogue::find(hit.fieldId);
    const QString label = field != nullptr ? field->label(locale) : QString();
    switch (hit.kind) {
    case FinderHit::Kind::Milestone:
        return withDue(DueGroup::milestoneText(hit.item, locale), hit.due, locale);
    case FinderHit::Kind::Task:
        return withDue(hit.text, hit.due, locale);
    case FinderHit::Kind::Document:
        return hit.text;
    case FinderHit::Kind::Note:
        return PaletteLine::tr("Note: %1").arg(hit.text);
    case FinderHit::Kind::Field:
        // Masked or too long to tell: then only where it stands.
        return hit.text.isEmpty()
                   ? label
                   : label + QStringLiteral(": ") + domain::displayValue(*field, hit.text, locale).simplified();
    case FinderHit::Kind::Medical:
        return PaletteLine::tr("In the medical part");
    case FinderHit::Kind::Dossier:
        break;
    }
    if (hit.isAlike) {
        return PaletteLine::tr("A name like it");
    }
    return field != nullptr && hit.fieldId == QLatin1String("birth_date") ? label : QString();
}

} // namespace

PaletteLine PaletteLine::of(const PaletteAction& action)
{
    PaletteLine line;
    line.key = action.id;
    line.title = action.title;
    line.detail = action.keys;
    line.symbol = action.symbol;
    return line;
}

PaletteLine PaletteLine::of(const FinderHit& hit, const QLocale& locale)
{
    PaletteLine line;
    line.key = keyOf(hit.row.dossier);
    line.title = hit.row.name;
    QStringList parts{found(hit, locale), DossierRowText::place(hit.row), hit.row.number};
    parts.removeAll(QString());
    line.detail = parts.join(apart);
    line.symbol = symbolOf(hit.kind);
    line.hit = hit;
    return line;
}

QList<PaletteLine> PaletteLine::inOrder(const QString& text, const QList<PaletteLine>& actions,
                                        const QList<PaletteLine>& hits)
{
    const bool isName = std::any_of(hits.cbegin(), hits.cend(), [&text](const PaletteLine& line) {
        return line.hit && beginsWordsOf(text, line.hit->row.name);
    });
    const auto last = isName ? ActionMatch::Title : ActionMatch::Words;
    QList<PaletteLine> before;
    QList<PaletteLine> after;
    for (const auto match : {ActionMatch::Title, ActionMatch::Words, ActionMatch::Alike}) {
        for (const PaletteLine& line : actions) {
            if (line.match == match) {
                (match <= last ? before : after).append(line);
            }
        }
    }
    return before + hits + after;
}

QString PaletteLine::keyOf(const DossierId& dossier)
{
    return dossierPrefix + dossier.toString();
}

std::optional<DossierId> PaletteLine::dossierOf(const QString& key)
{
    const auto dossier = key.startsWith(dossierPrefix) ? DossierId::fromString(key.sliced(dossierPrefix.size()))
                                                       : std::optional<DossierId>();
    return dossier;
}

} // namespace kluis::ui
