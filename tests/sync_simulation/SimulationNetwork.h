// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/HttpMessage.h"
#include "tests/sync_simulation/Fates.h"
#include "tests/sync_simulation/SimulatedServer.h"

#include <QList>

#include <optional>

namespace kluis::test {

/// The net between all clients and the server. It loses requests and answers, hands a request over twice, or later than
/// others that were sent after it: as its seed says. One thread.
class SimulationNetwork {
public:
    explicit SimulationNetwork(SimulatedServer& server) : m_server(server) {}

    /// How much goes wrong from now on: of a hundred requests so many; each in its own way.
    void setWeather(int percent) { m_badPercent = percent; }
    void reseed(quint64 seed) { m_fates = Fates(seed); }
    /// The next \p count answers get lost, whoever asked.
    void loseAnswers(int count) { m_answersToLose = count; }

    /// \returns nothing when no answer comes.
    [[nodiscard]] std::optional<server::HttpResponse> exchange(const server::HttpRequest& request);
    /// Hands over everything that is still on its way.
    void deliverAll();
    /// Forgets everything that is on its way, and all plans.
    void clear();

private:
    struct Late {
        server::HttpRequest request;
        int after = 0; ///< requests that overtake it
    };
    void deliverDue();

    SimulatedServer& m_server;
    Fates m_fates;
    int m_badPercent = 0;
    int m_answersToLose = 0;
    QList<Late> m_late;
};

} // namespace kluis::test
