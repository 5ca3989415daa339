// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/BackupKey.h"
#include "core/crypto/Initialise.h"
#include "core/crypto/Random.h"
#include "core/crypto/Sha256.h"
#include "core/protocol/BackupContents.h"
#include "core/protocol/BackupManifest.h"
#include "core/protocol/BackupPart.h"
#include "core/protocol/BackupRow.h"
#include "tests/protocol/RoundTrip.h"

#include <limits>

using namespace kluis;
using namespace kluis::protocol;

class BackupFormatTest : public QObject {
    Q_OBJECT

    const QByteArray m_name = QByteArray(32, 'n');

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void theListOfContentsComesBackAsItWas()
    {
        BackupContents contents;
        contents.program = QStringLiteral("1.0");
        contents.migrations = {QByteArray(32, 'a'), QByteArray(32, 'b')};
        contents.files = {{QStringLiteral("keys/server.keys"), "secret"}};
        contents.tables = {{QStringLiteral("user"), 3, QByteArray(32, 'd'), 1}};
        contents.documents = {{QByteArray(16, 'f'), 4138, QByteArray(32, 'e'), 2}};
        contents.wasShared = true;
        roundTrip(contents);
        const auto back = BackupContents::decode(contents.encode());
        QCOMPARE(back->files, contents.files);
        QCOMPARE(back->tables, contents.tables);
        QCOMPARE(back->documents, contents.documents);
        QVERIFY(back->wasShared && !back->columnKeyIsOutside);
        QCOMPARE(back->partCount(), quint64(3));
    }

    void aPathThatLeavesTheFolderIsRefused_data()
    {
        QTest::addColumn<QString>("path");
        for (const char* path : {"", "..", "../x", "keys/../x", "/etc/passwd", "keys/", "keys/a/b", "blobs/x",
                                 ".hidden", "keys/.hidden", "a\\b", "c:x", "Umlaut\xc3\xa4"}) {
            QTest::addRow("%s", path) << QString::fromUtf8(path);
        }
    }
    void aPathThatLeavesTheFolderIsRefused()
    {
        QFETCH(const QString, path);
        BackupContents contents;
        contents.files = {{path, "x"}};
        QVERIFY(!BackupContents::decode(contents.encode()));
    }

    void aManifestIsItsServersOwn()
    {
        const auto server = crypto::SigningKeyPair::generate();
        BackupManifest manifest;
        manifest.id = crypto::randomBytes(16);
        manifest.madeAt = 1'800'000'000'000;
        manifest.practice = crypto::randomId<PracticeId>();
        manifest.recipient = QByteArray(32, 'r');
        manifest.contents = "sealed";
        manifest.add({m_name, 17, QByteArray(32, 'd')});
        manifest.add({QByteArray(32, 'm'), std::numeric_limits<qint64>::max(), QByteArray(32, 'e')});
        const QByteArray bytes = manifest.encode(server);
        const auto back = BackupManifest::decode(bytes);
        QVERIFY(back);
        QCOMPARE(back->partCount(), 2);
        QCOMPARE(back->part(1), manifest.part(1));
        QVERIFY(back->isSignedBy(server.publicKey()));
        QVERIFY(!back->isSignedBy(crypto::SigningKeyPair::generate().publicKey()));
        QVERIFY(!back->isSignedBy({}));
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            QByteArray changed = bytes;
            changed[i] = char(changed.at(i) ^ 1);
            const auto other = BackupManifest::decode(changed);
            QVERIFY(!other || !other->isSignedBy(server.publicKey()));
            QVERIFY(!BackupManifest::decode(bytes.first(i)));
        }
    }

    void aPartOpensUnderItsOwnNameAndKeyOnly()
    {
        const auto key = crypto::BackupKey::generate(QByteArray(32, 's'));
        const auto sealer = crypto::BackupSealer::begin(key.pair().publicKey());
        QVERIFY(sealer);
        for (const QByteArray& content :
             {QByteArray(), QByteArray("short"), QByteArray(300'000, 'x'), crypto::randomBytes(300'000)}) {
            const QByteArray sealed = BackupPart::seal(*sealer, m_name, content);
            crypto::BackupOpener opener(key.pair().clone());
            QCOMPARE(BackupPart::open(opener, m_name, sealed).value_or("no"), content);
            QVERIFY(!BackupPart::open(opener, QByteArray(32, 'o'), sealed));
            crypto::BackupOpener stranger(crypto::EncryptionKeyPair::generate());
            QVERIFY(!BackupPart::open(stranger, m_name, sealed));
            for (const qsizetype place :
                 {qsizetype(0), qsizetype(1), qsizetype(40), qsizetype(81), sealed.size() - 1}) {
                QByteArray changed = sealed;
                changed[place] = char(changed.at(place) ^ 1);
                QVERIFY(!BackupPart::open(opener, m_name, changed));
                QVERIFY(!BackupPart::open(opener, m_name, sealed.first(place)));
            }
        }
    }

    void eachRunSealsUnderAKeyOfItsOwn()
    {
        const auto key = crypto::BackupKey::generate(QByteArray(32, 's'));
        const auto one = crypto::BackupSealer::begin(key.pair().publicKey());
        const auto two = crypto::BackupSealer::begin(key.pair().publicKey());
        constexpr qsizetype head = crypto::BackupSealer::headSize;
        QVERIFY(one->seal(m_name, "x").first(head) != two->seal(m_name, "x").first(head));
        QVERIFY(one->seal(m_name, "x").first(head) == one->seal(m_name, "y").first(head));
    }

    void aKeyIsReadFromItsLineAndAMistakeIsNoticed()
    {
        const auto key = crypto::BackupKey::generate(QByteArray(32, 's'));
        const QByteArray text = "# for people\n" + key.toText().toLower().replace("bk", "BK") + "\n";
        const auto back = crypto::BackupKey::fromText(text);
        QVERIFY(back);
        QCOMPARE(back->pair().publicKey(), key.pair().publicKey());
        QCOMPARE(back->serverKey(), key.serverKey());
        QByteArray mistyped = key.toText();
        mistyped[10] = mistyped.at(10) == 'a' || mistyped.at(10) == 'A' ? 'B' : 'A';
        QVERIFY(!crypto::BackupKey::fromText(mistyped));
        QVERIFY(!crypto::BackupKey::fromText("nothing"));
    }

    void rowsComeBackAsTheyWere()
    {
        QByteArray rows;
        BackupRow::addNone(rows);
        BackupRow::addNumber(rows, std::numeric_limits<qint64>::min());
        BackupRow::addBytes(rows, "text");
        BackupRow::addBytes(rows, {});
        QByteArrayView left(rows);
        QVERIFY(BackupRow::take(left)->kind == BackupRow::Value::Kind::None);
        QCOMPARE(BackupRow::take(left)->number, std::numeric_limits<qint64>::min());
        QCOMPARE(BackupRow::take(left)->bytes, QByteArrayView("text"));
        QVERIFY(BackupRow::take(left)->bytes.isEmpty());
        QVERIFY(left.isEmpty() && !BackupRow::take(left));
    }

    void aLengthBeyondTheEndIsNotBelieved()
    {
        for (const QByteArray& bytes :
             {QByteArray("b\x7f\xff\xff\xff\xff\xff\xff\xff", 9), QByteArray("b\xff\xff\xff\xff\xff\xff\xff\xffxx", 11),
              QByteArray("i\0\0\0", 4), QByteArray("?")}) {
            QByteArrayView left(bytes);
            QVERIFY(!BackupRow::take(left));
            QCOMPARE(left.size(), bytes.size());
        }
    }
};

QTEST_GUILESS_MAIN(BackupFormatTest)
#include "BackupFormatTest.moc"
