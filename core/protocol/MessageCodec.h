// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/protocol/CborReader.h"
#include "core/protocol/CborWriter.h"

#include <concepts>

/// How a message becomes CBOR and back, from one list of its fields, so that writing and reading can't
/// disagree. A message's .cpp file declares
///
///     template <typename Self, typename Visitor> void fields(Self& m, Visitor&& field)
///     {
///         field(1, m.login, AtMost{limits::name});
///         field(2, m.codeSecret, Exactly{16});
///     }
///
/// and implements encode() and decode() by the two functions at the end. A message is a map with the field's
/// number as key; keys this program does not know are passed over, missing ones keep their default, except that a
/// field of an exact size, and one that is Required, must be there: nobody has to think of a key that is empty.
/// Internal to core/protocol.
namespace kluis::protocol {

struct AtMost {
    qsizetype size; ///< bytes (UTF-8 for text), or elements for lists
};
struct Exactly {
    qsizetype size; ///< bytes
};
/// For types that need no limit or bring their own writeField/readField.
struct Plain {};
/// As Plain, for what a message makes no sense without.
struct Required {};

template <typename Limit>
inline constexpr bool mustBeThere = std::same_as<Limit, Exactly> || std::same_as<Limit, Required>;

inline void writeField(CborWriter& w, const QString& value)
{
    w.text(value);
}
inline void writeField(CborWriter& w, const QByteArray& value)
{
    w.bytes(value);
}
inline void writeField(CborWriter& w, bool value)
{
    w.boolean(value);
}
inline void writeField(CborWriter& w, quint8 value)
{
    w.uint(value);
}
inline void writeField(CborWriter& w, quint16 value)
{
    w.uint(value);
}
inline void writeField(CborWriter& w, quint64 value)
{
    w.uint(value);
}
inline void writeField(CborWriter& w, qint64 value)
{
    w.integer(value);
}
template <typename Tag> void writeField(CborWriter& w, const Id<Tag>& value)
{
    w.id(value);
}
template <typename T> void writeField(CborWriter& w, const QList<T>& list)
{
    w.array(quint64(list.size()));
    for (const T& element : list) {
        writeField(w, element);
    }
    w.endArray();
}

inline void readField(CborReader& r, QString& value, AtMost limit)
{
    value = r.text(limit.size);
}
inline void readField(CborReader& r, QByteArray& value, AtMost limit)
{
    value = r.bytes(limit.size);
}
inline void readField(CborReader& r, QByteArray& value, Exactly limit)
{
    value = r.exactBytes(limit.size);
}
inline void readField(CborReader& r, bool& value, Plain)
{
    value = r.boolean();
}
inline void readField(CborReader& r, quint8& value, Plain)
{
    value = quint8(r.uint(255));
}
inline void readField(CborReader& r, quint16& value, Plain)
{
    value = quint16(r.uint(65535));
}
inline void readField(CborReader& r, quint64& value, Plain)
{
    value = r.uint();
}
inline void readField(CborReader& r, qint64& value, Plain)
{
    value = r.integer();
}
template <typename Tag> void readField(CborReader& r, Id<Tag>& value, Plain)
{
    value = r.id<Id<Tag>>();
}

/// A list: how many elements at most, and the limit each of them is read with.
template <typename Limit> struct ListOf {
    qsizetype elements;
    Limit each;
};
template <typename T, typename Limit> void readField(CborReader& r, QList<T>& list, ListOf<Limit> limit)
{
    list.clear();
    const qsizetype count = r.enterArray(limit.elements);
    for (qsizetype i = 0; i < count && r.ok(); ++i) {
        T element{};
        readField(r, element, limit.each);
        list.append(std::move(element));
    }
    r.leave();
}

template <typename Message> QByteArray encodeMessage(const Message& message)
{
    quint64 count = 0;
    fields(message, [&count](quint64, const auto&, auto...) { ++count; });
    CborWriter writer;
    writer.map(count);
    fields(message, [&writer](quint64 key, const auto& value, auto...) {
        writer.key(key);
        writeField(writer, value);
    });
    writer.endMap();
    return writer.take();
}

template <typename Message> Result<Message> decodeMessage(const QByteArray& bytes)
{
    CborReader reader(bytes);
    Message message;
    quint64 seen = 0; // a bit for each key; keys stay below 64
    reader.enterMap();
    for (quint64 found = 0; reader.nextKey(found);) {
        bool known = false;
        const auto readWhenFound = [&](quint64 key, auto& value, auto limit) {
            if (key == found) {
                known = true;
                seen |= quint64(1) << key;
                readField(reader, value, limit);
            }
        };
        fields(message, [&](quint64 key, auto& value, auto... limit) {
            if constexpr (sizeof...(limit) == 0 || (std::same_as<decltype(limit), Required> || ...)) {
                readWhenFound(key, value, Plain{});
            } else {
                readWhenFound(key, value, limit...);
            }
        });
        if (!known) {
            reader.skip();
        }
    }
    reader.leave();
    fields(message, [&](quint64 key, const auto&, auto... limit) {
        if constexpr ((mustBeThere<decltype(limit)> || ...)) {
            if ((seen >> key & 1) == 0) {
                reader.reject("field missing");
            }
        }
    });
    if (auto done = reader.finish(); !done) {
        return failure(done);
    }
    return message;
}

} // namespace kluis::protocol
