// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/ScopeDifference.h"

#include "core/domain/FieldCatalogue.h"
#include "core/storage/Rows.h"
#include "server/store/ColumnCipher.h"

#include <algorithm>

namespace kluis::server {

using domain::Category;
using protocol::OperationKind;

namespace {

constexpr qsizetype outlinesAtOnce = 500;
const QLatin1StringView departmentField("org_unit");

/// In the order in which read() takes them.
constexpr char outline[] = "SELECT o.place, d.id, d.department_index, o.category, o.kind, o.author, o.chain_n, "
                           "o.field_set FROM operation o JOIN dossier d ON d.number = o.dossier ";

protocol::ScopeFacts sorted(protocol::ScopeFacts facts)
{
    facts.fields.sort();
    return facts;
}

bool isTold(const protocol::ScopeFacts& facts, const QString& field)
{
    return std::binary_search(facts.fields.cbegin(), facts.fields.cend(), field);
}

} // namespace

ScopeDifference::ScopeDifference(protocol::ScopeFacts held, const TenantId& tenant, Scope& now, StoreDatabase& database)
    : m_held(sorted(std::move(held))), m_now(now), m_database(database), m_changes(database), m_tenant(tenant),
      m_facts(now.facts(0))
{
    if (!m_held.department.isEmpty()) {
        m_heldIndex = database.columns().index(indexed::department, tenant.bytes(), m_held.department);
    }
}

bool ScopeDifference::isOne() const
{
    return m_held.department.isEmpty() || m_facts.department.isEmpty() || m_held.department == m_facts.department;
}

Result<void> ScopeDifference::find(const StreamState& stream, quint64 last)
{
    m_stream = stream.number;
    m_end = stream.seq;
    m_last = last;
    findCategories();
    if (auto moved = m_held.department.isEmpty() ? Result<void>() : findMoves(); !moved) {
        return moved;
    }
    return findDossiers();
}

/// In which something may be new whatever the dossier is.
void ScopeDifference::findCategories()
{
    const bool isWider = !m_held.department.isEmpty() && m_facts.department.isEmpty();
    m_categories = isWider ? m_facts.categories : m_facts.categories & ~m_held.categories;
    for (const QString& id : std::as_const(m_facts.fields)) {
        const domain::Field* field = isTold(m_held, id) ? nullptr : domain::FieldCatalogue::find(id);
        m_categories |= field != nullptr ? quint64(1) << int(field->category()) : 0;
    }
    const bool isOpened = m_held.isAllClosed && !m_facts.isAllClosed;
    if (m_facts.shows(Category::Medical) && (isOpened || bringsMedical())) {
        m_categories |= quint64(1) << int(Category::Medical);
    }
}

Result<QSet<qint64>> ScopeDifference::movingSets()
{
    auto row = m_database.prepare("SELECT number, fields FROM field_set");
    QSet<qint64> sets;
    const auto walked = storage::forEachRow(row, [&] {
        if (row->text(1).split(u'\n').contains(departmentField)) {
            sets.insert(row->int64(0));
        }
    });
    return walked ? Result<QSet<qint64>>(std::move(sets)) : failure(walked);
}

/// Since the held scope was told, every dossier that moved was somewhere before its first move.
Result<void> ScopeDifference::findMoves()
{
    const auto sets = movingSets();
    if (!sets) {
        return failure(sets);
    }
    struct Move {
        qint64 place = 0;
        qint64 dossier = 0;
    };
    QHash<DossierId, Move> first;
    auto row = m_database.query("SELECT o.place, o.dossier, d.id, o.field_set FROM operation o JOIN dossier d ON "
                                "d.number = o.dossier WHERE o.place > ?1 AND o.place <= ?2 AND o.category = 1 AND "
                                "o.kind = ?3 ORDER BY o.place",
                                ChangeStore::placeOf(m_stream, m_held.asOf), ChangeStore::placeOf(m_stream, m_end),
                                quint8(OperationKind::Field));
    const auto walked = storage::forEachRow(row, [&] {
        const auto id = row->id<DossierId>(2);
        if (sets->contains(row->int64(3)) && !first.contains(id)) {
            first.insert(id, {row->int64(0), row->int64(1)});
        }
    });
    if (!walked) {
        return walked;
    }
    for (auto move = first.cbegin(); move != first.cend(); ++move) {
        const auto before = departmentBefore(move->dossier, move->place, *sets);
        if (!before) {
            return failure(before);
        }
        m_before.insert(move.key(), *before);
    }
    return {};
}

/// The index of the department that the newest operation before \p place puts the dossier in.
Result<QByteArray> ScopeDifference::departmentBefore(qint64 dossier, qint64 place, const QSet<qint64>& sets)
{
    auto row = m_database.query("SELECT place, field_set FROM operation WHERE dossier = ?1 AND place < ?2 AND "
                                "category = 1 ORDER BY place DESC",
                                dossier, place);
    qint64 at = 0;
    const auto walked =
        storage::forEachRow(row, [&] { at = at == 0 && sets.contains(row->int64(1)) ? row->int64(0) : at; });
    if (!walked) {
        return failure(walked);
    }
    QString value;
    if (at != 0) {
        const auto change = m_changes.at(at);
        const auto op = change && *change ? protocol::Operation::decode((*change)->bytes)
                                          : Result<protocol::Operation>(protocol::Operation());
        if (!change || !op) {
            return change ? failure(op) : failure(change);
        }
        for (const protocol::OperationItem& item : op->items) {
            value = item.fieldId() == departmentField ? item.value() : value;
        }
    }
    return m_database.columns().index(indexed::department, m_tenant.bytes(), RecordStore::departmentOf(value));
}

Result<void> ScopeDifference::findDossiers()
{
    for (const auto find : {&ScopeDifference::findByRow, &ScopeDifference::findMoved, &ScopeDifference::findOpened}) {
        if (auto found = (this->*find)(); !found) {
            return found;
        }
    }
    std::sort(m_dossiers.begin(), m_dossiers.end());
    m_dossiers.erase(std::unique(m_dossiers.begin(), m_dossiers.end()), m_dossiers.end());
    return {};
}

/// Whether it came, left, or is where it was.
void ScopeDifference::compare(const StoredDossier& dossier)
{
    const QByteArray& now = m_now.filter().departmentIndex;
    const bool is = (now.isEmpty() || dossier.departmentIndex == now) && (!dossier.medicalOnly || m_facts.isMedical);
    const bool was = wasInDepartment(dossier.id, dossier.departmentIndex) && (!dossier.medicalOnly || m_held.isMedical);
    if (is && !was) {
        m_came.insert(dossier.id);
        m_dossiers.append(dossier.number);
    } else if (was && !is) {
        m_left.append(dossier.id);
    }
}

/// Those of other departments, where the grant was for all of them, and those of which the medical part alone is left,
/// where the role came under medical secrecy or left it: a walk over the dossiers' own rows.
Result<void> ScopeDifference::findByRow()
{
    const QByteArray& now = m_now.filter().departmentIndex;
    const bool isNarrower = m_held.department.isEmpty() && !now.isEmpty();
    const bool isOtherSecrecy = m_held.isMedical != m_facts.isMedical;
    if (!isNarrower && !isOtherSecrecy) {
        return {};
    }
    auto row = m_database.query("SELECT number, id, department_index, medical_only FROM dossier WHERE stream = ?1 AND "
                                "((?2 = 1 AND department_index <> ?3) OR (?4 = 1 AND medical_only = 1))",
                                m_stream, qint64(isNarrower ? 1 : 0), now, qint64(isOtherSecrecy ? 1 : 0));
    return storage::forEachRow(row, [&] {
        compare({row->int64(0), row->id<DossierId>(1), m_tenant, {}, row->blob(2), row->int64(3) != 0});
    });
}

Result<void> ScopeDifference::findMoved()
{
    // Where there are more departments than one now, a walk over all of them finds what came.
    if (m_held.department != m_facts.department) {
        return {};
    }
    RecordStore records(m_database);
    for (auto moved = m_before.cbegin(); moved != m_before.cend(); ++moved) {
        const auto dossier = records.dossier(moved.key());
        if (!dossier) {
            return failure(dossier);
        }
        const bool isKnown = m_came.contains(moved.key()) || m_left.contains(moved.key());
        if (*dossier && !isKnown) {
            compare(**dossier);
        }
    }
    return {};
}

/// Those that were restricted to others.
Result<void> ScopeDifference::findOpened()
{
    RecordStore records(m_database);
    for (const DossierId& id : std::as_const(m_held.closed)) {
        const bool isOpen = !std::binary_search(m_facts.closed.cbegin(), m_facts.closed.cend(), id);
        const auto dossier = isOpen ? records.dossier(id) : Result<std::optional<StoredDossier>>(std::nullopt);
        if (!dossier) {
            return failure(dossier);
        }
        if (*dossier && (*dossier)->tenant == m_tenant) {
            m_dossiers.append((*dossier)->number);
        }
    }
    return {};
}

Result<QList<ScopeDifference::Outline>> ScopeDifference::read(Result<StoreStatement> rows)
{
    QList<Outline> outlines;
    const auto walked = storage::forEachRow(rows, [&] {
        Outline found;
        found.change.place = rows->int64(0);
        found.change.seq = ChangeStore::seqOf(found.change.place);
        found.change.dossier = rows->id<DossierId>(1);
        found.change.departmentIndex = rows->blob(2);
        found.change.category = Category(rows->int64(3));
        found.change.kind = OperationKind(rows->int64(4));
        found.change.author = rows->id<UserId>(5);
        found.change.chainIndex = quint64(rows->int64(6));
        found.change.fieldSet = rows->int64(7);
        outlines.append(std::move(found));
    });
    return walked ? Result<QList<Outline>>(std::move(outlines)) : failure(walked);
}

/// The next few of the categories in which any dossier's may be new.
Result<QList<ScopeDifference::Outline>> ScopeDifference::scan(quint64 after)
{
    if (m_categories == 0) {
        return QList<Outline>();
    }
    static const QByteArray sql =
        QByteArray(outline) + "WHERE o.place > ?1 AND o.place <= ?2 AND (?3 >> CAST(o.category AS INT)) & 1 = 1 AND "
                              "d.medical_only <= ?4 ORDER BY o.place LIMIT ?5";
    return read(m_database.query(sql, ChangeStore::placeOf(m_stream, after), ChangeStore::placeOf(m_stream, m_last),
                                 qint64(m_categories), qint64(m_facts.isMedical ? 1 : 0), qint64(outlinesAtOnce)));
}

/// Those of the dossiers that came or were opened, but what scan() finds.
Result<QList<ScopeDifference::Outline>> ScopeDifference::ofDossiers(quint64 after, quint64 upTo)
{
    static const QByteArray sql =
        QByteArray(outline) + "WHERE o.dossier = ?1 AND o.place > ?2 AND o.place <= ?3 AND (?4 >> CAST(o.category AS "
                              "INT)) & 1 = 0";
    QList<Outline> all;
    for (const qint64 dossier : std::as_const(m_dossiers)) {
        auto some = read(m_database.query(sql, dossier, ChangeStore::placeOf(m_stream, after),
                                          ChangeStore::placeOf(m_stream, upTo), qint64(m_categories)));
        if (!some) {
            return some;
        }
        all += std::move(*some);
    }
    return all;
}

Result<void> ScopeDifference::forEachAfter(quint64 after, const std::function<Result<bool>(const Outline&)>& take)
{
    for (;;) {
        auto some = scan(after);
        if (!some) {
            return failure(some);
        }
        const bool isEnd = some->size() < outlinesAtOnce;
        const quint64 upTo = isEnd ? m_last : some->last().change.seq;
        const auto others = ofDossiers(after, upTo);
        if (!others) {
            return failure(others);
        }
        *some += *others;
        std::sort(some->begin(), some->end(),
                  [](const Outline& a, const Outline& b) { return a.change.seq < b.change.seq; });
        for (Outline& found : *some) {
            const auto shows = showsMore(found);
            const auto goesOn = shows && *shows ? take(found) : shows;
            if (!goesOn) {
                return failure(goesOn);
            }
            if (*shows && !*goesOn) {
                return {};
            }
        }
        if (isEnd) {
            return {};
        }
        after = upTo;
    }
}

bool ScopeDifference::wasIn(const StoredChange& change) const
{
    return wasInDepartment(change.dossier, change.departmentIndex) && !m_came.contains(change.dossier) &&
           m_held.shows(change.category);
}

/// \p now: the index of the department it is in.
bool ScopeDifference::wasInDepartment(const DossierId& dossier, const QByteArray& now) const
{
    return m_heldIndex.isEmpty() || m_before.value(dossier, now) == m_heldIndex;
}

/// Whether the operation shows more now than it did.
Result<bool> ScopeDifference::showsMore(Outline& found)
{
    const StoredChange& change = found.change;
    const auto& filter = m_now.filter();
    if (!m_facts.shows(change.category) ||
        (!filter.department.isEmpty() && filter.departmentIndex != change.departmentIndex)) {
        return false;
    }
    found.wasThere = wasIn(change);
    if (!found.wasThere) {
        return true;
    }
    if (change.category != Category::Medical) {
        return tellsMore(change);
    }
    const bool wasOpen = m_held.isMedical && (change.kind == OperationKind::OwnNote ||
                                              (!m_held.isAllClosed && !m_held.closed.contains(change.dossier)));
    return m_now.opens(change) && !wasOpen;
}

Result<bool> ScopeDifference::tellsMore(const StoredChange& change)
{
    if (const auto known = m_moreOfSet.constFind(change.fieldSet); known != m_moreOfSet.constEnd()) {
        return *known;
    }
    const auto fields = m_changes.fieldsOf(change.fieldSet);
    if (!fields) {
        return failure(fields);
    }
    const bool more = std::any_of(fields->cbegin(), fields->cend(), [&](const QString& field) {
        const QString told = m_now.told(field, change.category);
        return !told.isEmpty() && !isTold(m_held, told);
    });
    m_moreOfSet.insert(change.fieldSet, more);
    return more;
}

Result<QByteArray> ScopeDifference::headBefore(const StoredChange& change)
{
    Link& link = m_links[{change.dossier, quint8(change.category)}];
    if (link.n >= change.chainIndex) {
        link = {};
    }
    auto row =
        m_database.query("SELECT chain_n, digest FROM operation WHERE dossier = (SELECT number FROM dossier WHERE "
                         "id = ?1) AND category = ?2 AND chain_n > ?3 AND chain_n < ?4 ORDER BY chain_n",
                         change.dossier, quint8(change.category), qint64(link.n), qint64(change.chainIndex));
    const auto walked = storage::forEachRow(row, [&] {
        link.n = quint64(row->int64(0));
        link.head = protocol::chainHead(change.dossier, change.category, link.head, link.n, row->blob(1));
    });
    return walked ? Result<QByteArray>(link.head) : failure(walked);
}

} // namespace kluis::server
