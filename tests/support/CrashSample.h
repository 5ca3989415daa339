// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/crash/CrashLines.h"
#include "app/crash/CrashReport.h"

#include <QByteArray>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QString>

namespace kluis::test {

/// A report as the handler writes it, of a fault that never was.
inline QByteArray crashSample(const QDateTime& time = QDateTime::fromSecsSinceEpoch(1'796'073'000, Qt::UTC))
{
    app::CrashText text;
    text.add(app::CrashReport::firstLine).add("\nprogram: dossierkluis 0.1.0\nsystem: debian 12, x86_64, Qt 6.4.2\n");
    app::CrashLines::addFacts(text, {time.toSecsSinceEpoch(), 12, "SIGSEGV, memory that is not the program's",
                                     "an exception that nobody caught: ", "St9exception", "engine"});
    text.add("at dossierkluis+0x").addHex(0x1a2b3c).add("\nat ?\nbuild: dossierkluis 0f1e2d\n");
    app::CrashLines::addEnd(text);
    return {text.data(), qsizetype(text.size())};
}

/// What the handler would call a report of that time.
inline QString crashName(const QDateTime& time)
{
    app::CrashText text;
    app::CrashLines::addFileName(text, time.toSecsSinceEpoch(), 4711);
    return QString::fromLatin1(text.text()).chopped(4);
}

/// Puts a report of that name into a profile, or what passes itself off as one.
inline bool putCrash(const QString& profile, const QString& name, const QByteArray& bytes)
{
    const QString folder = profile + QStringLiteral("/crashes");
    QFile file(folder + u'/' + name + QStringLiteral(".txt"));
    return QDir().mkpath(folder) && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace kluis::test
