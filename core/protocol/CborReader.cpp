// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/CborReader.h"

#include <algorithm>
#include <limits>

namespace kluis::protocol {

CborReader::CborReader(const QByteArray& document) : m_document(document), m_reader(m_document)
{
}

void CborReader::reject(const char* why)
{
    if (m_ok) {
        m_ok = false;
        m_why = why;
    }
}

/// Counts one value against the container it stands in.
bool CborReader::take()
{
    if (!m_ok) {
        return false;
    }
    if (m_depth == 0) {
        if (m_rootRead) {
            reject("more than one value");
            return false;
        }
        m_rootRead = true;
        return true;
    }
    if (level().left <= 0) {
        reject("read past the end of a container");
        return false;
    }
    --level().left;
    return true;
}

bool CborReader::ready(QCborStreamReader::Type type)
{
    if (!take()) {
        return false;
    }
    if (m_reader.lastError() != QCborError::NoError || m_reader.type() != type) {
        reject("another type than expected");
        return false;
    }
    return true;
}

bool CborReader::enter(bool map, qsizetype max, qsizetype& length)
{
    length = 0;
    if (!ready(map ? QCborStreamReader::Map : QCborStreamReader::Array)) {
        return false;
    }
    if (!m_reader.isLengthKnown() || m_reader.length() > quint64(max) || m_depth >= limits::cborDepth) {
        reject("container of unknown length, too long or too deep");
        return false;
    }
    length = qsizetype(m_reader.length());
    if (!m_reader.enterContainer()) {
        reject("truncated container");
        return false;
    }
    m_levels[std::size_t(m_depth++)] = {map ? length * 2 : length, map};
    return true;
}

qsizetype CborReader::enterMap(qsizetype maxPairs)
{
    qsizetype length = 0;
    enter(true, maxPairs, length);
    return length;
}

qsizetype CborReader::enterArray(qsizetype maxItems)
{
    qsizetype length = 0;
    enter(false, maxItems, length);
    return length;
}

bool CborReader::enterTuple(qsizetype items)
{
    qsizetype length = 0;
    if (!enter(false, items, length)) {
        return false;
    }
    if (length != items) {
        reject("array of another length");
        return false;
    }
    return true;
}

bool CborReader::nextKey(quint64& key)
{
    if (!m_ok || m_depth == 0 || !level().isMap || level().left <= 0) {
        return false;
    }
    key = uint();
    if (!m_ok) {
        return false;
    }
    Level& map = level();
    if (map.hasKey && key <= map.lastKey) {
        reject("map keys not in ascending order");
        return false;
    }
    map.hasKey = true;
    map.lastKey = key;
    return true;
}

void CborReader::leave()
{
    if (!m_ok) {
        return;
    }
    if (m_depth == 0 || level().left != 0 || !m_reader.leaveContainer()) {
        reject("container not read to its end");
        return;
    }
    --m_depth;
}

quint64 CborReader::uint(quint64 max)
{
    if (!ready(QCborStreamReader::UnsignedInteger)) {
        return 0;
    }
    const quint64 value = m_reader.toUnsignedInteger();
    m_reader.next();
    if (value > max) {
        reject("number out of range");
        return 0;
    }
    return value;
}

qint64 CborReader::integer()
{
    if (!take()) {
        return 0;
    }
    if (m_reader.lastError() != QCborError::NoError || !m_reader.isInteger()) {
        reject("not an integer");
        return 0;
    }
    qint64 value = 0;
    if (m_reader.isUnsignedInteger()) {
        const quint64 raw = m_reader.toUnsignedInteger();
        if (raw > quint64(std::numeric_limits<qint64>::max())) {
            reject("number out of range");
            return 0;
        }
        value = qint64(raw);
    } else {
        const quint64 raw = quint64(m_reader.toNegativeInteger());
        // CBOR's negative n stands for -n; zero means -2^64 here, which no field of ours can hold.
        if (raw == 0 || raw > quint64(std::numeric_limits<qint64>::max())) {
            reject("number out of range");
            return 0;
        }
        value = -qint64(raw);
    }
    m_reader.next();
    return value;
}

bool CborReader::boolean()
{
    if (!take()) {
        return false;
    }
    if (m_reader.lastError() != QCborError::NoError || !m_reader.isBool()) {
        reject("not a boolean");
        return false;
    }
    const bool value = m_reader.toBool();
    m_reader.next();
    return value;
}

QByteArray CborReader::bytesAfter(const QByteArray& before, qsizetype max)
{
    if (!ready(QCborStreamReader::ByteArray)) {
        return {};
    }
    // The announced size is checked before a byte is allocated.
    if (!m_reader.isLengthKnown() || m_reader.length() > quint64(max) ||
        m_reader.length() > quint64(m_document.size() - m_reader.currentOffset())) {
        reject("byte string of unknown length or too long");
        return {};
    }
    QByteArray value(before.size() + qsizetype(m_reader.length()), Qt::Uninitialized);
    std::copy(before.cbegin(), before.cend(), value.begin());
    qsizetype filled = before.size();
    auto part = m_reader.readStringChunk(value.data() + filled, value.size() - filled);
    while (part.status == QCborStreamReader::Ok) {
        filled += part.data;
        part = m_reader.readStringChunk(value.data() + filled, value.size() - filled);
    }
    if (part.status != QCborStreamReader::EndOfString || filled != value.size()) {
        reject("truncated byte string");
        return {};
    }
    return value;
}

QByteArray CborReader::exactBytes(qsizetype size)
{
    QByteArray value = bytes(size);
    if (m_ok && value.size() != size) {
        reject("byte string of another length");
        return {};
    }
    return value;
}

QString CborReader::text(qsizetype maxUtf8Bytes)
{
    if (!ready(QCborStreamReader::String)) {
        return {};
    }
    if (!m_reader.isLengthKnown() || m_reader.length() > quint64(maxUtf8Bytes) ||
        m_reader.length() > quint64(m_document.size() - m_reader.currentOffset())) {
        reject("text of unknown length or too long");
        return {};
    }
    QString value;
    auto part = m_reader.readString();
    while (part.status == QCborStreamReader::Ok) {
        value += part.data;
        part = m_reader.readString();
    }
    if (part.status != QCborStreamReader::EndOfString) {
        reject("truncated or invalid UTF-8");
        return {};
    }
    return value;
}

bool CborReader::atBytes() const
{
    return m_ok && m_reader.type() == QCborStreamReader::ByteArray;
}

bool CborReader::atText() const
{
    return m_ok && m_reader.type() == QCborStreamReader::String;
}

bool CborReader::atArray() const
{
    return m_ok && m_reader.type() == QCborStreamReader::Array;
}

void CborReader::skip()
{
    if (!take()) {
        return;
    }
    if (m_reader.lastError() != QCborError::NoError || !m_reader.isValid()) {
        reject("truncated document");
        return;
    }
    // QCborStreamReader::next(maxRecursion) walks nested values itself and fails beyond the depth.
    if (!m_reader.next(limits::cborDepth)) {
        reject("malformed value");
    }
}

Result<void> CborReader::finish()
{
    if (m_ok && m_depth != 0) {
        reject("container left open");
    }
    if (m_ok && !m_rootRead) {
        reject("empty document");
    }
    if (m_ok && m_reader.currentOffset() != m_document.size()) {
        reject("bytes after the end");
    }
    if (!m_ok) {
        return fail(ErrorCode::Malformed, tr("The other side sent something this program can't read."),
                    QString::fromLatin1(m_why));
    }
    return {};
}

} // namespace kluis::protocol
