// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/HandOverContent.h"

#include "core/crypto/HandOverPackage.h"
#include "core/crypto/StrictCbor.h"

#include <QCborArray>

#include <limits>
#include <optional>

namespace kluis::protocol {

namespace {

using crypto::StrictCbor;

constexpr int version = 1;

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

std::optional<HandedDossier> dossierFrom(const QCborValue& item)
{
    const QCborArray array = item.toArray();
    const auto values = valuesFrom(array.at(2));
    const auto notes = valuesFrom(array.at(3));
    if (array.size() != 4 || !array.at(0).isString() || !array.at(1).isString() || !values || !notes ||
        array.at(0).toString().isEmpty()) {
        return std::nullopt;
    }
    return HandedDossier{array.at(0).toString(), array.at(1).toString(), *values, *notes};
}

} // namespace

QByteArray HandOverContent::encode() const
{
    QCborArray list;
    for (const HandedDossier& dossier : dossiers) {
        list.append(QCborArray{dossier.number, dossier.born, toCbor(dossier.values), toCbor(dossier.notes)});
    }
    return QCborMap{{0, version}, {1, employer}, {2, list}}.toCborValue().toCbor();
}

Result<HandOverContent> HandOverContent::decode(QByteArrayView bytes)
{
    const auto damaged = [] { return fail(ErrorCode::Malformed, tr("The hand-over file holds no dossiers.")); };
    const auto map = StrictCbor::decodeMap(bytes, crypto::HandOverPackage::largest, 0, 2);
    if (!map) {
        return map.error().code() == ErrorCode::Malformed ? damaged() : failure(map);
    }
    if (map->value(0) != QCborValue(version)) {
        return fail(ErrorCode::UnsupportedVersion, tr("The hand-over file needs a newer version of this program."));
    }
    if (!map->value(1).isString() || !map->value(2).isArray()) {
        return damaged();
    }
    HandOverContent content;
    content.employer = map->value(1).toString();
    const QCborArray list = map->value(2).toArray();
    for (const QCborValue& item : list) {
        const auto dossier = dossierFrom(item);
        if (!dossier) {
            return damaged();
        }
        content.dossiers.append(*dossier);
    }
    return content;
}

} // namespace kluis::protocol
