// SPDX-License-Identifier: GPL-3.0-or-later
// Contents of documents that are not what their authors put there.
#include "core/crypto/Sha256.h"
#include "core/protocol/BlobMessages.h"
#include "tests/hostile/Twist.h"

namespace kluis::test {

using protocol::BlobPart;

namespace {

constexpr auto anotherDocument =
    "The server gave another document than the one that was put here. It was not kept. Tell your administrator.";
constexpr auto notAskedFor =
    "The server did not give what was asked for. Try again; when it stays so, tell your administrator.";

using BlobChange = std::function<void(BlobPart&, Operator&)>;

std::function<void(Exchange&)> blob(BlobChange change)
{
    return [change = std::move(change)](Exchange& exchange) {
        rewrite<BlobPart>(exchange, "/v1/blob/read", [&](BlobPart& part) {
            change(part, exchange.by);
            part.digest = crypto::sha256(part.bytes); // the server's own word, so it fits
        });
    };
}

/// The content that came before this one, of the same kind or of another: as long, and well sealed.
BlobChange earlier(bool sameKind)
{
    return [sameKind](BlobPart& part, Operator& by) {
        for (qsizetype at = by.blobs.size() - 1; at >= 0; --at) {
            if (by.blobs[at].id == part.id) {
                part.bytes = by.blobs[qMax<qsizetype>(0, at - (sameKind ? 1 : 2))].bytes;
                return;
            }
        }
    };
}

QList<Twist> of(News news, const char* kind)
{
    struct Way {
        const char* name;
        const char* what;
        const char* says;
        BlobChange change;
    };
    static const QList<Way> ways{
        {"blob-older", "an older version's content in the place of the newest's", anotherDocument, earlier(true)},
        {"blob-swapped", "another document's content", anotherDocument, earlier(false)},
        {"blob-changed", "a document with one byte changed", anotherDocument,
         [](BlobPart& part, auto&) { part.bytes[100] = char(part.bytes[100] ^ 1); }},
        {"blob-version-0", "a document with version byte 0", anotherDocument,
         [](BlobPart& part, auto&) { part.bytes[0] = '\0'; }},
        {"blob-version-255", "a document with version byte 255", anotherDocument,
         [](BlobPart& part, auto&) { part.bytes[0] = '\xff'; }},
        {"blob-cut", "a document that is cut off", notAskedFor,
         [](BlobPart& part, auto&) { part.bytes.chop(part.bytes.size() / 2); }},
        {"blob-endless", "a document that goes on and on", notAskedFor,
         [](BlobPart& part, auto&) { part.bytes += QByteArray(700'000, 'x'); }},
        {"blob-other-part", "another part of a document than was asked for", notAskedFor,
         [](BlobPart& part, auto&) { part.number += 1; }},
    };
    static QList<QByteArray> names; // a twist keeps no text of its own
    QList<Twist> all;
    for (const Way& way : ways) {
        names.append(QByteArray(way.name) + kind);
        all.append({names.last().constData(), way.what, Step::OpenDocument, news, Ending::Refused, way.says,
                    blob(way.change)});
    }
    return all;
}

} // namespace

QList<Twist> documentTwists()
{
    return of(News::Document, "") + of(News::MedicalDocument, "-medical");
}

} // namespace kluis::test
