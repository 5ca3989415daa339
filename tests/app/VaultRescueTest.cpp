// SPDX-License-Identifier: GPL-3.0-or-later
// A vault whose file is damaged, gone, or from an earlier day: what the person is told, and what a repair saves. Needs a
// keychain: tests/run-in-session.
#include "app/session/VaultRescue.h"
#include "app/session/KeychainStore.h"
#include "server/audit/AuditLog.h"
#include "server/store/Store.h"
#include "tests/support/MedicalTeam.h"
#include "tests/support/PaperFile.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;
using domain::Role;

#define VERIFY_STEP(team, step) QVERIFY2(step, qPrintable((team).error))

namespace {

const QStringList employers{QStringLiteral("vermeer")};
const QString jobTitle = QStringLiteral("job_title");
constexpr qint64 pageSize = 4096;

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void damage(const QString& path, qint64 page)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.size() > (page + 1) * pageSize);
    file.seek(page * pageSize + 1234);
    const QByteArray bytes = file.peek(16);
    QByteArray other = bytes;
    for (char& byte : other) {
        byte = char(~byte);
    }
    QCOMPARE(file.write(other), qint64(16));
}

} // namespace

class VaultRescueTest : public QObject {
    Q_OBJECT

    /// An account with one dossier at the server, and two changes that are only here: a field and a note.
    static DossierId begin(Workplace& hr)
    {
        if (!hr.begin(Role::Hr, employers)) {
            return {};
        }
        const auto dossier = hr.addDossier(QStringLiteral("1001"), QStringLiteral("Jansen"), employers.first());
        if (!dossier || !hr.sync() || !hr.engine().set(*dossier, jobTitle, QStringLiteral("Lasser")) ||
            !hr.engine().note(*dossier, QStringLiteral("belde vandaag"))) {
            return {};
        }
        hr.quit();
        return *dossier;
    }
    static QString vault(const Workplace& hr) { return hr.file(QStringLiteral("vault.db")); }
    static QStringList aside(const Workplace& hr)
    {
        return QDir(hr.folder()).entryList({QStringLiteral("set-aside-*")}, QDir::Dirs);
    }
    static bool hasWholeAudit(TestServer& server)
    {
        const auto chains = server.store().read<QList<server::AuditLog::Chain>>(
            [](server::StoreDatabase& database) { return server::AuditLog::verify(database); });
        return chains &&
               std::all_of(chains->cbegin(), chains->cend(), [](const auto& chain) { return chain.brokenAt == 0; });
    }
    static QStringList notes(Workplace& person, const DossierId& dossier)
    {
        QStringList texts;
        if (const auto view = person.engine().show(dossier, false)) {
            for (const auto& entry : view->entries) {
                texts.append(entry.text);
            }
        }
        return texts;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(KeychainStore::isUsable(), "this test needs a keychain: run it by tests/run-in-session");
    }

    void whoMeetsADamagedVaultIsToldOfTheRepairAndNothingIsTouched()
    {
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        QVERIFY2(!begin(hr).isNull(), qPrintable(hr.error.sentence()));
        damage(vault(hr), 0);
        const QByteArray before = contents(vault(hr));
        QVERIFY(!hr.unlock());
        QVERIFY(Engine::isVaultDamaged(hr.error));
        QVERIFY(hr.error.sentence().contains(QStringLiteral("repair")));
        QVERIFY(!hr.login());
        QVERIFY(Engine::isVaultDamaged(hr.error));
        hr.quit();
        QVERIFY(contents(vault(hr)) == before);
        QVERIFY(aside(hr).isEmpty());
    }

    void aRepairSavesWhatWaitsAndTheRestComesFromTheServer()
    {
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        Workplace other(server, QStringLiteral("henk"));
        const DossierId dossier = begin(hr);
        QVERIFY2(!dossier.isNull(), qPrintable(hr.error.sentence()));
        // Damage where neither page 1 nor the queue is: the last page of the search index or the list.
        const qint64 pages = QFileInfo(vault(hr)).size() / pageSize;
        bool isSaved = false;
        int repairs = 0; // of which only the last met such a page
        for (qint64 page = pages - 2; page > pages / 2 && !isSaved; --page) {
            const QByteArray whole = contents(vault(hr));
            damage(vault(hr), page);
            QVERIFY2(hr.loginRepairing(), qPrintable(hr.error.sentence()));
            if (!hr.loggedIn.repaired) { // a page that is in no use
                hr.quit();
                continue;
            }
            ++repairs;
            isSaved = hr.loggedIn.repaired->isWhole;
            QCOMPARE(hr.loggedIn.repaired->changes, 2U);
        }
        QVERIFY(isSaved);
        QCOMPARE(aside(hr).size(), repairs);
        QCOMPARE(hr.engine().status().outbox, 2U);
        QVERIFY2(hr.sync(), qPrintable(hr.error.sentence()));
        QCOMPARE(hr.engine().status().outbox, 0U);
        QCOMPARE(hr.synced.warnings, QStringList());
        QVERIFY(other.begin(Role::Hr, employers) && other.sync());
        for (Workplace* person : {&hr, &other}) {
            QCOMPARE(person->engine().show(dossier, false)->fields[jobTitle].value, QStringLiteral("Lasser"));
            QCOMPARE(notes(*person, dossier), QStringList{QStringLiteral("belde vandaag")});
        }
        QVERIFY(hr.engine().verifyVault());
    }

    void whatReachedTheServerBeforeTheDamageIsNotThereTwice()
    {
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        const DossierId dossier = begin(hr);
        QVERIFY2(!dossier.isNull(), qPrintable(hr.error.sentence()));
        const QByteArray before = contents(vault(hr));
        QVERIFY2(hr.resume() && hr.sync(), qPrintable(hr.error.sentence()));
        hr.quit();
        // The vault of before the sync, with a page that does not open any more: the server has all that waits in it.
        QFile file(vault(hr));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(before) == before.size());
        file.close();
        for (qint64 page = before.size() / pageSize - 2; page > 1; --page) {
            damage(vault(hr), page);
            QVERIFY2(hr.loginRepairing(), qPrintable(hr.error.sentence()));
            if (hr.loggedIn.repaired) {
                break;
            }
            hr.quit();
        }
        QVERIFY(hr.loggedIn.repaired);
        QVERIFY2(hr.sync(), qPrintable(hr.error.sentence()));
        QCOMPARE(notes(hr, dossier), QStringList{QStringLiteral("belde vandaag")});
        QVERIFY(hasWholeAudit(server));
    }

    void aVaultThatIsGoneOrEmptyIsNotTakenForANewOne()
    {
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        const DossierId dossier = begin(hr);
        QVERIFY2(!dossier.isNull(), qPrintable(hr.error.sentence()));
        QVERIFY(QFile::resize(vault(hr), 0));
        QVERIFY(!hr.unlock());
        QVERIFY(Engine::isVaultDamaged(hr.error));
        hr.quit();
        QVERIFY(QFile::remove(vault(hr)));
        QVERIFY(!hr.login());
        QVERIFY(Engine::isVaultDamaged(hr.error));
        QVERIFY2(hr.loginRepairing(), qPrintable(hr.error.sentence()));
        QVERIFY(!hr.loggedIn.repaired->isWhole);
        QCOMPARE(hr.loggedIn.repaired->changes, 0U);
        QVERIFY2(hr.sync(), qPrintable(hr.error.sentence()));
        QCOMPARE(hr.engine().show(dossier, false)->row.name, QStringLiteral("Jansen"));
        // What this device logged before is at the server, which numbers on from there.
        QVERIFY2(hr.sync(), qPrintable(hr.error.sentence()));
        QVERIFY(hr.synced.warnings.isEmpty());
        QVERIFY(hasWholeAudit(server));
    }

    void aVaultPutBackToAnEarlierDayLogsOnBehindTheServerAndTellsThePerson()
    {
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        const DossierId dossier = begin(hr);
        QVERIFY2(!dossier.isNull(), qPrintable(hr.error.sentence()));
        const QByteArray earlier = contents(vault(hr));
        QVERIFY2(hr.resume(), qPrintable(hr.error.sentence()));
        hr.clock().advanceSeconds(60);
        for (int i = 0; i < 5; ++i) {
            QVERIFY(hr.engine().set(dossier, jobTitle, QStringLiteral("Lasser %1").arg(i)));
        }
        QVERIFY2(hr.sync(), qPrintable(hr.error.sentence()));
        hr.quit();
        QFile file(vault(hr));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(earlier) == earlier.size());
        file.close();
        QVERIFY2(hr.resume() && hr.sync(), qPrintable(hr.error.sentence()));
        QCOMPARE(hr.synced.warnings.size(), 1);
        QCOMPARE(hr.engine().show(dossier, false)->fields[jobTitle].value, QStringLiteral("Lasser 4"));
        QCOMPARE(hr.engine().status().conflicts, 1U); // the earlier value waits here: a person decides
        QVERIFY(hr.engine().set(dossier, QStringLiteral("cost_centre"), QStringLiteral("7")));
        QVERIFY2(hr.sync(), qPrintable(hr.error.sentence()));
        QVERIFY(hr.synced.warnings.isEmpty());
        QVERIFY(hasWholeAudit(server));
    }

    void aDoctorReadsOnAfterARepairWithoutTheAccountKey()
    {
        MedicalTeam team;
        VERIFY_STEP(team, team.begin() && team.write(team.lead, QStringLiteral("rugpijn")));
        VERIFY_STEP(team, team.sync(team.lead));
        const auto dossier = team.lead.engine().find(team.dossier());
        QVERIFY(dossier);
        QVERIFY(team.lead.engine().set(*dossier, QStringLiteral("complaints"), QStringLiteral("kan niet tillen")));
        team.lead.quit();
        const qint64 pages = QFileInfo(vault(team.lead)).size() / pageSize;
        for (qint64 page = pages - 2; page > 1; --page) {
            damage(vault(team.lead), page);
            VERIFY_STEP(team, team.lead.loginRepairing());
            if (team.lead.loggedIn.repaired) {
                break;
            }
            team.lead.quit();
        }
        QVERIFY(team.lead.loggedIn.repaired);
        QVERIFY(!team.lead.loggedIn.medicalKeysMissing);
        VERIFY_STEP(team, team.sync(team.lead));
        QCOMPARE(team.reads(team.lead), QStringLiteral("rugpijn"));
        QCOMPARE(team.lead.engine().show(*dossier, false)->fields[QStringLiteral("complaints")].value,
                 QStringLiteral("kan niet tillen"));
        QCOMPARE(team.lead.engine().status().outbox, 0U);
    }

    void aRepairThatWasCutOffIsFinishedByTheNextOpening()
    {
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        const DossierId dossier = begin(hr);
        QVERIFY2(!dossier.isNull(), qPrintable(hr.error.sentence()));
        QVERIFY(QFile::rename(vault(hr), VaultRescue::newFile(hr.folder())));
        QVERIFY2(hr.resume(), qPrintable(hr.error.sentence()));
        QCOMPARE(hr.engine().status().outbox, 2U);
    }

    void aFlippedBitInTheLeaseOpensNothing()
    {
        const bool isLong = qgetenv("KLUIS_CAMPAIGN") == "long";
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        const DossierId dossier = begin(hr);
        QVERIFY2(!dossier.isNull(), qPrintable(hr.error.sentence()));
        KeychainStore secrets(Profile::load(hr.folder())->id);
        const auto whole = secrets.read(SecretEntry::Lease);
        QVERIFY(whole);
        for (qsizetype at = 0; at < whole->size(); at += isLong ? 1 : 40) {
            auto bent = whole->clone();
            bent.data()[at] ^= static_cast<unsigned char>(1U << (at % 8));
            QVERIFY(secrets.write(SecretEntry::Lease, bent));
            QVERIFY2(!hr.resume(), qPrintable(QStringLiteral("byte %1").arg(at)));
            QVERIFY2(hr.error.sentence().endsWith(u'.'), qPrintable(hr.error.sentence()));
            hr.quit();
        }
        QVERIFY(secrets.write(SecretEntry::Lease, *whole));
        QVERIFY2(hr.resume(), qPrintable(hr.error.sentence()));
        QCOMPARE(hr.engine().status().outbox, 2U);
    }

    void aFlippedBitInADocumentThatWaitsIsNeverTakenForIt()
    {
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        Workplace other(server, QStringLiteral("henk"));
        const DossierId dossier = begin(hr);
        QVERIFY2(!dossier.isNull(), qPrintable(hr.error.sentence()));
        const QString paper = hr.scratch(QStringLiteral("brief.pdf"));
        QVERIFY(!writePaper(paper, 50'000).isEmpty());
        QVERIFY(hr.resume());
        const auto document = hr.engine().addDocument(dossier, paper);
        QVERIFY(document);
        hr.quit();
        const QDir folder(hr.file(QStringLiteral("documents")));
        QFile sealed(folder.filePath(folder.entryList(QDir::Files).value(0)));
        QVERIFY(sealed.open(QIODevice::ReadWrite) && sealed.seek(25'000));
        const char bent = char(sealed.peek(1).at(0) ^ 4);
        QVERIFY(sealed.putChar(bent));
        sealed.close();
        QVERIFY2(hr.resume() && hr.sync(), qPrintable(hr.error.sentence()));
        QCOMPARE(hr.engine().status().refused, 1U); // the edits before it are through, and it is told of
        QVERIFY(other.begin(Role::Hr, employers) && other.sync());
        QVERIFY(other.engine().show(dossier, false)->documents.isEmpty());
    }

    void aRepairOfASoundVaultChangesNothing()
    {
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        QVERIFY2(!begin(hr).isNull(), qPrintable(hr.error.sentence()));
        QVERIFY2(hr.loginRepairing(), qPrintable(hr.error.sentence()));
        QVERIFY(!hr.loggedIn.repaired);
        QVERIFY(aside(hr).isEmpty());
        QCOMPARE(hr.engine().status().outbox, 2U);
    }
};

QTEST_GUILESS_MAIN(VaultRescueTest)
#include "VaultRescueTest.moc"
