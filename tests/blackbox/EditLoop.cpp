// SPDX-License-Identifier: GPL-3.0-or-later
// A client that works without pause until it is killed: edits random dossiers and syncs in between. Each edit is
// announced on standard output only after the engine acknowledged it, so that whoever kills this program knows what
// must be there afterwards. A sync that has to warn of something is a complaint. Arguments: PROFILE SEED [FIELDS [PAUSE]],
// the fields with commas between them, the pause between two edits in milliseconds.
#include "app/engine/Engine.h"
#include "core/crypto/Initialise.h"

#include <QCoreApplication>
#include <QThread>

#include <cstdio>
#include <random>

using namespace kluis;
using namespace kluis::app;

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (argc < 3 || argc > 5 || !crypto::initialise()) {
        return 2;
    }
    const SystemClock clock;
    EngineConfig config;
    config.profileFolder = QString::fromLocal8Bit(argv[1]);
    config.clock = &clock;
    auto engine = Engine::open(config);
    if (!engine) {
        std::fprintf(stderr, "%s\n", qPrintable(engine.error().sentence()));
        return 1;
    }
    if (auto opened = (*engine)->resume(crypto::SecretBytes::fromPassword(qEnvironmentVariable("KLUIS_PASSWORD")));
        !opened) {
        std::fprintf(stderr, "%s\n", qPrintable(opened.error().sentence()));
        return 1;
    }
    auto rows = (*engine)->list({}, 1000);
    if (!rows || rows->isEmpty()) {
        std::fprintf(stderr, "no dossiers\n");
        return 1;
    }

    const QStringList fields = QString::fromLatin1(argc > 3 ? argv[3] : "job_title,cost_centre,given_name").split(u',');
    const unsigned long pause = argc > 4 ? QByteArray(argv[4]).toULong() : 0;
    std::mt19937 random(unsigned(std::atoi(argv[2])));
    for (int edit = 0;; ++edit) {
        const DossierRow& row = rows->at(int(random() % std::size_t(rows->size())));
        const QString field = fields.at(int(random() % std::size_t(fields.size())));
        const QString value = QStringLiteral("w%1x%2").arg(QString::fromLocal8Bit(argv[2])).arg(edit);
        std::printf("TRY %s %s %s\n", qPrintable(row.dossier.toString()), qPrintable(field), qPrintable(value));
        std::fflush(stdout);
        if (auto set = (*engine)->set(row.dossier, field, value); !set) {
            std::fprintf(stderr, "%s\n", qPrintable(set.error().sentence()));
            return 1;
        }
        std::printf("ACK %s %s %s\n", qPrintable(row.dossier.toString()), qPrintable(field), qPrintable(value));
        std::fflush(stdout);
        if (random() % 5 == 0) {
            // A server that was just killed is no reason to stop working.
            if (const auto report = (*engine)->sync(false, {})) {
                for (const QString& warning : report->warnings) {
                    std::fprintf(stderr, "%s\n", qPrintable(warning));
                }
                std::printf("SYNCED\n");
                std::fflush(stdout);
            }
        }
        QThread::msleep(pause);
    }
}
