// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/VaultWorld.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

/// What the programs share that keep a vault as a fixture. Run by hand; one thread.
namespace kluis::test {

inline QString hex(QByteArrayView bytes)
{
    return QString::fromLatin1(bytes.toByteArray().toHex());
}

/// What is known of every kept vault: its keys, its owner, a dossier of it, and how much waits.
inline QJsonObject factsOf(const VaultWorld& world, const char* cipher, const DossierId& dossier)
{
    const auto counts = world.vault->counts();
    return {{text("cipher"), QString::fromLatin1(cipher)},
            {text("key"), hex(world.key.view())},
            {text("user"), world.session.user.toString()},
            {text("device"), world.session.device.toString()},
            {text("deviceSeed"), hex(world.me.deviceKey.seed().view())},
            {text("practice"), world.session.practice.toString()},
            {text("tenant"), world.tenant.toString()},
            {text("dossier"), dossier.toString()},
            {text("outbox"), qint64(counts->outbox)},
            {text("audit"), qint64(counts->audit)}};
}

/// Closes the vault and puts it into \p folder with \p facts. \returns what the program ends with.
inline int keepVault(VaultWorld& world, const QString& folder, const QJsonObject& facts)
{
    world.reader.reset();
    world.vault.reset(); // brings the write-ahead log home
    QFile file(folder + text("/facts.json"));
    if (!QFile::copy(world.path, folder + text("/vault.db")) || !file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        qWarning("the folder is not there, or holds a fixture already: those never change");
        return 1;
    }
    file.write(QJsonDocument(facts).toJson());
    return 0;
}

} // namespace kluis::test
