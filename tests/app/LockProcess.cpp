// SPDX-License-Identifier: GPL-3.0-or-later
// The client's engine in a process of its own, for MemoryTest to look into: logs in, reads a dossier and its documents,
// or recovers the team with two shares, locks, waits. Secrets come by standard input and are wiped here; what stays in
// memory after locking is the engine's.
//   kluis_lock_process PROFILE SERVER LOGIN DOSSIER [full | NEW-KIT]
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

Result<void> readDocuments(Engine& engine, const DossierId& dossier, const DossierView& view)
{
    constexpr qint64 largest = 1 << 20;
    for (const DocumentState& document : view.documents) {
        if (auto read = engine.openDocument(dossier, document.id, largest, {}); !read) {
            return failure(read);
        }
    }
    return {};
}

/// With the next two lines, printed shares.
Result<void> recover(Engine& engine, const QString& newKit)
{
    QStringList shares;
    for (int i = 0; i < 2; ++i) {
        shares.append(QString::fromLatin1(line().view()));
    }
    return only(engine.recoverTeam(shares, newKit));
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
    const bool full = arguments.value(5) == u"full";
    if (auto synced = engine.sync(full, {}); !synced) {
        return failure(synced);
    }
    if (arguments.size() > 5 && !full) {
        if (auto recovered = recover(engine, arguments.at(5)); !recovered) {
            return recovered;
        }
        if (auto synced = engine.sync(false, {}); !synced) {
            return failure(synced);
        }
    }
    const auto dossier = engine.find(arguments.at(4));
    const auto view = dossier ? engine.show(*dossier, true) : failure(dossier);
    return view ? readDocuments(engine, *dossier, *view) : failure(view);
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
