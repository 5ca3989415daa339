// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/Scenario.h"
#include "tests/storage/StorageFixture.h"
#include "tests/support/RecordingVfs.h"

using namespace kluis;
using namespace kluis::storage;
using namespace kluis::test;

/// The disk refuses EVERY single operation of the scenario once, and from every point on for good. The program goes
/// on living: it must be told, and nothing acknowledged may be gone.
class DiskFaultTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_states = Scenario::states();
        QVERIFY(m_states.size() > 5);
    }

    void noRefusedOperationLosesAnAcknowledgedStep_data()
    {
        QTest::addColumn<int>("cipher");
        QTest::addColumn<int>("fault");
        QTest::addColumn<bool>("forGood");
        for (const Cipher cipher : {Cipher::Aegis256, Cipher::SqlCipher4}) {
            const auto row = [&](const char* name, RecordingVfs::Fault fault, bool forGood) {
                QTest::addRow("cipher %d, %s", static_cast<int>(cipher), name)
                    << static_cast<int>(cipher) << static_cast<int>(fault) << forGood;
            };
            row("full once", RecordingVfs::Fault::Full, false);
            row("full for good", RecordingVfs::Fault::Full, true);
            row("I/O error once", RecordingVfs::Fault::IoError, false);
            row("I/O error for good", RecordingVfs::Fault::IoError, true);
            row("short write once", RecordingVfs::Fault::ShortWrite, false);
            row("short write for good", RecordingVfs::Fault::ShortWrite, true);
        }
    }

    void noRefusedOperationLosesAnAcknowledgedStep()
    {
        const Cipher cipher = fetchedCipher();
        QFETCH(int, fault);
        QFETCH(bool, forGood);
        qsizetype point = 0;
        bool reached = true;
        for (; reached; ++point) {
            RecordingVfs vfs;
            vfs.failAt(point, static_cast<RecordingVfs::Fault>(fault), forGood ? 1'000'000 : 1);
            const StorageFixture fixture;
            OpenOptions options = StorageFixture::options(cipher);
            options.vfs = RecordingVfs::name();
            const int done = Scenario::run(fixture.path(), StorageFixture::key(), options, [] {});
            reached = vfs.count() > point;

            Result<Database> database = fixture.open(cipher);
            KLUIS_VERIFY(database);
            KLUIS_VERIFY(database->integrityCheck());
            const QString content = *Scenario::content(*database);
            const bool sound =
                content == m_states[done] || (done + 1 < m_states.size() && content == m_states[done + 1]);
            QVERIFY2(sound, qPrintable(QStringLiteral("refused at %1: %2 steps done, %3 found")
                                           .arg(point)
                                           .arg(done)
                                           .arg(m_states.indexOf(content))));
        }
        QVERIFY(point > 50);
        qInfo("%lld points", static_cast<long long>(point));
    }

    void aFullDiskIsToldInASentence()
    {
        RecordingVfs vfs;
        const StorageFixture fixture;
        OpenOptions options = StorageFixture::options();
        options.vfs = RecordingVfs::name();
        Result<Database> database = Database::open(fixture.path(), StorageFixture::key(), options);
        KLUIS_VERIFY(database);
        KLUIS_VERIFY(database->execute("CREATE TABLE t(a)"));
        vfs.failAt(vfs.count(), RecordingVfs::Fault::Full, 1'000);
        const Result<void> written = database->execute("INSERT INTO t VALUES(1)");
        KLUIS_FAILS(written, ErrorCode::Storage);
        QVERIFY(written.error().sentence().contains(QStringLiteral("disk is full")));
    }

private:
    QStringList m_states;
};

QTEST_GUILESS_MAIN(DiskFaultTest)
#include "DiskFaultTest.moc"
