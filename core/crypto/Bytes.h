// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QtEndian>

#include <cstddef>

namespace kluis::crypto {

/// A domain separation label with its closing NUL byte: `labelled("dk/auth/v1")` has 11 bytes. Every signed,
/// hashed or authenticated text starts with one, so that no text of one kind is one of another.
template <std::size_t N> [[nodiscard]] QByteArray labelled(const char (&label)[N])
{
    return QByteArray(label, static_cast<qsizetype>(N));
}

/// The bytes as libsodium takes them. Never null, since its functions promise the compiler as much even where the
/// length is zero.
[[nodiscard]] inline const unsigned char* raw(QByteArrayView bytes)
{
    static constexpr unsigned char none = 0;
    return bytes.data() == nullptr ? &none : reinterpret_cast<const unsigned char*>(bytes.data());
}

/// An integer as big-endian bytes, as all our formats write it: `bigEndian<quint32>(5)`.
template <typename Integer> [[nodiscard]] QByteArray bigEndian(Integer value)
{
    QByteArray bytes(sizeof(Integer), Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

} // namespace kluis::crypto
