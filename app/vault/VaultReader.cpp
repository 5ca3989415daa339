// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/VaultReader.h"

#include "app/vault/ContentFinder.h"
#include "app/vault/NameFinder.h"
#include "app/vault/Outbox.h"
#include "app/vault/Records.h"
#include "app/vault/SearchIndex.h"
#include "app/vault/StoredAsked.h"
#include "core/domain/AbsenceState.h"
#include "core/domain/FieldCatalogue.h"
#include "core/domain/PresentSpell.h"
#include "core/storage/Rows.h"
#include "core/storage/Transaction.h"

#include <QDateTime>

#include <algorithm>

namespace kluis::app {

using domain::AbsenceState;
using domain::FieldValues;
using storage::Statement;
using storage::Transaction;

namespace {

// One line of the list. The columns are read by rowOf().
#define KLUIS_ROW_COLUMNS                                                                                              \
    "SELECT d.id, t.id, t.short_name, r.personnel_no, r.name, r.department, r.first_sick_day, r.recovery_date, "       \
    "r.course, r.updated, (SELECT count(*) FROM outbox o WHERE o.dossier = r.dossier AND o.state = 1), r.past_spells " \
    "FROM dossier_row r JOIN dossier d ON d.number = r.dossier JOIN tenant t ON t.number = r.tenant "

constexpr char listAll[] = KLUIS_ROW_COLUMNS "ORDER BY r.sort, r.dossier LIMIT ?1 OFFSET ?2";
constexpr char listMatching[] =
    KLUIS_ROW_COLUMNS "WHERE r.dossier IN (SELECT rowid FROM list_search WHERE list_search MATCH ?3) "
                      "ORDER BY r.sort, r.dossier LIMIT ?1 OFFSET ?2";
constexpr char searchMatching[] =
    KLUIS_ROW_COLUMNS "WHERE r.dossier IN (SELECT rowid FROM text_search WHERE text_search MATCH ?2) "
                      "ORDER BY r.sort, r.dossier LIMIT ?1";
constexpr char one[] = KLUIS_ROW_COLUMNS "WHERE d.id = ?1";
constexpr char oneNumbered[] = KLUIS_ROW_COLUMNS "WHERE r.dossier = ?1";

#undef KLUIS_ROW_COLUMNS

constexpr char authorName[] = "coalesce(nullif(p.display_name, ''), p.login, '')";

} // namespace

VaultReader::VaultReader(storage::Database database, const Clock& clock)
    : m_database(std::move(database)), m_clock(clock), m_names(std::make_unique<NameFinder>(m_database)),
      m_contents(std::make_unique<ContentFinder>(m_database))
{
}

VaultReader::~VaultReader() = default;

QDate VaultReader::today() const
{
    return QDateTime::fromMSecsSinceEpoch(m_clock.unixMillis()).date();
}

DossierRow VaultReader::rowOf(const Statement& row) const
{
    DossierRow line;
    line.dossier = row.id<DossierId>(0);
    line.tenant = row.id<TenantId>(1);
    line.employer = row.text(2);
    line.number = row.text(3);
    line.name = row.text(4);
    line.department = row.text(5);
    AbsenceState state;
    // Most people are at work: nothing to work out for them.
    if (!row.textView(6).isEmpty()) {
        state = AbsenceState::on(today(), FieldValues{{QStringLiteral("first_sick_day"), row.text(6)},
                                                      {QStringLiteral("recovery_date"), row.text(7)},
                                                      {QStringLiteral("course"), row.text(8)},
                                                      {QStringLiteral("past_spells"), row.text(11)}});
    }
    line.status = domain::absenceStatusName(state.status);
    line.week = state.week;
    line.percentage = state.percentage.toDouble();
    line.updated = row.int64(9);
    line.waiting = int(row.int64(10));
    return line;
}

Result<QList<DossierRow>> VaultReader::rows(Result<Statement>&& statement) const
{
    QList<DossierRow> lines;
    const auto walked = storage::forEachRow(statement, [&] { lines.append(rowOf(*statement)); });
    if (!walked) {
        return failure(walked);
    }
    return lines;
}

Result<QList<DossierRow>> VaultReader::list(const QString& filter, int limit, int offset)
{
    const QString query = SearchIndex::query(filter);
    if (!query.isEmpty()) {
        return rows(m_database.query(listMatching, limit, offset, query));
    }
    if (!filter.trimmed().isEmpty()) {
        return QList<DossierRow>(); // signs only: no word begins with them
    }
    return rows(m_database.query(listAll, limit, offset));
}

Result<int> VaultReader::count(const QString& filter)
{
    const QString query = SearchIndex::query(filter);
    if (!query.isEmpty()) {
        return storage::numberOf<int>(
            m_database.query("SELECT count(*) FROM list_search WHERE list_search MATCH ?1", query));
    }
    return filter.trimmed().isEmpty() ? storage::numberOf<int>(m_database.prepare("SELECT count(*) FROM dossier_row"))
                                      : Result<int>(0);
}

Result<QList<DossierRow>> VaultReader::search(const QString& text, int limit)
{
    const QString query = SearchIndex::query(text);
    return query.isEmpty() ? QList<DossierRow>() : rows(m_database.query(searchMatching, limit, query));
}

Result<DossierId> VaultReader::find(const QString& text)
{
    auto row = m_database.query("SELECT d.id FROM dossier d JOIN dossier_row r ON r.dossier = d.number WHERE d.id = ?1",
                                DossierId::fromString(text).value_or(DossierId()));
    const qsizetype slash = text.indexOf(QLatin1Char('/'));
    if (slash > 0) {
        // Employers first: SQLite takes both tables for large ones and would look through the dossiers, once for each row
        // of an import.
        row = m_database.query("SELECT d.id FROM tenant t CROSS JOIN dossier_row r ON r.tenant = t.number "
                               "JOIN dossier d ON d.number = r.dossier WHERE t.short_name = ?1 AND r.personnel_no = ?2",
                               text.left(slash).trimmed(), text.mid(slash + 1).trimmed());
    }
    if (!row) {
        return failure(row);
    }
    const auto found = row->step();
    if (!found) {
        return failure(found);
    }
    if (!*found) {
        return fail(ErrorCode::NotFound, tr("There is no such dossier, or it is not one of yours."));
    }
    return row->id<DossierId>(0);
}

Result<DossierRow> VaultReader::row(const DossierId& dossier)
{
    const auto found = rows(m_database.query(one, dossier));
    if (!found) {
        return failure(found);
    }
    if (found->isEmpty()) {
        return fail(ErrorCode::NotFound, tr("There is no such dossier, or it is not one of yours."));
    }
    return found->first();
}

Result<QList<DossierRow>> VaultReader::rowNumbered(qint64 dossier)
{
    return rows(m_database.query(oneNumbered, dossier));
}

Result<qint64> VaultReader::numberOf(const DossierId& dossier)
{
    return storage::numberOf(m_database.query("SELECT number FROM dossier WHERE id = ?1", dossier));
}

namespace {

/// Of what the employer's agreement leaves out nothing is told, wherever it may still lie: here until the next sync, or in
/// an edit that waits.
void dropLeftOut(DossierView& view)
{
    if (view.agreement.leftOut().isEmpty()) {
        return;
    }
    const auto isLeftOut = [&view](const QString& fieldId) {
        const auto* field = domain::FieldCatalogue::find(fieldId);
        return field != nullptr && !view.agreement.covers(*field);
    };
    view.fields.removeIf([&](std::pair<const QString&, FieldState&> field) { return isLeftOut(field.first); });
    view.history.removeIf([&](std::pair<const QString&, QList<FieldState>&> field) { return isLeftOut(field.first); });
    view.entries.removeIf([&](const EntryState& entry) { return isLeftOut(entry.fieldId); });
    view.documents.removeIf([&](const DocumentState& document) { return isLeftOut(document.fieldId); });
}

} // namespace

Result<DossierView> VaultReader::show(const DossierId& dossier, bool withHistory, const ShownReceipt* receipt,
                                      int newestNotes)
{
    auto snapshot = Transaction::begin(m_database, Transaction::Kind::Read);
    if (!snapshot) {
        return failure(snapshot);
    }
    auto line = row(dossier);
    if (!line) {
        return failure(line);
    }
    const auto number = numberOf(dossier);
    if (!number) {
        return failure(number);
    }
    using Covers = ShownReceipt::Covers;
    const bool isTold = receipt != nullptr && receipt->dossier() == dossier;
    const bool medical = isTold && receipt->covers() == Covers::Everything;
    DossierView view;
    view.row = *line;
    auto agreement = Records::agreement(m_database, view.row.tenant);
    if (!agreement) {
        return failure(agreement);
    }
    view.agreement = std::move(*agreement);
    if (auto read = readRecords(*number, medical, view); !read) {
        return failure(read);
    }
    QMap<QString, QList<FieldState>> covered;
    if (auto read = readWaiting(*number, medical, view, covered); !read) {
        return failure(read);
    }
    setEarlierApart(view);
    if (auto read = readNotes(*number, isTold ? std::optional(receipt->covers()) : std::nullopt, newestNotes, view);
        !read) {
        return failure(read);
    }
    if (auto read = readDocuments(*number, medical, view); !read) {
        return failure(read);
    }
    if (auto read = readTasks(*number, view); !read) {
        return failure(read);
    }
    if (auto read = readAppointments(*number, view); !read) {
        return failure(read);
    }
    if (auto read = readConflicts(*number, view); !read) {
        return failure(read);
    }
    if (withHistory) {
        if (auto read = readHistory(*number, medical, view); !read) {
            return failure(read);
        }
        for (auto field = covered.cbegin(); field != covered.cend(); ++field) {
            view.history[field.key()] = *field + view.history.value(field.key());
        }
    }
    dropLeftOut(view);
    return view;
}

Result<void> VaultReader::readRecords(qint64 dossier, bool medical, DossierView& view)
{
    static const QByteArray sql =
        QByteArray("SELECT coalesce(r.field, CAST(r.record AS TEXT)), r.revision, r.at, r.value, r.asked, ") +
        authorName +
        " FROM record r LEFT JOIN person p ON p.number = r.author "
        "WHERE r.dossier = ?1 AND r.kind = 1 AND (?2 OR r.category <> 4)";
    auto row = m_database.query(sql, dossier, medical);
    return storage::forEachRow(row, [&] {
        view.fields.insert(row->text(0), FieldState{.value = row->text(3),
                                                    .revision = quint64(row->int64(1)),
                                                    .author = row->text(5),
                                                    .at = row->int64(2),
                                                    .asked = storedAsked(row->blob(4))});
    });
}

Result<void> VaultReader::readWaiting(qint64 dossier, bool medical, DossierView& view,
                                      QMap<QString, QList<FieldState>>& covered)
{
    static const QByteArray sql =
        QByteArray("SELECT i.field, o.at, i.value, i.asked FROM outbox o JOIN outbox_item i ON i.position = o.position "
                   "WHERE o.dossier = ?1 AND i.kind = 1 AND (?2 OR o.category <> 4) AND ") +
        Outbox::isShown + " AND NOT " + Outbox::isOnlyResealed + " ORDER BY o.position";
    auto row = m_database.query(sql, dossier, medical);
    const auto author = self();
    if (!author) {
        return failure(author);
    }
    return storage::forEachRow(row, [&] {
        const QString field = row->text(0);
        if (const auto before = view.fields.constFind(field); before != view.fields.cend()) {
            covered[field].prepend(*before);
        }
        FieldState& state = view.fields[field];
        state.value = row->text(2);
        state.author = *author;
        state.at = row->int64(1);
        state.asked = storedAsked(row->blob(3));
        state.waiting = true;
    });
}

/// What was recorded of an absence before the present one is told apart.
void VaultReader::setEarlierApart(DossierView& view)
{
    domain::DatedValues dated;
    for (auto field = view.fields.cbegin(); field != view.fields.cend(); ++field) {
        dated.insert(field.key(), {field->value, field->at});
    }
    const auto present = domain::PresentSpell::of(dated);
    for (auto field = view.fields.begin(); field != view.fields.end(); ++field) {
        field->earlier = present.isOver(field.key(), field->at);
    }
}

Result<void> VaultReader::readHistory(qint64 dossier, bool medical, DossierView& view)
{
    static const QByteArray sql =
        QByteArray("SELECT coalesce(r.field, CAST(r.record AS TEXT)), h.revision, h.at, h.value, h.asked, ") +
        authorName +
        " FROM history h JOIN record r ON r.dossier = h.dossier AND r.kind = h.kind AND r.record = h.record "
        "LEFT JOIN person p ON p.number = h.author "
        "WHERE h.dossier = ?1 AND h.kind = 1 AND (?2 OR r.category <> 4) ORDER BY h.revision DESC";
    auto row = m_database.query(sql, dossier, medical);
    return storage::forEachRow(row, [&] {
        view.history[row->text(0)].append(FieldState{.value = row->text(3),
                                                     .revision = quint64(row->int64(1)),
                                                     .author = row->text(5),
                                                     .at = row->int64(2),
                                                     .asked = storedAsked(row->blob(4))});
    });
}

Result<void> VaultReader::readConflicts(qint64 dossier, DossierView& view)
{
    auto row = m_database.query("SELECT field FROM conflict WHERE dossier = ?1", dossier);
    return storage::forEachRow(row, [&] {
        if (const auto field = view.fields.find(row->text(0)); field != view.fields.end()) {
            field->conflict = true;
        }
    });
}

/// The name of who works in this vault: the author of what waits.
Result<QString> VaultReader::self()
{
    auto row = m_database.prepare("SELECT CAST(value AS TEXT) FROM named_value WHERE name = 'vault.self'");
    if (!row) {
        return failure(row);
    }
    const auto found = row->step();
    if (!found) {
        return failure(found);
    }
    return *found ? row->text(0) : QString();
}

Result<FieldValues> VaultReader::values(const DossierId& dossier)
{
    const auto view = show(dossier, false, nullptr, 0);
    if (!view) {
        return failure(view);
    }
    return view->present();
}

} // namespace kluis::app
