// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>

/// Messages of wipe orders (SECURITY B2.7).
namespace kluis::protocol {

/// One signed record of core/crypto on its way: a crypto::WipeOrder to `POST /v1/wipe/order` and from
/// `/v1/wipe/collect` (empty there: no order), a crypto::WipeReceipt to `/v1/wipe/acknowledge`, a
/// crypto::AdministratorVouch to `/v1/administrators/vouch`.
struct SignedRecord {
    QByteArray record;

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<SignedRecord> decode(const QByteArray& bytes);
};

/// How far an order has come.
struct WipeReport {
    WipeId id;
    QString login; ///< whose device
    DeviceId device;
    QString deviceName;
    QString signer;         ///< login of who ordered it
    qint64 placedAt = 0;    ///< milliseconds since 1970 UTC, server clock
    qint64 collectedAt = 0; ///< the device has heard of it; 0: not yet
    qint64 wipedAt = 0;     ///< its receipt came; 0: not yet
    quint64 outcome = 0;    ///< crypto::WipeReceipt::Outcome; 0: no receipt
    quint64 unsent = 0;     ///< changes that are lost
    bool replaced = false;  ///< a newer order for the same device took its place
};

/// The answer to `POST /v1/wipe/list`: oldest first. All orders for an administrator, their own for everybody else.
struct WipeReports {
    QList<WipeReport> reports;

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<WipeReports> decode(const QByteArray& bytes);
};

} // namespace kluis::protocol
