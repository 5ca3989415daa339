// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/MedicalInvite.h"
#include "tests/crypto/MedicalPractice.h"

using namespace kluis;
using namespace kluis::crypto;
using namespace kluis::crypto::test;

class MedicalInviteTest : public QObject {
    Q_OBJECT

    const QByteArray m_genesis = QByteArray(32, 'g');
    const PracticeId m_practice = idOf<PracticeId>(7);

private Q_SLOTS:
    void aTypedInviteIsTheOneThatWasGiven()
    {
        const auto given = MedicalInvite::create(m_genesis);
        QCOMPARE(given.toText().count(u'-'), 7);
        const auto typed = MedicalInvite::fromText(given.toText().toLower().replace(u'-', u' '));
        QVERIFY(typed);
        QCOMPARE(typed->bytes().view().toByteArray(), given.bytes().view().toByteArray());
        QCOMPARE(MedicalInvite::fromBytes(given.bytes().view())->toText(), given.toText());
    }

    void aMistypedInviteIsTold()
    {
        const QString given = MedicalInvite::create(m_genesis).toText();
        for (qsizetype i = 0; i < given.size(); ++i) {
            if (given[i] != u'-') {
                QString typed = given;
                typed[i] = typed[i] == u'A' ? u'B' : u'A';
                QCOMPARE(errorOf(MedicalInvite::fromText(typed)), invalid);
            }
        }
        QCOMPARE(errorOf(MedicalInvite::fromText(QString())), invalid);
        QCOMPARE(errorOf(MedicalInvite::fromText(given.chopped(1))), invalid);
        QCOMPARE(errorOf(MedicalInvite::fromText(QString(100'000, u'A'))), invalid);
    }

    void anInviteKnowsTheLogOfItsLead()
    {
        const auto given = MedicalInvite::create(m_genesis);
        QVERIFY(given.matchesLog(m_genesis));
        QVERIFY(!given.matchesLog(flipped(m_genesis, 9)));
        QVERIFY(!given.matchesLog({}));
    }

    void theAnswerIsForThesePersonsKeysAndThisLogOnly()
    {
        const auto given = MedicalInvite::create(m_genesis);
        const Person newcomer(1);
        const MedicalIdentity keys = newcomer.identity();
        const QByteArray answer = given.answer(m_practice, keys, m_genesis);
        QCOMPARE(answer.size(), qsizetype(MedicalInvite::answerSize));
        QCOMPARE(MedicalInvite::fromText(given.toText())->answer(m_practice, keys, m_genesis), answer);

        MedicalIdentity other = keys;
        other.user = idOf<UserId>(2);
        QVERIFY(given.answer(m_practice, other, m_genesis) != answer);
        other = keys;
        other.identityKey = flipped(keys.identityKey, 0);
        QVERIFY(given.answer(m_practice, other, m_genesis) != answer);
        other = keys;
        other.encryptionKey = flipped(keys.encryptionKey, 31);
        QVERIFY(given.answer(m_practice, other, m_genesis) != answer);
        QVERIFY(given.answer(idOf<PracticeId>(8), keys, m_genesis) != answer);
        QVERIFY(given.answer(m_practice, keys, flipped(m_genesis, 31)) != answer);
        QVERIFY(MedicalInvite::create(m_genesis).answer(m_practice, keys, m_genesis) != answer);
    }
};

QTEST_GUILESS_MAIN(MedicalInviteTest)
#include "MedicalInviteTest.moc"
