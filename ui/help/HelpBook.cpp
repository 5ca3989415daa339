// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/HelpBook.h"

#include "core/lint/Token.h"

#include <QFile>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace kluis::ui {

namespace {

QString folded(const QString& text)
{
    return u' ' + QString::fromStdString(lint::foldWords(text));
}

bool holdsAll(const QString& text, const QStringList& words)
{
    return std::all_of(words.begin(), words.end(), [&text](const QString& word) { return text.contains(u' ' + word); });
}

/// Of the paragraph, one by one.
QStringList sentencesOf(const QString& paragraph)
{
    static const QRegularExpression end(QStringLiteral("(?<=[.!?:;])\\s+"));
    return paragraph.split(end, Qt::SkipEmptyParts);
}

} // namespace

HelpBook::HelpBook(const QLocale& language)
    : m_folder(language.language() == QLocale::Dutch ? QStringLiteral(":/help/nl/") : QStringLiteral(":/help/en/"))
{
    for (const QString& topic : topics()) {
        QFile file(m_folder + topic + QStringLiteral(".md"));
        if (!file.open(QIODevice::ReadOnly)) {
            continue; // a test walks all of them
        }
        Page page;
        page.topic = topic;
        page.text = QString::fromUtf8(file.readAll());
        QTextDocument plain;
        plain.setMarkdown(page.text);
        page.title = plain.firstBlock().text();
        page.foldedTitle = folded(page.title);
        for (QTextBlock block = plain.firstBlock().next(); block.isValid(); block = block.next()) {
            for (const QString& sentence : sentencesOf(block.text().remove(QChar::ObjectReplacementCharacter))) {
                page.sentences.append({sentence, folded(sentence)});
                page.folded += page.sentences.last().folded;
            }
        }
        m_pages.append(page);
    }
}

const QStringList& HelpBook::topics()
{
    static const QStringList all{
        QStringLiteral("start"),     QStringLiteral("unlock"),   QStringLiteral("find"),     QStringLiteral("sick"),
        QStringLiteral("today"),     QStringLiteral("calendar"), QStringLiteral("dossier"),  QStringLiteral("notes"),
        QStringLiteral("documents"), QStringLiteral("letters"),  QStringLiteral("changes"),  QStringLiteral("insight"),
        QStringLiteral("keeping"),   QStringLiteral("requests"), QStringLiteral("exchange"), QStringLiteral("medical"),
        QStringLiteral("release"),   QStringLiteral("planning"), QStringLiteral("privacy"),  QStringLiteral("manage"),
        QStringLiteral("settings"),  QStringLiteral("trouble"),
    };
    return all;
}

const HelpBook::Page* HelpBook::find(const QString& topic) const
{
    const auto found =
        std::find_if(m_pages.begin(), m_pages.end(), [&topic](const Page& page) { return page.topic == topic; });
    return found == m_pages.end() ? nullptr : &*found;
}

QString HelpBook::title(const QString& topic) const
{
    const auto* page = find(topic);
    return page == nullptr ? QString() : page->title;
}

QString HelpBook::text(const QString& topic) const
{
    const auto* page = find(topic);
    return page == nullptr ? QString() : page->text;
}

QImage HelpBook::picture(const QUrl& name) const
{
    static const QRegularExpression ours(QStringLiteral("^(help:/)?pictures/([a-z0-9_-]+)[.]png$"));
    const auto match = ours.match(name.toString());
    return match.hasMatch() ? QImage(m_folder + QStringLiteral("pictures/%1.png").arg(match.captured(2))) : QImage();
}

QList<HelpHit> HelpBook::search(const QString& query) const
{
    const QStringList words = folded(query).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty()) {
        return {};
    }
    QList<HelpHit> inTitle;
    QList<HelpHit> together;
    QList<HelpHit> scattered;
    for (const Page& page : m_pages) {
        if (!holdsAll(page.foldedTitle + page.folded, words)) {
            continue;
        }
        const auto whole = std::find_if(page.sentences.begin(), page.sentences.end(),
                                        [&words](const Sentence& each) { return holdsAll(each.folded, words); });
        const auto some = std::find_if(page.sentences.begin(), page.sentences.end(), [&words](const Sentence& each) {
            return std::any_of(words.begin(), words.end(),
                               [&each](const QString& word) { return holdsAll(each.folded, {word}); });
        });
        const bool isWhole = whole != page.sentences.end();
        const auto at = isWhole ? whole : (some != page.sentences.end() ? some : page.sentences.begin());
        auto& group = holdsAll(page.foldedTitle, words) ? inTitle : (isWhole ? together : scattered);
        group.append({page.topic, page.title, at == page.sentences.end() ? QString() : at->text});
    }
    return inTitle + together + scattered;
}

} // namespace kluis::ui
