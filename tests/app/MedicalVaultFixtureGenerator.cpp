// SPDX-License-Identifier: GPL-3.0-or-later
// Writes tests/fixtures/vault-doctor/v<version>-<cipher>/: a company doctor's vault as this version makes it, and what must be
// found in it. Run by hand when a migration is added, before it is: medical_vault_fixture FOLDER CIPHER. The keys in it are
// worthless.
#include "app/documents/DocumentWriter.h"
#include "app/medical/MedicalLogClient.h"
#include "app/sync/Synchroniser.h"
#include "core/crypto/FieldEnvelope.h"
#include "tests/app/ScriptedServer.h"
#include "tests/app/VaultKeeper.h"

#include <QBuffer>
#include <QCoreApplication>

using namespace kluis;
using namespace kluis::test;

namespace {

class DoctorsDay {
public:
    explicit DoctorsDay(storage::Cipher cipher)
        : world(domain::Role::Doctor, {}, cipher), m_server(world.tenant, world.serverKey)
    {
        m_server.people = {&world.me, &world.hr, &world.doctor, &world.assistant};
        dossier = m_server.importDossier(text("7"), text("Jansen"));
        restricted = m_server.importDossier(text("8"), text("Pietersen"));
    }

    /// Everything but what waits at the end went to the server and back.
    bool fill()
    {
        return sync() && write(dossier, "zere knie") && sync() && write(dossier, "zere knieen") &&
               world.vault->addEntry(dossier, text("consult_note"), text("een week rust")) &&
               world.vault->addEntry(dossier, text("working_note"), text("vraag naar sport")) && sync()&& restrict() &&
               write(restricted, "alleen voor mij") && sync() && dispute() && closedNote() && addDocument() &&
               world.vault->addEntry(dossier, text("consult_note"), text("morgen bellen")) &&
               world.vault->show(dossier, false) && keepLog();
    }

    VaultWorld world;
    DossierId dossier;
    DossierId restricted;
    QByteArray lateKey; ///< the content key that the closed note waits for

private:
    bool sync() { return app::Synchroniser(*world.vault, m_server, m_server).run(false, {}).has_value(); }
    bool write(const DossierId& where, const char* findings)
    {
        return world.vault->set(where, text("findings"), text(findings)).has_value();
    }
    bool restrict()
    {
        crypto::MedicalLogWriter writer(world.log, world.me.user, world.me.keys.identity());
        const bool isDone =
            world.keep(writer.restrictDossier(world.tenant, restricted, {world.me.user}, world.clock.now));
        world.keys->setLog(world.log);
        return isDone && world.vault->fitGroups();
    }
    /// The colleague is first with another value of the same field.
    bool dispute()
    {
        const auto record = contentKeyRecord();
        const auto groupKey = world.keys->groupKey(world.tenant, 1);
        const auto slot = world.keys->slot(world.tenant, dossier, text("findings"));
        if (!record || !groupKey || !slot || !write(dossier, "beide knieen")) {
            return false;
        }
        const auto key = record->open(**groupKey, world.tenant, dossier);
        return key &&
               colleagueWrites(protocol::OperationKind::Field, *slot, 2, record->keyId, *key, "findings",
                               "linkerknie") &&
               sync() && world.vault->counts()->conflicts == 1;
    }
    /// The colleague's note is here before its content key.
    bool closedNote()
    {
        const auto groupKey = world.keys->groupKey(world.tenant, 1);
        const auto made =
            groupKey ? crypto::ContentKeyRecord::create(**groupKey, 1, world.tenant, dossier, 7) : failure(groupKey);
        if (!made) {
            return false;
        }
        lateKey = made->record.encode();
        return colleagueWrites(protocol::OperationKind::Entry, crypto::randomId<SlotId>(), 0, made->record.keyId,
                               made->key, "consult_note", "wat nog dicht is") &&
               sync() && world.vault->counts()->sealed == 1;
    }
    bool colleagueWrites(protocol::OperationKind kind, const SlotId& record, quint64 base, const KeyId& keyId,
                         const crypto::SecretBytes& key, const char* fieldId, const char* words)
    {
        auto theirs = m_server.signedBy(world.doctor, dossier, domain::Category::Medical, kind, {});
        const crypto::FieldContext context{world.tenant,        dossier, record, theirs.id, base, world.doctor.user,
                                           world.doctor.device, 1};
        const crypto::MedicalValue value{.fieldId = text(fieldId), .value = text(words), .at = world.clock.now};
        const auto sealed =
            crypto::FieldEnvelope::seal(key, keyId, context, value.encode(), crypto::PaddingClass::Text);
        if (!sealed) {
            return false;
        }
        theirs.items = {protocol::OperationItem::sealed(record.bytes(), *sealed, base)};
        theirs.medicalLogHead = world.log.head();
        theirs.sign(world.doctor.deviceKey);
        m_server.accept(theirs);
        return true;
    }
    [[nodiscard]] std::optional<crypto::ContentKeyRecord> contentKeyRecord() const
    {
        for (const auto& pulled : m_server.operations) {
            if (pulled.operation->kind == protocol::OperationKind::ContentKey && pulled.dossier == dossier) {
                const auto record = crypto::ContentKeyRecord::decode(pulled.operation->items.first().sealedValue());
                return record ? std::optional(*record) : std::nullopt;
            }
        }
        return {};
    }
    bool addDocument()
    {
        QByteArray content("%PDF-1.4 een brief");
        QBuffer source(&content);
        protocol::DocumentRecord record;
        record.name = text("brief.pdf");
        record.type = text("application/pdf");
        record.size = content.size();
        app::DocumentWriter writer(*world.vault, 1 << 20, app::ScannerSettings(QString()));
        return source.open(QIODevice::ReadOnly) &&
               writer.addFrom(source, record, dossier, text("medical_attachment")).has_value();
    }
    /// As the client keeps it.
    bool keepLog()
    {
        ScriptedServer server(world.tenant, world.serverKey);
        server.medicalLog = world.logEntries;
        app::MedicalKeys keys(world.me.user, world.me.role, world.me.keys.clone());
        app::MedicalLogClient client(*world.vault, server, keys, world.session.practice, world.me.role);
        return client.catchUp().has_value();
    }

    ScriptedServer m_server;
};

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 3 || !crypto::initialise()) {
        qWarning("usage: medical_vault_fixture FOLDER aegis-256|chacha20");
        return 2;
    }
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const bool aegis = QByteArrayView(argv[2]) == "aegis-256";
    DoctorsDay day(aegis ? storage::Cipher::Aegis256 : storage::Cipher::ChaCha20);
    if (!day.fill()) {
        qWarning("the vault can't be filled");
        return 1;
    }
    VaultWorld& world = day.world;
    QJsonObject facts = factsOf(world, argv[2], day.dossier);
    facts.insert(text("identitySeed"), hex(world.me.keys.identity().seed().view()));
    facts.insert(text("encryptionKey"), hex(world.me.keys.encryption().privateKey().view()));
    facts.insert(text("restricted"), day.restricted.toString());
    facts.insert(text("logHead"), hex(world.log.head()));
    facts.insert(text("lateKey"), hex(day.lateKey));
    facts.insert(text("colleague"), world.doctor.user.toString());
    return keepVault(world, folder, facts);
}
