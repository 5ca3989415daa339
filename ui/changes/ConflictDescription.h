// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/ConflictView.h"
#include "app/guidance/MedicalTextWarning.h"
#include "core/domain/Field.h"
#include "core/domain/Role.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace kluis::ui {

/// One of the values to choose from, as people read it.
struct ConflictSideText {
    QString value;
    QString by; ///< "J. de Vries, today 10:42"

    friend bool operator==(const ConflictSideText&, const ConflictSideText&) = default;
};

/// A field that two people changed at once, as the screen shows it. Plain values.
struct ConflictDescription {
    Q_DECLARE_TR_FUNCTIONS(kluis::ui::ConflictDescription)

public:
    DossierId dossier;
    QString fieldId;
    const domain::Field* field = nullptr; ///< null for one that this program does not know
    QString person;                       ///< whose dossier
    QString place;                        ///< employer and number
    QString label;                        ///< of the field
    ConflictSideText mine;
    ConflictSideText theirs;
    ConflictSideText before; ///< empty \c by: there was none
    QString draft;           ///< what a third value begins with: both texts, or the other's value
    QString closed;          ///< why no value is here; empty: they are
    bool unseen = false;     ///< only the own value is here: the other's is not this person's to read
    bool mayBeBoth = false;  ///< a text, of which both together may be right
    bool masked = false;     ///< shown as bullets until asked for
    bool mayWrite = false;   ///< false: only letting the own value go is offered
    bool medical = false;
    app::MedicalTextWarning::Writer writer = app::MedicalTextWarning::Writer::Employer;
    quint64 seenRevision = 0; ///< of the other's value

    [[nodiscard]] static ConflictDescription of(const app::ConflictView& view, domain::Role role, const QLocale& locale,
                                                const QDateTime& now);
};

} // namespace kluis::ui
