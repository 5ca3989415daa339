// SPDX-License-Identifier: GPL-3.0-or-later
// A doctor at two windows: the one approves the other, with a real server of the demonstration practice.
#include "tests/blackbox/Practice.h"
#include "tests/gui/Desk.h"
#include "tests/ui/Gallery.h"
#include "ui/login/ApprovalDialog.h"
#include "ui/settings/ApproveDeviceDialog.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Look.h"

#include <QApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QTest>

using namespace kluis;
using test::Desk;

class ApprovalWindowTest : public QObject {
    Q_OBJECT

    static constexpr int patienceMs = 60'000;

    test::Practice m_practice;
    QJsonObject m_doctor;

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
    bool beginAt(Desk& desk, const QString& code) const
    {
        const QString password = m_doctor.value(QLatin1String("password")).toString();
        if (!desk.click(QStringLiteral("keyWay")) || !desk.click(QStringLiteral("approvalWanted")) ||
            !desk.type(QStringLiteral("password"), password)) {
            return false;
        }
        desk.typeCode(code);
        return QTest::qWaitFor([&desk] { return desk.window().findChild<ui::ApprovalDialog*>() != nullptr; },
                               patienceMs);
    }
    QString code(Desk& desk) const { return desk.nextCode(m_doctor.value(QLatin1String("totpSecret")).toString()); }

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
            if (account.toObject().value(QLatin1String("role")).toString() == QLatin1String("doctor")) {
                m_doctor = account.toObject();
            }
        }
        QVERIFY(!m_doctor.isEmpty());
        QVERIFY(m_practice.serve());
    }

    void theFirstWindowApprovesTheSecond()
    {
        Desk first(m_practice, m_doctor, QStringLiteral("nl"));
        QVERIFY(first.logIn());
        Desk second(m_practice, m_doctor, QStringLiteral("nl"));
        (void)code(second); // spent at the first
        QVERIFY(beginAt(second, code(second)));
        Q_EMIT first.window().syncWanted();
        QVERIFY(QTest::qWaitFor([&] { return first.window().banner()->isVisible(); }, patienceMs));
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
        Desk desk(m_practice, m_doctor, QStringLiteral("nl"));
        for (int i = 0; i < 3; ++i) {
            (void)code(desk); // spent before
        }
        QVERIFY(beginAt(desk, code(desk)));
        QVERIFY(desk.click(QStringLiteral("approvalCancel")));
        QVERIFY(desk.waitForWork());
        QVERIFY(!desk.status().mayPush);
        QVERIFY(QTest::qWaitFor([&] { return desk.window().banner()->isVisible(); }, patienceMs));
    }

    void aWindowThatIsClosedWhileItWaitsEndsAtOnce()
    {
        auto desk = std::make_unique<Desk>(m_practice, m_doctor, QStringLiteral("nl"));
        for (int i = 0; i < 5; ++i) {
            (void)code(*desk);
        }
        QVERIFY(beginAt(*desk, code(*desk)));
        QElapsedTimer timer;
        timer.start();
        desk.reset();
        QVERIFY2(timer.elapsed() < 10'000, "it waited for the approval");
    }
};

QTEST_MAIN(ApprovalWindowTest)
#include "ApprovalWindowTest.moc"
