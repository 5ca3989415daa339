// SPDX-License-Identifier: GPL-3.0-or-later
// First sync of a whole employer against what its parts cost bare, then filter and search against the same queries
// on plain SQLite. Usage: FirstSyncBench [DOSSIERS]
#include "app/vault/SearchIndex.h"
#include "bench/BenchPractice.h"
#include "bench/PlainDatabase.h"
#include "bench/RawTransfer.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QStringList>

#include <cstdio>

using namespace kluis;
using namespace kluis::bench;

namespace {

constexpr int repeats = 15;
constexpr double syncLimit = 3;
constexpr double queryLimit = 2;

/// The vault's own queries as VaultReader asks them, for the plain file.
#define KLUIS_COLUMNS                                                                                                  \
    "SELECT d.id, t.id, t.short_name, r.personnel_no, r.name, r.department, r.first_sick_day, r.recovery_date, "       \
    "r.course, r.updated, (SELECT count(*) FROM outbox o WHERE o.dossier = r.dossier AND o.state = 1) "                \
    "FROM dossier_row r JOIN dossier d ON d.number = r.dossier JOIN tenant t ON t.number = r.tenant "
constexpr char listFirst[] = KLUIS_COLUMNS "ORDER BY r.sort, r.dossier LIMIT 50";
constexpr char listMatching[] =
    KLUIS_COLUMNS "WHERE r.dossier IN (SELECT rowid FROM list_search WHERE list_search MATCH ?1) "
                  "ORDER BY r.sort, r.dossier LIMIT 50";
constexpr char searchMatching[] =
    KLUIS_COLUMNS "WHERE r.dossier IN (SELECT rowid FROM text_search WHERE text_search MATCH ?1) "
                  "ORDER BY r.sort, r.dossier LIMIT 50";
#undef KLUIS_COLUMNS

template <typename Work> double secondsOf(const Work& work)
{
    std::vector<double> seconds;
    for (int i = 0; i < repeats; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        seconds.push_back(double(timer.nsecsElapsed()) / 1e9);
    }
    return median(std::move(seconds));
}

void compare(const char* what, const QString& text, double vault, double plain)
{
    std::printf("%-10s %-14s vault %8.2f ms  plain %8.2f ms  ratio %.2f (limit %.0f)\n", what, qPrintable(text),
                vault * 1000, plain * 1000, vault / plain, queryLimit);
}

void measureQueries(BenchPractice& practice, PlainDatabase& plain)
{
    const auto plainly = [&plain](const char* sql, const QString& text) {
        const QByteArray query = app::SearchIndex::query(text).toUtf8();
        std::vector<double> seconds;
        for (int i = 0; i < repeats; ++i) {
            seconds.push_back(plain.query(sql, query, text.isEmpty() ? 0 : 1));
        }
        return median(std::move(seconds));
    };
    compare("list", QString(), secondsOf([&] { (void)practice.reader().list({}, 50).has_value(); }),
            plainly(listFirst, {}));
    for (const char* word : {"j", "ja", "jan", "jansen", "jan ve", "10007"}) {
        const QString text = QString::fromLatin1(word);
        compare("filter", text, secondsOf([&] { (void)practice.reader().list(text, 50).has_value(); }),
                plainly(listMatching, text));
    }
    for (const char* word : {"straat", "utrecht", "jan utr", "vermeer"}) {
        const QString text = QString::fromLatin1(word);
        compare("search", text, secondsOf([&] { (void)practice.reader().search(text, 50).has_value(); }),
                plainly(searchMatching, text));
    }
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const quint64 dossiers = argc > 1 ? QString::fromLocal8Bit(argv[1]).toULongLong() : 100'000;
    std::printf("making %llu dossiers\n", static_cast<unsigned long long>(dossiers));
    std::fflush(stdout);
    BenchPractice practice(dossiers);
    const double memoryBefore = BenchPractice::peakMemory();
    const double cpuBefore = BenchPractice::processorTime();
    const app::SyncReport report = practice.sync();
    const double cpu = BenchPractice::processorTime() - cpuBefore;
    const double memory = BenchPractice::peakMemory();
    std::printf("first sync    %8.2f s   (%.2f s processor, server included) %llu operations, %.1f MB in, peak memory "
                "%.0f MB (%.0f before)\n",
                report.seconds, cpu, static_cast<unsigned long long>(report.pulled), double(report.bytesIn) / 1e6,
                memory, memoryBefore);
    std::fflush(stdout);

    const QString tls = practice.server().folder() + QStringLiteral("/tls/");
    const double rawCpuBefore = BenchPractice::processorTime();
    const double raw =
        rawTransfer(report.bytesIn, tls + QStringLiteral("server.crt"), tls + QStringLiteral("server.key"));
    const double rawCpu = BenchPractice::processorTime() - rawCpuBefore;
    const QTemporaryDir folder;
    PlainDatabase plain(folder.filePath(QStringLiteral("plain.db")));
    plain.load(practice.vault().database());
    const double insertCpuBefore = BenchPractice::processorTime();
    const double insert = plain.insert();
    const double insertCpu = BenchPractice::processorTime() - insertCpuBefore;
    std::printf("raw TLS 1.3   %8.2f s   (%.2f s processor)\nplain insert  %8.2f s   (%.2f s processor)\n", raw, rawCpu,
                insert, insertCpu);
    std::printf("ratio         %8.2f     (limit %.0f; by processor time %.2f)\n", report.seconds / (raw + insert),
                syncLimit, cpu / (rawCpu + insertCpu));
    measureQueries(practice, plain);
    return 0;
}
