// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/BlobMessages.h"
#include "core/crypto/DocumentFormat.h"
#include "core/crypto/Initialise.h"
#include "core/protocol/DocumentRecord.h"
#include "core/protocol/Limits.h"
#include "tests/protocol/RoundTrip.h"

using namespace kluis;
using namespace kluis::protocol;

/// The messages that carry documents' contents, and the record of a document.
class BlobMessagesTest : public QObject {
    Q_OBJECT

    const RecordId m_id = *RecordId::fromBytes(QByteArray(16, 'd'));

    static DocumentRecord record()
    {
        DocumentRecord record;
        record.name = QStringLiteral("Verwijsbrief é.pdf");
        record.type = QStringLiteral("application/pdf");
        record.size = 52'428'800;
        record.contentDigest = QByteArray(32, 'c');
        record.sealedDigest = QByteArray(32, 's');
        record.key = QByteArray(32, 'k');
        return record;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void theMessagesTravel()
    {
        BlobBegin begin;
        begin.id = m_id;
        begin.category = 4;
        begin.size = 5'000'000;
        begin.digest = QByteArray(32, 'x');
        roundTrip(begin);
        roundTrip(BlobPart{m_id, 7, QByteArray(32, 'y'), QByteArray(300, 'z')});
        roundTrip(BlobRequest{m_id, 3});
        roundTrip(BlobState{5, true});
    }

    void aPartIsNoLongerThanAPart()
    {
        BlobPart part{m_id, 0, QByteArray(32, 'y'), QByteArray(limits::blobPart, 'z')};
        QVERIFY(BlobPart::decode(part.encode()));
        QVERIFY(part.encode().size() < limits::requestBody);
        part.bytes += 'z';
        QVERIFY(!BlobPart::decode(part.encode()));
    }

    void aRecordIsOneText()
    {
        const QString text = record().encode();
        const auto back = DocumentRecord::decode(text);
        QVERIFY(back);
        QCOMPARE(back->encode(), text);
        QCOMPARE(back->name, record().name);
        QCOMPARE(back->size, record().size);
        QCOMPARE(back->key, record().key);
        QCOMPARE(back->sealedSize(), crypto::DocumentFormat::sealedSize(52'428'800));
        for (const QString& other : QStringList{text + u'=', text.chopped(1), text + u'A', u' ' + text, QString()}) {
            QVERIFY2(!DocumentRecord::decode(other), qPrintable(other));
        }
    }

    void aNewerVersionNamesTheEarlierOne()
    {
        DocumentRecord newer = record();
        newer.replaces = m_id;
        const auto back = DocumentRecord::decode(newer.encode());
        QVERIFY(back);
        QCOMPARE(back->replaces, std::optional(m_id));
        QCOMPARE(back->encode(), newer.encode());
        QVERIFY(!DocumentRecord::decode(record().encode())->replaces);
        QVERIFY(newer.encode() != record().encode());
    }

    void theLongestRecordFits()
    {
        DocumentRecord longest = record();
        longest.name = QString(limits::documentName, u'n');
        longest.type = QString(127, u't');
        longest.size = crypto::DocumentFormat::largest;
        longest.replaces = m_id;
        QVERIFY(DocumentRecord::decode(longest.encode()));
    }

    void aRecordWithABadNameOrSizeIsRefused()
    {
        for (const char16_t* name :
             {u"", u".", u"..", u"../x.pdf", u"a\\b.pdf", u"a\nb.pdf", u"fdp.\u202Egpj.exe", u" a.pdf", u"a.pdf "}) {
            DocumentRecord bad = record();
            bad.name = QString::fromUtf16(name);
            QVERIFY2(!DocumentRecord::isGoodName(bad.name), qPrintable(bad.name));
            QVERIFY(!DocumentRecord::decode(bad.encode()));
        }
        DocumentRecord tooLong = record();
        tooLong.name = QString(limits::documentName + 1, u'n');
        QVERIFY(!DocumentRecord::decode(tooLong.encode()));
        for (const qint64 size : {qint64(0), qint64(-1), crypto::DocumentFormat::largest + 1}) {
            DocumentRecord bad = record();
            bad.size = size;
            QVERIFY(!DocumentRecord::decode(bad.encode()));
        }
    }
};

QTEST_GUILESS_MAIN(BlobMessagesTest)
#include "BlobMessagesTest.moc"
