// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/greybox/Surfaces.h"

#include "app/audit/AuditDesk.h"
#include "app/engine/DossierHistory.h"
#include "app/exchange/Exchange.h"
#include "app/guidance/Guidance.h"
#include "app/insight/InsightBook.h"
#include "app/insight/InsightExport.h"
#include "app/letters/Letters.h"
#include "app/office/OfficeDesk.h"
#include "app/planning/Planning.h"
#include "app/retention/Keeping.h"
#include "app/retention/SubjectRequests.h"
#include "core/domain/FieldCatalogue.h"
#include "core/domain/FieldValue.h"
#include "tests/support/PaperFile.h"
#include "tests/support/Poppler.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonDocument>

namespace kluis::test {

namespace {

constexpr int plenty = 10'000;
const QString vermeer = QStringLiteral("vermeer");

QLocale dutch()
{
    return QLocale(QLocale::Dutch, QLocale::Netherlands);
}

/// The value as it is kept, and as people read it.
QStringList read(const QString& fieldId, const QString& value)
{
    const domain::Field* field = domain::FieldCatalogue::find(fieldId);
    return {fieldId, value, field != nullptr ? domain::displayValue(*field, value, dutch()) : QString()};
}

QString json(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

void Surfaces::add(const char* surface, const QStringList& texts)
{
    m_all[QString::fromLatin1(surface)] += texts.join(u'\n') + u'\n';
}

void Surfaces::add(const char* surface, const Error& error)
{
    add(surface, {error.sentence(), error.detail()});
}

void Surfaces::addFolder(const char* surface, const QString& folder)
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QByteArray bytes = readPaper(files.next());
        add(surface, {files.fileName(), QString::fromUtf8(bytes)});
        if (bytes.startsWith("%PDF")) {
            add(surface, {pdfWords(bytes)});
        }
    }
}

QMap<QString, QString> Surfaces::all()
{
    m_all.clear();
    const auto rows = m_person.engine().list({}, plenty);
    if (has("list", rows)) {
        for (const app::DossierRow& row : *rows) {
            add("list", {row.number, row.name, row.department, row.status});
            dossier(row.dossier);
        }
    }
    practice();
    questions();
    planning();
    keeping();
    office();
    audit();
    figures();
    files();
    handOver();
    return m_all;
}

QString Surfaces::found(const QString& text)
{
    QStringList all;
    const auto hits = m_person.engine().search(text, plenty);
    for (const app::FinderHit& hit : hits ? *hits : QList<app::FinderHit>()) {
        all << hit.fieldId << hit.text << hit.item << hit.row.name;
    }
    return all.join(u'\n');
}

void Surfaces::dossier(const DossierId& id)
{
    auto& engine = m_person.engine();
    const auto shown = engine.show(id, true);
    if (has("dossier", shown)) {
        view(*shown);
        documents(id, *shown);
        const auto history = engine.history(*shown);
        if (has("history", history)) {
            for (const app::DossierChange& change : *history) {
                add("history", read(change.fieldId, change.value) + read(change.fieldId, change.before));
                add("history",
                    {app::DossierHistory::shown(change.fieldId, change.value, m_role, dutch()), change.reason});
            }
        }
    }
    const auto csv = engine.historyCsv(id, {}, dutch());
    if (has("history CSV", csv)) {
        add("history CSV", {QString::fromUtf8(*csv)});
    }
    const auto access = engine.dossierAccess(id);
    if (has("access", access)) {
        for (const auto& person : access->group) {
            add("access", {person.login, person.displayName});
        }
    }
    auto requests = engine.requests();
    const auto asked = requests ? requests->list(id) : Result<QList<app::TaskState>>(failure(requests));
    if (has("requests", asked)) {
        for (const app::TaskState& task : *asked) {
            add("requests", {task.task.toText(), task.owner, task.author});
        }
    }
    letters(id);
    refusals(id);
    const QString folder = m_person.scratch(QStringLiteral("copy-") + id.toString());
    if (has("employee's copy", engine.copyForEmployee(id, folder, {}))) {
        addFolder("employee's copy", folder);
        QDir(folder).removeRecursively();
    }
}

void Surfaces::view(const app::DossierView& view)
{
    for (auto it = view.fields.cbegin(); it != view.fields.cend(); ++it) {
        add("dossier", read(it.key(), it->value) + QStringList(it->author));
    }
    for (auto it = view.history.cbegin(); it != view.history.cend(); ++it) {
        for (const auto& state : *it) {
            add("dossier's past", read(it.key(), state.value) + QStringList(state.author));
        }
    }
    for (const auto& entry : view.entries) {
        add("notes", {entry.fieldId, entry.text, entry.author});
    }
    for (const auto& task : view.tasks) {
        add("tasks", {task.task.toText(), task.owner, task.author});
    }
    for (const auto& appointment : view.appointments) {
        add("appointments",
            {appointment.appointment.toText(), appointment.with, appointment.author, appointment.reason});
    }
    add("dossier", {view.medicalClosedReason});
    const domain::MilestonePlan plan = app::Guidance::calendarOf(view);
    for (const auto& spell : plan.spells()) {
        for (const auto& milestone : spell.milestones) {
            add("calendar", {milestone.note, milestone.key.toText(), milestone.due.toString(Qt::ISODate)});
        }
    }
}

void Surfaces::documents(const DossierId& id, const app::DossierView& view)
{
    for (const auto& document : view.documents) {
        add("documents", {document.fieldId, document.name, document.author, document.refused});
        const auto content = m_person.engine().openDocument(id, document.id, 1'000'000, {});
        if (has("documents", content)) {
            add("contents of documents", {QString::fromUtf8(content->bytes)});
        }
    }
}

/// What a letter shows before it is printed is what is printed: LetterPaper makes the pages of nothing else.
void Surfaces::letters(const DossierId& id)
{
    auto desk = m_person.engine().letters();
    if (!has("letters", desk)) {
        return;
    }
    for (const auto& letter : (*desk)->offered()) {
        const auto text = (*desk)->fill(id, {letter.id, letter.language, std::nullopt, {}});
        if (!has("letters", text)) {
            continue;
        }
        add("letters", QStringList{text->title} + text->readers + text->missing);
        for (const letters::LetterBlock& block : text->blocks) {
            add("letters", block.cells + QStringList{block.label});
            for (const QStringList& row : block.rows) {
                add("letters", row);
            }
        }
    }
}

/// What it says to who tries a field, a note or a document that is not theirs.
void Surfaces::refusals(const DossierId& id)
{
    auto& engine = m_person.engine();
    for (const domain::Field* field : domain::FieldCatalogue::all()) {
        const QString fieldId(field->id());
        (void)has("refusals", engine.set(id, fieldId, QStringLiteral("\x01")));
        (void)has("refusals", engine.conflict(id, fieldId));
        (void)has("refusals", engine.textWarning(id, fieldId, QStringLiteral("rug")));
    }
    (void)has("refusals", engine.note(id, QString(), QStringLiteral("consult_note")));
    (void)has("refusals", engine.addDocument(id, m_person.scratch(QStringLiteral("none")), {}));
    (void)has("refusals", engine.find(QStringLiteral("vermeer/none")));
}

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
