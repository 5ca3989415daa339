// SPDX-License-Identifier: GPL-3.0-or-later
// First sync of a whole employer against what its parts cost bare, then filter and search against the same queries
// on plain SQLite. The limit of the target is a raw TLS transfer of the same bytes and an insert of the same rows into a
// plain file. Beside it stands what no client of ours can do without: the same insert into an encrypted file that wipes
// what it deletes, and a look at each signature. Usage: FirstSyncBench [DOSSIERS]
#include "app/vault/SearchIndex.h"
#include "app/vault/VaultSchema.h"
#include "bench/BenchPractice.h"
#include "bench/PlainDatabase.h"
#include "bench/RawTransfer.h"
#include "bench/VaultRows.h"
#include "core/crypto/SecretBytes.h"
#include "core/crypto/Signing.h"
#include "core/storage/Migrator.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QStringList>

#include <cstdio>

using namespace kluis;
using namespace kluis::bench;

namespace {

constexpr int repeats = 15;
constexpr double syncLimit = 1.5;
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

/// What a piece of work took.
struct Cost {
    double seconds = 0;
    double processor = 0; ///< of the whole process
    double thread = 0;    ///< of the thread that asked for it
};

template <typename Work> Cost costOf(const Work& work)
{
    const double processor = BenchPractice::processorTime();
    const double thread = BenchPractice::threadTime();
    Cost cost;
    cost.seconds = work();
    cost.processor = BenchPractice::processorTime() - processor;
    cost.thread = BenchPractice::threadTime() - thread;
    return cost;
}

void print(const char* what, const Cost& cost)
{
    std::printf("%-14s%8.2f s   (%.2f s processor)\n", what, cost.seconds, cost.processor);
    std::fflush(stdout);
}

double insertEncrypted(const VaultRows& rows, const QString& path, const Clock& clock)
{
    storage::OpenOptions options;
    options.cipher = storage::bestVaultCipher();
    options.durability = storage::OpenOptions::Durability::Normal; // as during a pull, and as the plain file
    options.cacheKiB = 32'768;
    auto database = storage::Database::open(path, crypto::SecretBytes::random(32).view(), options);
    if (!database || !storage::Migrator::apply(*database, app::vaultMigrations(), clock)) {
        std::fprintf(stderr, "can't measure: no encrypted file\n");
        std::exit(1);
    }
    return rows.insertInto(*database);
}

/// Seconds to check as many signatures as came, one after the other.
double checkSignatures(quint64 count)
{
    const auto key = crypto::SigningKeyPair::generate();
    const QByteArray text(256, 'x');
    const QByteArray signature = key.sign(text);
    QElapsedTimer timer;
    timer.start();
    quint64 right = 0;
    for (quint64 i = 0; i < count; ++i) {
        right += crypto::verify(key.publicKey(), text, signature) ? 1 : 0;
    }
    return right == count ? double(timer.nsecsElapsed()) / 1e9 : 0;
}

/// Ends in the open: what the limit is made of, and both ratios.
void compareSync(BenchPractice& practice, PlainDatabase& plain, const QString& folder, const app::SyncReport& report,
                 const Cost& sync)
{
    const QString tls = practice.server().folder() + QStringLiteral("/tls/");
    const Cost raw = costOf([&] {
        return rawTransfer(report.bytesIn, tls + QStringLiteral("server.crt"), tls + QStringLiteral("server.key"));
    });
    print("raw TLS 1.3", raw);
    const VaultRows rows(practice.vault().database());
    const Cost insert = costOf([&] { return plain.insert(rows); });
    print("plain insert", insert);
    const Cost sealed =
        costOf([&] { return insertEncrypted(rows, folder + QStringLiteral("/sealed.db"), practice.server().clock()); });
    print("in the vault's", sealed);
    const Cost signatures = costOf([&] { return checkSignatures(report.pulled); });
    print("signatures", signatures);
    const double limit = raw.seconds + insert.seconds;
    std::printf("ratio         %8.2f     (target %.1f; all processor time %.2f, the engine's thread %.2f)\n",
                sync.seconds / limit, syncLimit, sync.processor / (raw.processor + insert.processor),
                sync.thread / (raw.processor + insert.processor));
    std::printf(
        "of what must  %8.2f     (encrypted insert for the plain one; all processor time %.2f, signatures among "
        "it)\n",
        sync.seconds / (raw.seconds + sealed.seconds),
        sync.processor / (raw.processor + sealed.processor + signatures.processor));
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
    app::SyncReport report;
    const Cost sync = costOf([&] {
        report = practice.sync();
        return report.seconds;
    });
    std::printf("first sync    %8.2f s   (%.2f s processor, server included; %.2f s of it the engine's thread) %llu "
                "operations, %.1f MB in, peak memory %.0f MB (%.0f before)\n",
                sync.seconds, sync.processor, sync.thread, static_cast<unsigned long long>(report.pulled),
                double(report.bytesIn) / 1e6, BenchPractice::peakMemory(), memoryBefore);
    std::fflush(stdout);
    const QTemporaryDir folder;
    PlainDatabase plain(folder.filePath(QStringLiteral("plain.db")));
    compareSync(practice, plain, folder.path(), report, sync);
    measureQueries(practice, plain);
    return 0;
}
