// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/anonymise/Anonymiser.h"

#include "core/storage/Rows.h"
#include "server/store/AccountStore.h"
#include "server/store/AgreementStore.h"
#include "server/store/RecordStore.h"
#include "server/store/StoreTable.h"

namespace kluis::server {

using protocol::Operation;
using protocol::OperationKind;

namespace {

constexpr int operationsAtOnce = 1000;

} // namespace

Anonymiser::Anonymiser(const DataFolder& from, const DataFolder& to, crypto::SecretBytes seed)
    : m_from(from), m_to(to), m_pseudonyms(std::move(seed)), m_operations(m_pseudonyms, to.keys())
{
    m_pseudonyms.fix(from.keys().systemUser.bytes(), to.keys().systemUser.bytes());
    m_pseudonyms.fix(from.keys().systemDevice.bytes(), to.keys().systemDevice.bytes());
}

Result<Anonymiser::Summary> Anonymiser::run(const Progress& progress)
{
    const auto done = m_from.store().read<void>([&](StoreDatabase& from) -> Result<void> {
        auto copied = copyTables(from);
        copied = copied ? readAgreements(from) : copied;
        return copied ? copyOperations(from, progress) : copied;
    });
    return done ? Result<Summary>(m_summary) : failure(done);
}

Result<void> Anonymiser::copyTables(StoreDatabase& from)
{
    const auto tables = StoreTable::known();
    if (!tables) {
        return failure(tables);
    }
    TableMask mask(m_pseudonyms, m_operations.values(), m_to.store());
    for (const StoreTable& table : *tables) {
        if (!TableMask::takes(table)) {
            continue;
        }
        const auto rows = mask.copy(from, table);
        if (!rows) {
            return failure(rows);
        }
        m_summary.accounts += table.name() == "user" ? *rows : 0;
    }
    return {};
}

Result<void> Anonymiser::readAgreements(StoreDatabase& from)
{
    const auto tenants = AccountStore(from).tenants();
    if (!tenants) {
        return failure(tenants);
    }
    for (const Tenant& tenant : *tenants) {
        const auto agreement = AgreementStore(from).of(tenant.id);
        if (!agreement) {
            return failure(agreement);
        }
        m_operations.setAgreement(tenant.id, *agreement);
    }
    return {};
}

Result<void> Anonymiser::copyOperations(StoreDatabase& from, const Progress& progress)
{
    const auto all = from.number("SELECT count(*) FROM operation");
    if (!all) {
        return failure(all);
    }
    qint64 read = 0;
    for (qint64 place = 0; read < *all;) {
        std::vector<Ready> page;
        const auto last = readPage(from, place, page, read);
        if (!last) {
            return failure(last);
        }
        if (auto written = writePage(page); !written) {
            return written;
        }
        place = *last;
        progress(read, *all);
    }
    return {};
}

Result<qint64> Anonymiser::readPage(StoreDatabase& from, qint64 after, std::vector<Ready>& page, qint64& read)
{
    auto row = from.query("SELECT place, server_time, bytes FROM operation WHERE place > ?1 ORDER BY place LIMIT ?2",
                          after, operationsAtOnce);
    qint64 last = after;
    const auto walked = storage::forEachRow(row, [&]() -> Result<void> {
        last = row->int64(0);
        ++read;
        const auto bytes = from.columns().open(sealed::operation, ColumnCipher::row(last), row->blobView(2));
        if (!bytes) {
            return failure(bytes);
        }
        const auto op = Operation::decode(*bytes);
        if (!op) {
            return failure(op);
        }
        auto masked = m_operations.masked(*op);
        if (!masked) {
            ++m_summary.leftOut;
            return {};
        }
        ++m_summary.operations;
        m_summary.dossiers += op->kind == OperationKind::Dossier ? 1 : 0;
        page.push_back({std::move(*masked), m_pseudonyms.time(row->int64(1), op->dossier.bytes())});
        return {};
    });
    return walked ? Result<qint64>(last) : failure(walked);
}

Result<void> Anonymiser::writePage(const std::vector<Ready>& page)
{
    return m_to.store().write<void>([&](StoreDatabase& to) -> Result<void> {
        for (const Ready& ready : page) {
            if (auto accepted = accept(to, ready); !accepted) {
                return accepted;
            }
        }
        return {};
    });
}

/// By the road of every operation, so that chains, revisions and indexes are what they would be.
Result<void> Anonymiser::accept(StoreDatabase& to, const Ready& ready) const
{
    RecordStore records(to);
    Operation op = ready.operation;
    if (op.kind != OperationKind::Dossier) {
        const auto dossier = records.dossier(op.dossier);
        auto chain = dossier && *dossier ? records.chain((*dossier)->number, op.category)
                                         : Result<std::pair<quint64, QByteArray>>(std::pair<quint64, QByteArray>());
        if (!dossier || !chain) {
            return dossier ? failure(chain) : Result<void>(failure(dossier));
        }
        op.seenHead = std::move(chain->second);
    }
    op.sign(m_to.keys().signingKey);
    const auto accepted = records.accept(op, op.encode(), ready.serverTime);
    return accepted ? Result<void>() : failure(accepted);
}

} // namespace kluis::server
