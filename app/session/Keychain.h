// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace kluis::app {

/// Single entries of the operating system's keychain, each known by a service and a name. Qt Keychain on Linux and macOS
/// (Keychain_qt.cpp); on Windows the Credential Manager itself, where entries must stay on this computer and each profile
/// needs its own (docs/decisions/0104). One at a time; any thread, which waits meanwhile.
class Keychain {
public:
    enum class State {
        Done,
        Missing, ///< there is none, or the keychain is locked and does not tell
        Unusable,
    };
    struct Answer {
        State state = State::Unusable;
        int error = 0;     ///< the keychain's own number, for a log
        QByteArray data{}; ///< what read() found; secret, to be wiped
    };
    [[nodiscard]] static Answer read(const QString& service, const QString& name);
    [[nodiscard]] static Answer write(const QString& service, const QString& name, QByteArrayView secret);
    [[nodiscard]] static Answer remove(const QString& service, const QString& name);

    Keychain() = delete;
};

} // namespace kluis::app
