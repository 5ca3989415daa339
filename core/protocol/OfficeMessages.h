// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>

/// Messages of the privacy office (docs/decisions/0067). Records in them are protocol::OfficeRecord, encoded.
namespace kluis::protocol {

/// `POST /v1/office/report`, everybody: somebody saw what may be a data breach. The same id again is the same report.
struct BreachReport {
    RecordId id;
    qint64 noticedAt = 0; ///< Unix milliseconds by the device's clock
    QString text;

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<BreachReport> decode(const QByteArray& bytes);
};

struct BreachReceipt {
    qint64 receivedAt = 0; ///< server clock, of the first time it came

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<BreachReceipt> decode(const QByteArray& bytes);
};

/// `POST /v1/office`, privacy officers only.
struct OfficeRequest {
    quint64 version = 0; ///< what the device has of the register; 0: nothing

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<OfficeRequest> decode(const QByteArray& bytes);
};

struct OfficeRegister {
    quint64 version = 0;       ///< of the register with these; grows with every change
    QList<QByteArray> records; ///< that changed since the version asked about, oldest change first
    bool isMore = false;       ///< there are more: ask again from this version on

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<OfficeRegister> decode(const QByteArray& bytes);
};

} // namespace kluis::protocol
