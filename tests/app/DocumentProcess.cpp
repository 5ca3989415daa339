// SPDX-License-Identifier: GPL-3.0-or-later
// A client's process that sends, fetches or hands over documents until it is done, or killed. Says how much memory it holds before,
// and the most it held meanwhile. Arguments: PROFILE CLOCK send | PROFILE CLOCK fetch DOSSIER NAME FILE |
// PROFILE CLOCK hand-over CARD FINGERPRINT FILE; the clock stands at CLOCK (Unix milliseconds). The password comes by KLUIS_PASSWORD.
#include "app/engine/Engine.h"
#include "app/session/MachineClock.h"
#include "tests/support/OwnMemory.h"

#include <QCoreApplication>

#include <cstdio>

using namespace kluis;
using namespace kluis::app;

namespace {

class GivenClock final : public Clock {
public:
    explicit GivenClock(std::int64_t now) : m_now(now) {}
    [[nodiscard]] std::int64_t unixMillis() const override { return m_now; }

private:
    std::int64_t m_now;
};

/// The machine's clocks as the test's ManualMachine has them at that moment, as far as a session looks.
class GivenMachine final : public MachineClock {
public:
    [[nodiscard]] qint64 bootMillis() const override { return 3'600'000; }
    [[nodiscard]] qint64 runningMillis() const override { return bootMillis(); }
    [[nodiscard]] QByteArray bootId() const override { return QByteArray(16, 'd'); }
};

Result<void> work(Engine& engine, const QStringList& arguments)
{
    if (arguments.at(3) == QLatin1String("send")) {
        const auto synced = engine.sync(false, {});
        return synced ? Result<void>() : failure(synced);
    }
    if (arguments.at(3) == QLatin1String("hand-over")) {
        const auto given = engine.handOver({.employer = QStringLiteral("vermeer"),
                                            .cardFile = arguments.at(4),
                                            .fingerprint = arguments.at(5),
                                            .file = arguments.at(6),
                                            .employeesInformed = true,
                                            .worksCouncilAgreed = true},
                                           {});
        return given ? Result<void>() : failure(given);
    }
    const auto dossier = engine.find(arguments.at(4));
    const auto document = dossier ? engine.findDocument(*dossier, arguments.at(5)) : failure(dossier);
    return document ? engine.saveDocument(*dossier, *document, arguments.at(6), {}) : failure(document);
}

void complain(const Error& error)
{
    std::fprintf(stderr, "%s (%s)\n", qPrintable(error.sentence()), qPrintable(error.detail()));
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const GivenClock clock(arguments.value(2).toLongLong());
    const GivenMachine machine;
    EngineConfig config;
    config.profileFolder = arguments.value(1);
    config.clock = &clock;
    config.machine = &machine;
    auto engine = Engine::open(config);
    if (!engine) {
        complain(engine.error());
        return 1;
    }
    if (auto opened = (*engine)->resume(crypto::SecretBytes::fromPassword(qEnvironmentVariable("KLUIS_PASSWORD")));
        !opened) {
        complain(opened.error());
        return 1;
    }
    const test::OwnMemory memory;
    std::puts("begun");
    std::fflush(stdout);
    if (auto done = work(**engine, arguments); !done) {
        complain(done.error());
        return 1;
    }
    std::printf("above %ld\n", memory.mostAbove());
    return 0;
}
