// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/PageFrame.h"

#include "core/protocol/CborReader.h"

namespace kluis::app {

Result<PageFrame> PageFrame::read(const QByteArray& page)
{
    protocol::CborReader reader(page);
    PageFrame frame;
    reader.enterMap();
    // The numbers are those of protocol::PullPage.
    for (quint64 key = 0; reader.nextKey(key);) {
        switch (key) {
        case 2:
            frame.nextCursor = reader.uint();
            break;
        case 3:
            frame.scopeVersion = reader.bytes(16);
            break;
        case 4:
            frame.serverEpoch = reader.bytes(16);
            break;
        case 7:
            frame.more = reader.boolean();
            break;
        case 8:
            frame.scopeChanged = reader.boolean();
            break;
        case 9:
            frame.epochChanged = reader.boolean();
            break;
        default:
            reader.skip();
        }
    }
    reader.leave();
    if (auto done = reader.finish(); !done) {
        return failure(done);
    }
    return frame;
}

} // namespace kluis::app
