// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/ProfileContext.h"
#include "app/session/WipeJournal.h"
#include "core/base/Result.h"
#include "core/crypto/Signing.h"
#include "core/crypto/WipeReceipt.h"

#include <QByteArray>
#include <QCoreApplication>

#include <optional>

namespace kluis::app {

/// Wiping this device by a signed order (SECURITY B2.7, decision 24). Judges an order, remembers when it was first seen,
/// and carries it out: receipt signed, keys destroyed, files destroyed, receipt sent. Whether unsent changes are still to
/// be sent first is the engine's to decide. The engine's thread.
class RemoteWipe {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::RemoteWipe)

public:
    explicit RemoteWipe(ProfileContext& context) : m_context(context) {}

    /// Ends a wipe that was begun, before anything else is done in the folder. A receipt that can't be sent now is no
    /// failure: the next start tries again. Storage, Corrupt, KeychainUnavailable: something is left, and nothing here
    /// may be opened.
    [[nodiscard]] Result<void> finishBegun();

    /// Whether \p order is for this person's device and signed by somebody whose orders count here.
    [[nodiscard]] static bool isTrusted(const Profile& profile, const QByteArray& order);
    /// The order that waits here for this device, as verified before.
    [[nodiscard]] Result<std::optional<WipeJournal>> waiting() const;
    /// Judges \p order and notes it. Untrusted for one not signed by somebody whose orders count here, for another
    /// practice, person or device, and for one older than the one seen; nothing is changed then.
    [[nodiscard]] Result<WipeJournal> take(const QByteArray& order);
    /// Asks the server for this device's order, with no session, by the device's key. Empty: none.
    [[nodiscard]] Result<QByteArray> collect(const crypto::SigningKeyPair& deviceKey) const;

    /// No way back: signs the receipt, destroys keys and files, and tells the server. The vault must be closed.
    [[nodiscard]] Result<void> carryOut(WipeJournal journal, const crypto::SigningKeyPair& deviceKey,
                                        crypto::WipeReceipt::Outcome outcome, quint32 unsent);

private:
    [[nodiscard]] Result<void> finish(WipeJournal journal);
    void tellServer(const WipeJournal& journal) const;

    ProfileContext& m_context;
};

} // namespace kluis::app
