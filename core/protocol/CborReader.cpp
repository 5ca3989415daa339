// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/CborReader.h"

#include <QUtf8StringView>

#include <limits>

namespace kluis::protocol {

namespace {

constexpr int majorBits = 5;      ///< the major type stands above them
constexpr quint8 formMask = 0x1F; ///< the argument itself below this one, else
constexpr quint8 oneByte = 24;    ///< it follows in one byte,
constexpr quint8 eightBytes = 27; ///< or two, four, eight
constexpr quint8 falseValue = 20; ///< of a simple value
constexpr quint8 trueValue = 21;
constexpr quint8 leastLongSimple = 32; ///< those below have one spelling: the short one

bool isUtf8(QByteArrayView bytes)
{
    return QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8();
}

} // namespace

CborReader::CborReader(const QByteArray& document) : m_document(document)
{
}

void CborReader::reject(const char* why)
{
    if (m_ok) {
        m_ok = false;
        m_why = why;
    }
}

CborReader::Head CborReader::headAt(qsizetype at) const
{
    if (left(at) <= 0) {
        return {};
    }
    const auto* bytes = reinterpret_cast<const uchar*>(m_document.constData()) + at;
    Head head{.major = quint8(bytes[0] >> majorBits), .form = quint8(bytes[0] & formMask), .value = 0, .size = 1};
    if (head.form < oneByte) {
        head.value = head.form;
        return head;
    }
    const qsizetype more = head.form <= eightBytes ? qsizetype(1) << (head.form - oneByte) : 0;
    if (more == 0 || left(at) <= more) {
        return {};
    }
    for (qsizetype i = 1; i <= more; ++i) {
        head.value = head.value << 8 | bytes[i];
    }
    head.size += more;
    return head;
}

bool CborReader::isAt(Major major) const
{
    return m_ok && left(m_at) > 0 && quint8(m_document[m_at]) >> majorBits == major;
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

/// Whether a value of that kind is next. Its head is behind us then.
bool CborReader::ready(Major major, Head& head)
{
    if (!take()) {
        return false;
    }
    head = headAt(m_at);
    if (!isAt(major)) {
        reject("another type than expected");
        return false;
    }
    m_at += head.size;
    return true;
}

bool CborReader::enter(Major major, qsizetype max, qsizetype& length)
{
    length = 0;
    Head head;
    if (!ready(major, head)) {
        return false;
    }
    if (head.size == 0 || head.value > quint64(max) || m_depth >= limits::cborDepth) {
        reject("container of unknown length, too long or too deep");
        return false;
    }
    length = qsizetype(head.value);
    const bool isMap = major == map;
    m_levels[std::size_t(m_depth++)] = {isMap ? length * 2 : length, isMap};
    return true;
}

qsizetype CborReader::enterMap(qsizetype maxPairs)
{
    qsizetype length = 0;
    enter(map, maxPairs, length);
    return length;
}

qsizetype CborReader::enterArray(qsizetype maxItems)
{
    qsizetype length = 0;
    enter(array, maxItems, length);
    return length;
}

bool CborReader::enterTuple(qsizetype items)
{
    qsizetype length = 0;
    if (!enter(array, items, length)) {
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
    Level& here = level();
    if (here.hasKey && key <= here.lastKey) {
        reject("map keys not in ascending order");
        return false;
    }
    here.hasKey = true;
    here.lastKey = key;
    return true;
}

void CborReader::leave()
{
    if (!m_ok) {
        return;
    }
    if (m_depth == 0 || level().left != 0) {
        reject("container not read to its end");
        return;
    }
    --m_depth;
}

quint64 CborReader::uint(quint64 max)
{
    Head head;
    if (!ready(unsignedInteger, head)) {
        return 0;
    }
    if (head.size == 0 || head.value > max) {
        reject("number out of range");
        return 0;
    }
    return head.value;
}

qint64 CborReader::integer()
{
    const bool isNegative = isAt(negativeInteger);
    Head head;
    if (!ready(isNegative ? negativeInteger : unsignedInteger, head)) {
        return 0;
    }
    // A negative one stands for -1 - value; the one number of 64 bits without a positive twin is no field of ours.
    const auto most = quint64(std::numeric_limits<qint64>::max()) - (isNegative ? 1 : 0);
    if (head.size == 0 || head.value > most) {
        reject("number out of range");
        return 0;
    }
    return isNegative ? -1 - qint64(head.value) : qint64(head.value);
}

bool CborReader::boolean()
{
    Head head;
    if (!ready(simple, head)) {
        return false;
    }
    if (head.size != 1 || (head.value != falseValue && head.value != trueValue)) {
        reject("not a boolean");
        return false;
    }
    return head.value == trueValue;
}

/// The content of a string. Nothing is taken for it: a length that was only announced costs no memory.
QByteArrayView CborReader::string(Major major, qsizetype max)
{
    Head head;
    if (!ready(major, head)) {
        return {};
    }
    if (head.size == 0 || head.value > quint64(max) || head.value > quint64(left(m_at))) {
        reject("string of unknown length or too long");
        return {};
    }
    const QByteArrayView content(m_document.constData() + m_at, qsizetype(head.value));
    m_at += content.size();
    return content;
}

QByteArrayView CborReader::bytesView(qsizetype max)
{
    return string(byteString, max);
}

QByteArrayView CborReader::exactView(qsizetype size)
{
    const QByteArrayView value = bytesView(size);
    if (m_ok && value.size() != size) {
        reject("byte string of another length");
        return {};
    }
    return value;
}

QString CborReader::text(qsizetype maxUtf8Bytes)
{
    const QByteArrayView content = string(textString, maxUtf8Bytes);
    if (!isUtf8(content)) {
        reject("invalid UTF-8");
        return {};
    }
    return QString::fromUtf8(content);
}

void CborReader::skip()
{
    if (!take()) {
        return;
    }
    const qsizetype end = endOfValue(m_at);
    if (end < 0) {
        reject("malformed value");
        return;
    }
    m_at = end;
}

/// Behind the value that begins at \p at, with all that is in it; below 0 where there is none of ours.
qsizetype CborReader::endOfValue(qsizetype at) const
{
    std::array<quint64, limits::cborDepth> open{}; // values still to come in each container
    qsizetype depth = 0;
    for (;;) {
        const Head head = headAt(at);
        if (head.major == array || head.major == map) {
            const quint64 most = quint64(left(at)); // each value takes a byte at least
            if (head.value > most || m_depth + depth >= limits::cborDepth) {
                return -1;
            }
            open[std::size_t(depth++)] = head.major == map ? head.value * 2 : head.value;
            at += head.size;
        } else {
            at = endOfSimple(head, at);
        }
        while (depth > 0 && open[std::size_t(depth - 1)] == 0) {
            --depth;
        }
        if (at < 0 || depth == 0) {
            return at;
        }
        --open[std::size_t(depth - 1)];
    }
}

/// The same for a value that holds no other. A tag is none: no message of ours has any.
qsizetype CborReader::endOfSimple(const Head& head, qsizetype at) const
{
    if (head.size == 0 || head.major == tag) {
        return -1;
    }
    at += head.size;
    if (head.major == simple) {
        return head.form == oneByte && head.value < leastLongSimple ? -1 : at;
    }
    if (head.major != byteString && head.major != textString) {
        return at;
    }
    if (head.value > quint64(left(at))) {
        return -1;
    }
    const QByteArrayView content(m_document.constData() + at, qsizetype(head.value));
    return head.major == byteString || isUtf8(content) ? at + content.size() : -1;
}

Result<void> CborReader::finish()
{
    if (m_ok && m_depth != 0) {
        reject("container left open");
    }
    if (m_ok && !m_rootRead) {
        reject("empty document");
    }
    if (m_ok && m_at != m_document.size()) {
        reject("bytes after the end");
    }
    if (!m_ok) {
        return fail(ErrorCode::Malformed, tr("The other side sent something this program can't read."),
                    QString::fromLatin1(m_why));
    }
    return {};
}

} // namespace kluis::protocol
