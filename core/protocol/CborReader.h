// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/protocol/Limits.h"

#include <QByteArray>
#include <QCborStreamReader>
#include <QCoreApplication>
#include <QString>

#include <array>

namespace kluis::protocol {

/// Reads one CBOR document strictly: definite lengths only, every string and container against a limit,
/// at most limits::cborDepth deep, nothing after the end. The first problem sticks: later reads return
/// empty values, and finish() tells. So a decoder is a straight line and total: any bytes give a value or
/// an error. Value type of one decoding; any thread.
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
    QByteArray bytes(qsizetype max) { return bytesAfter({}, max); }
    QByteArray exactBytes(qsizetype size);
    /// The bytes with \p before in front of them.
    QByteArray bytesAfter(const QByteArray& before, qsizetype max);
    QString text(qsizetype maxUtf8Bytes);
    template <typename T> T id()
    {
        const auto value = T::fromBytes(exactBytes(T::size));
        return value ? *value : T();
    }
    [[nodiscard]] bool atBytes() const;
    [[nodiscard]] bool atText() const;
    [[nodiscard]] bool atArray() const;
    /// Passes over one value of any shape: what a newer peer may have added.
    void skip();

    /// Marks the document as bad for a reason the caller found.
    void reject(const char* why);
    [[nodiscard]] bool ok() const { return m_ok; }
    /// Nothing may follow. \returns Malformed with what was found wrong.
    [[nodiscard]] Result<void> finish();

private:
    struct Level {
        qsizetype left = 0; ///< values still to be read (keys count for maps)
        bool isMap = false;
        bool hasKey = false;
        quint64 lastKey = 0;
    };
    [[nodiscard]] Level& level() { return m_levels[std::size_t(m_depth - 1)]; }
    bool take();
    bool ready(QCborStreamReader::Type type);
    bool enter(bool map, qsizetype max, qsizetype& length);

    QByteArray m_document;
    QCborStreamReader m_reader;
    std::array<Level, limits::cborDepth> m_levels{}; // no list: one reader is made for every value of a page
    int m_depth = 0;
    bool m_ok = true;
    bool m_rootRead = false;
    const char* m_why = "";
};

} // namespace kluis::protocol
