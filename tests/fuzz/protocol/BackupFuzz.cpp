// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/BackupKey.h"
#include "core/crypto/Initialise.h"
#include "core/protocol/BackupContents.h"
#include "core/protocol/BackupManifest.h"
#include "core/protocol/BackupPart.h"
#include "core/protocol/BackupRow.h"
#include "tests/fuzz/protocol/FuzzDecoder.h"

using namespace kluis;
using namespace kluis::protocol;

namespace {

/// Whatever is accepted says how many parts it has, and has them.
void manifest(const QByteArray& bytes)
{
    const auto read = BackupManifest::decode(bytes);
    for (qsizetype i = 0; read && i < read->partCount(); ++i) {
        if (read->part(i).size < 0) {
            std::abort();
        }
    }
}

void rows(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qsizetype before = bytes.size();
        const auto value = BackupRow::take(bytes);
        if (!value && bytes.size() != before) {
            std::abort();
        }
        if (!value) {
            return;
        }
        if (bytes.size() >= before) {
            std::abort();
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const bool isReady = crypto::initialise();
    static crypto::BackupOpener opener(crypto::EncryptionKeyPair::generate());
    if (size == 0 || !isReady) {
        return 0;
    }
    const QByteArray bytes(reinterpret_cast<const char*>(data + 1), qsizetype(size) - 1);
    switch (data[0] % 6) {
    case 0:
        manifest(bytes);
        manifest(QByteArray("KLUISBAK\x01").append(bytes));
        break;
    case 1:
        fuzzDecoder<BackupContents>(data + 1, size - 1);
        break;
    case 2:
        rows(bytes);
        break;
    case 3:
        (void)BackupPart::unpack(bytes);
        break;
    case 4:
        (void)BackupPart::open(opener, "name", bytes);
        break;
    default:
        (void)crypto::BackupKey::fromText(bytes);
        (void)crypto::BackupKey::fromText(QByteArray("BK-").append(bytes));
        break;
    }
    return 0;
}
