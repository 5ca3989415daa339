// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QString>

namespace kluis::test {

/// The keys that stand on a printed kit, by their two letters (AK, UR): read from the PDF as a person reads paper.
inline QMap<QString, QString> readKit(const QString& pdf)
{
    static const QRegularExpression line(QStringLiteral("/F3 [0-9.]+ Tf [^()]*\\(([A-Z0-9-]+)\\) Tj"));
    static const QRegularExpression head(QStringLiteral("^([A-Z]{2})-"));
    QFile file(pdf);
    QMap<QString, QString> keys;
    if (!file.open(QIODevice::ReadOnly)) {
        return keys;
    }
    QString last;
    auto lines = line.globalMatch(QString::fromLatin1(file.readAll()));
    while (lines.hasNext()) {
        const QString text = lines.next().captured(1);
        const auto begins = head.match(text);
        if (begins.hasMatch()) {
            last = begins.captured(1);
            keys.insert(last, text);
        } else if (!last.isEmpty()) {
            keys[last] += QLatin1Char('-') + text;
        }
    }
    return keys;
}

} // namespace kluis::test
