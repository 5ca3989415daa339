// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

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
    [[nodiscard]] bool serve();
    void kill();
    [[nodiscard]] bool stop(); ///< SIGTERM; true when it ended with 0

    [[nodiscard]] Finished server(const QStringList& arguments) const; ///< kluis-server … --data DIR
    /// Adds an account; returns the enrolment code.
    [[nodiscard]] QString addUser(const QString& login, const QString& role, const QStringList& more = {});

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString data() const { return m_folder.filePath(QStringLiteral("server")); }
    [[nodiscard]] QString url() const { return QStringLiteral("https://localhost:%1").arg(m_port); }
    [[nodiscard]] QString certificate() const { return data() + QStringLiteral("/tls/server.crt"); }
    [[nodiscard]] QByteArray log() const; ///< what the server has printed so far

private:
    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_process;
    int m_port = 0;
};

/// Where the programs under test lie.
[[nodiscard]] QString serverProgram();
[[nodiscard]] QString clientProgram();

} // namespace kluis::test
