// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

/// Other people's programs that read PDF files. Each answers nothing where the program fails.
namespace kluis::test {

/// What such a program says of a file; `FILE` among \p arguments is its path.
inline QString popplerSays(const QString& program, QStringList arguments, const QByteArray& pdf)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("paper.pdf"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size()) {
        return {};
    }
    file.close();
    arguments.replaceInStrings(QStringLiteral("FILE"), path);
    QProcess process;
    process.start(program, arguments);
    const bool isDone = process.waitForFinished() && process.exitCode() == 0;
    return isDone ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

/// The words of a PDF, as `pdftotext` reads them; pages end with a form feed.
inline QString pdfWords(const QByteArray& pdf)
{
    return popplerSays(QStringLiteral("pdftotext"),
                       {QStringLiteral("-layout"), QStringLiteral("FILE"), QStringLiteral("-")}, pdf);
}

} // namespace kluis::test
