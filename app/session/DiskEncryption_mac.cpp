// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/DiskEncryption.h"

#include <QProcess>
#include <QStorageInfo>

namespace kluis::app {

DiskEncryption::State DiskEncryption::ask(const QString& existingFolder)
{
    // FileVault is about the volumes of the system and of its users' data; what is on another one it does not say.
    const QString root = QStorageInfo(existingFolder).rootPath();
    if (root != QStringLiteral("/") && root != QStringLiteral("/System/Volumes/Data")) {
        return State::Unknown;
    }
    QProcess asked;
    asked.setProcessEnvironment({}); // its answer in English
    asked.start(QStringLiteral("/usr/bin/fdesetup"), {QStringLiteral("status")});
    constexpr int patienceMs = 5'000;
    if (!asked.waitForFinished(patienceMs)) {
        return State::Unknown;
    }
    const QByteArray answer = asked.readAllStandardOutput();
    const bool isBusy = answer.contains("in progress");
    return answer.contains("FileVault is On") && !isBusy   ? State::Encrypted
           : answer.contains("FileVault is Off") || isBusy ? State::Open
                                                           : State::Unknown;
}

} // namespace kluis::app
