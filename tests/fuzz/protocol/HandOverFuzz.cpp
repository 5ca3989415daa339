// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes are a hand-over card, a hand-over file that came by mail, with and without documents, and what is in one.
#include "core/crypto/HandOverPackage.h"
#include "core/crypto/Random.h"
#include "core/protocol/HandOverContent.h"
#include "core/protocol/HandOverParts.h"

#include <QBuffer>

using namespace kluis;
using namespace kluis::crypto;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    static const IdentityBundle keys = IdentityBundle::generate();
    static const HandOverCard own =
        HandOverCard::create(keys, randomId<UserId>(), randomId<PracticeId>(), QStringLiteral("Dr. Bakker"));
    const Result<HandOverCard> card = HandOverCard::decode(bytes);
    if (card && card->encode() != bytes) {
        __builtin_trap();
    }
    if (HandOverPackage::open(own, keys, bytes)) {
        __builtin_trap(); // nobody sealed this
    }
    const auto content = protocol::HandOverContent::decode(bytes);
    if (content && content->encode() != bytes) {
        __builtin_trap();
    }
    QBuffer file;
    file.setData(bytes.toByteArray());
    file.open(QIODevice::ReadOnly);
    if (const auto parts = protocol::HandOverParts::find(file)) {
        for (const auto& part : parts->documents) {
            if (part.offset < 0 || part.size < 0 || part.offset + part.size > bytes.size()) {
                __builtin_trap();
            }
        }
    }
    return 0;
}
