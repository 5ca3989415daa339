// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/protocol/Limits.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QCoreApplication>
#include <QString>

#include <array>

namespace kluis::protocol {

/// Reads one CBOR document (RFC 8949) strictly: definite lengths only, no tags, every string and container against a limit,
/// at most limits::cborDepth deep, nothing after the end. The first problem sticks: later reads return
/// empty values, and finish() tells. So a decoder is a straight line and total: any bytes give a value or
/// an error. It walks the document itself: a page of a first sync holds tens of thousands of values, and Qt's
/// stream reader takes memory for each of them. Value type of one decoding; any thread.
class CborReader {
    Q_DECLARE_TR_FUNCTIONS(CborReader)

public:
    explicit CborReader(const QByteArray& document);

    /// Enters a map of at most \p maxPairs; 0 when it is none. Then nextKey() until it says false.
    qsizetype enterMap(qsizetype maxPairs = 64);
    /// Reads the next key of the map that was entered last. Keys must ascend.
    bool nextKey(quint64& key);
    /// Enters an array of at most \p maxItems and returns its length.
    qsizetype enterArray(qsizetype maxItems);
    /// Enters an array that must have exactly \p items elements.
    bool enterTuple(qsizetype items);
    /// Leaves the container that was entered last; it must have been read to its end.
    void leave();

    quint64 uint(quint64 max = ~quint64{0});
    qint64 integer();
    bool boolean();
    QByteArray bytes(qsizetype max) { return bytesView(max).toByteArray(); }
    QByteArray exactBytes(qsizetype size) { return exactView(size).toByteArray(); }
    /// A byte string where it stands in the document: valid as long as the reader.
    QByteArrayView bytesView(qsizetype max);
    QByteArrayView exactView(qsizetype size);
    QString text(qsizetype maxUtf8Bytes);
    template <typename T> T id()
    {
        const QByteArrayView view = exactView(T::size);
        const auto value = T::fromBytes(QByteArray::fromRawData(view.data(), view.size()));
        return value ? *value : T();
    }
    [[nodiscard]] bool atBytes() const { return isAt(byteString); }
    [[nodiscard]] bool atText() const { return isAt(textString); }
    [[nodiscard]] bool atArray() const { return isAt(array); }
    /// Passes over one value of any shape: what a newer peer may have added.
    void skip();

    /// Marks the document as bad for a reason the caller found.
    void reject(const char* why);
    [[nodiscard]] bool ok() const { return m_ok; }
    /// Nothing may follow. \returns Malformed with what was found wrong.
    [[nodiscard]] Result<void> finish();

private:
    /// RFC 8949, 3.1: the first three bits of a value.
    enum Major : quint8 {
        unsignedInteger = 0,
        negativeInteger = 1,
        byteString = 2,
        textString = 3,
        array = 4,
        map = 5,
        tag = 6,
        simple = 7,
    };
    /// What a value begins with.
    struct Head {
        quint8 major = simple;
        quint8 form = 0;    ///< the first byte's other five bits: the argument, or how many bytes it takes
        quint64 value = 0;  ///< the argument
        qsizetype size = 0; ///< bytes of the head; 0: it is cut off, of unknown length, or no CBOR
    };
    struct Level {
        qsizetype left = 0; ///< values still to be read (keys count for maps)
        bool isMap = false;
        bool hasKey = false;
        quint64 lastKey = 0;
    };
    [[nodiscard]] Level& level() { return m_levels[std::size_t(m_depth - 1)]; }
    [[nodiscard]] bool isAt(Major major) const;
    [[nodiscard]] Head headAt(qsizetype at) const;
    [[nodiscard]] qsizetype left(qsizetype at) const { return m_document.size() - at; }
    bool take();
    bool ready(Major major, Head& head);
    bool enter(Major major, qsizetype max, qsizetype& length);
    QByteArrayView string(Major major, qsizetype max);
    [[nodiscard]] qsizetype endOfValue(qsizetype at) const;
    [[nodiscard]] qsizetype endOfSimple(const Head& head, qsizetype at) const;

    QByteArray m_document;
    qsizetype m_at = 0;                            ///< where the next value begins
    std::array<Level, limits::cborDepth> m_levels; // no list: one reader is made for every value of a page
    int m_depth = 0;
    bool m_ok = true;
    bool m_rootRead = false;
    const char* m_why = "";
};

} // namespace kluis::protocol
