// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/MappingBook.h"

#include "app/vault/Vault.h"
#include "core/crypto/Sha256.h"
#include "core/intake/ColumnMapping.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kluis::app {

namespace {

const QString valueName = QStringLiteral("import.mappings");

SavedMapping fromJson(const QJsonObject& object)
{
    SavedMapping mapping{object[u"name"].toString(), object[u"header"].toString(), {}};
    const QJsonObject columns = object[u"columns"].toObject();
    for (auto it = columns.constBegin(); it != columns.constEnd(); ++it) {
        mapping.overrides.insert(it.key(), it.value().toString());
    }
    return mapping;
}

QJsonObject toJson(const SavedMapping& mapping)
{
    QJsonObject columns;
    for (auto it = mapping.overrides.cbegin(); it != mapping.overrides.cend(); ++it) {
        columns.insert(it.key(), it.value());
    }
    return {{QStringLiteral("name"), mapping.name},
            {QStringLiteral("header"), mapping.header},
            {QStringLiteral("columns"), columns}};
}

} // namespace

Result<QList<SavedMapping>> MappingBook::all()
{
    const auto stored = m_vault.value(valueName);
    if (!stored) {
        return failure(stored);
    }
    QList<SavedMapping> mappings;
    for (const auto& each : QJsonDocument::fromJson(stored->value_or(QByteArray())).array()) {
        mappings.append(fromJson(each.toObject()));
    }
    return mappings;
}

Result<SavedMapping> MappingBook::find(const QString& name)
{
    const auto mappings = all();
    if (!mappings) {
        return failure(mappings);
    }
    for (const SavedMapping& mapping : *mappings) {
        if (mapping.name == name) {
            return mapping;
        }
    }
    return fail(ErrorCode::NotFound, tr("There is no mapping of that name."));
}

Result<void> MappingBook::save(const QString& given, const QStringList& headers,
                               const QMap<QString, QString>& overrides)
{
    const QString name = given.simplified();
    if (name.isEmpty() || name.size() > longestName) {
        return fail(ErrorCode::InvalidArgument,
                    tr("A mapping needs a name of at most %1 characters.").arg(longestName));
    }
    auto mappings = all();
    if (!mappings) {
        return failure(mappings);
    }
    mappings->removeIf([&name](const SavedMapping& mapping) { return mapping.name == name; });
    if (mappings->size() >= mostMappings) {
        return fail(ErrorCode::LimitExceeded, tr("No more than %1 mappings can be kept.").arg(mostMappings));
    }
    mappings->append({name, fingerprint(headers), overrides});
    std::sort(mappings->begin(), mappings->end(),
              [](const SavedMapping& a, const SavedMapping& b) { return a.name < b.name; });
    return write(*mappings);
}

Result<void> MappingBook::remove(const QString& name)
{
    auto mappings = all();
    if (!mappings) {
        return failure(mappings);
    }
    mappings->removeIf([&name](const SavedMapping& mapping) { return mapping.name == name; });
    return write(*mappings);
}

Result<void> MappingBook::write(const QList<SavedMapping>& mappings)
{
    QJsonArray array;
    for (const SavedMapping& mapping : mappings) {
        array.append(toJson(mapping));
    }
    return m_vault.setValue(valueName, QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QString MappingBook::fingerprint(const QStringList& headers)
{
    QStringList folded;
    for (const QString& header : headers) {
        folded.append(intake::ColumnMapping::folded(header));
    }
    return QString::fromLatin1(crypto::sha256(folded.join(u'\n').toUtf8()).toHex().left(32));
}

} // namespace kluis::app
