// SPDX-License-Identifier: GPL-3.0-or-later
// What is in the memory of the client's process, and what is left once it is locked: VERIFICATION rows 10 and 14. Looks into a real
// process. Needs a keychain (tests/run-in-session) and the right to read another process's memory.
#include "app/medical/MedicalKeys.h"
#include "app/session/KeychainStore.h"
#include "app/session/LeaseStore.h"
#include "app/session/OpenVault.h"
#include "app/session/Profile.h"
#include "app/session/VaultKey.h"
#include "app/vault/Vault.h"
#include "core/crypto/KeyDerivation.h"
#include "core/crypto/KeyText.h"
#include "server/store/MedicalLogReplay.h"
#include "tests/support/ProcessMemory.h"
#include "tests/support/Workplace.h"

#include <QProcess>
#include <QStringEncoder>
#include <QTest>

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;
using domain::Role;

namespace {

const QString vermeer = QStringLiteral("vermeer");
const QString dossier = QStringLiteral("vermeer/1001");
const QString canary = QStringLiteral("Kwikzilverkoorts-Kanarie-5519");
constexpr int patienceMs = 60'000;

QByteArray utf16(const QString& text)
{
    return QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * qsizetype(sizeof(char16_t)));
}

QByteArray raw(const crypto::SecretBytes& key)
{
    return key.view().toByteArray();
}

/// Something that must not be there, by name.
struct Secret {
    QString name;
    QByteArray bytes;
};

} // namespace

class MemoryTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<Workplace> m_hr;
    std::unique_ptr<Workplace> m_doctor;
    QProcess m_process;
    QProcess m_hrProcess;

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
        const bool written = id && engine.set(*id, QStringLiteral("findings"), canary) && m_doctor->sync();
        engine.lock();
        m_doctor->quit();
        hr.quit();
        return written;
    }

    static bool start(QProcess& process, Workplace& person)
    {
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QStringLiteral(KLUIS_LOCK_PROCESS),
                      {person.folder(), person.address().toString(), person.loginName(), dossier});
        const QByteArray secrets = QByteArray(Workplace::goodPassword) + '\n' + person.nextCode().toLatin1() + '\n';
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

    /// The keys as only this test, with password, keychain and profile at hand, can derive them.
    QList<Secret> keys(bool withVault)
    {
        const auto profile = Profile::load(m_doctor->folder());
        KeychainStore secrets(profile->id);
        const auto deviceSecret = secrets.read(SecretEntry::DeviceSecret);
        const auto deviceKey = secrets.read(SecretEntry::DeviceKey);
        const auto held = LeaseStore(secrets).read();
        const auto master = crypto::KeyDerivation::masterKey(Workplace::password(), profile->salt, profile->kdf);
        const auto kek =
            crypto::KeyDerivation::cacheKek(*master, *deviceSecret, held->serverShare, profile->user, profile->device);
        const auto vaultKey = VaultKey::unwrap(kek, *profile);
        const auto accountKey =
            crypto::KeyText::decode(crypto::KeyText::Kind::AccountKey, m_doctor->enrolled.accountKey);
        const auto wrapKey = crypto::KeyDerivation::userWrapKey(*master, *accountKey, profile->user);
        const QString password = QString::fromLatin1(Workplace::goodPassword);
        QList<Secret> list{
            {QStringLiteral("password, UTF-8"), password.toUtf8()},
            {QStringLiteral("password, UTF-16"), utf16(password)},
            {QStringLiteral("master key"), raw(*master)},
            {QStringLiteral("login key"), raw(crypto::KeyDerivation::authKeyPair(*master, profile->user).seed())},
            {QStringLiteral("device secret"), raw(*deviceSecret)},
            {QStringLiteral("device key"), raw(*deviceKey)},
            {QStringLiteral("key of the cache's key"), raw(kek)},
            {QStringLiteral("user wrap key"), raw(wrapKey)},
            {QStringLiteral("server share"), raw(held->serverShare)},
            {QStringLiteral("vault key"), raw(*vaultKey)},
            {QStringLiteral("vault key, hexadecimal"), raw(*vaultKey).toHex()},
            {QStringLiteral("account key"), raw(*accountKey)}};
        if (withVault) {
            list += inVault(*profile, *vaultKey, wrapKey);
        }
        return list;
    }

    /// What lies in the vault, which has one reader at a time: only when the other program has closed it.
    QList<Secret> inVault(const Profile& profile, const crypto::SecretBytes& vaultKey,
                          const crypto::SecretBytes& wrapKey)
    {
        VaultOptions options;
        options.path = Profile::vaultFile(m_doctor->folder());
        options.cipher = *profile.cipher;
        auto vault = Vault::open(options, vaultKey, m_server->clock());
        const auto record =
            protocol::RefreshResponse::decode(**(*vault)->value(QString::fromLatin1(vaultname::session)));
        QList<Secret> list;
        for (const auto& [name, token] : {std::pair("access token", record->tokens.accessToken),
                                          std::pair("refresh token", record->tokens.refreshToken)}) {
            const QString label = QString::fromLatin1(name);
            list.append({label, token});
            list.append({label + QStringLiteral(", base64"),
                         token.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)});
        }
        auto identity = crypto::IdentityBundle::unwrap(wrapKey, profile.user,
                                                       **(*vault)->value(QString::fromLatin1(vaultname::bundle)));
        list.append({QStringLiteral("identity key"), raw(identity->identity().seed())});
        list.append({QStringLiteral("box key"), raw(identity->encryption().privateKey())});
        MedicalKeys medical(profile.user, Role::Doctor, std::move(*identity));
        using State = std::shared_ptr<const crypto::MedicalLogState>;
        const auto log = m_server->store().read<State>(
            [](server::StoreDatabase& database) { return server::MedicalLogReplay().state(database); });
        medical.setLog(**log);
        list.append({QStringLiteral("group key"), raw(**medical.groupKey(m_server->tenant(vermeer), 1))});
        return list;
    }

private Q_SLOTS:
    void initTestCase()
    {
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
        int vaultKey = 0;
        const auto secrets = keys(false);
        for (const Secret& secret : secrets) {
            vaultKey += secret.name == QLatin1String("vault key") ? open.count(secret.bytes) : 0;
        }
        QVERIFY2(vaultKey > 0, "while the vault is open its key is somewhere");
    }

    void afterLockingNoKeyIsLeft()
    {
        m_process.write("\n");
        QVERIFY(says(m_process, "locked"));
        const ProcessMemory locked(m_process.processId());
        const auto secrets = keys(true);
        QStringList found;
        for (const Secret& secret : secrets) {
            if (const int times = locked.count(secret.bytes); times > 0) {
                found.append(QStringLiteral("%1: %2\n%3").arg(secret.name).arg(times).arg(locked.places(secret.bytes)));
            }
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void afterLockingNoMedicalWordIsLeft()
    {
        const ProcessMemory locked(m_process.processId());
        const int found = locked.count(canary.toUtf8()) + locked.count(utf16(canary));
        QVERIFY2(found == 0, qPrintable(locked.places(canary.toUtf8()) + locked.places(utf16(canary))));
    }

    void hrsProgramHasNoMedicalWordInItsMemoryWhileItShowsTheDossier()
    {
        QVERIFY(start(m_hrProcess, *m_hr));
        const ProcessMemory open(m_hrProcess.processId());
        QVERIFY2(open.count(QByteArray("Jansen")) + open.count(utf16(QStringLiteral("Jansen"))) > 0, "it is shown");
        QCOMPARE(open.count(canary.toUtf8()) + open.count(utf16(canary)), 0);
    }

    void cleanupTestCase()
    {
        for (QProcess* process : {&m_process, &m_hrProcess}) {
            process->write("\n\n");
            process->waitForFinished(patienceMs);
        }
    }
};

QTEST_GUILESS_MAIN(MemoryTest)
#include "MemoryTest.moc"
