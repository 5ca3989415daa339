// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QCborValue>
#include <QCoreApplication>
#include <QString>

namespace kluis::crypto {

/// What a field envelope holds: strict CBOR {1: fieldId text, 2: value, 3: at}. The true field id is inside, since
/// the slot hides it: the caller must compare it with the slot's field. A null value means: deleted.
/// The value is null, a boolean, integer, double, text, byte string or an array or map of these. Any thread.
struct MedicalValue {
    Q_DECLARE_TR_FUNCTIONS(MedicalValue)

public:
    QString fieldId;  ///< 1..128 characters
    QCborValue value; ///< null = deleted
    qint64 at = 0;    ///< when it was written on the author's clock, milliseconds since 1970 UTC

    [[nodiscard]] bool isDeleted() const { return value.isNull(); }
    [[nodiscard]] QByteArray encode() const;
    /// Malformed for anything else, and when the field id is empty or longer than 128 characters.
    [[nodiscard]] static Result<MedicalValue> decode(QByteArrayView bytes);
};

} // namespace kluis::crypto
