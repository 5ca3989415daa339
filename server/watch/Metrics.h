// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <chrono>
#include <functional>
#include <memory>

namespace kluis::server {

/// What a serving process counts and measures, in Prometheus' text format. Labels are routes, statuses and words of the
/// program's own text: nobody's name, address or employer can be one. Any thread.
class Metrics {
public:
    Metrics();
    ~Metrics();

    /// A request was answered; \p route stands in the router's table, or is "other".
    void answered(const QByteArray& route, int status, std::chrono::duration<double> took);
    /// A step of logging in, or a session, was refused; \p reason is a key of RejectReason.h.
    void refused(const QByteArray& route, const char* reason);

    enum class Kind {
        Level,   ///< goes up and down
        Counter, ///< only grows
    };
    /// Read whenever the metrics are asked for; a reading that is no number is left out of that answer's change. What it
    /// reads must outlive this.
    void watch(const char* name, const char* help, Kind kind, std::function<double()> reading);

    [[nodiscard]] QByteArray text();
    static constexpr const char* contentType = "text/plain; version=0.0.4; charset=utf-8";

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace kluis::server
