// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/Router.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace kluis;

class RouterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Found in the headers, so that nobody need remember a new one here.
    void everyReasonOfTheProtocolReachesWhoeverIsRefused()
    {
        static const QRegularExpression declared(
            QStringLiteral("inline constexpr char \\w+\\[\\]\\s*=\\s*\"([a-z-]+)\""));
        const QDir headers(QStringLiteral(KLUIS_SOURCE_ROOT "/core/protocol"));
        int found = 0;
        for (const QString& name : headers.entryList({QStringLiteral("*Reason.h")}, QDir::Files)) {
            QFile header(headers.filePath(name));
            QVERIFY(header.open(QIODevice::ReadOnly));
            for (auto all = declared.globalMatch(QString::fromUtf8(header.readAll())); all.hasNext(); ++found) {
                const QString reason = all.next().captured(1);
                const auto answer = server::Router::failure(Error(ErrorCode::Conflict, QStringLiteral("No."), reason));
                const auto message = protocol::ErrorMessage::decode(answer.body);
                QVERIFY2(message && message->reason == reason, qPrintable(reason));
            }
        }
        QVERIFY(found > 45);
    }

    void aDetailThatIsNoReasonStaysAtTheServer()
    {
        const auto answer = server::Router::failure(
            Error(ErrorCode::Corrupt, QStringLiteral("No."), QStringLiteral("table office_record")));
        const auto message = protocol::ErrorMessage::decode(answer.body);
        QVERIFY(message);
        QCOMPARE(message->reason, QStringLiteral("server-failure"));
    }

    void aDiskThatIsFullOrFailsIsNamedAndAskedAgainLater()
    {
        const auto answer = server::Router::failure(
            Error(ErrorCode::Storage, QStringLiteral("No."), QStringLiteral("table office_record")));
        const auto message = protocol::ErrorMessage::decode(answer.body);
        QVERIFY(message);
        QCOMPARE(answer.status, 503);
        QCOMPARE(message->reason, QStringLiteral("cannot-store"));
    }

    void aStoreThatIsAwayIsAskedAgainLaterAndOneThatIsBrokenIsOurFault()
    {
        const auto status = [](ErrorCode code) {
            return server::Router::refuseReading(Error(code, QStringLiteral("No."))).status;
        };
        for (const ErrorCode code : {ErrorCode::Unreachable, ErrorCode::Storage, ErrorCode::Busy}) {
            QCOMPARE(status(code), 503);
        }
        QCOMPARE(status(ErrorCode::NotFound), 404);
        QCOMPARE(status(ErrorCode::Corrupt), 500);
        QCOMPARE(status(ErrorCode::Malformed), 500);
    }
};

QTEST_GUILESS_MAIN(RouterTest)
#include "RouterTest.moc"
