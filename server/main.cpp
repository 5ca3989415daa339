// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Clock.h"
#include "core/crypto/Initialise.h"
#include "server/admin/CommandLine.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char* argv[])
{
    if (!kluis::crypto::initialise()) {
        std::fputs("kluis-server: this machine gives no secure random numbers.\n", stderr);
        return 1;
    }
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("kluis-server"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KLUIS_VERSION));
    const kluis::SystemClock clock;
    return kluis::server::CommandLine(clock).run(QCoreApplication::arguments());
}
