// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/NotAcceptedFile.h"
#include "tests/support/FrozenVector.h"

#include <QTest>

using namespace kluis;
using namespace kluis::protocol;

class NotAcceptedFileTest : public QObject {
    Q_OBJECT

    test::FrozenVector m_kept;
    [[nodiscard]] QByteArray file() const { return m_kept.bytes("file"); }

private Q_SLOTS:
    void initTestCase() { m_kept.read(QStringLiteral(KLUIS_PROTOCOL_FIXTURES "/not-accepted-v1.json")); }

    void aFileOfTheFirstVersionIsReadAndWrittenTheSame()
    {
        const auto operations = NotAcceptedFile::decode(file());
        QVERIFY(operations);
        QCOMPARE(operations->size(), 1);
        QCOMPARE(operations->first().encode(), m_kept.bytes("operation"));
        QCOMPARE(NotAcceptedFile::encode({m_kept.bytes("operation")}).value_or(QByteArray()), file());
    }

    void everyTruncationIsRefused()
    {
        for (qsizetype length = 0; length < file().size(); ++length) {
            QVERIFY2(!NotAcceptedFile::decode(file().first(length)), qPrintable(QString::number(length)));
        }
        QVERIFY(!NotAcceptedFile::decode(file() + 'x'));
    }

    void anotherFileIsToldFromANewerOne()
    {
        QByteArray newer = file();
        const qsizetype at = newer.indexOf("accepted") + 8 + 1; // behind the mark and the version's key
        QCOMPARE(newer[at], '\1');
        newer[at] = '\2';
        QCOMPARE(NotAcceptedFile::decode(newer).error().code(), ErrorCode::UnsupportedVersion);
        QByteArray other = file();
        other[other.indexOf("accepted")] = 'b';
        QCOMPARE(NotAcceptedFile::decode(other).error().code(), ErrorCode::Malformed);
        QCOMPARE(NotAcceptedFile::decode(m_kept.bytes("operation")).error().code(), ErrorCode::Malformed);
    }

    void whatIsTooMuchForOneFileIsNotWritten()
    {
        const QList<QByteArray> many(NotAcceptedFile::mostOperations + 1, QByteArray("x"));
        QCOMPARE(NotAcceptedFile::encode(many).error().code(), ErrorCode::LimitExceeded);
        QCOMPARE(NotAcceptedFile::decode(QByteArray(NotAcceptedFile::largest + 1, 'x')).error().code(),
                 ErrorCode::LimitExceeded);
    }
};

QTEST_GUILESS_MAIN(NotAcceptedFileTest)
#include "NotAcceptedFileTest.moc"
