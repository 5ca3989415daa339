// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace kluis::app {

/// What somebody asks the audit log. Value type.
struct AuditQuery {
    QString person;      ///< login of who did it or whom it is about; empty: anybody
    QString dossier;     ///< an id or EMPLOYER/PERSONNELNUMBER; empty: any, and what is about none
    QString action;      ///< one of AuditEntry::words(), or C, R, U, D or E; empty: all
    qint64 from = 0;     ///< Unix milliseconds, included
    qint64 to = 0;       ///< Unix milliseconds, not included; 0: until now
    QByteArray cursor;   ///< of the page before; empty: the first
    quint64 limit = 100; ///< entries at most
};

} // namespace kluis::app
