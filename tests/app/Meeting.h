// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/Synchroniser.h"
#include "tests/app/ScriptedServer.h"
#include "tests/app/VaultWorld.h"

namespace kluis::test {

/// One person's vault and a server that knows everybody around.
struct Meeting {
    explicit Meeting(domain::Role role, const QByteArray& vfs = {}, storage::Cipher cipher = app::VaultOptions().cipher)
        : world(role, vfs, cipher), server(world.tenant, world.serverKey)
    {
        server.people = {&world.me, &world.hr, &world.doctor, &world.assistant};
    }
    app::Synchroniser synchroniser() { return app::Synchroniser(*world.vault, server, server); }
    Result<app::SyncReport> sync() { return synchroniser().run(false, {}); }

    VaultWorld world;
    ScriptedServer server;
};

} // namespace kluis::test
