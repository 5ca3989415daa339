// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>

namespace kluis::test {

/// A copy of the writable memory of another process, as a debugger sees it (Linux; needs the right to read it).
class ProcessMemory {
public:
    /// Reads all of it now; isEmpty() when it may not be read.
    explicit ProcessMemory(qint64 pid);

    [[nodiscard]] bool isEmpty() const { return m_parts.isEmpty(); }
    [[nodiscard]] qsizetype bytes() const;
    /// How often \p pattern stands in it.
    [[nodiscard]] int count(const QByteArray& pattern) const;
    /// The bytes of that many at each place where \p beginning stands, each once: for many patterns that begin alike.
    [[nodiscard]] QSet<QByteArray> beginningWith(const QByteArray& beginning, qsizetype size) const;
    /// Where, for a person who looks for the cause: the mapping's name and some bytes around each.
    [[nodiscard]] QString places(const QByteArray& pattern) const;

private:
    struct Part {
        QString name;
        quint64 start = 0;
        QByteArray bytes;
    };
    QList<Part> m_parts;
};

} // namespace kluis::test
