// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QList>
#include <QString>

#include <optional>

/// Between the window and the program that reads documents for it, over pipes on one machine (docs/decisions/0041). The
/// reader has read bytes that anybody may have made: what it says is believed no more than a stranger's.
namespace kluis::protocol {

/// Bounds of what is shown. Beyond them a document can be saved only.
struct PreviewLimits {
    static constexpr qint64 content = qint64(64) << 20;     ///< bytes of a document
    static constexpr qsizetype frame = qsizetype(80) << 20; ///< bytes of a message
    static constexpr quint64 pages = 5'000;
    static constexpr quint64 pageSide = 2'000'000; ///< hundredths of a point
    static constexpr quint64 pictureSide = 16'384; ///< pixels
    static constexpr quint64 pixels = 16'000'000;  ///< of one picture
    static constexpr qsizetype hits = 1'000;       ///< places of a text that is looked for
    static constexpr qsizetype text = 400;         ///< bytes of it
};

/// What the window asks. Each is answered once, in order.
struct PreviewRequest {
    enum class Kind : quint8 {
        Open = 1,   ///< the document; first, and once
        Render = 2, ///< a page
        Find = 3,   ///< a text
    };
    Kind kind = Kind::Open;
    QString type; ///< media type
    QByteArray bytes;
    quint64 page = 0;   ///< from 0
    quint64 width = 1;  ///< pixels
    quint64 height = 1; ///< pixels
    QString text;

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<PreviewRequest> decode(const QByteArray& bytes);
};

/// A place on a page, in hundredths of a point from its upper left corner.
struct PreviewHit {
    quint64 page = 0;
    quint64 x = 0;
    quint64 y = 0;
    quint64 width = 0;
    quint64 height = 0;

    friend bool operator==(const PreviewHit&, const PreviewHit&) = default;
};

/// What the reader answers.
struct PreviewAnswer {
    enum class Kind : quint8 {
        Opened = 1,
        Failed = 2,
        Picture = 3,
        Found = 4,
    };
    enum class Fault : quint8 {
        Damaged = 1,  ///< or of a kind that it does not read
        Password = 2, ///< opens with a password only
        TooLarge = 3, ///< more pixels or pages than are shown
        LeftOut = 4,  ///< a PDF, and the program was built without Qt Pdf
    };
    struct Page {
        quint64 width = 0; ///< hundredths of a point; of a picture, of a pixel
        quint64 height = 0;

        friend bool operator==(const Page&, const Page&) = default;
    };
    Kind kind = Kind::Failed;
    QList<Page> pages;
    bool searchable = false; ///< it has text
    Fault fault = Fault::Damaged;
    quint64 page = 0;
    quint64 width = 0; ///< pixels
    quint64 height = 0;
    QByteArray pixels; ///< 0xffRRGGBB in the machine's order, row after row
    QList<PreviewHit> hits;

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<PreviewAnswer> decode(const QByteArray& bytes);
};

/// Cuts a stream of bytes into messages: each has its length in front, u32 big-endian. Value type.
class PreviewFrames {
public:
    [[nodiscard]] static QByteArray wrap(const QByteArray& message);
    void add(const QByteArray& bytes) { m_bytes += bytes; }
    /// The next whole message, if there is one.
    [[nodiscard]] std::optional<QByteArray> next();
    /// False once a message announced itself longer than PreviewLimits::frame: nothing more comes.
    [[nodiscard]] bool ok() const { return m_ok; }

private:
    QByteArray m_bytes;
    bool m_ok = true;
};

} // namespace kluis::protocol
