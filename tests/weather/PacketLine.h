// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <random>
#include <thread>

namespace kluis::test {

/// What happens to packets on their way, each way by itself.
struct PacketWeather {
    double loss = 0;       ///< share of packets that never arrive
    double duplicates = 0; ///< share that arrives twice
    double reordered = 0;  ///< share that overtakes what is on its way
    int delayMs = 0;
    qint64 bitsPerSecond = 0; ///< 0: as fast as the machine
    int mtu = 1500;           ///< bytes
};

/// A line of real IP packets between this process's network and another network namespace in which a server's process
/// runs: a TUN device on either side, and a thread in between that loses, delays, doubles, reorders and throttles. As
/// `tc netem` does, but by a seed, and on kernels that are built without it (docs/decisions/0038). Linux only. Must be
/// made in a network namespace that is the test's own (tests/weather/in-namespace).
class PacketLine {
public:
    static constexpr const char* serverAddress = "10.77.0.1";
    static constexpr const char* nobodysAddress = "10.77.0.99"; ///< packets to it are swallowed

    PacketLine();
    ~PacketLine();
    PacketLine(const PacketLine&) = delete;
    PacketLine& operator=(const PacketLine&) = delete;

    /// Empty when the line stands, else why this machine allows none.
    [[nodiscard]] QString open();
    /// From the next packet on. \p seed decides which packets are hit.
    void setWeather(const PacketWeather& weather, quint32 seed);
    /// Puts a process, between fork and exec, on the server's side.
    [[nodiscard]] std::function<void()> serverSide() const;
    [[nodiscard]] qint64 packets() const { return m_packets; }
    [[nodiscard]] qint64 lost() const { return m_lost; }

private:
    void forward();

    int m_here = -1;  ///< the TUN device on this side
    int m_there = -1; ///< … and on the server's
    int m_namespace = -1;
    std::mutex m_guard;
    PacketWeather m_weather;
    std::mt19937 m_random;
    std::atomic<bool> m_ending = false;
    std::atomic<qint64> m_packets = 0;
    std::atomic<qint64> m_lost = 0;
    std::thread m_thread;
};

} // namespace kluis::test
