// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Output.h"

#include "app/cli/GuidanceText.h"
#include "core/domain/FieldCatalogue.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QLocale>

namespace kluis::app::Output {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("kluis::app", text);
}

/// What stands behind a field's value.
QString markOf(const FieldState& state)
{
    return state.waiting ? tr("  (waiting)") : state.earlier ? tr("  (of an earlier absence)") : QString();
}

QJsonObject toJson(const FieldState& state)
{
    QJsonObject object{{QStringLiteral("value"), state.value},
                       {QStringLiteral("revision"), qint64(state.revision)},
                       {QStringLiteral("author"), state.author},
                       {QStringLiteral("at"), isoTime(state.at)}};
    if (state.waiting) {
        object.insert(QStringLiteral("waiting"), true);
    }
    if (state.earlier) {
        object.insert(QStringLiteral("earlier"), true);
    }
    if (state.conflict) {
        object.insert(QStringLiteral("conflict"), true);
    }
    return object;
}

QString askedName(const protocol::AskedChange& asked)
{
    constexpr const char* names[] = {"", "corrected", "removed", "unlawful"};
    return QLatin1StringView(names[std::size_t(asked.kind)]);
}

QJsonObject toJson(const EntryState& entry)
{
    return {{QStringLiteral("id"), entry.id.toString()},
            {QStringLiteral("field"), entry.fieldId},
            {QStringLiteral("category"), QString(domain::categoryName(entry.category))},
            {QStringLiteral("text"), entry.text},
            {QStringLiteral("author"), entry.author},
            {QStringLiteral("at"), isoTime(entry.at)},
            {QStringLiteral("waiting"), entry.waiting},
            {QStringLiteral("removed"), entry.asked.isRemoval()},
            {QStringLiteral("asked"), askedName(entry.asked)}};
}

} // namespace

QJsonObject toJson(const AppointmentState& state)
{
    const domain::AppointmentRecord& appointment = state.appointment;
    QJsonObject object{{QStringLiteral("appointment"), state.id.toString()},
                       {QStringLiteral("start"), appointment.start.toString(Qt::ISODate)},
                       {QStringLiteral("minutes"), appointment.minutes},
                       {QStringLiteral("mode"), appointment.mode},
                       {QStringLiteral("kind"), appointment.kind},
                       {QStringLiteral("status"), QString(appointmentStatusName(appointment.status))},
                       {QStringLiteral("doctor"), appointment.doctor},
                       {QStringLiteral("with"), state.with},
                       {QStringLiteral("place"), appointment.place},
                       {QStringLiteral("waiting"), state.waiting}};
    if (!state.refused.isNull()) {
        object.insert(QStringLiteral("refused"), state.reason);
    }
    return object;
}

QJsonObject toJson(const DocumentState& document)
{
    return {{QStringLiteral("id"), document.id.toString()},
            {QStringLiteral("field"), document.fieldId},
            {QStringLiteral("category"), QString(domain::categoryName(document.category))},
            {QStringLiteral("name"), document.name},
            {QStringLiteral("type"), document.type},
            {QStringLiteral("size"), document.size},
            {QStringLiteral("author"), document.author},
            {QStringLiteral("at"), isoTime(document.at)},
            {QStringLiteral("waiting"), document.waiting},
            {QStringLiteral("here"), document.here},
            {QStringLiteral("pinned"), document.pinned},
            {QStringLiteral("replaces"), document.replaces ? document.replaces->toString() : QString()},
            {QStringLiteral("refused"), document.refused}};
}

QString toText(const DocumentState& document)
{
    return QStringLiteral("%1  %2  %3  %4%5")
        .arg(document.id.toString(), isoTime(document.at), document.author, document.name,
             !document.refused.isEmpty() ? tr("  (refused)")
             : document.waiting          ? tr("  (waiting)")
                                         : QString());
}

QString isoTime(qint64 millis)
{
    return millis == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(millis, Qt::UTC).toString(Qt::ISODateWithMs);
}

QJsonObject toJson(const DossierRow& row)
{
    return {{QStringLiteral("dossier"), row.dossier.toString()},
            {QStringLiteral("employer"), row.employer},
            {QStringLiteral("number"), row.number},
            {QStringLiteral("name"), row.name},
            {QStringLiteral("department"), row.department},
            {QStringLiteral("status"), row.status},
            {QStringLiteral("week"), row.week},
            {QStringLiteral("percentage"), row.percentage},
            {QStringLiteral("updated"), isoTime(row.updated)},
            {QStringLiteral("waiting"), row.waiting}};
}

QJsonObject toJson(const FinderHit& hit)
{
    // The line of the list, and what of the dossier was found.
    QJsonObject object = toJson(hit.row);
    object.insert(QStringLiteral("found"), QJsonObject{{QStringLiteral("kind"), QString(finderKindName(hit.kind))},
                                                       {QStringLiteral("field"), hit.fieldId},
                                                       {QStringLiteral("item"), hit.item},
                                                       {QStringLiteral("text"), hit.text},
                                                       {QStringLiteral("due"), hit.due.toString(Qt::ISODate)},
                                                       {QStringLiteral("alike"), hit.isAlike}});
    return object;
}

QJsonObject toJson(const DossierChange& change)
{
    return {{QStringLiteral("field"), change.fieldId},
            {QStringLiteral("value"), change.value},
            {QStringLiteral("before"), change.before},
            {QStringLiteral("revision"), qint64(change.revision)},
            {QStringLiteral("author"), change.author},
            {QStringLiteral("at"), isoTime(change.at)},
            {QStringLiteral("state"), QString(changeStateName(change.state))},
            {QStringLiteral("asked"), askedName(change.asked)},
            {QStringLiteral("request"), change.asked.isAsked() ? change.asked.request.toString() : QString()},
            {QStringLiteral("reason"), change.reason}};
}

QJsonObject toJson(const DossierView& view, const QList<DossierChange>* changes)
{
    QJsonObject fields;
    for (auto it = view.fields.cbegin(); it != view.fields.cend(); ++it) {
        fields.insert(it.key(), toJson(it.value()));
    }
    QJsonArray entries;
    for (const EntryState& entry : view.entries) {
        entries.append(toJson(entry));
    }
    QJsonArray documents;
    for (const DocumentState& document : view.documents) {
        documents.append(toJson(document));
    }
    QJsonArray tasks;
    for (const TaskState& task : view.tasks) {
        tasks.append(GuidanceText::toJson(task));
    }
    QJsonArray appointments;
    for (const AppointmentState& state : view.appointments) {
        appointments.append(toJson(state));
    }
    QJsonObject object{{QStringLiteral("dossier"), view.row.dossier.toString()},
                       {QStringLiteral("employer"), view.row.employer},
                       {QStringLiteral("number"), view.row.number},
                       {QStringLiteral("fields"), fields},
                       {QStringLiteral("appointments"), appointments},
                       {QStringLiteral("tasks"), tasks},
                       {QStringLiteral("entries"), entries},
                       {QStringLiteral("documents"), documents}};
    if (view.medicalClosed) {
        object.insert(QStringLiteral("medicalClosed"), view.medicalClosedReason);
    }
    if (changes != nullptr) {
        QJsonObject history;
        for (auto it = view.history.cbegin(); it != view.history.cend(); ++it) {
            QJsonArray older;
            for (const FieldState& state : it.value()) {
                older.append(toJson(state));
            }
            history.insert(it.key(), older);
        }
        object.insert(QStringLiteral("history"), history);
        QJsonArray all;
        for (const DossierChange& change : *changes) {
            all.append(toJson(change));
        }
        object.insert(QStringLiteral("changes"), all);
    }
    return object;
}

QJsonObject toJson(const EngineStatus& status)
{
    QJsonArray employers;
    for (const protocol::GrantedTenant& tenant : status.tenants) {
        employers.append(tenant.shortName);
    }
    return {{QStringLiteral("user"), status.login},
            {QStringLiteral("name"), status.displayName},
            {QStringLiteral("role"), status.role ? QString(domain::roleName(*status.role)) : QString()},
            {QStringLiteral("employers"), employers},
            {QStringLiteral("server"), status.server},
            {QStringLiteral("environment"), status.environment},
            {QStringLiteral("locked"), status.locked},
            {QStringLiteral("offlineUntil"), isoTime(status.offlineUntil)},
            {QStringLiteral("lastSync"), isoTime(status.lastSync)},
            {QStringLiteral("outbox"), qint64(status.outbox)},
            {QStringLiteral("refused"), qint64(status.refused)},
            {QStringLiteral("conflicts"), qint64(status.conflicts)},
            {QStringLiteral("dossiers"), qint64(status.dossiers)}};
}

QJsonObject toJson(const RepairReport& report)
{
    return {{QStringLiteral("folder"), report.folder},
            {QStringLiteral("savedChanges"), qint64(report.changes)},
            {QStringLiteral("complete"), report.isWhole}};
}

QJsonObject toJson(const SyncReport& report)
{
    return {{QStringLiteral("pulled"), qint64(report.pulled)},
            {QStringLiteral("pushed"), qint64(report.pushed)},
            {QStringLiteral("conflicts"), qint64(report.conflicts)},
            {QStringLiteral("refused"), qint64(report.refused)},
            {QStringLiteral("bytesIn"), qint64(report.bytesIn)},
            {QStringLiteral("bytesOut"), qint64(report.bytesOut)},
            {QStringLiteral("seconds"), report.seconds},
            {QStringLiteral("rewound"), report.rewound},
            {QStringLiteral("warnings"), QJsonArray::fromStringList(report.warnings)},
            {QStringLiteral("notes"), QJsonArray::fromStringList(report.notes)}};
}

QString toText(const DossierRow& row)
{
    const QString absence =
        row.week > 0 ? tr("week %1, %2 %").arg(row.week).arg(QLocale().toString(row.percentage, 'f', 0)) : QString();
    return QStringLiteral("%1  %2  %3  %4  %5")
        .arg(row.employer + QLatin1Char('/') + row.number, -24)
        .arg(row.name, -30)
        .arg(row.department, -20)
        .arg(row.status, -10)
        .arg(absence)
        .trimmed();
}

QString toText(const FinderHit& hit)
{
    const QString what = hit.kind == FinderHit::Kind::Medical     ? tr("in the medical part")
                         : hit.kind == FinderHit::Kind::Milestone ? GuidanceText::milestoneLabel(hit.item)
                         : hit.kind == FinderHit::Kind::Dossier   ? QString()
                                                                  : hit.text.simplified();
    return what.isEmpty() ? toText(hit.row) : toText(hit.row) + QStringLiteral("\n    ") + what;
}

QString toText(const DossierChange& change)
{
    const domain::Field* field = domain::FieldCatalogue::find(change.fieldId);
    const QString label = field != nullptr ? field->label(domain::languageOf(QLocale())) : change.fieldId;
    const QString state = DossierHistory::stateText(change);
    return QStringLiteral("%1  %2  %3: %4 -> %5%6")
        .arg(isoTime(change.at), change.author, label, change.before.simplified(), change.value.simplified(),
             state.isEmpty() ? QString() : QStringLiteral("  (%1)").arg(state));
}

QString toText(const DossierView& view, const QList<DossierChange>* changes)
{
    const domain::Language language = domain::languageOf(QLocale());
    QString text = toText(view.row) + QLatin1Char('\n');
    for (auto it = view.fields.cbegin(); it != view.fields.cend(); ++it) {
        const domain::Field* field = domain::FieldCatalogue::find(it.key());
        const QString label = field != nullptr ? field->label(language) : it.key();
        text += QStringLiteral("  %1  %2%3\n").arg(label, -32).arg(it->value, markOf(*it));
    }
    for (const EntryState& entry : view.entries) {
        text += QStringLiteral("  %1  %2: %3\n")
                    .arg(isoTime(entry.at), entry.author,
                         entry.asked.isRemoval() ? DossierHistory::askedText(entry.asked) : entry.text);
    }
    for (const DocumentState& document : view.documents) {
        text += QStringLiteral("  ") + toText(document) + QLatin1Char('\n');
    }
    if (changes != nullptr) {
        for (const DossierChange& change : *changes) {
            text += QStringLiteral("  ") + toText(change) + QLatin1Char('\n');
        }
    }
    if (view.medicalClosed) {
        text += QStringLiteral("  ") + view.medicalClosedReason + QLatin1Char('\n');
    }
    text.chop(1);
    return text;
}

} // namespace kluis::app::Output
