// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ProcessMemory.h"

#include <QFile>

namespace kluis::test {

ProcessMemory::ProcessMemory(qint64 pid)
{
    const QString folder = QStringLiteral("/proc/%1/").arg(pid);
    QFile maps(folder + QStringLiteral("maps"));
    QFile memory(folder + QStringLiteral("mem"));
    if (!maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return;
    }
    const QList<QByteArray> lines = maps.readAll().split('\n');
    for (const QByteArray& line : lines) {
        const QList<QByteArray> words = line.simplified().split(' ');
        // Only what the process can write can have taken up something secret; guard pages can't be read.
        if (words.size() < 5 || !words.at(1).startsWith("rw")) {
            continue;
        }
        const QList<QByteArray> range = words.at(0).split('-');
        const quint64 start = range.at(0).toULongLong(nullptr, 16);
        const quint64 end = range.at(1).toULongLong(nullptr, 16);
        if (!memory.seek(qint64(start))) {
            continue;
        }
        QByteArray bytes = memory.read(qint64(end - start));
        if (!bytes.isEmpty()) {
            m_parts.append({QString::fromUtf8(words.value(5)), start, std::move(bytes)});
        }
    }
}

qsizetype ProcessMemory::bytes() const
{
    qsizetype sum = 0;
    for (const Part& part : m_parts) {
        sum += part.bytes.size();
    }
    return sum;
}

int ProcessMemory::count(const QByteArray& pattern) const
{
    int found = 0;
    for (const Part& part : m_parts) {
        found += int(part.bytes.count(pattern));
    }
    return found;
}

QSet<QByteArray> ProcessMemory::beginningWith(const QByteArray& beginning, qsizetype size) const
{
    QSet<QByteArray> found;
    for (const Part& part : m_parts) {
        for (qsizetype at = part.bytes.indexOf(beginning); at >= 0; at = part.bytes.indexOf(beginning, at + 1)) {
            found.insert(part.bytes.mid(at, size));
        }
    }
    return found;
}

QString ProcessMemory::places(const QByteArray& pattern) const
{
    QString text;
    for (const Part& part : m_parts) {
        for (qsizetype at = part.bytes.indexOf(pattern); at >= 0; at = part.bytes.indexOf(pattern, at + 1)) {
            const QByteArray around = part.bytes.mid(qMax<qsizetype>(0, at - 48), pattern.size() + 96);
            text += QStringLiteral("%1 at %2: %3\n")
                        .arg(part.name.isEmpty() ? QStringLiteral("anonymous") : part.name)
                        .arg(part.start + quint64(at), 0, 16)
                        .arg(QString::fromLatin1(around.toPercentEncoding(" ")));
        }
    }
    return text;
}

} // namespace kluis::test
