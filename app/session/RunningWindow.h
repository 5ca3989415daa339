// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>

class QLocalSocket;

namespace kluis::app {

/// One window a profile: who starts the program again, or follows a link, gets the window that is there. The two speak over a
/// local socket: in the profile's own folder, which is its owner's alone, or a pipe of that user on Windows. What goes over
/// it is a link or nothing; who listens in its place learns no more than that. Window's thread.
class RunningWindow : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype longest = 128; ///< characters of a link; what is longer is not heard

    explicit RunningWindow(const QString& profile, QObject* parent = nullptr);

    /// Asks the window of this profile to come forward and follow \p link, which may be empty. False where there is none, or
    /// it does not answer within two seconds.
    [[nodiscard]] bool call(const QString& link) const;
    /// From now on this process is called. Only for who has the profile to himself: what another left behind is removed.
    void listen();

Q_SIGNALS:
    /// \p link may be empty, and is whatever the other said: at most \ref longest characters.
    void called(const QString& link);

private:
    void meet();
    void read(QLocalSocket* caller);

    const QString m_name;
    QLocalServer m_server;
};

} // namespace kluis::app
