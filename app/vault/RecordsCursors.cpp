// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Records about how far each employer's stream is here.
#include "app/vault/DoubtedBases.h"
#include "app/vault/HeldEdits.h"
#include "app/vault/Records.h"

#include "core/storage/Rows.h"

namespace kluis::app {

namespace {

constexpr char setNamed[] = "INSERT INTO named_value(name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET "
                            "value = excluded.value";

QString horizonName(const TenantId& tenant)
{
    return QStringLiteral("sync.horizon.") + tenant.toString();
}

QString agreementName(const TenantId& tenant)
{
    return QStringLiteral("agreement.left-out.") + tenant.toString();
}

QString employerName(const TenantId& tenant)
{
    return QStringLiteral("employer.values.") + tenant.toString();
}

QString doubtName(qint64 tenant)
{
    return QStringLiteral("sync.in-doubt.") + QString::number(tenant);
}

} // namespace

Result<Records::Cursor> Records::cursor(qint64 tenant)
{
    auto row = m_database.query("SELECT seq, scope_version, server_epoch FROM tenant WHERE number = ?1", tenant);
    if (!row) {
        return failure(row);
    }
    const auto found = row->step();
    if (!found) {
        return failure(found);
    }
    return *found ? Cursor{quint64(row->int64(0)), row->blob(1), row->blob(2)} : Cursor();
}

Result<void> Records::setCursor(qint64 tenant, const Cursor& cursor)
{
    return m_database.run("UPDATE tenant SET seq = ?2, scope_version = ?3, server_epoch = ?4 WHERE number = ?1", tenant,
                          qint64(cursor.seq), cursor.scopeVersion, cursor.serverEpoch);
}

Result<quint64> Records::horizon(const TenantId& tenant)
{
    auto row = m_database.query("SELECT value FROM named_value WHERE name = ?1", horizonName(tenant));
    quint64 seq = 0;
    const auto walked = storage::forEachRow(row, [&] { seq = row->blob(0).toULongLong(); });
    return walked ? Result<quint64>(seq) : failure(walked);
}

Result<void> Records::setHorizon(const TenantId& tenant, quint64 seq)
{
    return m_database.run(setNamed, horizonName(tenant), QByteArray::number(seq));
}

Result<domain::FieldAgreement> Records::agreement(storage::Database& database, const TenantId& tenant)
{
    auto row = database.query("SELECT CAST(value AS TEXT) FROM named_value WHERE name = ?1", agreementName(tenant));
    QStringList leftOut;
    const auto walked = storage::forEachRow(row, [&] { leftOut = row->text(0).split(u'\n', Qt::SkipEmptyParts); });
    return walked ? Result<domain::FieldAgreement>(domain::FieldAgreement::received(leftOut)) : failure(walked);
}

Result<void> Records::setAgreement(const TenantId& tenant, const domain::FieldAgreement& agreement)
{
    return m_database.run(setNamed, agreementName(tenant), agreement.leftOut().join(u'\n').toUtf8());
}

Result<domain::FieldValues> Records::employerValues(storage::Database& database, const TenantId& tenant)
{
    auto row = database.query("SELECT CAST(value AS TEXT) FROM named_value WHERE name = ?1", employerName(tenant));
    domain::FieldValues values;
    const auto walked = storage::forEachRow(row, [&] {
        const auto lines = row->text(0).split(u'\n', Qt::SkipEmptyParts);
        for (const QString& line : lines) {
            values.insert(line.section(u'=', 0, 0), line.section(u'=', 1));
        }
    });
    return walked ? Result<domain::FieldValues>(std::move(values)) : failure(walked);
}

Result<void> Records::setEmployerValues(const TenantId& tenant, const domain::FieldValues& values)
{
    QStringList lines;
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        lines.append(value.key() + u'=' + *value);
    }
    return m_database.run(setNamed, employerName(tenant), lines.join(u'\n').toUtf8());
}

Result<bool> Records::isInDoubt(qint64 tenant)
{
    auto row = m_database.query("SELECT 1 FROM named_value WHERE name = ?1", doubtName(tenant));
    return row ? row->step() : failure(row);
}

Result<void> Records::setInDoubt(qint64 tenant, bool isInDoubt)
{
    return isInDoubt
               ? m_database.run("INSERT OR IGNORE INTO named_value(name, value) VALUES (?1, x'01')", doubtName(tenant))
               : m_database.run("DELETE FROM named_value WHERE name = ?1", doubtName(tenant));
}

Result<void> Records::doubt(qint64 tenant)
{
    if (auto unseen = HeldEdits(m_database).doubt(tenant); !unseen) {
        return unseen;
    }
    const auto noted = DoubtedBases(m_database).note(tenant);
    return noted ? setInDoubt(tenant, true) : noted;
}

} // namespace kluis::app
