// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/OutboxLine.h"

#include "core/domain/FieldCatalogue.h"
#include "core/domain/FieldValue.h"
#include "ui/widgets/TimeText.h"

namespace kluis::ui {

namespace {

constexpr qsizetype briefLength = 60;

QString labelOf(const QString& fieldId, const QLocale& locale)
{
    const auto* field = domain::FieldCatalogue::find(fieldId);
    return field != nullptr ? field->label(locale) : fieldId;
}

QString whatOf(const app::UnsentChange& change, const QLocale& locale)
{
    if (change.kind == app::UnsentChange::Kind::NewDossier) {
        return OutboxLine::tr("New dossier");
    }
    const QString fieldId = change.values.isEmpty() ? QString() : change.values.first().fieldId;
    return fieldId.isEmpty() ? OutboxLine::tr("Medical part") : labelOf(fieldId, locale);
}

QString textOf(const app::UnsentChange& change, const QLocale& locale)
{
    QStringList lines;
    for (const auto& value : change.values) {
        const auto* field = domain::FieldCatalogue::find(value.fieldId);
        const bool isFile = change.kind == app::UnsentChange::Kind::Document;
        const QString text =
            field != nullptr && !isFile ? domain::displayValue(*field, value.value, locale) : value.value;
        lines.append(change.values.size() > 1 ? labelOf(value.fieldId, locale) + QStringLiteral(": ") + text : text);
    }
    return lines.join(u'\n');
}

} // namespace

OutboxLine OutboxLine::of(const app::UnsentChange& change, const QLocale& locale, const QDateTime& now)
{
    OutboxLine line;
    line.id = change.id;
    line.dossier = change.dossier;
    line.person = change.name.isEmpty() ? tr("A dossier that is not yours any more") : change.name;
    line.what = whatOf(change, locale);
    line.when = TimeText::past(change.at, now, locale);
    line.text = change.closed ? QString() : textOf(change, locale);
    line.reason = change.reason;
    line.advice = change.advice;
    line.medical = change.medical;
    line.closed = change.closed;
    line.mayOpen = change.mayOpen;
    line.mayTakeBack = change.mayTakeBack;
    line.mayOfferAgain = change.mayOfferAgain;
    line.mayRewrite = change.mayRewrite;
    line.mayHandOn = change.mayHandOn;
    if (change.keptUntil > 0) {
        line.keptUntil = locale.toString(QDateTime::fromMSecsSinceEpoch(change.keptUntil).date(), QLocale::LongFormat);
    }
    return line;
}

QString OutboxLine::brief() const
{
    if (closed) {
        return tr("(not for you any more)");
    }
    if (medical) {
        return tr("(medical: shown when chosen)");
    }
    const QString first = text.section(u'\n', 0, 0);
    const bool isCut = first.size() > briefLength || first.size() < text.size();
    return text.isEmpty() ? tr("(emptied)") : isCut ? first.left(briefLength) + QStringLiteral("…") : first;
}

} // namespace kluis::ui
