// SPDX-License-Identifier: GPL-3.0-or-later
// The window of the help, by keyboard, and how it looks.
#include "ui/help/HelpWindow.h"
#include "tests/ui/Shown.h"
#include "ui/help/HelpPage.h"
#include "ui/style/Look.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>

using namespace kluis;
using ui::HelpWindow;

class HelpWindowTest : public QObject {
    Q_OBJECT

    static QLineEdit* query(HelpWindow& window) { return window.findChild<QLineEdit*>(QStringLiteral("helpSearch")); }
    static QListWidget* list(HelpWindow& window)
    {
        return window.findChild<QListWidget*>(QStringLiteral("helpTopics"));
    }
    static ui::HelpPage* page(HelpWindow& window) { return window.findChild<ui::HelpPage*>(); }
    static void show(HelpWindow& window, const char* topic)
    {
        window.open(QString::fromLatin1(topic));
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }

private Q_SLOTS:
    void initTestCase() { ui::Look::apply(*qApp); }

    void thePageOfTheTopicIsShownAndChosenInTheList()
    {
        HelpWindow window;
        show(window, "sick");
        QVERIFY(page(window)->toPlainText().startsWith(QStringLiteral("Report sick")));
        QCOMPARE(list(window)->currentItem()->text(), page(window)->document()->firstBlock().text());
    }

    void anUnknownTopicShowsTheFirst()
    {
        HelpWindow window;
        show(window, "nothing");
        QCOMPARE(window.topic(), ui::HelpBook::topics().first());
    }

    void whatIsTypedIsSearchedAndTheFirstFoundIsShown()
    {
        HelpWindow window;
        show(window, "start");
        QTest::keyClicks(query(window), QStringLiteral("vacation"));
        QCOMPARE(list(window)->count(), 0);
        QVERIFY(window.findChild<QLabel*>(QStringLiteral("helpFound"))->text().startsWith(QStringLiteral("Nothing")));
        query(window)->selectAll();
        QTest::keyClicks(query(window), QStringLiteral("fingerprint"));
        QVERIFY(list(window)->count() > 0);
        QCOMPARE(window.topic(), QStringLiteral("medical"));
        QVERIFY(list(window)->item(0)->text().contains(QStringLiteral("read the fingerprint out")));
        QCOMPARE(page(window)->textCursor().selectedText(), QStringLiteral("fingerprint"));
        query(window)->clear();
        QCOMPARE(list(window)->count(), ui::HelpBook::topics().size());
        QCOMPARE(window.topic(), QStringLiteral("medical"));
    }

    void theKeyboardGoesFromTheSearchToThePage()
    {
        HelpWindow window;
        show(window, "start");
        QVERIFY(query(window)->hasFocus());
        QTest::keyClick(query(window), Qt::Key_Down);
        QVERIFY(list(window)->hasFocus());
        QTest::keyClick(list(window), Qt::Key_Down);
        QCOMPARE(window.topic(), ui::HelpBook::topics().at(1));
        QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
        QVERIFY(query(window)->hasFocus());
        QTest::keyClick(query(window), Qt::Key_Return);
        QVERIFY(page(window)->hasFocus());
    }

    void linksLeadToOtherPagesAndAltLeftBack()
    {
        HelpWindow window;
        show(window, "start");
        page(window)->setSource(QUrl(QStringLiteral("medical.md"))); // as a link does
        QCOMPARE(window.topic(), QStringLiteral("medical"));
        QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(window.topic(), QStringLiteral("start"));
        QCOMPARE(list(window)->currentRow(), 0);
        QTest::keyClick(&window, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(window.topic(), QStringLiteral("medical"));
    }

    void aLinkOutsideGoesNowhere_data()
    {
        QTest::addColumn<QString>("link");
        for (const char* link : {"https://example.org/medical.md", "file:///etc/passwd", "file:///tmp/medical.md",
                                 "mailto:a@example.org", "../nl/medical.md.txt", "help://example.org/medical.md"}) {
            QTest::newRow(link) << QString::fromLatin1(link);
        }
    }
    void aLinkOutsideGoesNowhere()
    {
        QFETCH(QString, link);
        HelpWindow window;
        show(window, "start");
        const QString before = page(window)->toPlainText();
        page(window)->setSource(QUrl(link));
        QCOMPARE(window.topic(), QStringLiteral("start"));
        QCOMPARE(page(window)->toPlainText(), before);
        QVERIFY(!page(window)->openExternalLinks());
        QVERIFY(page(window)->loadResource(QTextDocument::ImageResource, QUrl(link)).value<QImage>().isNull());
    }

    void escapeCloses()
    {
        HelpWindow window;
        show(window, "start");
        QTest::keyClick(page(window), Qt::Key_Escape);
        QVERIFY(!window.isVisible());
    }

    void itDoesNotKeepTheProgramAlive()
    {
        const HelpWindow window;
        QVERIFY(!window.testAttribute(Qt::WA_QuitOnClose));
    }

    void anotherSchemeColoursTheLinksAnew()
    {
        HelpWindow window;
        show(window, "start");
        ui::Look::apply(*qApp, ui::Scheme::Dark);
        const QColor link = ui::Colours::of(ui::Scheme::Dark).link;
        const bool isThere = QTest::qWaitFor([&] { return page(window)->toHtml().contains(link.name()); }, 2'000);
        ui::Look::apply(*qApp);
        QVERIFY(isThere);
    }

    void aPictureIsNoWiderThanThePageHasRoom()
    {
        HelpWindow window;
        show(window, "today");
        for (const int width : {ui::Look::space(170), ui::Look::space(400), ui::Look::space(170)}) {
            window.resize(width, window.height());
            QTest::qWait(50);
            QVERIFY(page(window)->document()->begin().next().next().text().contains(QChar::ObjectReplacementCharacter));
            QCOMPARE(page(window)->horizontalScrollBar()->maximum(), 0);
        }
    }

    void looks_data() { test::Variant::rows(); }
    void looks()
    {
        QFETCH(QString, code);
        const test::Variant variant(code);
        HelpWindow window;
        show(window, "today");
        test::look(window, QStringLiteral("help"));
        query(window)->setText(QStringLiteral("code"));
        test::look(window, QStringLiteral("help-search"));
        query(window)->setText(QStringLiteral("zzz"));
        test::look(window, QStringLiteral("help-nothing"));
    }
};

QTEST_MAIN(HelpWindowTest)
#include "HelpWindowTest.moc"
