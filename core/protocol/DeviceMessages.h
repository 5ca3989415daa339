// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>

/// Messages of a person's own devices, and of the code of conduct.
namespace kluis::protocol {

/// One of the caller's own devices. Never renumber the states.
struct OwnDevice {
    enum class State : quint8 {
        Active = 1,
        NeedsCertificate = 2,
        Revoked = 3,
    };
    DeviceId id;
    QString name;
    QString platform; ///< "linux", "windows", "macos", or empty
    State state = State::Active;
    qint64 createdAt = 0;   ///< milliseconds since 1970 UTC, server clock
    qint64 lastLoginAt = 0; ///< 0: never
};

/// The answer to `POST /v1/devices`: oldest first, revoked ones too.
struct OwnDevices {
    QList<OwnDevice> devices;

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<OwnDevices> decode(const QByteArray& bytes);
};

/// `POST /v1/wipe/devices`, for administrators: whose devices?
struct PersonRequest {
    QString login;

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<PersonRequest> decode(const QByteArray& bytes);
};

/// The answer: the person's id and devices, oldest first, revoked ones too.
struct PersonDevices {
    UserId user;
    QList<OwnDevice> devices;

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<PersonDevices> decode(const QByteArray& bytes);
};

/// `POST /v1/device/revoke`, `/v1/device/name` and `/v1/wipe/collect`; the name only for the second.
struct DeviceRequest {
    DeviceId device;
    QString name;

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<DeviceRequest> decode(const QByteArray& bytes);
};

/// `POST /v1/conduct`: the code of conduct of that version was read and accepted.
struct ConductRequest {
    quint64 version = 0;

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<ConductRequest> decode(const QByteArray& bytes);
};

} // namespace kluis::protocol
