// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/HandOverPackage.h"
#include "core/crypto/Bytes.h"
#include "core/crypto/Initialise.h"
#include "core/crypto/Random.h"
#include "core/crypto/Sha256.h"

#include <QTest>

using namespace kluis;
using namespace kluis::crypto;

namespace {

/// A company doctor with a card.
struct Doctor {
    explicit Doctor(const QString& name)
        : keys(IdentityBundle::generate()),
          card(HandOverCard::create(keys, randomId<UserId>(), randomId<PracticeId>(), name))
    {
    }
    IdentityBundle keys;
    HandOverCard card;
};

constexpr qint64 noon = 1'767'600'000'000; // 5 January 2026
const QByteArray content = "kanarie";

} // namespace

class HandOverPackageTest : public QObject {
    Q_OBJECT

    Doctor m_sender{QStringLiteral("Dr. Visser")};
    Doctor m_receiver{QStringLiteral("Dr. Bakker")};
    Doctor m_other{QStringLiteral("Dr. Visser")};

    [[nodiscard]] QByteArray file() const
    {
        return *HandOverPackage::seal(m_sender.card, m_sender.keys.identity(), m_receiver.card, noon, content);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(initialise()); }

    void theReceiverReadsItAndSeesFromWhomItIs()
    {
        const auto opened = HandOverPackage::open(m_receiver.card, m_receiver.keys, file());
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().sentence()));
        QCOMPARE(opened->content, content);
        QCOMPARE(opened->time, noon);
        QVERIFY(opened->sender == m_sender.card);
    }

    void nobodyElseOpensIt()
    {
        const auto opened = HandOverPackage::open(m_other.card, m_other.keys, file());
        QVERIFY(!opened && opened.error().code() == ErrorCode::Forbidden);
        Doctor impostor = Doctor(QStringLiteral("Dr. Bakker"));
        HandOverCard card = HandOverCard::create(impostor.keys, m_receiver.card.user, m_receiver.card.practice,
                                                 QStringLiteral("Dr. Bakker"));
        const auto stolen = HandOverPackage::open(card, impostor.keys, file());
        QVERIFY(!stolen && stolen.error().code() == ErrorCode::CryptoFailure);
    }

    void theContentIsNotInTheFile() { QVERIFY(!file().contains(content)); }

    void aChangedByteAnywhereIsRefused()
    {
        const QByteArray whole = file();
        for (qsizetype at = 0; at < whole.size(); ++at) {
            QByteArray changed = whole;
            changed[at] = char(changed[at] ^ 1);
            QVERIFY2(!HandOverPackage::open(m_receiver.card, m_receiver.keys, changed),
                     qPrintable(QString::number(at)));
        }
    }

    void aCutFileIsRefused()
    {
        const QByteArray whole = file();
        for (qsizetype length = 0; length < whole.size(); ++length) {
            QVERIFY2(!HandOverPackage::open(m_receiver.card, m_receiver.keys, whole.first(length)),
                     qPrintable(QString::number(length)));
        }
    }

    // Somebody in between takes the signature off and puts his own card and signature on.
    void anotherCanNotPassItOffAsHisOwn()
    {
        const QByteArray whole = file();
        const QByteArray foreign =
            *HandOverPackage::seal(m_other.card, m_other.keys.identity(), m_receiver.card, noon, content);
        QCOMPARE(foreign.size(), whole.size()); // the names are alike
        const qsizetype head = 3 + m_sender.card.encode().size();
        QByteArray mixed = foreign.first(head) + whole.sliced(head).chopped(SigningKeyPair::signatureSize);
        const QByteArray text = labelled("dk/hand-over-file/v1") + sha256(mixed);
        mixed += m_other.keys.identity().sign(text);
        const auto opened = HandOverPackage::open(m_receiver.card, m_receiver.keys, mixed);
        QVERIFY(!opened && opened.error().code() == ErrorCode::CryptoFailure);
    }

    void aNewerVersionIsSaidSo()
    {
        QByteArray newer = file();
        newer[0] = 2;
        const auto opened = HandOverPackage::open(m_receiver.card, m_receiver.keys, newer);
        QVERIFY(!opened && opened.error().code() == ErrorCode::UnsupportedVersion);
    }

    void aCardComesBackAsItWas()
    {
        const auto card = HandOverCard::decode(m_sender.card.encode());
        QVERIFY(card && *card == m_sender.card);
    }

    void aCardThatWasChangedOrCutIsRefused()
    {
        const QByteArray whole = m_sender.card.encode();
        for (qsizetype at = 0; at < whole.size(); ++at) {
            QByteArray changed = whole;
            changed[at] = char(changed[at] ^ 1);
            QVERIFY2(!HandOverCard::decode(changed), qPrintable(QString::number(at)));
            QVERIFY2(!HandOverCard::decode(whole.first(at)), qPrintable(QString::number(at)));
        }
    }

    void theFingerprintIsComparedByItsDigits()
    {
        const QString spoken = m_sender.card.fingerprint();
        QVERIFY(m_sender.card.hasFingerprint(spoken));
        QVERIFY(m_sender.card.hasFingerprint(QString(spoken).remove(u' ')));
        QVERIFY(!m_sender.card.hasFingerprint(m_other.card.fingerprint()));
        QVERIFY(!m_sender.card.hasFingerprint(spoken.chopped(1)));
        QVERIFY(!m_sender.card.hasFingerprint(QString()));
    }

    void aVeryLongNameIsCutInWholeCharacters()
    {
        const QString name(HandOverCard::longestName, QChar(0x00e9));
        const auto card = HandOverCard::create(m_sender.keys, m_sender.card.user, m_sender.card.practice, name);
        QCOMPARE(card.name, name.left(HandOverCard::longestName / 2));
        QVERIFY(HandOverCard::decode(card.encode()));
    }
};

QTEST_GUILESS_MAIN(HandOverPackageTest)
#include "HandOverPackageTest.moc"
