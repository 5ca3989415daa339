// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/letters/Letters.h"

#include "app/documents/DocumentExport.h"
#include "app/guidance/Guidance.h"
#include "app/vault/Records.h"
#include "app/vault/Vault.h"
#include "app/vault/VaultReader.h"
#include "core/domain/PracticeTime.h"
#include "core/letters/LetterFiller.h"

#include <QBuffer>
#include <QDateTime>

#include <algorithm>

namespace kluis::app {

using letters::LetterFacts;
using letters::LetterFiller;
using letters::LetterLibrary;
using letters::LetterTemplate;
using letters::LetterText;

namespace {

LetterLibrary libraryWith(const QString& folder)
{
    LetterLibrary library = LetterLibrary::builtIn();
    library.addFolder(folder);
    return library;
}

/// As a letter says it: by the clock on the wall of who reads it, whatever this computer's is set to.
QString wallClockText(const domain::AppointmentRecord& appointment)
{
    const QString wall = domain::PracticeTime::wallClock(appointment.start).toString(u"yyyy-MM-ddTHH:mm:ss");
    QString text = appointment.toText();
    return text.replace(appointment.start.toString(u"yyyy-MM-ddTHH:mm:ss") + u'Z', wall);
}

} // namespace

Letters::Letters(Vault& vault, VaultReader& reader, const QString& folder, DocumentWriter writer)
    : m_vault(vault), m_reader(reader), m_library(libraryWith(folder)), m_writer(std::move(writer))
{
}

QDate Letters::today() const
{
    return QDateTime::fromMSecsSinceEpoch(m_vault.clock().unixMillis()).date();
}

std::vector<LetterTemplate> Letters::offered() const
{
    std::vector<LetterTemplate> mine;
    for (const LetterTemplate& letter : m_library.all()) {
        if (letter.mayWrite(m_vault.session().role)) {
            mine.push_back(letter);
        }
    }
    std::sort(mine.begin(), mine.end(), [](const LetterTemplate& a, const LetterTemplate& b) {
        const int order = QString::localeAwareCompare(a.title, b.title);
        return order < 0 || (order == 0 && a.id < b.id);
    });
    return mine;
}

Result<const LetterTemplate*> Letters::find(const LetterChoice& choice) const
{
    const LetterTemplate* letter = m_library.find(choice.id, choice.language);
    if (letter == nullptr) {
        return fail(ErrorCode::NotFound, tr("There is no such letter in that language."));
    }
    if (!letter->mayWrite(m_vault.session().role)) {
        return fail(ErrorCode::Forbidden, tr("Your role does not write this letter."));
    }
    return letter;
}

/// The next one that is planned; the latest where none is to come.
const domain::AppointmentRecord* Letters::nextAppointment(const QList<AppointmentState>& appointments) const
{
    const qint64 now = m_vault.clock().unixMillis();
    const domain::AppointmentRecord* next = nullptr;
    for (const AppointmentState& state : appointments) { // by time
        if (state.appointment.status != domain::AppointmentRecord::Status::Planned || !state.refused.isNull()) {
            continue;
        }
        if (next == nullptr || next->start.toMSecsSinceEpoch() < now) {
            next = &state.appointment;
        }
    }
    return next;
}

Result<LetterFacts> Letters::facts(const DossierId& dossier) const
{
    // Without medical content, of which no letter holds any: so nothing medical is shown that would have to be logged.
    const auto view = m_reader.show(dossier, false, nullptr, 0);
    if (!view) {
        return failure(view);
    }
    LetterFacts facts;
    facts.fields = view->present();
    const auto ofEmployer = Records::employerValues(m_vault.database(), view->row.tenant);
    if (!ofEmployer) {
        return failure(ofEmployer);
    }
    facts.fields.insert(*ofEmployer);
    const QString employer = QStringLiteral("employer_name");
    const auto* tenant = m_vault.session().tenant(view->row.tenant);
    if (facts.fields.value(employer).isEmpty() && tenant != nullptr) {
        facts.fields.insert(employer, tenant->name);
    }
    if (const auto* next = nextAppointment(view->appointments)) {
        facts.fields.insert(QString::fromLatin1(domain::AppointmentRecord::fieldId), wallClockText(*next));
    }
    for (const TaskState& state : view->tasks) {
        facts.tasks.push_back({state.id, state.task});
    }
    const SessionIdentity& session = m_vault.session();
    facts.author = session.displayName.isEmpty() ? session.login : session.displayName;
    facts.role = session.role;
    facts.today = today();
    return facts;
}

/// What the employer's agreement leaves out stands in no letter, and a letter that is kept under it isn't written.
Result<void> Letters::checkAgreed(const LetterTemplate& letter, const DossierId& dossier) const
{
    const auto view = m_reader.row(dossier);
    const auto agreement =
        view ? Records::agreement(m_vault.database(), view->tenant) : Result<domain::FieldAgreement>(failure(view));
    if (!agreement) {
        return failure(agreement);
    }
    std::vector<const domain::Field*> fields{letter.field};
    for (const letters::LetterPlaceholder& placeholder : letter.placeholders()) {
        const auto held = placeholder.fields();
        fields.insert(fields.end(), held.begin(), held.end());
    }
    for (const domain::Field* field : fields) {
        if (field != nullptr && !agreement->covers(*field)) {
            return fail(ErrorCode::Forbidden,
                        tr("%1 So this letter can't be written there.").arg(domain::FieldAgreement::refusal(*field)));
        }
    }
    return {};
}

Result<LetterText> Letters::fill(const DossierId& dossier, const LetterChoice& choice)
{
    auto letter = find(choice);
    if (auto agreed = letter ? checkAgreed(**letter, dossier) : Result<void>(); !agreed) {
        letter = failure(agreed);
    }
    auto known = letter ? facts(dossier) : Result<LetterFacts>(failure(letter));
    if (!known) {
        return failure(known);
    }
    const auto& readers = (*letter)->readers;
    known->addressee = choice.addressee.value_or(readers.front());
    if (std::find(readers.begin(), readers.end(), known->addressee) == readers.end()) {
        return fail(ErrorCode::InvalidArgument, tr("This letter is not written to that reader."));
    }
    LetterText text = LetterFiller::fill(**letter, *known);
    const QStringList own = (*letter)->ownParts();
    for (auto words = choice.words.cbegin(); words != choice.words.cend(); ++words) {
        if (!own.contains(words.key())) {
            return fail(ErrorCode::InvalidArgument,
                        tr("The letter has no part \"%1\" to be written.").arg(words.key().left(40)));
        }
        text.write(words.key(), words.value()); // a part whose condition does not hold is not in the letter
    }
    return text;
}

QString Letters::fileName(const LetterTemplate& letter, const QDate& day)
{
    const QString date = day.toString(Qt::ISODate);
    const QString name = letter.title + u' ' + date + QStringLiteral(".pdf");
    return protocol::DocumentRecord::isGoodName(name) ? name : QString(letter.id + u'-' + date + u".pdf");
}

Result<KeptLetter> Letters::keep(const DossierId& dossier, const LetterChoice& choice, const QByteArray& pdf,
                                 bool recordMilestone)
{
    const auto letter = find(choice);
    if (!letter) {
        return failure(letter);
    }
    QBuffer content;
    content.setData(pdf);
    content.open(QIODevice::ReadOnly);
    protocol::DocumentRecord record;
    record.name = fileName(**letter, today());
    record.type = QStringLiteral("application/pdf");
    record.size = pdf.size();
    const auto added = m_writer.addFrom(content, record, dossier, (*letter)->field->id());
    if (!added) {
        return failure(added);
    }
    KeptLetter kept{.document = *added, .milestoneRecorded = false, .milestoneProblem = {}};
    if (recordMilestone && !(*letter)->milestone.isEmpty()) {
        const auto recorded = recordDone(dossier, (*letter)->milestone, *added);
        kept.milestoneRecorded = recorded.has_value();
        kept.milestoneProblem = recorded ? QString() : recorded.error().sentence();
    }
    return kept;
}

Result<void> Letters::recordDone(const DossierId& dossier, const QString& milestone, const RecordId& evidence)
{
    Guidance guidance(m_vault, m_reader);
    const auto plan = guidance.calendar(dossier);
    if (!plan) {
        return failure(plan);
    }
    const auto* planned = LetterFiller::milestoneOf(*plan, milestone);
    if (planned == nullptr) {
        return fail(ErrorCode::NotFound, tr("The calendar of this dossier does not have the letter's milestone."));
    }
    return guidance.record(dossier, {.milestone = planned->key.toText(),
                                     .status = domain::TaskRecord::Status::Done,
                                     .done = planned->done,
                                     .evidence = evidence.toString(),
                                     .note = planned->note});
}

Result<void> Letters::recordPrinted(const DossierId& dossier, const LetterChoice& choice)
{
    const auto letter = find(choice);
    return letter ? m_vault.record(protocol::AuditEventKind::Exported, dossier, (*letter)->field->id())
                  : Result<void>(failure(letter));
}

Result<void> Letters::save(const DossierId& dossier, const LetterChoice& choice, const QByteArray& pdf,
                           const QString& target)
{
    // It leaves what this program guards: first the log, then the file.
    if (auto recorded = recordPrinted(dossier, choice); !recorded) {
        return recorded;
    }
    return DocumentExport::writeBytes(pdf, target);
}

} // namespace kluis::app
