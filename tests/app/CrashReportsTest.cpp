// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crash/CrashReports.h"
#include "app/crash/CrashText.h"
#include "tests/support/CrashSample.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;

class CrashReportsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_profile;

    QString path(const QString& name) const { return m_profile->filePath(QStringLiteral("crashes/%1.txt").arg(name)); }
    void put(const QString& name, const QByteArray& bytes) const { QVERIFY(putCrash(m_profile->path(), name, bytes)); }
    CrashReports reports() const { return CrashReports(m_profile->path()); }
    QStringList names() const
    {
        QStringList names;
        for (const auto& entry : reports().list()) {
            names.append(entry.name);
        }
        return names;
    }

private Q_SLOTS:
    void init()
    {
        m_profile = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_profile->path()).mkdir(QStringLiteral("crashes")));
    }

    void daysAndTimesAreTheCalendars()
    {
        for (const qint64 seconds : {0LL, 951'782'399LL, 951'782'400LL, 951'868'800LL, 1'709'210'096LL, 4'107'542'399LL,
                                     4'107'542'400LL, 1'796'073'000LL}) {
            CrashText text;
            text.addTime(seconds);
            QCOMPARE(QString::fromLatin1(text.text()),
                     QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(Qt::ISODate));
        }
    }

    void whatDoesNotFitIsLeftOut()
    {
        CrashText text;
        for (int i = 0; i < 100'000; ++i) {
            text.add("ab");
        }
        QVERIFY(text.size() < 20'000);
        QCOMPARE(qstrlen(text.text()), text.size());
    }

    void aReportIsReadAsItStands()
    {
        const auto report = CrashReport::parse(crashSample());
        QVERIFY(report);
        QCOMPARE(report->program, QStringLiteral("dossierkluis 0.1.0"));
        QCOMPARE(report->cause, QStringLiteral("SIGSEGV, memory that is not the program's"));
        QCOMPARE(report->time.toSecsSinceEpoch(), 1'796'073'000);
        QCOMPARE(report->text.toLatin1(), crashSample());
    }

    void aTornReportIsNone()
    {
        const QByteArray all = crashSample();
        for (qsizetype i = 0; i < all.size(); ++i) {
            QVERIFY2(!CrashReport::parse(all.first(i)), qPrintable(QString::number(i)));
        }
        QVERIFY(!CrashReport::parse(all + "x"));
        QVERIFY(!CrashReport::parse(all + all));
    }

    void aReportWithAnythingElseInItIsNone()
    {
        const QByteArray all = crashSample();
        for (const char* strange : {"\0", "\r", "\t", "\x1b[31m", "\xe2\x80\xae", "\n", "\x7f"}) {
            QByteArray other = all;
            other.insert(40, strange, qMax<qsizetype>(1, qsizetype(qstrlen(strange))));
            QVERIFY2(!CrashReport::parse(other), strange);
        }
        QVERIFY(!CrashReport::parse(QByteArray(all).replace("at ?\n", "at ?\nname: Piet Jansen\n")));
        QVERIFY(!CrashReport::parse(QByteArray(all).replace("report 1", "report 2")));
        QVERIFY(!CrashReport::parse(QByteArray(all).replace("at ?", QByteArray("at ").append(1000, 'a'))));
        QVERIFY(!CrashReport::parse(QByteArray(all).replace("at ?\n", QByteArray("at ?\n").repeated(20'000))));
        QVERIFY(!CrashReport::parse(QByteArray(1 << 20, '\n')));
        QVERIFY(!CrashReport::parse({}));
    }

    void theNewestReportIsFirst()
    {
        put(QStringLiteral("20261101T100000Z-7"), crashSample());
        put(QStringLiteral("20261103T100000Z-5"), crashSample());
        put(QStringLiteral("20261102T100000Z-6"), crashSample());
        QCOMPARE(names(), (QStringList{QStringLiteral("20261103T100000Z-5"), QStringLiteral("20261102T100000Z-6"),
                                       QStringLiteral("20261101T100000Z-7")}));
    }

    void onlyTheNewestFewStay()
    {
        const QDateTime now(QDate(2026, 11, 30), QTime(12, 0), Qt::UTC);
        for (int i = 0; i < 200; ++i) {
            put(crashName(now.addSecs(-60 * i)), crashSample());
        }
        reports().tidy(now.toMSecsSinceEpoch());
        QCOMPARE(QDir(m_profile->filePath(QStringLiteral("crashes"))).entryList(QDir::Files).size(),
                 CrashReports::most);
        QCOMPARE(names().first(), crashName(now));
    }

    void whatIsOlderThanAMonthGoes()
    {
        const QDateTime now(QDate(2026, 11, 30), QTime(12, 0), Qt::UTC);
        put(crashName(now.addDays(-31)), crashSample());
        put(crashName(now.addDays(-29)), crashSample());
        put(crashName(now.addYears(10)), crashSample()); // nor does a clock that was wrong keep one for ever
        reports().tidy(now.toMSecsSinceEpoch());
        QCOMPARE(names(), QStringList{crashName(now.addDays(-29))});
    }

    void whatIsNoReportIsSaidToBeUnreadableAndTakenAway()
    {
        put(QStringLiteral("20261101T100000Z-1"), crashSample());
        put(QStringLiteral("20261101T100000Z-2"), crashSample().chopped(5));
        put(QStringLiteral("20261101T100000Z-3"), QByteArray(50 << 20, 'x'));
        QVERIFY(QDir().mkpath(path(QStringLiteral("20261101T100000Z-4")) + QStringLiteral("/below")));
        QVERIFY(QFile::link(QStringLiteral("/etc/passwd"), path(QStringLiteral("20261101T100000Z-5"))));
        QCOMPARE(names().size(), 5);
        QCOMPARE(reports().read(QStringLiteral("20261101T100000Z-2")).error().code(), ErrorCode::Malformed);
        QCOMPARE(reports().removeUnreadable(), 4);
        QCOMPARE(names(), QStringList{QStringLiteral("20261101T100000Z-1")});
        QVERIFY(QFileInfo::exists(QStringLiteral("/etc/passwd")));
    }

#ifdef Q_OS_UNIX
    void aPipeDoesNotStopTheProgram()
    {
        QCOMPARE(mkfifo(qPrintable(path(QStringLiteral("20261101T100000Z-1"))), 0600), 0);
        QCOMPARE(reports().removeUnreadable(), 1);
        QVERIFY(names().isEmpty());
    }
#endif

    void aNameIsNoPath()
    {
        put(QStringLiteral("20261101T100000Z-1"), crashSample());
        for (const char* name : {"../profile", "..", "", "20261101T100000Z-1.txt", "20261101T100000Z-2", "x\n"}) {
            QCOMPARE(reports().read(QString::fromLatin1(name)).error().code(), ErrorCode::NotFound);
            QCOMPARE(reports().remove(QString::fromLatin1(name)).error().code(), ErrorCode::NotFound);
        }
        QCOMPARE(names().size(), 1);
    }

    void whatIsNotOursStays()
    {
        put(QStringLiteral("letter of mine"), "dear all");
        put(QStringLiteral("20261101T100000Z-1"), crashSample());
        reports().removeAll();
        QVERIFY(names().isEmpty());
        QVERIFY(QFileInfo::exists(path(QStringLiteral("letter of mine"))));
    }

    void theFolderGoesWithTheLast()
    {
        put(QStringLiteral("20261101T100000Z-1"), crashSample());
        reports().removeAll();
        QVERIFY(!QFileInfo::exists(m_profile->filePath(QStringLiteral("crashes"))));
    }
};

QTEST_GUILESS_MAIN(CrashReportsTest)
#include "CrashReportsTest.moc"
