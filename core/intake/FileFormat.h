// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/IntakeReader.h"

#include <QCoreApplication>

#include <memory>

class QIODevice;

namespace kluis::intake {

/// Which system's file it is.
enum class FileKind : quint8 {
    Csv,            ///< a personnel file of a system we have no name for
    Nmbrs,          ///< Nmbrs' employee sheet
    VismaEmployees, ///< Visma Verzuim's employee sheet
    VismaAbsence,   ///< one line of an absence course a row, as Visma's absence import has them
    VerzuimSignaal, ///< first a unique key, then the status "nieuw" or "wijziging"
    SiviAbsence,    ///< SIVI's absence messages, XML
};

/// Recognises files and opens the right reader. Any thread.
class FileFormat {
    Q_DECLARE_TR_FUNCTIONS(FileFormat)

public:
    struct Options {
        QMap<QString, QString> overrides; ///< from ColumnMapping::parseOverrides
        bool keepsSetAside = false;       ///< the text of what an employer may not pass on, for a medical reader
    };

    /// By the first characters and, for separated values, the header; \p device is put back to where it stood. A header
    /// nobody knows is Csv, or VismaAbsence where it or \p overrides name personnel number and first day of absence and
    /// no last name.
    [[nodiscard]] static FileKind recognise(QIODevice& device, const QMap<QString, QString>& overrides = {});
    [[nodiscard]] static FileKind recogniseHeader(const QStringList& headers, const QMap<QString, QString>& overrides);
    /// How the columns of such a file are read.
    [[nodiscard]] static ColumnMapping::Rows rowsOf(FileKind kind);
    /// A reader over \p device, not opened yet; the device must outlive it.
    [[nodiscard]] static std::unique_ptr<IntakeReader> reader(FileKind kind, QIODevice& device, Options options);

    /// `csv`, `nmbrs`, `visma-employees`, `visma-absence`, `verzuimsignaal`, `sivi`.
    [[nodiscard]] static QLatin1StringView name(FileKind kind);
    [[nodiscard]] static std::optional<FileKind> fromName(QStringView name);
    /// What a person reads.
    [[nodiscard]] static QString label(FileKind kind);

    FileFormat() = delete;
};

} // namespace kluis::intake
