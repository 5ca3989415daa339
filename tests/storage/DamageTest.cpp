// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/Scenario.h"
#include "tests/storage/StorageFixture.h"

#include <random>

using namespace kluis;
using namespace kluis::storage;
using namespace kluis::test;

/// Files that were damaged, shortened or removed behind the program's back: it refuses, or it shows a state that was
/// once committed; never anything else.
class DamageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_states = Scenario::states();
        QVERIFY(m_states.size() > 5);
    }

    void init()
    {
        m_cipher = QTest::currentDataTag() == nullptr ? Cipher::SqlCipher4 : fetchedCipher();
        m_source = std::make_unique<StorageFixture>();
        // As the disk of a running program looks: part in the file, part in the log.
        Scenario::run(m_source->path(), StorageFixture::key(), StorageFixture::options(m_cipher), [this] {
            m_file = read(m_source->path());
            m_log = read(m_source->logPath());
        });
        QVERIFY(m_file.size() > 20'000);
        QVERIFY(m_log.size() > 20'000);
    }

    void aFlippedBitInTheFileIsNeverTakenForData_data() { addCipherRows(); }
    void aFlippedBitInTheFileIsNeverTakenForData() { flipBits(m_file, false); }

    void aFlippedBitInTheLogIsNeverTakenForData_data() { addCipherRows(); }
    void aFlippedBitInTheLogIsNeverTakenForData() { flipBits(m_log, true); }

    void twoSwappedPagesAreFound_data() { addCipherRows(); }
    void twoSwappedPagesAreFound()
    {
        constexpr qsizetype pageSize = 4096;
        QByteArray swapped = m_file;
        for (const qsizetype page : {1, 2, 3}) {
            swapped.replace(page * pageSize, pageSize, m_file.sliced((page + 1) * pageSize, pageSize));
            swapped.replace((page + 1) * pageSize, pageSize, m_file.sliced(page * pageSize, pageSize));
            const QString shown = show(swapped, {});
            QVERIFY2(shown.startsWith(QStringLiteral("refused")), qPrintable(shown));
            swapped = m_file;
        }
    }

    void aMissingLogShowsAnEarlierState_data() { addCipherRows(); }
    void aMissingLogShowsAnEarlierState() { QVERIFY(m_states.contains(show(m_file, {}))); }

    void aShortenedLogShowsAnEarlierState_data() { addCipherRows(); }
    void aShortenedLogShowsAnEarlierState()
    {
        for (qsizetype length = 0; length < m_log.size(); length += 1'111) {
            const QString shown = show(m_file, m_log.first(length));
            QVERIFY2(m_states.contains(shown), qPrintable(shown));
        }
    }

    void aShortenedFileIsNeverTakenForData_data() { addCipherRows(); }
    void aShortenedFileIsNeverTakenForData()
    {
        for (qsizetype length = 4'096; length < m_file.size(); length += 3'333) {
            const QString shown = show(m_file.first(length), {});
            QVERIFY2(shown.startsWith(QStringLiteral("refused")) || m_states.contains(shown), qPrintable(shown));
        }
    }

    void anotherDatabasesLogIsNotMixedIn_data() { addCipherRows(); }
    void anotherDatabasesLogIsNotMixedIn()
    {
        const StorageFixture stranger;
        Result<Database> database = stranger.open(m_cipher);
        KLUIS_VERIFY(database);
        KLUIS_VERIFY(database->execute("CREATE TABLE strange(a); INSERT INTO strange VALUES(zeroblob(20000))"));
        const QString shown = show(m_file, read(stranger.logPath()));
        QVERIFY2(shown.startsWith(QStringLiteral("refused")) || m_states.contains(shown), qPrintable(shown));
    }

private:
    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString& path, const QByteArray& content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    /// What a program that checks what it opens gets to see of \p file and \p log: a state, or "refused: …".
    [[nodiscard]] QString show(const QByteArray& file, const QByteArray& log) const
    {
        const StorageFixture fixture;
        write(fixture.path(), file);
        if (!log.isEmpty()) {
            write(fixture.logPath(), log);
        }
        OpenOptions options = StorageFixture::options(m_cipher);
        options.file = OpenOptions::File::MustExist;
        Result<Database> database = Database::open(fixture.path(), StorageFixture::key(), options);
        if (!database) {
            return QStringLiteral("refused: ") + database.error().detail();
        }
        if (const Result<void> sound = database->integrityCheck(); !sound) {
            return QStringLiteral("refused: ") + sound.error().detail();
        }
        const Result<QString> content = Scenario::content(*database);
        return content ? *content : QStringLiteral("refused: ") + content.error().detail();
    }

    void flipBits(const QByteArray& original, bool inLog) const
    {
        std::mt19937 chance(20261124);
        int refused = 0;
        constexpr int samples = 150;
        for (int i = 0; i < samples; ++i) {
            QByteArray flipped = original;
            const auto position = static_cast<qsizetype>(chance() % quint32(flipped.size()));
            flipped[position] = static_cast<char>(flipped[position] ^ (1 << (chance() % 8)));
            const QString shown = inLog ? show(m_file, flipped) : show(flipped, m_log);
            const bool isRefused = shown.startsWith(QStringLiteral("refused"));
            refused += isRefused ? 1 : 0;
            QVERIFY2(isRefused || m_states.contains(shown),
                     qPrintable(QStringLiteral("byte %1: %2").arg(position).arg(shown)));
        }
        qInfo("%d of %d refused, the others shown as a committed state", refused, samples);
    }

    QStringList m_states;
    Cipher m_cipher = Cipher::SqlCipher4;
    std::unique_ptr<StorageFixture> m_source;
    QByteArray m_file;
    QByteArray m_log;
};

QTEST_GUILESS_MAIN(DamageTest)
#include "DamageTest.moc"
