// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/protocol/AuditTrailMessages.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace kluis::app {

/// An entry of the audit trail as a person reads it: names in the place of ids. Value type.
struct AuditEntry {
    QString chain;         ///< the employer's short name; "practice" for the practice's own
    quint64 number = 0;    ///< in its chain, from 1
    QString hash;          ///< hexadecimal
    QString event;         ///< a word of protocol::AuditWords
    QString action;        ///< C, R, U, D or E
    qint64 time = 0;       ///< Unix milliseconds, the server's clock
    qint64 deviceTime = 0; ///< the device's, of what happened there; 0: it happened on the server
    bool offline = false;  ///< the server was out of reach then
    int outcome = 0;       ///< NEN 7513: 0 success, 4 minor, 8 serious, 12 major failure
    quint16 error = 0;     ///< ErrorCode; 0: none
    QString login;
    QString name;
    QString role;    ///< domain::roleName
    QString purpose; ///< protocol::AuditWords::purpose
    QString device;  ///< id
    QString program;
    QString address;
    QString dossier;  ///< EMPLOYER/PERSONNELNUMBER, or the id where it has none any more
    QString subject;  ///< login of whom it is about
    QString category; ///< domain::categoryName
    QString object;
    quint64 count = 0;
    qint64 grantedAt = 0;      ///< since when the person had the grant it rests on
    QStringList dossiers = {}; ///< of a fetch: ids

    /// The entries of a page. One whose bytes can't be read becomes "unreadable" at its place: it is not left out.
    [[nodiscard]] static QList<AuditEntry> of(const protocol::AuditTrailPage& page);

    /// Every word that `event` may be but "unreadable".
    [[nodiscard]] static QStringList words();

    /// The names of the fields are a contract, those of `kluis-server audit export` where both have them.
    [[nodiscard]] QJsonObject toJson() const;
    /// Titles and values of a row for spreadsheets.
    [[nodiscard]] static QStringList csvTitles();
    [[nodiscard]] QStringList csvValues() const;
};

} // namespace kluis::app
