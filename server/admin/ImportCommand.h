// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "server/admin/Importer.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QString>

namespace kluis::server {

/// `kluis-server import`: an employer's personnel file into the store, beside a running server or without one.
class ImportCommand {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::ImportCommand)

public:
    struct Options {
        QString folder;
        QString employer;    ///< short name
        QString file;        ///< CSV
        QString mappingFile; ///< or empty
    };

    explicit ImportCommand(const Clock& clock) : m_clock(clock) {}

    /// NotFound for an employer or a file that is not there; else as Importer::run().
    [[nodiscard]] Result<ImportOutcome> run(const Options& options);

    /// {created, updated, unchanged, refused: [{line, reason, column?}], refusedCount, ignoredColumns: [...],
    /// refusedColumns: [{column, reason}], report}.
    [[nodiscard]] static QJsonObject toJson(const ImportOutcome& outcome);
    /// "line 12: …" for people, one for each refused row and column.
    [[nodiscard]] static QStringList complaints(const ImportOutcome& outcome);
    /// 0 when the file could be read, also with refused rows; 1 when nothing of it could be imported.
    [[nodiscard]] static int exitCode(const ImportOutcome& outcome);

private:
    const Clock& m_clock;
};

} // namespace kluis::server
