// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync_simulation/SimulationNetwork.h"

namespace kluis::test {

namespace {

constexpr quint64 mostOvertaking = 8;

enum class Fate : quint8 {
    RequestLost,
    AnswerLost,
    Late,
    Twice,
    LateToo, ///< arrives, and a copy of it later
};
constexpr quint64 fateCount = 5;

} // namespace

std::optional<server::HttpResponse> SimulationNetwork::exchange(const server::HttpRequest& request)
{
    deliverDue();
    happen(request, false);
    std::optional<Fate> fate;
    if (m_fates.percent(m_badPercent)) {
        fate = Fate(m_fates.below(fateCount));
    }
    if (fate == Fate::RequestLost) {
        happen(request, true);
        return std::nullopt;
    }
    if (fate == Fate::Late || fate == Fate::LateToo) {
        m_late.append({request, int(m_fates.below(mostOvertaking)) + 1});
        if (fate == Fate::Late) {
            happen(request, true);
            return std::nullopt;
        }
    }
    auto response = m_server.handle(request);
    if (fate == Fate::Twice) {
        [[maybe_unused]] const auto second = m_server.handle(request);
    }
    happen(request, true);
    if (m_answersToLose > 0) {
        --m_answersToLose;
        return std::nullopt;
    }
    return fate == Fate::AnswerLost ? std::nullopt : response;
}

void SimulationNetwork::meanwhile(int n, bool isAfter, std::function<void()> act, const QByteArray& path)
{
    m_actPath = path;
    m_act = std::move(act);
    m_actAt = n;
    m_actAfter = isAfter;
}

/// Counted where the request goes out, so that "before" and "after" are those of the same request.
void SimulationNetwork::happen(const server::HttpRequest& request, bool isAfter)
{
    if (m_actAt > 0 && !isAfter) {
        if (!m_actPath.isEmpty() && request.path != m_actPath) {
            return;
        }
        --m_actAt;
        if (m_actAt == 0 && m_actAfter) {
            m_actAt = -1; // after this one
            return;
        }
        if (m_actAt == 0) {
            m_act();
        }
        return;
    }
    if (m_actAt == -1 && isAfter) {
        m_actAt = 0;
        m_act();
    }
}

void SimulationNetwork::deliverDue()
{
    for (qsizetype i = 0; i < m_late.size();) {
        if (--m_late[i].after > 0) {
            ++i;
            continue;
        }
        [[maybe_unused]] const auto unheard = m_server.handle(m_late.takeAt(i).request);
    }
}

void SimulationNetwork::deliverAll()
{
    while (!m_late.isEmpty()) {
        [[maybe_unused]] const auto unheard = m_server.handle(m_late.takeFirst().request);
    }
}

void SimulationNetwork::clear()
{
    m_late.clear();
    m_answersToLose = 0;
    m_badPercent = 0;
    m_actAt = 0;
    m_pageLimit = 0;
}

} // namespace kluis::test
