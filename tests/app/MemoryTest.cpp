// SPDX-License-Identifier: GPL-3.0-or-later
// What is in the memory of the client's process, and what is left once it is locked: VERIFICATION rows 10 and 14. Looks into a real
// process. Needs a keychain (tests/run-in-session) and the right to read another process's memory.
#include "app/medical/TeamRecovery.h"
#include "app/session/KeychainStore.h"
#include "core/crypto/KeyText.h"
#include "tests/support/ClientSecrets.h"
#include "tests/support/KitReader.h"
#include "tests/support/PaperFile.h"
#include "tests/support/TestPasswords.h"
#include "tests/support/Workplace.h"

#include <QProcess>
#include <QTest>

#include <algorithm>

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;
using domain::Role;

namespace {

const QString vermeer = QStringLiteral("vermeer");
const QString dossier = QStringLiteral("vermeer/1001");
const QString canary = QStringLiteral("Kwikzilverkoorts-Kanarie-5519");
constexpr int patienceMs = 60'000;

} // namespace

class MemoryTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<Workplace> m_hr;
    std::unique_ptr<Workplace> m_doctor;
    std::unique_ptr<Workplace> m_nadia; ///< a doctor whom nobody has approved, and who recovers the team
    QByteArray m_letter;                ///< of the dossier, medical
    QStringList m_codes;                ///< one-time codes that were typed
    QProcess m_process;
    QProcess m_hrProcess;
    QProcess m_recovering;

    bool prepare()
    {
        m_server = std::make_unique<TestServer>();
        m_hr = std::make_unique<Workplace>(*m_server, QStringLiteral("hanneke"));
        Workplace& hr = *m_hr;
        m_doctor = std::make_unique<Workplace>(*m_server, QStringLiteral("dora"));
        if (!hr.begin(Role::Hr, {vermeer}) || !hr.sync() || !m_doctor->begin(Role::Doctor, {vermeer})) {
            return false;
        }
        NewDossier jansen;
        jansen.employer = vermeer;
        jansen.number = QStringLiteral("1001");
        jansen.name = QStringLiteral("Jansen, Piet");
        if (!hr.engine().addDossier(jansen) || !hr.sync()) {
            return false;
        }
        auto& engine = m_doctor->engine();
        const auto genesis = engine.medicalGenesis(m_doctor->scratch(QStringLiteral("kit.pdf")));
        if (!genesis || !engine.confirmKit(genesis->kitCheck) || !m_doctor->sync()) {
            return false;
        }
        const auto id = engine.find(dossier);
        const QString letter = m_doctor->scratch(QStringLiteral("letter.pdf"));
        m_letter = writePaper(letter, 200'000);
        const bool written = id && engine.set(*id, QStringLiteral("findings"), canary) &&
                             engine.addDocument(*id, letter) && m_doctor->sync();
        engine.lock();
        m_doctor->quit();
        hr.quit();
        m_nadia = std::make_unique<Workplace>(*m_server, QStringLiteral("nadia"));
        const bool arrived = m_nadia->begin(Role::Doctor, {vermeer}) && m_nadia->sync();
        m_nadia->quit();
        return written && arrived;
    }

    /// \p newKit, \p shares: recovers the team with them.
    bool start(QProcess& process, Workplace& person, const QStringList& newKit = {}, const QStringList& shares = {})
    {
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QStringLiteral(KLUIS_LOCK_PROCESS),
                      QStringList{person.folder(), person.address().toString(), person.loginName(), dossier} + newKit);
        m_codes.append(person.nextCode());
        QByteArray secrets = QByteArray(Workplace::goodPassword) + '\n' + m_codes.last().toLatin1() + '\n';
        for (const QString& share : shares) {
            secrets += share.toLatin1() + '\n';
        }
        process.write(secrets);
        return says(process, "open");
    }

    static bool says(QProcess& process, const QByteArray& word)
    {
        while (!process.canReadLine()) {
            if (!process.waitForReadyRead(patienceMs)) {
                return false;
            }
        }
        return process.readLine().trimmed() == word;
    }

    static ClientSecrets secretsOf(const Workplace& person)
    {
        return {person.folder(), QString::fromLatin1(Workplace::goodPassword), person.enrolled.accountKey};
    }
    /// Printed shares, what they are, and the secret they give with its two keys.
    static QList<Secret> ofShares(const QStringList& shares)
    {
        QList<Secret> secrets;
        for (const QString& share : shares) {
            secrets += ClientSecrets::text(QStringLiteral("share, printed"), share);
            const auto bytes = crypto::KeyText::decode(crypto::KeyText::Kind::RecoveryShare, share);
            secrets.append({QStringLiteral("share"), bytes->view().toByteArray()});
        }
        const auto secret = TeamRecovery::secretOf(shares);
        secrets.append({QStringLiteral("recovery secret"), secret->bytes().view().toByteArray()});
        secrets.append({QStringLiteral("recovery box"), secret->box().privateKey().view().toByteArray()});
        secrets.append({QStringLiteral("recovery signature"), secret->signature().seed().view().toByteArray()});
        return secrets;
    }

private Q_SLOTS:
    void initTestCase()
    {
        keepPasswordsDear(); // the programs that are started here have these profiles
        QVERIFY2(KeychainStore::isUsable(), "this test needs a keychain: run it by tests/run-in-session");
        QVERIFY(prepare());
        QVERIFY(start(m_process, *m_doctor));
        if (ProcessMemory(m_process.processId()).isEmpty()) {
            QSKIP("this user may not read another process's memory");
        }
    }

    void theSearchFindsWhatIsThereWhileOpen()
    {
        const ProcessMemory open(m_process.processId());
        QVERIFY(open.bytes() > 1'000'000);
        const auto found = ClientSecrets::found(open, secretsOf(*m_doctor).ofAccount());
        QVERIFY2(std::any_of(found.begin(), found.end(),
                             [](const QString& one) { return one.startsWith(QLatin1String("vault key:")); }),
                 "while the vault is open its key is somewhere");
    }

    void afterLockingNoKeyIsLeft()
    {
        m_process.write("\n");
        QVERIFY(says(m_process, "locked"));
        const ProcessMemory locked(m_process.processId());
        const auto known = secretsOf(*m_doctor);
        const auto inVault = known.inVault();
        for (const char* name : {"group key", "slot key", "content key", "document key", "identity key"}) {
            QVERIFY2(std::any_of(inVault.begin(), inVault.end(),
                                 [&](const Secret& secret) { return secret.name == QLatin1String(name); }),
                     name);
        }
        const auto found =
            ClientSecrets::found(locked, known.ofAccount() + inVault + ClientSecrets::code(m_codes.first()));
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void afterLockingNoDocumentIsLeft()
    {
        const ProcessMemory locked(m_process.processId());
        constexpr qsizetype piece = 64;
        for (qsizetype at = 0; at + piece < m_letter.size(); at += 10'000) {
            QVERIFY2(locked.count(m_letter.mid(at, piece)) == 0, qPrintable(locked.places(m_letter.mid(at, piece))));
        }
    }

    void afterLockingNoMedicalWordIsLeft()
    {
        const ProcessMemory locked(m_process.processId());
        const auto found = ClientSecrets::found(locked, ClientSecrets::text(QStringLiteral("finding"), canary));
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void hrsProgramHasNoMedicalWordInItsMemoryWhileItShowsTheDossier()
    {
        QVERIFY(start(m_hrProcess, *m_hr));
        const ProcessMemory open(m_hrProcess.processId());
        QVERIFY2(!ClientSecrets::found(open, ClientSecrets::text({}, QStringLiteral("Jansen"))).isEmpty(),
                 "it is shown");
        const auto found = ClientSecrets::found(open, ClientSecrets::text(QStringLiteral("finding"), canary));
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void afterARecoveryAndLockingNoShareAndNoRecoverySecretIsLeft()
    {
        const QStringList old = sharesInKit(m_doctor->scratch(QStringLiteral("kit.pdf"))).mid(0, 2);
        const QString newKit = m_nadia->scratch(QStringLiteral("new-kit.pdf"));
        QCOMPARE(old.size(), 2);
        QVERIFY(start(m_recovering, *m_nadia, {newKit}, old));
        m_recovering.write("\n");
        QVERIFY(says(m_recovering, "locked"));
        const ProcessMemory locked(m_recovering.processId());
        QCOMPARE(sharesInKit(newKit).size(), 3);
        auto secrets = ofShares(old) + ofShares(sharesInKit(newKit)) + ClientSecrets::code(m_codes.last());
        const auto known = secretsOf(*m_nadia);
        secrets += known.ofAccount() + known.inVault();
        const auto found = ClientSecrets::found(locked, secrets);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void cleanupTestCase()
    {
        for (QProcess* process : {&m_process, &m_hrProcess, &m_recovering}) {
            process->write("\n\n");
            process->waitForFinished(patienceMs);
        }
    }
};

QTEST_GUILESS_MAIN(MemoryTest)
#include "MemoryTest.moc"
