// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/MasterKeyLink.h"
#include "tests/crypto/CryptoSupport.h"

using namespace kluis;
using namespace kluis::crypto;
using namespace kluis::crypto::test;

class MasterKeyLinkTest : public QObject {
    Q_OBJECT

    const SecretBytes m_old = SecretBytes::random(32);
    const SecretBytes m_new = SecretBytes::random(32);
    const UserId m_user = idOf<UserId>(3);

    QByteArray link() const { return *MasterKeyLink::seal(m_new, m_old, m_user); }

private Q_SLOTS:
    void theNewPasswordsKeyOpensTheOldOnes()
    {
        const auto opened = MasterKeyLink::open(m_new, link(), m_user);
        QVERIFY(opened);
        QCOMPARE(opened->view().toByteArray(), m_old.view().toByteArray());
        QCOMPARE(link().size(), MasterKeyLink::size);
    }

    void theOldPasswordsKeyDoesNotOpenIt()
    {
        QCOMPARE(errorOf(MasterKeyLink::open(m_old, link(), m_user)), cryptoFailure);
    }

    void anotherPersonsLinkOpensNothing()
    {
        QCOMPARE(errorOf(MasterKeyLink::open(m_new, link(), idOf<UserId>(4))), cryptoFailure);
    }

    void everyFlippedByteIsRefused()
    {
        const QByteArray bytes = link();
        QCOMPARE(errorOf(MasterKeyLink::open(m_new, flipped(bytes, 0), m_user)), unsupported);
        for (qsizetype i = 1; i < bytes.size(); ++i) {
            QCOMPARE(errorOf(MasterKeyLink::open(m_new, flipped(bytes, i), m_user)), cryptoFailure);
        }
    }

    void keysOfAnotherLengthAreRefused()
    {
        QVERIFY(!MasterKeyLink::seal(SecretBytes::random(31), m_old, m_user));
        QVERIFY(!MasterKeyLink::seal(m_new, SecretBytes::random(33), m_user));
    }
};

QTEST_GUILESS_MAIN(MasterKeyLinkTest)
#include "MasterKeyLinkTest.moc"
