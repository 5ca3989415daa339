// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/HttpMessage.h"
#include "tests/hostile/Operator.h"

#include <QList>

#include <functional>

namespace kluis::test {

/// One request, and the honest server's answer to it on its way out.
struct Exchange {
    const server::HttpRequest& request;
    server::HttpResponse& response;
    Operator& by;
};

/// What a victim does while the server lies to it.
enum class Step : quint8 {
    Sync,            ///< a doctor synchronises
    HrSync,          ///< HR does
    Push,            ///< HR changes a value and synchronises
    Login,           ///< the doctor logs in where a vault lies already
    NewComputer,     ///< the doctor logs in on a further computer, and synchronises
    Approve,         ///< a lead approves a newcomer whose fingerprint was read out
    Invited,         ///< a newcomer with an invite synchronises for the first time
    ApproveComputer, ///< a doctor's further computer is approved by the first one
    OpenDocument,    ///< a doctor opens a document of a colleague's for the first time
};

/// What happened honestly just before, so that there is something to lie about.
enum class News : quint8 {
    None,
    TwoFindings,     ///< a colleague wrote one medical value and then another over it
    FirstFinding,    ///< HR made a dossier, and a colleague wrote the first medical value in it
    NewKey,          ///< a lead renewed the group's key and wrote a value under it
    EarlierApproval, ///< another computer of the same doctor was approved
    Checkpoints,     ///< the doctor's computer holds checkpoints of the audit log, and asks for the next
    Document,        ///< HR added a newer version of a document
    MedicalDocument, ///< a colleague added a newer version of a medical one
    WipeOrders,      ///< orders to wipe the doctor's computer were made that are none
};

/// How the client takes it.
enum class Ending : quint8 {
    Refused,  ///< the step fails, and its sentence is the one given
    Told,     ///< the step succeeds without what was twisted in, and one of its warnings is the sentence
    Harmless, ///< it succeeds, and nothing came of the twist; no sentence
};

/// One thing a malicious operator tries.
struct Twist {
    const char* name;
    const char* what; ///< in the words of docs/security.md
    Step step;
    News news;
    Ending ending;
    const char* says; ///< what the person reads, in English
    std::function<void(Exchange&)> bend;
    /// Instead of the honest server: true when it answered. May be missing.
    std::function<bool(Exchange&)> answer = {};
    /// What is put among the employers' operations for good, before the victim asks. May be missing.
    std::function<void(Operator&)> plant = {};
    /// The client forgets by it what it may see, on the server's word, until an honest one shows it again.
    bool empties = false;
    /// What is right in it, and comes to be seen; null: nothing.
    const char* shows = nullptr;
};

/// All of them.
[[nodiscard]] const QList<Twist>& twists();

// By what is twisted.
[[nodiscard]] QList<Twist> pullTwists();
[[nodiscard]] QList<Twist> peopleTwists();
[[nodiscard]] QList<Twist> logTwists();
[[nodiscard]] QList<Twist> loginTwists();
[[nodiscard]] QList<Twist> leaseTwists();
[[nodiscard]] QList<Twist> wireTwists();
[[nodiscard]] QList<Twist> approvalTwists();
[[nodiscard]] QList<Twist> auditTwists();
[[nodiscard]] QList<Twist> accompliceTwists();
[[nodiscard]] QList<Twist> documentTwists();
[[nodiscard]] QList<Twist> scopeTwists();

/// What several of them make a client say.
namespace says {
inline constexpr auto doesNotFit =
    "The server's answer does not fit or is not signed by who it says. Nothing of it was "
    "taken over. Tell your administrator.";
inline constexpr auto otherHistory =
    "The server shows another history than before. Nothing of it was taken over. Tell your administrator.";
inline constexpr auto otherAnswer = "The server's answer does not fit this account. Tell your administrator.";
inline constexpr auto kdfRefused = "The server asks for a way of protecting the password that this program does not "
                                   "accept. Tell your administrator.";
} // namespace says

/// \p bytes with another version where a small one stands, at \p at: a small number, or one that needs a second byte.
[[nodiscard]] inline QByteArray withVersion(const QByteArray& bytes, quint8 version, qsizetype at)
{
    constexpr char oneByteFollows = 0x18;
    constexpr quint8 smallest = 24; // that needs a byte of its own (RFC 8949 3)
    QByteArray bent;
    if (version >= smallest) {
        bent.append(oneByteFollows);
    }
    bent.append(char(version));
    return bytes.first(at) + bent + bytes.sliced(at + 1);
}

/// Changes the answer to a request at \p path when it was given: decoded, handed to \p change, and encoded again.
template <typename Message, typename Change> void rewrite(Exchange& exchange, const char* path, Change change)
{
    if (exchange.request.path != path || exchange.response.status != 200) {
        return;
    }
    auto message = Message::decode(exchange.response.body);
    if (message) {
        change(*message);
        exchange.response.body = message->encode();
    }
}

} // namespace kluis::test
