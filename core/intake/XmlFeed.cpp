// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/XmlFeed.h"

namespace kluis::intake {

namespace {

constexpr qint64 pieceBytes = 64 * 1024;

} // namespace

XmlFeed::XmlFeed(QIODevice& device, XmlLimits limits)
    : m_device(device), m_limits(limits), m_encoding(detectEncoding(device, limits.fileBytes)), m_decoder(m_encoding)
{
}

QXmlStreamReader::TokenType XmlFeed::next()
{
    while (m_reason.isEmpty()) {
        const auto token = m_xml.readNext();
        if (m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError) {
            if (!feed()) {
                stop(tr("The file ends before it is complete."));
            }
            continue;
        }
        switch (token) {
        case QXmlStreamReader::StartElement:
            if (++m_depth > m_limits.depth) {
                stop(tr("The file's elements are nested too deep."));
            }
            break;
        case QXmlStreamReader::EndElement:
            --m_depth;
            break;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            stop(tr("The file declares a document type or entities, which such messages don't have."));
            break;
        case QXmlStreamReader::Invalid:
            stop(tr("The file is no well-formed XML."));
            break;
        default:
            break;
        }
        if (m_reason.isEmpty()) {
            return token;
        }
    }
    return QXmlStreamReader::Invalid;
}

bool XmlFeed::feed()
{
    QString text;
    while (text.isEmpty() && !m_atEnd) {
        const QByteArray piece = m_device.read(pieceBytes);
        m_bytes += piece.size();
        m_atEnd = piece.isEmpty();
        text = m_atEnd ? m_decoder.finish() : m_decoder.decode(piece);
    }
    if (m_bytes > m_limits.fileBytes) {
        stop(tr("The file is too large to import."));
    }
    for (const QChar c : std::as_const(text)) {
        m_tokenCharacters = c == u'<' ? 0 : m_tokenCharacters + 1;
        if (m_tokenCharacters > m_limits.tokenCharacters) {
            stop(tr("The file holds a tag or text that is too long."));
            break;
        }
    }
    if (text.isEmpty() || !m_reason.isEmpty()) {
        return false;
    }
    m_xml.addData(text);
    return true;
}

void XmlFeed::stop(const QString& reason)
{
    if (m_reason.isEmpty()) {
        m_reason = reason;
    }
}

} // namespace kluis::intake
