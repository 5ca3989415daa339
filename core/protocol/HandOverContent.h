// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QList>
#include <QString>

namespace kluis::protocol {

/// A medical value or note as it was written at the practice that hands it over.
struct HandedValue {
    QString fieldId;
    QString value;  ///< canonical text, not empty
    QString author; ///< display name
    qint64 at = 0;  ///< milliseconds since 1970 UTC by the author's device

    friend bool operator==(const HandedValue&, const HandedValue&) = default;
};

/// A medical document that travels beside this content, sealed as it lay at the practice that hands it over: the ids are
/// what its bytes are bound to there, the record holds its key (docs/decisions/0041).
struct HandedDocument {
    QString fieldId;
    QString author; ///< display name
    qint64 at = 0;  ///< milliseconds since 1970 UTC by the author's device
    TenantId tenant;
    DossierId dossier;
    RecordId id;
    QString record; ///< protocol::DocumentRecord::encode()

    friend bool operator==(const HandedDocument&, const HandedDocument&) = default;
};

/// One employee's medical dossier, with what the receiver finds his own dossier of the same person by.
struct HandedDossier {
    QString number; ///< personnel number
    QString born;   ///< ISO date, or empty where it is not known
    QList<HandedValue> values;
    QList<HandedValue> notes;             ///< oldest first
    QList<HandedDocument> documents = {}; ///< oldest first

    friend bool operator==(const HandedDossier&, const HandedDossier&) = default;
};

/// What crypto::HandOverPackage carries: CBOR map {0: version 1, 1: employer, 2: [[number, born, values, notes]]} with
/// each value [field, text, author, at], strictly spelled. Where there are documents the version is 2 and each dossier has
/// a fifth element, [[field, author, at, tenant, dossier, id, record]]. Value type, any thread.
struct HandOverContent {
    Q_DECLARE_TR_FUNCTIONS(kluis::protocol::HandOverContent)

public:
    QString employer; ///< name, for display
    QList<HandedDossier> dossiers;

    [[nodiscard]] QByteArray encode() const;
    /// Malformed, UnsupportedVersion, LimitExceeded.
    [[nodiscard]] static Result<HandOverContent> decode(QByteArrayView bytes);

    friend bool operator==(const HandOverContent&, const HandOverContent&) = default;
};

} // namespace kluis::protocol
