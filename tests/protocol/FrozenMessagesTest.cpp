// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/protocol/FrozenMessages.h"
#include "core/crypto/Initialise.h"
#include "tests/support/FrozenVector.h"

#include <QDir>
#include <QDirIterator>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

using namespace kluis;
using namespace kluis::protocol;

/// Messages as version 1 of the protocol has them are understood by every later release: clients and servers are renewed one
/// after the other, and audit entries stay for years. Never change a fixture; what comes later gets a file beside it, and a
/// message that changes its form another name.
class FrozenMessagesTest : public QObject, private kluis::test::FrozenVector {
    Q_OBJECT

    /// Those that are read from other files, and what the window and its reader of documents, which are one release, say to
    /// each other.
    static QSet<QString> elsewhere()
    {
        return {QStringLiteral("AuditCheckpoint"), QStringLiteral("AuditCountersignature"),
                QStringLiteral("AuditEvent"),      QStringLiteral("BackupContents"),
                QStringLiteral("BackupManifest"),  QStringLiteral("DocumentRecord"),
                QStringLiteral("HandOverContent"), QStringLiteral("Lease"),
                QStringLiteral("LoginBody"),       QStringLiteral("OfficeRecord"),
                QStringLiteral("Operation"),       QStringLiteral("PasswordChange"),
                QStringLiteral("RecoverChange"),   QStringLiteral("PreviewRequest"),
                QStringLiteral("PreviewAnswer")};
    }

    QHash<QByteArray, QByteArray> m_bytes; ///< of all fixtures

    [[nodiscard]] QList<protocol::test::FrozenMessage> expectedMessages() const
    {
        const auto operation = Operation::decode(m_bytes.value("operation"));
        return protocol::test::frozenMessages(operation ? *operation : Operation());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(crypto::initialise());
        const QDir folder(QStringLiteral(KLUIS_PROTOCOL_FIXTURES));
        for (const QString& file : folder.entryList({QStringLiteral("messages-*.json")}, QDir::Files)) {
            read(folder.filePath(file));
            for (const QString& name : names()) {
                m_bytes.insert(name.toLatin1(), bytes(name.toLatin1().constData()));
            }
        }
        QVERIFY(!m_bytes.isEmpty());
    }

    void aMessageSaysWhatItSaid_data()
    {
        QTest::addColumn<QByteArray>("expected");
        QTest::addColumn<QByteArray>("again");
        for (const auto& message : expectedMessages()) {
            QTest::newRow(message.name.constData()) << message.encoded << message.again(m_bytes.value(message.name));
        }
    }
    void aMessageSaysWhatItSaid()
    {
        QFETCH(const QByteArray, expected);
        QFETCH(const QByteArray, again);
        QVERIFY2(!again.isEmpty(), "it is refused");
        QCOMPARE(again, expected);
    }

    void everyMessageHasOne()
    {
        QSet<QString> frozen = elsewhere();
        for (const auto& message : expectedMessages()) {
            frozen.insert(QString::fromLatin1(message.name).section(u' ', 0, 0));
        }
        static const QRegularExpression decodes(QStringLiteral("static Result<(\\w+)> decode\\("));
        int count = 0;
        for (QDirIterator headers(QStringLiteral(KLUIS_SOURCE_ROOT "/core/protocol"), {QStringLiteral("*.h")});
             headers.hasNext();) {
            QFile header(headers.next());
            QVERIFY(header.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(header.readAll());
            for (auto found = decodes.globalMatch(text); found.hasNext(); ++count) {
                const QString name = found.next().captured(1);
                QVERIFY2(frozen.contains(name), qPrintable(name + QStringLiteral(" has no frozen vector")));
            }
        }
        QVERIFY(count > 70);
    }
};

QTEST_GUILESS_MAIN(FrozenMessagesTest)
#include "FrozenMessagesTest.moc"
