// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/audit/AuditExport.h"

#include "core/storage/Rows.h"
#include "server/audit/AuditLog.h"
#include "server/audit/EntryJson.h"
#include "server/store/AccountStore.h"

#include <QJsonDocument>

namespace kluis::server {

namespace {

constexpr int entriesAtOnce = 1000;

struct Entry {
    quint64 number = 0;
    QByteArray hash;
    ServerEvent event;
};

} // namespace

Result<quint64> AuditExport::run(qint64 from, qint64 to, const Write& write)
{
    if (auto loaded = loadNames(); !loaded) {
        return failure(loaded);
    }
    const auto chains =
        m_store.read<QList<TenantId>>([](StoreDatabase& database) { return AuditLog::chains(database); });
    if (!chains) {
        return failure(chains);
    }
    quint64 written = 0;
    for (const TenantId& chain : *chains) {
        const auto some = exportChain(chain, from, to, write);
        if (!some) {
            return some;
        }
        written += *some;
    }
    return written;
}

Result<void> AuditExport::loadNames()
{
    return m_store.read<void>([this](StoreDatabase& database) -> Result<void> {
        AccountStore accounts(database);
        const auto people = accounts.accounts();
        const auto employers = accounts.tenants();
        if (!people || !employers) {
            return people ? Result<void>(failure(employers)) : failure(people);
        }
        for (const Account& account : *people) {
            m_logins.insert(account.id, account.login);
        }
        for (const Tenant& tenant : *employers) {
            m_employers.insert(tenant.id, tenant.shortName);
        }
        return {};
    });
}

Result<quint64> AuditExport::exportChain(const TenantId& chain, qint64 from, qint64 to, const Write& write)
{
    EntryJson json;
    json.chain = chain.isNull() ? QStringLiteral("practice") : m_employers.value(chain, chain.toString());
    json.logins = m_logins;
    quint64 written = 0;
    for (qint64 last = 0;;) {
        const auto page = m_store.read<QList<Entry>>([&](StoreDatabase& database) -> Result<QList<Entry>> {
            auto row =
                database.query("SELECT n, event, hash FROM audit_entry WHERE chain = ?1 AND n > ?2 ORDER BY n LIMIT ?3",
                               chain, last, entriesAtOnce);
            QList<Entry> entries;
            const auto read = storage::forEachRow(row, [&]() -> Result<void> {
                const qint64 n = row->int64(0);
                const auto bytes =
                    database.columns().open(sealed::auditEvent, ColumnCipher::row(chain, n), row->blobView(1));
                auto event = bytes ? ServerEvent::decode(*bytes) : failure(bytes);
                if (!event) {
                    return fail(ErrorCode::Corrupt,
                                tr("An entry of the audit log can't be read. audit verify says which."));
                }
                entries.append({quint64(n), row->blob(2), std::move(*event)});
                return {};
            });
            return read ? Result<QList<Entry>>(std::move(entries)) : failure(read);
        });
        if (!page) {
            return failure(page);
        }
        for (const Entry& entry : *page) {
            last = qint64(entry.number);
            if (entry.event.time < from || entry.event.time >= to) {
                continue;
            }
            json.number = entry.number;
            json.hash = entry.hash;
            if (auto put = write(QJsonDocument(json.of(entry.event)).toJson(QJsonDocument::Compact) + '\n'); !put) {
                return failure(put);
            }
            ++written;
        }
        if (page->size() < entriesAtOnce) {
            return written;
        }
    }
}

} // namespace kluis::server
