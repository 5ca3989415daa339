// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/Command.h"
#include "server/admin/DemoCommand.h"
#include "server/admin/ExportDossierCommand.h"
#include "server/admin/ImportCommand.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace kluis::server {

namespace {

struct DossierCommandTexts {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::DossierCommandTexts)
};

QCommandLineOption option(const char* name, const char* description, const char* value, const char* preset = "")
{
    return {QLatin1StringView(name), QLatin1StringView(description), QLatin1StringView(value),
            QLatin1StringView(preset)};
}

Result<quint64> numberIn(const CommandInput& input, const char* name)
{
    bool good = false;
    const quint64 number = input.value(name).toULongLong(&good);
    if (!good) {
        return fail(ErrorCode::InvalidArgument,
                    DossierCommandTexts::tr("--%1 takes a number.").arg(QLatin1StringView(name)),
                    QLatin1StringView(name));
    }
    return number;
}

Result<CommandOutput> demo(const CommandInput& input)
{
    const auto dossiers = numberIn(input, "dossiers");
    const auto seed = numberIn(input, "seed");
    const auto employers = numberIn(input, "employers");
    if (!dossiers || !seed || !employers) {
        return !dossiers ? Result<CommandOutput>(failure(dossiers)) : !seed ? failure(seed) : failure(employers);
    }
    DemoCommand::Options options;
    options.folder = input.value("data");
    options.dossiers = *dossiers;
    options.seed = *seed;
    options.employers = int(qMin<quint64>(*employers, 1'000'000));
#ifdef KLUIS_QUICK_PASSWORDS
    // Several tests begin with a whole practice's people, each of whom has a password.
    if (qEnvironmentVariableIsSet("KLUIS_QUICK_PASSWORDS")) {
        options.kdf.memoryBytes = crypto::KeyDerivation::minimumMemory;
    }
#endif
    const auto filled = DemoCommand(input.clock).run(options, [](quint64 written) {
        std::fprintf(stderr, "%llu dossiers\n", static_cast<unsigned long long>(written));
    });
    if (!filled) {
        return failure(filled);
    }
    CommandOutput output;
    output.json = *filled;
    output.text = DossierCommandTexts::tr("%1 dossiers written; the accounts are in %2.")
                      .arg(filled->value(QLatin1String("dossiers")).toInteger())
                      .arg(filled->value(QLatin1String("accountsFile")).toString());
    return output;
}

Result<CommandOutput> import(const CommandInput& input)
{
    if (input.value("employer").isEmpty()) {
        return fail(ErrorCode::InvalidArgument, DossierCommandTexts::tr("Say which employer: --employer E."),
                    QStringLiteral("employer"));
    }
    const auto outcome =
        ImportCommand(input.clock)
            .run({input.value("data"), input.value("employer"), input.argument(0), input.value("mapping")});
    if (!outcome) {
        return failure(outcome);
    }
    CommandOutput output;
    output.json = ImportCommand::toJson(*outcome);
    output.text = DossierCommandTexts::tr("%1 created, %2 updated, %3 unchanged.")
                      .arg(outcome->created)
                      .arg(outcome->updated)
                      .arg(outcome->unchanged);
    output.remarks = ImportCommand::complaints(*outcome);
    output.exitCode = ImportCommand::exitCode(*outcome);
    return output;
}

Result<CommandOutput> exportDossier(const CommandInput& input)
{
    const auto dossier = ExportDossierCommand(input.clock).run(input.value("data"), input.argument(0));
    if (!dossier) {
        return failure(dossier);
    }
    CommandOutput output;
    output.json = *dossier;
    output.text = QString::fromUtf8(QJsonDocument(*dossier).toJson()).trimmed();
    return output;
}

} // namespace

QList<Command> dossierCommands()
{
    const QCommandLineOption data = dataOption();
    return {
        {"demo",
         "",
         "Fills an empty server with a synthetic practice.",
         0,
         {data, option("dossiers", "How many dossiers.", "N", "500"),
          option("seed", "The same seed, the same data.", "S", "1"),
          option("employers", "How many employers.", "K", "2")},
         demo},
        {"import",
         "FILE.csv",
         "Imports an employer's personnel file.",
         1,
         {data, option("employer", "The employer's short name.", "E"),
          option("mapping", "JSON file: column to field.", "FILE")},
         import},
        {"export-dossier",
         "DOSSIER",
         "Writes what the server can read of a dossier; nothing medical.",
         1,
         {data},
         exportDossier},
    };
}

} // namespace kluis::server
