// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/Random.h"

#include <QByteArray>
#include <QTest>

namespace kluis::protocol {

/// Encodes, decodes and encodes again; every shorter prefix and a sample of altered documents must be refused
/// or decode into something that encodes cleanly: no decoder may crash or loop.
template <typename Message> void roundTrip(const Message& message)
{
    const QByteArray bytes = message.encode();
    const auto back = Message::decode(bytes);
    QVERIFY2(back.has_value(), back ? "" : qPrintable(back.error().detail()));
    QCOMPARE(back->encode(), bytes);
    for (qsizetype length = 0; length < bytes.size(); ++length) {
        QVERIFY(!Message::decode(bytes.left(length)));
    }
    QVERIFY(!Message::decode(bytes + '\0'));
    for (int round = 0; round < 2000; ++round) {
        QByteArray altered = bytes;
        const QByteArray noise = crypto::randomBytes(3);
        altered[(quint8(noise[0]) * 256 + quint8(noise[1])) % altered.size()] = noise[2];
        if (const auto decoded = Message::decode(altered)) {
            QVERIFY(!decoded->encode().isEmpty());
        }
    }
}

} // namespace kluis::protocol
