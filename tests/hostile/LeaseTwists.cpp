// SPDX-License-Identifier: GPL-3.0-or-later
// How long a computer may open its vault without the server.
#include "core/crypto/Random.h"
#include "core/protocol/CborReader.h"
#include "core/protocol/CborWriter.h"
#include "core/protocol/Lease.h"
#include "tests/hostile/Twist.h"

namespace kluis::test {

using protocol::Lease;
using protocol::LoginResponse;

namespace {

constexpr auto notGenuine = "The permission to work offline is not genuine. Sign in again.";
constexpr auto newerLease = "The permission to work offline was made by a newer server.";
constexpr qint64 tenYears = 315'576'000'000; // milliseconds

/// A lease of the server's own making: whoever runs it has the key.
std::function<void(Exchange&)> signedLease(std::function<void(Lease&)> bend)
{
    return [bend = std::move(bend)](Exchange& exchange) {
        rewrite<LoginResponse>(exchange, "/v1/login", [&](LoginResponse& answer) {
            const auto& key = exchange.by.keys().signingKey;
            auto lease = Lease::decode(answer.lease, key.publicKey());
            if (lease) {
                bend(*lease);
                answer.lease = lease->encode(key);
            }
        });
    };
}

/// The same with another version in front of what is signed.
std::function<void(Exchange&)> version(quint64 number)
{
    return [number](Exchange& exchange) {
        rewrite<LoginResponse>(exchange, "/v1/login", [&](LoginResponse& answer) {
            protocol::CborReader reader(answer.lease);
            reader.enterTuple(2);
            const QByteArray part = reader.bytes(answer.lease.size());
            const QByteArray head = protocol::CborWriter().uint(number).take();
            const QByteArray bent = part.first(1) + head + part.mid(2);
            const QByteArray text = QByteArray("dk/lease/v1", 12) + bent;
            protocol::CborWriter writer;
            writer.array(2).bytes(bent).bytes(exchange.by.keys().signingKey.sign(text)).endArray();
            answer.lease = writer.take();
        });
    };
}

/// A login that the doctor's client gives up.
Twist refused(const char* name, const char* what, const char* says, std::function<void(Exchange&)> bend)
{
    return {name, what, Step::Login, News::None, Ending::Refused, says, std::move(bend)};
}

} // namespace

QList<Twist> leaseTwists()
{
    return {
        refused("lease-forged", "a lease signed with another key", notGenuine,
                [](Exchange& exchange) {
                    rewrite<LoginResponse>(exchange, "/v1/login", [&](LoginResponse& answer) {
                        auto held = Lease::decode(answer.lease, exchange.by.keys().signingKey.publicKey());
                        if (held) {
                            answer.lease = held->encode(exchange.by.ownKeys().identity());
                        }
                    });
                }),
        refused("lease-altered", "a lease with a later end under the old signature", notGenuine,
                [](Exchange& exchange) {
                    rewrite<LoginResponse>(exchange, "/v1/login", [](LoginResponse& answer) {
                        answer.lease[answer.lease.size() / 3] = char(answer.lease[answer.lease.size() / 3] ^ 1);
                    });
                }),
        refused("lease-lengthened", "a lease of ten years", says::otherAnswer,
                signedLease([](Lease& lease) { lease.expires += tenYears; })),
        refused("lease-in-future", "a lease that begins in ten years", says::otherAnswer, signedLease([](Lease& lease) {
                    lease.issued += tenYears;
                    lease.expires += tenYears;
                })),
        refused("lease-of-another", "another person's lease", says::otherAnswer,
                signedLease([](Lease& lease) { lease.user = crypto::randomId<UserId>(); })),
        refused("lease-of-another-computer", "another computer's lease", says::otherAnswer,
                signedLease([](Lease& lease) { lease.device = crypto::randomId<DeviceId>(); })),
        refused("lease-wider-role", "a lease for a wider role than the answer says", says::otherAnswer,
                signedLease([](Lease& lease) { lease.role = domain::Role::Administrator; })),
        refused("codes-cut-off", "checks of one-time codes that are cut off", says::otherAnswer,
                [](Exchange& exchange) {
                    rewrite<LoginResponse>(exchange, "/v1/login",
                                           [](LoginResponse& answer) { answer.offlineVerifiers.chop(1); });
                }),
        refused("lease-version-0", "a lease with version 0", newerLease, version(0)),
        refused("lease-version-255", "a lease with version 255", newerLease, version(255)),
    };
}

} // namespace kluis::test
