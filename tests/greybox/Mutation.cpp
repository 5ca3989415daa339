// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/greybox/Mutation.h"

namespace kluis::test {

namespace {

// What parsers stumble over: signs, ends of ranges, CBOR's heads of long and endless things, and HTTP's own marks.
constexpr char awkward[] = "\x00\x01\x7f\x80\xff\x1b\x3b\x5b\x5f\x7b\x9b\x9f\xbb\xbf\xdb\xf6\xfb\r\n:;%/ .-0";

} // namespace

Mutation::Mutation(quint64 seed) : m_dice(seed)
{
}

qsizetype Mutation::below(qsizetype end)
{
    return end == 0 ? 0 : qsizetype(m_dice() % quint64(end));
}

QByteArray Mutation::bytes(qsizetype count)
{
    QByteArray made(count, Qt::Uninitialized);
    for (char& byte : made) {
        byte = char(m_dice());
    }
    return made;
}

QByteArray Mutation::bend(QByteArray bytes, const QByteArray& other)
{
    constexpr qsizetype most = 4;
    for (qsizetype left = 1 + below(most); left > 0; --left) {
        change(bytes, other);
    }
    return bytes;
}

void Mutation::change(QByteArray& bytes, const QByteArray& other)
{
    constexpr qsizetype kinds = 9;
    constexpr qsizetype piece = 40;
    const qsizetype at = below(bytes.size() + 1);
    const qsizetype length = 1 + below(std::min(piece, std::max<qsizetype>(1, bytes.size() - at)));
    const bool isInside = at < bytes.size();
    switch (below(kinds)) {
    case 0:
        if (isInside) {
            bytes[at] = char(bytes[at] ^ (1 << below(8)));
        }
        break;
    case 1:
        if (isInside) {
            bytes[at] = awkward[below(qsizetype(sizeof awkward) - 1)];
        }
        break;
    case 2:
        bytes.remove(at, length);
        break;
    case 3:
        bytes.insert(at, bytes.sliced(at, std::min(length, bytes.size() - at)));
        break;
    case 4:
        bytes.insert(at, this->bytes(length));
        break;
    case 5:
        bytes.truncate(at);
        break;
    case 6:
        bytes.replace(at, length, other.sliced(below(other.size()) / 2).first(std::min(length, other.size() / 2)));
        break;
    case 7: // a count or a length of eight bytes
        bytes.replace(at, length, this->bytes(8).prepend(char(0x1b | (below(6) << 5))));
        break;
    default: {
        const qsizetype from = below(bytes.size());
        bytes.insert(at, bytes.sliced(from, std::min(length, bytes.size() - from)));
        break;
    }
    }
}

} // namespace kluis::test
