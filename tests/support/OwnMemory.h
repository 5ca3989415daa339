// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QString>

#include <malloc.h>

namespace kluis::test {

/// What this process holds of memory from one moment on, as Linux counts it.
class OwnMemory {
public:
    /// Gives back what is free and begins counting.
    OwnMemory()
    {
        malloc_trim(0);
        QFile file(QStringLiteral("/proc/self/clear_refs"));
        if (file.open(QIODevice::WriteOnly)) {
            file.write("5"); // the most so far is forgotten
        }
        m_before = kibibytes("VmRSS:");
    }

    /// The most held since then, above what was held then; KiB.
    [[nodiscard]] long mostAbove() const { return kibibytes("VmHWM:") - m_before; }

private:
    [[nodiscard]] static long kibibytes(const QByteArray& name)
    {
        QFile file(QStringLiteral("/proc/self/status"));
        if (file.open(QIODevice::ReadOnly)) {
            const QList<QByteArray> lines = file.readAll().split('\n');
            for (const QByteArray& line : lines) {
                if (line.startsWith(name)) {
                    return line.mid(name.size()).simplified().split(' ').first().toLong();
                }
            }
        }
        return 0;
    }

    long m_before = 0;
};

} // namespace kluis::test
