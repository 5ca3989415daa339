// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestScanner.h"

#include "core/scan/ClamdScanner.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QThread>

namespace kluis::test {

namespace {

constexpr int patience = 60'000; // milliseconds

void write(const QString& path, const QByteArray& text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
        qFatal("the scanner's files can't be written");
    }
}

} // namespace

QByteArray TestScanner::eicar()
{
    return QByteArray("X5O!P%@AP[4\\PZX54(P^)7CC)7}$").append("EICAR-STANDARD-ANTIVIRUS").append("-TEST-FILE!$H+H*");
}

TestScanner::TestScanner(int largestMiB)
{
    const QString signatures = m_folder.filePath(QStringLiteral("signatures"));
    QDir().mkpath(signatures);
    // Anywhere (*) in a file of any kind (0).
    write(signatures + QStringLiteral("/test.ndb"), QByteArray("Kluis.Test:0:*:").append(eicar().toHex()).append('\n'));
    const QByteArray size = QByteArray::number(largestMiB);
    write(m_folder.filePath(QStringLiteral("clamd.conf")),
          QByteArray("Foreground yes\nDatabaseDirectory ")
              .append(QFile::encodeName(signatures))
              .append("\nLocalSocket ")
              .append(QFile::encodeName(socket()))
              .append("\nStreamMaxLength " + size + "M\nMaxScanSize 400M\nMaxFileSize 400M\n"));
}

bool TestScanner::start()
{
    const QString program = QStandardPaths::findExecutable(
        QStringLiteral("clamd"),
        {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/local/sbin"), QStringLiteral("/usr/bin")});
    m_clamd.setStandardOutputFile(QProcess::nullDevice());
    m_clamd.setStandardErrorFile(QProcess::nullDevice());
    m_clamd.start(program, {QStringLiteral("--config-file=") + m_folder.filePath(QStringLiteral("clamd.conf"))});
    const auto scanner = scan::ClamdScanner::at(socket());
    QElapsedTimer timer;
    for (timer.start(); scanner && timer.elapsed() < patience && m_clamd.state() != QProcess::NotRunning;) {
        m_clamd.waitForStarted(1);
        if ((*scanner)->version()) {
            return true;
        }
        QThread::msleep(20);
    }
    return false;
}

void TestScanner::stop()
{
    m_clamd.terminate();
    if (!m_clamd.waitForFinished(patience)) {
        m_clamd.kill();
        m_clamd.waitForFinished();
    }
}

} // namespace kluis::test
