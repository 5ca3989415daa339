// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/PreviewMessages.h"

#include "core/crypto/Bytes.h"
#include "core/protocol/CborReader.h"
#include "core/protocol/CborWriter.h"

#include <QtEndian>

namespace kluis::protocol {

namespace {

using Limits = PreviewLimits;
using Answer = PreviewAnswer;

constexpr qsizetype longestType = 127; // bytes (RFC 6838 4.2)
constexpr qsizetype lengthSize = 4;
constexpr quint64 bytesAPixel = 4;

void writeHits(CborWriter& writer, const QList<PreviewHit>& hits)
{
    writer.array(quint64(hits.size()));
    for (const PreviewHit& hit : hits) {
        writer.array(5).uint(hit.page).uint(hit.x).uint(hit.y).uint(hit.width).uint(hit.height).endArray();
    }
    writer.endArray();
}

QList<PreviewHit> readHits(CborReader& reader)
{
    QList<PreviewHit> hits;
    const qsizetype count = reader.enterArray(Limits::hits);
    for (qsizetype i = 0; i < count && reader.ok(); ++i) {
        PreviewHit hit;
        reader.enterTuple(5);
        hit.page = reader.uint(Limits::pages);
        hit.x = reader.uint(Limits::pageSide);
        hit.y = reader.uint(Limits::pageSide);
        hit.width = reader.uint(Limits::pageSide);
        hit.height = reader.uint(Limits::pageSide);
        reader.leave();
        hits.append(hit);
    }
    reader.leave();
    return hits;
}

QList<Answer::Page> readPages(CborReader& reader)
{
    QList<Answer::Page> pages;
    const qsizetype count = reader.enterArray(qsizetype(Limits::pages));
    for (qsizetype i = 0; i < count && reader.ok(); ++i) {
        Answer::Page page;
        reader.enterTuple(2);
        page.width = reader.uint(Limits::pageSide);
        page.height = reader.uint(Limits::pageSide);
        reader.leave();
        if (page.width == 0 || page.height == 0) {
            reader.reject("a page without a size");
        }
        pages.append(page);
    }
    reader.leave();
    if (pages.isEmpty()) {
        reader.reject("no pages");
    }
    return pages;
}

/// A picture's sides: they bound each other, so that nothing large is asked for or believed.
void readSides(CborReader& reader, quint64& width, quint64& height)
{
    width = reader.uint(Limits::pictureSide);
    height = reader.uint(Limits::pictureSide);
    if (width == 0 || height == 0 || width * height > Limits::pixels) {
        reader.reject("a picture's size");
    }
}

void readPicture(CborReader& reader, Answer& answer)
{
    answer.page = reader.uint(Limits::pages);
    readSides(reader, answer.width, answer.height);
    if (reader.ok()) {
        answer.pixels = reader.exactBytes(qsizetype(answer.width * answer.height * bytesAPixel));
    }
}

} // namespace

QByteArray PreviewRequest::encode() const
{
    CborWriter writer;
    switch (kind) {
    case Kind::Open:
        writer.array(3).uint(quint64(kind)).text(type).bytes(bytes).endArray();
        break;
    case Kind::Render:
        writer.array(4).uint(quint64(kind)).uint(page).uint(width).uint(height).endArray();
        break;
    case Kind::Find:
        writer.array(2).uint(quint64(kind)).text(text).endArray();
        break;
    }
    return writer.take();
}

Result<PreviewRequest> PreviewRequest::decode(const QByteArray& bytes)
{
    CborReader reader(bytes);
    PreviewRequest request;
    reader.enterArray(4);
    request.kind = Kind(reader.uint(quint64(Kind::Find)));
    switch (request.kind) {
    case Kind::Open:
        request.type = reader.text(longestType);
        request.bytes = reader.bytes(qsizetype(Limits::content));
        break;
    case Kind::Render:
        request.page = reader.uint(Limits::pages);
        readSides(reader, request.width, request.height);
        break;
    case Kind::Find:
        request.text = reader.text(Limits::text);
        break;
    default:
        reader.reject("an unknown request");
    }
    reader.leave();
    if (auto done = reader.finish(); !done) {
        return failure(done);
    }
    return request;
}

QByteArray PreviewAnswer::encode() const
{
    CborWriter writer;
    switch (kind) {
    case Kind::Opened:
        writer.array(3).uint(quint64(kind)).boolean(searchable).array(quint64(pages.size()));
        for (const Page& each : pages) {
            writer.array(2).uint(each.width).uint(each.height).endArray();
        }
        writer.endArray().endArray();
        break;
    case Kind::Failed:
        writer.array(2).uint(quint64(kind)).uint(quint64(fault)).endArray();
        break;
    case Kind::Picture:
        writer.array(5).uint(quint64(kind)).uint(page).uint(width).uint(height).bytes(pixels).endArray();
        break;
    case Kind::Found:
        writer.array(2).uint(quint64(kind));
        writeHits(writer, hits);
        writer.endArray();
        break;
    }
    return writer.take();
}

Result<PreviewAnswer> PreviewAnswer::decode(const QByteArray& bytes)
{
    CborReader reader(bytes);
    PreviewAnswer answer;
    reader.enterArray(5);
    answer.kind = Kind(reader.uint(quint64(Kind::Found)));
    switch (answer.kind) {
    case Kind::Opened:
        answer.searchable = reader.boolean();
        answer.pages = readPages(reader);
        break;
    case Kind::Failed:
        answer.fault = Fault(reader.uint(quint64(Fault::LeftOut)));
        if (quint8(answer.fault) == 0) {
            reader.reject("an unknown fault");
        }
        break;
    case Kind::Picture:
        readPicture(reader, answer);
        break;
    case Kind::Found:
        answer.hits = readHits(reader);
        break;
    default:
        reader.reject("an unknown answer");
    }
    reader.leave();
    if (auto done = reader.finish(); !done) {
        return failure(done);
    }
    return answer;
}

QByteArray PreviewFrames::wrap(const QByteArray& message)
{
    return crypto::bigEndian(quint32(message.size())) + message;
}

std::optional<QByteArray> PreviewFrames::next()
{
    if (!m_ok || m_bytes.size() < lengthSize) {
        return std::nullopt;
    }
    const qsizetype size = qFromBigEndian<quint32>(m_bytes.constData());
    if (size > Limits::frame) {
        m_ok = false;
        m_bytes.clear();
        return std::nullopt;
    }
    if (m_bytes.size() < lengthSize + size) {
        return std::nullopt;
    }
    QByteArray message = m_bytes.sliced(lengthSize, size);
    m_bytes = m_bytes.sliced(lengthSize + size);
    return message;
}

} // namespace kluis::protocol
