// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace kluis::app {

/// Writes separated values as RFC 4180 has them: UTF-8, CR LF, cells in quotes where they need them. A cell that a
/// spreadsheet would take for a formula (it begins with = + - @, a tab or a carriage return) gets an apostrophe in front,
/// so that a department's name can't run anything on the reader's computer (OWASP, CSV injection). Value type.
class CsvWriter {
public:
    /// \p separator: a semicolon where the decimal sign is a comma.
    explicit CsvWriter(QChar separator) : m_separator(separator) {}

    void row(const QStringList& cells);
    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }

private:
    [[nodiscard]] QString cell(QString text) const;

    QChar m_separator;
    QByteArray m_bytes;
};

} // namespace kluis::app
