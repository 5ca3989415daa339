// SPDX-License-Identifier: GPL-3.0-or-later
// A doctor at two windows: the one approves the other, with a real server of the demonstration practice.
#include "tests/blackbox/Practice.h"
#include "tests/gui/Desk.h"
#include "tests/ui/Gallery.h"
#include "ui/login/ApprovalDialog.h"
#include "ui/settings/ApproveDeviceDialog.h"
#include "ui/style/Look.h"
#include "ui/widgets/Banner.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QMap>
#include <QTest>

using namespace kluis;
using test::Desk;

class ApprovalWindowTest : public QObject {
    Q_OBJECT

    static constexpr int patienceMs = 60'000;

    test::Practice m_practice;
    QMap<QString, QJsonObject> m_accounts; ///< by login

    /// The number that the new computer's window shows, once it does.
    static QString numberAt(Desk& desk)
    {
        QString number;
        (void)QTest::qWaitFor(
            [&] {
                const auto* dialog = desk.window().findChild<ui::ApprovalDialog*>();
                const auto* label =
                    dialog != nullptr ? dialog->findChild<QLabel*>(QStringLiteral("approvalNumber")) : nullptr;
                number = label != nullptr ? label->text().remove(u' ') : QString();
                return !number.isEmpty();
            },
            patienceMs);
        return number;
    }
    /// \p account logs in at a computer without keys, with the code after \p spent others, and waits there.
    static bool beginAt(Desk& desk, const QJsonObject& account, int spent = 0)
    {
        QString code;
        for (int i = 0; i <= spent; ++i) {
            code = desk.nextCode(account.value(QLatin1String("totpSecret")).toString());
        }
        const QString password = account.value(QLatin1String("password")).toString();
        if (!desk.click(QStringLiteral("keyWay")) || !desk.click(QStringLiteral("approvalWanted")) ||
            !desk.type(QStringLiteral("password"), password)) {
            return false;
        }
        desk.typeCode(code);
        return QTest::qWaitFor([&desk] { return desk.window().findChild<ui::ApprovalDialog*>() != nullptr; },
                               patienceMs);
    }

private Q_SLOTS:
    void initTestCase()
    {
        ui::Look::apply(*qApp);
        const auto made =
            test::run(test::serverProgram(), {QStringLiteral("demo"), QStringLiteral("--data"), m_practice.data(),
                                              QStringLiteral("--dossiers"), QStringLiteral("20"),
                                              QStringLiteral("--seed"), QStringLiteral("7")});
        QVERIFY2(made.ok(), made.err.constData());
        QFile file(m_practice.data() + QStringLiteral("/demo-accounts.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray accounts = QJsonDocument::fromJson(file.readAll()).array();
        for (const auto& account : accounts) {
            m_accounts.insert(account.toObject().value(QLatin1String("login")).toString(), account.toObject());
        }
        QVERIFY(m_practice.serve());
    }

    void theFirstWindowApprovesTheSecond()
    {
        const QJsonObject doctor = m_accounts.value(QStringLiteral("doctor"));
        Desk first(m_practice, doctor, QStringLiteral("nl"));
        QVERIFY(first.logIn());
        Desk second(m_practice, doctor, QStringLiteral("nl"));
        QVERIFY(beginAt(second, doctor, 1));
        Q_EMIT first.window().syncWanted();
        QVERIFY(QTest::qWaitFor(
            [&] { return first.window().banner()->sentence().contains(QStringLiteral("uw medische sleutels")); },
            patienceMs));
        QVERIFY(test::Gallery::save(first.window(), QStringLiteral("approval-banner")));
        Q_EMIT first.window().banner()->actionTriggered();
        QVERIFY(QTest::qWaitFor([&] { return first.click(QStringLiteral("answerDevice")); }, patienceMs));
        const QString number = numberAt(second);
        QCOMPARE(number.size(), 6);
        QVERIFY(test::Gallery::save(second.window(), QStringLiteral("approval-desk")));
        QVERIFY(QTest::qWaitFor(
            [&] {
                first.typeCode(number);
                return first.click(QStringLiteral("giveDevice"));
            },
            patienceMs));
        QVERIFY(second.waitForWork());
        QVERIFY(second.status().mayPush);
        QVERIFY(QTest::qWaitFor([&] { return !first.window().findChild<ui::ApproveDeviceDialog*>(); }, patienceMs));
    }

    void whoGoesOnWithoutApprovalIsTold()
    {
        const QJsonObject doctor = m_accounts.value(QStringLiteral("doctor2"));
        Desk desk(m_practice, doctor, QStringLiteral("nl"));
        QVERIFY(beginAt(desk, doctor));
        QVERIFY(desk.click(QStringLiteral("approvalCancel")));
        QVERIFY(desk.waitForWork());
        QVERIFY(!desk.status().mayPush);
        QVERIFY(QTest::qWaitFor([&] { return desk.window().banner()->isVisible(); }, patienceMs));
    }

    void aWindowThatIsClosedWhileItWaitsEndsAtOnce()
    {
        const QJsonObject assistant = m_accounts.value(QStringLiteral("assistant"));
        auto desk = std::make_unique<Desk>(m_practice, assistant, QStringLiteral("nl"));
        QVERIFY(beginAt(*desk, assistant));
        QElapsedTimer timer;
        timer.start();
        desk.reset();
        QVERIFY2(timer.elapsed() < 10'000, "it waited for the approval");
    }
};

QTEST_MAIN(ApprovalWindowTest)
#include "ApprovalWindowTest.moc"
