// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the time of a comparison tells where the difference lies. Welch's t-test over two classes of inputs, after
// "Dude, is my code constant time?" (Reparaz, Balasch, Verbauwhede, 2017): equal inputs against inputs that differ in
// the first byte. memcmp is measured beside it, to show that the test would see it. Usage: ConstantTimeBench [SAMPLES]
#include "core/crypto/ConstantTime.h"
#include "core/crypto/Initialise.h"
#include "core/crypto/KeyCommitment.h"
#include "core/crypto/Random.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <vector>

using namespace kluis;

namespace {

constexpr double limit = 4.5; ///< |t| above this says that the classes differ
constexpr int callsPerSample = 16;

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

/// Measures both classes in random order, so that what the machine does meanwhile falls on both alike.
template <typename Compare> double tValue(int samples, const QByteArray& secret, const Compare& compare)
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

bool report(const char* what, double t, bool mustBeSeen)
{
    const bool isSeen = std::abs(t) >= limit;
    const bool isGood = isSeen == mustBeSeen;
    std::printf("%-34s |t| %9.2f  %s\n", what, std::abs(t),
                mustBeSeen ? (isSeen ? "seen, as it should be" : "NOT SEEN: the measurement is too coarse")
                           : (isSeen ? "LEAKS" : "below 4.5"));
    return isGood;
}

} // namespace

int main(int argc, char** argv)
{
    const int samples = argc > 1 ? std::atoi(argv[1]) : 1'000'000;
    if (samples < 1000 || !crypto::initialise()) {
        std::fputs("ConstantTimeBench [SAMPLES], at least 1000\n", stderr);
        return 2;
    }
    const QByteArray token = crypto::randomBytes(1024); // long, so that a leak has room to show
    const QByteArray tag = crypto::randomBytes(32);
    const auto key = crypto::SecretBytes::random(32);
    const auto keyId = crypto::randomId<KeyId>();
    const QByteArray commitment = crypto::keyCommitment(keyId, key);
    const auto equal = [](const QByteArray& a, const QByteArray& b) { return crypto::equal(a, b); };
    const auto plain = [](const QByteArray& a, const QByteArray& b) {
        return std::memcmp(a.constData(), b.constData(), std::size_t(a.size())) == 0;
    };
    bool good = report("memcmp of 1,024 bytes", tValue(samples, token, plain), true);
    good = report("equal() of 1,024 bytes", tValue(samples, token, equal), false) && good;
    good = report("equal() of a tag, 32 bytes", tValue(samples, tag, equal), false) && good;
    good = report("matchesCommitment()",
                  tValue(std::min(samples, 100'000), commitment,
                         [&](const QByteArray& given, const QByteArray&) {
                             return crypto::matchesCommitment(given, keyId, key);
                         }),
                  false) &&
           good;
    return good ? 0 : 1;
}
