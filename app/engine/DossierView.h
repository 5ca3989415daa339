// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/DossierRow.h"
#include "app/planning/AppointmentState.h"
#include "core/domain/Category.h"
#include "core/domain/Field.h"
#include "core/domain/FieldAgreement.h"
#include "core/domain/TaskRecord.h"
#include "core/protocol/AskedChange.h"

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace kluis::app {

/// A value with who gave it and when.
struct FieldState {
    QString value;                    ///< canonical text (domain::FieldValue)
    quint64 revision = 0;             ///< 0: only here so far, still in the outbox
    QString author;                   ///< display name, or login where none is known
    qint64 at = 0;                    ///< milliseconds since 1970 UTC by the author's device
    bool waiting = false;             ///< in the outbox
    bool conflict = false;            ///< a conflict waits for a person's decision
    protocol::AskedChange asked = {}; ///< why, where the employee asked for it
    bool earlier = false;             ///< recorded of an earlier absence: counts for nothing now (domain::PresentSpell)
};

/// A note or contact moment: append-only.
struct EntryState {
    RecordId id;
    QString fieldId; ///< process_note, consult_note, working_note
    domain::Category category = domain::Category::Process;
    QString text;
    QString author;
    qint64 at = 0;
    bool waiting = false;
    protocol::AskedChange asked = {}; ///< a removal: there is no text any more
};

/// A document: written once.
struct DocumentState {
    RecordId id;
    QString fieldId; ///< what sort of document: `medical_attachment`, `action_plan` …
    domain::Category category = domain::Category::Process;
    QString name; ///< of the file
    QString type; ///< media type
    qint64 size = 0;
    QString author;
    qint64 at = 0;
    QByteArray digest;    ///< SHA-256 of its content
    bool waiting = false; ///< not all of it is at the server
    bool here = false;    ///< its content can be read without the server
    bool pinned = false;  ///< kept here until that is taken back
    /// The document it is a newer version of, as its author says: perhaps none that is here.
    std::optional<RecordId> replaces;
    /// The change that waits or was refused, for Engine::takeBack() and offerAgain(); null for what the server has.
    OpId unsent;
    /// Why the server refused it: a sentence from the engine, a key of protocol/RejectReason.h below it. Empty: it did not.
    QString refused;
};

/// A task, or the record of a milestone (domain::MilestonePlan puts these into the calendar).
struct TaskState {
    RecordId id;
    domain::TaskRecord task;
    QString owner;  ///< name of the person whose it is; empty: the role's
    QString author; ///< who changed it last
    qint64 at = 0;
    bool waiting = false;
    std::optional<domain::Role> standIn = {}; ///< whose it is has left the employer: whose it is now
};

/// Everything this role may see of one dossier. A field the role may not read has no entry here: there is no
/// "hidden" marker to learn from.
struct DossierView {
    DossierRow row;
    QMap<QString, FieldState> fields;         ///< by catalogue id
    QList<EntryState> entries;                ///< newest first
    QList<domain::Category> olderNotes;       ///< in which there are older ones than the entries that were asked for
    QList<DocumentState> documents;           ///< newest first
    QList<TaskState> tasks;                   ///< as they were recorded; ordered by id
    QList<AppointmentState> appointments;     ///< by time; refused ones too
    QMap<QString, QList<FieldState>> history; ///< older values, newest first; only when asked for
    /// True when the role is medical but medical content can't be opened here yet (not a member, no group,
    /// kit not confirmed): the screen says what to do.
    bool medicalClosed = false;
    QString medicalClosedReason;
    domain::FieldAgreement agreement; ///< which fields may be recorded at this employer
    bool medicalRestricted = false;   ///< open here, but not to the whole medical group (docs/decisions/0027)

    /// What counts now: the values that are there and not of an earlier absence.
    [[nodiscard]] domain::FieldValues present() const;
};

} // namespace kluis::app
