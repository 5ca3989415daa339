// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/ScopeFacts.h"
#include "core/protocol/SyncMessages.h"
#include "tests/fuzz/protocol/FuzzDecoder.h"

using namespace kluis::protocol;

namespace {

/// The frame is read before its page: it must take whatever the page's decoder takes.
void framesAsPage(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const auto frame = PageFrame::read(bytes);
    const auto page = PullPage::decode(bytes);
    if (page && (!frame || frame->nextCursor != page->nextCursor || frame->more != page->more)) {
        std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0) {
        return 0;
    }
    constexpr int scope = 255; // what came later leaves the others their inputs
    switch (data[0] == scope ? scope : data[0] % 4) {
    case 0:
        fuzzDecoder<PullRequest>(data + 1, size - 1);
        break;
    case 1:
        fuzzDecoder<PullPage>(data + 1, size - 1);
        framesAsPage(data + 1, size - 1);
        break;
    case scope:
        fuzzDecoder<ScopeFacts>(data + 1, size - 1);
        break;
    case 2:
        fuzzDecoder<PushRequest>(data + 1, size - 1);
        break;
    default:
        fuzzDecoder<PushResponse>(data + 1, size - 1);
        break;
    }
    return 0;
}
