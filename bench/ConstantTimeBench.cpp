// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the time of a comparison tells where the difference lies: VERIFICATION row 20. memcmp is measured beside them, to show
// that the test would see it. What takes longer than a comparison is called less often a sample. Usage: ConstantTimeBench
// [SAMPLES]
#include "core/crypto/Aead.h"
#include "core/crypto/ConstantTime.h"
#include "core/crypto/Initialise.h"
#include "core/crypto/KeyCommitment.h"
#include "core/crypto/OfflineCodes.h"
#include "core/crypto/Random.h"
#include "core/crypto/Sha256.h"
#include "core/crypto/Totp.h"
#include "tests/crypto/ComparisonTiming.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <vector>

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

constexpr int fewCalls = 2; ///< a sample, of what takes a microsecond or more

QByteArray flipped(QByteArray bytes, qsizetype at)
{
    bytes[at] = char(bytes.at(at) ^ 1);
    return bytes;
}

/// A wrong tag: its first byte or its last.
bool aeadIsEven(int samples, const crypto::SecretBytes& key)
{
    const QByteArray sealed = crypto::Aead::seal(key, {}, crypto::randomBytes(64), "about");
    const qsizetype tag = sealed.size() - crypto::Aead::tagSize;
    std::vector<unsigned char> plain(64);
    const auto opens = [&](const QByteArray& given) { return crypto::Aead::open(key, given, "about", plain); };
    return report(
        "Aead::open() of a wrong tag",
        ComparisonTiming::between(samples, flipped(sealed, tag), flipped(sealed, sealed.size() - 1), opens, fewCalls),
        false);
}

/// The server looks a token up by its SHA-256 in an index, whose comparison stops at the first difference: what it tells is about
/// the hash of a guess, of which nobody can steer more than a few bytes. What is ours is the way to it: a token near the right one
/// takes no other time than one far from it.
bool tokenIsEven(int samples)
{
    const QByteArray token = crypto::randomBytes(32);
    const QByteArray kept = crypto::sha256(token);
    const auto finds = [&](const QByteArray& given) { return crypto::equal(crypto::sha256(given), kept); };
    return report("a token by its hash",
                  ComparisonTiming::between(samples, flipped(token, 0), flipped(token, 31), finds, fewCalls), false);
}

/// A wrong code with one digit of the right one, or with five; and with the verifiers of a lease the same.
bool codesAreEven(int samples)
{
    const auto secret = crypto::SecretBytes::random(crypto::Totp::secretSize);
    const qint64 step = 58'000'000;
    const QByteArray right = crypto::Totp::code(secret, step).toLatin1();
    const QByteArray near = flipped(right, 5);
    QByteArray far = right;
    for (qsizetype i = 1; i < far.size(); ++i) {
        far[i] = char(far.at(i) ^ 1);
    }
    const qint64 now = step * crypto::Totp::stepSeconds;
    const auto online = [&](const QByteArray& given) {
        return crypto::Totp::matchingStep(secret, QString::fromLatin1(given), now, -1).has_value();
    };
    const auto leaseKey = crypto::SecretBytes::random(crypto::OfflineCodes::keySize);
    const auto codes = crypto::OfflineCodes::make(secret, leaseKey, step - 1, step + 1);
    const auto offline = [&](const QByteArray& given) {
        return codes.matchingStep(leaseKey, QString::fromLatin1(given), now, -1).has_value();
    };
    const bool isEven =
        report("a wrong code at the server", ComparisonTiming::between(samples, near, far, online, 1), false);
    return report("a wrong code without the server", ComparisonTiming::between(samples, near, far, offline, 1),
                  false) &&
           isEven;
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
    const auto commits = [&](const QByteArray& given) { return crypto::matchesCommitment(given, keyId, key); };
    good = report("matchesCommitment()",
                  ComparisonTiming::between(samples, commitment, flipped(commitment, 0), commits, fewCalls), false) &&
           good;
    good = aeadIsEven(samples, key) && good;
    good = tokenIsEven(samples) && good;
    good = codesAreEven(samples) && good;
    return good ? 0 : 1;
}
