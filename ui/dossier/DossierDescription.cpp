// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/DossierDescription.h"

#include "app/guidance/Guidance.h"
#include "core/domain/AccessPolicy.h"
#include "core/domain/EmployersLine.h"
#include "core/domain/FieldValue.h"
#include "core/domain/ReleaseCopy.h"
#include "ui/dossier/FieldSections.h"
#include "ui/dossiers/DossierRowText.h"
#include "ui/widgets/TimeText.h"

#include <QStringList>

#include <algorithm>

namespace kluis::ui {

using domain::AccessPolicy;
using domain::Category;
using domain::Field;

namespace {

/// What everything below needs.
struct Reading {
    const app::DossierView& view;
    domain::Role role;
    const QLocale& locale;
    const QDateTime& now;
};

QString authorText(const QString& author, qint64 at, const Reading& reading)
{
    if (at == 0) {
        return author;
    }
    const QString when = TimeText::past(at, reading.now, reading.locale);
    return author.isEmpty() ? when : author + QStringLiteral(", ") + when;
}

/// Appointments are planned and documents added, in places of their own; one that was written as a field before that is still
/// shown.
bool mayEdit(const Field& field, const Reading& reading)
{
    return AccessPolicy::mayWrite(reading.role, field) && !field.has(domain::ByRelease) &&
           !AccessPolicy::takesDocuments(field) && field.id() != QLatin1StringView(domain::AppointmentRecord::fieldId);
}

/// What was said of an absence before stands in the history, and is to be told anew: here it is as if it were not there.
app::FieldState stateOf(const QString& fieldId, const Reading& reading)
{
    const auto state = reading.view.fields.value(fieldId);
    return state.earlier ? app::FieldState() : state;
}

FieldLine lineOf(const Field& field, const Reading& reading)
{
    const app::FieldState state = stateOf(field.id(), reading);
    FieldLine line;
    line.field = &field;
    line.id = field.id();
    line.label = field.label(reading.locale);
    line.value = state.value;
    line.author =
        state.value.isEmpty() && state.author.isEmpty() ? QString() : authorText(state.author, state.at, reading);
    line.editable = mayEdit(field, reading);
    line.masked = AccessPolicy::isMasked(reading.role, field) && !state.value.isEmpty();
    line.waiting = state.waiting;
    line.conflict = state.conflict;
    line.hasHistory = reading.view.fields.contains(field.id());
    line.draft = DraftLines::of(field, reading.view, reading.role, reading.locale, reading.now);
    line.release = ReleaseLines::of(field, reading.view, reading.role, reading.locale, reading.now);
    if (line.editable && field.has(domain::NoMedicalText)) {
        line.notice = DossierDescription::tr("No medical data here, such as the nature or cause of an illness.");
    } else if (line.editable && domain::EmployersLine::isWatched(field)) {
        line.notice =
            DossierDescription::tr("The employer reads this: nothing about the nature or cause of an illness here.");
    } else if (line.editable && field.has(domain::Voluntary)) {
        line.notice = DossierDescription::tr("Only what the employee told of his own free will.");
    }
    return line;
}

/// What was released to the role, as the value itself would be shown.
FieldLine releasedLineOf(const Field& field, const domain::ReleaseCopy& copy, const Reading& reading)
{
    FieldLine line = lineOf(field, reading);
    const auto released = domain::ReleasedValue::parse(copy, line.value);
    line.field = &copy.sourceField();
    line.value = released ? released->value : QString();
    line.release = ReleaseLines::ofCopy(field, reading.view, reading.locale, reading.now);
    return line;
}

/// Whoever reads the value itself sees its releases there.
bool isShownAtItsSource(const Field& field, const Reading& reading)
{
    const auto* copy = domain::ReleaseCopy::in(field.id());
    return copy != nullptr && AccessPolicy::mayRead(reading.role, copy->sourceField());
}

QList<FieldSectionLines> sectionsOf(Category category, const Reading& reading)
{
    QList<FieldSectionLines> sections;
    QList<FieldSections::Section> keys;
    for (const Field& field : domain::FieldCatalogue::of(category)) {
        if (field.scope() != domain::FieldScope::Dossier || FieldSections::isShownElsewhere(field) ||
            !AccessPolicy::mayRead(reading.role, field, reading.view.agreement) || isShownAtItsSource(field, reading)) {
            continue;
        }
        const bool filled = !stateOf(field.id(), reading).value.isEmpty();
        if (!filled && !mayEdit(field, reading) && !AccessPolicy::mayDraft(reading.role, field)) {
            continue; // an empty line that nobody here can fill says nothing
        }
        const auto section = FieldSections::of(field);
        qsizetype at = keys.indexOf(section);
        if (at < 0) {
            at = keys.size();
            keys.append(section);
            sections.append({FieldSections::title(section), {}});
        }
        const auto* copy = domain::ReleaseCopy::in(field.id());
        sections[at].lines.append(copy != nullptr ? releasedLineOf(field, *copy, reading) : lineOf(field, reading));
    }
    return sections;
}

QString textOf(const app::EntryState& entry)
{
    return entry.asked.isUnlawful()  ? DossierDescription::tr("Removed: should not have been recorded.")
           : entry.asked.isRemoval() ? DossierDescription::tr("Removed at the employee's request.")
                                     : entry.text;
}

void addNotes(DossierTab& tab, Category category, const Reading& reading)
{
    tab.hasNotes = (category == Category::Process || category == Category::Medical) &&
                   AccessPolicy::mayReadEntry(reading.role, category);
    if (!tab.hasNotes) {
        return;
    }
    const bool medical = category == Category::Medical;
    tab.noteField = medical ? QStringLiteral("consult_note") : QStringLiteral("process_note");
    const auto* field = domain::FieldCatalogue::find(tab.noteField);
    tab.hasNotes = field != nullptr && reading.view.agreement.covers(*field);
    if (!tab.hasNotes) {
        return;
    }
    tab.mayAddNote = AccessPolicy::mayWriteEntry(reading.role, category) && tab.closed.isEmpty();
    const auto* working = domain::FieldCatalogue::find(u"working_note");
    tab.mayAddOwnNote =
        medical && tab.mayAddNote && working != nullptr && AccessPolicy::mayWrite(reading.role, *working, true);
    if (field->has(domain::NoMedicalText)) {
        tab.noteNotice = DossierDescription::tr("No medical data here, such as the nature or cause of an illness.");
    }
    tab.hasOlderNotes = reading.view.olderNotes.contains(category);
    for (const auto& entry : reading.view.entries) {
        if (entry.category == category) {
            tab.notes.append({entry.id, textOf(entry), authorText(entry.author, entry.at, reading),
                              entry.fieldId == QLatin1String("working_note"), entry.waiting});
        }
    }
}

DossierTab overview(const Reading& reading)
{
    DossierTab tab;
    tab.title = DossierDescription::tr("Overview");
    const QStringList ids{
        QStringLiteral("first_sick_day"),   QStringLiteral("expected_recovery"), QStringLiteral("recovery_date"),
        QStringLiteral("course"),           QStringLiteral("advised_duration"),  QStringLiteral("work_advice"),
        QStringLiteral("job_title"),        QStringLiteral("contract_hours"),    QStringLiteral("birth_date"),
        QStringLiteral("phone_private"),    QStringLiteral("phone_work"),        QStringLiteral("email_work"),
        QStringLiteral("case_manager_uid"), QStringLiteral("doctor_uid")};
    for (const QString& id : ids) {
        const Field* field = domain::FieldCatalogue::find(id);
        const QString value = stateOf(id, reading).value;
        if (field != nullptr && !value.isEmpty() && AccessPolicy::mayRead(reading.role, *field) &&
            !AccessPolicy::isMasked(reading.role, *field)) {
            tab.facts.append({field->label(reading.locale), domain::displayValue(*field, value, reading.locale)});
        }
    }
    // The overview may be on the screen while the employee sits beside it: never anything medical.
    for (const auto& entry : reading.view.entries) {
        if (entry.category == Category::Process && tab.notes.size() < 3) {
            tab.notes.append(
                {entry.id, textOf(entry), authorText(entry.author, entry.at, reading), false, entry.waiting});
        }
    }
    return tab;
}

} // namespace

DossierDescription DossierDescription::of(const app::DossierView& view, domain::Role role, const QLocale& locale,
                                          const QDateTime& now)
{
    const Reading reading{view, role, locale, now};
    const auto mayWrite = [role](QStringView id) {
        const Field* field = domain::FieldCatalogue::find(id);
        return field != nullptr && AccessPolicy::mayWrite(role, *field);
    };
    DossierDescription description;
    description.dossier = view.row.dossier;
    description.name = view.row.name;
    QStringList place{DossierRowText::place(view.row)};
    if (!view.row.number.isEmpty()) {
        place.append(tr("number %1").arg(view.row.number));
    }
    description.place = place.join(QStringLiteral("  ·  "));
    description.absence = DossierRowText::absence(view.row, locale);
    description.absent = view.row.week > 0;
    description.mayReportSick = !description.absent && mayWrite(u"first_sick_day");
    description.writer = app::MedicalTextWarning::writerOf(role);
    description.mayPlan = domain::AppointmentRecord::mayPlan(role);
    const auto plan = app::Guidance::calendarOf(view);
    description.timeline = TimelineDescription::of(view, plan, now.date(), locale);
    description.mayReportRecovery = description.absent && mayWrite(u"recovery_date");
    description.tabs.append(overview(reading));
    for (const Category category : {Category::Administrative, Category::Absence, Category::Process, Category::Capacity,
                                    Category::Medical, Category::Governance}) {
        if (!AccessPolicy::mayReadAnythingOf(role, category)) {
            continue;
        }
        DossierTab tab;
        tab.category = category;
        tab.title = domain::categoryLabel(category, domain::languageOf(locale));
        tab.medical = category == Category::Medical;
        tab.restricted = tab.medical && view.medicalRestricted;
        if (tab.medical && view.medicalClosed) {
            tab.closed = view.medicalClosedReason.isEmpty() ? tr("Medical data can't be opened here yet.")
                                                            : view.medicalClosedReason;
        } else {
            tab.sections = sectionsOf(category, reading);
        }
        addNotes(tab, category, reading);
        if (category == Category::Process) {
            tab.calendar = CalendarLines::of(view, plan, role, now.date(), locale);
        }
        if (!tab.sections.isEmpty() || tab.hasNotes || !tab.closed.isEmpty()) {
            description.tabs.append(tab);
        }
    }
    description.mayMoveMedical =
        std::any_of(description.tabs.cbegin(), description.tabs.cend(),
                    [](const DossierTab& tab) { return tab.medical && tab.hasNotes && tab.mayAddNote; });
    description.documents = DocumentsDescription::of(view, role, locale, now);
    return description;
}

} // namespace kluis::ui
