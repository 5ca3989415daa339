// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/AuditCheckpoint.h"
#include "core/protocol/AuditCheckpointMessages.h"
#include "core/protocol/AuditTrailMessages.h"
#include "core/protocol/AuditWords.h"
#include "tests/fuzz/protocol/FuzzDecoder.h"

#include <QJsonDocument>

using namespace kluis::protocol;

namespace {

/// An entry that can be read has a name, whatever its kind.
void fuzzEvent(const std::uint8_t* data, std::size_t size)
{
    fuzzDecoder<ServerEvent>(data, size);
    const auto event = ServerEvent::decode(QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)));
    if (event && (AuditWords::word(*event).isEmpty() || AuditWords::purpose(*event).isEmpty())) {
        std::abort();
    }
}

/// A checkpoint's JSON comes from a file that anybody may have written.
void fuzzJson(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const auto checkpoint = AuditCheckpoint::fromJson(QJsonDocument::fromJson(bytes).object());
    const auto again = checkpoint ? AuditCheckpoint::fromJson(checkpoint->toJson()) : checkpoint;
    if (checkpoint && (!again || *again != *checkpoint)) {
        std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0) {
        return 0;
    }
    switch (data[0] % 8) {
    case 0:
        fuzzDecoder<AuditCheckpoint>(data + 1, size - 1);
        break;
    case 1:
        fuzzDecoder<AuditCheckpointRequest>(data + 1, size - 1);
        break;
    case 2:
        fuzzDecoder<AuditCheckpointAnswer>(data + 1, size - 1);
        break;
    case 3:
        fuzzDecoder<AuditTrailRequest>(data + 1, size - 1);
        break;
    case 4:
        fuzzDecoder<AuditTrailPage>(data + 1, size - 1);
        break;
    case 5:
        fuzzEvent(data + 1, size - 1);
        break;
    case 6:
        fuzzDecoder<FetchedDossiers>(data + 1, size - 1);
        break;
    default:
        fuzzJson(data + 1, size - 1);
        break;
    }
    return 0;
}
