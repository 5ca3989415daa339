// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/weather/PacketLine.h"

#include <QByteArray>
#include <QDeadlineTimer>

#include <array>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <queue>

#include <arpa/inet.h>
#include <fcntl.h>
#include <linux/if_tun.h>
#include <net/if.h>
#include <poll.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace kluis::test {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t largestPacket = 65'536;
constexpr int mostQueued = 1'000; ///< packets each way on a slow line; what comes on top is lost, as in a router

struct Packet {
    Clock::time_point due;
    quint64 number; ///< packets of one moment keep their order
    bool fromHere;
    QByteArray bytes;

    bool operator>(const Packet& other) const { return std::pair(due, number) > std::pair(other.due, other.number); }
};

QString problem(const char* what)
{
    return QStringLiteral("%1: %2").arg(QLatin1String(what), QLatin1String(std::strerror(errno)));
}

bool setInterface(const char* name, const char* address, int mtu)
{
    const int control = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    ifreq request{};
    std::strncpy(request.ifr_name, name, IFNAMSIZ - 1);
    bool isSet = control >= 0;
    const auto setAddress = [&](const char* text, unsigned long what) {
        sockaddr_in place{};
        place.sin_family = AF_INET;
        isSet = isSet && ::inet_pton(AF_INET, text, &place.sin_addr) == 1;
        std::memcpy(&request.ifr_addr, &place, sizeof place);
        isSet = isSet && ::ioctl(control, what, &request) == 0;
    };
    if (address != nullptr) {
        setAddress(address, SIOCSIFADDR);
        setAddress("255.255.255.0", SIOCSIFNETMASK);
    }
    if (mtu > 0) {
        request.ifr_mtu = mtu;
        isSet = isSet && ::ioctl(control, SIOCSIFMTU, &request) == 0;
    }
    request.ifr_flags = IFF_UP | IFF_RUNNING;
    isSet = isSet && ::ioctl(control, SIOCSIFFLAGS, &request) == 0;
    if (control >= 0) {
        ::close(control);
    }
    return isSet;
}

/// A TUN device in the calling thread's network namespace, with \p address and the loopback up; below zero: errno says why.
int makeDevice(const char* name, const char* address)
{
    const int device = ::open("/dev/net/tun", O_RDWR | O_CLOEXEC | O_NONBLOCK);
    ifreq request{};
    std::strncpy(request.ifr_name, name, IFNAMSIZ - 1);
    request.ifr_flags = IFF_TUN | IFF_NO_PI;
    if (device < 0 || ::ioctl(device, TUNSETIFF, &request) != 0 || !setInterface(name, address, 1500) ||
        !setInterface("lo", nullptr, 0)) {
        const int why = errno;
        if (device >= 0) {
            ::close(device);
        }
        errno = why;
        return -1;
    }
    return device;
}

/// One way of the line: when a packet that is sent now arrives.
struct Way {
    Clock::time_point free; ///< when the line has sent all that was given to it
    int queued = 0;

    Clock::time_point sent(Clock::time_point now, qsizetype bytes, qint64 bitsPerSecond)
    {
        if (bitsPerSecond == 0) {
            return now;
        }
        free = std::max(free, now) + std::chrono::microseconds(bytes * 8 * 1'000'000 / bitsPerSecond);
        return free;
    }
};

} // namespace

PacketLine::PacketLine() = default;

PacketLine::~PacketLine()
{
    m_ending = true;
    if (m_thread.joinable()) {
        m_thread.join();
    }
    for (const int handle : {m_here, m_there, m_namespace}) {
        if (handle >= 0) {
            ::close(handle);
        }
    }
}

QString PacketLine::open()
{
    if (qEnvironmentVariableIsEmpty("KLUIS_OWN_NETWORK")) {
        return QStringLiteral(
            "no network namespace of its own: unshare is not allowed here, or tests/weather/in-namespace "
            "was not used");
    }
    m_here = makeDevice("kluis-here", "10.77.0.2");
    if (m_here < 0) {
        return problem("no TUN device");
    }
    QString why;
    std::thread maker([this, &why] { // a thread's network is its own once it leaves the process's
        if (::unshare(CLONE_NEWNET) != 0) {
            why = problem("no second network namespace");
            return;
        }
        m_there = makeDevice("kluis-there", serverAddress);
        m_namespace = ::open("/proc/thread-self/ns/net", O_RDONLY | O_CLOEXEC);
        if (m_there < 0 || m_namespace < 0) {
            why = problem("no TUN device in the second network namespace");
        }
    });
    maker.join();
    if (why.isEmpty()) {
        m_thread = std::thread([this] { forward(); });
    }
    return why;
}

void PacketLine::setWeather(const PacketWeather& weather, quint32 seed)
{
    const std::lock_guard guard(m_guard);
    const bool isOtherSize = weather.mtu != m_weather.mtu;
    m_weather = weather;
    m_random.seed(seed);
    if (!isOtherSize) {
        return;
    }
    setInterface("kluis-here", nullptr, weather.mtu);
    std::thread there([this] {
        if (::setns(m_namespace, CLONE_NEWNET) == 0) {
            setInterface("kluis-there", nullptr, m_weather.mtu);
        }
    });
    there.join();
}

std::function<void()> PacketLine::serverSide() const
{
    return [side = m_namespace] {
        if (::setns(side, CLONE_NEWNET) != 0) {
            ::_exit(126);
        }
    };
}

void PacketLine::forward()
{
    std::priority_queue<Packet, std::vector<Packet>, std::greater<>> onTheirWay;
    std::array<Way, 2> ways;
    QByteArray buffer(qsizetype(largestPacket), '\0');
    quint64 number = 0;
    const auto launch = [&](bool fromHere, QByteArray bytes) {
        const std::lock_guard guard(m_guard);
        const auto chance = [this](double share) {
            return share > 0 && std::uniform_real_distribution<>(0, 1)(m_random) < share;
        };
        ++m_packets;
        Way& way = ways.at(fromHere ? 0 : 1);
        if (chance(m_weather.loss) || way.queued >= mostQueued) {
            ++m_lost;
            return;
        }
        const auto now = Clock::now();
        const auto sent = way.sent(now, bytes.size(), m_weather.bitsPerSecond);
        const auto delay = std::chrono::milliseconds(chance(m_weather.reordered) ? 0 : m_weather.delayMs);
        for (int copies = chance(m_weather.duplicates) ? 2 : 1; copies > 0; --copies) {
            onTheirWay.push({sent + delay, ++number, fromHere, bytes});
            ++way.queued;
        }
    };
    while (!m_ending) {
        for (auto now = Clock::now(); !onTheirWay.empty() && onTheirWay.top().due <= now; onTheirWay.pop()) {
            const Packet& packet = onTheirWay.top();
            --ways.at(packet.fromHere ? 0 : 1).queued;
            // What the other side does not take is lost, as on any line.
            [[maybe_unused]] const auto written =
                ::write(packet.fromHere ? m_there : m_here, packet.bytes.constData(), std::size_t(packet.bytes.size()));
        }
        auto patience = std::chrono::nanoseconds(std::chrono::milliseconds(50));
        if (!onTheirWay.empty()) {
            patience = std::clamp<std::chrono::nanoseconds>(onTheirWay.top().due - Clock::now(),
                                                            std::chrono::nanoseconds(0), patience);
        }
        std::array<pollfd, 2> ends{pollfd{m_here, POLLIN, 0}, pollfd{m_there, POLLIN, 0}};
        const timespec until{0, long(patience.count())};
        if (::ppoll(ends.data(), ends.size(), &until, nullptr) <= 0) {
            continue;
        }
        for (const bool fromHere : {true, false}) {
            for (;;) {
                const auto size = ::read(fromHere ? m_here : m_there, buffer.data(), largestPacket);
                if (size <= 0) {
                    break;
                }
                launch(fromHere, buffer.first(size));
            }
        }
    }
}

} // namespace kluis::test
