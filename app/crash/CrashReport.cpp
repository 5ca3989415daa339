// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crash/CrashReport.h"

#include <QList>

#include <algorithm>

namespace kluis::app {

namespace {

constexpr qsizetype longestLine = 400;

bool isPrintable(char c)
{
    return c >= ' ' && c <= '~';
}

/// Reads the lines in their order; the first that is not as it should be sticks.
class Lines {
public:
    explicit Lines(const QByteArray& bytes) : m_lines(bytes.split('\n'))
    {
        m_ok = m_lines.takeLast().isEmpty() && std::all_of(m_lines.cbegin(), m_lines.cend(), [](const auto& line) {
                   return !line.isEmpty() && line.size() <= longestLine &&
                          std::all_of(line.cbegin(), line.cend(), isPrintable);
               });
    }

    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] bool isAt(const char* key) const
    {
        return m_next < m_lines.size() && m_lines[m_next].startsWith(key);
    }
    QString take(const char* key)
    {
        m_ok = m_ok && isAt(key);
        return m_ok ? QString::fromLatin1(m_lines[m_next++].mid(qsizetype(qstrlen(key)))) : QString();
    }
    void takeAll(const char* key)
    {
        while (m_ok && isAt(key)) {
            ++m_next;
        }
    }
    void takeEnd() { m_ok = m_ok && m_next + 1 == m_lines.size() && m_lines[m_next] == "end"; }

private:
    QList<QByteArray> m_lines;
    qsizetype m_next = 0;
    bool m_ok = true;
};

} // namespace

std::optional<CrashReport> CrashReport::parse(const QByteArray& bytes)
{
    if (bytes.size() > largest) {
        return std::nullopt;
    }
    Lines lines(bytes);
    CrashReport report;
    const bool isOurs = lines.take(firstLine).isEmpty();
    report.program = lines.take("program: ");
    lines.take("system: ");
    report.time = QDateTime::fromString(lines.take("time: "), Qt::ISODate);
    lines.take("after: ");
    report.cause = lines.take("cause: ");
    lines.takeAll("reason: ");
    lines.take("thread: ");
    lines.takeAll("at ");
    lines.takeAll("build: ");
    lines.takeEnd();
    if (!lines.ok() || !isOurs || !report.time.isValid()) {
        return std::nullopt;
    }
    report.text = QString::fromLatin1(bytes);
    return report;
}

QByteArray CrashReport::plain(const QString& text)
{
    constexpr qsizetype longest = 120;
    QByteArray plain = text.toLatin1().left(longest);
    plain.removeIf([](char c) { return !isPrintable(c); });
    return plain;
}

} // namespace kluis::app
