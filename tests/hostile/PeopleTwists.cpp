// SPDX-License-Identifier: GPL-3.0-or-later
// Who somebody is: keys, devices, roles and invites, as the server tells them; and what it answers to changes.
#include "core/crypto/DeviceCertificate.h"
#include "core/crypto/Random.h"
#include "core/protocol/DirectoryMessages.h"
#include "core/protocol/MedicalInviteMessages.h"
#include "tests/hostile/Twist.h"

namespace kluis::test {

using domain::Category;
using protocol::Directory;
using protocol::DirectoryUser;
using protocol::OperationItem;
using protocol::OperationKind;
using protocol::PulledOperation;
using protocol::PullPage;
using protocol::PushResponse;
using protocol::PushStatus;

namespace {

/// Makes the client ask for the directory again, and gives it one that is bent.
std::function<void(Exchange&)> people(std::function<void(DirectoryUser&, Operator&)> bend)
{
    return [bend = std::move(bend)](Exchange& exchange) {
        rewrite<PullPage>(exchange, "/v1/pull", [](PullPage& page) { page.directoryVersion += 1'000'000; });
        rewrite<Directory>(exchange, "/v1/directory", [&](Directory& directory) {
            for (DirectoryUser& user : directory.users) {
                bend(user, exchange.by);
            }
        });
    };
}

bool isHr(const DirectoryUser& user)
{
    return user.role == domain::Role::Hr;
}

void takeOverKeys(DirectoryUser& user, Operator& by)
{
    user.identityPublicKey = by.ownKeys().identity().publicKey();
    user.encryptionPublicKey = by.ownKeys().encryption().publicKey();
}

/// A value in the name of HR, signed by the server as if it were an import's.
void speakForHr(Exchange& exchange)
{
    const auto asked = protocol::PullRequest::decode(exchange.request.body);
    if (!asked) {
        return;
    }
    rewrite<PullPage>(exchange, "/v1/pull", [&](PullPage& page) {
        PulledOperation pulled = exchange.by.newest(asked->tenant, [](const PulledOperation& one) {
            return one.category == Category::Administrative && one.operation->kind == OperationKind::Field;
        });
        protocol::Operation& forged = *pulled.operation;
        const OperationItem old = forged.items.first();
        const quint64 base = pulled.revisions.first();
        forged.id = crypto::randomId<OpId>();
        forged.items = {OperationItem::plain(old.record(), old.fieldId(), QStringLiteral("Forged"), base)};
        forged.sign(exchange.by.keys().signingKey);
        pulled.revisions = {base + 1};
        pulled.digest = forged.digest();
        exchange.by.placeNext(asked->tenant, pulled);
        page.nextCursor = pulled.seq;
        page.operations.append(pulled);
    });
}

/// Says yes to what was sent, and keeps nothing of it.
bool confirmAndDrop(Exchange& exchange)
{
    const auto sent = protocol::PushRequest::decode(exchange.request.body);
    if (exchange.request.path != "/v1/push" || !sent) {
        return false;
    }
    PushResponse response;
    for (const QByteArray& bytes : sent->operations) {
        const auto operation = protocol::Operation::decode(bytes);
        PulledOperation place;
        place.dossier = operation->dossier;
        place.category = operation->category;
        exchange.by.placeNext(operation->tenant, place);
        protocol::PushResult result;
        result.id = operation->id;
        result.status = PushStatus::Applied;
        result.seq = place.seq;
        result.chainIndex = place.chainIndex;
        for (const OperationItem& item : operation->items) {
            result.revisions.append(item.baseRevision() + 1);
        }
        response.results.append(result);
    }
    exchange.response.body = response.encode();
    return true;
}

/// An answer to a push that is bent. Nothing of what was sent is kept, so that it can be sent again.
std::function<bool(Exchange&)> pushAnswer(std::function<void(PushResponse&)> bend)
{
    return [bend = std::move(bend)](Exchange& exchange) {
        if (!confirmAndDrop(exchange)) {
            return false;
        }
        auto response = PushResponse::decode(exchange.response.body);
        bend(*response);
        exchange.response.body = response->encode();
        return true;
    };
}

void nothing(Exchange&)
{
}

constexpr auto keysDiffer =
    "What was read out differs from the keys the server gave, so nothing was approved. Let your "
    "colleague read it out again; when it differs still, tell your administrator.";
constexpr auto answerDiffers = "The server's answer does not fit what was sent. Your changes are kept; tell your "
                               "administrator.";

} // namespace

QList<Twist> peopleTwists()
{
    return {
        {"swapped-identity-key", "another identity key for a colleague", Step::Sync, News::None, Ending::Told,
         "The server gave another key for a colleague than before. It was not taken over, and nothing signed with it "
         "is "
         "believed. Compare fingerprints with your colleagues, and tell your administrator.",
         people([](DirectoryUser& user, Operator& by) {
             if (isHr(user)) {
                 takeOverKeys(user, by);
             }
         })},
        {"forged-device", "a device in a colleague's name that the colleague never certified", Step::Sync, News::None,
         Ending::Told,
         "The server named a colleague's computer that the colleague's key does not vouch for. Nothing from it is "
         "believed. Tell your administrator.",
         people([](DirectoryUser& user, Operator& by) {
             if (isHr(user)) {
                 const auto device = crypto::randomId<DeviceId>();
                 user.devices.append({device,
                                      crypto::DeviceCertificate::create(by.ownKeys().identity(), user.id, device,
                                                                        by.ownKeys().identity().publicKey(), 1)
                                          .encode(),
                                      false});
             }
         })},
        {"colleague-as-import", "a colleague said to be the server's import, and a value signed in that name",
         Step::Sync, News::None, Ending::Refused, says::doesNotFit,
         [](Exchange& exchange) {
             people([](DirectoryUser& user, Operator&) {
                 if (isHr(user)) {
                     user.role = domain::Role::System;
                 }
             })(exchange);
             speakForHr(exchange);
         }},
        {"own-key-at-approval", "own keys in the place of a newcomer's, while a lead approves", Step::Approve,
         News::None, Ending::Refused, keysDiffer,
         [](Exchange& exchange) {
             rewrite<Directory>(exchange, "/v1/directory", [&](Directory& directory) {
                 for (DirectoryUser& user : directory.users) {
                     takeOverKeys(user, exchange.by);
                 }
             });
         }},
        {"answers-to-others", "answers to other changes than were sent", Step::Push, News::None, Ending::Refused,
         answerDiffers, nothing,
         pushAnswer([](PushResponse& response) { response.results.first().id = crypto::randomId<OpId>(); })},
        {"answers-missing", "no answer to a change that was sent", Step::Push, News::None, Ending::Refused,
         answerDiffers, nothing, pushAnswer([](PushResponse& response) { response.results.clear(); })},
        {"answers-other-revision", "another revision than the change makes", Step::Push, News::None, Ending::Refused,
         answerDiffers, nothing, pushAnswer([](PushResponse& response) { response.results.first().revisions = {77}; })},
        {"confirmed-and-dropped", "a change confirmed and thrown away", Step::Push, News::None, Ending::Told,
         "The server confirmed a change of yours and does not show it now. It is kept here and sent again. Tell your "
         "administrator.",
         nothing, confirmAndDrop},
    };
}

} // namespace kluis::test
