// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/postgres/PgTarget.h"

#include <QTest>

using namespace kluis;
using server::PgTarget;

class PgTargetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAddressIsTakenAsLibpqReadsIt()
    {
        for (const char* address :
             {"postgresql://db.example/kluis", "postgresql:///kluis?host=/run/postgresql", "service=kluis",
              "host=db.example dbname=kluis sslmode=verify-full sslcert=/etc/kluis.crt", "postgresql://a,b/kluis"}) {
            QVERIFY2(PgTarget::parse(QString::fromLatin1(address)), address);
        }
    }

    void aPasswordInTheAddressIsRefusedAndNotRepeated()
    {
        for (const char* address : {"postgresql://kluis:hunter2@db.example/kluis", "host=db password=hunter2",
                                    "postgresql://db/kluis?sslpassword=hunter2"}) {
            const auto target = PgTarget::parse(QString::fromLatin1(address));
            QVERIFY2(!target, address);
            QCOMPARE(target.error().code(), ErrorCode::InvalidArgument);
            QVERIFY(!target.error().sentence().contains(QLatin1String("hunter2")));
            QVERIFY(!target.error().detail().contains(QLatin1String("hunter2")));
        }
    }

    void lessThanACheckedNameIsRefused()
    {
        for (const char* option : {"sslmode=disable", "sslmode=prefer", "sslmode=require", "sslmode=verify-ca",
                                   "gssencmode=prefer", "ssl_min_protocol_version=TLSv1.2"}) {
            const auto target = PgTarget::parse(QStringLiteral("host=db.example ") + QString::fromLatin1(option));
            QVERIFY2(!target, option);
            QCOMPARE(target.error().code(), ErrorCode::InvalidArgument);
        }
    }

    void whatIsNoAddressIsRefused()
    {
        for (const QString& address :
             {QStringLiteral("db.example"), QStringLiteral("postgresql://[::"), QStringLiteral("nonsense=1"),
              QStringLiteral("host=a\nhost=b"), QStringLiteral("mysql://db/kluis")}) {
            QVERIFY2(!PgTarget::parse(address), qPrintable(address));
        }
    }
};

QTEST_GUILESS_MAIN(PgTargetTest)
#include "PgTargetTest.moc"
