// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/InsightBook.h"

#include "app/vault/Records.h"
#include "app/vault/TouchedDossiers.h"
#include "core/domain/AccessPolicy.h"
#include "core/domain/FieldCatalogue.h"
#include "core/insight/RecordedAbsence.h"
#include "core/storage/Rows.h"
#include "core/storage/Transaction.h"

#include <algorithm>

namespace kluis::app {

using insight::RecordedAbsence;
using storage::Statement;
using storage::Transaction;

namespace {

constexpr qint64 slice = 500;         ///< dossiers read at a time
constexpr int countedAtATime = 4'096; ///< dossiers counted between two looks at whether to go on

bool mayRead(domain::Role role, QStringView fieldId)
{
    const auto* field = domain::FieldCatalogue::find(fieldId);
    return field != nullptr && domain::AccessPolicy::mayRead(role, *field);
}

/// Also where it lies in the vault, as a server that sends too much would have it.
QStringList readable(domain::Role role, bool isReplayedOnly)
{
    QStringList ids;
    for (const QString& id : RecordedAbsence::fieldIds()) {
        if (mayRead(role, id) && (!isReplayedOnly || RecordedAbsence::isReplayed(id))) {
            ids.append(id);
        }
    }
    return ids;
}

// Older values, then those in force, then those that wait for the server; each with the dossier, the field and its time.
QByteArrayList queriesOf(domain::Role role)
{
    const QByteArray fields = TouchedDossiers::fieldList(readable(role, false));
    return {"SELECT dossier, CAST(record AS TEXT), at, value FROM history WHERE dossier BETWEEN ?1 AND ?2 AND kind = 1 "
            "AND record IN (" +
                TouchedDossiers::fieldList(readable(role, true)) + ") ORDER BY dossier, record, revision",
            "SELECT dossier, CAST(record AS TEXT), at, value FROM record WHERE dossier BETWEEN ?1 AND ?2 AND kind = 1 "
            "AND record IN (" +
                fields + ")",
            "SELECT o.dossier, i.field, o.at, i.value FROM outbox o JOIN outbox_item i ON i.position = o.position "
            "WHERE o.dossier BETWEEN ?1 AND ?2 AND o.state = 1 AND i.kind = 1 AND CAST(i.field AS BLOB) IN (" +
                fields + ") ORDER BY o.position"};
}

/// \p isLeftOut: of which dossier's number and field id nothing counts.
template <typename IsLeftOut>
Result<void> readValues(Result<Statement>&& row, QHash<qint64, RecordedAbsence>& recorded, const IsLeftOut& isLeftOut)
{
    return storage::forEachRow(row, [&] {
        const auto place = recorded.find(row->int64(0));
        const QString field = row->text(1);
        if (place != recorded.end() && !isLeftOut(row->int64(0), field)) {
            place->add(field, row->int64(2), row->text(3));
        }
    });
}

} // namespace

InsightBook::InsightBook(storage::Database database, domain::Role role)
    : m_database(std::move(database)), m_role(role), m_queries(queriesOf(role))
{
}

bool InsightBook::mayAsk(domain::Role role)
{
    return mayRead(role, u"first_sick_day") && mayRead(role, u"recovery_date") && mayRead(role, u"course");
}

Result<InsightAnswer> InsightBook::answer(const InsightQuestion& question, const Progress& progress)
{
    if (auto fresh = refresh(progress); !fresh) {
        return failure(fresh);
    }
    const auto only = numberOf(question.employer);
    if (!only) {
        return failure(only);
    }
    const auto breakdown = question.figures.breakdown;
    const bool isOneEmployers = breakdown == insight::Breakdown::Department || breakdown == insight::Breakdown::AgeBand;
    if (isOneEmployers && *only == 0 && m_employers.size() > 1) {
        return fail(ErrorCode::InvalidArgument,
                    tr("Departments and ages are those of one employer. Choose an employer."));
    }
    insight::FigureBuilder builder(question.figures);
    int done = 0;
    for (const Entry& entry : std::as_const(m_entries)) {
        if (done++ % countedAtATime == 0 && !progress(done, int(m_entries.size()))) {
            return fail(ErrorCode::Cancelled, tr("The figures were not worked out."));
        }
        if (*only == 0 || entry.tenant == *only) {
            builder.add(entry.absence, entry.tenant, entry.department);
        }
    }
    QHash<qint64, QString> names;
    for (const InsightEmployer& employer : m_employers) {
        names.insert(employer.number, employer.name);
    }
    return InsightAnswer{.figures = builder.finish(names),
                         .employer = question.employer,
                         .employers = m_employers,
                         .isLeaveKnown = mayRead(m_role, u"leave_wazo")};
}

Result<qint64> InsightBook::numberOf(const QString& employer) const
{
    if (employer.isEmpty()) {
        return 0;
    }
    for (const InsightEmployer& each : m_employers) {
        if (each.shortName.compare(employer, Qt::CaseInsensitive) == 0) {
            return each.number;
        }
    }
    return fail(ErrorCode::NotFound, tr("You have no employer of this name. Check the short name."));
}

Result<void> InsightBook::refresh(const Progress& progress)
{
    m_lastRead = 0;
    if (auto employers = readEmployers(); !employers) {
        return employers;
    }
    const auto touched = TouchedDossiers::since(m_database, m_seen);
    if (!touched) {
        return failure(touched);
    }
    if (touched->isWhole) {
        auto read = readTouched(touched->dossiers, progress);
        m_seen = read ? touched->newest : m_seen;
        return read;
    }
    // What is touched while everything is read is read again the next time.
    m_seen = -1;
    if (auto read = readAll(progress); !read) {
        return read;
    }
    m_seen = touched->newest;
    return {};
}

Result<void> InsightBook::readAll(const Progress& progress)
{
    m_entries.clear();
    const auto highest = storage::numberOf(m_database.prepare("SELECT coalesce(max(dossier), 0) FROM dossier_row"));
    if (!highest) {
        return failure(highest);
    }
    const auto count = storage::numberOf(m_database.prepare("SELECT count(*) FROM dossier_row"));
    if (!count) {
        return failure(count);
    }
    m_entries.reserve(*count);
    for (qint64 first = 1; first <= *highest; first += slice) {
        if (!progress(int(m_entries.size()), int(*count))) {
            return fail(ErrorCode::Cancelled, tr("The figures were not worked out."));
        }
        if (auto read = readRange(first, first + slice - 1); !read) {
            return read;
        }
    }
    return {};
}

Result<void> InsightBook::readTouched(const QList<qint64>& dossiers, const Progress& progress)
{
    int done = 0;
    for (const qint64 dossier : dossiers) {
        if (done++ % int(slice) == 0 && !progress(done, int(dossiers.size()))) {
            return fail(ErrorCode::Cancelled, tr("The figures were not worked out."));
        }
        if (auto read = readRange(dossier, dossier); !read) {
            return read;
        }
    }
    return {};
}

Result<void> InsightBook::readRange(qint64 first, qint64 last)
{
    auto snapshot = Transaction::begin(m_database, Transaction::Kind::Read);
    if (!snapshot) {
        return failure(snapshot);
    }
    QHash<qint64, RecordedAbsence> recorded;
    if (first == last) {
        m_entries.remove(first);
    }
    {
        const bool isNamed = mayRead(m_role, u"org_unit");
        auto row = m_database.query(
            "SELECT dossier, tenant, department FROM dossier_row WHERE dossier BETWEEN ?1 AND ?2", first, last);
        const auto walked = storage::forEachRow(row, [&] {
            recorded.insert(row->int64(0), {});
            m_entries.insert(row->int64(0), Entry{row->int64(1), isNamed ? row->text(2) : QString(), {}});
        });
        if (!walked) {
            return failure(walked);
        }
    }
    const auto isLeftOut = [this](qint64 dossier, const QString& fieldId) {
        const auto entry = m_entries.constFind(dossier);
        const auto agreement = m_agreements.constFind(entry != m_entries.cend() ? entry->tenant : 0);
        return agreement != m_agreements.cend() && agreement->leftOut().contains(fieldId);
    };
    for (const QByteArray& sql : std::as_const(m_queries)) {
        if (auto read = readValues(m_database.query(sql, first, last), recorded, isLeftOut); !read) {
            return read;
        }
    }
    for (auto dossier = recorded.cbegin(); dossier != recorded.cend(); ++dossier) {
        m_entries[dossier.key()].absence = dossier->employee();
    }
    m_lastRead += int(recorded.size());
    return {};
}

Result<void> InsightBook::readEmployers()
{
    auto row =
        m_database.prepare("SELECT number, short_name, name, id FROM tenant WHERE EXISTS (SELECT 1 FROM dossier_row r "
                           "WHERE r.tenant = tenant.number) ORDER BY name");
    m_employers.clear();
    QHash<qint64, TenantId> ids;
    const auto read = storage::forEachRow(row, [&] {
        m_employers.append({row->int64(0), row->text(1), row->text(2).isEmpty() ? row->text(1) : row->text(2)});
        ids.insert(row->int64(0), row->id<TenantId>(3));
    });
    for (auto employer = ids.cbegin(); read && employer != ids.cend(); ++employer) {
        auto agreement = Records::agreement(m_database, employer.value());
        if (!agreement) {
            return failure(agreement);
        }
        m_agreements.insert(employer.key(), std::move(*agreement));
    }
    return read;
}

} // namespace kluis::app
