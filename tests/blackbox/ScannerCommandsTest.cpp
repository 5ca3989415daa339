// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/blackbox/Person.h"
#include "tests/support/TestScanner.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace kluis::test;

/// Malware on both roads, with the real programs and a real clamd. Each function goes on where the one before stopped.
class ScannerCommandsTest : public QObject {
    Q_OBJECT

    TestScanner m_clamd;
    Practice m_practice;
    Person m_hr{m_practice, QStringLiteral("hr"), QStringLiteral("hr")};
    const QString m_dossier = QStringLiteral("vermeer/1001");

    static bool done(const Finished& finished)
    {
        if (!finished.ok()) {
            qWarning("%s", finished.err.constData());
        }
        return finished.ok();
    }
    Finished scanner(const QStringList& arguments)
    {
        return m_practice.server(QStringList{QStringLiteral("scanner")} + arguments);
    }
    Finished setScanner(const QString& whenAway)
    {
        return scanner({QStringLiteral("set"), QStringLiteral("--clamd"), m_clamd.socket(),
                        QStringLiteral("--when-away"), whenAway, QStringLiteral("--json")});
    }
    Finished add(const QString& name)
    {
        return m_hr.kluis(
            {QStringLiteral("document"), QStringLiteral("add"), m_dossier, m_practice.folder() + u'/' + name});
    }
    bool make(const QString& name, const QByteArray& text)
    {
        QFile file(m_practice.folder() + u'/' + name);
        return file.open(QIODevice::WriteOnly) && file.write(QByteArray("%PDF-1.7\n").append(text)) > 0;
    }
    int count(const char* what)
    {
        const auto status = m_hr.kluis({QStringLiteral("status"), QStringLiteral("--json")});
        return status.json().value(QLatin1String(what)).toInt(-1);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_clamd.start());
        m_practice.rememberPasswords();
        QVERIFY(m_practice.start());
        QVERIFY(m_hr.join({QStringLiteral("--employer"), QStringLiteral("vermeer")}));
        QVERIFY(done(m_hr.sync()));
        QVERIFY(done(m_hr.kluis({QStringLiteral("dossier"), QStringLiteral("add"), QStringLiteral("--employer"),
                                 QStringLiteral("vermeer"), QStringLiteral("--number"), QStringLiteral("1001"),
                                 QStringLiteral("--name"), QStringLiteral("Jansen, Piet")})));
        QVERIFY(done(m_hr.sync()));
        QVERIFY(make(QStringLiteral("plan.pdf"), "plan"));
        QVERIFY(make(QStringLiteral("bad.pdf"), TestScanner::eicar()));
    }

    void theServerSaysThatItHasNone()
    {
        const auto told = scanner({QStringLiteral("--json")});
        QVERIFY(done(told));
        QVERIFY(told.json().value(QLatin1String("scanner")).isNull());
    }

    void theServerTakesOneThatWorks()
    {
        const auto set = setScanner(QStringLiteral("refuse"));
        QVERIFY(done(set));
        QVERIFY(set.json().value(QLatin1String("ok")).toBool());
        QVERIFY(set.json().value(QLatin1String("version")).toString().startsWith(QLatin1String("ClamAV")));
        const auto wrong = scanner({QStringLiteral("set"), QStringLiteral("--clamd"), QStringLiteral("/nowhere.ctl")});
        QCOMPARE(wrong.exitCode, 1);
        QVERIFY(!wrong.err.isEmpty());
    }

    void aScannerThatTakesShorterDocumentsThanTheServerIsRefusedWithAHint()
    {
        TestScanner small(10);
        QVERIFY(small.start());
        const auto wrong = scanner({QStringLiteral("set"), QStringLiteral("--clamd"), small.socket()});
        QCOMPARE(wrong.exitCode, 1);
        QVERIFY2(wrong.err.contains("StreamMaxLength"), wrong.err.constData());
    }

    void malwareIsRefusedByTheServerAndIsInTheSendersTray()
    {
        QVERIFY(done(add(QStringLiteral("bad.pdf"))));
        const auto synced = m_hr.sync();
        QCOMPARE(synced.json().value(QLatin1String("refused")).toInt(), 1);
        QCOMPARE(count("refused"), 1);
        const auto list = scanner({QStringLiteral("list"), QStringLiteral("--json")});
        QVERIFY(done(list));
        const QJsonArray rows = QJsonDocument::fromJson(list.out).array();
        QCOMPARE(rows.size(), 1);
        QVERIFY(
            rows.first().toObject().value(QLatin1String("malware")).toString().contains(QLatin1String("Kluis.Test")));
    }

    void theOthersGoOn()
    {
        QVERIFY(done(add(QStringLiteral("plan.pdf"))));
        QVERIFY(done(m_hr.sync()));
        QCOMPARE(count("outbox"), 0);
        QCOMPARE(count("refused"), 1);
    }

    void theComputersOwnScannerRefusesItBeforeItIsADocument()
    {
        const auto set = m_hr.kluis(
            {QStringLiteral("scanner"), QStringLiteral("--clamd"), m_clamd.socket(), QStringLiteral("--json")});
        QVERIFY(done(set));
        QVERIFY(set.json().value(QLatin1String("answers")).toBool());
        const auto refused = add(QStringLiteral("bad.pdf"));
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.err.contains("Kluis.Test"), refused.err.constData());
        QCOMPARE(count("outbox"), 0);
    }

    void whileTheServersScannerIsAwayDocumentsWait()
    {
        QVERIFY(done(m_hr.kluis({QStringLiteral("scanner"), QStringLiteral("--off")})));
        m_clamd.stop();
        QVERIFY(make(QStringLiteral("later.pdf"), "later"));
        QVERIFY(done(add(QStringLiteral("later.pdf"))));
        QVERIFY(done(m_hr.sync()));
        QCOMPARE(count("outbox"), 1);
        QCOMPARE(count("refused"), 1);
        QVERIFY(m_clamd.start());
        QVERIFY(done(m_hr.sync()));
        QCOMPARE(count("outbox"), 0);
    }

    void whatIsReleasedCanBeOfferedAgain()
    {
        const auto list = scanner({QStringLiteral("list"), QStringLiteral("--json")});
        const QString document =
            QJsonDocument::fromJson(list.out).array().first().toObject().value(QLatin1String("document")).toString();
        QVERIFY(done(scanner({QStringLiteral("release"), document})));
        QCOMPARE(scanner({QStringLiteral("release"), document}).exitCode, 1);
        QVERIFY(
            QJsonDocument::fromJson(scanner({QStringLiteral("list"), QStringLiteral("--json")}).out).array().isEmpty());
    }

    void theAuditLogIsSound() { QVERIFY(done(m_practice.server({QStringLiteral("audit"), QStringLiteral("verify")}))); }
};

QTEST_GUILESS_MAIN(ScannerCommandsTest)
#include "ScannerCommandsTest.moc"
