// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>

namespace kluis::app {

/// Which way leads to the server. Value type.
struct ProxyChoice {
    enum class Mode {
        System, ///< as the operating system says, with its automatic configuration where it has one
        None,
        Own,
    };
    Mode mode = Mode::System;
    QString host{}; ///< of an own one; of the system's, where it asks for a password
    quint16 port = 0;
    QString user{}; ///< for a proxy that asks; its password lies in the keychain (ProxyPassword)

    friend bool operator==(const ProxyChoice&, const ProxyChoice&) = default;

    /// "system", "none", "own": as in settings and on the command line.
    [[nodiscard]] static QString word(Mode mode)
    {
        return mode == Mode::None  ? QStringLiteral("none")
               : mode == Mode::Own ? QStringLiteral("own")
                                   : QStringLiteral("system");
    }
    /// A host name or an address, nothing that could be read as something else.
    [[nodiscard]] static bool isHost(const QString& text)
    {
        constexpr qsizetype longestName = 255;
        return !text.isEmpty() && text.size() <= longestName && std::all_of(text.begin(), text.end(), [](QChar c) {
            return c.isLetterOrNumber() || QStringLiteral("-._:").contains(c);
        });
    }
};

} // namespace kluis::app
