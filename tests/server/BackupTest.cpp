// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Initialise.h"
#include "core/crypto/Random.h"
#include "core/crypto/Sha256.h"
#include "core/protocol/BackupManifest.h"
#include "core/protocol/RetentionMessages.h"
#include "server/admin/DataFolder.h"
#include "server/backup/BackupFolder.h"
#include "server/store/BlobFiles.h"
#include "server/store/BlobStore.h"
#include "server/store/StoreTable.h"
#include "tests/support/TestDatabase.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace kluis;

namespace {

constexpr int patience = 60'000;

struct Outcome {
    int code = -1;
    QByteArray out;
    QByteArray err;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    [[nodiscard]] qint64 number(const char* name) const { return json().value(QLatin1String(name)).toInteger(-1); }
};

QString text(const char* latin1)
{
    return QString::fromLatin1(latin1);
}

} // namespace

/// `backup`, `verify-backup` and `restore` on a server with people, dossiers and a document.
class BackupTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void cleanup() { qunsetenv("KLUIS_COLUMN_KEY"); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = test::TestDatabase::makeIfWanted();
        m_environment.clear();
        m_data = at("data");
        makeServer({});
    }

    void whatIsRestoredIsWhatWasThere()
    {
        const auto before = rowsOf(m_data);
        QVERIFY(before.value("operation").first >= 400);
        const Outcome made = backup(at("b.kbk"));
        QVERIFY2(made.code == 0, made.err.constData());
        QCOMPARE(made.number("documents"), 1);
        const Outcome restored = restore(at("b.kbk"), at("back"));
        QVERIFY2(restored.code == 0, restored.err.constData());
        const auto after = rowsOf(at("back"));
        QCOMPARE(after.keys(), before.keys());
        for (auto it = before.cbegin(); it != before.cend(); ++it) {
            // The restored server says in its audit chain that it was restored, has another epoch, and notes how far each
            // employer's stream was.
            if (it.key() == "tenant_stream") {
                QCOMPARE(after.value(it.key()).first, it.value().first);
            } else if (it.key() != "practice" && !it.key().startsWith("audit")) {
                QVERIFY2(after.value(it.key()) == it.value(), it.key().constData());
            }
        }
        QCOMPARE(server::BlobFiles(at("back") + text("/blobs")).digest(m_blob, m_content.size()).value_or(QByteArray()),
                 crypto::sha256(m_content));
        QCOMPARE(run({text("health"), text("--data"), at("back")}).code, 0);
        QCOMPARE(run({text("audit"), text("verify"), text("--data"), at("back")}).code, 0);
    }

    void aRestoredServerHasANewEpochAndNobodyASession()
    {
        const auto epochOf = [](const QString& folder) {
            const auto data = server::DataFolder::open(folder);
            return data->store()
                .read<QByteArray>([](server::StoreDatabase& database) -> Result<QByteArray> {
                    auto practice = server::AccountStore(database).practice();
                    return practice ? Result<QByteArray>(practice->serverEpoch) : failure(practice);
                })
                .value_or(QByteArray());
        };
        QCOMPARE(backup(at("b.kbk")).code, 0);
        QCOMPARE(restore(at("b.kbk"), at("back")).code, 0);
        QCOMPARE(epochOf(at("back")).size(), 16);
        QVERIFY(epochOf(at("back")) != epochOf(m_data));
        const auto data = server::DataFolder::open(at("back"));
        QCOMPARE(data->store()
                     .read<qint64>([](server::StoreDatabase& database) {
                         return database.number("SELECT count(*) FROM session WHERE ended_at IS NULL");
                     })
                     .value_or(-1),
                 0);
    }

    void aRestoredServerDestroysNothingAndCallsNothingCleanByAWordOfThePast()
    {
        using protocol::DestructionState;
        const auto count = [](const QString& folder, const QByteArray& sql, int value) {
            const auto data = server::DataFolder::open(folder);
            return data ? data->store()
                              .read<qint64>([&](server::StoreDatabase& d) { return d.number(sql, value); })
                              .value_or(-1)
                        : -1;
        };
        {
            const auto data = server::DataFolder::open(m_data);
            QVERIFY(data && data->store().write<void>([](server::StoreDatabase& d) -> Result<void> {
                const auto proposed =
                    d.run("INSERT INTO destruction (id, tenant, dossier, part, state, proposed_at, order_bytes) "
                          "VALUES (?1, ?1, ?1, 1, ?2, 1, ?1)",
                          crypto::randomBytes(16), int(DestructionState::Proposed));
                return proposed ? d.run("UPDATE blob SET scan = ?1", int(server::BlobScan::Clean)) : proposed;
            }));
        }
        QCOMPARE(backup(at("b.kbk")).code, 0);
        const Outcome restored = restore(at("b.kbk"), at("back"));
        QVERIFY2(restored.code == 0, restored.err.constData());
        QVERIFY(restored.err.contains("Holds"));
        const QByteArray inState("SELECT count(*) FROM destruction WHERE state = ?1");
        QCOMPARE(count(at("back"), inState, int(DestructionState::Proposed)), 0);
        QCOMPARE(count(at("back"), inState, int(DestructionState::Refused)), 1);
        QCOMPARE(count(at("back"), "SELECT count(*) FROM blob WHERE scan = ?1", int(server::BlobScan::Clean)), 0);
    }

    void aSecondBackupInAFolderCostsWhatChanged()
    {
        QVERIFY(QDir().mkdir(at("all")));
        const Outcome first = backup(at("all"));
        QVERIFY2(first.code == 0, first.err.constData());
        QCOMPARE(run({text("user"), text("add"), text("late"), text("--role"), text("hr"), text("--employer"),
                      text("vermeer"), text("--data"), m_data})
                     .code,
                 0);
        const Outcome second = backup(at("all"));
        QVERIFY(second.number("bytesReused") > second.number("bytesWritten"));
        QVERIFY(second.number("bytesReused") > m_content.size()); // the document too
        const Outcome verified = run({text("verify-backup"), at("all"), text("--json")});
        QVERIFY2(verified.code == 0, verified.err.constData());
        QCOMPARE(verified.number("rows"), second.number("rows"));
    }

    void anEarlierBackupOfAFolderCanBeRestored()
    {
        QVERIFY(QDir().mkdir(at("all")));
        const Outcome first = backup(at("all"));
        const QString manifest = QDir(at("all")).entryInfoList({text("*.backup")}).first().filePath();
        QCOMPARE(backup(at("all")).code, 0);
        const Outcome restored = restore(manifest, at("back"));
        QVERIFY2(restored.code == 0, restored.err.constData());
        QCOMPARE(restored.number("rows"), first.number("rows"));
    }

    void aFolderThatHoldsSomethingIsNotRestoredInto()
    {
        QCOMPARE(backup(at("b.kbk")).code, 0);
        const auto before = rowsOf(m_data);
        const Outcome refused = restore(at("b.kbk"), m_data);
        QCOMPARE(refused.code, 1);
        QVERIFY(refused.err.contains("not empty"));
        QVERIFY(rowsOf(m_data) == before);
    }

    void aBackupReplacesNothing()
    {
        QCOMPARE(backup(at("b.kbk")).code, 0);
        const Outcome again = backup(at("b.kbk"));
        QCOMPARE(again.code, 1);
        QVERIFY(again.err.contains("replace nothing"));
    }

    void aFileThatIsCutOffIsRefusedAtEveryLength()
    {
        QCOMPARE(backup(at("b.kbk")).code, 0);
        const QByteArray whole = bytesOf(at("b.kbk"));
        for (const qsizetype length : {qsizetype(0), qsizetype(5), qsizetype(9), qsizetype(100), whole.size() / 2,
                                       whole.size() - 100, whole.size() - 8, whole.size() - 1}) {
            write(at("cut.kbk"), whole.first(length));
            const Outcome refused = restore(at("cut.kbk"), at("back"));
            QCOMPARE(refused.code, 1);
            QVERIFY2(refused.err.contains("damaged"), refused.err.constData());
            QVERIFY(!QFile::exists(at("back") + text("/keys")));
        }
    }

    void aChangedByteIsFoundWhereverItIs()
    {
        QCOMPARE(backup(at("b.kbk")).code, 0);
        const QByteArray whole = bytesOf(at("b.kbk"));
        for (int i = 0; i < 40; ++i) {
            QByteArray changed = whole;
            const qsizetype place = whole.size() * i / 40;
            changed[place] = char(changed.at(place) ^ 1);
            write(at("changed.kbk"), changed);
            const Outcome refused = run({text("verify-backup"), at("changed.kbk")});
            QVERIFY2(refused.code == 1, QByteArray::number(place).constData());
            QCOMPARE(refused.err.count('\n'), 1);
        }
    }

    void aNewerBackupSaysSo()
    {
        QCOMPARE(backup(at("b.kbk")).code, 0);
        QByteArray newer = bytesOf(at("b.kbk"));
        newer[8] = 2; // behind the eight letters
        write(at("newer.kbk"), newer);
        const Outcome refused = restore(at("newer.kbk"), at("back"));
        QCOMPARE(refused.code, 1);
        QVERIFY(refused.err.contains("newer version"));
    }

    void anotherServersKeyOpensNothing()
    {
        QCOMPARE(backup(at("b.kbk")).code, 0);
        m_data = at("other");
        m_database = test::TestDatabase::makeIfWanted();
        QVERIFY(QDir().mkdir(at("elsewhere")));
        makeServer({});
        QCOMPARE(backup(at("elsewhere/b.kbk")).code, 0);
        const Outcome refused = run({text("verify-backup"), text("--key"), at("elsewhere/backup.key"), at("b.kbk")});
        QCOMPARE(refused.code, 1);
        QVERIFY(refused.err.contains("another backup key"));
    }

    /// To seal for a backup key its public half is enough, and that lies in each backup: only the signature tells who made one.
    void aBackupThatAnotherServerSignedIsRefused()
    {
        QCOMPARE(backup(at("b.kbk")).code, 0);
        const QByteArray whole = bytesOf(at("b.kbk"));
        constexpr qsizetype tailSize = 16; // the manifest's length, and eight letters
        const QByteArray tail = whole.last(tailSize);
        const auto size = qsizetype(qFromBigEndian<quint64>(tail.constData()));
        const QByteArray parts = whole.chopped(tailSize + size);
        const auto manifest = protocol::BackupManifest::decode(whole.sliced(parts.size(), size));
        QVERIFY(manifest);
        const QByteArray forged = manifest->encode(crypto::SigningKeyPair::generate());
        QCOMPARE(forged.size(), size);
        write(at("forged.kbk"), parts + forged + tail);
        const Outcome refused = restore(at("forged.kbk"), at("back"));
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains("does not come from the server"), refused.err.constData());
        QVERIFY(!QFile::exists(at("back") + text("/keys")));
    }

    void withoutItsKeyABackupSaysWhatIsMissing()
    {
        QCOMPARE(backup(at("b.kbk")).code, 0);
        QVERIFY(QFile::rename(at("backup.key"), at("in-the-safe")));
        const Outcome refused = restore(at("b.kbk"), at("back"));
        QCOMPARE(refused.code, 1);
        QVERIFY(refused.err.contains("backup key is missing"));
        const Outcome restored = restore(at("b.kbk"), at("back"), {text("--key"), at("in-the-safe")});
        QVERIFY2(restored.code == 0, restored.err.constData());
    }

    void theKeyOfTheBackupsIsNotOnTheServer()
    {
        QVERIFY(QDir().mkdir(at("safe")));
        QCOMPARE(run({text("backup"), text("key"), text("--to"), at("safe/key"), text("--data"), m_data}).code, 0);
        const QByteArray line = bytesOf(at("safe/key")).split('\n').value(2);
        QVERIFY(line.startsWith("BK-"));
        QDirIterator files(m_data, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QVERIFY(!bytesOf(files.next()).contains(line));
        }
        QCOMPARE(backup(at("b.kbk")).code, 0);
        QVERIFY(!QFile::exists(at("backup.key")));
        QCOMPARE(run({text("backup"), text("key"), text("--to"), at("safe/two"), text("--data"), m_data}).code, 1);
        m_environment = {text("KLUIS_BACKUP_KEY=") + QString::fromLatin1(line)};
        QCOMPARE(run({text("verify-backup"), at("b.kbk")}).code, 0);
    }

    void aKeyThatWasWrittenWhenThePowerWentIsTheKey()
    {
        QCOMPARE(backup(at("first.kbk")).code, 0);
        QVERIFY(QFile::remove(m_data + text("/keys/backup.public"))); // comes second
        const QByteArray key = bytesOf(at("backup.key"));
        QCOMPARE(backup(at("second.kbk")).code, 0);
        QCOMPARE(bytesOf(at("backup.key")), key);
        QCOMPARE(run({text("verify-backup"), at("second.kbk")}).code, 0);
    }

    void aFileThatIsNoKeyOfThisServerIsLeftAlone()
    {
        write(at("backup.key"), "the shopping list\n");
        QCOMPARE(backup(at("first.kbk")).code, 1);
        QCOMPARE(bytesOf(at("backup.key")), QByteArray("the shopping list\n"));
    }

    void aColumnKeyFromOutsideIsAskedForByName()
    {
        const QByteArray given = crypto::randomBytes(32).toHex();
        qputenv("KLUIS_COLUMN_KEY", given);
        m_data = at("outside");
        m_database = test::TestDatabase::makeIfWanted();
        makeServer({});
        QCOMPARE(backup(at("b.kbk")).code, 0);
        qunsetenv("KLUIS_COLUMN_KEY");
        const Outcome refused = restore(at("b.kbk"), at("back"));
        QCOMPARE(refused.code, 1);
        QVERIFY(refused.err.contains("everything but the column key"));
        QVERIFY(!QFile::exists(at("back") + text("/keys")));
        const Outcome verified = run({text("verify-backup"), at("b.kbk"), text("--json")});
        QCOMPARE(verified.code, 0);
        QVERIFY(!verified.json().value(text("columnKeyTried")).toBool(true));
        qputenv("KLUIS_COLUMN_KEY", crypto::randomBytes(32).toHex());
        QCOMPARE(restore(at("b.kbk"), at("back")).code, 1);
        QVERIFY(QDir(at("back")).isEmpty());
        qputenv("KLUIS_COLUMN_KEY", given);
        const Outcome restored = restore(at("b.kbk"), at("back"));
        QVERIFY2(restored.code == 0, restored.err.constData());
    }

    void nobodyWithoutTheKeyReadsAWordOfABackup()
    {
        QCOMPARE(backup(at("b.kbk")).code, 0);
        const QByteArray bytes = bytesOf(at("b.kbk"));
        for (const char* word : {"vermeer", "Proef", "CREATE TABLE", "server.keys", "production"}) {
            QVERIFY2(!bytes.contains(word), word);
        }
        QVERIFY(!bytes.contains(m_content.first(64)));
    }

    void aDocumentThatCanNotBeReadIsSaidAndTheRestIsSaved()
    {
        QVERIFY(QFile::remove(m_data + text("/blobs/") + QString::fromLatin1(m_blob.toHex())));
        const Outcome made = backup(at("b.kbk"));
        QCOMPARE(made.code, 1);
        QCOMPARE(made.number("unreadableDocuments"), 1);
        QVERIFY(made.err.contains("could not be read"));
        const Outcome restored = restore(at("b.kbk"), at("back"));
        QVERIFY2(restored.code == 0, restored.err.constData());
        const auto data = server::DataFolder::open(at("back"));
        // Its sender may send it again.
        QCOMPARE(data->store()
                     .read<qint64>([](server::StoreDatabase& database) {
                         return database.number("SELECT count(*) FROM blob WHERE whole = 0 AND parts = 0");
                     })
                     .value_or(-1),
                 1);
    }

    void aDamagedPartOfAFolderIsFoundAndAFullBackupMendsIt()
    {
        QVERIFY(QDir().mkdir(at("all")));
        QCOMPARE(backup(at("all")).code, 0);
        QDirIterator parts(at("all") + text("/parts"), QDir::Files, QDirIterator::Subdirectories);
        while (parts.hasNext()) {
            const QString path = parts.next();
            QByteArray bytes = bytesOf(path);
            bytes[bytes.size() / 2] = char(bytes.at(bytes.size() / 2) ^ 1);
            write(path, bytes);
        }
        const Outcome refused = run({text("verify-backup"), at("all")});
        QCOMPARE(refused.code, 1);
        QVERIFY(refused.err.contains("damaged"));
        QCOMPARE(run({text("backup"), text("--full"), text("--to"), at("all"), text("--data"), m_data}).code, 0);
        QCOMPARE(run({text("verify-backup"), at("all")}).code, 0);
    }

    void aFullBackupLeavesEarlierOnesWhole()
    {
        QVERIFY(QDir().mkdir(at("all")));
        QCOMPARE(backup(at("all")).code, 0);
        const QString first = QDir(at("all")).entryInfoList({text("*.backup")}).first().filePath();
        const Outcome full =
            run({text("backup"), text("--full"), text("--json"), text("--to"), at("all"), text("--data"), m_data});
        QCOMPARE(full.code, 0);
        QVERIFY(full.number("bytesReused") > m_content.size());
        const Outcome verified = run({text("verify-backup"), first});
        QVERIFY2(verified.code == 0, verified.err.constData());
    }

    void whereOnePieceOfADocumentIsMissingTheOthersStay()
    {
        QVERIFY(QDir().mkdir(at("all")));
        QCOMPARE(backup(at("all")).code, 0);
        QList<QString> pieces;
        QDirIterator parts(at("all") + text("/parts"), QDir::Files, QDirIterator::Subdirectories);
        while (parts.hasNext()) {
            const QFileInfo part(parts.next());
            if (part.size() > 900'000) { // two whole pieces of a document of random bytes
                pieces.append(part.filePath());
            }
        }
        QCOMPARE(pieces.size(), 2);
        for (const QString& piece : std::as_const(pieces)) {
            const QString other = piece == pieces.first() ? pieces.last() : pieces.first();
            const QByteArray before = bytesOf(other);
            QVERIFY(QFile::remove(piece));
            QCOMPARE(backup(at("all")).code, 0);
            QVERIFY(QFile::exists(piece));
            QVERIFY(bytesOf(other) == before);
        }
        QCOMPARE(run({text("verify-backup"), at("all")}).code, 0);
    }

    void aBackupThatCouldNotBeReadAgainIsNotMade()
    {
        for (int i = 0; i < 1001; ++i) {
            write(m_data + QStringLiteral("/note-%1").arg(i), "x");
        }
        const Outcome refused = backup(at("b.kbk"));
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains("No backup was made"), refused.err.constData());
        QVERIFY(!QFile::exists(at("b.kbk")));
    }

    void aRenamedBackupKeepsItsPartsWhenAnotherIsRemoved()
    {
        QVERIFY(QDir().mkdir(at("all")));
        QCOMPARE(backup(at("all")).code, 0);
        const QString first = QDir(at("all")).entryInfoList({text("*.backup")}).first().filePath();
        QVERIFY(QFile::rename(first, at("all/keep-me.backup")));
        const server::BackupFolder folder(at("all"));
        QVERIFY(folder.all().isEmpty());
        QCOMPARE(folder.remove({}).value_or(-1), 0);
        QCOMPARE(run({text("verify-backup"), at("all/keep-me.backup")}).code, 0);
        write(at("all/spoiled.backup"), "x");
        QVERIFY(!folder.remove({}));
    }

    void aBackupIsWrittenIntoTheAuditChain()
    {
        QCOMPARE(backup(at("a.kbk")).code, 0); // makes the key too
        const auto before = rowsOf(m_data).value("audit_entry").first;
        QCOMPARE(backup(at("b.kbk")).code, 0);
        QCOMPARE(rowsOf(m_data).value("audit_entry").first, before + 1);
    }

    void whenItIsKilledThereIsNoBackupOrAWholeOne()
    {
        for (const int afterMillis : {10, 25, 40, 60, 90}) {
            const QString to = at("killed.kbk");
            QProcess program;
            program.start(QStringLiteral(KLUIS_SERVER_PROGRAM),
                          {text("backup"), text("--data"), m_data, text("--to"), to});
            program.waitForFinished(afterMillis);
            program.kill();
            program.waitForFinished(patience);
            if (QFile::exists(to)) {
                QCOMPARE(run({text("verify-backup"), to}).code, 0);
                QVERIFY(QFile::remove(to));
            }
        }
        // PostgreSQL notices a while later that the one before is gone, and with it the lock.
        QVERIFY(QTest::qWaitFor([this] { return backup(at("killed.kbk")).code == 0; }, 120'000));
    }

    void aRestoreThatIsKilledLeavesNoServerOnAnOldEpoch()
    {
        QCOMPARE(backup(at("b.kbk")).code, 0);
        for (const int afterMillis : {10, 30, 50, 80, 120}) {
            QProcess program;
            program.start(QStringLiteral(KLUIS_SERVER_PROGRAM),
                          {text("restore"), text("--from"), at("b.kbk"), text("--data"), at("back")});
            program.waitForFinished(afterMillis);
            program.kill();
            program.waitForFinished(patience);
            if (QFile::exists(at("back") + text("/keys"))) {
                const auto data = server::DataFolder::open(at("back"));
                QVERIFY(data);
                QVERIFY(rowsOf(at("back")).value("practice") != rowsOf(m_data).value("practice"));
            }
            QDir(at("back")).removeRecursively();
        }
    }

    void aStorePutBackByOtherMeansGetsANewEpochByCommand()
    {
        const auto before = rowsOf(m_data).value("practice");
        QCOMPARE(run({text("restored"), text("--data"), m_data}).code, 0);
        QVERIFY(rowsOf(m_data).value("practice") != before);
    }

private:
    using Rows = QMap<QByteArray, std::pair<qint64, QByteArray>>; ///< table, rows, digest

    [[nodiscard]] QString at(const char* name) const { return m_folder->filePath(text(name)); }

    void makeServer(const QStringList& options)
    {
        QStringList init{text("init"), text("--data"), m_data};
        if (m_database) {
            init << text("--database") << m_database->address();
        }
        const Outcome made = run(init + options);
        QVERIFY2(made.code == 0, made.err.constData());
        QByteArray csv("Personeelsnummer;Achternaam\n");
        for (int i = 0; i < 400; ++i) {
            csv += QStringLiteral("%1;Proef%1\n").arg(1000 + i).toUtf8();
        }
        write(at("staff.csv"), csv);
        QCOMPARE(run({text("user"), text("add"), text("anna"), text("--role"), text("hr"), text("--employer"),
                      text("vermeer"), text("--data"), m_data})
                     .code,
                 0);
        const Outcome imported =
            run({text("import"), text("--employer"), text("vermeer"), at("staff.csv"), text("--data"), m_data});
        QVERIFY2(imported.code == 0, imported.err.constData());
        addDocument();
    }

    void addDocument()
    {
        m_content = crypto::randomBytes(2'500'000); // three pieces
        const auto data = server::DataFolder::open(m_data);
        QVERIFY(data);
        m_blob = crypto::randomBytes(16);
        QVERIFY(server::BlobFiles(data->blobFolder()).write(m_blob, 0, m_content));
        QVERIFY(data->store().write<void>([&](server::StoreDatabase& database) {
            return database.run(
                "INSERT INTO blob (id, dossier, category, author, file, size, digest, parts, whole, "
                "touched_at) VALUES (?1, (SELECT min(number) FROM dossier), 1, ?2, ?3, ?4, ?5, 3, 1, 0)",
                crypto::randomBytes(16), data->keys().systemUser, m_blob, m_content.size(), crypto::sha256(m_content));
        }));
    }

    Outcome backup(const QString& to)
    {
        return run({text("backup"), text("--json"), text("--to"), to, text("--data"), m_data});
    }
    Outcome restore(const QString& from, const QString& to, const QStringList& more = {})
    {
        return run(QStringList{text("restore"), text("--json"), text("--from"), from, text("--data"), to} + more);
    }

    static Rows rowsOf(const QString& folder)
    {
        Rows rows;
        const auto data = server::DataFolder::open(folder);
        const auto tables = server::StoreTable::known();
        if (!data || !tables) {
            return rows;
        }
        (void)data->store().read<void>([&](server::StoreDatabase& database) -> Result<void> {
            for (const server::StoreTable& table : *tables) {
                crypto::Sha256 digest;
                qint64 count = 0;
                auto walked = table.forEachRow(database, [&](const server::StoreStatement& row) -> Result<void> {
                    QByteArray bytes;
                    table.append(row, bytes);
                    digest.add(bytes);
                    ++count;
                    return {};
                });
                if (!walked) {
                    return walked;
                }
                rows.insert(table.name(), {count, digest.result()});
            }
            return {};
        });
        return rows;
    }

    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    Outcome run(const QStringList& arguments) const
    {
        QProcess process;
        process.setEnvironment(QProcess::systemEnvironment() + m_environment);
        process.start(QStringLiteral(KLUIS_SERVER_PROGRAM), arguments);
        if (!process.waitForFinished(patience)) {
            process.kill();
            process.waitForFinished();
        }
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::TestDatabase> m_database; ///< null: the embedded store
    QString m_data;
    QStringList m_environment;
    QByteArray m_blob; ///< name of the document's file
    QByteArray m_content;
};

QTEST_GUILESS_MAIN(BackupTest)
#include "BackupTest.moc"
