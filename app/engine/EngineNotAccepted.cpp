// SPDX-License-Identifier: GPL-3.0-or-later
// What the server did not accept and its author may not read any more: out of here in a file, and in at a lead's
// (docs/decisions/0087).
#include "app/engine/Engine.h"

#include "app/engine/EngineParts.h"
#include "app/exchange/OwnFile.h"
#include "app/medical/HandedOn.h"
#include "app/sync/DirectoryCache.h"
#include "core/protocol/NotAcceptedFile.h"

namespace kluis::app {

using protocol::NotAcceptedFile;

Result<int> Engine::writeNotAccepted(const QString& file)
{
    if (auto open = ready(); !open) {
        return failure(open);
    }
    const auto operations = m_parts->open->vault->handOn();
    if (!operations) {
        return failure(operations);
    }
    if (operations->isEmpty()) {
        return fail(ErrorCode::NotFound, tr("Nothing that was not accepted waits here for a lead."));
    }
    const auto bytes = NotAcceptedFile::encode(*operations);
    const auto written = bytes ? OwnFile::write(file, *bytes) : Result<void>(failure(bytes));
    return written ? Result<int>(int(operations->size())) : failure(written);
}

Result<QList<HandedOnChange>> Engine::readNotAccepted(const QString& file)
{
    if (auto open = ready(); !open) {
        return failure(open);
    }
    auto& open = *m_parts->open;
    if (!open.medical->log().isLead(open.identity->user)) {
        return fail(ErrorCode::Forbidden, tr("Only a lead of the medical group opens such a file."));
    }
    const auto bytes = OwnFile::read(file, NotAcceptedFile::largest);
    const auto operations = bytes ? NotAcceptedFile::decode(*bytes) : failure(bytes);
    if (!operations) {
        return failure(operations);
    }
    DirectoryCache directory(open.vault->database(), *open.session, *open.identity, *open.medical);
    if (auto loaded = directory.load(); !loaded) {
        return failure(loaded);
    }
    return HandedOn(*open.vault, *m_parts->reader, directory).open(*operations);
}

} // namespace kluis::app
