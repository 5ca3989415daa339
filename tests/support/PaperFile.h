// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/Random.h"

#include <QByteArray>
#include <QFile>
#include <QString>

namespace kluis::test {

/// Makes a PDF, as far as its first bytes tell, of \p size bytes at \p path. \returns what is in it.
inline QByteArray writePaper(const QString& path, qsizetype size)
{
    const QByteArray content = QByteArray("%PDF-1.7\n").append(crypto::randomBytes(size - 9));
    QFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(content) == size;
    return written ? content : QByteArray();
}

/// What is in a file; nothing where it can't be read.
inline QByteArray readPaper(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace kluis::test
