// SPDX-License-Identifier: GPL-3.0-or-later
// Bits that flip in the vault's file and its log, logs that are gone, cut or of another day: the vault is refused, or it
// is one that once was; and what waits is saved wherever its own pages can be read. Short by default;
// KLUIS_CAMPAIGN=long flips 10,000 bits. KLUIS_SEED sets which.
#include "app/vault/VaultSalvage.h"
#include "core/storage/Transaction.h"
#include "tests/app/Meeting.h"
#include "tests/app/VaultState.h"
#include "tests/storage/StorageFixture.h"

#include <random>

using namespace kluis;
using namespace kluis::test;
using domain::Role;
using storage::Database;
using storage::OpenOptions;
using storage::Transaction;

class VaultDamageTest : public QObject {
    Q_OBJECT

    static constexpr qsizetype pageSize = 4096;

    struct Files {
        QByteArray file;
        QByteArray log;
    };
    std::unique_ptr<Meeting> m_meeting;
    Files m_files;
    QByteArray m_earlierLog; ///< of before the last checkpoint
    QStringList m_states;    ///< what the vault was after each commit since then
    QSet<QByteArray> m_waiting;
    std::mt19937 m_random;
    int m_saved = 0;
    int m_partly = 0;

    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] Files filesNow() const
    {
        const QString& path = m_meeting->world.path;
        return {read(path), read(path + QStringLiteral("-wal"))};
    }
    static void put(const StorageFixture& place, const Files& files)
    {
        const auto write = [](const QString& path, const QByteArray& content) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        };
        write(place.path(), files.file);
        if (!files.log.isEmpty()) {
            write(place.logPath(), files.log);
        }
    }
    [[nodiscard]] app::VaultOptions optionsAt(const QString& path) const
    {
        app::VaultOptions options;
        options.path = path;
        options.cipher = m_meeting->world.cipher;
        return options;
    }

    [[nodiscard]] QString show(const Files& files) const
    {
        const StorageFixture place;
        put(place, files);
        auto vault = app::Vault::open(optionsAt(place.path()), m_meeting->world.key, m_meeting->world.clock);
        if (!vault || !(*vault)->database().integrityCheck()) {
            return refusedVault();
        }
        return vaultState((*vault)->database());
    }

    static bool readOperations(Database& database, QSet<QByteArray>& ids)
    {
        for (const char* sql : {"SELECT op_id, bytes FROM outbox", "SELECT field, value FROM outbox_item"}) {
            auto row = database.prepare(sql);
            for (;;) {
                const auto found = row ? row->step() : Result<bool>(failure(row));
                if (!found) {
                    return false;
                }
                if (!*found) {
                    break;
                }
                if (row->columnCount() == 2 && row->blob(0).size() == OpId::size) {
                    ids.insert(row->blob(0));
                }
            }
        }
        return true;
    }
    /// What a repair saves of \p files: never another operation than there was, and all where their tables can be read.
    void checkSalvage(const Files& files)
    {
        const StorageFixture place;
        put(place, files);
        OpenOptions options = StorageFixture::options(m_meeting->world.cipher);
        options.readOnly = true;
        auto damaged = Database::open(place.path(), m_meeting->world.key.view(), options);
        if (!damaged) {
            return; // nothing of it can be read
        }
        QSet<QByteArray> readable;
        const bool isAllReadable = readOperations(*damaged, readable);
        const StorageFixture newPlace;
        auto vault = app::Vault::open(optionsAt(newPlace.path()), m_meeting->world.key, m_meeting->world.clock);
        QVERIFY(vault);
        const auto outcome = app::VaultSalvage(*damaged, **vault).run({});
        QVERIFY(outcome);
        QSet<QByteArray> saved;
        QVERIFY(readOperations((*vault)->database(), saved));
        QVERIFY(m_waiting.contains(saved));
        QVERIFY2(!isAllReadable || saved == readable, "what could be read was not saved");
        QVERIFY2(saved == readable || !outcome->isWhole, "what was lost was not told");
        m_saved += isAllReadable ? 1 : 0;
        m_partly += !isAllReadable && !saved.isEmpty() ? 1 : 0;
    }

    void flipBits(bool inLog, int flips)
    {
        int refused = 0;
        m_saved = 0;
        m_partly = 0;
        for (int i = 0; i < flips; ++i) {
            Files files = m_files;
            QByteArray& bytes = inLog ? files.log : files.file;
            const auto at = qsizetype(m_random() % quint32(bytes.size()));
            bytes[at] = char(bytes[at] ^ (1 << (m_random() % 8)));
            const QString shown = show(files);
            QVERIFY2(shown == refusedVault() || m_states.contains(shown),
                     qPrintable(QStringLiteral("other data after a flip in byte %1").arg(at)));
            if (shown == refusedVault()) {
                ++refused;
                checkSalvage(files);
                QVERIFY2(!QTest::currentTestFailed(), qPrintable(QStringLiteral("byte %1").arg(at)));
            }
        }
        qInfo("%d bits flipped: %d times refused, else as it once was; of those refused all that waited was saved %d "
              "times, "
              "a part %d times",
              flips, refused, m_saved, m_partly);
    }
    static int flips() { return qgetenv("KLUIS_CAMPAIGN") == "long" ? 5'000 : 60; }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(crypto::initialise());
        const int seed =
            qEnvironmentVariableIsSet("KLUIS_SEED") ? qEnvironmentVariableIntValue("KLUIS_SEED") : 20261128;
        qInfo("KLUIS_SEED=%d", seed);
        m_random.seed(unsigned(seed));
        m_meeting = std::make_unique<Meeting>(Role::Hr);
        auto& world = m_meeting->world;
        QList<DossierId> dossiers;
        for (int i = 0; i < 60; ++i) {
            dossiers.append(m_meeting->server.importDossier(QString::number(i), text("Jansen")));
        }
        QVERIFY(m_meeting->sync());
        const auto edit = [&](int n) {
            QVERIFY(world.vault->set(dossiers[n], text("last_name"), QStringLiteral("Jansens %1").arg(n)));
            QVERIFY(world.vault->addEntry(dossiers[n], text("process_note"), QStringLiteral("note %1").arg(n)));
        };
        // The log is emptied after each edit, unless somebody is reading.
        OpenOptions options = StorageFixture::options(world.cipher);
        options.readOnly = true;
        auto other = Database::open(world.path, world.key.view(), options);
        QVERIFY(other);
        {
            const auto reading = Transaction::begin(*other, Transaction::Kind::Read);
            QVERIFY(reading);
            for (int i = 0; i < 20; ++i) {
                edit(i);
            }
            m_earlierLog = filesNow().log;
            QVERIFY(!m_earlierLog.isEmpty());
        }
        world.reader.reset(); // it would hold the log on
        QVERIFY(world.vault->database().checkpoint());
        m_states.append(vaultState(world.vault->database()));
        const auto reading = Transaction::begin(*other, Transaction::Kind::Read);
        QVERIFY(reading);
        for (int i = 20; i < 30; ++i) {
            QVERIFY(world.vault->set(dossiers[i], text("last_name"), QStringLiteral("Jansens %1").arg(i)));
            m_states.append(vaultState(world.vault->database()));
        }
        m_files = filesNow();
        QVERIFY(m_files.file.size() > 20 * pageSize && m_files.log.size() > 10 * pageSize);
        QVERIFY(readOperations(world.vault->database(), m_waiting));
        QCOMPARE(m_waiting.size(), 50);
        QCOMPARE(show(m_files), m_states.last());
    }

    void aFlippedBitInTheFileIsNeverTakenForDataAndLosesNothingThatCanBeRead() { flipBits(false, flips()); }
    void aFlippedBitInTheLogIsNeverTakenForDataAndLosesNothingThatCanBeRead() { flipBits(true, flips()); }

    void aMissingLogShowsTheVaultAsItOnceWas() { QCOMPARE(show({m_files.file, {}}), m_states.first()); }

    void aCutLogShowsTheVaultAsItOnceWas()
    {
        for (qsizetype length = 0; length < m_files.log.size(); length += 3'333) {
            QVERIFY(m_states.contains(show({m_files.file, m_files.log.first(length)})));
        }
    }

    void anEarlierLogIsNotMixedIn()
    {
        const QString shown = show({m_files.file, m_earlierLog});
        QVERIFY(shown == refusedVault() || m_states.contains(shown));
    }

    void aCutFileIsNeverTakenForData()
    {
        for (qsizetype length = pageSize; length < m_files.file.size(); length += 5 * pageSize + 777) {
            for (const QByteArray& log : {m_files.log, QByteArray()}) {
                const QString shown = show({m_files.file.first(length), log});
                QVERIFY(shown == refusedVault() || m_states.contains(shown));
            }
        }
    }
};

QTEST_GUILESS_MAIN(VaultDamageTest)
#include "VaultDamageTest.moc"
