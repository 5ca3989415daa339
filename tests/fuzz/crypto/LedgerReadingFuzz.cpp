// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes are a ledger of destructions as it lies in a folder that others may write to, or the note of its end. Entries of
// the server's own are put among them, so that what comes behind damage is reached too.
#include "core/crypto/Initialise.h"
#include "core/crypto/LedgerReading.h"

using namespace kluis;
using namespace kluis::crypto;

namespace {

const SigningKeyPair& server()
{
    static const SigningKeyPair key = SigningKeyPair::generate();
    return key;
}

const QByteArray& goodLine()
{
    static const QByteArray line = []() -> QByteArray {
        DestructionEntry entry;
        entry.order.part = 1;
        entry.order.signature = QByteArray(64, 's');
        entry.confirmation.signature = QByteArray(64, 's');
        entry.sign(server());
        return entry.encode().toBase64() + '\n';
    }();
    return line;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    static const bool isReady = initialise();
    if (!isReady) {
        return 0;
    }
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const QByteArrayView key(server().publicKey());
    LedgerReading alone = LedgerReading::of(bytes, key);
    alone.compare(LedgerReading::End::of(bytes, key));
    // Nobody else's bytes are an entry, an end, or a reason to destroy.
    if (!alone.entries().isEmpty() || !alone.done().isEmpty() || !alone.open().isEmpty() ||
        LedgerReading::End::of(bytes, key)) {
        __builtin_trap();
    }
    // And none keep a true entry from being read.
    const LedgerReading among = LedgerReading::of(QByteArray(goodLine() + bytes + '\n' + goodLine()), key);
    if (among.entries().size() != 2 || among.breaks() != 1) {
        __builtin_trap();
    }
    if (const auto entry = DestructionEntry::decode(bytes); entry && entry->encode() != bytes) {
        __builtin_trap();
    }
    return 0;
}
