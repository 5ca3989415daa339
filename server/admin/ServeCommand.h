// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/admin/Command.h"

#include <QCoreApplication>

namespace kluis::server {

class HouseKeeping;
class Listener;
class ServiceManager;

/// `kluis-server serve`: runs until SIGTERM or SIGINT, then lets requests under way end; SIGHUP reads the certificate
/// anew. One thread; the listener has its own.
class ServeCommand {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::ServeCommand)

public:
    [[nodiscard]] static Result<CommandOutput> run(const CommandInput& input);

private:
    static Result<void> writePortFile(const QString& path, quint16 port);
    static void renewCertificate(const ServiceManager& manager, Listener& listener);
    static void untilEnd(const ServiceManager& manager, Listener& listener, HouseKeeping& house);
};

} // namespace kluis::server
