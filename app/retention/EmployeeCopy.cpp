// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/retention/EmployeeCopy.h"

#include "app/retention/PaperText.h"

#include "core/domain/AccessPolicy.h"
#include "core/domain/FieldCatalogue.h"
#include "core/domain/FieldValue.h"
#include "core/domain/PracticeTime.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace kluis::app {

using domain::Category;
using domain::Field;
using domain::FieldCatalogue;
using domain::Role;

namespace {

QString isoTime(qint64 millis)
{
    return QDateTime::fromMSecsSinceEpoch(millis, Qt::UTC).toString(Qt::ISODate);
}

QString shownTime(qint64 millis, const QLocale& locale)
{
    return locale.toString(QDateTime::fromMSecsSinceEpoch(millis).date(), QLocale::ShortFormat);
}

QJsonObject toJson(const FieldState& state)
{
    return {{QStringLiteral("value"), state.value},
            {QStringLiteral("author"), state.author},
            {QStringLiteral("at"), isoTime(state.at)}};
}

/// Letters, digits, dots, hyphens: what every file system takes, and no way out of a folder.
QString safeName(const QString& name, qsizetype number)
{
    QString safe;
    for (const QChar c : name) {
        const bool isPlain = (c.unicode() < 128 && c.isLetterOrNumber()) || c == u'.' || c == u'-' || c == u'_';
        safe += isPlain ? c : QLatin1Char('_');
    }
    constexpr qsizetype longest = 80;
    return QStringLiteral("%1-%2").arg(number, 3, 10, QLatin1Char('0')).arg(safe.right(longest));
}

} // namespace

bool EmployeeCopy::holds(Role role, const Field& field)
{
    if (field.scope() != domain::FieldScope::Dossier || field.has(domain::AuthorOnly) ||
        !domain::AccessPolicy::mayRead(role, field)) {
        return false;
    }
    const bool isEmployers = field.category() != Category::Medical && domain::AccessPolicy::mayRead(Role::Hr, field);
    return role == Role::Hr ? isEmployers : role == Role::Doctor && !isEmployers;
}

EmployeeCopy::EmployeeCopy(const DossierView& view, const Head& head) : m_view(view), m_head(head)
{
    for (const DocumentState& document : m_view.documents) {
        if (document.refused.isEmpty() && holdsField(document.fieldId)) {
            m_documents.append({document.id, safeName(document.name, m_documents.size() + 1)});
        }
    }
}

bool EmployeeCopy::holdsField(const QString& fieldId) const
{
    const Field* field = FieldCatalogue::find(fieldId);
    return field != nullptr && holds(m_head.role, *field);
}

/// The doctor's part tells all of them, what was taken back too; the employer's what the employer has.
QList<ReleaseState> EmployeeCopy::releases() const
{
    QList<ReleaseState> told = ReleaseState::of(m_view);
    told.removeIf([this](const ReleaseState& state) {
        return m_head.role != Role::Doctor && !holds(m_head.role, state.copy.copyField());
    });
    return told;
}

QJsonArray EmployeeCopy::releasesJson() const
{
    QJsonArray told;
    const auto states = releases();
    for (const ReleaseState& state : states) {
        QJsonObject one{{QStringLiteral("field"), QString(state.copy.source)},
                        {QStringLiteral("to"), QString(domain::roleName(state.copy.reader))},
                        {QStringLiteral("value"), state.said.value},
                        {QStringLiteral("withdrawn"), state.said.isWithdrawn()},
                        {QStringLiteral("reason"), state.said.reason},
                        {QStringLiteral("author"), state.author},
                        {QStringLiteral("at"), isoTime(state.at)}};
        if (state.said.consent.isValid()) {
            one.insert(QStringLiteral("consent"), state.said.consent.toString(Qt::ISODate));
        }
        told.append(one);
    }
    return told;
}

void EmployeeCopy::addReleases(PaperText& paper, const QLocale& locale) const
{
    const auto states = m_head.role == Role::Doctor ? releases() : QList<ReleaseState>();
    if (!states.isEmpty()) {
        paper.heading(tr("Released to the employer"));
    }
    for (const ReleaseState& state : states) {
        const QString reader = domain::roleLabel(state.copy.reader, domain::languageOf(locale));
        paper.entry(
            tr("%1, to %2 (%3, %4)")
                .arg(state.copy.sourceField().label(locale), reader, state.author, shownTime(state.at, locale)),
            domain::displayValue(state.copy.copyField(), state.said.toText(state.copy).value_or(QString()), locale));
    }
}

QByteArray EmployeeCopy::json() const
{
    QJsonObject fields;
    for (auto state = m_view.fields.cbegin(); state != m_view.fields.cend(); ++state) {
        if (!holdsField(state.key())) {
            continue;
        }
        QJsonObject one = toJson(*state);
        QJsonArray earlier;
        for (const FieldState& older : m_view.history.value(state.key())) {
            earlier.append(toJson(older));
        }
        one.insert(QStringLiteral("earlier"), earlier);
        fields.insert(state.key(), one);
    }
    QJsonArray notes;
    for (const EntryState& entry : m_view.entries) {
        if (holdsField(entry.fieldId)) {
            notes.append(QJsonObject{{QStringLiteral("field"), entry.fieldId},
                                     {QStringLiteral("text"), entry.text},
                                     {QStringLiteral("author"), entry.author},
                                     {QStringLiteral("at"), isoTime(entry.at)}});
        }
    }
    QJsonArray tasks;
    if (holdsField(QStringLiteral("task"))) {
        for (const TaskState& task : m_view.tasks) {
            tasks.append(QJsonDocument::fromJson(task.task.toText().toUtf8()).object());
        }
    }
    QJsonArray appointments;
    if (holdsField(QStringLiteral("appointment"))) {
        for (const AppointmentState& state : m_view.appointments) {
            if (state.refused.isNull()) {
                appointments.append(QJsonDocument::fromJson(state.appointment.toText().toUtf8()).object());
            }
        }
    }
    QJsonArray documents;
    for (const auto& [id, file] : m_documents) {
        for (const DocumentState& document : m_view.documents) {
            if (document.id == id) {
                documents.append(QJsonObject{{QStringLiteral("name"), document.name},
                                             {QStringLiteral("field"), document.fieldId},
                                             {QStringLiteral("author"), document.author},
                                             {QStringLiteral("at"), isoTime(document.at)},
                                             {QStringLiteral("sha256"), QString::fromLatin1(document.digest.toHex())},
                                             {QStringLiteral("file"), QString(QStringLiteral("documents/") + file)}});
            }
        }
    }
    const QJsonObject copy{
        {QStringLiteral("copy"), 1},
        {QStringLiteral("part"), m_head.role == Role::Hr ? QStringLiteral("employer") : QStringLiteral("medical")},
        {QStringLiteral("made"), m_head.day.toString(Qt::ISODate)},
        {QStringLiteral("madeBy"), m_head.maker},
        {QStringLiteral("givenBy"), m_head.practice},
        {QStringLiteral("employer"), m_view.row.employer},
        {QStringLiteral("number"), m_view.row.number},
        {QStringLiteral("fields"), fields},
        {QStringLiteral("releases"), releasesJson()},
        {QStringLiteral("notes"), notes},
        {QStringLiteral("tasks"), tasks},
        {QStringLiteral("appointments"), appointments},
        {QStringLiteral("documents"), documents}};
    return QJsonDocument(copy).toJson();
}

void EmployeeCopy::addAppointments(PaperText& paper, const QLocale& locale) const
{
    const Field* field = FieldCatalogue::find(u"appointment");
    bool isBegun = false;
    for (const AppointmentState& state : m_view.appointments) {
        if (!holds(m_head.role, *field) || !state.refused.isNull()) {
            continue;
        }
        if (!std::exchange(isBegun, true)) {
            paper.heading(tr("Appointments"));
        }
        const QDateTime wall = domain::PracticeTime::wallClock(state.appointment.start);
        paper.entry(locale.toString(wall, QLocale::ShortFormat), state.with);
    }
}

QByteArray EmployeeCopy::pdf(const QLocale& locale) const
{
    const auto language = domain::languageOf(locale);
    PaperText paper;
    paper.title(m_head.role == Role::Hr ? tr("Copy of what your employer keeps") : tr("Copy of your medical file"));
    paper.paragraph(tr("%1, number %2. Made on %3 by %4, %5.")
                        .arg(m_view.row.name, m_view.row.number, locale.toString(m_head.day, QLocale::ShortFormat),
                             m_head.maker, m_head.practice));
    paper.paragraph(
        m_head.role == Role::Hr
            ? tr("The medical part is with the company doctor, who gives you a copy of it. Who looked at your "
                 "data the privacy officer can tell you.")
            : tr("Personal working notes of the doctor are not part of the file. The employer gives you a copy "
                 "of its own part. Who looked at your data the privacy officer can tell you."));
    for (const Category category : domain::allCategories) {
        bool isBegun = false;
        for (const Field* field : FieldCatalogue::all()) {
            const auto state = m_view.fields.constFind(QString(field->id()));
            if (field->category() != category || state == m_view.fields.cend() || state->value.isEmpty() ||
                !holds(m_head.role, *field)) {
                continue;
            }
            if (!std::exchange(isBegun, true)) {
                paper.heading(domain::categoryLabel(category, language));
            }
            paper.entry(tr("%1 (%2, %3)").arg(field->label(locale), state->author, shownTime(state->at, locale)),
                        domain::displayValue(*field, state->value, locale));
            for (const FieldState& older : m_view.history.value(QString(field->id()))) {
                paper.entry(tr("before that (%1, %2)").arg(older.author, shownTime(older.at, locale)),
                            domain::displayValue(*field, older.value, locale));
            }
        }
    }
    bool isBegun = false;
    for (const EntryState& entry : m_view.entries) {
        if (holdsField(entry.fieldId)) {
            if (!std::exchange(isBegun, true)) {
                paper.heading(tr("Notes"));
            }
            paper.entry(QStringLiteral("%1, %2").arg(entry.author, shownTime(entry.at, locale)), entry.text);
        }
    }
    if (holdsField(QStringLiteral("task")) && !m_view.tasks.isEmpty()) {
        paper.heading(tr("Tasks and milestones"));
        for (const TaskState& task : m_view.tasks) {
            const QDate day = task.task.done.isValid() ? task.task.done : task.task.due;
            paper.entry(day.isValid() ? locale.toString(day, QLocale::ShortFormat) : QString(),
                        task.task.note.isEmpty() ? task.task.trigger : task.task.note);
        }
    }
    addReleases(paper, locale);
    addAppointments(paper, locale);
    if (!m_documents.isEmpty()) {
        paper.heading(tr("Documents"));
        for (const auto& [id, file] : m_documents) {
            paper.paragraph(QStringLiteral("documents/") + file);
        }
    }
    return paper.finish();
}

} // namespace kluis::app
