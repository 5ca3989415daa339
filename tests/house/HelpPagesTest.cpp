// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/SourceTree.h"
#include "tests/house/TranslationFile.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace kluis::test;

namespace {

const QStringList languages{QStringLiteral("nl"), QStringLiteral("en")};
constexpr int mostLines = 60;
constexpr int mostBytes = 60 * 1024; ///< of a picture

QString folder(const QString& language)
{
    return SourceTree::root() + QStringLiteral("/resources/help/") + language;
}

QStringList pages(const QString& language)
{
    return QDir(folder(language)).entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name);
}

QString textOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// A name as one reads it: without the letter for Alt, the keys behind it and the dots of what asks more.
QString bare(QString name)
{
    static const QRegularExpression mnemonic(QStringLiteral("&(?=[^\\s&])"));
    static const QRegularExpression keys(QStringLiteral("(\\t|\\s{2,}Ctrl).*"));
    name.remove(mnemonic).remove(keys);
    name = name.trimmed();
    return name.endsWith(QChar(0x2026)) ? name.chopped(1).trimmed() : name;
}

/// A text of the interface, and what it begins with before it goes on to explain.
void addName(QSet<QString>& names, const QString& text)
{
    static const QRegularExpression explains(QStringLiteral("[?]|:| \\("));
    names.insert(bare(text));
    for (auto all = explains.globalMatch(text); all.hasNext();) {
        const auto match = all.next();
        names.insert(bare(text.left(match.captured() == u"?" ? match.capturedEnd() : match.capturedStart())));
    }
}

/// Every text of the interface in that language: those of Linguist, and the vocabulary in core/domain.
QSet<QString> interfaceTexts(const QString& language)
{
    QSet<QString> names;
    const bool isDutch = language == u"nl";
    for (const auto& message :
         readTranslations(SourceTree::root() + QStringLiteral("/translations/dossierkluis_nl.ts"))) {
        for (const QString& text : isDutch ? message.translations : QStringList{message.source}) {
            addName(names, text);
        }
    }
    const QRegularExpression label(isDutch ? QStringLiteral("\\bu\"([^\"]+)\"")
                                           : QStringLiteral("QLatin1StringView\\(\"([^\"]+)\"\\)"));
    for (const SourceFile& file : SourceTree::code({QStringLiteral("core/domain")})) {
        for (auto all = label.globalMatch(file.text); all.hasNext();) {
            addName(names, all.next().captured(1));
        }
    }
    return names;
}

/// What a page emphasises once, as it does names of buttons, menus and places; a way such as "Settings › Notices" is several.
QStringList namesOn(const QString& page)
{
    static const QRegularExpression emphasised(QStringLiteral("(?<!\\*)\\*(?!\\*)([^*\\n]+)\\*(?!\\*)"));
    QStringList names;
    for (auto all = emphasised.globalMatch(page); all.hasNext();) {
        names += all.next().captured(1).split(QStringLiteral(" › "));
    }
    return names;
}

} // namespace

/// The help inside the program says what the program says now.
class HelpPagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bothLanguagesHaveTheSamePages()
    {
        QVERIFY(pages(QStringLiteral("en")).size() > 15);
        QCOMPARE(pages(QStringLiteral("nl")), pages(QStringLiteral("en")));
    }

    void everyPageHasATitleAndIsShort()
    {
        QStringList wrong;
        for (const QString& language : languages) {
            for (const QString& page : pages(language)) {
                const QString text = textOf(folder(language) + u'/' + page);
                if (!text.startsWith(u"# ") || text.count(u'\n') > mostLines) {
                    wrong.append(language + u'/' + page);
                }
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void everyLinkLeadsToAPage()
    {
        static const QRegularExpression link(QStringLiteral("(!?)\\[[^\\]]*\\]\\(([^)]*)\\)"));
        QStringList wrong;
        int links = 0;
        for (const QString& language : languages) {
            const QStringList there = pages(language);
            for (const QString& page : there) {
                const QString text = textOf(folder(language) + u'/' + page);
                for (auto all = link.globalMatch(text); all.hasNext();) {
                    const auto match = all.next();
                    const bool isPicture = !match.captured(1).isEmpty();
                    const bool exists = isPicture ? QFileInfo::exists(folder(language) + u'/' + match.captured(2))
                                                  : there.contains(match.captured(2));
                    ++links;
                    if (!exists) {
                        wrong.append(language + u'/' + page + QStringLiteral(": ") + match.captured(2));
                    }
                }
            }
        }
        QVERIFY(links > 20);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void everyPictureIsSmallOnAPageAndOfATestThatIsThere()
    {
        static const QRegularExpression name(QStringLiteral("look\\([^;]*QStringLiteral\\(\"([a-z0-9-]+)\"\\)"));
        QStringList taken;
        for (const SourceFile& file : SourceTree::code({QStringLiteral("tests/ui")})) {
            for (auto all = name.globalMatch(file.text); all.hasNext();) {
                taken.append(all.next().captured(1));
            }
        }
        QStringList wrong;
        for (const QString& language : languages) {
            QString text;
            for (const QString& page : pages(language)) {
                text += textOf(folder(language) + u'/' + page);
            }
            const QDir pictures(folder(language) + QStringLiteral("/pictures"));
            const auto files = pictures.entryInfoList({QStringLiteral("*.png")}, QDir::Files);
            QVERIFY(!files.isEmpty());
            for (const QFileInfo& file : files) {
                const bool isTaken = std::any_of(taken.begin(), taken.end(), [&file](const QString& each) {
                    return file.baseName().startsWith(each);
                });
                if (!isTaken || file.size() > mostBytes || !text.contains(u'/' + file.fileName()) ||
                    !pictures.exists(file.baseName() + QStringLiteral(".txt"))) {
                    wrong.append(language + u'/' + file.fileName());
                }
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void everyNameOnAPageIsOneThatTheWindowShows_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString& language : languages) {
            QTest::newRow(qPrintable(language)) << language;
        }
    }
    void everyNameOnAPageIsOneThatTheWindowShows()
    {
        QFETCH(QString, language);
        const QSet<QString> shown = interfaceTexts(language);
        QStringList wrong;
        int names = 0;
        for (const QString& page : pages(language)) {
            for (const QString& name : namesOn(textOf(folder(language) + u'/' + page))) {
                ++names;
                if (!shown.contains(bare(name))) {
                    wrong.append(page + QStringLiteral(": ") + name);
                }
            }
        }
        QVERIFY(names > 200);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(HelpPagesTest)
#include "HelpPagesTest.moc"
