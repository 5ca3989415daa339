// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/BackupRow.h"

#include "core/crypto/Bytes.h"

namespace kluis::protocol {

namespace {

constexpr qsizetype numberSize = 8;

} // namespace

void BackupRow::addNone(QByteArray& to)
{
    to.append('n');
}

void BackupRow::addNumber(QByteArray& to, qint64 number)
{
    to.append('i').append(crypto::bigEndian(number));
}

void BackupRow::addBytes(QByteArray& to, QByteArrayView bytes)
{
    to.append('b').append(crypto::bigEndian(qint64(bytes.size()))).append(bytes);
}

std::optional<BackupRow::Value> BackupRow::take(QByteArrayView& from)
{
    if (from.isEmpty()) {
        return {};
    }
    const char kind = from.front();
    Value value;
    if (kind == 'n') {
        from = from.sliced(1);
        return value;
    }
    if ((kind != 'i' && kind != 'b') || from.size() < 1 + numberSize) {
        return {};
    }
    value.number = qFromBigEndian<qint64>(from.data() + 1);
    const QByteArrayView rest = from.sliced(1 + numberSize);
    if (kind == 'i') {
        value.kind = Value::Kind::Number;
        from = rest;
        return value;
    }
    if (value.number < 0 || value.number > rest.size()) {
        return {};
    }
    value.kind = Value::Kind::Bytes;
    value.bytes = rest.first(value.number);
    from = rest.sliced(value.number);
    return value;
}

} // namespace kluis::protocol
