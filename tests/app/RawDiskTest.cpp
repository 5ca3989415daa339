// SPDX-License-Identifier: GPL-3.0-or-later
// What the blocks of a disk hold of a profile, in files and where files were: VERIFICATION row 15. The profile lies on a
// file system of its own, in a file that is read raw. Needs a keychain (tests/run-in-session) and the right to mount.
#include "app/session/KeychainStore.h"
#include "tests/support/Canary.h"
#include "tests/support/ClientSecrets.h"
#include "tests/support/MedicalTeam.h"
#include "tests/support/PaperFile.h"
#include "tests/support/TestPasswords.h"

#include <QProcess>
#include <QTest>

#include <unistd.h>

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;

namespace {

const QString finding = QStringLiteral("Kwikzilverkoorts-Kanarie-7731");
const QString note = QStringLiteral("Loodwitkoliek-Kanarie-1162");
const QString letter = QStringLiteral("Uitslag-Kanarie-9054.pdf");
constexpr qint64 imageBytes = 128LL << 20;

bool run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

} // namespace

/// Each function goes on where the one before stopped.
class RawDiskTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_disk;  ///< holds the image, and nothing else
    QTemporaryDir m_mount; ///< where the image's file system is seen
    bool m_isMounted = false;
    std::unique_ptr<MedicalTeam> m_team;
    std::unique_ptr<Workplace> m_daan; ///< a doctor, whose profile lies on the image
    const QString m_login = QStringLiteral("daan.kwartelstein");
    QByteArray m_letter;
    QList<Secret> m_keys;

    [[nodiscard]] QString image() const { return m_disk.filePath(QStringLiteral("disk.img")); }
    [[nodiscard]] bool mount()
    {
        QFile file(image());
        if (!file.open(QIODevice::WriteOnly) || !file.resize(imageBytes)) {
            return false;
        }
        file.close();
        m_isMounted =
            run(QStringLiteral("mkfs.ext4"), {QStringLiteral("-q"), QStringLiteral("-F"), image()}) &&
            run(QStringLiteral("mount"), {QStringLiteral("-o"), QStringLiteral("loop"), image(), m_mount.path()});
        return m_isMounted;
    }
    /// A computer whose disk is the image.
    [[nodiscard]] std::unique_ptr<Workplace> onTheImage(const QString& login)
    {
        const QByteArray usual = qgetenv("TMPDIR");
        qputenv("TMPDIR", QFile::encodeName(m_mount.path()));
        auto person = std::make_unique<Workplace>(m_team->server, login);
        if (usual.isEmpty()) {
            qunsetenv("TMPDIR");
        } else {
            qputenv("TMPDIR", usual);
        }
        return person;
    }
    [[nodiscard]] bool holds(const QString& word) const
    {
        ::sync();
        return !filesHolding(m_disk.path(), word).isEmpty();
    }
    /// What of all that the blocks hold, by name.
    [[nodiscard]] QStringList found() const
    {
        QStringList found;
        for (const QString& word : {finding, note, letter, QString::fromLatin1(Workplace::goodPassword),
                                    m_daan->enrolled.accountKey, QStringLiteral("Jansen, Piet")}) {
            if (holds(word)) {
                found.append(word.left(12));
            }
        }
        const QByteArray blocks = readPaper(image());
        for (const Secret& key : m_keys) {
            if (blocks.contains(key.bytes)) {
                found.append(key.name);
            }
        }
        for (qsizetype at = 0; at + 64 < m_letter.size(); at += 10'000) {
            if (blocks.contains(m_letter.mid(at, 64))) {
                found.append(QStringLiteral("the letter at %1").arg(at));
            }
        }
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        keepPasswordsDear(); // the programs that are started here have these profiles
        QVERIFY2(KeychainStore::isUsable(), "this test needs a keychain: run it by tests/run-in-session");
        if (!mount()) {
            QSKIP("this user may not mount a file system");
        }
    }

    void theSearchFindsWhatWasInAFileThatIsGone()
    {
        const QString marker = QStringLiteral("Merkteken-Kanarie-3098");
        QFile file(m_mount.filePath(QStringLiteral("open.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(marker.toUtf8());
        file.close();
        ::sync();
        QVERIFY(file.remove());
        QVERIFY(holds(marker));
    }

    void whileADoctorWorksTheBlocksHoldNothingInTheOpen()
    {
        m_team = std::make_unique<MedicalTeam>();
        m_daan = onTheImage(m_login);
        QVERIFY(m_daan->folder().startsWith(m_mount.path()));
        QVERIFY2(m_team->begin() && m_team->join(*m_daan), qPrintable(m_team->error));
        auto& lead = m_team->lead.engine();
        const auto dossier = lead.find(m_team->dossier());
        m_letter = writePaper(m_team->lead.scratch(letter), 300'000);
        QVERIFY2(m_team->write(m_team->lead, finding) &&
                     m_team->done(lead.note(*dossier, note, QStringLiteral("consult_note"))) &&
                     m_team->done(lead.addDocument(*dossier, m_team->lead.scratch(letter))) &&
                     m_team->sync(m_team->lead) && m_team->sync(*m_daan),
                 qPrintable(m_team->error));
        auto& engine = m_daan->engine();
        const auto document = engine.findDocument(*dossier, letter);
        QVERIFY2(m_team->done(document), qPrintable(m_team->error));
        QCOMPARE(engine.openDocument(*dossier, *document, 1 << 20, {})->bytes, m_letter);
        QVERIFY(m_team->done(engine.pinDocument(*dossier, *document, true, {})));
        QCOMPARE(m_team->reads(*m_daan), finding);
        m_daan->quit();
        const ClientSecrets secrets(m_daan->folder(), QString::fromLatin1(Workplace::goodPassword),
                                    m_daan->enrolled.accountKey);
        m_keys = secrets.ofAccount() + secrets.inVault();
        const QStringList open = found();
        QVERIFY2(open.isEmpty(), qPrintable(open.join(u' ')));
    }

    void afterSigningOutTheyHoldNoneEither()
    {
        const QByteArray page = readPaper(m_daan->file(QStringLiteral("vault.db"))).mid(8192, 64);
        QVERIFY2(m_daan->resume(), qPrintable(m_daan->error.sentence()));
        QVERIFY(m_team->done(m_daan->engine().logout()));
        m_daan->quit();
        QVERIFY(!QFile::exists(m_daan->file(QStringLiteral("vault.db"))));
        const QStringList open = found();
        QVERIFY2(open.isEmpty(), qPrintable(open.join(u' ')));
        // Whatever a journal or a flash cell keeps is sealed under a key that is nowhere.
        qInfo("a sealed page of the vault %s in the blocks",
              readPaper(image()).contains(page) ? "is still" : "is no longer");
    }

    void afterAWipeTheyHoldNoneEither()
    {
        QVERIFY2(m_daan->login(m_daan->enrolled.accountKey), qPrintable(m_daan->error.sentence()));
        QVERIFY2(m_team->sync(*m_daan), qPrintable(m_team->error));
        QVERIFY(m_team->done(m_daan->engine().wipe()));
        m_daan->quit();
        const QStringList open = found();
        QVERIFY2(open.isEmpty(), qPrintable(open.join(u' ')));
        qInfo("who worked here %s in the blocks", holds(m_login) ? "still stands" : "no longer stands");
    }

    void cleanupTestCase()
    {
        m_daan.reset();
        m_team.reset();
        if (m_isMounted) {
            QVERIFY(run(QStringLiteral("umount"), {m_mount.path()}));
        }
    }
};

QTEST_GUILESS_MAIN(RawDiskTest)
#include "RawDiskTest.moc"
