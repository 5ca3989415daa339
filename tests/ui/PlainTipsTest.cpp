// SPDX-License-Identifier: GPL-3.0-or-later
// What others wrote, under the mouse: shown as it was written, whatever Qt would make of it.
#include "ui/style/Look.h"

#include <QApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QTest>
#include <QTextDocumentFragment>
#include <QToolTip>
#include <QTreeWidget>

using namespace kluis;

namespace {

const QString hostile =
    QStringLiteral("Bel <b>nu</b> <img src='//elsewhere.example/share/x.png'> & <a href='x'>hier</a>");

void hover(QWidget* widget, const QPoint& place)
{
    QHelpEvent event(QEvent::ToolTip, place, widget->mapToGlobal(place));
    QApplication::sendEvent(widget, &event);
}

/// What stands in the tip for the eye; nothing of it may be a tag any more.
QString shown()
{
    const QString tip = QToolTip::text();
    return Qt::mightBeRichText(tip) ? QTextDocumentFragment::fromHtml(tip).toPlainText() : tip;
}

} // namespace

class PlainTipsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::Look::apply(*qApp); }
    void cleanup() { QToolTip::hideText(); }

    void theTipOfALineIsShownAsItWasWritten()
    {
        QTreeWidget list;
        auto* item = new QTreeWidgetItem(&list, {QStringLiteral("A task")});
        item->setToolTip(0, hostile);
        list.show();
        QVERIFY(QTest::qWaitForWindowExposed(&list));
        hover(list.viewport(), list.visualItemRect(item).center());
        QCOMPARE(shown(), hostile);
        QVERIFY2(!QToolTip::text().contains(QStringLiteral("<img")), qPrintable(QToolTip::text()));
    }

    void theTipOfAWidgetIsShownAsItWasWritten()
    {
        QLabel label(QStringLiteral("A name"));
        label.setToolTip(hostile);
        label.show();
        QVERIFY(QTest::qWaitForWindowExposed(&label));
        hover(&label, label.rect().center());
        QCOMPARE(shown(), hostile);
        QVERIFY2(!QToolTip::text().contains(QStringLiteral("<img")), qPrintable(QToolTip::text()));
    }

    void aTipOfSeveralLinesKeepsThem()
    {
        QLabel label(QStringLiteral("A name"));
        label.setToolTip(QStringLiteral("One <i>line</i>\nand another"));
        label.show();
        QVERIFY(QTest::qWaitForWindowExposed(&label));
        hover(&label, label.rect().center());
        QCOMPARE(shown(), label.toolTip());
    }

    void aTipInPlainWordsIsQtsOwn()
    {
        QLabel label(QStringLiteral("A name"));
        label.setToolTip(QStringLiteral("5 < 6, and nothing else"));
        label.show();
        QVERIFY(QTest::qWaitForWindowExposed(&label));
        hover(&label, label.rect().center());
        QCOMPARE(QToolTip::text(), label.toolTip());
    }
};

QTEST_MAIN(PlainTipsTest)
#include "PlainTipsTest.moc"
