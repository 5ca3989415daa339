// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes are a message between the window and the program that reads documents for it, and a stream of them.
#include "core/protocol/PreviewMessages.h"
#include "tests/fuzz/protocol/FuzzDecoder.h"

using namespace kluis::protocol;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto request = PreviewRequest::decode(bytes);
    if (request && PreviewRequest::decode(request->encode())->encode() != request->encode()) {
        __builtin_trap();
    }
    const auto answer = PreviewAnswer::decode(bytes);
    if (answer && answer->kind == PreviewAnswer::Kind::Picture &&
        quint64(answer->pixels.size()) != answer->width * answer->height * 4) {
        __builtin_trap();
    }
    PreviewFrames frames;
    frames.add(bytes);
    while (frames.next()) {
    }
    return 0;
}
