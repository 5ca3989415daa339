// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/ImportText.h"

#include "core/domain/FieldCatalogue.h"

#include <QStringList>

namespace kluis::ui {

QString ImportText::of(const app::ImportOutcome& outcome)
{
    QStringList sentences;
    if (outcome.dryRun) {
        sentences.append(tr("%n dossier(s) would be new.", nullptr, int(outcome.created)));
        sentences.append(tr("%n would change.", nullptr, int(outcome.updated)));
    } else {
        sentences.append(tr("%n dossier(s) are new.", nullptr, int(outcome.created)));
        sentences.append(tr("%n changed.", nullptr, int(outcome.updated)));
    }
    sentences.append(tr("%n stay as they are.", nullptr, int(outcome.unchanged)));
    if (outcome.report.refused > 0) {
        sentences.append(tr("%n row(s) are refused; see below.", nullptr, int(outcome.report.refused)));
    }
    if (outcome.report.setAside > 0) {
        sentences.append(tr("%n value(s) are left out because an employer may not pass them on.", nullptr,
                            int(outcome.report.setAside)));
    }
    if (outcome.stopped) {
        sentences.append(tr("It was stopped; what was done stands. The same file goes on where it stopped."));
    }
    return (sentences + outcome.report.notices).join(u' ');
}

QString ImportText::of(const app::UndoOutcome& outcome)
{
    QStringList sentences{tr("%n value(s) are what they were.", nullptr, int(outcome.restored)),
                          tr("%n new dossier(s) are gone.", nullptr, int(outcome.removed))};
    if (outcome.changedSince > 0) {
        sentences.append(
            tr("%n value(s) stay, because somebody changed them since.", nullptr, int(outcome.changedSince)));
    }
    if (outcome.dossiersLeft > 0) {
        sentences.append(tr("%n new dossier(s) stay, because the server has them or somebody wrote in them.", nullptr,
                            int(outcome.dossiersLeft)));
    }
    if (outcome.stopped) {
        sentences.append(tr("It was stopped. Undo it again to go on where it stopped."));
    }
    return sentences.join(u' ');
}

QString ImportText::of(const app::ImportLine& line)
{
    if (line.kind == app::ImportLine::Kind::Refused) {
        return line.column.isEmpty() ? line.reason : line.column + QStringLiteral(": ") + line.reason;
    }
    if (line.kind == app::ImportLine::Kind::SetAside) {
        return tr("Left out, because an employer may not record or pass it on: %1").arg(line.column);
    }
    if (line.kind == app::ImportLine::Kind::Added) {
        return tr("New");
    }
    QStringList names;
    for (const QString& id : line.fields) {
        const auto* field = domain::FieldCatalogue::find(id);
        names.append(field != nullptr ? field->label() : id);
    }
    return tr("Changes: %1").arg(names.join(QStringLiteral(", ")));
}

} // namespace kluis::ui
