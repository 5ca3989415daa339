// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <csignal>

namespace kluis::test {

/// A `kluis-server serve` of its own on a data folder, on a free port of this machine. KLUIS_SERVER_PROGRAM names the
/// program. Killed with this object. One thread.
class ServerProcess {
public:
    static constexpr int patience = 60'000;

    /// Serves when this returns, or port() is 0. \p place: where it puts its port and its log, a file's name.
    ServerProcess(const QString& data, const QString& place, const QStringList& more = {},
                  const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment())
        : m_log(place + QStringLiteral(".log"))
    {
        QFile::remove(place);
        m_process.setStandardErrorFile(m_log);
        m_process.setProcessEnvironment(environment);
        m_process.start(QStringLiteral(KLUIS_SERVER_PROGRAM),
                        QStringList{QStringLiteral("serve"), QStringLiteral("--data"), data, QStringLiteral("--listen"),
                                    QStringLiteral("127.0.0.1:0"), QStringLiteral("--port-file"), place} +
                            more);
        for (int waited = 0; waited < patience && m_port == 0 && m_process.state() != QProcess::NotRunning;
             waited += 20) {
            m_process.waitForFinished(20);
            QFile file(place);
            m_port = file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toUShort() : 0;
        }
    }
    ~ServerProcess() { kill(); }
    ServerProcess(const ServerProcess&) = delete;
    ServerProcess& operator=(const ServerProcess&) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }
    /// What it has logged so far.
    [[nodiscard]] QByteArray log() const
    {
        QFile file(m_log);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }
    void reload() { ::kill(pid_t(m_process.processId()), SIGHUP); }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished(patience);
    }
    [[nodiscard]] bool stop()
    {
        m_process.terminate();
        return m_process.waitForFinished(patience) && m_process.exitCode() == 0;
    }

private:
    QString m_log;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace kluis::test
