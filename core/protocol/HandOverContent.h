// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// One employee's medical dossier, with what the receiver finds his own dossier of the same person by.
struct HandedDossier {
    QString number; ///< personnel number
    QString born;   ///< ISO date, or empty where it is not known
    QList<HandedValue> values;
    QList<HandedValue> notes; ///< oldest first

    friend bool operator==(const HandedDossier&, const HandedDossier&) = default;
};

/// What crypto::HandOverPackage carries: CBOR map {0: version 1, 1: employer, 2: [[number, born, values, notes]]} with
/// each value [field, text, author, at], strictly spelled. Value type, any thread.
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
