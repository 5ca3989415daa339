// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/retention/DestructionLedger.h"

#include "core/protocol/RejectReason.h"
#include "server/EventLog.h"
#include "server/retention/LedgerMark.h"
#include "server/retention/LedgerPlace.h"
#include "server/retention/RetentionStore.h"

#include <QFile>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <filesystem>

namespace kluis::server {

using crypto::DestructionConfirmation;
using crypto::DestructionEntry;
using crypto::DestructionOrder;
using crypto::LedgerReading;

namespace {

/// As it leaves the server: what is the matter with its disk is the operator's to know.
tl::unexpected<Error> away(const Error& error)
{
    return fail(error.code(), error.sentence(), QLatin1StringView(protocol::reason::ledgerAway));
}

/// What the store says of destructions that were confirmed, by id.
using Known = QHash<RecordId, StoredDestruction>;

Result<Known> knownTo(Store& store)
{
    return store.read<Known>([](StoreDatabase& database) -> Result<Known> {
        const auto all = RetentionStore(database).done();
        if (!all) {
            return failure(all);
        }
        Known known;
        for (const StoredDestruction& each : *all) {
            known.insert(each.order.id, each);
        }
        return known;
    });
}

DestructionEntry entryOf(const StoredDestruction& destruction, const DestructionConfirmation& confirmation)
{
    DestructionEntry entry;
    entry.kind = DestructionEntry::Kind::Done;
    entry.whole = destruction.whole;
    entry.time = destruction.endedAt;
    entry.order = destruction.order;
    entry.confirmation = confirmation;
    return entry;
}

/// What the ledger lacks of what the store knows.
QList<DestructionEntry> missingIn(const LedgerReading& reading, const Known& known, qint64 now)
{
    QSet<RecordId> written;
    for (const DestructionEntry& entry : reading.done()) {
        written.insert(entry.order.id);
    }
    QList<DestructionEntry> missing;
    for (const StoredDestruction& destruction : known) {
        const auto confirmation = DestructionConfirmation::decode(destruction.confirmation);
        if (confirmation && !written.contains(destruction.order.id)) {
            missing.append(entryOf(destruction, *confirmation));
        }
    }
    std::sort(missing.begin(), missing.end(),
              [](const DestructionEntry& a, const DestructionEntry& b) { return a.time < b.time; });
    // Nobody destroys while the ledger is held, so what is open was broken off.
    for (DestructionEntry entry : reading.open()) {
        if (!known.contains(entry.order.id)) {
            entry.kind = DestructionEntry::Kind::TakenBack;
            entry.time = now;
            missing.append(entry);
        }
    }
    return missing;
}

void tellOfDamage(const LedgerReading& reading, const Known& known)
{
    if (!reading.isSound()) {
        EventLog::error("ledger-damaged", {{"breaks", reading.breaks()},
                                           {"strange", reading.strangeLines()},
                                           {"cutOff", reading.isCutOff() ? 1 : 0}});
    }
    qint64 ahead = 0;
    for (const DestructionEntry& entry : reading.done()) {
        ahead += known.contains(entry.order.id) ? 0 : 1;
    }
    if (ahead > 0) {
        EventLog::warning("ledger-ahead", {{"entries", ahead}});
    }
}

} // namespace

tl::unexpected<Error> DestructionLedger::unanswered()
{
    return fail(ErrorCode::Unreachable, tr("The folder of the ledger of destructions does not answer."),
                QLatin1StringView(protocol::reason::ledgerAway));
}

/// An empty mount point, or an older copy: continued, it would pass for whole, and what it lacks would come back.
tl::unexpected<Error> DestructionLedger::behind()
{
    EventLog::error("ledger-behind");
    return fail(
        ErrorCode::Storage,
        tr("The ledger of destructions lacks what this server wrote into it last: its disk is away, or it is an "
           "older copy. Put it right, or accept what is there with kluis-server ledger --to FOLDER."),
        QStringLiteral("behind"));
}

Result<std::shared_ptr<LedgerFile>> DestructionLedger::hold(const QString& folder)
{
    using File = std::shared_ptr<LedgerFile>;
    const auto patience = m_patience / 2; // for other servers, so that the outcome comes in time
    auto held = m_calls.run<File>(
        [folder, patience, mark = LedgerMark::of(m_dataFolder, folder),
         key = std::make_shared<crypto::SigningKeyPair>(m_keys.signingKey.clone())]() -> Result<File> {
            auto file = LedgerFile::hold(folder, *key, patience);
            const auto isOurs = file && mark ? file->has(*mark) : Result<bool>(true);
            if (!file || !isOurs) {
                return file ? failure(isOurs) : failure(file);
            }
            return *isOurs ? Result<File>(std::make_shared<LedgerFile>(std::move(*file))) : behind();
        });
    if (!held) {
        return unanswered();
    }
    return *held ? *held : Result<File>(away(held->error()));
}

Result<void> DestructionLedger::append(const std::shared_ptr<LedgerFile>& file, const DestructionEntry& entry)
{
    // Written after all when nobody waits any more: then it is taken back as soon as that can be written.
    const auto takeBack = [file, entry](const Result<LedgerReading::End>& written) {
        DestructionEntry back = entry;
        back.kind = DestructionEntry::Kind::TakenBack;
        const bool isBegun = entry.kind == DestructionEntry::Kind::Begun;
        if (const auto done = isBegun && written ? file->append(back) : written; isBegun && written && !done) {
            EventLog::error("ledger-not-taken-back", {{"code", qint64(done.error().code())}});
        }
    };
    const auto written = m_calls.run<LedgerReading::End>([file, entry] { return file->append(entry); }, takeBack);
    if (!written) {
        return unanswered();
    }
    if (!*written) {
        return away(written->error());
    }
    // Where it can't be kept, the mark of before names an entry that is there too.
    [[maybe_unused]] const auto kept = LedgerMark::note(m_dataFolder, file->folder(), **written);
    return {};
}

Result<DestructionLedger::Pledge> DestructionLedger::begin(const DestructionOrder& order,
                                                           const DestructionConfirmation& confirmation)
{
    Pledge pledge;
    pledge.m_ledger = this;
    pledge.m_entry.order = order;
    pledge.m_entry.confirmation = confirmation;
    pledge.m_entry.time = m_clock.unixMillis();
    const auto folder = LedgerPlace::of(m_dataFolder);
    if (!folder) {
        return pledge;
    }
    auto file = hold(*folder);
    const auto written = file ? append(*file, pledge.m_entry) : Result<void>(failure(file));
    if (!written) {
        if (written.error().code() != ErrorCode::Busy) {
            EventLog::error("ledger-unreachable", {{"code", qint64(written.error().code())}});
        }
        doubt(); // it may stand there all the same
        return failure(written);
    }
    pledge.m_file = std::move(*file);
    return pledge;
}

DestructionLedger::Pledge::~Pledge()
{
    if (m_file) {
        m_ledger->doubt();
    }
}

void DestructionLedger::Pledge::done(bool whole, qint64 time)
{
    m_entry.whole = whole;
    m_entry.time = time;
    end(DestructionEntry::Kind::Done, "ledger-not-closed");
}

void DestructionLedger::Pledge::takeBack()
{
    m_entry.time = m_ledger->m_clock.unixMillis();
    end(DestructionEntry::Kind::TakenBack, "ledger-not-taken-back");
}

void DestructionLedger::Pledge::end(DestructionEntry::Kind kind, const char* event)
{
    if (!m_file) {
        return;
    }
    m_entry.kind = kind;
    const auto written = m_ledger->append(m_file, m_entry);
    m_file.reset();
    if (!written) {
        EventLog::error(event, {{"code", qint64(written.error().code())}});
        m_ledger->doubt();
    }
}

void DestructionLedger::doubt()
{
    const std::lock_guard guard(m_mutex);
    m_settled = -1;
    ++m_doubts;
}

Result<void> DestructionLedger::settle(Store& store)
{
    const auto folder = LedgerPlace::of(m_dataFolder);
    const auto count = store.read<qint64>([](StoreDatabase& database) { return RetentionStore(database).countDone(); });
    if (!folder || !count) {
        return folder ? failure(count) : Result<void>();
    }
    quint64 doubts = 0;
    bool isSettled = false;
    {
        const std::lock_guard guard(m_mutex);
        isSettled = m_settled == *count && m_settledIn == *folder;
        doubts = m_doubts;
    }
    const auto isAsBefore = isSettled ? isAsLeft(*folder) : Result<bool>(false);
    if (!isAsBefore || *isAsBefore) {
        return isAsBefore ? Result<void>() : failure(isAsBefore);
    }
    const auto present = *count == 0 ? read(*folder) : Result<LedgerReading>(LedgerReading());
    const bool isNothing = !present && present.error().code() == ErrorCode::NotFound; // no folder is made for nothing
    if (auto settled = isNothing ? Result<void>() : settleIn(*folder, store); !settled) {
        return settled;
    }
    const std::lock_guard guard(m_mutex);
    if (m_doubts == doubts) {
        m_settled = *count;
        m_settledIn = *folder;
    }
    return {};
}

/// By the note of its end alone, which costs little; other servers may have written since.
Result<bool> DestructionLedger::isAsLeft(const QString& folder)
{
    const auto mark = LedgerMark::of(m_dataFolder, folder);
    if (!mark) {
        return true;
    }
    const auto note = m_calls.run<QByteArray>([folder] { return LedgerFile::noteIn(folder); });
    if (!note) {
        return unanswered();
    }
    const auto end = *note ? LedgerReading::End::of(**note, m_keys.signingKey.publicKey()) : std::nullopt;
    return end && (end->number > mark->number || (end->number == mark->number && end->digest == mark->digest));
}

Result<void> DestructionLedger::settleIn(const QString& folder, Store& store)
{
    const auto file = hold(folder);
    if (!file) {
        return failure(file);
    }
    // Looked up under the lock: what another server destroys is in both or in neither.
    const auto reading = read(folder);
    const auto known = knownTo(store);
    if (!known || (!reading && reading.error().code() != ErrorCode::NotFound)) {
        return known ? Result<void>(failure(reading)) : failure(known);
    }
    const LedgerReading present = reading ? *reading : LedgerReading();
    tellOfDamage(present, *known);
    const auto missing = missingIn(present, *known, m_clock.unixMillis());
    for (const DestructionEntry& entry : missing) {
        if (auto written = append(*file, entry); !written) {
            return written;
        }
    }
    if (!missing.isEmpty()) {
        EventLog::info("ledger-filled-up", {{"entries", missing.size()}});
    }
    return {};
}

Result<void> DestructionLedger::leave(const QString& folder, const QString& successor)
{
    const auto left = m_calls.run<void>(
        [folder, successor, patience = m_patience / 2, mark = QString::number(m_clock.unixMillis()),
         key = std::make_shared<crypto::SigningKeyPair>(m_keys.signingKey.clone())]() -> Result<void> {
            std::error_code unknown;
            if (std::filesystem::equivalent(QFile::encodeName(folder).toStdString(),
                                            QFile::encodeName(successor).toStdString(), unknown)) {
                return {};
            }
            if (!LedgerFile::isIn(folder)) {
                return fail(ErrorCode::NotFound, tr("There is no ledger of destructions in this folder."),
                            QStringLiteral("ledger"));
            }
            const auto file = LedgerFile::hold(folder, *key, patience);
            return file ? file->setAside(mark) : failure(file);
        });
    return left ? *left : unanswered();
}

/// Waited for is the disk only: to verify what a large ledger says takes longer than anybody waits for a folder.
Result<LedgerReading> DestructionLedger::read(const QString& folder)
{
    const auto bytes = m_calls.run<LedgerFile::Bytes>([folder] { return LedgerFile::bytesIn(folder); });
    if (!bytes) {
        return unanswered();
    }
    return *bytes ? (*bytes)->reading(m_keys.signingKey.publicKey()) : failure(*bytes);
}

} // namespace kluis::server
