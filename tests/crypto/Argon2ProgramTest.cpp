// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/KeyDerivation.h"
#include "tests/crypto/CryptoSupport.h"

#include <QProcess>

using namespace kluis::crypto;
using namespace kluis::crypto::test;

/// Another implementation, the reference `argon2` program, must come to the same master key.
class Argon2ProgramTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theMasterKeyIsThatOfTheReferenceProgram_data()
    {
        QTest::addColumn<int>("kibibytes");
        QTest::addColumn<int>("passes");
        QTest::addColumn<QByteArray>("password");
        QTest::newRow("64 MiB, 3") << 64 * 1024 << 3 << text("correct horse battery staple");
        QTest::newRow("64 MiB, 4") << 64 * 1024 << 4 << text("x");
        QTest::newRow("65 MiB + 5 KiB, 3") << 65 * 1024 + 5 << 3 << text("not a power of two");
        QTest::newRow("96 MiB, 10") << 96 * 1024 << 10 << text("ten passes");
        QTest::newRow("128 MiB, 5") << 128 * 1024 << 5 << QStringLiteral("wachtwoord met \u00e9").toUtf8();
        QTest::newRow("256 MiB, 3") << 256 * 1024 << 3 << QByteArray(127, 'p'); // the program takes at most 127 bytes
    }
    void theMasterKeyIsThatOfTheReferenceProgram()
    {
        QFETCH(int, kibibytes);
        QFETCH(int, passes);
        QFETCH(QByteArray, password);
        const QByteArray salt = text("0123456789abcdef");
        QProcess argon2;
        argon2.start(QStringLiteral(KLUIS_ARGON2_PROGRAM),
                     {QString::fromLatin1(salt), QStringLiteral("-id"), QStringLiteral("-v"), QStringLiteral("13"),
                      QStringLiteral("-t"), QString::number(passes), QStringLiteral("-k"), QString::number(kibibytes),
                      QStringLiteral("-p"), QStringLiteral("1"), QStringLiteral("-l"), QStringLiteral("32"),
                      QStringLiteral("-r")});
        argon2.write(password);
        argon2.closeWriteChannel();
        QVERIFY2(argon2.waitForFinished(120'000), qPrintable(argon2.errorString()));
        QCOMPARE(argon2.exitCode(), 0);
        const QByteArray expected = QByteArray::fromHex(argon2.readAllStandardOutput().trimmed());
        const auto key = KeyDerivation::masterKey(
            secret(password), salt, {static_cast<quint64>(kibibytes) * 1024, static_cast<quint32>(passes)});
        QVERIFY(key);
        QCOMPARE(key->view().toByteArray(), expected);
    }
};

QTEST_GUILESS_MAIN(Argon2ProgramTest)
#include "Argon2ProgramTest.moc"
