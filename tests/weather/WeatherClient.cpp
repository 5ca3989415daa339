// SPDX-License-Identifier: GPL-3.0-or-later
// The client's engine in a process of its own that does what standard input says, a line a command, and tells on
// standard output what it did before it does the next thing: whoever kills it knows what must be there afterwards.
//   work SEED COUNT FIELD,FIELD,…   that many edits of random dossiers (0: until killed, with a sync now and then):
//                                   TRY|ACK DOSSIER FIELD VALUE each, SYNCED, then DONE
//   sync                            DONE, or FAILED with a sentence
//   show DOSSIER FIELD,FIELD,…      VALUE FIELD TEXT, newest first, older values too, then DONE
//   add DOSSIER FILE                a document; DONE, or FAILED
//   save DOSSIER NAME FILE          the document of that name, fetched; DONE, or FAILED
//   verify                          DONE, or FAILED
//   status                          STATUS OUTBOX CONFLICTS, then DONE
// Arguments: PROFILE. The password comes from KLUIS_PASSWORD.
#include "app/engine/Engine.h"
#include "core/crypto/Initialise.h"

#include <QCoreApplication>

#include <cstdio>
#include <iostream>
#include <random>
#include <string>

using namespace kluis;
using namespace kluis::app;

namespace {

bool isNote(const QString& field)
{
    return field.endsWith(QLatin1String("_note"));
}

void say(const QString& line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

template <typename T> void answer(const Result<T>& done)
{
    say(done ? QStringLiteral("DONE")
             : QStringLiteral("FAILED ") + done.error().sentence() + QStringLiteral(" [") + done.error().detail() +
                   u']');
}

/// One edit, told before and after. \returns whether the engine took it.
bool edit(Engine& engine, const DossierId& dossier, const QString& field, const QString& value)
{
    const QString what = dossier.toString() + u' ' + field + u' ' + value;
    say(QStringLiteral("TRY ") + what);
    Result<void> done;
    if (isNote(field)) {
        const auto noted = engine.note(dossier, value, field);
        done = noted ? Result<void>() : failure(noted);
    } else {
        done = engine.set(dossier, field, value);
    }
    if (!done) {
        answer(done);
        return false;
    }
    say(QStringLiteral("ACK ") + what);
    return true;
}

void work(Engine& engine, const QString& seed, int count, const QStringList& fields)
{
    const auto rows = engine.list({}, 1000);
    if (!rows || rows->isEmpty()) {
        say(QStringLiteral("FAILED no dossiers"));
        return;
    }
    std::mt19937 random(seed.toUInt());
    for (int i = 0; count == 0 || i < count; ++i) {
        const DossierRow& row = rows->at(qsizetype(random() % std::size_t(rows->size())));
        const QString field = fields.at(qsizetype(random() % std::size_t(fields.size())));
        if (!edit(engine, row.dossier, field, QStringLiteral("w%1x%2").arg(seed).arg(i))) {
            return;
        }
        // A server that was just killed is no reason to stop working.
        if (count == 0 && random() % 5 == 0 && engine.sync(false, {})) {
            say(QStringLiteral("SYNCED"));
        }
    }
    say(QStringLiteral("DONE"));
}

void show(Engine& engine, const QString& dossier, const QStringList& fields)
{
    const auto id = DossierId::fromString(dossier);
    const auto view = id ? engine.show(*id, true) : Result<DossierView>(fail(ErrorCode::NotFound, dossier));
    if (!view) {
        answer(view);
        return;
    }
    for (const QString& field : fields) {
        if (isNote(field)) {
            for (const EntryState& entry : view->entries) {
                if (entry.fieldId == field) {
                    say(QStringLiteral("VALUE %1 %2").arg(field, entry.text));
                }
            }
            continue;
        }
        say(QStringLiteral("VALUE %1 %2").arg(field, view->fields.value(field).value));
        for (const FieldState& older : view->history.value(field)) {
            say(QStringLiteral("VALUE %1 %2").arg(field, older.value));
        }
    }
    say(QStringLiteral("DONE"));
}

void save(Engine& engine, const QString& dossier, const QString& name, const QString& file)
{
    const auto id = DossierId::fromString(dossier).value_or(DossierId());
    const auto document = engine.findDocument(id, name);
    answer(document ? engine.saveDocument(id, *document, file, {}) : Result<void>(failure(document)));
}

void obey(Engine& engine, const QStringList& words)
{
    const QString& command = words.first();
    if (command == QLatin1String("work") && words.size() == 4) {
        work(engine, words[1], words[2].toInt(), words[3].split(u','));
    } else if (command == QLatin1String("show") && words.size() == 3) {
        show(engine, words[1], words[2].split(u','));
    } else if (command == QLatin1String("add") && words.size() == 3) {
        answer(engine.addDocument(DossierId::fromString(words[1]).value_or(DossierId()), words[2]));
    } else if (command == QLatin1String("save") && words.size() == 4) {
        save(engine, words[1], words[2], words[3]);
    } else if (command == QLatin1String("sync")) {
        answer(engine.sync(false, {}));
    } else if (command == QLatin1String("verify")) {
        answer(engine.verifyVault());
    } else if (command == QLatin1String("status")) {
        const EngineStatus status = engine.status();
        say(QStringLiteral("STATUS %1 %2").arg(status.outbox + status.refused).arg(status.conflicts));
        say(QStringLiteral("DONE"));
    } else {
        say(QStringLiteral("FAILED unknown command"));
    }
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 2 || !crypto::initialise()) {
        return 2;
    }
    EngineConfig config;
    config.profileFolder = QString::fromLocal8Bit(argv[1]);
    auto engine = Engine::open(config);
    auto opened = engine ? (*engine)->resume(crypto::SecretBytes::fromPassword(qEnvironmentVariable("KLUIS_PASSWORD")))
                         : failure(engine);
    answer(opened);
    if (!opened) {
        return 1;
    }
    std::string line;
    while (std::getline(std::cin, line)) {
        const QStringList words = QString::fromStdString(line).split(u' ', Qt::SkipEmptyParts);
        if (!words.isEmpty()) {
            obey(**engine, words);
        }
    }
    return 0;
}
