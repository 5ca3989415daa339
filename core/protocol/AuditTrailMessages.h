// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/domain/Role.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace kluis::protocol {

/// `POST /v1/audit/trail`: a page of the audit trail, newest first, for the privacy officer.
struct AuditTrailRequest {
    QString person;        ///< login of who did it or whom it is about; empty: anybody
    QString dossier;       ///< an id or EMPLOYER/PERSONNELNUMBER; empty: any, and what is about none
    QString action;        ///< a word of AuditWords, or one of C R U D E; empty: all
    qint64 from = 0;       ///< Unix milliseconds, included
    qint64 to = 0;         ///< Unix milliseconds, not included; 0: until now
    QByteArray cursor;     ///< of the page before; empty: the first
    quint64 limit = 100;   ///< entries at most
    bool isExport = false; ///< it is to be written to a file, which the log then says

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<AuditTrailRequest> decode(const QByteArray& bytes);
};

/// Answer.
struct AuditTrailPage {
    struct Entry {
        TenantId chain;
        quint64 number = 0; ///< in its chain, from 1
        QByteArray event;   ///< ServerEvent as encoded
        QByteArray hash;    ///< of the chain, 32 bytes
    };
    struct Person {
        UserId id;
        QString login;
        QString name;
    };
    struct Name { ///< of an employer: its short name; of a dossier: EMPLOYER/PERSONNELNUMBER
        QByteArray id;
        QString text;
    };
    QList<Entry> entries;
    QList<Person> people; ///< of these entries
    QList<Name> names;    ///< likewise
    QByteArray cursor;    ///< for the next page; empty: there is none. A page may be short, even empty, before the end
    qint64 reached = 0;   ///< how far back the search has come, Unix milliseconds

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<AuditTrailPage> decode(const QByteArray& bytes);
};

} // namespace kluis::protocol
