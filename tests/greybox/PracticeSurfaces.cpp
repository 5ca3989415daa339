// SPDX-License-Identifier: GPL-3.0-or-later
// What is not about one dossier: lists, the privacy office, the audit log, figures and files.
#include "tests/greybox/Surfaces.h"

#include "app/audit/AuditDesk.h"
#include "app/exchange/Exchange.h"
#include "app/guidance/Guidance.h"
#include "app/insight/InsightBook.h"
#include "app/insight/InsightExport.h"
#include "app/office/OfficeDesk.h"
#include "app/planning/Planning.h"
#include "app/retention/Keeping.h"
#include "tests/support/PaperFile.h"

#include <QJsonDocument>

namespace kluis::test {

namespace {

const QString vermeer = QStringLiteral("vermeer");

QString json(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

void Surfaces::practice()
{
    auto& engine = m_person.engine();
    for (const auto& change : engine.unsent(plenty).value_or(QList<app::UnsentChange>())) {
        add("unsent", {change.name, change.reason, change.advice});
        for (const auto& value : change.values) {
            add("unsent", read(value.fieldId, value.value));
        }
    }
    add("medical news", engine.medicalNews().value_or(QStringList()) + engine.administratorNews());
    const auto log = engine.medicalLog();
    if (has("medical log", log)) {
        for (const auto& line : *log) {
            add("medical log", {line.kind, line.signer, line.subject});
        }
    }
    for (const auto& dossier : engine.news(plenty).value_or(QList<app::DossierNews>())) {
        add("news", {dossier.name, dossier.number});
        for (const auto& change : dossier.changes) {
            add("news", {change.fieldId, change.author});
        }
    }
    auto guidance = engine.guidance();
    app::DueQuery everybodys;
    everybodys.mine = false;
    const auto due = guidance ? guidance->due(everybodys) : Result<QList<app::DueItem>>(failure(guidance));
    if (has("due", due)) {
        for (const app::DueItem& item : *due) {
            add("due", {item.name, item.number, item.item, item.text, item.person, item.due.toString(Qt::ISODate)});
        }
    }
}

void Surfaces::questions()
{
    auto& engine = m_person.engine();
    const auto heads = engine.conflicts(plenty);
    if (!has("conflicts", heads)) {
        return;
    }
    for (const app::ConflictHead& head : *heads) {
        add("conflicts", {head.name, head.number, head.fieldId});
        const auto question = engine.conflict(head.dossier, head.fieldId);
        if (has("conflicts", question)) {
            for (const auto& side : {question->mine, question->theirs, question->before}) {
                add("conflicts", read(head.fieldId, side.value) + QStringList(side.author));
            }
        }
    }
}

void Surfaces::planning()
{
    const auto desk = m_person.engine().planning();
    if (!has("planning", desk)) {
        return;
    }
    app::AppointmentQuery every;
    every.withCancelled = true;
    const auto planned = (*desk)->list(every);
    const auto refused = (*desk)->refused();
    const auto doctors = (*desk)->doctors();
    for (const auto* appointments : {&planned, &refused}) {
        if (has("planning", *appointments)) {
            for (const app::PlannedAppointment& each : **appointments) {
                add("planning",
                    {each.name, each.number, each.state.appointment.toText(), each.state.with, each.state.author});
            }
        }
    }
    if (has("planning", doctors)) {
        for (const app::DoctorAtWork& doctor : *doctors) {
            add("planning", {doctor.login, doctor.name, doctor.hours});
        }
    }
}

void Surfaces::keeping()
{
    auto desk = m_person.engine().keeping();
    if (!has("keeping", desk)) {
        return;
    }
    const auto list = desk->list();
    if (has("keeping", list)) {
        for (const app::KeptPart& part : list->parts) {
            add("keeping", {part.name, part.number, part.hold, part.until.toString(Qt::ISODate)});
        }
    }
    const auto overview = desk->overview();
    if (has("keeping", overview)) {
        for (const auto& hold : overview->holds) {
            add("keeping", {hold.reason});
        }
    }
    const auto destroyed = desk->destructions();
    if (has("keeping", destroyed)) {
        for (const auto& report : *destroyed) {
            add("keeping", {report.proposer, report.confirmer, QString::fromUtf8(report.certificate)});
        }
    }
}

void Surfaces::office()
{
    auto desk = m_person.engine().office();
    if (!has("office", desk)) {
        return;
    }
    const auto reports = desk->reports();
    if (has("office", reports)) {
        for (const app::OwnReport& report : *reports) {
            add("office", {report.text});
        }
    }
    const auto records = desk->records();
    if (has("office", records)) {
        for (const app::OfficeRecord& record : *records) {
            add("office",
                {record.title, record.facts, record.effects, record.measures, record.reasons, record.attendance});
        }
    }
}

void Surfaces::audit()
{
    auto desk = m_person.engine().audit();
    if (!has("audit", desk)) {
        return;
    }
    app::AuditQuery query;
    query.limit = 1000;
    const auto page = desk->page(query);
    if (has("audit", page)) {
        for (const app::AuditEntry& entry : page->entries) {
            add("audit", entry.csvValues() + QStringList(json(entry.toJson())));
        }
    }
    for (const auto format : {app::AuditDesk::Format::JsonLines, app::AuditDesk::Format::Csv}) {
        const QString file = m_person.scratch(QStringLiteral("audit"));
        if (has("audit's file", desk->exportTo(file, format, query, {}))) {
            add("audit's file", {QString::fromUtf8(readPaper(file))});
            QFile::remove(file);
        }
    }
}

void Surfaces::figures()
{
    const auto book = m_person.engine().insight();
    if (!has("figures", book)) {
        return;
    }
    using insight::Breakdown;
    for (const Breakdown breakdown :
         {Breakdown::None, Breakdown::Employer, Breakdown::Department, Breakdown::AgeBand, Breakdown::Month}) {
        const auto period = insight::Period::of(QDate(2025, 1, 1), QDate(2026, 12, 31));
        const auto answer = (*book)->answer({{*period, breakdown}, vermeer}, [](int, int) { return true; });
        if (has("figures", answer)) {
            add("figures", {json(app::InsightExport::toJson(*answer)),
                            QString::fromUtf8(app::InsightExport::toCsv(*answer, dutch()))});
        }
    }
}

void Surfaces::files()
{
    auto exchange = m_person.engine().exchange(vermeer);
    if (!has("export", exchange)) {
        return;
    }
    for (const auto format : {app::ExportInput::Format::Csv, app::ExportInput::Format::Sivi}) {
        app::ExportInput input;
        input.format = format;
        input.file = m_person.scratch(QStringLiteral("export"));
        app::SiviEnvelope& envelope = input.envelope;
        envelope.sender = envelope.receiver = envelope.employerKey = envelope.connection = QStringLiteral("1");
        envelope.employerName = envelope.contactName = vermeer;
        envelope.contact = QStringLiteral("0301234567");
        const auto written = exchange->write(input, {});
        if (has("export", written)) {
            add("export", {QString::fromUtf8(readPaper(input.file)), json(written->toJson())});
            QFile::remove(input.file);
        }
    }
}

/// A company doctor's goes to its receiver alone, sealed; nobody else gets one.
void Surfaces::handOver()
{
    const QString card = m_person.scratch(QStringLiteral("own.card"));
    const auto fingerprint = m_person.engine().writeHandOverCard(card);
    if (!has("hand-over", fingerprint)) {
        return;
    }
    const QString file = m_person.scratch(QStringLiteral("own.handover"));
    (void)has("hand-over", m_person.engine().handOver({.employer = vermeer,
                                                       .cardFile = card,
                                                       .fingerprint = *fingerprint,
                                                       .file = file,
                                                       .employeesInformed = true,
                                                       .worksCouncilAgreed = true},
                                                      {}));
    add("hand-over's file", {QString::fromLatin1(readPaper(file))});
    QFile::remove(file);
    QFile::remove(card);
}

} // namespace kluis::test
