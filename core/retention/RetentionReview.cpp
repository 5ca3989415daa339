// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/RetentionReview.h"

#include "core/domain/ScalarValue.h"
#include "core/retention/RetentionCatalogue.h"

#include <QLocale>

#include <algorithm>

namespace kluis::retention {

namespace {

const QString employmentEndField = QStringLiteral("employment_end");
const QString deathField = QStringLiteral("death_date");
const QString firstDayField = QStringLiteral("first_sick_day");
const QString recoveryField = QStringLiteral("recovery_date");
const QString zwField = QStringLiteral("erd_zw");
const QString wgaField = QStringLiteral("erd_wga");

QDate dayIn(const domain::FieldValues& values, const QString& field)
{
    return domain::parseDate(values.value(field)).value_or(QDate());
}

bool counts(const Term& term, const Facts& facts)
{
    switch (term.condition) {
    case Condition::Always:
        return true;
    case Condition::Absence:
        return facts.hadAbsence;
    case Condition::SelfInsurerZw:
        return facts.selfInsurerZw.value_or(true);
    case Condition::SelfInsurerWga:
        return facts.selfInsurerWga.value_or(true);
    }
    return true;
}

bool isAssumed(const Term& term, const Facts& facts)
{
    return (term.condition == Condition::SelfInsurerZw && !facts.selfInsurerZw) ||
           (term.condition == Condition::SelfInsurerWga && !facts.selfInsurerWga);
}

std::optional<bool> answerIn(const domain::FieldValues& values, const QString& field)
{
    const QString value = values.value(field);
    return value.isEmpty() ? std::nullopt : std::optional(value == u"true");
}

TermLine lineOf(const Term& term, const Facts& facts, const Policy& policy)
{
    TermLine line;
    line.term = &term;
    line.isAssumed = isAssumed(term, facts);
    const QList<Start> starts = policy.startsOf(term);
    line.isDisputed = starts.size() > 1;
    for (const Start start : starts) {
        const QDate day = facts.startOf(start);
        if (!day.isValid()) {
            line.start = {};
            return line;
        }
        line.start = line.start.isValid() ? std::max(line.start, day) : day;
    }
    line.until = line.start.addMonths(policy.monthsOf(term));
    return line;
}

} // namespace

QStringList Facts::fieldIds()
{
    return {employmentEndField, deathField, firstDayField, recoveryField};
}

Facts Facts::of(const domain::FieldValues& values, const QDate& lastMedicalChange)
{
    Facts facts;
    facts.employmentEnd = dayIn(values, employmentEndField);
    if (!facts.employmentEnd.isValid()) {
        facts.employmentEnd = dayIn(values, deathField);
    }
    const QDate firstDay = dayIn(values, firstDayField);
    facts.hadAbsence = firstDay.isValid();
    const QDate recovery = dayIn(values, recoveryField);
    facts.recovery = recovery.isValid() && recovery >= firstDay ? recovery : QDate();
    facts.lastChange = lastMedicalChange;
    facts.selfInsurerZw = answerIn(values, zwField);
    facts.selfInsurerWga = answerIn(values, wgaField);
    return facts;
}

QDate Facts::startOf(Start start) const
{
    switch (start) {
    case Start::EmploymentEnd:
        return employmentEnd;
    case Start::ReintegrationEnd:
    case Start::Recovery:
        // Who leaves ill is not reintegrated here any more; who never was ill has nothing to recover from.
        return recovery.isValid() ? recovery : employmentEnd;
    case Start::LastChange:
        return lastChange;
    }
    return {};
}

Review Review::of(Part part, const Facts& facts, const Policy& policy, const QDate& today)
{
    Review review;
    review.m_part = part;
    const bool isThere = part == Part::Medical ? facts.lastChange.isValid() : facts.hasEmployerPart;
    if (!isThere) {
        return review;
    }
    bool hasStarted = true;
    for (const Term& term : RetentionCatalogue::all()) {
        if (term.part != part || !counts(term, facts)) {
            continue;
        }
        const TermLine line = lineOf(term, facts, policy);
        hasStarted = hasStarted && line.start.isValid();
        review.m_until = review.m_until.isValid() ? std::max(review.m_until, line.until) : line.until;
        review.m_lines.append(line);
    }
    review.m_state = !hasStarted ? State::NotStarted : today > review.m_until ? State::Due : State::Running;
    if (!hasStarted) {
        review.m_until = {};
    }
    return review;
}

bool Review::isDisputed() const
{
    return std::any_of(m_lines.begin(), m_lines.end(), [](const TermLine& line) { return line.isDisputed; });
}

QString Review::refusal() const
{
    if (m_state == State::Due) {
        return {};
    }
    if (m_state == State::Nothing) {
        return tr("There is nothing of it.");
    }
    const auto language = domain::languageOf(QLocale());
    for (const TermLine& line : m_lines) {
        if (m_state == State::NotStarted ? line.start.isValid() : line.until != m_until) {
            continue;
        }
        const QString term = line.term->label(language);
        const QString source = line.term->reading.sourceText();
        if (m_state == State::NotStarted) {
            return tr("It must be kept: the term \"%1\" (%2) has not begun, because the day it runs from is not "
                      "recorded.")
                .arg(term, source);
        }
        const QString assumed = line.isAssumed ? u' ' + tr("It counts as long as nobody said whether the employer is "
                                                           "a self-insurer; the administrator can.")
                                               : QString();
        return tr("It must be kept until %1: the term \"%2\" (%3) runs from %4.")
                   .arg(QLocale().toString(m_until, QLocale::ShortFormat), term, source,
                        QLocale().toString(line.start, QLocale::ShortFormat)) +
               assumed;
    }
    return {};
}

QLatin1StringView reviewStateName(Review::State state)
{
    switch (state) {
    case Review::State::Nothing:
        return QLatin1StringView("nothing");
    case Review::State::NotStarted:
        return QLatin1StringView("not-started");
    case Review::State::Running:
        return QLatin1StringView("running");
    case Review::State::Due:
        break;
    }
    return QLatin1StringView("due");
}

} // namespace kluis::retention
