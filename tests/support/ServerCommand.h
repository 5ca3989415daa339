// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace kluis::test {

/// What `kluis-server` prints with --json for \p arguments on the data folder \p data; empty when it was refused.
/// KLUIS_SERVER_PROGRAM names the program.
inline QJsonObject serverCommand(const QString& data, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral(KLUIS_SERVER_PROGRAM),
                  arguments + QStringList{QStringLiteral("--json"), QStringLiteral("--data"), data});
    process.waitForFinished(-1);
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

} // namespace kluis::test
