// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/DossierRow.h"

#include <QDate>
#include <QString>

namespace kluis::app {

/// Something that was looked for. What is medical is found by who may read it, but no word of it is in here: a list of
/// hits stands on a screen that others see, and medical content is shown only after that was logged.
struct FinderHit {
    enum class Kind : quint8 {
        Dossier,   ///< by name, number, date of birth or department, or by words in several places of it
        Milestone, ///< a duty of the calendar that is open
        Task,
        Document,
        Note,
        Field,
        Medical, ///< something in the medical part
    };

    Kind kind = Kind::Dossier;
    DossierRow row;
    QString fieldId; ///< of a field, note or document, and of what else a dossier was found by; else empty
    QString item;    ///< domain::MilestoneKey's text, or the record id of a task, document or note
    QString text;    ///< what was found: a few words around it, or a field's canonical value; empty where it is masked
    QDate due;       ///< of a milestone or task
    bool isAlike = false; ///< the name is not what was typed, only like it
};

/// `dossier`, `milestone`, `task`, `document`, `note`, `field`, `medical`, as in JSON.
[[nodiscard]] constexpr QLatin1StringView finderKindName(FinderHit::Kind kind)
{
    constexpr const char* names[] = {"dossier", "milestone", "task", "document", "note", "field", "medical"};
    return QLatin1StringView(names[std::size_t(kind)]);
}

} // namespace kluis::app
