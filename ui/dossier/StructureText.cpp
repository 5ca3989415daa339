// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/StructureText.h"

#include "core/domain/FieldValue.h"
#include "core/domain/Label.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace kluis::ui {

namespace {

QStringList row(const domain::Field& field, const QJsonObject& object)
{
    QStringList cells;
    for (const auto& part : field.value().parts) {
        cells.append(object.value(part.key).toString());
    }
    return cells;
}

} // namespace

QList<QStringList> StructureText::cells(const domain::Field& field, const QString& json)
{
    const auto document = QJsonDocument::fromJson(json.toUtf8());
    QList<QStringList> rows;
    if (document.isObject()) {
        rows.append(row(field, document.object()));
    }
    const auto entries = document.array();
    for (const auto& entry : entries) {
        rows.append(row(field, entry.toObject()));
    }
    return rows;
}

QString StructureText::json(const domain::Field& field, const QList<QStringList>& cells)
{
    QJsonArray entries;
    for (const auto& line : cells) {
        QJsonObject object;
        for (qsizetype i = 0; i < line.size() && i < qsizetype(field.value().parts.size()); ++i) {
            const QString text = line[i].trimmed();
            if (!text.isEmpty()) {
                object.insert(field.value().parts[std::size_t(i)].key, text);
            }
        }
        if (!object.isEmpty()) {
            entries.append(object);
        }
    }
    if (entries.isEmpty()) {
        return {};
    }
    const auto document = field.value().type == domain::ValueType::Record ? QJsonDocument(entries.first().toObject())
                                                                          : QJsonDocument(entries);
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

QString StructureText::shown(const domain::ValuePart& part, const QString& value)
{
    // A part is shown as a field of its own would be; rights play no part in how a value is written.
    const domain::Field asField(part.key, domain::Category::Process, part.value, part.dutch, part.english, "", "");
    return domain::displayValue(asField, value, QLocale());
}

QString StructureText::heading(const domain::ValuePart& part)
{
    QString text = domain::labelIn(domain::languageOf(QLocale()), part.dutch, part.english);
    if (!text.isEmpty()) {
        text[0] = text[0].toUpper();
    }
    return text;
}

} // namespace kluis::ui
