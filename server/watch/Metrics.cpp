// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/watch/Metrics.h"

#include <prometheus/counter.h>
#include <prometheus/family.h>
#include <prometheus/gauge.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>
#include <prometheus/text_serializer.h>

#include <QHash>

#include <cmath>
#include <mutex>
#include <vector>

namespace kluis::server {

namespace {

/// Seconds: from what memory answers to what a client's patience ends at.
const prometheus::Histogram::BucketBoundaries bounds{0.001, 0.0025, 0.005, 0.01, 0.025, 0.05,
                                                     0.1,   0.25,   0.5,   1,    2.5,   10};

} // namespace

struct Metrics::Parts {
    struct Watched {
        std::function<double()> reading;
        prometheus::Gauge* level = nullptr;
        prometheus::Counter* counter = nullptr;
    };

    prometheus::Registry registry;
    prometheus::Family<prometheus::Counter>& requests = prometheus::BuildCounter()
                                                            .Name("kluis_requests_total")
                                                            .Help("Requests answered, by route and status.")
                                                            .Register(registry);
    prometheus::Family<prometheus::Histogram>& durations = prometheus::BuildHistogram()
                                                               .Name("kluis_request_seconds")
                                                               .Help("Time from a whole request to its answer.")
                                                               .Register(registry);
    prometheus::Family<prometheus::Counter>& refusals =
        prometheus::BuildCounter()
            .Name("kluis_refusals_total")
            .Help("Steps of logging in, and sessions, that were refused, by reason.")
            .Register(registry);
    /// Guards the two that follow. A family's Add() makes a new one before it looks whether it has one.
    std::mutex known;
    QHash<std::pair<QByteArray, int>, prometheus::Counter*> requestsOf;
    QHash<QByteArray, prometheus::Histogram*> durationsOf;
    std::mutex reading; ///< guards what follows
    std::vector<Watched> watched;
};

Metrics::Metrics() : m_parts(std::make_unique<Parts>())
{
}

Metrics::~Metrics() = default;

void Metrics::answered(const QByteArray& route, int status, std::chrono::duration<double> took)
{
    const std::lock_guard lock(m_parts->known);
    auto& requests = m_parts->requestsOf[{route, status}];
    if (requests == nullptr) {
        requests = &m_parts->requests.Add({{"route", route.toStdString()}, {"status", std::to_string(status)}});
    }
    auto& durations = m_parts->durationsOf[route];
    if (durations == nullptr) {
        durations = &m_parts->durations.Add({{"route", route.toStdString()}}, bounds);
    }
    requests->Increment();
    durations->Observe(took.count());
}

void Metrics::refused(const QByteArray& route, const char* reason)
{
    m_parts->refusals.Add({{"route", route.toStdString()}, {"reason", reason}}).Increment();
}

void Metrics::watch(const char* name, const char* help, Kind kind, std::function<double()> reading)
{
    Parts::Watched watched;
    watched.reading = std::move(reading);
    if (kind == Kind::Counter) {
        watched.counter = &prometheus::BuildCounter().Name(name).Help(help).Register(m_parts->registry).Add({});
    } else {
        watched.level = &prometheus::BuildGauge().Name(name).Help(help).Register(m_parts->registry).Add({});
    }
    const std::lock_guard lock(m_parts->reading);
    m_parts->watched.push_back(std::move(watched));
}

QByteArray Metrics::text()
{
    const std::lock_guard lock(m_parts->reading);
    for (const Parts::Watched& watched : m_parts->watched) {
        const double now = watched.reading();
        if (!std::isfinite(now)) {
            continue;
        }
        if (watched.level != nullptr) {
            watched.level->Set(now);
        } else if (const double more = now - watched.counter->Value(); more > 0) {
            watched.counter->Increment(more);
        }
    }
    return QByteArray::fromStdString(prometheus::TextSerializer().Serialize(m_parts->registry.Collect()));
}

} // namespace kluis::server
