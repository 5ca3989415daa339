// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/LetterText.h"

#include <QFont>
#include <QSizeF>
#include <QTextCursor>
#include <QTextDocument>

class QPaintDevice;
class QTextTableFormat;

namespace kluis::app {

/// The blocks of a letter as a laid out text document. Sizes are in pixels of 96 to the inch, which the document itself
/// scales to the device. Any thread.
class LetterLayout {
public:
    /// \p page: of the text on one page, in dots of \p device, which must outlive this.
    LetterLayout(const letters::LetterText& text, const QFont& font, QPaintDevice& device, const QSizeF& page);

    [[nodiscard]] QTextDocument& document() { return m_document; }

private:
    void addHead(const letters::LetterText& text);
    void add(const letters::LetterBlock& block);
    void addWords(const QString& words, double before, double after, const QTextCharFormat& looks);
    void addHeading(const QString& words);
    void addOwn(const letters::LetterBlock& block);
    void addTable(const QList<QStringList>& rows, bool hasHead);
    void addSignature(const QString& label);
    void closeRows();
    /// No heading stays alone at the foot of a page.
    void keepHeadingsWithText();
    [[nodiscard]] QTextCharFormat looks(double points, int weight = QFont::Normal, bool isQuiet = false) const;

    QTextDocument m_document;
    QTextCursor m_cursor;
    QList<QStringList> m_rows; ///< of the table that is being collected
    QList<int> m_headings;     ///< places in the document
    bool m_isFirst = true;     ///< the document's own first block is still empty
    bool m_inAddress = false;
};

} // namespace kluis::app
