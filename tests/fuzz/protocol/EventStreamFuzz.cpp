// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/EventStream.h"

#include <QList>

#include <cstdint>
#include <cstdlib>

using namespace kluis::protocol;

/// The first byte says how the rest is cut; that may change nothing of what is read.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0) {
        return 0;
    }
    const QByteArrayView bytes(reinterpret_cast<const char*>(data) + 1, qsizetype(size - 1));
    QList<EventNudge> whole;
    EventReader atOnce;
    const bool good = atOnce.read(bytes, [&whole](const EventNudge& nudge) { whole.append(nudge); });
    QList<EventNudge> pieces;
    EventReader inPieces;
    bool stillGood = true;
    const qsizetype step = 1 + data[0] % 16;
    for (qsizetype at = 0; at < bytes.size(); at += step) {
        stillGood = inPieces.read(bytes.sliced(at, qMin(step, bytes.size() - at)),
                                  [&pieces](const EventNudge& nudge) { pieces.append(nudge); });
    }
    if (whole != pieces || good != stillGood || atOnce.patience() > EventReader::longestPatience) {
        std::abort();
    }
    return 0;
}
