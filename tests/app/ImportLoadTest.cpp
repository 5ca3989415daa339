// SPDX-License-Identifier: GPL-3.0-or-later
// An import of a real size. Ten times as many with KLUIS_CAMPAIGN=long.
#include "tests/app/ImportWorld.h"

#include <QElapsedTimer>
#include <QtTest>

#include <sys/resource.h>

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;

namespace {

double processorSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
           double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

long peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

} // namespace

class ImportLoadTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void aLargeFileIsImportedInBoundedTimeAndMemory()
    {
        const bool isLong = qEnvironmentVariable("KLUIS_CAMPAIGN") == QLatin1String("long");
        const int employees = isLong ? 100'000 : 10'000;
        QByteArray file = "Persnr;Naam;Voorletters;Geboortedatum;Afdeling;Functie;Contracturen\n";
        for (int i = 0; i < employees; ++i) {
            file += QByteArray::number(i) + ";Jansen;P;05-03-1971;Afdeling " + QByteArray::number(i % 50) +
                    ";Monteur;36,00\n";
        }
        ImportWorld world(domain::Role::Hr);
        const auto measured = [&](const char* what, bool dryRun) {
            QElapsedTimer clock;
            clock.start();
            const double before = processorSeconds();
            const auto done = world.import(file, dryRun);
            const double spent = processorSeconds() - before;
            qInfo("%s: %d employees, %.1f s, %.1f s of processor, peak %ld MB", what, employees,
                  double(clock.elapsed()) / 1000.0, spent, peakMegabytes());
            return done ? std::pair(done->created, spent) : std::pair(qint64(-1), 0.0);
        };
        QCOMPARE(measured("dry run", true).first, employees);
        const auto [created, spent] = measured("import", false);
        QCOMPARE(created, employees);
        QCOMPARE(measured("the same again", false).first, 0);
        QVERIFY2(spent < employees * 0.005, "more than 5 ms of processor an employee");
        QVERIFY(peakMegabytes() < (isLong ? 1500 : 500));
    }
};

QTEST_GUILESS_MAIN(ImportLoadTest)
#include "ImportLoadTest.moc"
