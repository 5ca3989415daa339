// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// Hands any bytes to a message's decoder; what it accepts must encode to something it accepts again.
template <typename Message> void fuzzDecoder(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    if (const auto message = Message::decode(bytes)) {
        if (!Message::decode(message->encode())) {
            std::abort();
        }
    }
}
