// SPDX-License-Identifier: GPL-3.0-or-later
// VERIFICATION row 10, backups: of a practice in which every field holds a word of its own, what is in the files of a backup,
// in what is unpacked of it to look at it, and in what comes back. Needs a keychain: tests/run-in-session.
#include "app/session/KeychainStore.h"
#include "server/backup/BackupReader.h"
#include "server/backup/Restore.h"
#include "server/backup/ServerBackupKey.h"
#include "server/store/OwnerFile.h"
#include "tests/greybox/PlantedPractice.h"
#include "tests/support/Canary.h"
#include "tests/support/StoreDump.h"
#include "tests/support/TestPasswords.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace kluis;
using namespace kluis::test;

namespace {

constexpr int patience = 120'000;

QString text(const char* latin1)
{
    return QString::fromLatin1(latin1);
}

/// Everything that lies below the folder, and the names of it.
QByteArray contentOf(const QString& folder)
{
    QByteArray all;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        all += file.fileName().toUtf8() + '\n';
        all += file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    return all;
}

} // namespace

class BackupLeakTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<PlantedPractice> m_practice;
    QStringList m_medical;  ///< words that only the medical roles know
    QStringList m_personal; ///< other words of the dossier

    [[nodiscard]] QString at(const char* name) const { return m_folder.filePath(text(name)); }
    [[nodiscard]] QString key() const { return at("safe/backup.key"); }

    int run(const QStringList& arguments, QByteArray* said = nullptr) const
    {
        QProcess process;
        process.start(QStringLiteral(KLUIS_SERVER_PROGRAM), arguments);
        if (!process.waitForFinished(patience)) {
            process.kill();
            process.waitForFinished();
        }
        const QByteArray err = process.readAllStandardError();
        if (said != nullptr) {
            *said = process.readAllStandardOutput() + err;
        }
        if (process.exitCode() != 0) {
            qWarning("%s", err.constData());
        }
        return process.exitCode();
    }

    /// As in a document of a doctor's: the word stands in its name and in its content.
    void addMedicalDocument()
    {
        Workplace& lead = m_practice->team.lead;
        const QString word = text("Kanariebijlage01");
        const QString path = lead.scratch(word + text(".txt"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Kanariebijlage02 of the specialist") > 0);
        file.close();
        const auto dossier = PlantedPractice::dossierOf(lead);
        const auto added = lead.engine().addDocument(*dossier, path, text("medical_attachment"));
        QVERIFY2(added, added ? "" : qPrintable(added.error().sentence()));
        QVERIFY(lead.engine().note(*dossier, text("Kanarienotitie03"), text("consult_note")));
        m_medical << word << text("Kanariebijlage02") << text("Kanarienotitie03");
    }

    static void lacks(const QByteArray& bytes, const QStringList& words, const char* where)
    {
        for (const QString& word : words) {
            for (const QByteArray& form : formsOf(word)) {
                QVERIFY2(!bytes.contains(form), qPrintable(word + u' ' + text(where)));
            }
        }
    }
    static QByteArray dumpOf(const QString& folder)
    {
        const auto data = server::DataFolder::open(folder);
        return data ? data->store()
                          .read<QByteArray>([](server::StoreDatabase& database) {
                              return Result<QByteArray>(rawDump(database) + openedDump(database));
                          })
                          .value_or(QByteArray())
                    : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        keepPasswordsDear(); // the programs that are started here have these profiles
        QVERIFY2(app::KeychainStore::isUsable(), "this test needs a keychain: run it by tests/run-in-session");
        m_practice = std::make_unique<PlantedPractice>();
        m_practice->begin();
        QVERIFY(!QTest::currentTestFailed());
        m_medical = m_practice->words(true);
        m_personal = m_practice->words(false);
        m_personal << PlantedPractice::appointmentPlace();
        addMedicalDocument();
        m_practice->syncAll();
        QVERIFY(m_medical.size() > 10 && m_personal.size() > 40);
        for (const char* folder : {"safe", "all", "one"}) {
            QVERIFY(QDir().mkdir(at(folder)));
        }
        const QString data = m_practice->team.server.folder();
        QCOMPARE(run({text("backup"), text("key"), text("--to"), key(), text("--data"), data}), 0);
        QCOMPARE(run({text("backup"), text("--to"), at("all"), text("--data"), data}), 0);
        QCOMPARE(run({text("backup"), text("--to"), at("one/b.kbk"), text("--data"), data}), 0);
    }

    void withoutTheKeyNoWordOfAPersonIsInABackupsFiles()
    {
        for (const char* place : {"all", "one"}) {
            const QByteArray bytes = contentOf(at(place));
            QVERIFY(bytes.size() > 10'000);
            lacks(bytes, m_personal, place);
            lacks(bytes, m_medical, place);
        }
    }

    void whatIsUnpackedToBeVerifiedHoldsNothingMedical()
    {
        const SystemClock clock;
        const auto opener = server::ServerBackupKey::find(key(), at("all"));
        QVERIFY(opener);
        auto backup = server::BackupReader::open(at("all"), *opener);
        QVERIFY(backup && server::OwnerFile::makeFolder(at("scratch")));
        const auto verified = server::Restore(*backup, clock).verify(at("scratch"));
        QVERIFY2(verified, verified ? "" : qPrintable(verified.error().sentence()));
        const QByteArray bytes = contentOf(at("scratch"));
        QVERIFY(bytes.size() > 10'000);
        lacks(bytes, m_medical, "verify");
        lacks(bytes, m_personal, "verify"); // its key is forgotten
    }

    void verifyingLeavesNothingBehind()
    {
        QVERIFY(QDir().mkdir(at("verifying")));
        QByteArray said;
        QCOMPARE(run({text("verify-backup"), at("one/b.kbk"), text("--key"), key(), text("--scratch"), at("verifying")},
                     &said),
                 0);
        QVERIFY(QDir(at("verifying")).isEmpty());
        lacks(said, m_medical + m_personal, "said");
    }

    /// A server on it runs: everything it needs is there, with the keys.
    void whatADrillUnpacksHoldsNothingMedical()
    {
        QVERIFY(QDir().mkdir(at("drill")));
        QProcess drill;
        drill.start(QStringLiteral(KLUIS_SERVER_PROGRAM),
                    {text("drill"), text("--data"), m_practice->team.server.folder(), text("--from"), at("all"),
                     text("--key"), key(), text("--scratch"), at("drill")});
        QString server;
        QVERIFY(QTest::qWaitFor(
            [&] {
                const QStringList made = QDir(at("drill")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
                server = made.isEmpty() ? QString() : at("drill") + u'/' + made.first() + text("/server");
                return QFile::exists(server + text("/port"));
            },
            patience));
        ::kill(pid_t(drill.processId()), SIGSTOP); // else it would be over, and all of it gone
        const QByteArray bytes = contentOf(server);
        const QByteArray dump = dumpOf(server);
        ::kill(pid_t(drill.processId()), SIGCONT);
        QVERIFY(drill.waitForFinished(patience));
        QCOMPARE(drill.exitCode(), 0);
        QVERIFY(bytes.size() > 10'000 && dump.contains(m_personal.first().toUtf8()));
        lacks(bytes, m_medical, "files");
        lacks(dump, m_medical, "store");
        QVERIFY(QDir(at("drill")).isEmpty());
    }

    void whatComesBackHoldsEverythingPersonalAndNothingMedical()
    {
        QCOMPARE(
            run({text("restore"), text("--from"), at("one/b.kbk"), text("--key"), key(), text("--data"), at("back")}),
            0);
        const QByteArray dump = dumpOf(at("back"));
        for (const auto& planted : std::as_const(m_practice->planted)) {
            QVERIFY2(planted.isMedical() || dump.contains(planted.newer.toUtf8()), planted.field->id().latin1());
        }
        lacks(dump, m_medical, "store");
        lacks(contentOf(at("back")), m_medical, "files");
        lacks(contentOf(at("back")), m_personal, "files"); // the store is encrypted, documents are sealed
    }
};

QTEST_GUILESS_MAIN(BackupLeakTest)
#include "BackupLeakTest.moc"
