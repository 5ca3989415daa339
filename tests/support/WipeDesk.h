// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/Profile.h"
#include "core/crypto/WipeOrder.h"
#include "tests/support/Workplace.h"

#include <memory>

namespace kluis::test {

/// A server with an administrator and people at their computers, to order wipes among them. Needs a keychain. Methods
/// answer false, with a message, when something of the surroundings fails. One thread.
class WipeDesk {
public:
    static constexpr quint32 hour = 3600; ///< seconds

    [[nodiscard]] bool begin();

    /// Somebody of HR, logged in and in sync; nobody when that fails.
    [[nodiscard]] std::unique_ptr<Workplace> person(const QString& login);
    /// Makes a dossier that the server does not have yet; its number.
    QString addUnsent(Workplace& person);
    [[nodiscard]] bool isAtTheServer(const QString& number);
    /// The administrator's engine, logged in: the role works with the server only.
    [[nodiscard]] app::Engine& admin() { return asAdmin(*m_admin); }
    [[nodiscard]] static app::Engine& asAdmin(Workplace& admin);
    [[nodiscard]] Workplace& adminsPlace() { return *m_admin; }
    [[nodiscard]] Workplace& colleague() { return *m_colleague; }

    /// The administrator orders that the person's computer be wiped; each order is newer than the one before.
    [[nodiscard]] bool order(const Workplace& person, quint32 patience);
    /// What the administrator sees of the newest order for the device.
    [[nodiscard]] app::WipeProgress progressOf(const DeviceId& device);
    /// The order that waits for the device, as the server has it.
    [[nodiscard]] QByteArray waitingOrder(const DeviceId& device);
    /// What a rogue server does: brings \p bytes to the device as if somebody had ordered it.
    [[nodiscard]] bool slip(const DeviceId& device, const QByteArray& bytes);
    [[nodiscard]] bool forget(const DeviceId& device);
    /// An order as the administrator would make it, signed with \p key.
    [[nodiscard]] crypto::WipeOrder made(const Workplace& person, const crypto::SigningKeyPair& key) const;

    /// Whether nothing of the person is left: no file, no key in the keychain, no account at the next start.
    [[nodiscard]] static bool isGone(Workplace& person, const app::Profile& before);
    [[nodiscard]] static DeviceId deviceOf(const Workplace& person);
    [[nodiscard]] static QString why(const Workplace& person);

    TestServer server;

private:
    std::unique_ptr<Workplace> m_admin;
    std::unique_ptr<Workplace> m_colleague;
    int m_number = 1000;
};

} // namespace kluis::test
