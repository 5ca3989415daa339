// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace kluis::app {

/// What CrashHandler left of one end of a program: lines of plain text that a person reads as they are. Value type, any
/// thread.
///
///     Dossierkluis crash report 1
///     program: dossierkluis 0.1.0
///     system: debian 12, x86_64, Qt 6.4.2
///     time: 2026-11-30T21:09:25Z
///     after: 1234 s
///     cause: SIGSEGV, memory that is not the program's
///     thread: engine
///     at dossierkluis+0x1a2b3c
///     build: dossierkluis 0f1e2d
///     end
class CrashReport {
public:
    static constexpr const char* firstLine = "Dossierkluis crash report 1";
    static constexpr qsizetype largest = 32 * 1024; ///< bytes; ours are smaller

    QString program; ///< with its version
    QString cause;
    QDateTime time; ///< UTC
    QString text;   ///< all of it

    /// Nothing where \p bytes are not a whole report: torn, longer than \ref largest, or with anything else in them.
    [[nodiscard]] static std::optional<CrashReport> parse(const QByteArray& bytes);

    /// \p text as it may stand in a line of a report: printable ASCII, at most 120 of it.
    [[nodiscard]] static QByteArray plain(const QString& text);
};

} // namespace kluis::app
