// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/NetworkPanel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace kluis;
using app::ProxyChoice;
using ui::NetworkPanel;
using Mode = ProxyChoice::Mode;

class NetworkPanelTest : public QObject {
    Q_OBJECT

    NetworkPanel m_panel;
    template <typename T> T* part(const char* name) { return m_panel.findChild<T*>(QString::fromLatin1(name)); }
    void choose(Mode mode)
    {
        auto* box = part<QComboBox>("proxyMode");
        box->setCurrentIndex(box->findData(int(mode)));
    }

private Q_SLOTS:
    void initTestCase() { m_panel.show(); }

    void whatIsSetIsShown()
    {
        m_panel.setProxy({.mode = Mode::Own,
                          .host = QStringLiteral("proxy.example.nl"),
                          .port = 3128,
                          .user = QStringLiteral("hanneke")});
        QCOMPARE(part<QLineEdit>("proxyHost")->text(), QStringLiteral("proxy.example.nl"));
        QCOMPARE(part<QSpinBox>("proxyPort")->value(), 3128);
        QCOMPARE(part<QLineEdit>("proxyUser")->text(), QStringLiteral("hanneke"));
        QVERIFY(part<QLineEdit>("proxyPassword")->text().isEmpty());
    }

    void withoutProxyThereIsNothingToFillIn()
    {
        choose(Mode::None);
        QVERIFY(!part<QLineEdit>("proxyHost")->isVisible());
        choose(Mode::Own);
        QVERIFY(part<QLineEdit>("proxyHost")->isVisible());
    }

    void savingHandsOnWhatWasTypedAndForgetsThePassword()
    {
        QSignalSpy saved(&m_panel, &NetworkPanel::saveWanted);
        choose(Mode::Own);
        part<QLineEdit>("proxyHost")->setText(QStringLiteral(" proxy.example.nl "));
        part<QSpinBox>("proxyPort")->setValue(8080);
        part<QLineEdit>("proxyUser")->setText(QStringLiteral("hugo"));
        QTest::keyClicks(part<QLineEdit>("proxyPassword"), QStringLiteral("geheim"));
        part<QPushButton>("saveNetwork")->click();
        QCOMPARE(saved.size(), 1);
        const auto choice = saved.first().at(0).value<ProxyChoice>();
        QVERIFY(choice == ProxyChoice({.mode = Mode::Own,
                                       .host = QStringLiteral("proxy.example.nl"),
                                       .port = 8080,
                                       .user = QStringLiteral("hugo")}));
        QCOMPARE(saved.first().at(1).toString(), QStringLiteral("geheim"));
        QVERIFY(part<QLineEdit>("proxyPassword")->text().isEmpty());
    }

    void everyFieldHasAName()
    {
        for (const char* name : {"proxyHost", "proxyUser", "proxyPassword"}) {
            QVERIFY2(!part<QLineEdit>(name)->accessibleName().isEmpty(), name);
        }
        QVERIFY(!part<QComboBox>("proxyMode")->accessibleName().isEmpty());
        QVERIFY(!part<QSpinBox>("proxyPort")->accessibleName().isEmpty());
    }
};

QTEST_MAIN(NetworkPanelTest)
#include "NetworkPanelTest.moc"
