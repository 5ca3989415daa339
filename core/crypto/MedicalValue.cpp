// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/MedicalValue.h"

#include "core/crypto/FieldEnvelope.h"
#include "core/crypto/StrictCbor.h"

#include <QCborMap>

namespace kluis::crypto {

QByteArray MedicalValue::encode() const
{
    QCborMap map;
    map.insert(1, fieldId);
    map.insert(2, value.isUndefined() ? QCborValue(nullptr) : value);
    map.insert(3, at);
    return map.toCborValue().toCbor();
}

Result<MedicalValue> MedicalValue::decode(QByteArrayView bytes)
{
    const Result<QCborMap> map = StrictCbor::decodeMap(bytes, FieldEnvelope::maximumPlaintext, 1, 3);
    if (!map) {
        return failure(map);
    }
    const QString fieldId = map->value(1).toString();
    if (!map->value(1).isString() || fieldId.isEmpty() || fieldId.size() > 128 || !map->value(3).isInteger()) {
        return fail(ErrorCode::Malformed, tr("A medical value is damaged."));
    }
    MedicalValue result;
    result.fieldId = fieldId;
    result.value = map->value(2);
    result.at = map->value(3).toInteger();
    return result;
}

} // namespace kluis::crypto
