// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/TextEncoding.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

namespace kluis::intake {

/// How large an XML file may be; a file past a limit ends the reading.
struct XmlLimits {
    qint64 fileBytes = qint64(512) * 1024 * 1024;
    qint64 tokenCharacters = 64 * 1024; ///< between two `<`
    int depth = 16;
    qsizetype elements = 20'000;            ///< of one tree
    qsizetype treeCharacters = 1024 * 1024; ///< of one tree
};

/// An XML parser that is fed from a device piece by piece, in whatever encoding of TextEncoding the file is, and that
/// stops at what no honest file holds: a document type (with its entities), a tag or text without end, elements nested
/// too deep. Total. One thread.
class XmlFeed {
    Q_DECLARE_TR_FUNCTIONS(XmlFeed)

public:
    /// \p device open for reading, outliving this.
    XmlFeed(QIODevice& device, XmlLimits limits);

    /// The next token; Invalid once the file has ended, is broken, or passed a limit: why says reason().
    [[nodiscard]] QXmlStreamReader::TokenType next();
    [[nodiscard]] const QXmlStreamReader& xml() const { return m_xml; }
    [[nodiscard]] TextEncoding encoding() const { return m_encoding; }
    [[nodiscard]] qint64 line() const { return m_xml.lineNumber(); }
    /// Of the elements that are open: 1 inside the root.
    [[nodiscard]] int depth() const { return m_depth; }
    [[nodiscard]] const XmlLimits& limits() const { return m_limits; }
    /// One sentence, without any of the file's content; empty while all is well.
    [[nodiscard]] const QString& reason() const { return m_reason; }
    /// Ends the reading: from here on next() is Invalid.
    void stop(const QString& reason);

private:
    [[nodiscard]] bool feed();

    QIODevice& m_device;
    XmlLimits m_limits;
    TextEncoding m_encoding;
    TextDecoder m_decoder;
    QXmlStreamReader m_xml;
    qint64 m_bytes = 0;
    qint64 m_tokenCharacters = 0;
    int m_depth = 0;
    bool m_atEnd = false;
    QString m_reason;
};

} // namespace kluis::intake
