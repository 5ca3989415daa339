// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QStringList>

namespace kluis::app {

/// What was not believed of a server while the vault was closed, as at a login: the device's log is in the vault, so it
/// waits in the file `doubts` of the profile folder until the vault opens. Each line names the check that refused, and
/// nothing of what was refused or whose. That something can't be noted stops nobody: the person has read it. The engine's
/// thread.
class DistrustNotes {
public:
    explicit DistrustNotes(QString profileFolder) : m_folder(std::move(profileFolder)) {}

    /// The check that an answer of the server's failed, for a log; empty for an error that is none of its words, or none
    /// that could be a lie.
    [[nodiscard]] static QString checkOf(const Error& error);
    /// Adds what a failed login says of the server; nothing where the person or the computer was at fault.
    void addLogin(const Error& error) const;
    /// All of them, each once, in order.
    [[nodiscard]] QStringList all() const;
    /// They are in the log.
    void forget() const;

    [[nodiscard]] static QString file(const QString& profileFolder);

private:
    QString m_folder;
};

} // namespace kluis::app
