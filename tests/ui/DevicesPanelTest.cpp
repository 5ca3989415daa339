// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/DevicesPanel.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace kluis;
using kluis::ui::DevicesPanel;

class DevicesPanelTest : public QObject {
    Q_OBJECT

    static QPushButton* button(const DevicesPanel& panel, const char* name)
    {
        return panel.findChild<QPushButton*>(QString::fromLatin1(name));
    }
    /// This computer, another, and one whose access was taken away.
    static void fill(DevicesPanel& panel)
    {
        app::OwnDevice here;
        here.id = QStringLiteral("here");
        here.state = QStringLiteral("active");
        here.thisOne = true;
        app::OwnDevice laptop = here;
        laptop.id = QStringLiteral("laptop");
        laptop.thisOne = false;
        app::OwnDevice old = laptop;
        old.id = QStringLiteral("old");
        old.state = QStringLiteral("revoked");
        panel.setDevices({here, laptop, old});
        panel.show();
    }
    static void choose(const DevicesPanel& panel, int row)
    {
        auto* list = panel.findChild<QTreeWidget*>();
        list->setCurrentItem(list->topLevelItem(row));
    }

private Q_SLOTS:
    void onlyAnotherComputerCanBeWiped()
    {
        DevicesPanel panel;
        fill(panel);
        QVERIFY(!button(panel, "wipeDevice")->isEnabled());
        choose(panel, 0);
        QVERIFY(!button(panel, "wipeDevice")->isEnabled());
        choose(panel, 1);
        QVERIFY(button(panel, "wipeDevice")->isEnabled());
        choose(panel, 2);
        QVERIFY2(button(panel, "wipeDevice")->isEnabled(), "what lies on it is still there");
        QVERIFY(!button(panel, "revokeDevice")->isEnabled());
    }

    void wipingIsAskedTwice()
    {
        DevicesPanel panel;
        fill(panel);
        choose(panel, 1);
        const QSignalSpy wanted(&panel, &DevicesPanel::wipeWanted);
        QVERIFY(!button(panel, "wipeDeviceYes")->isVisible());
        button(panel, "wipeDevice")->click();
        QCOMPARE(wanted.count(), 0);
        QVERIFY(button(panel, "wipeDeviceYes")->isVisible());
        button(panel, "wipeDeviceYes")->click();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().toString(), QStringLiteral("laptop"));
        QVERIFY(!button(panel, "wipeDeviceYes")->isVisible());
    }

    void oneQuestionIsAskedAtATimeAndForTheChosenComputer()
    {
        DevicesPanel panel;
        fill(panel);
        choose(panel, 1);
        button(panel, "wipeDevice")->click();
        button(panel, "revokeDevice")->click();
        QVERIFY(!button(panel, "wipeDeviceYes")->isVisible());
        QVERIFY(button(panel, "revokeDeviceYes")->isVisible());
        choose(panel, 0);
        QVERIFY2(!button(panel, "revokeDeviceYes")->isVisible(), "another was chosen");
    }
};

QTEST_MAIN(DevicesPanelTest)
#include "DevicesPanelTest.moc"
