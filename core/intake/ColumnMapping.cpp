// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/ColumnMapping.h"

#include "core/domain/AccessPolicy.h"
#include "core/domain/FieldCatalogue.h"
#include "core/domain/FieldValue.h"
#include "core/intake/ForbiddenColumns.h"
#include "core/intake/HeaderNames.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace kluis::intake {

using domain::Field;
using domain::FieldCatalogue;

namespace {

constexpr qsizetype longestMapping = 64 * 1024;
constexpr qsizetype longestHeader = 100;

/// By id or by either label: the file may come from this program, or from somebody who read its screen.
const Field* fieldOfOwnName(const QString& folded)
{
    static const QHash<QString, const Field*> fields = [] {
        QHash<QString, const Field*> made;
        for (const Field* field : FieldCatalogue::all()) {
            for (const QString& name : {QString(field->id()), field->label(domain::Language::Dutch),
                                        field->label(domain::Language::English)}) {
                const QString key = ColumnMapping::folded(name);
                if (!made.contains(key)) {
                    made.insert(key, field);
                }
            }
        }
        return made;
    }();
    return fields.value(folded, nullptr);
}

bool isMedicalOrCapacity(const Field& field)
{
    return field.category() == domain::Category::Medical || field.category() == domain::Category::Capacity;
}

/// What a mapping may name that is no field.
std::optional<ColumnUse::Kind> partOfCourse(const QString& name)
{
    if (name == ColumnMapping::courseDate) {
        return ColumnUse::Kind::CourseDate;
    }
    if (name == ColumnMapping::courseAbsence) {
        return ColumnUse::Kind::AbsencePercentage;
    }
    return name == ColumnMapping::courseRecovery ? std::optional(ColumnUse::Kind::RecoveryPercentage) : std::nullopt;
}

/// Columns that mean something in some files only: "datum" of a personnel file may be anything.
bool fits(ColumnUse::Kind kind, ColumnMapping::Rows rows)
{
    switch (kind) {
    case ColumnUse::Kind::CourseDate:
    case ColumnUse::Kind::AbsencePercentage:
    case ColumnUse::Kind::RecoveryPercentage:
        return rows == ColumnMapping::Rows::Courses;
    case ColumnUse::Kind::Status:
        return rows == ColumnMapping::Rows::EmployeesWithStatus;
    default:
        return true;
    }
}

} // namespace

QString ColumnMapping::folded(const QString& header)
{
    QString letters;
    for (const QChar c : header.normalized(QString::NormalizationForm_D)) {
        if (c.isLetterOrNumber()) {
            letters.append(c.toLower());
        }
    }
    return letters;
}

Result<QMap<QString, QString>> ColumnMapping::parseOverrides(const QByteArray& file)
{
    if (file.size() > longestMapping) {
        return fail(ErrorCode::LimitExceeded, tr("The mapping file is too large."));
    }
    QMap<QString, QString> overrides;
    int line = 0;
    for (const QByteArray& raw : file.split('\n')) {
        ++line;
        const QString text = QString::fromUtf8(raw).section(u'#', 0, 0).trimmed();
        if (text.isEmpty()) {
            continue;
        }
        const qsizetype equals = text.lastIndexOf(u'=');
        const QString column = folded(text.left(qMax<qsizetype>(equals, 0)));
        const QString id = text.mid(equals + 1).trimmed();
        if (equals < 0 || column.isEmpty()) {
            return fail(ErrorCode::InvalidArgument,
                        tr("Line %1 of the mapping file should read: column = field.").arg(line));
        }
        if (id != u"-" && FieldCatalogue::find(id) == nullptr && !partOfCourse(id)) {
            return fail(ErrorCode::InvalidArgument,
                        tr("Line %1 of the mapping file names a field that does not exist.").arg(line));
        }
        overrides.insert(column, id);
    }
    return overrides;
}

QByteArray ColumnMapping::overridesToText(const QMap<QString, QString>& overrides)
{
    QByteArray text;
    for (auto it = overrides.cbegin(); it != overrides.cend(); ++it) {
        text += it.key().toUtf8() + " = " + it.value().toUtf8() + '\n';
    }
    return text;
}

ColumnUse ColumnMapping::useOf(const QString& header, const QMap<QString, QString>& overrides) const
{
    ColumnUse use;
    use.header = header.trimmed().left(longestHeader);
    const QString name = folded(header);
    const auto refuse = [&use](const QString& reason) {
        use.kind = ColumnUse::Kind::Refused;
        use.reason = reason;
        return use;
    };
    // Before any mapping: no choice of the person who imports makes such a column lawful.
    const auto named = meaningOfHeader(name);
    const Field* field = fieldOfOwnName(name);
    const bool isForbidden = field != nullptr ? isMedicalOrCapacity(*field) : isForbiddenColumn(name);
    if (isForbidden) {
        use.tellsMedical = true;
        return refuse(tr("An employer may not record the nature or cause of an illness, complaints, treatment or "
                         "limitations (policy rules of the Dutch data-protection authority on sick employees)."));
    }
    const auto override = overrides.find(name);
    if (override != overrides.end()) {
        field = FieldCatalogue::find(*override);
        if (const auto part = partOfCourse(*override); part && fits(*part, m_rows)) {
            use.kind = *part;
            return use;
        }
    } else if (named && named->kind != ColumnUse::Kind::Field) {
        use.kind = fits(named->kind, m_rows) ? named->kind : ColumnUse::Kind::Ignored;
        return use;
    } else if (named) {
        field = FieldCatalogue::find(QString(named->fieldId));
    }
    if (field == nullptr) {
        return use;
    }
    if (field->scope() != domain::FieldScope::Dossier || !domain::AccessPolicy::mayWrite(domain::Role::Hr, *field)) {
        return refuse(tr("An employer's file can't set %1.").arg(field->label()));
    }
    if (domain::AccessPolicy::takesDocuments(*field)) {
        return refuse(domain::noTextInDocument(*field));
    }
    use.kind = ColumnUse::Kind::Field;
    use.field = field;
    return use;
}

ColumnMapping ColumnMapping::recognise(const QStringList& headers, const QMap<QString, QString>& overrides, Rows rows)
{
    ColumnMapping mapping;
    mapping.m_rows = rows;
    for (const QString& header : headers) {
        ColumnUse use = mapping.useOf(header, overrides);
        const bool taken =
            std::any_of(mapping.m_columns.begin(), mapping.m_columns.end(), [&use](const ColumnUse& other) {
                const bool reads = use.kind != ColumnUse::Kind::Ignored && use.kind != ColumnUse::Kind::Refused;
                return reads && other.kind == use.kind && other.field == use.field;
            });
        if (taken) {
            use.kind = ColumnUse::Kind::Ignored;
            use.field = nullptr;
        }
        mapping.m_columns.push_back(use);
    }
    return mapping;
}

bool ColumnMapping::has(QLatin1StringView fieldId) const
{
    return std::any_of(m_columns.begin(), m_columns.end(),
                       [fieldId](const ColumnUse& use) { return use.field != nullptr && use.field->id() == fieldId; });
}

QStringList ColumnMapping::missing() const
{
    QStringList ids;
    const QLatin1StringView second(m_rows == Rows::Courses ? "first_sick_day" : "last_name");
    for (const auto& id : {QLatin1StringView("personnel_no"), second}) {
        if (!has(id)) {
            ids.append(id);
        }
    }
    return ids;
}

QStringList ColumnMapping::ignored() const
{
    QStringList headers;
    for (const ColumnUse& use : m_columns) {
        if (use.kind == ColumnUse::Kind::Ignored) {
            headers.append(use.header);
        }
    }
    return headers;
}

} // namespace kluis::intake
