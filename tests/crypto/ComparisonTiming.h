// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/Random.h"

#include <QByteArray>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <vector>

namespace kluis::test {

/// Welch's t-test over the times of a comparison, after "Dude, is my code constant time?" (Reparaz, Balasch, Verbauwhede, 2017):
/// equal inputs against inputs that differ in the first byte.
class ComparisonTiming {
public:
    static constexpr double limit = 4.5; ///< |t| above this says that the classes differ

    /// Measures both classes in random order, so that what the machine does meanwhile falls on both alike.
    template <typename Compare> static double tValue(int samples, const QByteArray& secret, const Compare& compare);

private:
    static constexpr int callsPerSample = 16;

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

    struct Sample {
        bool isSame = false;
        double nanoseconds = 0;
    };
};

template <typename Compare>
double ComparisonTiming::tValue(int samples, const QByteArray& secret, const Compare& compare)
{
    QByteArray other = secret;
    other[0] = char(other.at(0) ^ 1);
    const QByteArray same(secret.constData(), secret.size()); // bytes of its own, as a received tag has
    const QByteArray order = crypto::randomBytes(samples);
    std::vector<Sample> seen;
    seen.reserve(std::size_t(samples));
    volatile int matches = 0; // so that no call is left out
    for (int i = 0; i < samples; ++i) {
        const bool isSame = (order.at(i) & 1) != 0;
        const QByteArray& given = isSame ? same : other;
        const auto begun = std::chrono::steady_clock::now();
        for (int call = 0; call < callsPerSample; ++call) {
            matches = matches + int(compare(given, secret));
        }
        const auto ended = std::chrono::steady_clock::now();
        seen.push_back({isSame, std::chrono::duration<double, std::nano>(ended - begun).count()});
    }
    // The slowest tenth is the machine's doing: interrupts, other programs.
    std::vector<double> times;
    times.reserve(seen.size());
    std::transform(seen.begin(), seen.end(), std::back_inserter(times),
                   [](const Sample& sample) { return sample.nanoseconds; });
    const auto cut = times.begin() + std::ptrdiff_t(times.size() * 9 / 10);
    std::nth_element(times.begin(), cut, times.end());
    Moments equal;
    Moments different;
    for (const Sample& sample : seen) {
        if (sample.nanoseconds <= *cut) {
            (sample.isSame ? equal : different).add(sample.nanoseconds);
        }
    }
    return (equal.mean() - different.mean()) / std::sqrt(equal.meanVariance() + different.meanVariance());
}

} // namespace kluis::test
