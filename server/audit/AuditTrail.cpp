// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/audit/AuditTrail.h"

#include "core/protocol/AuditWords.h"
#include "core/protocol/CborReader.h"
#include "core/protocol/CborWriter.h"
#include "core/protocol/Limits.h"
#include "core/storage/Rows.h"
#include "server/audit/AuditLog.h"
#include "server/store/AccountStore.h"
#include "server/store/DossierValues.h"
#include "server/store/RecordStore.h"

#include <algorithm>
#include <limits>

namespace kluis::server {

using protocol::AuditTrailPage;
using protocol::AuditTrailRequest;
using protocol::AuditWords;
namespace limits = protocol::limits;

namespace {

constexpr int mostAhead = 64;
constexpr qsizetype mostChains = limits::tenantsPerUser + 1;

/// What it says; an entry that somebody spoiled says nothing, and the search goes on.
ServerEvent readEvent(StoreDatabase& database, const TenantId& chain, qint64 number, QByteArrayView sealed,
                      QByteArray& encoded)
{
    auto bytes = database.columns().open(sealed::auditEvent, ColumnCipher::row(chain, number), sealed);
    auto event = bytes ? ServerEvent::decode(*bytes) : failure(bytes);
    encoded = bytes ? std::move(*bytes) : QByteArray();
    return event ? std::move(*event) : ServerEvent();
}

bool concerns(const ServerEvent& event, const DossierId& dossier)
{
    if (event.dossier == dossier) {
        return true;
    }
    if (event.kind != ServerEventKind::Fetched) {
        return false;
    }
    const auto fetched = protocol::FetchedDossiers::decode(event.payload);
    return fetched && fetched->has(dossier);
}

} // namespace

Result<AuditTrailPage> AuditTrail::page(const AuditTrailRequest& request)
{
    const auto wanted = this->wanted(request);
    if (!wanted) {
        return failure(wanted);
    }
    if (auto opened = request.cursor.isEmpty() ? open(request) : resume(request.cursor); !opened) {
        return failure(opened);
    }
    AuditTrailPage page;
    QList<ServerEvent> events;
    const auto most = qsizetype(std::clamp<quint64>(request.limit, 1, quint64(limits::auditPage)));
    bool isOver = false;
    qsizetype bytes = 0; // an entry about many dossiers is long
    for (int seen = 0; seen < entriesPerPage && page.entries.size() < most && bytes < limits::auditPageBytes; ++seen) {
        const auto reader = newest();
        if (!reader) {
            return failure(reader);
        }
        if (*reader == nullptr) {
            isOver = true;
            break;
        }
        const Reader::Read entry = (*reader)->ahead.takeFirst();
        page.reached = entry.event.time;
        if (entry.event.time < wanted->from && entry.event.time != 0) {
            isOver = true;
            break;
        }
        if (isWanted(*wanted, entry.event)) {
            bytes += entry.encoded.size();
            page.entries.append({(*reader)->chain, entry.number, entry.encoded, entry.hash});
            events.append(entry.event);
        }
    }
    page.cursor = isOver ? QByteArray() : cursor();
    if (auto named = addNames(page, events); !named) {
        return failure(named);
    }
    return page;
}

Result<AuditTrail::Wanted> AuditTrail::wanted(const AuditTrailRequest& request)
{
    Wanted wanted;
    wanted.action = request.action;
    wanted.from = request.from;
    wanted.to = request.to > 0 ? request.to : std::numeric_limits<qint64>::max();
    if (!AuditWords::isKnown(request.action)) {
        return fail(ErrorCode::InvalidArgument, tr("There is no such event in the audit log."),
                    QStringLiteral("action"));
    }
    if (!request.person.isEmpty()) {
        const auto account = AccountStore(m_database).account(request.person);
        if (!account) {
            return failure(account);
        }
        if (!*account) {
            return fail(ErrorCode::InvalidArgument, tr("There is no such account."), QStringLiteral("person"));
        }
        wanted.person = (*account)->id;
    }
    if (!request.dossier.isEmpty()) {
        const auto found = dossier(request.dossier);
        if (!found) {
            return failure(found);
        }
        wanted.dossier = *found;
    }
    return wanted;
}

Result<DossierId> AuditTrail::dossier(const QString& text)
{
    // Also one that is not here any more: the log outlives it.
    if (const auto id = DossierId::fromString(text)) {
        return *id;
    }
    const qsizetype slash = text.indexOf(u'/');
    const auto tenant =
        slash > 0 ? AccountStore(m_database).tenant(text.left(slash)) : Result<std::optional<Tenant>>(std::nullopt);
    const auto found = tenant && *tenant ? RecordStore(m_database).dossier((*tenant)->id, text.mid(slash + 1))
                                         : Result<std::optional<StoredDossier>>(std::nullopt);
    if (!tenant || !found) {
        return tenant ? Result<DossierId>(failure(found)) : failure(tenant);
    }
    if (!*found) {
        return fail(ErrorCode::InvalidArgument, tr("This server has no such dossier."), QStringLiteral("dossier"));
    }
    return (*found)->id;
}

bool AuditTrail::isWanted(const Wanted& wanted, const ServerEvent& event)
{
    const bool isPerson = !wanted.person || event.user == *wanted.person || event.subject == *wanted.person;
    return isPerson && event.time >= wanted.from && event.time < wanted.to &&
           AuditWords::matches(wanted.action, event) && (!wanted.dossier || concerns(event, *wanted.dossier));
}

Result<void> AuditTrail::open(const AuditTrailRequest& request)
{
    const auto chains = AuditLog::chains(m_database);
    if (!chains) {
        return failure(chains);
    }
    const qint64 to = request.to > 0 ? request.to : std::numeric_limits<qint64>::max();
    for (const TenantId& chain : *chains) {
        const auto last = lastBefore(chain, to);
        if (!last) {
            return failure(last);
        }
        m_readers.push_back({chain, *last, {}, 1});
    }
    return {};
}

Result<quint64> AuditTrail::lastBefore(const TenantId& chain, qint64 time)
{
    const auto end = m_database.number("SELECT n FROM audit_entry WHERE chain = ?1 ORDER BY n DESC LIMIT 1", chain);
    if (!end || time == std::numeric_limits<qint64>::max()) {
        return end ? Result<quint64>(quint64(*end)) : failure(end);
    }
    qint64 low = 0; // of before, or none
    qint64 high = *end + 1;
    while (low + 1 < high) {
        const qint64 middle = low + (high - low) / 2;
        auto row = m_database.query("SELECT event FROM audit_entry WHERE chain = ?1 AND n = ?2", chain, middle);
        qint64 then = 0;
        const auto read = storage::forEachRow(row, [&] {
            QByteArray encoded;
            then = readEvent(m_database, chain, middle, row->blobView(0), encoded).time;
        });
        if (!read) {
            return failure(read);
        }
        (then < time ? low : high) = middle;
    }
    return quint64(low);
}

Result<void> AuditTrail::resume(const QByteArray& cursor)
{
    protocol::CborReader reader(cursor);
    const qsizetype chains = reader.enterArray(mostChains);
    for (qsizetype i = 0; i < chains && reader.ok(); ++i) {
        if (reader.enterTuple(2)) {
            Reader one;
            one.chain = reader.id<TenantId>();
            one.next = reader.uint();
            reader.leave();
            m_readers.push_back(one);
        }
    }
    reader.leave();
    return reader.finish();
}

QByteArray AuditTrail::cursor() const
{
    std::vector<const Reader*> left;
    for (const Reader& reader : m_readers) {
        if (reader.next > 0 || !reader.ahead.isEmpty()) {
            left.push_back(&reader);
        }
    }
    if (left.empty()) {
        return {};
    }
    protocol::CborWriter writer;
    writer.array(left.size());
    for (const Reader* reader : left) {
        const quint64 next = reader->ahead.isEmpty() ? reader->next : reader->ahead.first().number;
        writer.array(2).id(reader->chain).uint(next).endArray();
    }
    writer.endArray();
    return writer.take();
}

/// The chain whose next entry is the newest; null when all are at their beginning.
Result<AuditTrail::Reader*> AuditTrail::newest()
{
    Reader* found = nullptr;
    for (Reader& reader : m_readers) {
        if (reader.ahead.isEmpty() && reader.next > 0) {
            if (auto read = readAhead(reader); !read) {
                return failure(read);
            }
        }
        if (!reader.ahead.isEmpty() &&
            (found == nullptr || reader.ahead.first().event.time > found->ahead.first().event.time)) {
            found = &reader;
        }
    }
    return found;
}

Result<void> AuditTrail::readAhead(Reader& reader)
{
    auto row = m_database.query("SELECT n, event, hash FROM audit_entry WHERE chain = ?1 AND n <= ?2 ORDER BY n DESC "
                                "LIMIT ?3",
                                reader.chain, qint64(reader.next), reader.stride);
    const auto read = storage::forEachRow(row, [&] {
        Reader::Read entry;
        entry.number = quint64(row->int64(0));
        entry.event = readEvent(m_database, reader.chain, row->int64(0), row->blobView(1), entry.encoded);
        entry.hash = row->blob(2);
        reader.ahead.append(std::move(entry));
    });
    reader.stride = std::min(reader.stride * 2, mostAhead);
    reader.next = reader.ahead.isEmpty() ? 0 : reader.ahead.last().number - 1;
    return read;
}

Result<void> AuditTrail::addNames(AuditTrailPage& page, const QList<ServerEvent>& events)
{
    for (qsizetype i = 0; i < events.size(); ++i) {
        const ServerEvent& event = events.at(i);
        for (const UserId& user : {event.user, event.subject}) {
            if (auto added = addPerson(page, user); !added) {
                return added;
            }
        }
        if (auto added = addDossier(page, event.dossier); !added) {
            return added;
        }
        const QByteArray chain = page.entries.at(i).chain.bytes();
        if (page.entries.at(i).chain.isNull() || m_named.contains(chain)) {
            continue;
        }
        m_named.insert(chain);
        const auto tenant = AccountStore(m_database).tenant(page.entries.at(i).chain);
        if (!tenant) {
            return failure(tenant);
        }
        if (*tenant) {
            page.names.append({chain, (*tenant)->shortName});
        }
    }
    return {};
}

Result<void> AuditTrail::addPerson(AuditTrailPage& page, const UserId& user)
{
    if (user.isNull() || m_named.contains(user.bytes())) {
        return {};
    }
    m_named.insert(user.bytes());
    const auto account = AccountStore(m_database).account(user);
    if (!account) {
        return failure(account);
    }
    if (*account) {
        page.people.append({user, (*account)->login, (*account)->displayName});
    }
    return {};
}

/// By employer and personnel number: who that is, whoever supervises need not know.
Result<void> AuditTrail::addDossier(AuditTrailPage& page, const DossierId& dossier)
{
    if (dossier.isNull() || m_named.contains(dossier.bytes())) {
        return {};
    }
    m_named.insert(dossier.bytes());
    const auto stored = RecordStore(m_database).dossier(dossier);
    if (!stored || !*stored) {
        return stored ? Result<void>() : failure(stored);
    }
    const auto tenant = AccountStore(m_database).tenant((*stored)->tenant);
    const auto values = DossierValues(m_database).fields((*stored)->number);
    if (!tenant || !values) {
        return tenant ? Result<void>(failure(values)) : failure(tenant);
    }
    const QString number = values->value(QStringLiteral("personnel_no"));
    if (*tenant && !number.isEmpty()) {
        page.names.append({dossier.bytes(), (*tenant)->shortName + u'/' + number});
    }
    return {};
}

} // namespace kluis::server
