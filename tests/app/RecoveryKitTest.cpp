// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/medical/RecoveryKit.h"
#include "app/medical/PdfSheet.h"
#include "app/medical/QrCode.h"
#include "core/crypto/Initialise.h"
#include "core/crypto/KeyText.h"
#include "core/crypto/RecoverySecret.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace kluis;
using namespace kluis::app;

namespace {

const RecoveryKit::Heading heading{.practice = QStringLiteral("Arbodienst De Test"),
                                   .person = QString::fromUtf8("Zoë (Łucja) de Vries"),
                                   .login = QStringLiteral("zoe"),
                                   .server = QStringLiteral("https://vault.example")};

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What stands on the sheets: the texts of all Tj operators, one a line.
QString shownText(const QByteArray& pdf)
{
    static const QRegularExpression shown(QStringLiteral("\\((.*)\\) Tj"));
    QString text;
    auto matches = shown.globalMatch(QString::fromLatin1(pdf));
    while (matches.hasNext()) {
        text += matches.next().captured(1) + u'\n';
    }
    return text;
}

} // namespace

class RecoveryKitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void theFileIsAPdfWhoseTableOfObjectsIsRight()
    {
        PdfSheet sheet;
        sheet.newPage();
        sheet.text(50, 50, 12, PdfSheet::Font::Plain, QStringLiteral("one (1) \\ two"));
        sheet.newPage();
        sheet.square(10, 10, 5);
        const QByteArray pdf = sheet.finish();
        QVERIFY(pdf.startsWith("%PDF-1.4\n"));
        QVERIFY(pdf.endsWith("%%EOF\n"));
        QVERIFY(pdf.contains("(one \\(1\\) \\\\ two) Tj"));
        const qsizetype table = pdf.mid(pdf.lastIndexOf("startxref\n") + 10).split('\n').first().toLongLong();
        const QList<QByteArray> lines = pdf.mid(table).split('\n');
        QCOMPARE(lines[0], QByteArray("xref"));
        const int count = lines[1].split(' ')[1].toInt();
        QCOMPARE(count, 1 + 5 + 4);
        for (int i = 1; i < count; ++i) {
            const qsizetype place = lines[2 + i].split(' ')[0].toLongLong();
            const QByteArray begins = QByteArray::number(i) + " 0 obj\n";
            QVERIFY(pdf.mid(place).startsWith(begins));
        }
    }

    void aKitWithSharesHasEveryKeyInFull()
    {
        const QTemporaryDir folder;
        const auto keys = KitKeys::generate();
        const auto recovery = crypto::RecoverySecret::generate();
        const auto shares = crypto::Shamir::split(recovery.bytes());
        QVERIFY(shares);
        RecoveryKit kit(heading, keys);
        kit.addShares(*shares);
        const QString file = folder.filePath(QStringLiteral("kit.pdf"));
        QVERIFY(kit.write(file));

        const QByteArray pdf = contents(file);
        QCOMPARE(pdf.count("/Type /Page /Parent"), 4);
        QString text = shownText(pdf);
        QVERIFY(text.contains(kit.check()));
        QVERIFY(text.contains(QString::fromUtf8("Zoë \\(Lucja\\) de Vries")));
        text.remove(u'\n').remove(u'-');
        const auto contains = [&text](QString key) { return text.contains(key.remove(u'-')); };
        QVERIFY(contains(crypto::KeyText::encode(crypto::KeyText::Kind::AccountKey, keys.accountKey)));
        QVERIFY(contains(crypto::KeyText::encode(crypto::KeyText::Kind::UserRecoveryKey, keys.recoveryKey)));
        for (const auto& share : *shares) {
            QVERIFY(contains(crypto::KeyText::encode(crypto::KeyText::Kind::RecoveryShare, share.encode())));
        }
    }

    void onlyTheOwnerCanReadTheFile()
    {
        const QTemporaryDir folder;
        const auto keys = KitKeys::generate();
        const QString file = folder.filePath(QStringLiteral("kit.pdf"));
        QVERIFY(RecoveryKit(heading, keys).write(file));
        QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void anOlderKitIsNotOverwritten()
    {
        const QTemporaryDir folder;
        const auto keys = KitKeys::generate();
        const QString file = folder.filePath(QStringLiteral("kit.pdf"));
        QVERIFY(RecoveryKit(heading, keys).write(file));
        const QByteArray before = contents(file);
        const auto second = RecoveryKit(heading, keys).write(file);
        QVERIFY(!second);
        QCOMPARE(second.error().code(), ErrorCode::Exists);
        QCOMPARE(contents(file), before);
    }

    void aFolderThatIsNotThereIsTold()
    {
        const auto keys = KitKeys::generate();
        const auto written = RecoveryKit(heading, keys).write(QStringLiteral("/nowhere/at/all/kit.pdf"));
        QVERIFY(!written);
        QCOMPARE(written.error().code(), ErrorCode::Storage);
    }

    void theCheckGroupBelongsToOneKit()
    {
        const auto keys = KitKeys::generate();
        const auto others = KitKeys::generate();
        QCOMPARE(RecoveryKit(heading, keys).check(), RecoveryKit(heading, keys).check());
        QVERIFY(RecoveryKit(heading, keys).check() != RecoveryKit(heading, others).check());
        QCOMPARE(RecoveryKit(heading, keys).check().size(), 5);
    }

    void aQrCodeHasItsThreeCorners()
    {
        const QrCode code("AK-ABCDE");
        QVERIFY(code.size() >= 21);
        const int last = code.size() - 1;
        QVERIFY(code.isDark(0, 0) && code.isDark(last, 0) && code.isDark(0, last));
        QVERIFY(!code.isDark(7, 7));
        QCOMPARE(QrCode(QByteArray(5000, 'x')).size(), 0);
    }
};

QTEST_GUILESS_MAIN(RecoveryKitTest)
#include "RecoveryKitTest.moc"
