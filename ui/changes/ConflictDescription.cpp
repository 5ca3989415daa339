// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/ConflictDescription.h"

#include "core/domain/AccessPolicy.h"
#include "core/domain/FieldCatalogue.h"
#include "core/domain/FieldValue.h"
#include "ui/widgets/TimeText.h"

namespace kluis::ui {

namespace {

ConflictSideText textOf(const app::ConflictSide& side, const QString& who, const domain::Field& field,
                        const QLocale& locale, const QDateTime& now)
{
    ConflictSideText text;
    text.value =
        side.value.isEmpty() ? ConflictDescription::tr("(empty)") : domain::displayValue(field, side.value, locale);
    text.by = side.at == 0 ? QString() : who + QStringLiteral(", ") + TimeText::past(side.at, now, locale);
    return text;
}

/// A text of several lines is often both together; anything else is one of the two, or something new.
QString draftOf(const app::ConflictView& view, bool mayBeBoth)
{
    if (!mayBeBoth || view.mine.value.isEmpty() || view.theirs.value.isEmpty()) {
        return view.theirs.value;
    }
    return view.theirs.value + u'\n' + view.mine.value;
}

} // namespace

ConflictDescription ConflictDescription::of(const app::ConflictView& view, domain::Role role, const QLocale& locale,
                                            const QDateTime& now)
{
    ConflictDescription shown;
    shown.dossier = view.head.dossier;
    shown.fieldId = view.head.fieldId;
    shown.field = domain::FieldCatalogue::find(view.head.fieldId);
    shown.person = view.head.name.isEmpty() ? tr("A dossier that is not yours any more") : view.head.name;
    shown.place = view.head.employer;
    if (!view.head.number.isEmpty()) {
        shown.place += QStringLiteral("  ·  ") + tr("number %1").arg(view.head.number);
    }
    shown.medical = view.head.medical;
    shown.writer = app::MedicalTextWarning::writerOf(role);
    shown.seenRevision = view.theirsRevision;
    if (view.closed || shown.field == nullptr) {
        shown.closed = tr("You may not read this field any more. Your own value can only be let go.");
        return shown;
    }
    const domain::Field& field = *shown.field;
    shown.label = field.label(locale);
    shown.masked = domain::AccessPolicy::isMasked(role, field);
    shown.mayWrite = domain::AccessPolicy::mayWrite(role, field) && !view.head.name.isEmpty();
    if (view.unseen) {
        shown.unseen = true;
        shown.closed =
            tr("Somebody else has filled this in since. You may write this field and not read it. Replace what "
               "stands there by yours?");
        shown.mine = textOf(view.mine, tr("You"), field, locale, now);
        shown.theirs.value = tr("(not yours to read)");
        return shown;
    }
    shown.mine = textOf(view.mine, tr("You"), field, locale, now);
    const QString other = view.theirs.author.isEmpty() ? tr("Somebody else") : view.theirs.author;
    shown.theirs = textOf(view.theirs, other, field, locale, now);
    if (view.sealed) {
        shown.theirs.value = tr("(sealed under a key that is not here)");
    }
    shown.before =
        textOf(view.before, view.before.author.isEmpty() ? tr("Somebody") : view.before.author, field, locale, now);
    const auto type = field.value().type;
    shown.mayBeBoth = type == domain::ValueType::Text || type == domain::ValueType::Document;
    shown.draft = view.sealed ? view.mine.value : draftOf(view, shown.mayBeBoth);
    return shown;
}

} // namespace kluis::ui
