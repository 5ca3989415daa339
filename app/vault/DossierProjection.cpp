// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/DossierProjection.h"

#include "core/domain/PersonName.h"

#include <QSet>

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
    if (content->text.isEmpty()) {
        return *before ? remove(dossier.number) : Result<void>();
    }
    return write(dossier, *content, qMax(updated, before->value_or(0)), !before->has_value());
}

Result<void> DossierProjection::stageNew(const DossierPlace& dossier, const DossierContent& content, qint64 updated)
{
    return content.text.isEmpty() ? Result<void>() : write(dossier, content, updated, true);
}

bool DossierProjection::isListed(const QString& fieldId)
{
    static const QSet<QString> ids = [] {
        const auto& name = domain::PersonName::fieldIds();
        QSet<QString> all(name.cbegin(), name.cend());
        return all.unite({personnelNumber, department, firstSickDay, recoveryDate, course});
    }();
    return ids.contains(fieldId);
}

Result<DossierContent> DossierProjection::read(qint64 dossier)
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
    domain::FieldValues fields;
    DossierContent content;
    for (;;) {
        const auto found = row->step();
        if (!found) {
            return failure(found);
        }
        if (!*found) {
            break;
        }
        if (RecordKind(row->int64(0)) == RecordKind::Field) {
            fields.insert(row->text(2), row->text(3));
        } else {
            content.add({}, row->text(3), false);
        }
    }
    for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
        content.add(field.key(), field.value(), isListed(field.key()));
    }
    return content;
}

Result<void> DossierProjection::write(const DossierPlace& dossier, const DossierContent& content, qint64 updated,
                                      bool isNew)
{
    const domain::FieldValues& listed = content.listed;
    const QString name = domain::PersonName::fromFields(listed).listed();
    const QString number = listed.value(personnelNumber);
    const QString unit = listed.value(department);
    auto row = m_database.run(
        "INSERT OR REPLACE INTO dossier_row(dossier, tenant, sort, name, personnel_no, department, first_sick_day, "
        "recovery_date, course, updated) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        dossier.number, dossier.tenantNumber, SearchIndex::sortKey(name), name, number, unit,
        listed.value(firstSickDay), listed.value(recoveryDate), listed.value(course), updated);
    if (!row) {
        return row;
    }
    m_staged.push_back({dossier.number, name % QLatin1Char(' ') % number % QLatin1Char(' ') % unit,
                        QString(name % content.text), isNew});
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
