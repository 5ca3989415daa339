// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/Random.h"

#include <QByteArray>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <vector>

namespace kluis::test {

/// Welch's t-test over the times of a comparison, after "Dude, is my code constant time?" (Reparaz, Balasch, Verbauwhede, 2017).
class ComparisonTiming {
public:
    static constexpr double limit = 4.5; ///< |t| above this says that the classes differ

    /// Equal inputs against inputs that differ in the first byte.
    template <typename Compare> static double tValue(int samples, const QByteArray& secret, const Compare& compare);

    static constexpr int callsPerSample = 16; ///< of what takes less than the clock can tell

    /// Two inputs of the same size. Measures both in random order, so that what the machine does meanwhile falls on both
    /// alike, and from one place in memory, so that it is not two addresses that are told apart. \p judge: bool(const QByteArray&).
    template <typename Judge>
    static double between(int samples, const QByteArray& one, const QByteArray& other, const Judge& judge,
                          int calls = callsPerSample);

private:
    /// Mean and variance as they come in (Welford).
    class Moments {
    public:
        void add(double value)
        {
            ++m_count;
            const double delta = value - m_mean;
            m_mean += delta / m_count;
            m_squares += delta * (value - m_mean);
        }
        [[nodiscard]] double mean() const { return m_mean; }
        [[nodiscard]] double meanVariance() const { return m_squares / (m_count - 1) / m_count; }

    private:
        double m_count = 0;
        double m_mean = 0;
        double m_squares = 0;
    };

    /// Reads the same bytes whichever it chooses: what was read last lies nearer than what was not.
    static void choose(QByteArray& given, const QByteArray& one, const QByteArray& difference, bool isFirst)
    {
        const auto mask = static_cast<unsigned char>(isFirst ? 0 : 0xff);
        char* to = given.data();
        const char* from = one.constData();
        const char* apart = difference.constData();
        for (qsizetype i = 0; i < given.size(); ++i) {
            to[i] = char(from[i] ^ (apart[i] & mask));
        }
    }

    struct Sample {
        bool isFirst = false;
        double nanoseconds = 0;
    };
};

template <typename Compare>
double ComparisonTiming::tValue(int samples, const QByteArray& secret, const Compare& compare)
{
    QByteArray other = secret;
    other[0] = char(other.at(0) ^ 1);
    const QByteArray same(secret.constData(), secret.size()); // else copying it would bring the secret nearer
    return between(samples, same, other, [&](const QByteArray& given) { return compare(given, secret); });
}

template <typename Judge>
double ComparisonTiming::between(int samples, const QByteArray& one, const QByteArray& other, const Judge& judge,
                                 int calls)
{
    const QByteArray order = crypto::randomBytes(samples);
    QByteArray difference(one.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < one.size(); ++i) {
        difference[i] = char(one.at(i) ^ other.at(i));
    }
    QByteArray given(one.size(), Qt::Uninitialized);
    std::vector<Sample> seen;
    seen.reserve(std::size_t(samples));
    volatile int matches = 0; // so that no call is left out
    for (int i = 0; i < samples; ++i) {
        const bool isFirst = (order.at(i) & 1) != 0;
        choose(given, one, difference, isFirst);
        const auto begun = std::chrono::steady_clock::now();
        for (int call = 0; call < calls; ++call) {
            matches = matches + int(judge(given));
        }
        const auto ended = std::chrono::steady_clock::now();
        seen.push_back({isFirst, std::chrono::duration<double, std::nano>(ended - begun).count()});
    }
    // The slowest tenth is the machine's doing: interrupts, other programs.
    std::vector<double> times;
    times.reserve(seen.size());
    std::transform(seen.begin(), seen.end(), std::back_inserter(times),
                   [](const Sample& sample) { return sample.nanoseconds; });
    const auto cut = times.begin() + std::ptrdiff_t(times.size() * 9 / 10);
    std::nth_element(times.begin(), cut, times.end());
    Moments first;
    Moments second;
    for (const Sample& sample : seen) {
        if (sample.nanoseconds <= *cut) {
            (sample.isFirst ? first : second).add(sample.nanoseconds);
        }
    }
    return (first.mean() - second.mean()) / std::sqrt(first.meanVariance() + second.meanVariance());
}

} // namespace kluis::test
