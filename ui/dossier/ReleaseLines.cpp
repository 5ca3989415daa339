// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/ReleaseLines.h"

#include "app/engine/ReleaseState.h"
#include "core/domain/AccessPolicy.h"
#include "core/domain/FieldCatalogue.h"
#include "ui/widgets/TimeText.h"

namespace kluis::ui {

using domain::AccessPolicy;
using domain::ReleaseCopy;
using domain::ReleasedValue;

namespace {

const QLatin1StringView fml("fml_");

/// What the role reads, with who and why.
QString stateText(const app::ReleaseState& state, const QString& reader, bool isOwn, const QLocale& locale,
                  const QDateTime& now)
{
    const QString when = TimeText::past(state.at, now, locale);
    QString text;
    if (state.said.isWithdrawn()) {
        text =
            isOwn ? ReleaseLines::tr("%1 took it back, %2: %3").arg(state.author, when, state.said.reason)
                  : ReleaseLines::tr("%1: taken back by %2, %3: %4").arg(reader, state.author, when, state.said.reason);
    } else {
        text = isOwn
                   ? ReleaseLines::tr("Released by %1, %2: %3").arg(state.author, when, state.said.reason)
                   : ReleaseLines::tr("%1: released by %2, %3: %4").arg(reader, state.author, when, state.said.reason);
    }
    if (state.said.consent.isValid()) {
        const QString day = locale.toString(state.said.consent, QLocale::ShortFormat);
        text = ReleaseLines::tr("%1 (the employee agreed on %2)").arg(text, day);
    }
    return state.waiting ? ReleaseLines::tr("%1 (not yet at the server)").arg(text) : text;
}

} // namespace

ReleaseLines ReleaseLines::of(const domain::Field& field, const app::DossierView& view, domain::Role role,
                              const QLocale& locale, const QDateTime& now)
{
    ReleaseLines all;
    const auto copies = ReleaseCopy::of(field.id());
    for (const ReleaseCopy& copy : copies) {
        ReleaseLine line;
        line.reader = copy.reader;
        line.name = domain::roleLabel(copy.reader, domain::languageOf(locale));
        for (const app::ReleaseState& state : app::ReleaseState::of(view, QString(copy.source))) {
            if (state.copy.reader != copy.reader || state.isPast || state.earlier) {
                continue;
            }
            line.state = stateText(state, line.name, false, locale, now);
            line.released = !state.said.isWithdrawn();
            line.warning = state.isOvertaken
                               ? tr("The value says something else by now. %1 reads what it said then.").arg(line.name)
                               : QString();
        }
        all.lines.append(line);
        all.mayRelease = all.mayRelease || AccessPolicy::mayWrite(role, copy.copyField());
        all.needsConsent = all.needsConsent || ReleasedValue::needsConsent(copy);
    }
    if (field.id() == u"safety_net_category") {
        all.hint = tr("Name the message to UWV that needs it.");
    }
    for (const domain::Field* other : domain::FieldCatalogue::all()) {
        const auto state = view.fields.value(QString(other->id()));
        const bool isPart = field.id().startsWith(fml) && other->id().startsWith(fml) && other != &field &&
                            !ReleaseCopy::of(other->id()).isEmpty();
        if (isPart && !all.lines.isEmpty() && !state.value.isEmpty() && !state.earlier) {
            all.together.append({other, state.value});
        }
    }
    return all;
}

ReleaseLines ReleaseLines::ofCopy(const domain::Field& field, const app::DossierView& view, const QLocale& locale,
                                  const QDateTime& now)
{
    ReleaseLines all;
    const ReleaseCopy* copy = ReleaseCopy::in(field.id());
    const auto states =
        copy == nullptr ? QList<app::ReleaseState>() : app::ReleaseState::of(view, QString(copy->source));
    for (const app::ReleaseState& state : states) {
        if (state.copy.copy == copy->copy && !state.isPast) {
            ReleaseLine line;
            line.reader = copy->reader;
            line.state = stateText(state, {}, true, locale, now);
            line.released = !state.said.isWithdrawn();
            all.lines.append(line);
        }
    }
    return all;
}

} // namespace kluis::ui
