// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the time of a comparison tells where the difference lies. memcmp is measured beside it, to show that the test would
// see it. Usage: ConstantTimeBench [SAMPLES]
#include "core/crypto/ConstantTime.h"
#include "core/crypto/Initialise.h"
#include "core/crypto/KeyCommitment.h"
#include "core/crypto/Random.h"
#include "tests/crypto/ComparisonTiming.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>

using namespace kluis;
using test::ComparisonTiming;

namespace {

bool report(const char* what, double t, bool mustBeSeen)
{
    const bool isSeen = std::abs(t) >= ComparisonTiming::limit;
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
    bool good = report("memcmp of 1,024 bytes", ComparisonTiming::tValue(samples, token, plain), true);
    good = report("equal() of 1,024 bytes", ComparisonTiming::tValue(samples, token, equal), false) && good;
    good = report("equal() of a tag, 32 bytes", ComparisonTiming::tValue(samples, tag, equal), false) && good;
    good = report("matchesCommitment()",
                  ComparisonTiming::tValue(std::min(samples, 100'000), commitment,
                                           [&](const QByteArray& given, const QByteArray&) {
                                               return crypto::matchesCommitment(given, keyId, key);
                                           }),
                  false) &&
           good;
    return good ? 0 : 1;
}
