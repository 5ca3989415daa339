// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/LedgerCommand.h"

#include "core/console/CommandLine.h"
#include "server/admin/CommandAudit.h"
#include "server/retention/LedgerMark.h"
#include "server/retention/LedgerPlace.h"

#include <QJsonObject>

namespace kluis::server {

QList<QCommandLineOption> LedgerCommand::options()
{
    return {dataOption(),
            console::option("to", tr("The folder of the ledger, on another disk or machine than the data."), "FOLDER"),
            console::flag("beside-backups", tr("Back to the folder destructions beside the backups."))};
}

Result<void> LedgerCommand::choose(const CommandInput& input, const DataFolder& data)
{
    if (!input.isSet("to") && !input.isSet("beside-backups")) {
        return {};
    }
    const auto chosen =
        input.isSet("to") ? LedgerPlace::choose(data.path(), input.value("to")) : Result<QString>(QString());
    auto done = chosen ? Result<void>() : failure(chosen);
    done = done && !input.isSet("to") ? LedgerPlace::forget(data.path()) : done;
    done = done ? LedgerMark::forget(data.path()) : done; // what lies there is accepted
    return done ? recordCommand(data.store(), ServerEventKind::BackupPlanChanged, input.clock, QStringLiteral("ledger"))
                : done;
}

/// What stays in the old place would be an older ledger beside a valid note: a restore could take it for a whole one.
void LedgerCommand::leave(DestructionLedger& ledger, const QString& before, const QString& place,
                          const crypto::LedgerReading& found, CommandOutput& output)
{
    const auto left = ledger.leave(before, place);
    const bool wasNever = !left && left.error().code() == ErrorCode::NotFound && found.done().isEmpty();
    if (!left && !wasNever) {
        output.remarks.append(
            tr("The ledger could not be set aside in %1: a restore may take it for the one in %2. Give "
               "the files destructions.* there another name.")
                .arg(before, place));
        output.exitCode = 1;
    }
}

Result<CommandOutput> LedgerCommand::run(const CommandInput& input)
{
    const auto data = input.open();
    if (!data) {
        return failure(data);
    }
    const auto before = LedgerPlace::of(data->path());
    if (auto chosen = choose(input, *data); !chosen) {
        return failure(chosen);
    }
    CommandOutput output;
    const auto place = LedgerPlace::of(data->path());
    if (!place) {
        output.json = QJsonObject{{QStringLiteral("folder"), QString()}};
        output.text =
            tr("There is no ledger of destructions: no folder was chosen (--to), and no backup was made yet.");
        return output;
    }
    DestructionLedger ledger(data->keys(), input.clock, data->path());
    // What was destroyed before is written into a new place at once.
    const auto settled = ledger.settle(data->store());
    const auto reading = settled ? ledger.read(*place) : Result<crypto::LedgerReading>(failure(settled));
    const bool isEmpty = !reading && reading.error().code() == ErrorCode::NotFound;
    if (!reading && !isEmpty) {
        return failure(reading);
    }
    const crypto::LedgerReading found = reading ? *reading : crypto::LedgerReading();
    output.json = QJsonObject{{QStringLiteral("folder"), *place},
                              {QStringLiteral("entries"), found.entries().size()},
                              {QStringLiteral("destructions"), found.done().size()},
                              {QStringLiteral("whole"), found.isSound()},
                              {QStringLiteral("breaks"), found.breaks()},
                              {QStringLiteral("strangeLines"), found.strangeLines()},
                              {QStringLiteral("cutOff"), found.isCutOff()}};
    output.text =
        tr("The ledger of destructions lies in %1. It names %2 destructions.").arg(*place).arg(found.done().size());
    if (!found.isSound()) {
        output.remarks.append(tr("It is not whole: %1 places do not hold, %2 lines are not this server's.")
                                  .arg(found.breaks() + (found.isCutOff() ? 1 : 0))
                                  .arg(found.strangeLines()));
        output.exitCode = 1;
    }
    if (before && *before != *place) {
        leave(ledger, *before, *place, found, output);
    }
    return output;
}

} // namespace kluis::server
