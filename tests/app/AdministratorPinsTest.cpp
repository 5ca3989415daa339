// SPDX-License-Identifier: GPL-3.0-or-later
// Whose orders to wipe count on a device, whatever the server says.
#include "app/session/AdministratorPins.h"

#include <QTest>

using namespace kluis;
using namespace kluis::app;
using protocol::AdministratorEntry;

namespace {

template <class IdType> IdType idOf(int byte)
{
    return *IdType::fromBytes(QByteArray(IdType::size, static_cast<char>(byte)));
}

const auto practice = idOf<PracticeId>(9);

struct Administrator {
    UserId user;
    crypto::SigningKeyPair key = crypto::SigningKeyPair::generate();

    explicit Administrator(int number) : user(idOf<UserId>(number)) {}

    [[nodiscard]] AdministratorEntry entry(const QList<QByteArray>& vouches = {}) const
    {
        return {user, QString::number(user.bytes()[0]), {}, key.publicKey(), QByteArray(32, 'e'), vouches};
    }
    [[nodiscard]] QByteArray vouchesFor(const Administrator& other, const PracticeId& at = practice) const
    {
        crypto::AdministratorVouch vouch;
        vouch.practice = at;
        vouch.user = other.user;
        vouch.identityKey = other.key.publicKey();
        vouch.signer = user;
        vouch.sign(key);
        return vouch.encode();
    }
};

/// As after a restart.
AdministratorPins stored(const AdministratorPins& pins)
{
    return AdministratorPins::fromRecords(pins.records());
}

} // namespace

class AdministratorPinsTest : public QObject {
    Q_OBJECT

    const Administrator m_first{1};
    const Administrator m_second{2};
    const Administrator m_third{3};

    [[nodiscard]] AdministratorPins pinned() const
    {
        AdministratorPins pins;
        pins.meet({m_first.entry()}, practice);
        return stored(pins);
    }

private Q_SLOTS:
    void theFirstOnesNamedArePinned()
    {
        AdministratorPins pins;
        pins.meet({}, practice);
        pins.meet({m_first.entry(), m_second.entry()}, practice);
        pins = stored(pins);
        QVERIFY(pins.keyOf(m_first.user) == m_first.key.publicKey());
        QVERIFY(pins.keyOf(m_second.user) == m_second.key.publicKey());
        QVERIFY(pins.news().isEmpty());
    }

    void aLaterOneThatNobodyVouchedForIsNewsAndDoesNotCount()
    {
        AdministratorPins pins = pinned();
        pins.meet({m_first.entry(), m_second.entry()}, practice);
        pins = stored(pins);
        QVERIFY(!pins.keyOf(m_second.user));
        QCOMPARE(pins.news().size(), 1);
        pins.newsSeen();
        pins = stored(pins);
        pins.meet({m_first.entry(), m_second.entry()}, practice);
        QVERIFY2(pins.news().isEmpty(), "told once");
        QVERIFY(!pins.keyOf(m_second.user));
    }

    void aLaterOneCountsByTheWordOfAPinnedOne()
    {
        AdministratorPins pins = pinned();
        pins.meet({m_first.entry(), m_second.entry({m_first.vouchesFor(m_second)})}, practice);
        QVERIFY(pins.keyOf(m_second.user) == m_second.key.publicKey());
    }

    void wordsReachOverSeveralSteps()
    {
        AdministratorPins pins = pinned();
        pins.meet({m_third.entry({m_second.vouchesFor(m_third)}), m_second.entry({m_first.vouchesFor(m_second)}),
                   m_first.entry()},
                  practice);
        QVERIFY(pins.keyOf(m_third.user) == m_third.key.publicKey());
    }

    void wordsThatDoNotHoldBringNobodyIn()
    {
        Administrator stranger(1); // says that it is the first one
        Administrator other(2);    // the second one's id with another key
        QByteArray bent = m_first.vouchesFor(m_second);
        bent[40] = char(bent[40] ^ 1);
        const QList<QByteArray> words{m_second.vouchesFor(m_second),
                                      stranger.vouchesFor(m_second),
                                      m_first.vouchesFor(m_third),
                                      m_first.vouchesFor(other),
                                      m_first.vouchesFor(m_second, idOf<PracticeId>(8)),
                                      bent,
                                      QByteArray("rubbish")};
        AdministratorPins pins = pinned();
        pins.meet({m_first.entry(), m_second.entry(words)}, practice);
        QVERIFY(!pins.keyOf(m_second.user));
    }

    void whoIsNoLongerNamedCountsNoMoreAndVouchesForNobody()
    {
        AdministratorPins pins = pinned();
        pins.meet({m_second.entry({m_first.vouchesFor(m_second)})}, practice);
        QVERIFY(!pins.keyOf(m_first.user));
        QVERIFY(!pins.keyOf(m_second.user));
        pins = stored(pins);
        pins.meet({m_first.entry(), m_second.entry({m_first.vouchesFor(m_second)})}, practice);
        QVERIFY2(!pins.keyOf(m_first.user), "who comes back needs a word again");
    }

    void anotherKeyOfAPinnedOneIsNewsAndDoesNotCount()
    {
        const Administrator impostor(1);
        AdministratorPins pins = pinned();
        pins.meet({impostor.entry()}, practice);
        QVERIFY(pins.keyOf(m_first.user) == m_first.key.publicKey());
        QCOMPARE(pins.news().size(), 1);
    }

    void theOwnKeyCountsForNobodyElse()
    {
        AdministratorPins pins = pinned();
        pins.setOwn(idOf<UserId>(7), QByteArray(32, 'o'));
        pins = stored(pins);
        QVERIFY(pins.keyOf(idOf<UserId>(7)) == QByteArray(32, 'o'));
        const Administrator own(7);
        pins.meet({m_first.entry(), m_second.entry({own.vouchesFor(m_second)})}, practice);
        QVERIFY(!pins.keyOf(m_second.user));
    }

    void aDamagedRecordCountsForNothing()
    {
        auto records = pinned().records();
        records[0].chop(30);
        records.append(QByteArray());
        records.append(QByteArray(60, '\x09'));
        QVERIFY(AdministratorPins::fromRecords(records).records().isEmpty());
    }
};

QTEST_GUILESS_MAIN(AdministratorPinsTest)
#include "AdministratorPinsTest.moc"
