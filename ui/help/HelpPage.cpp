// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/HelpPage.h"

#include "ui/help/HelpBook.h"
#include "ui/style/Look.h"
#include "ui/style/TypeScale.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>
#include <QUrl>
#include <QtMath>

namespace kluis::ui {

namespace {

QString topicOf(const QUrl& url)
{
    const QString name = url.fileName();
    const bool isOurs = url.scheme().isEmpty() || url.scheme() == u"help";
    return isOurs && url.host().isEmpty() && name.endsWith(u".md") ? name.chopped(3) : QString();
}

} // namespace

HelpPage::HelpPage(const HelpBook& book, QWidget* parent) : QTextBrowser(parent), m_book(book)
{
    setOpenExternalLinks(false);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(Look::space(4));
    document()->setIndentWidth(Look::space(5));
    connect(this, &QTextBrowser::sourceChanged, this, [this](const QUrl& now) { Q_EMIT shown(topicOf(now)); });
}

void HelpPage::show(const QString& topic)
{
    setSource(QUrl(topic + QStringLiteral(".md")), QTextDocument::MarkdownResource);
}

QString HelpPage::topic() const
{
    return topicOf(source());
}

void HelpPage::seek(const QString& words)
{
    moveCursor(QTextCursor::Start);
    for (const QString& word : words.split(u' ', Qt::SkipEmptyParts)) {
        if (find(word)) {
            return;
        }
    }
}

QVariant HelpPage::loadResource(int type, const QUrl& name)
{
    if (type == QTextDocument::MarkdownResource) {
        return m_book.text(topicOf(name));
    }
    return type == QTextDocument::ImageResource ? QVariant(m_book.picture(name)) : QVariant();
}

void HelpPage::doSetSource(const QUrl& name, QTextDocument::ResourceType type)
{
    Q_UNUSED(type)
    const QString topic = topicOf(name);
    if (m_book.text(topic).isEmpty()) {
        return;
    }
    QTextBrowser::doSetSource(QUrl(QStringLiteral("help:/%1.md").arg(topic)), QTextDocument::MarkdownResource);
    dress();
}

void HelpPage::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) && !topic().isEmpty()) {
        reload(); // the colour of links and the sizes are made when a page is read
    }
}

/// The sizes of the other screens, and what the interface says in bold.
void HelpPage::dress()
{
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (QTextBlock block = document()->firstBlock(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        QTextBlockFormat shape = block.blockFormat();
        shape.setTopMargin(level > 1 ? Look::space(4) : 0);
        const bool isListed = block.textList() != nullptr && block.next().textList() != nullptr;
        shape.setBottomMargin(Look::space(isListed ? 1 : 2));
        cursor.setPosition(block.position());
        cursor.setBlockFormat(shape);
        for (const QTextLayout::FormatRange& piece : block.textFormats()) {
            QTextCharFormat format = piece.format;
            if (level > 0) {
                format.setFont(sized(font(), level == 1 ? TextSize::Title : TextSize::Heading));
            } else if (format.fontItalic()) {
                format.setFontItalic(false);
                format.setFontWeight(QFont::DemiBold);
            }
            cursor.setPosition(block.position() + piece.start);
            cursor.setPosition(block.position() + piece.start + piece.length, QTextCursor::KeepAnchor);
            cursor.setCharFormat(format);
        }
    }
    cursor.endEditBlock();
    fitPictures();
    moveCursor(QTextCursor::Start);
}

/// None wider than the page; the room for the bar is kept free whether it is there or not, so that the two don't chase each other.
void HelpPage::fitPictures()
{
    const int room = width() - verticalScrollBar()->sizeHint().width() - qCeil(document()->documentMargin() * 2) - 1;
    QTextCursor cursor(document());
    for (QTextBlock block = document()->firstBlock(); block.isValid(); block = block.next()) {
        for (const QTextLayout::FormatRange& piece : block.textFormats()) {
            QTextImageFormat format = piece.format.toImageFormat();
            if (!format.isValid()) {
                continue;
            }
            const auto picture =
                document()->resource(QTextDocument::ImageResource, QUrl(format.name())).value<QImage>();
            const int fits = qMin(picture.width(), qMax(1, room));
            if (qRound(format.width()) != fits) {
                format.setWidth(fits);
                format.setHeight(double(picture.height()) * fits / qMax(1, picture.width()));
                cursor.setPosition(block.position() + piece.start);
                cursor.setPosition(block.position() + piece.start + piece.length, QTextCursor::KeepAnchor);
                cursor.setCharFormat(format);
            }
        }
    }
}

void HelpPage::resizeEvent(QResizeEvent* event)
{
    fitPictures();
    QTextBrowser::resizeEvent(event);
}

} // namespace kluis::ui
