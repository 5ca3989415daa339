// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/medical/MedicalLogSource.h"
#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/crypto/MedicalLogState.h"
#include "core/domain/Role.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QList>

#include <functional>
#include <utility>

namespace kluis::app {

class ApiClient;
class MedicalKeys;
class Vault;

/// The practice's membership log as this device has verified it: kept whole in the vault with its length and head,
/// extended from the server, never replaced. A server that shows another log is not followed. One that lost the last
/// entries, put back to a backup, is given them back: they are signed, and everybody here has seen them.
/// The engine's thread; all references must outlive this.
class MedicalLogClient final : public MedicalLogSource {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::MedicalLogClient)

public:
    MedicalLogClient(Vault& vault, ApiClient& api, MedicalKeys& keys, const PracticeId& practice, domain::Role role);

    /// Replays what the vault holds and hands it to MedicalKeys. Corrupt when it does not verify.
    [[nodiscard]] Result<void> load();

    /// What another place (the keychain) remembers of the log: it must never be longer than, or differ from, ours.
    void expectAtLeast(quint64 length, const QByteArray& head);
    /// Called with length and head after the log grew, once it is stored.
    void onGrown(std::function<void(quint64, const QByteArray&)> handler) { m_grown = std::move(handler); }

    [[nodiscard]] Result<void> catchUp() override;
    /// Entries that the server had lost and has from here again, since this was asked last.
    [[nodiscard]] quint64 takeReturned() override { return std::exchange(m_returned, 0); }

    /// Sends \p entries, made on a copy of the log by MedicalLogWriter, and takes them over when the server did.
    /// Conflict with detail `log-conflict` when somebody was first: catchUp() and make them again.
    [[nodiscard]] Result<void> append(const QList<QByteArray>& entries);

    /// The entries as stored, from genesis.
    [[nodiscard]] Result<QList<QByteArray>> entries() { return entriesAfter(0); }
    /// Those after number \p seq.
    [[nodiscard]] Result<QList<QByteArray>> entriesAfter(quint64 seq);

private:
    [[nodiscard]] Result<void> giveBack(quint64 length);
    [[nodiscard]] Result<bool> isPrefix(quint64 length);
    [[nodiscard]] Result<void> send(const QList<QByteArray>& entries, bool isNew);
    [[nodiscard]] Result<void> take(const QList<QByteArray>& entries);
    [[nodiscard]] Result<void> store(const QList<QByteArray>& entries, quint64 first,
                                     const crypto::MedicalLogState& state);
    [[nodiscard]] Result<void> checkExpected() const;
    [[nodiscard]] static Result<void> parted(const QString& detail);

    Vault& m_vault;
    ApiClient& m_api;
    MedicalKeys& m_keys;
    PracticeId m_practice;
    domain::Role m_role;
    quint64 m_expectedLength = 0;
    QByteArray m_expectedHead;
    bool m_expectedSeen = true; ///< the log here passed through the expected head
    std::function<void(quint64, const QByteArray&)> m_grown;
    quint64 m_returned = 0;
};

} // namespace kluis::app
