// SPDX-License-Identifier: GPL-3.0-or-later
// An encrypted copy as another program opens it.
#include "app/documents/SealedCopy.h"
#include "core/crypto/Initialise.h"
#include "tests/support/Poppler.h"

#include <QRegularExpression>
#include <QTest>

#include <set>

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;

namespace {

const QByteArray canary("kanarievogel");

QByteArray copyOf(const crypto::SecretBytes& password, const QByteArray& content = canary.repeated(100),
                  const QString& name = QStringLiteral("kanariebrief.txt"))
{
    return SealedCopy::make(content, name, QStringLiteral("text/plain"), password).value_or(QByteArray());
}

QStringList withPassword(const crypto::SecretBytes& password, const QStringList& arguments)
{
    return QStringList{QStringLiteral("-upw"), QString::fromLatin1(password.view())} + arguments;
}

} // namespace

class SealedCopyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void anotherProgramOpensItWithThePassword()
    {
        const auto password = SealedCopy::newPassword();
        const QString cover =
            popplerSays(QStringLiteral("pdftotext"),
                        withPassword(password, {QStringLiteral("FILE"), QStringLiteral("-")}), copyOf(password));
        QVERIFY2(cover.contains(QStringLiteral("kanariebrief.txt")), qPrintable(cover));
    }

    void theDocumentComesOutAsItWas()
    {
        const auto password = SealedCopy::newPassword();
        const QTemporaryDir folder;
        QByteArray content = canary;
        for (int i = 0; i < 256; ++i) {
            content += char(i);
        }
        popplerSays(QStringLiteral("pdfdetach"),
                    withPassword(password, {QStringLiteral("-saveall"), QStringLiteral("-o"), folder.path(),
                                            QStringLiteral("FILE")}),
                    copyOf(password, content));
        QFile out(folder.filePath(QStringLiteral("kanariebrief.txt")));
        QVERIFY(out.open(QIODevice::ReadOnly));
        QCOMPARE(out.readAll(), content);
    }

    void withoutThePasswordItDoesNotOpen()
    {
        const auto password = SealedCopy::newPassword();
        const QByteArray copy = copyOf(password);
        QVERIFY(!copy.isEmpty());
        const QStringList read{QStringLiteral("FILE"), QStringLiteral("-")};
        QVERIFY(popplerSays(QStringLiteral("pdftotext"), read, copy).isEmpty());
        QVERIFY(
            popplerSays(QStringLiteral("pdftotext"), withPassword(SealedCopy::newPassword(), read), copy).isEmpty());
    }

    void nothingOfTheDocumentStandsInTheFileInTheClear()
    {
        const auto password = SealedCopy::newPassword();
        const QByteArray copy = copyOf(password);
        for (const QByteArray& word : {canary, QByteArray("kanariebrief"), QByteArray("text/plain"),
                                       QByteArray("Confidential"), password.view().toByteArray()}) {
            QVERIFY2(!copy.contains(word), word.constData());
        }
    }

    void itIsEncryptedByAes256()
    {
        const auto password = SealedCopy::newPassword();
        const QString about =
            popplerSays(QStringLiteral("pdfinfo"), withPassword(password, {QStringLiteral("FILE")}), copyOf(password));
        QVERIFY2(about.contains(QStringLiteral("AES-256")), qPrintable(about));
    }

    void eachPasswordIsAnotherAndEasilyTyped()
    {
        static const QRegularExpression groups(QStringLiteral("^([A-Z2-7]{4}-){5}[A-Z2-7]{4}$"));
        std::set<QByteArray> seen;
        for (int i = 0; i < 200; ++i) {
            const auto password = SealedCopy::newPassword();
            QVERIFY(groups.match(QString::fromLatin1(password.view())).hasMatch());
            seen.insert(password.view().toByteArray());
        }
        QCOMPARE(seen.size(), std::size_t(200));
    }

    /// A document is an attachment only: what it says of itself is never read.
    void aHostileDocumentIsCarriedUnread()
    {
        const auto password = SealedCopy::newPassword();
        const QByteArray hostile("%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 1 0 R >> endobj trailer << /Root 1 0 R");
        const QByteArray copy = copyOf(password, hostile, QStringLiteral("a/../b\\(\n.pdf"));
        const QString list =
            popplerSays(QStringLiteral("pdfdetach"),
                        withPassword(password, {QStringLiteral("-list"), QStringLiteral("FILE")}), copy);
        QVERIFY2(list.contains(QStringLiteral("1 embedded files")), qPrintable(list));
    }
};

QTEST_GUILESS_MAIN(SealedCopyTest)
#include "SealedCopyTest.moc"
