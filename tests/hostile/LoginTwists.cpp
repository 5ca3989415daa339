// SPDX-License-Identifier: GPL-3.0-or-later
// Before and at login: who the server is, how the password is protected, which key opens what.
#include "core/crypto/Random.h"
#include "core/protocol/AccountMessages.h"
#include "core/protocol/Limits.h"
#include "tests/hostile/Twist.h"

#include <limits>

namespace kluis::test {

using protocol::Hello;
using protocol::LoginResponse;
using protocol::PreloginResponse;

namespace {

std::function<void(Exchange&)> hello(std::function<void(Hello&, Operator&)> bend)
{
    return [bend = std::move(bend)](Exchange& exchange) {
        rewrite<Hello>(exchange, "/v1/hello", [&](Hello& answer) { bend(answer, exchange.by); });
    };
}

std::function<void(Exchange&)> prelogin(std::function<void(PreloginResponse&)> bend)
{
    return [bend = std::move(bend)](Exchange& exchange) {
        rewrite<PreloginResponse>(exchange, "/v1/prelogin", [&](PreloginResponse& answer) { bend(answer); });
    };
}

std::function<void(Exchange&)> login(std::function<void(LoginResponse&, Operator&)> bend)
{
    return [bend = std::move(bend)](Exchange& exchange) {
        rewrite<LoginResponse>(exchange, "/v1/login", [&](LoginResponse& answer) { bend(answer, exchange.by); });
    };
}

constexpr auto otherParameters =
    "The server gave other key parameters than before, so nothing was sent. Check the user name, and tell your "
    "administrator.";
constexpr auto otherServer =
    "This is not the server this account belongs to: its key is another one. Nothing was sent. "
    "Check the address, and tell your administrator.";
constexpr qint64 anHour =
    3'601'000; // and a little: the victim's clock may be up to half a minute ahead of the server's
constexpr quint64 tooLittle = 8ULL << 20;
constexpr quint64 tooMuch = 64ULL << 30;

/// A twist of how the password is protected: where a vault lies the old way is known, elsewhere the range.
QList<Twist> weakerKdf()
{
    struct Way {
        const char* here;
        const char* elsewhere;
        const char* what;
        const char* whatElsewhere;
        std::function<void(PreloginResponse&)> bend;
    };
    const QList<Way> ways{
        {"kdf-one-pass", "kdf-one-pass-new", "one pass over the password", "the same, to a new computer",
         [](PreloginResponse& answer) { answer.kdfPasses = 1; }},
        {"kdf-8-mib", "kdf-8-mib-new", "8 MiB for the password", "the same, to a new computer",
         [](PreloginResponse& answer) { answer.kdfMemory = tooLittle; }},
        {"kdf-64-gib", "kdf-64-gib-new", "64 GiB for the password", "the same, to a new computer",
         [](PreloginResponse& answer) { answer.kdfMemory = tooMuch; }},
    };
    QList<Twist> all;
    QList<Twist> last; // all logins of one computer behind one another: they share what they cost
    for (const Way& way : ways) {
        last.append(
            {way.here, way.what, Step::Login, News::None, Ending::Refused, otherParameters, prelogin(way.bend)});
        all.append({way.elsewhere, way.whatElsewhere, Step::NewComputer, News::None, Ending::Refused, says::kdfRefused,
                    prelogin(way.bend)});
    }
    return all + last;
}

} // namespace

QList<Twist> loginTwists()
{
    return weakerKdf() +
           QList<Twist>{
               {"other-salt", "another salt", Step::Login, News::None, Ending::Refused, otherParameters,
                prelogin([](PreloginResponse& answer) { answer.salt = crypto::randomBytes(answer.salt.size()); })},
               {"other-user", "another person's id", Step::Login, News::None, Ending::Refused, otherParameters,
                prelogin([](PreloginResponse& answer) { answer.user = crypto::randomId<UserId>(); })},
               {"other-server-key", "another key of the server itself", Step::Login, News::None, Ending::Refused,
                otherServer, hello([](Hello& answer, Operator& by) {
                    answer.serverPublicKey = by.ownKeys().identity().publicKey();
                })},
               {"other-server-key-late", "the same, only once the login was sent", Step::Login, News::None,
                Ending::Refused,
                "This is not the server this account belongs to: its key is another one. Tell your administrator.",
                login([](LoginResponse& answer, Operator& by) {
                    answer.serverPublicKey = by.ownKeys().identity().publicKey();
                })},
               {"older-protocol", "a protocol older than any that was safe", Step::Login, News::None, Ending::Refused,
                "The server is older than this program can work with. Tell your administrator.",
                hello([](Hello& answer, Operator&) {
                    answer.protocol = answer.oldestProtocol = protocol::limits::oldestProtocolVersion - 1;
                })},
               {"newer-protocol", "a protocol that this program does not know", Step::Login, News::None,
                Ending::Refused, "The server is newer than this program. Update this program.",
                hello([](Hello& answer, Operator&) { answer.oldestProtocol = 99; })},
               {"clock-ahead", "a clock an hour ahead", Step::Login, News::None, Ending::Refused,
                "This computer's clock differs by 60 minute(s) from the server's. Set it right and try again.",
                hello([](Hello& answer, Operator&) { answer.serverTime += anHour; })},
               {"clock-behind", "a clock an hour behind", Step::Login, News::None, Ending::Refused,
                "This computer's clock differs by 60 minute(s) from the server's. Set it right and try again.",
                hello([](Hello& answer, Operator&) { answer.serverTime -= anHour - 29'000; })},
               {"clock-absurd", "a clock before all time", Step::Login, News::None, Ending::Refused,
                "This computer's clock differs by 1000000 minute(s) from the server's. Set it right and try again.",
                hello([](Hello& answer, Operator&) { answer.serverTime = -std::numeric_limits<qint64>::max(); })},
               {"clock-lies-late", "a clock ten years behind, only once the login was sent", Step::Login, News::None,
                Ending::Refused, says::otherAnswer,
                login([](LoginResponse& answer, Operator&) { answer.serverTime -= 315'576'000'000; })},
               {"wrong-server-share", "another server share of the vault's key", Step::Login, News::None,
                Ending::Refused,
                "The vault's key does not open with the server's and the keychain's shares: this profile was damaged "
                "or "
                "copied. Nothing was deleted. Restore it, or log in with another data folder.",
                login([](LoginResponse& answer, Operator&) { answer.serverShare = crypto::randomBytes(32); })},
               {"other-bundle", "another bundle in the place of the person's keys", Step::Login, News::None,
                Ending::Refused, says::otherAnswer, login([](LoginResponse& answer, Operator&) {
                    answer.bundle = answer.bundle.first(17) + crypto::randomBytes(answer.bundle.size() - 17);
                })},
               {"bundle-version-0", "the bundle with version byte 0", Step::Login, News::None, Ending::Refused,
                "A wrapped key needs a newer version of this program.",
                login([](LoginResponse& answer, Operator&) { answer.bundle[0] = '\0'; })},
               {"bundle-version-255", "the bundle with version byte 255", Step::Login, News::None, Ending::Refused,
                "A wrapped key needs a newer version of this program.",
                login([](LoginResponse& answer, Operator&) { answer.bundle[0] = '\xff'; })},
               {"role-widened", "a wider role than the lease says", Step::Login, News::None, Ending::Refused,
                says::otherAnswer,
                login([](LoginResponse& answer, Operator&) { answer.role = domain::Role::Administrator; })},
           };
}

} // namespace kluis::test
