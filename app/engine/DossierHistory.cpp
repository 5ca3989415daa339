// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/DossierHistory.h"

#include "app/exchange/CsvWriter.h"
#include "app/session/ServerRefusal.h"
#include "core/domain/AccessPolicy.h"
#include "core/domain/FieldCatalogue.h"
#include "core/domain/FieldValue.h"

#include <QDateTime>

#include <algorithm>

namespace kluis::app {

using State = DossierChange::State;

namespace {

/// Of one field, newest first: each with what the one before it said.
void addField(const QString& fieldId, const FieldState& present, const QList<FieldState>& older,
              QList<DossierChange>& changes)
{
    QList<FieldState> states{present};
    states += older;
    for (qsizetype i = 0; i < states.size(); ++i) {
        const FieldState& state = states[i];
        DossierChange change;
        change.fieldId = fieldId;
        change.value = state.value;
        change.isFirst = i + 1 == states.size();
        change.before = change.isFirst ? QString() : states[i + 1].value;
        change.revision = state.waiting ? 0 : state.revision;
        change.author = state.author;
        change.at = state.at;
        change.asked = state.asked;
        change.state = state.waiting ? State::Waiting : i == 0 ? State::Present : State::Past;
        changes.append(change);
    }
}

} // namespace

QList<DossierChange> DossierHistory::of(const DossierView& view, QList<DossierChange> beside)
{
    QList<DossierChange> changes = std::move(beside);
    for (auto field = view.fields.cbegin(); field != view.fields.cend(); ++field) {
        addField(field.key(), *field, view.history.value(field.key()), changes);
    }
    // Clocks of several devices: within a field the order of its revisions stands, as addField left it.
    std::stable_sort(changes.begin(), changes.end(),
                     [](const DossierChange& a, const DossierChange& b) { return a.at > b.at; });
    return changes;
}

QList<DossierChange> DossierHistory::filtered(QList<DossierChange> changes, const HistoryFilter& filter)
{
    changes.removeIf([&filter](const DossierChange& change) {
        return (!filter.fieldId.isEmpty() && change.fieldId != filter.fieldId) ||
               (!filter.author.isEmpty() && change.author != filter.author);
    });
    return changes;
}

QString DossierHistory::shown(const QString& fieldId, const QString& value, domain::Role role, const QLocale& locale)
{
    const auto* field = domain::FieldCatalogue::find(fieldId);
    if (value.isEmpty() || field == nullptr) {
        return value;
    }
    return domain::AccessPolicy::isMasked(role, *field) ? domain::maskedValue()
                                                        : domain::displayValue(*field, value, locale);
}

QString DossierHistory::stateText(const DossierChange& change)
{
    const QString place = placeText(change);
    if (!change.asked.isAsked() || change.state == State::Refused) {
        return place;
    }
    const QString asked = askedText(change.asked);
    return place.isEmpty() ? asked : QString(asked % QStringLiteral("; ") % place);
}

QString DossierHistory::askedText(const protocol::AskedChange& asked)
{
    switch (asked.kind) {
    case protocol::AskedChange::Kind::Corrected:
        return tr("corrected at the employee's request");
    case protocol::AskedChange::Kind::Removed:
        return tr("removed at the employee's request, with all that stood there");
    case protocol::AskedChange::Kind::Unlawful:
        return tr("removed: should not have been recorded");
    case protocol::AskedChange::Kind::None:
        break;
    }
    return {};
}

QString DossierHistory::placeText(const DossierChange& change)
{
    switch (change.state) {
    case State::Past:
        break;
    case State::Present:
        return tr("stands there now");
    case State::Waiting:
        return tr("not yet at the server");
    case State::Undecided:
        return tr("waits for a decision");
    case State::Refused:
        return tr("refused: %1").arg(ServerRefusal::sentence(change.reason));
    }
    return {};
}

QByteArray DossierHistory::toCsv(const QList<DossierChange>& changes, domain::Role role, const QLocale& locale)
{
    CsvWriter csv(locale.decimalPoint() == u"," ? u';' : u',');
    csv.row({tr("Field"), tr("Value"), tr("Before"), tr("Person"), tr("Time"), tr("Revision"), tr("State")});
    for (const DossierChange& change : changes) {
        const auto* field = domain::FieldCatalogue::find(change.fieldId);
        csv.row({field != nullptr ? field->label(locale) : change.fieldId,
                 shown(change.fieldId, change.value, role, locale), shown(change.fieldId, change.before, role, locale),
                 change.author, QDateTime::fromMSecsSinceEpoch(change.at, Qt::UTC).toString(Qt::ISODate),
                 change.revision == 0 ? QString() : QString::number(change.revision), stateText(change)});
    }
    return csv.bytes();
}

} // namespace kluis::app
