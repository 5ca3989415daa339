// SPDX-License-Identifier: GPL-3.0-or-later
// Writes tests/fixtures/vault/v<version>-<cipher>/: a vault as this version makes it, and what must be found in it. Run by hand
// when a migration is added, before it is: vault_fixture FOLDER CIPHER. The keys in it are worthless.
#include "app/vault/HeldEdits.h"
#include "app/vault/Outbox.h"
#include "tests/app/VaultKeeper.h"

#include <QCoreApplication>

using namespace kluis;
using namespace kluis::test;

namespace {

bool addTask(const VaultWorld& world, const DossierId& dossier)
{
    domain::TaskRecord task;
    task.note = text("Bel over de overdracht");
    task.due = QDate(2026, 1, 9);
    task.role = domain::Role::Hr;
    return world.vault->addTask(dossier, task).has_value();
}

/// An own edit that the server had, kept for a server that loses it.
bool holdAnEdit(const VaultWorld& world, const DossierId& dossier)
{
    if (!world.vault->set(dossier, text("given_name"), text("Piet"))) {
        return false;
    }
    auto& database = world.vault->database();
    const auto batch = app::Outbox(database).batch(100, 1 << 20, {});
    return batch && app::HeldEdits(database).keep(batch->last()).has_value();
}

bool fill(VaultWorld& world, DossierId& dossier)
{
    dossier = world.addDossier(text("1001"), text("Jansen"), text("Expeditie"));
    world.addBsn(text("999990019"));
    return !dossier.isNull() && world.vault->set(dossier, text("first_sick_day"), text("2026-01-02")) &&
           world.vault->addEntry(dossier, text("process_note"), text("Gesproken over de overdracht.")) &&
           world.vault->setValue(text("display-name"), QByteArray("Robin")) && addTask(world, dossier) &&
           holdAnEdit(world, dossier);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 3 || !crypto::initialise()) {
        qWarning("usage: vault_fixture FOLDER aegis-256|chacha20");
        return 2;
    }
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const bool aegis = QByteArrayView(argv[2]) == "aegis-256";
    VaultWorld world(domain::Role::Hr, {}, aegis ? storage::Cipher::Aegis256 : storage::Cipher::ChaCha20);
    DossierId dossier;
    if (!fill(world, dossier)) {
        qWarning("the vault can't be filled");
        return 1;
    }
    QJsonObject facts = factsOf(world, argv[2], dossier);
    facts.insert(text("task"), text("Bel over de overdracht"));
    facts.insert(text("heldValue"), text("Piet"));
    return keepVault(world, folder, facts);
}
