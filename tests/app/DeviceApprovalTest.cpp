// SPDX-License-Identifier: GPL-3.0-or-later
// A doctor's second computer is approved by the first one: a real server, two real engines, a real keychain
// (tests/run-in-session).
#include "app/session/KeychainStore.h"
#include "tests/support/ApprovalScene.h"

#include <QTest>

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;

#define VERIFY_STEP(step) QVERIFY2(step, qPrintable(m_team->error))

class DeviceApprovalTest : public QObject {
    Q_OBJECT

    std::unique_ptr<MedicalTeam> m_team;
    int m_count = 0;

    /// A fresh computer of the doctor's.
    [[nodiscard]] std::unique_ptr<Workplace> newComputer() const
    {
        auto computer = m_team->lead.secondComputer();
        return computer->adoptRoots(m_team->lead) ? std::move(computer) : nullptr;
    }
    [[nodiscard]] Engine& old() const { return m_team->lead.engine(); }

    /// A day later, when nobody's requests count any more.
    void nextDay()
    {
        m_team->server.clock().advanceSeconds(25 * 3600);
        VERIFY_STEP(m_team->lead.login() && m_team->sync(m_team->lead));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(KeychainStore::isUsable(), "this test needs a keychain: run it by tests/run-in-session");
        m_team = std::make_unique<MedicalTeam>();
        VERIFY_STEP(m_team->begin() && m_team->write(m_team->lead, QStringLiteral("Kwikzilverkoorts")) &&
                    m_team->sync(m_team->lead));
    }
    void init() { nextDay(); }

    void theSecondComputerReadsWhatIsMedicalAfterTheFirstApprovedIt()
    {
        const auto laptop = newComputer();
        ApprovalScene scene(*laptop);
        QVERIFY2(scene.meet(old()), qPrintable(scene.error));
        QCOMPARE(scene.number().size(), 6);
        const auto given = old().approveWaitingDevice(scene.number());
        QVERIFY2(given, given ? "" : qPrintable(given.error().sentence()));
        QVERIFY2(scene.finish(), qPrintable(laptop->error.sentence()));
        QVERIFY2(laptop->loggedIn.approvalFailure.isEmpty(), qPrintable(laptop->loggedIn.approvalFailure));
        QVERIFY(!laptop->loggedIn.medicalKeysMissing);
        QVERIFY(laptop->engine().status().mayPush);
        VERIFY_STEP(m_team->sync(*laptop));
        QCOMPARE(m_team->reads(*laptop), QStringLiteral("Kwikzilverkoorts"));
        VERIFY_STEP(m_team->write(*laptop, QStringLiteral("Genezen")) && m_team->sync(*laptop) &&
                    m_team->sync(m_team->lead));
        QCOMPARE(m_team->reads(m_team->lead), QStringLiteral("Genezen"));
        const auto none = old().waitingDevice();
        QVERIFY2(none && !*none, "a collected request waits no more");
        laptop->quit();
        QVERIFY2(laptop->resume(), qPrintable(laptop->error.sentence()));
        QVERIFY2(!m_team->reads(*laptop).isEmpty(), "the account key is kept in the vault");
        VERIFY_STEP(m_team->write(*laptop, QStringLiteral("Kwikzilverkoorts")) && m_team->sync(*laptop));
    }

    void theApprovedComputerApprovesTheNext()
    {
        const auto second = newComputer();
        ApprovalScene first(*second);
        QVERIFY2(first.meet(old()) && old().approveWaitingDevice(first.number()) && first.finish(),
                 qPrintable(first.error));
        m_team->server.clock().advanceSeconds(60);
        const auto third = newComputer();
        ApprovalScene scene(*third);
        QVERIFY2(scene.meet(second->engine()), qPrintable(scene.error));
        QVERIFY(second->engine().approveWaitingDevice(scene.number()));
        QVERIFY(scene.finish());
        QVERIFY(!third->loggedIn.medicalKeysMissing);
    }

    void aWrongNumberEndsTheRequestAndGivesNothing()
    {
        const auto laptop = newComputer();
        ApprovalScene scene(*laptop);
        QVERIFY2(scene.meet(old()), qPrintable(scene.error));
        const QString wrong = scene.number().startsWith(u'0') ? QStringLiteral("1") + scene.number().mid(1)
                                                              : QStringLiteral("0") + scene.number().mid(1);
        const auto refused = old().approveWaitingDevice(wrong);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code(), ErrorCode::Untrusted);
        QVERIFY2(refused.error().sentence().contains(scene.number()), "the person can compare the two");
        QCOMPARE(old().approveWaitingDevice(scene.number()).error().code(), ErrorCode::NotFound);
        QVERIFY(scene.finish());
        QVERIFY(laptop->loggedIn.medicalKeysMissing);
        QVERIFY(!laptop->loggedIn.approvalFailure.isEmpty());
        VERIFY_STEP(m_team->sync(*laptop));
        QVERIFY(m_team->reads(*laptop).isEmpty());
    }

    void whatIsNoNumberEndsNothing()
    {
        const auto laptop = newComputer();
        ApprovalScene scene(*laptop);
        QVERIFY2(scene.meet(old()), qPrintable(scene.error));
        QCOMPARE(old().approveWaitingDevice(QStringLiteral("12345")).error().code(), ErrorCode::InvalidArgument);
        QString spaced = scene.number();
        QVERIFY(old().approveWaitingDevice(spaced.insert(3, u' ')));
        QVERIFY(scene.finish() && !laptop->loggedIn.medicalKeysMissing);
    }

    void aRefusedComputerIsToldSo()
    {
        const auto laptop = newComputer();
        ApprovalScene scene(*laptop);
        QVERIFY2(scene.waitFor([&] { return scene.isWaitingAt(old()); }), qPrintable(scene.error));
        QVERIFY(old().refuseWaitingDevice());
        QVERIFY(scene.finish());
        QCOMPARE(laptop->loggedIn.approvalFailure, QStringLiteral("The other computer refused the request."));
    }

    void whoGivesUpWaitingIsLoggedInWithoutMedicalContent()
    {
        const auto laptop = newComputer();
        ApprovalScene scene(*laptop);
        QVERIFY2(scene.meet(old()), qPrintable(scene.error));
        scene.giveUp();
        QVERIFY(scene.finish());
        QVERIFY(laptop->loggedIn.medicalKeysMissing);
        QCOMPARE(old().approveWaitingDevice(scene.number()).error().code(), ErrorCode::NotFound);
        m_team->server.clock().advanceSeconds(60);
        QVERIFY2(laptop->login(m_team->lead.enrolled.accountKey), "the account key of the kit still does");
        QVERIFY(!laptop->loggedIn.medicalKeysMissing);
    }

    void aRequestEndsAfterTenMinutes()
    {
        const auto laptop = newComputer();
        ApprovalScene scene(*laptop);
        QVERIFY2(scene.meet(old()), qPrintable(scene.error));
        m_team->server.clock().advanceSeconds(10 * 60);
        QCOMPARE(old().approveWaitingDevice(scene.number()).error().code(), ErrorCode::NotFound);
        QVERIFY(scene.finish());
        QVERIFY(laptop->loggedIn.medicalKeysMissing && !laptop->loggedIn.approvalFailure.isEmpty());
    }

    void anotherProcessOfTheFirstComputerGoesOn()
    {
        const auto laptop = newComputer();
        ApprovalScene scene(*laptop);
        QVERIFY2(scene.meet(old()), qPrintable(scene.error));
        m_team->lead.quit();
        QVERIFY(m_team->lead.resume());
        QVERIFY2(old().answerWaitingDevice(), "asking again changes nothing");
        QVERIFY(old().approveWaitingDevice(scene.number()));
        QVERIFY(scene.finish() && !laptop->loggedIn.medicalKeysMissing);
    }

    void aComputerAnswersFiveRequestsADay()
    {
        for (int i = 0; i < 5; ++i) {
            const auto laptop = newComputer();
            ApprovalScene scene(*laptop);
            QVERIFY2(scene.meet(old()), qPrintable(scene.error));
            QVERIFY(old().refuseWaitingDevice() && scene.finish());
        }
        const auto laptop = newComputer();
        ApprovalScene scene(*laptop);
        QVERIFY2(scene.waitFor([&] { return scene.isWaitingAt(old()); }), qPrintable(scene.error));
        QCOMPARE(old().answerWaitingDevice().error().code(), ErrorCode::Throttled);
        scene.giveUp();
        QVERIFY(scene.finish());
    }

    void aComputerWithoutMedicalKeysGivesNone()
    {
        QCOMPARE(m_team->hr.login() ? m_team->hr.engine().answerWaitingDevice().error().code() : ErrorCode::Internal,
                 ErrorCode::Forbidden);
        const auto nothing = m_team->hr.engine().waitingDevice();
        QVERIFY(nothing && !*nothing);
    }

    /// Last: the server's medical log is not whole any more after this.
    void theApprovedComputerIsShownNoShorterMedicalLogThanTheFirstOneSaw()
    {
        const auto laptop = newComputer();
        ApprovalScene scene(*laptop);
        QVERIFY2(scene.meet(old()), qPrintable(scene.error));
        QVERIFY(old().approveWaitingDevice(scene.number()));
        QVERIFY(scene.finish() && !laptop->loggedIn.medicalKeysMissing);
        m_team->server.forgetMedicalLogAfter(1);
        QVERIFY2(!laptop->sync(), "it has seen no log itself, and yet knows that there was more");
        QVERIFY2(laptop->failedWith(ErrorCode::Conflict), qPrintable(laptop->error.sentence()));
        laptop->quit();
        QVERIFY2(laptop->resume() && !laptop->sync(), "the keychain remembers it too");
        QVERIFY2(laptop->failedWith(ErrorCode::Conflict), qPrintable(laptop->error.sentence()));
    }
};

QTEST_GUILESS_MAIN(DeviceApprovalTest)
#include "DeviceApprovalTest.moc"
