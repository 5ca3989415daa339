// SPDX-License-Identifier: GPL-3.0-or-later
// Orders to wipe that must not be obeyed, whatever the server says. Needs a keychain (tests/run-in-session).
#include "app/session/KeychainStore.h"
#include "app/session/RemoteWipe.h"
#include "core/crypto/Random.h"
#include "tests/support/WipeDesk.h"

#include <QFile>
#include <QTest>

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;
using crypto::WipeOrder;
using domain::Role;
namespace {

constexpr quint32 hour = WipeDesk::hour;
const QString mistyped = QStringLiteral("verkeerd getypt wachtwoord");

} // namespace

class WipeTrustTest : public QObject {
    Q_OBJECT

    std::unique_ptr<WipeDesk> m_desk;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(KeychainStore::isUsable(), "this test needs a keychain: run it by tests/run-in-session");
        m_desk = std::make_unique<WipeDesk>();
        QVERIFY(m_desk->begin());
    }

    void onlyAnAdministratorOrdersForAnother()
    {
        const auto hr = m_desk->person(QStringLiteral("karel"));
        QVERIFY(hr);
        QVERIFY(!hr->engine().orderWipe(WipeDesk::deviceOf(m_desk->colleague()).toString(),
                                        m_desk->colleague().loginName(), hour));
        QVERIFY(!hr->engine().orderWipe(WipeDesk::deviceOf(m_desk->colleague()).toString(), {}, hour));
        QVERIFY(!hr->engine().devicesOf(m_desk->colleague().loginName()));
        QVERIFY(m_desk->waitingOrder(WipeDesk::deviceOf(m_desk->colleague())).isEmpty());
        QVERIFY(m_desk->colleague().sync());
    }

    void ordersThatNobodyKnownSignedAreRefusedAndTheVaultIsIntact()
    {
        const auto hr = m_desk->person(QStringLiteral("rosa"));
        QVERIFY(hr);
        const QString number = m_desk->addUnsent(*hr);
        const Profile before = *Profile::load(hr->folder());
        QVERIFY(m_desk->order(*hr, hour));
        const auto real = WipeOrder::decode(m_desk->waitingOrder(before.device));
        QVERIFY(real);
        QVERIFY(m_desk->order(m_desk->colleague(), hour));
        const QByteArray foreign = m_desk->waitingOrder(WipeDesk::deviceOf(m_desk->colleague()));
        QVERIFY(m_desk->forget(before.device));
        QVERIFY(m_desk->forget(WipeDesk::deviceOf(m_desk->colleague())));

        const auto rogue = crypto::SigningKeyPair::generate();
        WipeOrder unsigned_ = *real;
        unsigned_.signature.fill('\0');
        WipeOrder hasty = *real; // signed with an hour, brought with none
        hasty.patience = 0;
        WipeOrder bySomebody = m_desk->made(*hr, rogue);
        bySomebody.signer = m_desk->colleague().user();
        bySomebody.sign(rogue);
        WipeOrder elsewhere = *real;
        elsewhere.practice = crypto::randomId<PracticeId>();
        const QList<QByteArray> wrong{m_desk->made(*hr, rogue).encode(),
                                      unsigned_.encode(),
                                      hasty.encode(),
                                      foreign,
                                      bySomebody.encode(),
                                      elsewhere.encode(),
                                      QByteArray("rubbish")};
        for (const QByteArray& bytes : wrong) {
            QVERIFY2(!RemoteWipe::isTrusted(before, bytes), "judged without a server, too");
            if (WipeOrder::decode(bytes)) { // an honest store takes no rubbish in
                QVERIFY(m_desk->slip(before.device, bytes));
                QVERIFY(!hr->sync());
                QVERIFY2(hr->failedWith(ErrorCode::Untrusted), qPrintable(WipeDesk::why(*hr)));
                QVERIFY(!hr->loginWith(mistyped, hr->codeNow()));
                QVERIFY(!Engine::isAboutWipe(hr->error));
                QVERIFY2(hr->resume(), qPrintable(WipeDesk::why(*hr)));
                QVERIFY(m_desk->forget(before.device));
            }
        }
        QVERIFY(RemoteWipe::isTrusted(before, real->encode()));
        m_desk->server.clock().advanceSeconds(60); // mistyped passwords make wait
        QVERIFY2(hr->login() && hr->sync(), qPrintable(WipeDesk::why(*hr)));
        QVERIFY(m_desk->isAtTheServer(number));
    }

    void anOlderOrderDoesNotTakeTheNewersPlace()
    {
        const auto hr = m_desk->person(QStringLiteral("otto"));
        QVERIFY(hr);
        hr->engine().lock();
        const DeviceId device = WipeDesk::deviceOf(*hr);
        QVERIFY(m_desk->order(*hr, 0));
        const QByteArray older = m_desk->waitingOrder(device);
        QVERIFY(m_desk->forget(device));
        m_desk->server.clock().advanceSeconds(1);
        QVERIFY(m_desk->order(*hr, hour));
        QVERIFY(!hr->loginWith(mistyped, hr->codeNow()));
        QVERIFY2(Engine::isAboutWipe(hr->error), qPrintable(WipeDesk::why(*hr)));
        QVERIFY(m_desk->forget(device));
        QVERIFY(m_desk->slip(device, older));
        QVERIFY(!hr->loginWith(mistyped, hr->codeNow()));
        QVERIFY2(!Engine::isAboutWipe(hr->error), qPrintable(WipeDesk::why(*hr)));
        QVERIFY(QFile::exists(hr->file(QStringLiteral("vault.db"))));
    }

    void anOrderBroughtAgainToTheNextDeviceIsRefused()
    {
        const auto hr = m_desk->person(QStringLiteral("nora"));
        QVERIFY(hr);
        QVERIFY(m_desk->order(*hr, hour));
        const QByteArray used = m_desk->waitingOrder(WipeDesk::deviceOf(*hr));
        QVERIFY(!hr->sync());
        QVERIFY(Engine::isWiped(hr->error));
        QVERIFY(hr->adoptRoots(m_desk->colleague()));
        QVERIFY(hr->login() && hr->sync());
        QVERIFY(m_desk->slip(WipeDesk::deviceOf(*hr), used));
        QVERIFY(!hr->sync());
        QVERIFY2(hr->failedWith(ErrorCode::Untrusted), qPrintable(WipeDesk::why(*hr)));
        QVERIFY(m_desk->forget(WipeDesk::deviceOf(*hr)));
        QVERIFY(hr->sync());
    }

    void anOrderThatTheServerWithholdsTakesNothingUntilItComes()
    {
        const auto hr = m_desk->person(QStringLiteral("wies"));
        QVERIFY(hr);
        const QString number = m_desk->addUnsent(*hr);
        const Profile before = *Profile::load(hr->folder());
        QVERIFY(m_desk->order(*hr, hour));
        const QByteArray real = m_desk->waitingOrder(before.device);
        QVERIFY(m_desk->forget(before.device));
        QVERIFY2(hr->sync(), qPrintable(WipeDesk::why(*hr)));
        QVERIFY(m_desk->isAtTheServer(number));
        QVERIFY(hr->engine().verifyVault());
        QVERIFY(m_desk->slip(before.device, real));
        QVERIFY(!hr->sync());
        QVERIFY2(Engine::isWiped(hr->error), qPrintable(WipeDesk::why(*hr)));
        QVERIFY(WipeDesk::isGone(*hr, before));
    }

    void aLaterAdministratorCountsOnceOneWhoIsKnownVouchedForHim()
    {
        const auto hr = m_desk->person(QStringLiteral("vera"));
        QVERIFY(hr);
        const Profile before = *Profile::load(hr->folder());
        Workplace second(m_desk->server, QStringLiteral("beheer2"));
        QVERIFY2(second.begin(Role::Administrator), qPrintable(WipeDesk::why(second)));
        QVERIFY(hr->sync());
        QCOMPARE(hr->engine().administratorNews().size(), 1);
        QVERIFY(hr->engine().administratorNews().first().contains(QStringLiteral("beheer2")));
        QVERIFY(hr->engine().administratorNewsSeen());
        QVERIFY(hr->engine().administratorNews().isEmpty());
        QVERIFY2(!hr->engine().vouchForAdministrator(QStringLiteral("beheer2"), second.enrolled.fingerprint),
                 "not for others to say");

        m_desk->server.clock().advanceSeconds(1);
        QVERIFY(WipeDesk::asAdmin(second).orderWipe(before.device.toString(), hr->loginName(), hour));
        QVERIFY(!hr->sync());
        QVERIFY2(hr->failedWith(ErrorCode::Untrusted), qPrintable(WipeDesk::why(*hr)));
        QVERIFY2(!m_desk->admin().vouchForAdministrator(QStringLiteral("beheer2"),
                                                        m_desk->adminsPlace().enrolled.fingerprint),
                 "another's fingerprint");
        const auto vouched =
            m_desk->admin().vouchForAdministrator(QStringLiteral("beheer2"), second.enrolled.fingerprint);
        QVERIFY2(vouched, vouched ? "" : qPrintable(vouched.error().sentence()));
        QVERIFY(!hr->sync());
        QVERIFY2(Engine::isWiped(hr->error), qPrintable(WipeDesk::why(*hr)));
        QVERIFY(WipeDesk::isGone(*hr, before));
    }
};

QTEST_GUILESS_MAIN(WipeTrustTest)
#include "WipeTrustTest.moc"
