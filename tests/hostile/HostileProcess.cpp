// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/HostileProcess.h"

#include "tests/support/StartedProcess.h"

namespace kluis::test {

namespace {
constexpr int patienceMs = 10'000;
} // namespace

HostileProcess::HostileProcess(const QString& dataFolder)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    startProcess(m_process, QStringLiteral(KLUIS_HOSTILE_SERVER), {dataFolder});
    const QByteArray greeting = readLine();
    m_port = greeting.startsWith("port ") ? greeting.mid(5).toUShort() : 0;
}

HostileProcess::~HostileProcess()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(patienceMs)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

QByteArray HostileProcess::tell(const QByteArray& line)
{
    m_process.write(line + '\n');
    return readLine();
}

QByteArray HostileProcess::readLine()
{
    while (!m_process.canReadLine() && m_process.waitForReadyRead(patienceMs)) {
    }
    return m_process.canReadLine() ? m_process.readLine().trimmed() : QByteArray();
}

} // namespace kluis::test
