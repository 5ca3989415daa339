// SPDX-License-Identifier: GPL-3.0-or-later
// Writes tests/fixtures/profile/v1/: what this version leaves of an account on a computer beside the vault, and the facts to read
// it by. Run by hand when one of these files or entries gets a new form: profile_fixture FOLDER, which must be empty. The random
// source is a fixed stream. The keys are worthless.
#include "app/medical/MedicalKeys.h"
#include "app/medical/RecoveryKit.h"
#include "app/session/AdministratorPins.h"
#include "app/session/LeaseStore.h"
#include "app/session/OfflineCodeStore.h"
#include "app/session/SealedFileStore.h"
#include "app/session/VaultKey.h"
#include "app/session/WipeJournal.h"
#include "core/crypto/Initialise.h"
#include "core/crypto/MasterKeyLink.h"
#include "core/crypto/MedicalInvite.h"
#include "core/crypto/Random.h"
#include "core/crypto/Sha256.h"
#include "core/crypto/Totp.h"
#include "core/crypto/WipeReceipt.h"
#include "tests/app/HeldSecrets.h"
#include "tests/crypto/FrozenFolder.h"

#include <QJsonArray>

using namespace kluis;
using namespace kluis::app;
using namespace kluis::crypto::test;
using crypto::KeyDerivation;
using crypto::SecretBytes;

namespace {

QString text(const char* words)
{
    return QString::fromUtf8(words);
}

/// An account whose password was changed once, on another computer: what is wrapped here is wrapped under the old one.
struct Account {
    SecretBytes oldMasterKey = SecretBytes::random(32);
    SecretBytes newMasterKey = SecretBytes::random(32);
    SecretBytes deviceSecret = SecretBytes::random(32);
    SecretBytes serverShare = SecretBytes::random(32);
    crypto::IdentityBundle keys = crypto::IdentityBundle::generate();
    KitKeys kit = KitKeys::generate();
    Profile profile = Profile::fresh();
    QJsonObject facts;

    Account()
    {
        profile.server = QUrl(text("https://kluis.example:8443"));
        profile.login = text("dora");
        profile.environment = text("test");
        profile.user = crypto::randomId<UserId>();
        profile.device = crypto::randomId<DeviceId>();
        profile.practice = crypto::randomId<PracticeId>();
        profile.salt = crypto::randomBytes(KeyDerivation::saltSize);
        profile.serverPublicKey = crypto::SigningKeyPair::generate().publicKey();
        profile.secrets = Profile::Secrets::SealedFile;
        profile.cipher = storage::Cipher::ChaCha20;
        profile.locked = true;
        profile.offlineFailures = 2;
        profile.leaseUntil = time2025 + 1;
        profile.lastActivity = time2025 + 2;
        profile.highestTime = time2025 + 3;
    }
    void note(const char* name, const SecretBytes& key) { facts.insert(text(name), hex(key)); }
};

bool addKeys(Account& account)
{
    Profile& profile = account.profile;
    const SecretBytes kek = KeyDerivation::cacheKek(account.oldMasterKey, account.deviceSecret, account.serverShare,
                                                    profile.user, profile.device);
    const auto vaultKey = VaultKey::create(kek, profile);
    const auto next = VaultKey::create(kek, profile, &Profile::nextVaultKey);
    account.kit.invite = SecretBytes::random(crypto::MedicalInvite::size);
    const auto pending = account.kit.seal(KeyDerivation::deviceFileKey(account.oldMasterKey, profile.user), profile);
    const auto link = crypto::MasterKeyLink::seal(account.newMasterKey, account.oldMasterKey, profile.user);
    const auto stranger = crypto::MasterKeyLink::seal(SecretBytes::random(32), SecretBytes::random(32), profile.user);
    if (!vaultKey || !next || !pending || !link || !stranger) {
        return false;
    }
    profile.pendingKeys = *pending;
    profile.previousKeys = {*stranger, *link};
    account.note("vaultKey", *vaultKey);
    account.note("nextVaultKey", *next);
    account.note("accountKey", account.kit.accountKey);
    account.note("recoveryKey", account.kit.recoveryKey);
    account.note("invite", account.kit.invite);
    account.note("oldMasterKey", account.oldMasterKey);
    account.note("newMasterKey", account.newMasterKey);
    account.note("deviceSecret", account.deviceSecret);
    account.note("serverShare", account.serverShare);
    return true;
}

/// Two who were there first, of whom one left, and a third for whom nobody vouched.
void addAdministrators(Account& account)
{
    const auto entry = [](const char* login) {
        return protocol::AdministratorEntry{
            crypto::randomId<UserId>(), text(login), text(login), crypto::SigningKeyPair::generate().publicKey(),
            crypto::randomBytes(32),    {}};
    };
    const auto known = entry("bea");
    const auto gone = entry("cor");
    const auto strange = entry("dirk");
    AdministratorPins pins;
    pins.setOwn(account.profile.user, account.keys.identity().publicKey());
    pins.meet({known, gone}, account.profile.practice);
    pins.meet({known, strange}, account.profile.practice);
    account.profile.administrators = pins.records();
    account.facts.insert(text("known"), hex(known.id.bytes()));
    account.facts.insert(text("knownKey"), hex(known.identityPublicKey));
    account.facts.insert(text("gone"), hex(gone.id.bytes()));
    account.facts.insert(text("strange"), hex(strange.id.bytes()));
    account.facts.insert(text("ownKey"), hex(account.keys.identity().publicKey()));
}

bool writeLease(Account& account, const QString& folder)
{
    HeldLease lease;
    lease.serverShare = account.serverShare.clone();
    lease.times = {time2025, time2025 + 86'400'000, -4};
    lease.leaseDigest = crypto::randomBytes(32);
    lease.logLength = 7;
    lease.logHead = crypto::randomBytes(32);
    lease.leaseKey = SecretBytes::random(crypto::OfflineCodes::keySize);
    lease.lastStep = 58'333'333;
    lease.failures = 3;
    lease.clock = {time2025 + 5, time2025 + 6, 7'000, crypto::randomBytes(MachineClock::bootIdSize),
                   8'000,        9'000,        true};
    test::HeldSecrets keychain;
    const SecretBytes totp = SecretBytes::random(crypto::Totp::secretSize);
    const qint64 first = crypto::Totp::stepOf(time2025 / 1000);
    ProfileContext context;
    context.folder = folder;
    const OfflineCodeStore codes(context, account.oldMasterKey, account.deviceSecret, account.profile);
    const bool isDone = LeaseStore(keychain).write(lease) &&
                        codes.keep(crypto::OfflineCodes::make(totp, lease.leaseKey, first, first + 4), lease);
    account.note("totp", totp);
    account.facts.insert(text("leaseEntry"), hex(keychain.entries[SecretEntry::Lease]));
    account.facts.insert(text("logHead"), hex(lease.logHead));
    account.facts.insert(text("bootId"), hex(lease.clock.bootId));
    return isDone;
}

bool writeDeviceKey(Account& account, const QString& folder)
{
    const SecretBytes seed = SecretBytes::random(crypto::SigningKeyPair::seedSize);
    SealedFileStore store(Profile::sealedFile(folder));
    store.setSealingKey(KeyDerivation::deviceFileKey(account.oldMasterKey, account.profile.user));
    account.note("deviceSeed", seed);
    return store.write(SecretEntry::DeviceKey, seed).has_value();
}

bool writeWipe(const Account& account, const QString& folder)
{
    crypto::WipeOrder order;
    order.practice = account.profile.practice;
    order.id = crypto::randomId<WipeId>();
    order.user = account.profile.user;
    order.device = account.profile.device;
    order.signer = account.profile.user;
    order.time = time2025;
    order.patience = 60;
    order.sign(account.keys.identity());
    WipeJournal journal;
    journal.step = WipeJournal::Step::Begun;
    journal.order = order.encode();
    journal.seenAt = time2025 + 1;
    journal.receipt = crypto::randomBytes(20);
    journal.server = account.profile.server;
    journal.profileId = account.profile.id;
    journal.secrets = Profile::Secrets::SealedFile;
    return journal.save(folder).has_value();
}

/// What the account's kit is known by, and a note for its owner alone.
bool addKit(Account& account)
{
    const auto shares = crypto::Shamir::split(SecretBytes::random(32));
    RecoveryKit kit({}, account.kit);
    kit.addShares(*shares);
    QJsonArray texts;
    for (const auto& share : *shares) {
        texts.append(hex(share.encode()));
    }
    const MedicalKeys keys(account.profile.user, domain::Role::Doctor, account.keys.clone());
    const crypto::FieldContext place{crypto::randomId<TenantId>(),
                                     crypto::randomId<DossierId>(),
                                     crypto::randomId<SlotId>(),
                                     crypto::newOpId(time2025),
                                     0,
                                     account.profile.user,
                                     account.profile.device,
                                     0};
    const auto note = keys.sealOwnNote(place, text("working_note"), text("vraag naar sport"), time2025);
    account.facts.insert(text("shares"), texts);
    account.facts.insert(text("kitCheck"), kit.check());
    account.note("identitySeed", account.keys.identity().seed());
    account.note("encryptionKey", account.keys.encryption().privateKey());
    account.facts.insert(text("noteTenant"), hex(place.tenant.bytes()));
    account.facts.insert(text("noteDossier"), hex(place.dossier.bytes()));
    account.facts.insert(text("noteSlot"), hex(place.slot.bytes()));
    account.facts.insert(text("noteOp"), hex(place.op.bytes()));
    account.facts.insert(text("note"), note ? hex(*note) : QString());
    return note.has_value();
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2 || randombytes_set_implementation(&fixedSource) != 0 || !crypto::initialise()) {
        qWarning("usage: profile_fixture FOLDER");
        return 2;
    }
    const QString folder = QString::fromLocal8Bit(argv[1]);
    if (QFile::exists(Profile::file(folder))) {
        qWarning("the folder holds a fixture already: those never change");
        return 1;
    }
    Account account;
    bool isDone = addKeys(account);
    addAdministrators(account);
    isDone = isDone && account.profile.save(folder) && writeLease(account, folder) && writeDeviceKey(account, folder) &&
             writeWipe(account, folder) && addKit(account);
    if (!isDone) {
        qWarning("the folder is not there, or can't be written");
        return 1;
    }
    Folder(folder).write(text("facts.json"), account.facts);
    return 0;
}
