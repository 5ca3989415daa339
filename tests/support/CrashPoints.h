// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/DiskImage.h"

#include <QTemporaryDir>
#include <QTest>

namespace kluis::test {

/// The power fails after operation \p first, \p first + 1, … of \p operations: after each in the long run
/// (KLUIS_CAMPAIGN=long), else after some \p shortRun of them and the last. \p check gets the folder that is then found, and
/// how many operations were done; it tells what is wrong, or nothing. \returns the first thing wrong.
template <typename Check>
QString atEachCrash(const QList<DiskOperation>& operations, qsizetype first, DiskImage::Unsynced policy,
                    qsizetype shortRun, const Check& check)
{
    const bool isLong = qgetenv("KLUIS_CAMPAIGN") == "long";
    const qsizetype all = operations.size() - first + 1;
    const qsizetype step = isLong ? 1 : qMax<qsizetype>(1, all / shortRun);
    int points = 0;
    for (qsizetype count = first; count <= operations.size();
         count = count < operations.size() ? qMin(count + step, operations.size()) : count + 1) {
        const QTemporaryDir folder;
        DiskImage::after(operations, count, policy, quint32(count)).writeTo(folder.path());
        const QString problem = check(folder.path(), count);
        if (!problem.isEmpty()) {
            return QStringLiteral("after operation %1 of %2: %3").arg(count).arg(operations.size()).arg(problem);
        }
        ++points;
    }
    qInfo("%d crash points of %lld", points, static_cast<long long>(all));
    return {};
}

/// A row of test data for each way to lose what was not waited for, in the column `policy`; \p scenario goes before its name.
template <typename... Values> void addLossRows(const char* scenario, const Values&... values)
{
    using Unsynced = DiskImage::Unsynced;
    for (const auto& [how, policy] : {std::pair("dropped", Unsynced::Dropped), std::pair("kept", Unsynced::Kept),
                                      std::pair("torn", Unsynced::Torn)}) {
        QTestData& row = QTest::addRow("%sunsynced %s", scenario, how) << int(policy);
        static_cast<void>((row << ... << values));
    }
}

} // namespace kluis::test
