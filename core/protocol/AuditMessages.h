// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace kluis::protocol {

/// What happened on a device, in the words of NEN 7513; never a value. Numbers are on the wire.
enum class AuditEventKind : quint8 {
    Shown = 1, ///< medical content was put before the person
    Edited = 2,
    Searched = 3,
    Unlocked = 4,
    Locked = 5,
    Exported = 6,
    Refused = 7,    ///< the person asked for what the role may not do
    Distrusted = 8, ///< what the server or a colleague's computer gave was not believed; object: which check
    Opened = 9,     ///< a dossier's content that is not medical was put before the person
};

/// One event of a device's audit queue. The queue is a hash chain of its own: prevHash is SHA-256 of the
/// event before it as encoded, so a missing or altered event is seen by the server.
struct AuditEvent {
    quint64 number = 0; ///< per device, from 1, without gaps
    QByteArray previousHash = QByteArray(32, '\0');
    qint64 time = 0; ///< milliseconds since 1970 UTC by the device
    AuditEventKind kind = AuditEventKind::Edited;
    TenantId tenant;
    DossierId dossier; ///< all zero where none is concerned
    quint8 category = 0;
    QString object; ///< field id for non-medical fields, empty for medical ones: the server may not learn it; of
                    ///< Distrusted the detail of the error
    bool offline = false;

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<AuditEvent> decode(const QByteArray& bytes);
};

/// `POST /v1/audit`: events in order, encoded one by one.
struct AuditBatch {
    QList<QByteArray> events;
    /// The device's own chain does not fit the server's any more: it asks where to go on (docs/decisions/0038). The
    /// server notes that, and takes no events with it.
    bool isLost = false;

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<AuditBatch> decode(const QByteArray& bytes);
};

/// Answer: the last event the server holds for this device.
struct AuditReceipt {
    quint64 lastNumber = 0;   ///< 0: none yet
    QByteArray lastHash = {}; ///< SHA-256 of that event as encoded, zeros for none; empty from an older server
    bool isBroken = false;    ///< the events don't follow on that one: nothing was taken

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<AuditReceipt> decode(const QByteArray& bytes);
};

} // namespace kluis::protocol
