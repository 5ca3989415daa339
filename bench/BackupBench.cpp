// SPDX-License-Identifier: GPL-3.0-or-later
// A backup, the next one after 100 changes, and a restore, against SQLite's own backup of the same encrypted store, which
// leaves a file under the server's own key. With KLUIS_TEST_POSTGRES, as tests/support/postgres-cluster makes it, the store
// lies in PostgreSQL and pg_dump is the measure. Usage: BackupBench [DOSSIERS [REPEATS]]
#include "bench/BenchPractice.h"
#include "server/admin/BackupCommand.h"
#include "server/backup/Restore.h"
#include "server/backup/ServerBackupKey.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <cstdio>
#include <cstdlib>

#include <sqlite3.h>

using namespace kluis;
using namespace kluis::bench;

namespace {

constexpr quint64 changes = 100;
constexpr int usualRepeats = 5;

[[noreturn]] void giveUp(const char* what)
{
    std::fprintf(stderr, "can't measure: %s\n", what);
    std::exit(1);
}

/// A raw connection as storage::Connection makes one.
sqlite3* openRaw(const QString& path, QByteArrayView key)
{
    sqlite3* handle = nullptr;
    const QByteArray text = "x'" + key.toByteArray().toHex() + "'";
    if (sqlite3_open_v2(path.toUtf8().constData(), &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr) !=
            SQLITE_OK ||
        sqlite3mc_config(handle, "cipher", sqlite3mc_cipher_index("sqlcipher")) <= 0 ||
        sqlite3mc_config_cipher(handle, "sqlcipher", "legacy", 4) != 4 ||
        sqlite3_key(handle, text.constData(), int(text.size())) != SQLITE_OK) {
        giveUp("SQLite");
    }
    return handle;
}

double ownOfSqlite(const QString& from, const QString& to, QByteArrayView key)
{
    QElapsedTimer timer;
    timer.start();
    sqlite3* source = openRaw(from, key);
    sqlite3* target = openRaw(to, key);
    sqlite3_backup* backup = sqlite3_backup_init(target, "main", source, "main");
    if (backup == nullptr || sqlite3_backup_step(backup, -1) != SQLITE_DONE) {
        giveUp("SQLite's backup");
    }
    sqlite3_backup_finish(backup);
    sqlite3_close(target);
    sqlite3_close(source);
    return double(timer.nsecsElapsed()) / 1e6;
}

/// What pg_dump takes for an archive of its own kind, which it compresses.
double ownOfPostgres(const QString& address, const QString& to)
{
    QElapsedTimer timer;
    timer.start();
    if (QProcess::execute(QStringLiteral("pg_dump"), {QStringLiteral("--format=custom"), QStringLiteral("--file"), to,
                                                      QStringLiteral("--dbname"), address}) != 0) {
        giveUp("pg_dump");
    }
    return double(timer.nsecsElapsed()) / 1e6;
}

/// The address of the store's database in PostgreSQL; empty: it is the embedded one.
QString addressOf(const server::DataFolder& data)
{
    QFile file(data.path() + QStringLiteral("/database"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll().trimmed()) : QString();
}

struct Made {
    double millis = 0;
    qint64 written = 0;
};

Made backUp(const server::DataFolder& data, const QString& to, const QByteArray& key)
{
    const SystemClock clock;
    QElapsedTimer timer;
    timer.start();
    const auto made = server::BackupCommand::make(data, to, key, clock, false);
    if (!made) {
        giveUp(qPrintable(made.error().sentence()));
    }
    return {double(timer.nsecsElapsed()) / 1e6, made->bytesWritten};
}

double restore(const QString& from, const QString& to, const crypto::BackupKey& key)
{
    const SystemClock clock;
    QElapsedTimer timer;
    timer.start();
    auto backup = server::BackupReader::open(from, key);
    const auto done =
        backup ? server::Restore(*backup, clock).into(to) : Result<server::Restore::Summary>(failure(backup));
    if (!done) {
        giveUp(qPrintable(done.error().sentence()));
    }
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const quint64 dossiers = argc > 1 ? QString::fromLocal8Bit(argv[1]).toULongLong() : 100'000;
    const int repeats = argc > 2 ? QString::fromLocal8Bit(argv[2]).toInt() : usualRepeats;
    std::printf("making %llu dossiers\n", static_cast<unsigned long long>(dossiers));
    std::fflush(stdout);
    BenchPractice practice(dossiers);
    const auto opened = server::DataFolder::open(practice.server().folder()); // as a command beside the server
    if (!opened) {
        giveUp("the store");
    }
    const server::DataFolder& data = *opened;
    const QTemporaryDir folder;
    const QString keyFile = folder.filePath(QStringLiteral("key"));
    const auto publicKey = server::ServerBackupKey::create(data, keyFile);
    const auto key = server::ServerBackupKey::find(keyFile, {});
    if (!publicKey || !key) {
        giveUp("the key");
    }
    std::vector<double> own;
    std::vector<double> whole;
    std::vector<double> next;
    std::vector<double> back;
    Made first;
    Made last;
    const QString address = addressOf(data);
    const auto ownBackup = [&](const QString& to) {
        return address.isEmpty()
                   ? ownOfSqlite(server::DataFolder::storeFile(data.path()), to, data.keys().databaseKey.view())
                   : ownOfPostgres(address, to);
    };
    const QString all = folder.filePath(QStringLiteral("all/"));
    first = backUp(data, all, *publicKey);
    for (int i = 0; i < repeats; ++i) {
        const QString n = QString::number(i);
        own.push_back(ownBackup(folder.filePath(QStringLiteral("own") + n)));
        whole.push_back(backUp(data, folder.filePath(QStringLiteral("whole") + n), *publicKey).millis);
        practice.change(changes);
        last = backUp(data, all, *publicKey);
        next.push_back(last.millis);
        back.push_back(
            restore(folder.filePath(QStringLiteral("whole") + n), folder.filePath(QStringLiteral("back") + n), *key));
    }
    const double ownMedian = median(std::move(own));
    const double megabyte = 1e6;
    std::printf("%s %.0f ms, %.1f MB\n", address.isEmpty() ? "SQLite's own backup" : "pg_dump", ownMedian,
                double(QFileInfo(folder.filePath(QStringLiteral("own0"))).size()) / megabyte);
    const double wholeMedian = median(std::move(whole));
    const double nextMedian = median(std::move(next));
    const double backMedian = median(std::move(back));
    std::printf("whole backup %.0f ms (ratio %.2f), %.1f MB  after %llu changes %.0f ms (ratio %.2f), %.2f MB  restore "
                "with its "
                "proof %.0f ms (ratio %.2f)\n",
                wholeMedian, wholeMedian / ownMedian, double(first.written) / megabyte,
                static_cast<unsigned long long>(changes), nextMedian, nextMedian / ownMedian,
                double(last.written) / megabyte, backMedian, backMedian / ownMedian);
    return 0;
}
