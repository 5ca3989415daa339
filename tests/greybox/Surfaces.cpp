// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/greybox/Surfaces.h"

#include "app/engine/DossierHistory.h"
#include "app/guidance/Guidance.h"
#include "app/letters/Letters.h"
#include "app/retention/SubjectRequests.h"
#include "core/domain/FieldCatalogue.h"
#include "core/domain/FieldValue.h"
#include "tests/support/PaperFile.h"
#include "tests/support/Poppler.h"

#include <QDir>
#include <QDirIterator>

namespace kluis::test {

QLocale Surfaces::dutch()
{
    return QLocale(QLocale::Dutch, QLocale::Netherlands);
}

QStringList Surfaces::read(const QString& fieldId, const QString& value)
{
    const domain::Field* field = domain::FieldCatalogue::find(fieldId);
    return {fieldId, value, field != nullptr ? domain::displayValue(*field, value, dutch()) : QString()};
}

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

} // namespace kluis::test
