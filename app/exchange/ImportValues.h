// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/DossierView.h"
#include "core/intake/FileFormat.h"
#include "core/intake/ImportReport.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

/// \file What goes into the calls of Exchange and comes out of them.

namespace kluis::app {

/// A file to import, and how it is read.
struct ImportInput {
    QString file;
    std::optional<intake::FileKind> kind = {}; ///< nothing: recognised
    /// Nothing: those that were saved for a file with this header, if any.
    std::optional<QMap<QString, QString>> overrides = {};
    bool dryRun = false; ///< says what would happen, and changes nothing
    /// Of a medical role: why what the employer should not have passed on may be kept in the medical part all the same, as
    /// it will stand there. Empty: it is not kept. At most longestGround characters.
    QString ground = {};

    static constexpr qsizetype longestGround = 500;

    /// The key of a column in overrides: its header, whatever its case and punctuation.
    [[nodiscard]] static QString columnKey(const QString& header);
};

/// One column of a file, for the person who says what it means.
struct PreviewColumn {
    QString header;
    intake::ColumnUse use;
    QStringList
        samples; ///< at most three values; none of a column that is refused, bullets for a citizen service number
};

struct ImportPreview {
    intake::FileKind kind = intake::FileKind::Csv;
    QList<PreviewColumn> columns; ///< empty for XML
    QMap<QString, QString> overrides;
    QString mapping; ///< name of the saved mapping they come from; empty: none

    /// What kind of file it is, as a person reads it.
    [[nodiscard]] QString label() const;
};

/// What became, or would become, of one employee: for people, not more than a few hundred of them.
struct ImportLine {
    enum class Kind : quint8 {
        Added,
        Changed,
        Refused,
        SetAside, ///< a value of it
    };
    Kind kind = Kind::Added;
    qint64 line = 0;
    QString number;     ///< personnel number; empty for a row that could not be read
    QStringList fields; ///< ids of the fields that get another value
    QString column;     ///< of a refused row, or where what was set aside stood
    QString reason;     ///< of a refused row
};

/// What an import did, or would do.
struct ImportOutcome {
    static constexpr qsizetype mostLines = 300;

    intake::FileKind kind = intake::FileKind::Csv;
    bool dryRun = false;
    bool stopped = false; ///< the person stopped it; what was done before stands
    qint64 run = 0;       ///< to undo it by; 0: it changed nothing
    qint64 created = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 kept = 0; ///< values that were set aside and are now in notes of the medical part: a ground was given
    intake::ImportReport report;
    QList<ImportLine> lines;

    /// {format, dryRun, stopped, import, created, updated, unchanged, setAside, keptForDoctor, refusedCount,
    /// refused:[{line,column,reason}], warnings:[…], setAsideRows:[…], notices, ignoredColumns, refusedColumns,
    /// changes:[{line,change,fields}]}
    [[nodiscard]] QJsonObject toJson() const;
};

/// One import of the past.
struct ImportRun {
    qint64 number = 0;
    qint64 at = 0;    ///< Unix milliseconds
    QString employer; ///< short name
    intake::FileKind kind = intake::FileKind::Csv;
    qint64 created = 0;
    qint64 updated = 0;
    bool undone = false;
};

/// What undoing an import did.
struct UndoOutcome {
    static constexpr qsizetype mostLeft = 300;
    /// Something that stays as it is.
    struct Left {
        DossierId dossier;
        QString field; ///< empty: the dossier itself
    };
    bool stopped = false;
    qint64 restored = 0;     ///< values that are again what they were
    qint64 removed = 0;      ///< dossiers that were made and are gone
    qint64 changedSince = 0; ///< values that somebody changed since; they stay
    qint64 dossiersLeft = 0; ///< dossiers that were made and stay: the server has them, or somebody wrote in them
    QList<Left> left;        ///< the first of both

    /// {restored, removed, changedSince, dossiersLeft, stopped, left:[{dossier, field?}]}
    [[nodiscard]] QJsonObject toJson() const;
};

} // namespace kluis::app
