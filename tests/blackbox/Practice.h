// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace kluis::test {

/// What a finished command said.
struct Finished {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] bool ok() const { return exitCode == 0; }
    [[nodiscard]] QJsonObject json() const;
    /// One JSON object a line.
    [[nodiscard]] QList<QJsonObject> jsonLines() const;
};

/// Runs a program of ours to its end; secrets by environment. Kills it after two minutes.
[[nodiscard]] Finished run(const QString& program, const QStringList& arguments, const QStringList& environment = {},
                           const QByteArray& input = {}); ///< \p input: what it reads from standard input

/// A whole occupational-health service on this machine: a temporary folder, a data folder made by the real
/// `kluis-server init`, and the real server process on a free loopback port.
class Practice {
public:
    Practice();
    ~Practice();

    /// False with a message on stderr when init or serve failed.
    /// \p initOptions beside the usual ones, such as a database.
    [[nodiscard]] bool start(const QStringList& initOptions = {});
    /// Before start(): the server listens on \p address and is certified for \p names too, in a process that \p enter is
    /// called in before the program starts.
    void setPlace(const QString& address, const QStringList& names, std::function<void()> enter);
    [[nodiscard]] bool serve();
    void kill();
    [[nodiscard]] bool stop(); ///< SIGTERM; true when it ended with 0

    [[nodiscard]] Finished server(const QStringList& arguments) const; ///< kluis-server … --data DIR
    /// Adds an account; returns the enrolment code.
    [[nodiscard]] QString addUser(const QString& login, const QString& role, const QStringList& more = {});

    /// From now on each program that this process starts works out the key of a password once and finds it in folder()
    /// afterwards, where this build can do that: for tests that start hundreds.
    void rememberPasswords() const;

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString data() const { return m_folder.filePath(QStringLiteral("server")); }
    [[nodiscard]] QString url() const
    {
        return QStringLiteral("https://%1:%2").arg(m_host).arg(m_linePort > 0 ? m_linePort : m_port);
    }
    [[nodiscard]] quint16 port() const { return quint16(m_port); }
    /// The clients are told another address than the server has from now on: a relay, or a name.
    void setUrl(const QString& host, quint16 port)
    {
        m_host = host;
        m_linePort = port;
    }
    [[nodiscard]] QString certificate() const { return data() + QStringLiteral("/tls/server.crt"); }
    [[nodiscard]] QByteArray log() const; ///< what the server has printed so far
    [[nodiscard]] qint64 processId() const { return m_process ? m_process->processId() : 0; } ///< the server's

private:
    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_process;
    int m_port = 0;
    int m_linePort = 0;                           ///< of a relay; 0: none
    QString m_host = QStringLiteral("localhost"); ///< as the clients know it
    QString m_address = QStringLiteral("127.0.0.1");
    QStringList m_names; ///< of the certificate; none: the usual ones
    std::function<void()> m_enter;
};

/// Where the programs under test lie. KLUIS_TEST_PROGRAMS names the folder of another version's.
[[nodiscard]] QString serverProgram();
[[nodiscard]] QString clientProgram();

} // namespace kluis::test
