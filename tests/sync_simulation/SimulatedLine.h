// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/ApiClient.h"
#include "app/session/SessionIdentity.h"
#include "core/protocol/AccountMessages.h"
#include "tests/sync_simulation/SimulationNetwork.h"

#include <functional>

namespace kluis::test {

/// One client's ApiClient over the simulated network: real tokens, proofs and refreshes, as app::Session makes them.
/// \p identity and \p network must outlive it. One thread.
class SimulatedLine final : public app::ApiClient {
public:
    using Renewed = std::function<Result<void>(const protocol::RefreshResponse&)>;

    SimulatedLine(SimulationNetwork& network, const app::SessionIdentity& identity, QByteArray serverKeyDigest,
                  protocol::SessionTokens tokens, Renewed renewed, std::function<bool()> isAlive);

    /// A partition: nothing goes out and nothing comes in.
    void setCut(bool isCut) { m_isCut = isCut; }

    /// From here on so many requests are answered as a synchronisation could ever need: one that goes on for ever is found.
    void beginSync() { m_exchanges = 0; }

    [[nodiscard]] Result<QByteArray> call(const QByteArray& path, const QByteArray& body) override;
    [[nodiscard]] std::unique_ptr<app::PendingCall> start(const QByteArray& path, const QByteArray& body) override;
    [[nodiscard]] quint64 bytesIn() const override { return m_bytesIn; }
    [[nodiscard]] quint64 bytesOut() const override { return m_bytesOut; }
    void cancel() override {}

private:
    [[nodiscard]] QByteArray shortened(const QByteArray& path, const QByteArray& body) const;
    [[nodiscard]] Result<QByteArray> exchange(const QByteArray& path, const QByteArray& whole, const QByteArray& token);
    [[nodiscard]] Result<void> renew();

    SimulationNetwork& m_network;
    const app::SessionIdentity& m_identity;
    QByteArray m_serverKeyDigest;
    protocol::SessionTokens m_tokens;
    Renewed m_renewed;
    std::function<bool()> m_isAlive;
    bool m_isCut = false;
    int m_exchanges = 0;
    quint64 m_bytesIn = 0;
    quint64 m_bytesOut = 0;
};

} // namespace kluis::test
