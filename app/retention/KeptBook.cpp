// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/retention/KeptBook.h"

#include "app/vault/Records.h"
#include "app/vault/TouchedDossiers.h"
#include "core/domain/Category.h"
#include "core/storage/Rows.h"

#include <QDateTime>

#include <algorithm>
#include <iterator>
#include <tuple>

namespace kluis::app {

using retention::Facts;
using retention::Part;
using retention::Review;

namespace {

constexpr qint64 slice = 500; ///< dossiers read at a time

constexpr char rowsSql[] = "SELECT r.dossier, d.id, r.name, r.personnel_no, t.short_name, t.id FROM dossier_row r JOIN "
                           "dossier d ON d.number = r.dossier JOIN tenant t ON t.number = r.tenant "
                           "WHERE r.dossier BETWEEN ?1 AND ?2";
constexpr char medicalSql[] =
    "SELECT dossier, max(at) FROM (SELECT dossier, at FROM record WHERE dossier BETWEEN ?1 AND ?2 AND category = ?3 "
    "UNION ALL SELECT dossier, at FROM sealed WHERE dossier BETWEEN ?1 AND ?2) GROUP BY dossier";

const QByteArray& valuesSql()
{
    static const QByteArray sql = "SELECT dossier, CAST(record AS TEXT), value FROM record WHERE dossier BETWEEN ?1 "
                                  "AND ?2 AND kind = 1 AND record IN (" +
                                  TouchedDossiers::fieldList(Facts::fieldIds()) + ")";
    return sql;
}

/// What is due first, then by the day, then what has not begun; the same day by name.
bool isBefore(const KeptPart& a, const KeptPart& b)
{
    const auto rank = [](const KeptPart& kept) {
        return kept.state == Review::State::Due ? 0 : kept.until.isValid() ? 1 : 2;
    };
    return std::tuple(rank(a), a.until, a.name, a.place) < std::tuple(rank(b), b.until, b.name, b.place);
}

} // namespace

Result<KeptList> KeptBook::list(const Basis& basis, const Progress& progress)
{
    m_lastRead = 0;
    if (auto followed = followEmployers(); !followed) {
        return failure(followed);
    }
    const auto touched = TouchedDossiers::since(m_database, m_seen);
    if (!touched) {
        return failure(touched);
    }
    if (touched->isWhole) {
        if (auto read = readTouched(touched->dossiers); !read) {
            return failure(read);
        }
        m_seen = touched->newest;
    } else {
        if (m_next == 1) {
            m_begun = touched->newest; // what is touched while everything is read is read again the next time
        }
        m_seen = -1;
        if (auto read = readAll(progress); !read) {
            return failure(read);
        }
        m_seen = m_begun;
    }
    if (!touched->isWhole || basis != m_basis) {
        judgeAll(basis);
    }
    return KeptList{m_part, m_basis.policy, m_basis.today, m_parts};
}

void KeptBook::judge(KeptPart& kept) const
{
    const Review review = Review::of(m_part, kept.facts, m_basis.policy, m_basis.today);
    kept.state = review.state();
    kept.until = review.until();
    kept.hold = m_basis.holds.value(kept.dossier);
}

void KeptBook::judgeAll(const Basis& basis)
{
    m_basis = basis;
    for (KeptPart& kept : m_parts) {
        judge(kept);
    }
    std::sort(m_parts.begin(), m_parts.end(), isBefore);
}

Result<void> KeptBook::readAll(const Progress& progress)
{
    const auto highest = storage::numberOf(m_database.prepare("SELECT coalesce(max(dossier), 0) FROM dossier_row"));
    if (!highest) {
        return failure(highest);
    }
    for (; m_next <= *highest; m_next += slice) {
        if (progress && !progress(int(m_next - 1), int(*highest))) {
            return fail(ErrorCode::Cancelled, tr("The list was not made."));
        }
        auto read = readRange(m_next, m_next + slice - 1);
        if (!read) {
            return failure(read);
        }
        m_unjudged.append(std::move(*read));
    }
    m_parts = std::exchange(m_unjudged, {});
    m_next = 1;
    return {};
}

Result<void> KeptBook::readTouched(const QList<qint64>& dossiers)
{
    if (dossiers.isEmpty()) {
        return {};
    }
    Parts fresh;
    for (const qint64 dossier : dossiers) {
        auto read = readRange(dossier, dossier);
        if (!read) {
            return failure(read);
        }
        fresh.append(std::move(*read));
    }
    for (KeptPart& kept : fresh) {
        judge(kept);
    }
    std::sort(fresh.begin(), fresh.end(), isBefore);
    m_parts.removeIf([&dossiers](const KeptPart& kept) {
        return std::binary_search(dossiers.cbegin(), dossiers.cend(), kept.place);
    });
    const qsizetype before = m_parts.size();
    m_parts.append(std::move(fresh));
    std::inplace_merge(m_parts.begin(), m_parts.begin() + before, m_parts.end(), isBefore);
    return {};
}

Result<KeptBook::Parts> KeptBook::readRange(qint64 first, qint64 last)
{
    QHash<qint64, domain::FieldValues> values;
    auto value = m_database.query(valuesSql(), first, last);
    auto walked = storage::forEachRow(value, [&] { values[value->int64(0)].insert(value->text(1), value->text(2)); });
    QHash<qint64, QDate> changes;
    if (walked && m_part == Part::Medical) {
        auto change = m_database.query(medicalSql, first, last, quint8(domain::Category::Medical));
        walked = storage::forEachRow(change, [&] {
            changes.insert(change->int64(0), QDateTime::fromMSecsSinceEpoch(change->int64(1), Qt::UTC).date());
        });
    }
    if (!walked) {
        return failure(walked);
    }
    Parts parts;
    auto row = m_database.query(rowsSql, first, last);
    walked = storage::forEachRow(row, [&] {
        KeptPart kept;
        kept.place = row->int64(0);
        kept.dossier = row->id<DossierId>(1);
        kept.name = row->text(2);
        kept.number = row->text(3);
        kept.employer = row->text(4);
        domain::FieldValues all = values.value(kept.place);
        all.insert(m_employers.value(row->id<TenantId>(5)));
        kept.facts = Facts::of(all, changes.value(kept.place));
        if (m_part != Part::Medical || kept.facts.lastChange.isValid()) { // else there is no such part
            parts.append(std::move(kept));
        }
    });
    if (!walked) {
        return failure(walked);
    }
    m_lastRead += int(parts.size());
    return parts;
}

/// What is recorded of an employer itself counts for each of its dossiers: where it changed, all are read anew.
Result<void> KeptBook::followEmployers()
{
    QList<TenantId> tenants;
    auto row = m_database.prepare("SELECT id FROM tenant");
    if (const auto walked = storage::forEachRow(row, [&] { tenants.append(row->id<TenantId>(0)); }); !walked) {
        return failure(walked);
    }
    QHash<TenantId, domain::FieldValues> employers;
    for (const TenantId& tenant : std::as_const(tenants)) {
        const auto values = Records::employerValues(m_database, tenant);
        if (!values) {
            return failure(values);
        }
        employers.insert(tenant, *values);
    }
    if (employers != m_employers) {
        m_employers = std::move(employers);
        m_seen = -1;
        m_next = 1;
        m_unjudged.clear();
    }
    return {};
}

Result<Facts> KeptBook::factsOf(qint64 place)
{
    if (auto followed = followEmployers(); !followed) {
        return failure(followed);
    }
    const auto read = readRange(place, place);
    if (!read) {
        return failure(read);
    }
    return read->isEmpty() ? Facts() : read->first().facts;
}

} // namespace kluis::app
