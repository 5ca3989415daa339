// SPDX-License-Identifier: GPL-3.0-or-later
// kluis-hostile-server DIR: the server of data folder DIR as a malicious operator would run it. Says `port N`, then
// answers each line it is told on its standard input with one line; ends with its input. See HostileServer.h.
#include "core/crypto/Initialise.h"
#include "tests/hostile/HostileServer.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>
#include <iostream>
#include <string>

int main(int argc, char* argv[])
{
    std::signal(SIGPIPE, SIG_IGN); // a victim that hangs up is no news
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (!kluis::crypto::initialise() || arguments.size() != 2) {
        std::fputs("usage: kluis-hostile-server DIR\n", stderr);
        return 2;
    }
    const auto hostile = kluis::test::HostileServer::start(arguments.at(1));
    if (!hostile) {
        std::fprintf(stderr, "kluis-hostile-server: %s (%s)\n", qPrintable(hostile.error().sentence()),
                     qPrintable(hostile.error().detail()));
        return 1;
    }
    std::cout << "port " << (*hostile)->port() << std::endl;
    for (std::string line; std::getline(std::cin, line);) {
        const auto answer = (*hostile)->tell(QByteArray::fromStdString(line));
        std::cout << (answer ? answer->toStdString()
                             : "no: " + answer.error().sentence().toStdString() + answer.error().detail().toStdString())
                  << std::endl;
    }
    return 0;
}
