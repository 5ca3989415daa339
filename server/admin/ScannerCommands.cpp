// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/Limits.h"
#include "core/scan/ClamdScanner.h"
#include "server/admin/Command.h"
#include "server/admin/CommandAudit.h"
#include "server/audit/AuditLog.h"
#include "server/scan/ScannerSetting.h"
#include "server/store/BlobStore.h"
#include "server/store/RecordStore.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <optional>

namespace kluis::server {

namespace {

struct ScannerTexts {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::ScannerTexts)
};

/// Whether the scanner takes contents as long as documents may be: ClamAV's own preset (StreamMaxLength) is shorter.
Result<void> takesLargest(const scan::MalwareScanner& scanner)
{
    auto session = scanner.begin();
    if (!session) {
        return failure(session);
    }
    const QByteArray piece(protocol::limits::blobPart, '\0');
    for (qint64 sent = 0; sent < protocol::limits::documentBytes; sent += piece.size()) {
        if (auto taken = (*session)->add(piece); !taken) {
            return taken;
        }
    }
    const auto verdict = (*session)->finish();
    if (!verdict && verdict.error().code() == ErrorCode::LimitExceeded) {
        return fail(
            ErrorCode::LimitExceeded,
            ScannerTexts::tr("The scanner takes no documents of %1 MB. Set StreamMaxLength in clamd.conf to %1M.")
                .arg(protocol::limits::documentBytes >> 20));
    }
    return verdict ? Result<void>() : failure(verdict);
}

QString whenAwayText(ScannerSetting::WhenAway choice)
{
    return choice == ScannerSetting::WhenAway::Accept
               ? ScannerTexts::tr("While it is away documents are taken, and looked at later.")
               : ScannerTexts::tr("While it is away documents wait at their senders.");
}

CommandOutput noScanner()
{
    CommandOutput output;
    output.json = QJsonObject{{QStringLiteral("scanner"), QJsonValue()}};
    output.text = ScannerTexts::tr("No scanner looks at documents. See scanner set.");
    return output;
}

Result<CommandOutput> show(const CommandInput& input)
{
    const auto data = input.open();
    const auto setting = data ? ScannerSetting::of(data->path()) : failure(data);
    if (!setting) {
        return failure(setting);
    }
    if (!*setting) {
        return noScanner();
    }
    const auto clamd = scan::ClamdScanner::at((*setting)->socket);
    const auto version = clamd ? (*clamd)->version() : failure(clamd);
    const auto sound = version ? takesLargest(**clamd) : Result<void>(failure(version));
    CommandOutput output;
    output.json = QJsonObject{{QStringLiteral("scanner"), QStringLiteral("clamd")},
                              {QStringLiteral("clamd"), (*setting)->socket},
                              {QStringLiteral("whenAway"), ScannerSetting::word((*setting)->whenAway)},
                              {QStringLiteral("version"), version ? QJsonValue(*version) : QJsonValue()},
                              {QStringLiteral("ok"), sound.has_value()}};
    output.text = version ? ScannerTexts::tr("%1 looks at documents.").arg(*version)
                          : ScannerTexts::tr("ClamAV at %1 is to look at documents.").arg((*setting)->socket);
    output.text += u' ' % whenAwayText((*setting)->whenAway);
    if (!sound) {
        output.remarks.append(sound.error().sentence());
        output.exitCode = 1;
    }
    return output;
}

Result<CommandOutput> set(const CommandInput& input)
{
    const auto data = input.open();
    if (!data) {
        return failure(data);
    }
    const auto choice =
        ScannerSetting::whenAwayFrom(input.isSet("when-away") ? input.value("when-away") : QStringLiteral("refuse"));
    if (!choice) {
        return fail(ErrorCode::InvalidArgument, ScannerTexts::tr("--when-away takes refuse or accept."),
                    QStringLiteral("when-away"));
    }
    const ScannerSetting setting{.socket = input.value("clamd"), .whenAway = *choice};
    const auto scanner = setting.scanner();
    if (!scanner) {
        return failure(scanner);
    }
    if (auto sound = takesLargest(**scanner); !sound) {
        return failure(sound);
    }
    const bool accepts = *choice == ScannerSetting::WhenAway::Accept;
    if (auto noted = recordCommand(data->store(), ServerEventKind::ScannerChanged, input.clock, {}, accepts ? 2 : 1);
        !noted) {
        return failure(noted);
    }
    const auto saved = setting.save(data->path());
    return saved ? show(input) : failure(saved);
}

Result<CommandOutput> off(const CommandInput& input)
{
    const auto data = input.open();
    if (!data) {
        return failure(data);
    }
    if (auto noted = recordCommand(data->store(), ServerEventKind::ScannerChanged, input.clock); !noted) {
        return failure(noted);
    }
    const auto removed = ScannerSetting::remove(data->path());
    return removed ? Result<CommandOutput>(noScanner()) : failure(removed);
}

Result<CommandOutput> again(const CommandInput& input)
{
    const auto data = input.open();
    const auto forgotten =
        data ? data->store().write<void>([](StoreDatabase& database) { return BlobStore(database).forgetClean(); })
             : Result<void>(failure(data));
    if (!forgotten) {
        return failure(forgotten);
    }
    CommandOutput output;
    output.json = QJsonObject{{QStringLiteral("again"), true}};
    output.text = ScannerTexts::tr("The serving server looks at every document again, within ten minutes.");
    return output;
}

Result<QList<StoredBlob>> setAside(const DataFolder& data)
{
    return data.store().read<QList<StoredBlob>>([](StoreDatabase& database) { return BlobStore(database).setAside(); });
}

Result<CommandOutput> list(const CommandInput& input)
{
    const auto data = input.open();
    const auto blobs = data ? setAside(*data) : failure(data);
    if (!blobs) {
        return failure(blobs);
    }
    QJsonArray rows;
    QStringList lines;
    for (const StoredBlob& blob : *blobs) {
        rows.append(QJsonObject{{QStringLiteral("document"), blob.id.toString()},
                                {QStringLiteral("bytes"), blob.size},
                                {QStringLiteral("malware"), blob.malware}});
        lines.append(blob.id.toString() % u'\t' % blob.malware);
    }
    CommandOutput output;
    output.json = rows;
    output.text = lines.isEmpty() ? ScannerTexts::tr("No document is set aside.") : lines.join(u'\n');
    return output;
}

Result<void> notedRelease(StoreDatabase& database, const StoredBlob& blob, qint64 now)
{
    const auto dossier = RecordStore(database).dossierNumbered(blob.dossier);
    if (!dossier) {
        return failure(dossier);
    }
    ServerEvent event;
    event.kind = ServerEventKind::DocumentReleased;
    event.time = now;
    event.dossier = dossier->value_or(StoredDossier()).id;
    event.tenant = dossier->value_or(StoredDossier()).tenant;
    event.object = blob.id.toString();
    return AuditLog::append(database, event);
}

Result<CommandOutput> release(const CommandInput& input)
{
    const auto data = input.open();
    const auto blobs = data ? setAside(*data) : failure(data);
    if (!blobs) {
        return failure(blobs);
    }
    const auto blob = std::find_if(blobs->cbegin(), blobs->cend(), [&](const StoredBlob& candidate) {
        return candidate.id.toString() == input.argument(0);
    });
    if (blob == blobs->cend()) {
        return fail(ErrorCode::NotFound, ScannerTexts::tr("No document of that name is set aside. See scanner list."));
    }
    const qint64 now = input.clock.unixMillis();
    const auto released = data->store().write<void>([&](StoreDatabase& database) {
        auto free = BlobStore(database).setScan(blob->number, BlobScan::Released, blob->malware, now);
        return free ? notedRelease(database, *blob, now) : free;
    });
    if (!released) {
        return failure(released);
    }
    CommandOutput output;
    output.json = QJsonObject{{QStringLiteral("released"), blob->id.toString()}};
    output.text = ScannerTexts::tr("The document is free again. Who sent it in vain can offer it again.");
    return output;
}

} // namespace

QList<Command> scannerCommands()
{
    const auto data = dataOption();
    return {
        {"scanner", "", "Which malware scanner looks at documents, and whether it works.", 0, {data}, show},
        {"scanner set",
         "",
         "Lets a scanner look at every document the server can open.",
         0,
         {data, console::option("clamd", ScannerTexts::tr("Path of ClamAV's socket."), "SOCKET"),
          console::option("when-away",
                          ScannerTexts::tr("What becomes of documents while it is away: refuse or accept."), "CHOICE")},
         set},
        {"scanner off", "", "No scanner looks at documents any more.", 0, {data}, off},
        {"scanner again", "", "Looks at every document again, as after new signatures.", 0, {data}, again},
        {"scanner list", "", "The documents that were set aside.", 0, {data}, list},
        {"scanner release", "DOCUMENT", "Gives a document free that was set aside by mistake.", 1, {data}, release},
    };
}

} // namespace kluis::server
