// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ColumnKeySource.h"
#include "server/admin/Command.h"
#include "server/admin/CommandAudit.h"
#include "server/admin/ServeProcess.h"
#include "server/audit/AuditLog.h"
#include "server/store/ColumnKeys.h"
#include "server/store/ColumnReseal.h"

#include <QJsonObject>

namespace kluis::server {

namespace {

struct KeyCommandTexts {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::KeyCommandTexts)
};

/// Opens `--data` and keeps the server from starting while \p process lives: a running one holds the keys it began
/// with.
Result<DataFolder> openStopped(const CommandInput& input, ServeProcess& process)
{
    auto data = input.open();
    if (!data) {
        return data;
    }
    const auto locked = data->store().isShared() ? data->store().holdAlone() : process.lock(data->path());
    if (!locked && locked.error().code() == ErrorCode::Busy) {
        return fail(ErrorCode::Busy, KeyCommandTexts::tr("The server is running; stop it first."),
                    locked.error().detail());
    }
    return locked ? std::move(data) : failure(locked);
}

Result<CommandOutput> rotate(const CommandInput& input)
{
    ServeProcess process;
    const auto data = openStopped(input, process);
    if (!data) {
        return failure(data);
    }
    auto source = ColumnKeySource::find(data->path());
    if (!source) {
        return failure(source);
    }
    if (auto prepared = source->prepareNext(); !prepared) {
        return failure(prepared);
    }
    const qint64 now = input.clock.unixMillis();
    const auto rotated = data->store().write<void>([&](StoreDatabase& database) -> Result<void> {
        if (auto done = ColumnKeys(database).rotate(source->present(), *source->next(), now); !done) {
            return done;
        }
        ServerEvent event;
        event.kind = ServerEventKind::ColumnKeyRotated;
        event.time = now;
        return AuditLog::append(database, event);
    });
    if (!rotated) {
        return failure(rotated);
    }
    if (auto settled = source->settle(); !settled) {
        return failure(settled);
    }
    CommandOutput output;
    output.json =
        QJsonObject{{QStringLiteral("rotated"), true}, {QStringLiteral("fromOutside"), source->nextFromOutside()}};
    output.text = KeyCommandTexts::tr(
        "The column key was changed. What was stored before lies under an earlier data key still: key "
        "reseal seals it anew. Make a backup of the new column key.");
    if (source->nextFromOutside()) {
        output.remarks.append(
            KeyCommandTexts::tr("Put the new key in the place of the old one before the server starts."));
    }
    return output;
}

Result<CommandOutput> reseal(const CommandInput& input)
{
    ServeProcess process;
    const auto data = openStopped(input, process);
    if (!data) {
        return failure(data);
    }
    const auto sealedAnew = ColumnReseal(data->store()).run();
    const auto recorded = sealedAnew ? recordCommand(data->store(), ServerEventKind::ColumnKeyRotated, input.clock,
                                                     QStringLiteral("reseal"), quint64(*sealedAnew))
                                     : Result<void>(failure(sealedAnew));
    if (!recorded) {
        return failure(recorded);
    }
    CommandOutput output;
    output.json = QJsonObject{{QStringLiteral("resealed"), qint64(*sealedAnew)}};
    output.text = KeyCommandTexts::tr("Sealed anew: %1 values. The earlier keys are forgotten.").arg(*sealedAnew);
    return output;
}

} // namespace

QList<Command> keyCommands()
{
    return {
        {"key rotate",
         "",
         "Changes the key that opens the sealed columns; the server must be stopped.",
         0,
         {dataOption()},
         rotate},
        {"key reseal",
         "",
         "Seals every stored value anew under the newest key; may be stopped and begun again.",
         0,
         {dataOption()},
         reseal},
    };
}

} // namespace kluis::server
