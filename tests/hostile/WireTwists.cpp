// SPDX-License-Identifier: GPL-3.0-or-later
// Answers that are too large, too many, or nothing a program should read.
#include "core/protocol/Limits.h"
#include "tests/hostile/Twist.h"

namespace kluis::test {

using protocol::PullPage;

namespace {

std::function<void(Exchange&)> instead(std::function<void(server::HttpResponse&)> bend)
{
    return [bend = std::move(bend)](Exchange& exchange) {
        if (exchange.request.path == "/v1/pull") {
            bend(exchange.response);
        }
    };
}

/// Nothing, and then nothing more, a little further each time.
void endlessPages(Exchange& exchange)
{
    const auto asked = protocol::PullRequest::decode(exchange.request.body);
    rewrite<PullPage>(exchange, "/v1/pull", [&](PullPage& page) {
        page.operations.clear();
        page.epochChanged = false; // what the honest server says to a cursor beyond its end
        page.nextCursor = asked->cursor + 1;
        page.more = true;
    });
}

constexpr qsizetype bombSize = 64 * 1024 * 1024; // bytes, once unpacked
constexpr auto noServer =
    "What answers at this address is not a Dossierkluis server; a network's sign-in page does the "
    "same. Check the address, or sign in to the network first.";

} // namespace

QList<Twist> wireTwists()
{
    const auto wire = [](const char* name, const char* what, const char* says, std::function<void(Exchange&)> bend) {
        return Twist{name, what, Step::Sync, News::None, Ending::Refused, says, std::move(bend)};
    };
    return {
        wire("endless-pages", "pages without end", says::doesNotFit, endlessPages),
        wire("giant-page", "a page of seventeen million bytes",
             "The server's answer is larger than allowed, so it was not read.",
             instead([](server::HttpResponse& response) {
                 response.body = QByteArray(protocol::limits::responseBody + 1024 * 1024, '\0');
             })),
        wire("compressed-bomb", "64 MiB packed into a few bytes", says::doesNotFit,
             instead([](server::HttpResponse& response) {
                 response.body = qCompress(QByteArray(bombSize, '\0'), 9).mid(4); // Qt puts the size in front
                 // The listener writes the type as it is given, so a further line of the head rides on it.
                 response.contentType = "application/cbor\r\nContent-Encoding: deflate";
             })),
        wire("nested", "a hundred thousand lists within one another", says::doesNotFit,
             instead([](server::HttpResponse& response) { response.body = QByteArray(100'000, '\x81'); })),
        wire("cut-off", "half a page", says::doesNotFit,
             instead([](server::HttpResponse& response) { response.body.truncate(response.body.size() / 2); })),
        wire("sign-in-page", "a page of HTML", noServer, instead([](server::HttpResponse& response) {
                 response.body = "<html>Sign in</html>";
                 response.contentType = "text/html";
             })),
        wire("redirect", "a redirect to somewhere else", noServer, instead([](server::HttpResponse& response) {
                 response.status = 307;
                 response.contentType = "application/cbor\r\nLocation: https://127.0.0.1:1/v1/pull";
             })),
    };
}

} // namespace kluis::test
