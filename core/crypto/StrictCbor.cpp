// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/StrictCbor.h"

#include <cmath>
#include <cstring>

#include <QtEndian>

namespace kluis::crypto {
namespace {

/// Walks over one CBOR item and refuses everything that has another spelling or is too deep.
class Scanner {
public:
    explicit Scanner(QByteArrayView bytes) : m_bytes(bytes) {}

    [[nodiscard]] bool item(int depth);
    [[nodiscard]] bool atEnd() const { return m_at == m_bytes.size(); }

private:
    struct Head {
        quint8 major = 0;
        quint8 info = 0;
        quint64 argument = 0;
    };

    [[nodiscard]] std::optional<Head> head();
    [[nodiscard]] bool skip(quint64 size);
    [[nodiscard]] bool items(quint64 count, int depth);
    [[nodiscard]] bool map(quint64 pairs, int depth);
    [[nodiscard]] quint64 left() const { return static_cast<quint64>(m_bytes.size() - m_at); }

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

std::optional<Scanner::Head> Scanner::head()
{
    if (left() < 1) {
        return std::nullopt;
    }
    const auto first = static_cast<quint8>(m_bytes[m_at++]);
    Head head{static_cast<quint8>(first >> 5), static_cast<quint8>(first & 0x1f), static_cast<quint64>(first & 0x1f)};
    if (head.info < 24) {
        return head;
    }
    if (head.info > 27) {
        return std::nullopt; // indefinite lengths and reserved values
    }
    const int size = 1 << (head.info - 24);
    if (left() < static_cast<quint64>(size)) {
        return std::nullopt;
    }
    head.argument = 0;
    for (int i = 0; i < size; ++i) {
        head.argument = head.argument << 8 | static_cast<quint8>(m_bytes[m_at++]);
    }
    const bool isFloat = head.major == 7;
    const quint64 least = size == 1 ? 24 : 1ULL << (size * 4);
    if (!isFloat && head.argument < least) {
        return std::nullopt; // would have fitted a shorter spelling
    }
    return head;
}

bool Scanner::skip(quint64 size)
{
    if (left() < size) {
        return false;
    }
    m_at += static_cast<qsizetype>(size);
    return true;
}

bool Scanner::items(quint64 count, int depth)
{
    if (count > left()) {
        return false;
    }
    for (quint64 i = 0; i < count; ++i) {
        if (!item(depth)) {
            return false;
        }
    }
    return true;
}

bool Scanner::map(quint64 pairs, int depth)
{
    if (pairs > left() / 2) {
        return false;
    }
    QByteArrayView previous;
    for (quint64 i = 0; i < pairs; ++i) {
        const qsizetype from = m_at;
        if (!item(depth)) {
            return false;
        }
        const QByteArrayView key = m_bytes.sliced(from, m_at - from);
        const auto common = static_cast<std::size_t>(std::min(key.size(), previous.size()));
        const int order = common == 0 ? 0 : std::memcmp(previous.data(), key.data(), common);
        // RFC 8949 4.2.1: keys in the bytewise order of their encodings.
        if (i > 0 && (order > 0 || (order == 0 && previous.size() >= key.size()))) {
            return false;
        }
        previous = key;
        if (!item(depth)) {
            return false;
        }
    }
    return true;
}

bool Scanner::item(int depth)
{
    const std::optional<Head> next = head();
    if (!next || depth > StrictCbor::maximumDepth) {
        return false;
    }
    constexpr quint64 largest = static_cast<quint64>(std::numeric_limits<qint64>::max());
    switch (next->major) {
    case 0:
    case 1:
        return next->argument <= largest; // others become doubles in Qt
    case 2:
    case 3:
        return skip(next->argument);
    case 4:
        return items(next->argument, depth + 1);
    case 5:
        return map(next->argument, depth + 1);
    case 7:
        return (next->info >= 20 && next->info <= 22) || next->info == 27; // false, true, null, double
    default:
        return false; // tags
    }
}

} // namespace

Result<QCborValue> StrictCbor::decode(QByteArrayView bytes, qsizetype maximumBytes)
{
    if (bytes.size() > maximumBytes) {
        return fail(ErrorCode::LimitExceeded, tr("A record is larger than allowed."));
    }
    Scanner scanner(bytes);
    if (!scanner.item(1) || !scanner.atEnd()) {
        return fail(ErrorCode::Malformed, tr("A record is damaged."), QStringLiteral("not strict CBOR"));
    }
    QCborParserError error;
    const QByteArray copy = QByteArray::fromRawData(bytes.data(), bytes.size());
    QCborValue value = QCborValue::fromCbor(copy, &error);
    // Encoding again finds what is left: invalid UTF-8 and NaNs with a payload.
    if (error.error != QCborError::NoError || value.toCbor() != copy) {
        return fail(ErrorCode::Malformed, tr("A record is damaged."), QStringLiteral("not strict CBOR"));
    }
    return value;
}

Result<QCborMap> StrictCbor::decodeMap(QByteArrayView bytes, qsizetype maximumBytes, int firstKey, int lastKey)
{
    const Result<QCborValue> value = decode(bytes, maximumBytes);
    if (!value) {
        return failure(value);
    }
    const QCborMap map = value->toMap();
    bool complete = value->isMap() && map.size() == lastKey - firstKey + 1;
    for (int key = firstKey; complete && key <= lastKey; ++key) {
        complete = map.contains(key);
    }
    if (!complete) {
        return fail(ErrorCode::Malformed, tr("A record is damaged."), QStringLiteral("wrong set of keys"));
    }
    return map;
}

std::optional<QByteArray> StrictCbor::bytesOf(const QCborValue& value, qsizetype size)
{
    if (!value.isByteArray() || value.toByteArray().size() != size) {
        return std::nullopt;
    }
    return value.toByteArray();
}

std::optional<qint64> StrictCbor::unsignedOf(const QCborValue& value, qint64 maximum)
{
    if (!value.isInteger() || value.toInteger() < 0 || value.toInteger() > maximum) {
        return std::nullopt;
    }
    return value.toInteger();
}

} // namespace kluis::crypto
