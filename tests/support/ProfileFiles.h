// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Workplace.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QMap>
#include <QString>

namespace kluis::test {

/// A profile's files at one moment, by name, to be put back later.
using ProfileFiles = QMap<QString, QByteArray>;

/// The bytes of a file; none when it can't be read.
inline QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What lies in the profile folder now.
inline ProfileFiles snapshot(const Workplace& place)
{
    ProfileFiles files;
    for (const QString& name : QDir(place.folder()).entryList(QDir::Files)) {
        if (name != QStringLiteral("lock")) {
            files.insert(name, contents(place.file(name)));
        }
    }
    return files;
}

/// Ends the program and puts \p files in place of what lies there. \returns whether all were written.
inline bool restore(Workplace& place, const ProfileFiles& files)
{
    place.quit();
    for (const QString& name : QDir(place.folder()).entryList(QDir::Files)) {
        if (name != QStringLiteral("lock")) {
            QFile::remove(place.file(name));
        }
    }
    for (auto file = files.begin(); file != files.end(); ++file) {
        QFile target(place.file(file.key()));
        if (!target.open(QIODevice::WriteOnly) || target.write(file.value()) != file.value().size()) {
            return false;
        }
    }
    return true;
}

} // namespace kluis::test
