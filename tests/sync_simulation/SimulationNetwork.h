// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/HttpMessage.h"
#include "tests/sync_simulation/Fates.h"
#include "tests/sync_simulation/SimulatedServer.h"

#include <QList>

#include <functional>
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
    /// A page of a pull holds so many operations, as on a large employer's way; 0: as many as the server gives.
    void setPageLimit(quint64 operations) { m_pageLimit = operations; }
    [[nodiscard]] quint64 pageLimit() const { return m_pageLimit; }
    /// The next \p count answers get lost, whoever asked.
    void loseAnswers(int count) { m_answersToLose = count; }

    /// Between two messages: \p act happens at the \p n th request from now on (1: the next), before it reaches the server or
    /// \p isAfter it did and before its answer arrives. Only those to \p path count, where there is one. One at a time;
    /// forgotten by clear().
    void meanwhile(int n, bool isAfter, std::function<void()> act, const QByteArray& path = {});
    /// What has not happened yet does not any more.
    void stopWaiting() { m_actAt = 0; }

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
    void happen(const server::HttpRequest& request, bool isAfter);

    SimulatedServer& m_server;
    Fates m_fates;
    int m_badPercent = 0;
    int m_answersToLose = 0;
    quint64 m_pageLimit = 0;
    QList<Late> m_late;
    std::function<void()> m_act;
    int m_actAt = 0; ///< requests until then; 0: nothing is to happen
    bool m_actAfter = false;
    QByteArray m_actPath;
};

} // namespace kluis::test
