// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keeping/KeepingText.h"

#include "core/domain/Category.h"
#include "ui/widgets/DayText.h"
#include "ui/widgets/TimeText.h"

#include <QDateTime>

namespace kluis::ui {

using protocol::DestructionReport;
using protocol::DestructionState;
using retention::Part;

namespace {

QString day(const QDate& date, const QLocale& locale)
{
    return DayText::digits(date, locale);
}

QString sourceOf(const retention::Reading& reading, const QLocale& locale)
{
    const QString start = retention::startLabel(reading.start, domain::languageOf(locale));
    return KeepingText::tr("%1 (%2)").arg(reading.sourceText(), start);
}

} // namespace

QString KeepingText::why(const app::KeptPart& kept, const retention::Review& review, const QLocale& locale)
{
    if (!kept.hold.isEmpty()) {
        return tr("Held: %1").arg(kept.hold);
    }
    return kept.state == retention::Review::State::Due
               ? tr("May be destroyed since %1").arg(day(kept.until.addDays(1), locale))
               : review.refusal();
}

QStringList KeepingText::term(const retention::TermLine& line, const retention::Policy& policy, const QLocale& locale)
{
    const retention::Term& term = *line.term;
    const QString length = policy.isChosen(term)
                               ? tr("%n month(s), as this service decided", nullptr, policy.monthsOf(term))
                               : tr("%n month(s)", nullptr, policy.monthsOf(term));
    QString source = sourceOf(term.reading, locale);
    if (term.otherReading) {
        source = tr("%1; or %2").arg(source, sourceOf(*term.otherReading, locale));
    }
    if (line.isDisputed) {
        source = tr("%1. The sources differ, so both must be over.").arg(source);
    }
    return {tr("%1, %2").arg(term.label(domain::languageOf(locale)), length),
            line.start.isValid() ? day(line.start, locale) : tr("not begun: the day is not recorded"),
            line.until.isValid() ? day(line.until, locale) : QString(), source};
}

QString KeepingText::categories(Part part, bool whole, const QLocale& locale)
{
    QStringList names;
    for (const domain::Category category : domain::allCategories) {
        // The whole of a dossier goes with the employer's part only where there is nothing medical.
        const bool isShared = whole && (part == Part::Medical || category != domain::Category::Medical);
        if (isShared || retention::partOf(category) == part) {
            names.append(domain::categoryLabel(category, domain::languageOf(locale)));
        }
    }
    return names.join(QStringLiteral(", "));
}

QString KeepingText::part(quint8 part, const QLocale& locale)
{
    const auto known = retention::partFromNumber(part);
    return known ? retention::partLabel(*known, domain::languageOf(locale)) : QString();
}

QString KeepingText::basis(bool byRequest)
{
    return byRequest ? tr("the employee asked for it (BW 7:455)") : tr("its term is over");
}

QString KeepingText::state(const DestructionReport& report)
{
    switch (report.state) {
    case DestructionState::Proposed:
        return report.mayAnswer ? tr("Waits for you") : tr("Waits for a second person");
    case DestructionState::Done:
        return tr("Destroyed");
    case DestructionState::Refused:
        break;
    }
    return tr("Declined");
}

QString KeepingText::detail(const app::DestructionLine& line, const QLocale& locale)
{
    const DestructionReport& report = line.report;
    const auto known = retention::partFromNumber(report.part);
    const QDateTime now = QDateTime::currentDateTime();
    QStringList lines;
    lines.append(tr("%1 of %2, because %3. Proposed by %4, %5.")
                     .arg(part(report.part, locale), line.person.isEmpty() ? report.dossier.toString() : line.person,
                          basis(line.byRequest), report.proposer, TimeText::past(report.proposedAt, now, locale)));
    if (report.state == DestructionState::Proposed && known) {
        lines.append(tr("What would go: %1; %2 and %3.")
                         .arg(categories(*known, report.whole, locale),
                              tr("%n value(s), note(s) and task(s)", nullptr, int(report.records)),
                              tr("%n document(s)", nullptr, int(report.documents))));
        if (report.whole) {
            lines.append(tr("Nothing of the dossier would stay."));
        }
    } else if (report.state == DestructionState::Done) {
        lines.append(tr("Destroyed %1, confirmed by %2. The certificate says what went.")
                         .arg(TimeText::past(report.endedAt, now, locale), report.confirmer));
    } else {
        lines.append(
            tr("Declined or taken back %1. Nothing was destroyed.").arg(TimeText::past(report.endedAt, now, locale)));
    }
    return lines.join(u'\n');
}

} // namespace kluis::ui
