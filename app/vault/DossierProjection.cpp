// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/DossierProjection.h"

#include "core/domain/PersonName.h"
#include "core/protocol/DocumentRecord.h"

namespace kluis::app {

namespace {

const QString personnelNumber = QStringLiteral("personnel_no");
const QString department = QStringLiteral("org_unit");
const QString firstSickDay = QStringLiteral("first_sick_day");
const QString recoveryDate = QStringLiteral("recovery_date");
const QString course = QStringLiteral("course");

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
    const auto before = updatedBefore(dossier.number);
    if (!before) {
        return failure(before);
    }
    if (content->isEmpty()) {
        return *before ? remove(dossier.number) : Result<void>();
    }
    return write(dossier, *content, qMax(updated, before->value_or(0)), !before->has_value());
}

Result<void> DossierProjection::stageNew(const DossierPlace& dossier, const domain::FieldValues& values, qint64 updated)
{
    return values.isEmpty() ? Result<void>() : write(dossier, {values, {}}, updated, true);
}

Result<DossierProjection::Content> DossierProjection::read(qint64 dossier)
{
    // Waiting edits come last and in order: later ones lie over earlier ones.
    auto row = m_database.query(
        "SELECT kind, record, coalesce(field, CAST(record AS TEXT)), value, 0 AS place FROM record WHERE dossier = ?1 "
        "UNION ALL SELECT i.kind, i.record, i.field, i.value, i.position FROM outbox o "
        "JOIN outbox_item i ON i.position = o.position WHERE o.dossier = ?1 AND o.state = 1 AND i.kind <> 8 "
        "ORDER BY place",
        dossier);
    if (!row) {
        return failure(row);
    }
    Content content;
    for (;;) {
        const auto found = row->step();
        if (!found) {
            return failure(found);
        }
        if (!*found) {
            return content;
        }
        const auto kind = RecordKind(row->int64(0));
        if (kind == RecordKind::Field) {
            content.fields.insert(row->text(2), row->text(3));
        } else if (kind != RecordKind::Document) {
            content.texts.append(row->text(3));
        } else if (const auto document = protocol::DocumentRecord::decode(row->text(3))) {
            content.texts.append(document->name); // never its key
        }
    }
}

Result<void> DossierProjection::write(const DossierPlace& dossier, const Content& content, qint64 updated, bool isNew)
{
    const QString name = domain::PersonName::fromFields(content.fields).listed();
    const QString number = content.fields.value(personnelNumber);
    const QString unit = content.fields.value(department);
    auto row = m_database.run(
        "INSERT OR REPLACE INTO dossier_row(dossier, tenant, sort, name, personnel_no, department, first_sick_day, "
        "recovery_date, course, updated) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        dossier.number, dossier.tenantNumber, SearchIndex::sortKey(name), name, number, unit,
        content.fields.value(firstSickDay), content.fields.value(recoveryDate), content.fields.value(course), updated);
    if (!row) {
        return row;
    }
    QString all = name;
    for (const QString& value : content.fields) {
        all += QLatin1Char('\n') % value;
    }
    for (const QString& text : content.texts) {
        all += QLatin1Char('\n') % text;
    }
    m_staged.push_back({dossier.number, name % QLatin1Char(' ') % number % QLatin1Char(' ') % unit, all, isNew});
    return {};
}

Result<void> DossierProjection::remove(qint64 dossier)
{
    if (auto gone = m_search.remove(dossier); !gone) {
        return gone;
    }
    return m_database.run("DELETE FROM dossier_row WHERE dossier = ?1", dossier);
}

Result<std::optional<qint64>> DossierProjection::updatedBefore(qint64 dossier)
{
    auto row = m_database.query("SELECT updated FROM dossier_row WHERE dossier = ?1", dossier);
    if (!row) {
        return failure(row);
    }
    const auto found = row->step();
    if (!found) {
        return failure(found);
    }
    return *found ? std::optional(row->int64(0)) : std::nullopt;
}

} // namespace kluis::app
