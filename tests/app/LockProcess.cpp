// SPDX-License-Identifier: GPL-3.0-or-later
// The client's engine in a process of its own, for MemoryTest to look into: logs in, reads a dossier, locks, waits.
// Secrets come by standard input and are wiped here; what stays in memory after locking is the engine's.
//   kluis_lock_process PROFILE SERVER LOGIN DOSSIER [full]
// full: fetches everything anew, so that the server has it all in its hands.
#include "app/engine/Engine.h"
#include "app/session/ProcessHardening.h"

#include <QCoreApplication>

#include <cstdio>

#include <sodium.h>
#include <unistd.h>

using namespace kluis;
using namespace kluis::app;

namespace {

/// A line of standard input, read byte by byte into guarded memory.
crypto::SecretBytes line()
{
    crypto::SecretBytes buffer(1024);
    qsizetype size = 0;
    char c = 0;
    while (size < buffer.size() && read(STDIN_FILENO, &c, 1) == 1 && c != '\n') {
        buffer.data()[size++] = static_cast<unsigned char>(c);
    }
    return crypto::SecretBytes::copyOf(buffer.view().first(size));
}

void say(const char* word)
{
    std::puts(word);
    std::fflush(stdout);
}

bool done(const Result<void>& result)
{
    if (!result) {
        std::fprintf(stderr, "%s (%s)\n", qPrintable(result.error().sentence()), qPrintable(result.error().detail()));
    }
    return result.has_value();
}

template <typename T> Result<void> only(const Result<T>& result)
{
    return result ? Result<void>() : failure(result);
}

Result<void> work(Engine& engine, const QStringList& arguments)
{
    LoginInput input;
    input.server = QUrl(arguments.at(2));
    input.login = arguments.at(3);
    input.password = line();
    input.totp = QString::fromLatin1(line().view());
    if (auto in = engine.login(input); !in) {
        return failure(in);
    }
    if (auto synced = engine.sync(arguments.value(5) == u"full", {}); !synced) {
        return failure(synced);
    }
    const auto dossier = engine.find(arguments.at(4));
    return dossier ? only(engine.show(*dossier, true)) : failure(dossier);
}

} // namespace

int main(int argc, char** argv)
{
    ProcessHardening::apply();
    const QCoreApplication application(argc, argv);
    EngineConfig config;
    config.profileFolder = application.arguments().value(1);
    auto engine = Engine::open(config);
    if (!done(only(engine)) || !done(work(**engine, application.arguments()))) {
        return 1;
    }
    say("open");
    line();
    (*engine)->lock();
    QCoreApplication::processEvents();
    say("locked");
    line();
    return 0;
}
