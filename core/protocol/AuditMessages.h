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
    Refused = 7,          ///< the person asked for what the role may not do
    Distrusted = 8,       ///< what the server or a colleague's computer gave was not believed; object: which check
    Opened = 9,           ///< a dossier's content that is not medical was put before the person
    SetAside = 10,        ///< a file told of this employee what an employer may not record; nothing of it was stored
    UnlawfulRemoved = 11, ///< a value and its past were taken out that should never have been recorded
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

/// A device's ratchet as it begins (docs/decisions/0075): the server is to know its first key before any MAC under it.
struct AuditRatchetStart {
    QByteArray ratchet = QByteArray(16, '\0'); ///< crypto::RatchetId
    quint64 since = 0;                         ///< the events behind this number have a MAC
    QByteArray sinceHash =
        QByteArray(32, '\0');              ///< SHA-256 of that event as encoded: what waits before it is bound too
    QByteArray key = QByteArray(32, '\0'); ///< of the event behind it: a secret

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<AuditRatchetStart> decode(const QByteArray& bytes);
};

/// `POST /v1/audit`: events in order, encoded one by one.
struct AuditBatch {
    QList<QByteArray> events;
    /// The device's own chain does not fit the server's any more: it asks where to go on (docs/decisions/0038). The
    /// server notes that, and takes no events with it.
    bool isLost = false;
    QList<QByteArray> macs = {};  ///< one an event, empty where it has none; none at all from an older program
    QByteArray ratchet = {};      ///< whose MACs they are, 16 bytes; empty: nobody's
    QByteArray ratchetStart = {}; ///< AuditRatchetStart as encoded, until a receipt names that ratchet

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<AuditBatch> decode(const QByteArray& bytes);
};

/// Answer: the last event the server holds for this device.
struct AuditReceipt {
    quint64 lastNumber = 0;   ///< 0: none yet
    QByteArray lastHash = {}; ///< SHA-256 of that event as encoded, zeros for none; empty from an older server
    bool isBroken = false;    ///< the events don't follow on that one, or a MAC is wrong: nothing was taken
    QByteArray ratchet = {};  ///< the one the server goes by, 16 bytes; empty: none, or an older server

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<AuditReceipt> decode(const QByteArray& bytes);
};

} // namespace kluis::protocol
