// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/Scenario.h"
#include "tests/storage/StorageFixture.h"
#include "tests/support/DiskImage.h"
#include "tests/support/RecordingVfs.h"

#include <sys/wait.h>
#include <unistd.h>

using namespace kluis;
using namespace kluis::storage;
using namespace kluis::test;

/// The power fails after EVERY write, truncation, deletion and sync of the scenario. Afterwards the file must open,
/// be sound, and hold every step that was acknowledged, and at most the one that was under way.
class CrashPointTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_states = Scenario::states();
        QVERIFY(m_states.size() > 5);
        QVERIFY(!m_states.contains(QString()));
    }

    void noAcknowledgedStepIsLostAtAnyPoint_data()
    {
        QTest::addColumn<int>("cipher");
        QTest::addColumn<int>("policy");
        QTest::addColumn<quint32>("seed");
        for (const Cipher cipher : {Cipher::Aegis256, Cipher::ChaCha20, Cipher::SqlCipher4}) {
            const auto row = [&](const char* name, DiskImage::Unsynced policy, quint32 seed) {
                QTest::addRow("cipher %d, %s", static_cast<int>(cipher), name)
                    << static_cast<int>(cipher) << static_cast<int>(policy) << seed;
            };
            row("unsynced dropped", DiskImage::Unsynced::Dropped, 0);
            row("unsynced kept", DiskImage::Unsynced::Kept, 0);
            row("torn, seed 1", DiskImage::Unsynced::Torn, 1);
            row("torn, seed 2", DiskImage::Unsynced::Torn, 2);
        }
    }

    void noAcknowledgedStepIsLostAtAnyPoint()
    {
        const Cipher cipher = fetchedCipher();
        QFETCH(int, policy);
        QFETCH(quint32, seed);
        const Recording recording = record(cipher);
        QVERIFY(recording.operations.size() > 50);

        for (qsizetype count = 0; count <= recording.operations.size(); ++count) {
            const StorageFixture fixture;
            const DiskImage image = DiskImage::after(recording.operations, count,
                                                     static_cast<DiskImage::Unsynced>(policy), seed + quint32(count));
            image.writeTo(fixture.folder());
            const QString problem = checkAfterCrash(fixture, cipher, recording.acknowledgedAt(count));
            QVERIFY2(problem.isEmpty(), qPrintable(QStringLiteral("after operation %1 of %2: %3")
                                                       .arg(count)
                                                       .arg(recording.operations.size())
                                                       .arg(problem)));
        }
        qInfo("%lld crash points", static_cast<long long>(recording.operations.size() + 1));
    }

    void aRekeyKilledAtAnyPointLeavesExactlyOneKey_data() { addCipherRows(); }
    void aRekeyKilledAtAnyPointLeavesExactlyOneKey()
    {
        const Cipher cipher = fetchedCipher();
        bool finished = false;
        int points = 0;
        for (; !finished; ++points) {
            const StorageFixture fixture;
            const int steps = Scenario::run(fixture.path(), StorageFixture::key(), fixture.options(cipher), [] {});
            QCOMPARE(steps, static_cast<int>(m_states.size()) - 1);
            finished = rekeyInChild(fixture, cipher, points);

            Result<Database> old = fixture.open(cipher);
            const bool oldOpens = old.has_value();
            old = fail(ErrorCode::NotFound, QString());
            Result<Database> database =
                oldOpens ? fixture.open(cipher)
                         : Database::open(fixture.path(), StorageFixture::otherKey(), fixture.options(cipher));
            KLUIS_VERIFY(database);
            KLUIS_VERIFY(database->integrityCheck());
            QCOMPARE(*Scenario::content(*database), m_states.last());
            QVERIFY(!(finished && oldOpens));
        }
        QVERIFY(points > 10);
        qInfo("%d kill points", points);
    }

private:
    struct Recording {
        QList<DiskOperation> operations;
        QList<qsizetype> acknowledged; ///< number of operations when step 1, 2, … was acknowledged

        [[nodiscard]] int acknowledgedAt(qsizetype count) const
        {
            return static_cast<int>(
                std::count_if(acknowledged.begin(), acknowledged.end(), [count](qsizetype at) { return at <= count; }));
        }
    };

    static Recording record(Cipher cipher)
    {
        RecordingVfs vfs;
        Recording recording;
        const StorageFixture fixture;
        OpenOptions options = StorageFixture::options(cipher);
        options.vfs = RecordingVfs::name();
        Scenario::run(fixture.path(), StorageFixture::key(), options,
                      [&] { recording.acknowledged.append(vfs.operations().size()); });
        recording.operations = vfs.operations();
        return recording;
    }

    /// What is wrong with what the crash left, nothing when all is well. \p acknowledged steps must be there.
    [[nodiscard]] QString checkAfterCrash(const StorageFixture& fixture, Cipher cipher, int acknowledged) const
    {
        Result<Database> database = fixture.open(cipher);
        if (!database) {
            return QStringLiteral("does not open: %1").arg(database.error().detail());
        }
        if (const Result<void> sound = database->integrityCheck(); !sound) {
            return QStringLiteral("not sound: %1").arg(sound.error().detail());
        }
        const Result<QString> content = Scenario::content(*database);
        if (!content) {
            return QStringLiteral("can't be read: %1").arg(content.error().detail());
        }
        const bool asAcknowledged = *content == m_states[acknowledged];
        const bool oneMore = acknowledged + 1 < m_states.size() && *content == m_states[acknowledged + 1];
        return asAcknowledged || oneMore ? QString()
                                         : QStringLiteral("%1 steps were acknowledged, the content is of %2")
                                               .arg(acknowledged)
                                               .arg(m_states.indexOf(*content));
    }

    /// Re-keys in a child process that dies at operation \p point. \returns whether it got through before that.
    static bool rekeyInChild(const StorageFixture& fixture, Cipher cipher, int point)
    {
        const pid_t child = ::fork();
        if (child == 0) {
            RecordingVfs vfs;
            OpenOptions options = StorageFixture::options(cipher);
            options.vfs = RecordingVfs::name();
            vfs.failAt(point, RecordingVfs::Fault::Kill);
            Result<Database> database = Database::open(fixture.path(), StorageFixture::key(), options);
            const bool done = database && database->rekey(StorageFixture::otherKey());
            ::_exit(done ? 0 : 1);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        return WIFEXITED(status) && WEXITSTATUS(status) == 0;
    }

    QStringList m_states;
};

QTEST_GUILESS_MAIN(CrashPointTest)
#include "CrashPointTest.moc"
