// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/BlockTree.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace kluis::app {

using State = DiskEncryption::State;

namespace {

constexpr int deepest = 16; ///< of devices on devices; a circle ends

QByteArray lineOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readLine().trimmed() : QByteArray();
}

} // namespace

State BlockTree::device(const QString& device) const
{
    const QString folder = QFileInfo(m_sys + QStringLiteral("/dev/block/") + device).canonicalFilePath();
    return folder.isEmpty() ? State::Unknown : at(folder, 0);
}

State BlockTree::at(const QString& folder, int depth) const
{
    if (lineOf(folder + QStringLiteral("/dm/uuid")).startsWith("CRYPT-")) {
        return State::Encrypted;
    }
    if (depth == deepest) {
        return State::Unknown;
    }
    QStringList below;
    const QDir slaves(folder + QStringLiteral("/slaves"));
    for (const QString& name : slaves.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        below.append(QFileInfo(slaves.filePath(name)).canonicalFilePath());
    }
    if (below.isEmpty() && QFileInfo::exists(folder + QStringLiteral("/partition"))) {
        below.append(QFileInfo(folder).path()); // the disk it is a part of may be one of several disks
    }
    if (below.isEmpty()) {
        return State::Open;
    }
    State worst = State::Encrypted;
    for (const QString& one : std::as_const(below)) {
        const State state = at(one, depth + 1);
        if (state == State::Open) {
            return State::Open;
        }
        worst = state == State::Unknown ? State::Unknown : worst;
    }
    return worst;
}

} // namespace kluis::app
