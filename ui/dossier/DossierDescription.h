// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/DossierView.h"
#include "app/guidance/MedicalTextWarning.h"
#include "core/domain/FieldCatalogue.h"
#include "ui/documents/DocumentsDescription.h"
#include "ui/dossier/CalendarLines.h"
#include "ui/dossier/DraftLines.h"
#include "ui/dossier/ReleaseLines.h"
#include "ui/dossier/TimelineDescription.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <optional>

namespace kluis::ui {

/// One field as the screen shows it.
struct FieldLine {
    const domain::Field* field = nullptr; ///< never null
    QString id;
    QString label;
    QString value;  ///< canonical
    QString author; ///< "J. de Vries, 2 Sep 2026 10:42"; empty while nobody filled it in
    QString notice; ///< stands under the field while it is edited; mostly empty
    bool editable = false;
    bool masked = false;   ///< shown as bullets until asked for
    bool waiting = false;  ///< not yet at the server
    bool conflict = false; ///< waits for a decision
    bool hasHistory = false;
    DraftLines draft;     ///< of what the assistant prepares for the doctor; mostly empty
    ReleaseLines release; ///< of what is released to the employer's side; mostly empty

    friend bool operator==(const FieldLine&, const FieldLine&) = default;
};

struct FieldSectionLines {
    QString title; ///< empty: no heading
    QList<FieldLine> lines;

    friend bool operator==(const FieldSectionLines&, const FieldSectionLines&) = default;
};

/// A note as the screen shows it.
struct NoteLine {
    RecordId id;
    QString text;
    QString author;   ///< with the time
    bool own = false; ///< a working note: only its author has it
    bool waiting = false;

    friend bool operator==(const NoteLine&, const NoteLine&) = default;
};

/// One fact of the overview.
struct FactLine {
    QString label;
    QString value;

    friend bool operator==(const FactLine&, const FactLine&) = default;
};

struct DossierTab {
    std::optional<domain::Category> category; ///< nothing: the overview
    QString title;
    bool medical = false;
    bool restricted = false; ///< medical, and for named members of the group only
    QString closed;          ///< why medical content is not here, and what to do; empty: it is open
    QList<FieldSectionLines> sections;
    QList<FactLine> facts; ///< overview only
    bool hasNotes = false; ///< the category has notes the role may read
    bool mayAddNote = false;
    bool mayAddOwnNote = false; ///< a working note that only its author reads
    QString noteField;          ///< where a new note goes
    QString noteNotice;         ///< what not to write
    QList<NoteLine> notes;      ///< newest first
    bool hasOlderNotes = false; ///< than those
    CalendarLines calendar;     ///< of the reintegration file

    friend bool operator==(const DossierTab&, const DossierTab&) = default;
};

/// A dossier as one role sees it on the screen. A tab, field or note that the role may not see is not in it.
struct DossierDescription {
    Q_DECLARE_TR_FUNCTIONS(kluis::ui::DossierDescription)

public:
    DossierId dossier;
    QString name;
    QString place;   ///< employer, department, number
    QString absence; ///< one sentence
    bool absent = false;
    bool mayReportSick = false;
    bool mayReportRecovery = false;
    bool mayPlan = false; ///< appointments
    app::MedicalTextWarning::Writer writer = app::MedicalTextWarning::Writer::Employer;
    bool mayMoveMedical = false; ///< the role writes medical notes, and they are open here
    TimelineDescription timeline;
    QList<DossierTab> tabs;
    DocumentsDescription documents; ///< a tab of their own, where they are offered

    [[nodiscard]] static DossierDescription of(const app::DossierView& view, domain::Role role, const QLocale& locale,
                                               const QDateTime& now);
};

} // namespace kluis::ui
