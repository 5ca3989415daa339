// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes are what a new device offers, what another one answers, or what it grants.
#include "core/crypto/ApprovalGrant.h"

using namespace kluis;
using namespace kluis::crypto;

namespace {

template <typename Record> Result<Record> check(QByteArrayView bytes)
{
    Result<Record> record = Record::decode(bytes);
    if (record && record->encode() != bytes) {
        __builtin_trap();
    }
    return record;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    static const EncryptionKeyPair receiver = EncryptionKeyPair::generate();
    static const QByteArray nobody(SigningKeyPair::publicKeySize, 'k');
    const QByteArrayView bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto offer = check<ApprovalOffer>(bytes.first(qMin<qsizetype>(bytes.size(), ApprovalOffer::size)));
    check<ApprovalAnswer>(bytes);
    const auto grant = check<ApprovalGrant>(bytes);
    if (grant && grant->verify(nobody)) {
        __builtin_trap();
    }
    if (!offer) {
        return 0;
    }
    // An answer that fits the offer makes a number; what follows the offer, read as a grant, opens nothing.
    ApprovalAnswer answer;
    answer.request = offer->request;
    answer.commitment = offer->commitment();
    answer.devicePublicKey = nobody;
    answer.nonce = nobody;
    const auto transcript = ApprovalTranscript::of(*offer, answer);
    if (!transcript || transcript->number().size() != ApprovalTranscript::numberDigits) {
        __builtin_trap();
    }
    const auto follows = check<ApprovalGrant>(bytes.sliced(ApprovalOffer::size));
    if (follows && follows->open(*offer, answer, receiver)) {
        __builtin_trap();
    }
    return 0;
}
