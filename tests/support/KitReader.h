// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QRegularExpression>
#include <QStringList>

namespace kluis::test {

/// The three recovery shares as they are printed in a kit, in the order of their sheets.
[[nodiscard]] inline QStringList sharesInKit(const QString& file)
{
    constexpr qsizetype groups = 17; // "RS", and eighty characters in fives
    QFile pdf(file);
    if (!pdf.open(QIODevice::ReadOnly)) {
        return {};
    }
    static const QRegularExpression line(QStringLiteral("\\(((?:RS-)?[A-Z2-7]{5}(?:-[A-Z2-7]{1,5})*)\\)"));
    QStringList shares;
    auto found = line.globalMatch(QString::fromLatin1(pdf.readAll()));
    while (found.hasNext()) {
        const QString text = found.next().captured(1);
        if (text.startsWith(QLatin1String("RS-"))) {
            shares.append(text);
        } else if (!shares.isEmpty() && shares.last().count(u'-') + 1 < groups) {
            shares.last() += u'-' + text;
        }
    }
    return shares;
}

} // namespace kluis::test
