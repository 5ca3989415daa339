// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

namespace kluis::test {

/// Moves the wall clock of every program this process starts from now on by libfaketime; those that run already follow
/// within ten seconds, and this process keeps its own. One at a time.
class FakeTime {
public:
    /// \p library: the path of libfaketime.
    explicit FakeTime(const QString& library);
    ~FakeTime(); ///< programs started later have the real time again

    /// Which clocks of theirs are moved.
    enum class Clocks {
        All,  ///< what counts from the computer's start says the same; who waits by that waits for long
        Wall, ///< the wall clock alone
    };
    /// Their clocks stand \p seconds ahead of the real one.
    void setAhead(qint64 seconds, Clocks which = Clocks::All);
    /// They stand still at \p seconds since 1970, as TZ=UTC reads it.
    void standAt(qint64 seconds, Clocks which = Clocks::All);
    [[nodiscard]] qint64 ahead() const { return m_ahead; }
    /// Seconds since 1970 as those programs see it.
    [[nodiscard]] qint64 now() const;

private:
    void write(const QByteArray& text, Clocks which);

    QTemporaryDir m_folder;
    qint64 m_ahead = 0;
};

} // namespace kluis::test
