// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/DossierProjection.h"

#include "app/vault/Outbox.h"
#include "core/domain/PersonName.h"
#include "core/domain/PresentSpell.h"
#include "core/protocol/DocumentRecord.h"
#include "core/storage/Rows.h"

#include <QSet>

namespace kluis::app {

namespace {

const QString personnelNumber = QStringLiteral("personnel_no");
const QString department = QStringLiteral("org_unit");
const QString firstSickDay = QStringLiteral("first_sick_day");
const QString recoveryDate = QStringLiteral("recovery_date");
const QString course = QStringLiteral("course");
const QString pastSpells = QStringLiteral("past_spells");

QString searched(const QString& name, const QString& number, const QString& unit)
{
    return name % QLatin1Char(' ') % number % QLatin1Char(' ') % unit;
}

} // namespace

Result<void> DossierProjection::rebuild(const DossierPlace& dossier, qint64 updated)
{
    const auto staged = stage(dossier, updated);
    return staged ? finish() : staged;
}

Result<void> DossierProjection::finish()
{
    const auto put = m_search.put(m_staged);
    m_staged.clear();
    return put;
}

Result<void> DossierProjection::stage(const DossierPlace& dossier, qint64 updated)
{
    const auto content = read(dossier.number);
    if (!content) {
        return failure(content);
    }
    const auto before = lineBefore(dossier.number);
    if (!before) {
        return failure(before);
    }
    if (content->text.isEmpty()) {
        return *before ? remove(dossier.number) : Result<void>();
    }
    return write(dossier, *content, qMax(updated, *before ? (*before)->updated : 0), *before);
}

Result<void> DossierProjection::stageNew(const DossierPlace& dossier, const DossierContent& content, qint64 updated)
{
    return content.text.isEmpty() ? Result<void>() : write(dossier, content, updated, std::nullopt);
}

bool DossierProjection::isListed(const QString& fieldId)
{
    static const QSet<QString> ids = [] {
        const auto& name = domain::PersonName::fieldIds();
        QSet<QString> all(name.cbegin(), name.cend());
        return all.unite({personnelNumber, department});
    }();
    return ids.contains(fieldId) || DueIndex::isMadeFrom(fieldId);
}

Result<void> DossierProjection::fitCalendar()
{
    const auto isUpToDate = m_due.isUpToDate();
    if (!isUpToDate || *isUpToDate) {
        return isUpToDate ? Result<void>() : failure(isUpToDate);
    }
    const auto dossiers = m_due.all();
    if (!dossiers) {
        return failure(dossiers);
    }
    for (const qint64 dossier : *dossiers) {
        const auto content = read(dossier);
        if (!content) {
            return failure(content);
        }
        if (auto put = m_due.put(dossier, content->listed, content->tasks, true); !put) {
            return put;
        }
    }
    return m_due.noteUpToDate();
}

Result<DossierContent> DossierProjection::read(qint64 dossier)
{
    // Waiting edits come last and in order: later ones lie over earlier ones.
    static const QByteArray sql =
        QByteArray("SELECT kind, record, coalesce(field, CAST(record AS TEXT)), value, 0 AS place, at FROM record "
                   "WHERE dossier = ?1 UNION ALL SELECT i.kind, i.record, i.field, i.value, i.position, o.at FROM "
                   "outbox o JOIN "
                   "outbox_item i ON i.position = o.position WHERE o.dossier = ?1 AND i.kind <> 8 AND ") +
        Outbox::isShown + " ORDER BY place";
    auto row = m_database.query(sql, dossier);
    domain::DatedValues fields;
    DossierContent content;
    const auto walked = storage::forEachRow(row, [&] {
        const auto kind = RecordKind(row->int64(0));
        if (kind == RecordKind::Field) {
            fields.insert(row->text(2), {row->text(3), row->int64(5)});
        } else if (kind == RecordKind::Task) {
            const auto record = row->id<RecordId>(1);
            const auto isThat = [&record](const auto& known) { return known.record == record; };
            if (row->text(2) == QLatin1StringView(domain::AppointmentRecord::fieldId)) {
                std::erase_if(content.appointments, isThat);
                if (const auto appointment = domain::AppointmentRecord::parse(row->text(3))) {
                    content.appointments.push_back({record, *appointment, row->text(3)});
                }
            } else {
                std::erase_if(content.tasks, isThat);
                if (const auto task = domain::TaskRecord::parse(row->text(3))) {
                    content.tasks.push_back({record, *task});
                }
            }
        } else if (kind != RecordKind::Document) {
            content.add({}, row->text(3), false);
        } else if (const auto document = protocol::DocumentRecord::decode(row->text(3))) {
            content.add({}, document->name, false); // never its key
        }
    });
    if (!walked) {
        return failure(walked);
    }
    const auto present = domain::PresentSpell::of(fields);
    for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
        content.add(field.key(), field->value, isListed(field.key()) && !present.isOver(field.key(), field->at));
    }
    for (const domain::StoredTask& task : content.tasks) {
        content.add({}, task.task.note, false);
    }
    return content;
}

Result<void> DossierProjection::write(const DossierPlace& dossier, const DossierContent& content, qint64 updated,
                                      const std::optional<Line>& before)
{
    const domain::FieldValues& listed = content.listed;
    const QString name = domain::PersonName::fromFields(listed).listed();
    Line line;
    line.updated = updated;
    line.tenant = dossier.tenantNumber;
    line.sort = SearchIndex::sortKey(name);
    line.number = listed.value(personnelNumber);
    line.words = searched(name, line.number, listed.value(department));
    const bool isPlaceSame =
        before && before->tenant == line.tenant && before->sort == line.sort && before->number == line.number;
    if (auto written = writeLine(dossier, line, name, listed, isPlaceSame); !written) {
        return written;
    }
    if (auto put = m_due.put(dossier.number, listed, content.tasks, before.has_value()); !put) {
        return put;
    }
    if (auto put = m_appointments.put(dossier.number, content.appointments, before.has_value()); !put) {
        return put;
    }
    const bool isSameLine = before && before->words == line.words;
    m_staged.push_back({dossier.number, line.words, QString(name % content.text), !before, isSameLine});
    return {};
}

/// \p isPlaceSame: in the order of the list and of the numbers, whose indexes then stay as they are. With changes spread
/// over a large vault each would be another page written.
Result<void> DossierProjection::writeLine(const DossierPlace& dossier, const Line& line, const QString& name,
                                          const domain::FieldValues& listed, bool isPlaceSame)
{
    if (isPlaceSame) {
        return m_database.run("UPDATE dossier_row SET name = ?2, department = ?3, first_sick_day = ?4, "
                              "recovery_date = ?5, course = ?6, updated = ?7, past_spells = ?8 WHERE dossier = ?1",
                              dossier.number, name, listed.value(department), listed.value(firstSickDay),
                              listed.value(recoveryDate), listed.value(course), line.updated, listed.value(pastSpells));
    }
    return m_database.run(
        "INSERT OR REPLACE INTO dossier_row(dossier, tenant, sort, name, personnel_no, department, first_sick_day, "
        "recovery_date, course, updated, past_spells) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
        dossier.number, line.tenant, line.sort, name, line.number, listed.value(department), listed.value(firstSickDay),
        listed.value(recoveryDate), listed.value(course), line.updated, listed.value(pastSpells));
}

Result<void> DossierProjection::remove(qint64 dossier)
{
    if (auto gone = m_search.remove(dossier); !gone) {
        return gone;
    }
    if (auto gone = m_due.remove(dossier); !gone) {
        return gone;
    }
    if (auto gone = m_appointments.remove(dossier); !gone) {
        return gone;
    }
    return m_database.run("DELETE FROM dossier_row WHERE dossier = ?1", dossier);
}

Result<std::optional<DossierProjection::Line>> DossierProjection::lineBefore(qint64 dossier)
{
    auto row = m_database.query(
        "SELECT updated, tenant, sort, name, personnel_no, department FROM dossier_row WHERE dossier = ?1", dossier);
    if (!row) {
        return failure(row);
    }
    const auto found = row->step();
    if (!found) {
        return failure(found);
    }
    if (!*found) {
        return std::optional<Line>();
    }
    Line line;
    line.updated = row->int64(0);
    line.tenant = row->int64(1);
    line.sort = row->text(2);
    line.number = row->text(4);
    line.words = searched(row->text(3), line.number, row->text(5));
    return std::optional(std::move(line));
}

} // namespace kluis::app
