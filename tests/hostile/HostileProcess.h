// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>

namespace kluis::test {

/// A running kluis-hostile-server and the line to tell it things on. One thread.
class HostileProcess {
public:
    /// Starts it over \p dataFolder; port() is 0 when it did not come up.
    explicit HostileProcess(const QString& dataFolder);
    ~HostileProcess();

    [[nodiscard]] quint16 port() const { return m_port; }
    /// Says a line and waits for the answer; empty when none came in ten seconds.
    QByteArray tell(const QByteArray& line);

private:
    [[nodiscard]] QByteArray readLine();

    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace kluis::test
