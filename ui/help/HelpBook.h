// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QList>
#include <QLocale>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace kluis::ui {

/// One page that a search found.
struct HelpHit {
    QString topic;
    QString title;
    QString sentence; ///< where the words stand; the page's first one where only the title has them
};

/// The pages of the help, as they are compiled in (resources/help): Markdown, one a topic, with the title in the first line.
/// Dutch has its own, every other language reads the English ones. Value type. GUI thread.
class HelpBook {
public:
    explicit HelpBook(const QLocale& language = QLocale());

    /// Every topic, in the order of the list.
    [[nodiscard]] static const QStringList& topics();
    [[nodiscard]] QString title(const QString& topic) const;
    /// The page in Markdown; empty where there is no such topic.
    [[nodiscard]] QString text(const QString& topic) const;
    /// The picture that a page names as "pictures/NAME.png"; a null one where the book has none of that name.
    [[nodiscard]] QImage picture(const QUrl& name) const;
    /// Pages that hold every word of \p query somewhere, those with all of them in the title first, then those with all of them
    /// in one sentence; within that in the order of the list. Case and accents do not matter, and the beginning of a word is
    /// enough. None for a query without words.
    [[nodiscard]] QList<HelpHit> search(const QString& query) const;

private:
    struct Sentence {
        QString text;
        QString folded; ///< plain words with a space before each
    };
    struct Page {
        QString topic;
        QString title;
        QString foldedTitle;
        QString text;
        QList<Sentence> sentences;
        QString folded;
    };
    [[nodiscard]] const Page* find(const QString& topic) const;

    QString m_folder;
    QList<Page> m_pages;
};

} // namespace kluis::ui
