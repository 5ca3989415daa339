// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/HandOverContent.h"

#include "core/crypto/HandOverPackage.h"
#include "core/crypto/StrictCbor.h"
#include "core/protocol/DocumentRecord.h"

#include <QCborArray>

#include <algorithm>
#include <limits>
#include <optional>

namespace kluis::protocol {

namespace {

using crypto::StrictCbor;

constexpr int version = 1;
constexpr int withDocuments = 2; ///< version

QCborArray toCbor(const QList<HandedValue>& values)
{
    QCborArray array;
    for (const HandedValue& value : values) {
        array.append(QCborArray{value.fieldId, value.value, value.author, value.at});
    }
    return array;
}

std::optional<HandedValue> valueFrom(const QCborValue& item)
{
    const QCborArray array = item.toArray();
    const auto at = StrictCbor::unsignedOf(array.at(3), std::numeric_limits<qint64>::max());
    if (array.size() != 4 || !array.at(0).isString() || !array.at(1).isString() || !array.at(2).isString() || !at ||
        array.at(1).toString().isEmpty()) {
        return std::nullopt;
    }
    return HandedValue{array.at(0).toString(), array.at(1).toString(), array.at(2).toString(), *at};
}

std::optional<QList<HandedValue>> valuesFrom(const QCborValue& item)
{
    if (!item.isArray()) {
        return std::nullopt;
    }
    QList<HandedValue> values;
    const QCborArray array = item.toArray();
    for (const QCborValue& element : array) {
        const auto value = valueFrom(element);
        if (!value) {
            return std::nullopt;
        }
        values.append(*value);
    }
    return values;
}

QCborArray toCbor(const QList<HandedDocument>& documents)
{
    QCborArray array;
    for (const HandedDocument& document : documents) {
        array.append(QCborArray{document.fieldId, document.author, document.at, document.tenant.bytes(),
                                document.dossier.bytes(), document.id.bytes(), document.record});
    }
    return array;
}

std::optional<HandedDocument> documentFrom(const QCborValue& item)
{
    const QCborArray array = item.toArray();
    const auto at = StrictCbor::unsignedOf(array.at(2), std::numeric_limits<qint64>::max());
    const auto tenant = StrictCbor::idOf<TenantId>(array.at(3));
    const auto dossier = StrictCbor::idOf<DossierId>(array.at(4));
    const auto id = StrictCbor::idOf<RecordId>(array.at(5));
    if (array.size() != 7 || !array.at(0).isString() || !array.at(1).isString() || !at || !tenant || !dossier || !id ||
        !DocumentRecord::decode(array.at(6).toString())) {
        return std::nullopt;
    }
    return HandedDocument{array.at(0).toString(), array.at(1).toString(), *at, *tenant, *dossier, *id,
                          array.at(6).toString()};
}

std::optional<QList<HandedDocument>> documentsFrom(const QCborValue& item)
{
    if (!item.isArray()) {
        return std::nullopt;
    }
    QList<HandedDocument> documents;
    const QCborArray array = item.toArray();
    for (const QCborValue& element : array) {
        const auto document = documentFrom(element);
        if (!document) {
            return std::nullopt;
        }
        documents.append(*document);
    }
    return documents;
}

std::optional<HandedDossier> dossierFrom(const QCborValue& item, bool hasDocuments)
{
    const QCborArray array = item.toArray();
    const auto values = valuesFrom(array.at(2));
    const auto notes = valuesFrom(array.at(3));
    const auto documents = hasDocuments ? documentsFrom(array.at(4)) : QList<HandedDocument>();
    if (array.size() != (hasDocuments ? 5 : 4) || !documents || !array.at(0).isString() || !array.at(1).isString() ||
        !values || !notes || array.at(0).toString().isEmpty()) {
        return std::nullopt;
    }
    return HandedDossier{array.at(0).toString(), array.at(1).toString(), *values, *notes, *documents};
}

} // namespace

QByteArray HandOverContent::encode() const
{
    const bool hasDocuments = std::any_of(dossiers.begin(), dossiers.end(),
                                          [](const HandedDossier& dossier) { return !dossier.documents.isEmpty(); });
    QCborArray list;
    for (const HandedDossier& dossier : dossiers) {
        QCborArray item{dossier.number, dossier.born, toCbor(dossier.values), toCbor(dossier.notes)};
        if (hasDocuments) {
            item.append(toCbor(dossier.documents));
        }
        list.append(item);
    }
    return QCborMap{{0, hasDocuments ? withDocuments : version}, {1, employer}, {2, list}}.toCborValue().toCbor();
}

Result<HandOverContent> HandOverContent::decode(QByteArrayView bytes)
{
    const auto damaged = [] { return fail(ErrorCode::Malformed, tr("The hand-over file holds no dossiers.")); };
    const auto map = StrictCbor::decodeMap(bytes, crypto::HandOverPackage::largest, 0, 2);
    if (!map) {
        return map.error().code() == ErrorCode::Malformed ? damaged() : failure(map);
    }
    const bool hasDocuments = map->value(0) == QCborValue(withDocuments);
    if (!hasDocuments && map->value(0) != QCborValue(version)) {
        return fail(ErrorCode::UnsupportedVersion, tr("The hand-over file needs a newer version of this program."));
    }
    if (!map->value(1).isString() || !map->value(2).isArray()) {
        return damaged();
    }
    HandOverContent content;
    content.employer = map->value(1).toString();
    const QCborArray list = map->value(2).toArray();
    for (const QCborValue& item : list) {
        const auto dossier = dossierFrom(item, hasDocuments);
        if (!dossier) {
            return damaged();
        }
        content.dossiers.append(*dossier);
    }
    if (content.encode() != bytes) {
        return damaged(); // the other version would say the same
    }
    return content;
}

} // namespace kluis::protocol
