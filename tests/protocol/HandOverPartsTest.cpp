// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/HandOverParts.h"
#include "core/protocol/DocumentRecord.h"
#include "core/protocol/HandOverContent.h"

#include <QBuffer>
#include <QTest>

using namespace kluis;
using namespace kluis::protocol;

namespace {

RecordId idOf(char c)
{
    return *RecordId::fromBytes(QByteArray(16, c));
}

/// A file with two documents and a package.
QByteArray file()
{
    return QByteArray(1, HandOverParts::version) + HandOverParts::headOf(idOf('a'), 5) + "eerst" +
           HandOverParts::headOf(idOf('b'), 6) + "tweede" + HandOverParts::tailOf("pakket");
}

Result<HandOverParts> partsOf(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return HandOverParts::find(buffer);
}

} // namespace

/// Where things lie in a hand-over file, and what is said inside it of documents.
class HandOverPartsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachDocumentIsFoundWhereItLies()
    {
        const auto parts = partsOf(file());
        QVERIFY(parts);
        QCOMPARE(parts->package, QByteArray("pakket"));
        QCOMPARE(parts->documents.size(), 2);
        QCOMPARE(file().mid(parts->documents[idOf('a')].offset, parts->documents[idOf('a')].size), QByteArray("eerst"));
        QCOMPARE(file().mid(parts->documents[idOf('b')].offset, parts->documents[idOf('b')].size),
                 QByteArray("tweede"));
    }

    void aPackageAloneIsItself()
    {
        const auto parts = partsOf(QByteArray("\x01rest"));
        QVERIFY(parts);
        QCOMPARE(parts->package, QByteArray("\x01rest"));
        QVERIFY(parts->documents.isEmpty());
    }

    void aCutFileIsNeverTakenForAWholeOne()
    {
        for (qsizetype size = 1; size < file().size(); ++size) {
            const auto parts = partsOf(file().first(size));
            QVERIFY2(!parts || parts->documents.size() < 2 || parts->package != "pakket",
                     qPrintable(QString::number(size)));
        }
    }

    void aLengthThatDoesNotFitIsRefused()
    {
        QByteArray longer = file();
        longer[1 + 16] = char(0x7f); // of the first document
        QVERIFY(!partsOf(longer));
        QByteArray package = file();
        package[package.size() - 8] = char(0x7f);
        QVERIFY(!partsOf(package));
        const QByteArray twice = QByteArray(1, HandOverParts::version) + HandOverParts::headOf(idOf('a'), 0) +
                                 HandOverParts::headOf(idOf('a'), 0) + HandOverParts::tailOf("pakket");
        QVERIFY2(!partsOf(twice), "the same document twice");
    }

    void whatIsSaidOfDocumentsTravels()
    {
        DocumentRecord record;
        record.name = QStringLiteral("brief.pdf");
        record.type = QStringLiteral("application/pdf");
        record.size = 5;
        record.contentDigest = QByteArray(32, 'c');
        record.sealedDigest = QByteArray(32, 's');
        record.key = QByteArray(32, 'k');
        HandOverContent content{.employer = QStringLiteral("Vermeer BV"), .dossiers = {}};
        content.dossiers.append({QStringLiteral("1001"), QString(), {}, {}, {}});
        const QByteArray without = content.encode();
        content.dossiers.first().documents.append({QStringLiteral("correspondence"), QStringLiteral("R. Smit"), 7,
                                                   TenantId(), DossierId(), idOf('a'), record.encode()});
        const auto back = HandOverContent::decode(content.encode());
        QVERIFY(back);
        QCOMPARE(*back, content);
        const auto plain = HandOverContent::decode(without);
        QVERIFY2(plain && plain->encode() == without, "as every program before wrote it");
        content.dossiers.first().documents.first().record.chop(1);
        QVERIFY(!HandOverContent::decode(content.encode()));
    }
};

QTEST_APPLESS_MAIN(HandOverPartsTest)
#include "HandOverPartsTest.moc"
