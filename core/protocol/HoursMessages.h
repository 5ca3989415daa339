// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>

/// Messages of consultation hours (docs/decisions/0060).
namespace kluis::protocol {

/// The hours of one person.
struct DoctorHours {
    UserId doctor;
    quint64 revision = 0; ///< +1 with each change; 0: none were ever set
    QString hours;        ///< domain::ConsultationHours as text
};

/// The answer to `POST /v1/hours`: of everybody who shares an employer with the caller.
struct HoursList {
    QList<DoctorHours> all;

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<HoursList> decode(const QByteArray& bytes);
};

/// `POST /v1/hours/set`: takes the place of revision \p base; Conflict where another one stands.
struct SetHours {
    UserId doctor;
    quint64 base = 0;
    QString hours;

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<SetHours> decode(const QByteArray& bytes);
};

} // namespace kluis::protocol
