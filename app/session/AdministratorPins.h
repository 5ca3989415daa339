// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/crypto/AdministratorVouch.h"
#include "core/protocol/AdministratorMessages.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace kluis::app {

/// Whose wipe orders this device obeys (SECURITY B2.7). The first administrators the server names are pinned: trust on
/// first use. A later one counts once one who is pinned, and whom the server still names, vouched for his key. Who is no
/// longer named counts no more, and does not vouch. The person's own identity key orders wipes of own devices.
///
/// Kept in profile.json as the server's key is: it is needed while the vault is closed, and who can write there can
/// delete the vault anyway. Value type, the engine's thread.
class AdministratorPins {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::AdministratorPins)

public:
    /// From what records() gave. What can't be read is left out: it then counts as never seen.
    [[nodiscard]] static AdministratorPins fromRecords(const QList<QByteArray>& records);
    [[nodiscard]] QList<QByteArray> records() const;

    /// Takes in whom the server of \p practice names.
    void meet(const QList<protocol::AdministratorEntry>& named, const PracticeId& practice);
    /// The person's own identity key, as the opened key bundle shows it.
    void setOwn(const UserId& user, const QByteArray& identityKey);

    /// The key by which an order of \p signer is judged; nothing when he does not count here.
    [[nodiscard]] std::optional<QByteArray> keyOf(const UserId& signer) const;

    /// A sentence for each administrator the server names and nobody vouched for, until newsSeen().
    [[nodiscard]] QStringList news() const;
    void newsSeen();

private:
    /// Stored: never renumber.
    enum class State : quint8 {
        Pinned = 1,
        Gone = 2,        ///< was pinned; the server no longer names him
        Strange = 3,     ///< named and not vouched for; the person was not told yet
        StrangeTold = 4, ///< the same, told
        Own = 5,
    };
    struct Pin {
        State state = State::Strange;
        UserId user;
        QByteArray identityKey; ///< 32 bytes
        QString login;
    };
    [[nodiscard]] bool knowsAdministrators() const;
    [[nodiscard]] bool isPinned(const protocol::AdministratorEntry& entry) const;
    [[nodiscard]] bool isVouchedFor(const protocol::AdministratorEntry& entry, const PracticeId& practice) const;
    void pin(const protocol::AdministratorEntry& entry);
    void noteStrange(const protocol::AdministratorEntry& entry);

    QList<Pin> m_pins;
};

} // namespace kluis::app
