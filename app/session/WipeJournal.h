// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/Profile.h"
#include "core/base/Result.h"
#include "core/crypto/WipeOrder.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>
#include <QUrl>

#include <optional>

namespace kluis::app {

/// How far a wipe order has come on this device: `wipe.json` in the profile folder, mode 0600, replaced as a whole. It
/// outlives what it tells to destroy, so that a crash at any moment leaves a wipe that the next start ends. Holds ids, the
/// server's address and signatures only. Value type, the engine's thread.
struct WipeJournal {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::WipeJournal)

public:
    /// Stored: never renumber.
    enum class Step : quint8 {
        Ordered = 1,   ///< the order holds; unsent changes may still go
        Begun = 2,     ///< the receipt is signed: everything must go, whatever happens
        Destroyed = 3, ///< nothing is left; the server has no receipt yet
    };
    Step step = Step::Ordered;
    QByteArray order;  ///< crypto::WipeOrder, verified
    qint64 seenAt = 0; ///< milliseconds since 1970 UTC, when this device first had it
    // From Begun on, since the profile goes:
    QByteArray receipt; ///< crypto::WipeReceipt
    QUrl server;
    QString profileId; ///< names the keychain's entries
    Profile::Secrets secrets = Profile::Secrets::Keychain;

    /// Whether the order's patience has run out at \p now.
    [[nodiscard]] bool isDue(qint64 now) const;

    /// Nothing where there is none. Corrupt, Storage.
    [[nodiscard]] static Result<std::optional<WipeJournal>> load(const QString& folder);
    [[nodiscard]] Result<void> save(const QString& folder) const; ///< Storage
    [[nodiscard]] static QString file(const QString& folder);
};

} // namespace kluis::app
