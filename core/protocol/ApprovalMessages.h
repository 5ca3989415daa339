// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

/// Messages of a new device's approval by another one of its owner (docs/decisions/0030).
namespace kluis::protocol {

/// `POST /v1/approval/ask`: a new device's commitment to its crypto::ApprovalOffer.
struct ApprovalAsk {
    ApprovalId request;    ///< made by the device
    QByteArray commitment; ///< 32 bytes

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<ApprovalAsk> decode(const QByteArray& bytes);
};

/// One step of a request that was asked: `/v1/approval/answer` with a crypto::ApprovalAnswer, `/reveal` with the
/// ApprovalOffer, `/grant` with a crypto::ApprovalGrant.
struct ApprovalStep {
    ApprovalId request;
    QByteArray record;

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<ApprovalStep> decode(const QByteArray& bytes);
};

/// How a request ended. Numbers are on the wire.
enum class ApprovalEnding : quint8 {
    None = 0,        ///< it is open
    Withdrawn = 1,   ///< by the new device
    Refused = 2,     ///< by the other one
    WrongNumber = 3, ///< another number was typed there than it expects
    Collected = 4,   ///< the new device has what it asked for
    Expired = 5,     ///< ten minutes were over; said by the server only
};

/// `POST /v1/approval/end`: by either side.
struct ApprovalEnd {
    ApprovalId request;
    ApprovalEnding ending = ApprovalEnding::None;

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<ApprovalEnd> decode(const QByteArray& bytes);
};

/// The answer to `POST /v1/approval/read`: to a device without certificate its own newest request, to one with it the
/// open request of another device of the same person; a null \c request where there is none.
struct ApprovalState {
    ApprovalId request;
    DeviceId device;       ///< the new one
    QString deviceName;    ///< as it says
    QString platform;      ///< the same
    qint64 askedAt = 0;    ///< milliseconds since 1970 UTC, server clock
    qint64 expiresAt = 0;  ///< the same
    QByteArray commitment; ///< 32 bytes
    QByteArray answer;     ///< these three: empty until they came
    QByteArray offer;
    QByteArray grant; ///< to the new device only
    ApprovalEnding ending = ApprovalEnding::None;

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<ApprovalState> decode(const QByteArray& bytes);
};

} // namespace kluis::protocol
