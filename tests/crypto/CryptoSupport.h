// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/crypto/SecretBytes.h"

#include <QByteArray>
#include <QtTest>

#include <cstring>

/// Small words that the crypto tests share.
namespace kluis::crypto::test {

template <std::size_t N> QByteArray hex(const char (&digits)[N])
{
    return QByteArray::fromHex(QByteArray(digits, N - 1));
}

template <std::size_t N> QByteArray text(const char (&characters)[N])
{
    return QByteArray(characters, N - 1);
}

inline SecretBytes secret(const QByteArray& bytes)
{
    return SecretBytes::copyOf(bytes);
}

/// \p bytes with one bit of byte \p at turned over.
inline QByteArray flipped(QByteArray bytes, qsizetype at)
{
    bytes[at] = static_cast<char>(bytes[at] ^ 0x01);
    return bytes;
}

/// An id of sixteen equal bytes.
template <class IdType> IdType idOf(int byte)
{
    return *IdType::fromBytes(QByteArray(IdType::size, static_cast<char>(byte)));
}

/// The error's code, or 0 where there is a value.
template <typename T> int errorOf(const Result<T>& result)
{
    return result ? 0 : static_cast<int>(result.error().code());
}

constexpr int malformed = static_cast<int>(ErrorCode::Malformed);
constexpr int unsupported = static_cast<int>(ErrorCode::UnsupportedVersion);
constexpr int cryptoFailure = static_cast<int>(ErrorCode::CryptoFailure);
constexpr int invalid = static_cast<int>(ErrorCode::InvalidArgument);
constexpr int limit = static_cast<int>(ErrorCode::LimitExceeded);
constexpr int forbidden = static_cast<int>(ErrorCode::Forbidden);
constexpr int conflict = static_cast<int>(ErrorCode::Conflict);
constexpr int notFound = static_cast<int>(ErrorCode::NotFound);

} // namespace kluis::crypto::test
