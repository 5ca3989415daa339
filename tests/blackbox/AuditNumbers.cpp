// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/blackbox/AuditNumbers.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace kluis::test {

QStringList exportOfAudit()
{
    return {QStringLiteral("audit"),      QStringLiteral("export"), QStringLiteral("--from"),
            QStringLiteral("2000-01-01"), QStringLiteral("--to"),   QStringLiteral("2200-01-01")};
}

QString faultOfAuditNumbers(const QByteArray& exported)
{
    QHash<QString, QSet<qint64>> seen; // of each chain, of each device in a chain, and of each device in all of them
    const auto lines = exported.split('\n');
    for (const QByteArray& line : lines) {
        if (line.isEmpty()) {
            continue;
        }
        for (const char* fault : {"audit-gap", "audit-lost", "audit-mac", "audit-unkeyed", "audit-otherkey"}) {
            const QByteArray quoted = '"' + QByteArray(fault) + '"';
            if (line.contains(quoted)) {
                return QString::fromUtf8(line);
            }
        }
        const QJsonObject entry = QJsonDocument::fromJson(line).object();
        const QString chain = entry.value(QLatin1String("chain")).toString();
        const QString device = entry.value(QLatin1String("device")).toString();
        const qint64 number = entry.value(QLatin1String("number")).toInteger();
        const qint64 deviceNumber = entry.value(QLatin1String("deviceNumber")).toInteger();
        const QString inChain = chain + u' ' + device;
        if (seen[QStringLiteral("chain ") + chain].contains(number) ||
            (deviceNumber > 0 && seen[inChain].contains(deviceNumber))) {
            return QStringLiteral("twice: ") + QString::fromUtf8(line);
        }
        seen[QStringLiteral("chain ") + chain].insert(number);
        if (deviceNumber > 0) {
            seen[inChain].insert(deviceNumber);
            seen[QStringLiteral("device ") + device].insert(deviceNumber);
        }
    }
    for (auto it = seen.cbegin(); it != seen.cend(); ++it) {
        const bool isWhole =
            it.key().startsWith(QLatin1String("chain ")) || it.key().startsWith(QLatin1String("device "));
        const qint64 last = *std::max_element(it->cbegin(), it->cend());
        const qint64 first = *std::min_element(it->cbegin(), it->cend());
        if (isWhole && (first > 1 || last - first + 1 != it->size())) {
            return QStringLiteral("%1: %2 entries up to number %3").arg(it.key()).arg(it->size()).arg(last);
        }
    }
    return seen.isEmpty() ? QStringLiteral("no entries") : QString();
}

} // namespace kluis::test
