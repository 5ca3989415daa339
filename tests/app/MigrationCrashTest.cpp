// SPDX-License-Identifier: GPL-3.0-or-later
// The power fails while a vault of an earlier version is brought up to date: VERIFICATION row 3, "migrate". Every n-th point,
// and in the long run (KLUIS_CAMPAIGN=long) every one.
#include "core/crypto/Initialise.h"
#include "tests/app/StoredVault.h"
#include "tests/support/CrashPoints.h"
#include "tests/support/RecordingVfs.h"

#include <QMap>
#include <QTemporaryDir>
#include <QTest>

using namespace kluis;
using namespace kluis::test;

namespace {

constexpr qsizetype shortRun = 40; ///< points of each vault and way of losing what was not waited for

QString pathIn(const QTemporaryDir& folder)
{
    return folder.filePath(QStringLiteral("vault.db"));
}

const QByteArray unreadable("unreadable");

QByteArrayList firstColumn(storage::Database& database, const QByteArray& sql)
{
    QByteArrayList found;
    auto statement = database.query(sql);
    auto row = statement ? statement->step() : Result<bool>(failure(statement));
    for (; row && *row; row = statement->step()) {
        found.append(statement->text(0).toUtf8());
    }
    return row ? found : QByteArrayList{unreadable};
}

/// Every row of a table as one text, whatever order they lie in.
QByteArray rowsOf(storage::Database& database, const QByteArray& table)
{
    const QByteArray sql = "SELECT 'quote(\"' || name || '\")' FROM pragma_table_info('" + table + "')";
    const QByteArray columns = firstColumn(database, sql).join(" || ',' || ");
    const QByteArray all = "SELECT " + columns + " FROM \"" + table + '"';
    QByteArrayList rows = firstColumn(database, all);
    std::sort(rows.begin(), rows.end());
    return rows.join('\n');
}

} // namespace

/// Wherever it was cut off, the next start brings the vault to where an undisturbed one gets: row for row, with all that
/// waited in it.
class MigrationCrashTest : public QObject {
    Q_OBJECT

    using Content = QMap<QByteArray, QByteArray>; ///< rows by table

    /// Events are compared by themselves; what binds those to come is drawn by chance; a migration notes when it was applied.
    static bool isOfItsOwn(const QByteArray& table)
    {
        return table == "audit" || table.startsWith("audit_ratchet") || table == "migration";
    }

    static Content contentOf(app::Vault& vault)
    {
        Content content;
        const auto tables = firstColumn(vault.database(), "SELECT name FROM sqlite_schema WHERE type = 'table'");
        for (const QByteArray& table : tables) {
            content.insert(table, isOfItsOwn(table) ? QByteArray() : rowsOf(vault.database(), table));
        }
        return content;
    }

    static QByteArrayList eventsOf(app::Vault& vault)
    {
        return firstColumn(vault.database(), "SELECT quote(bytes) FROM audit ORDER BY number");
    }

    /// What the disk was asked while \p stored was opened, its bytes as they lay there before it.
    static QList<DiskOperation> record(StoredVault& stored)
    {
        const QTemporaryDir folder;
        if (!stored.copyTo(pathIn(folder))) {
            return {};
        }
        QList<DiskOperation> operations = DiskImage::operationsOf(folder.path());
        RecordingVfs vfs;
        if (!stored.open(pathIn(folder), RecordingVfs::name())) {
            return {};
        }
        operations += vfs.operations();
        stored.close();
        return operations;
    }

    /// What is wrong, or nothing.
    QString checkAfterCrash(StoredVault& stored, const QString& path)
    {
        if (const auto opened = stored.open(path); !opened) {
            return QStringLiteral("does not open: ") + opened.error().sentence() + opened.error().detail();
        }
        if (!stored.vault().database().integrityCheck()) {
            return QStringLiteral("not sound");
        }
        const Content content = contentOf(stored.vault());
        if (content.keys() != m_wanted.keys()) {
            return QStringLiteral("has other tables");
        }
        for (auto table = m_wanted.cbegin(); table != m_wanted.cend(); ++table) {
            if (content.value(table.key()) != table.value()) {
                return QStringLiteral("other rows in ") + QString::fromUtf8(table.key());
            }
        }
        return eventsOf(stored.vault()) == m_events ? QString()
                                                    : QStringLiteral("what was logged before is not as it was");
    }

    Content m_wanted;        ///< of one that nothing disturbed
    QByteArrayList m_events; ///< that waited in it before

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void anEarlierVaultIsBroughtUpToDateWhereverItWasCutOff_data()
    {
        QTest::addColumn<int>("policy");
        QTest::addColumn<QString>("fixture");
        for (const QString& fixture : StoredVault::names()) {
            addLossRows(qPrintable(fixture + QStringLiteral(", ")), fixture);
        }
    }

    void anEarlierVaultIsBroughtUpToDateWhereverItWasCutOff()
    {
        QFETCH(QString, fixture);
        QFETCH(int, policy);
        StoredVault stored(fixture);
        const QTemporaryDir undisturbed;
        QVERIFY(stored.copyTo(pathIn(undisturbed)));
        QVERIFY(stored.open(pathIn(undisturbed)));
        m_wanted = contentOf(stored.vault());
        QVERIFY(m_wanted.size() > 10 && !m_wanted.values().contains(unreadable));
        m_events = eventsOf(stored.vault());
        QCOMPARE(m_events.size(), stored.number("audit"));
        stored.close();

        const auto operations = record(stored);
        constexpr qsizetype asItLay = 4; // operations
        QVERIFY(operations.size() > asItLay + 20);
        const QString problem = atEachCrash(
            operations, asItLay, DiskImage::Unsynced(policy), shortRun, [&](const QString& folder, qsizetype) {
                QString wrong = checkAfterCrash(stored, folder + QStringLiteral("/vault.db"));
                stored.close();
                return wrong;
            });
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
};

QTEST_GUILESS_MAIN(MigrationCrashTest)
#include "MigrationCrashTest.moc"
