// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QList>

namespace kluis::protocol {

/// `POST /v1/medical-log/read`: entries from a place on. Medical roles only.
struct MedicalLogRequest {
    quint64 from = 0; ///< first sequence number wanted, from 0

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<MedicalLogRequest> decode(const QByteArray& bytes);
};

/// Entries as crypto::MedicalLogEntry encodes them, with signatures; verified by the reader, not believed.
struct MedicalLogEntries {
    QList<QByteArray> entries;
    quint64 length = 0; ///< entries in the whole log

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<MedicalLogEntries> decode(const QByteArray& bytes);
};

/// `POST /v1/medical-log/append` takes a MedicalLogEntries whose entries extend the log: all or none; the
/// server verifies them like any reader. Answer: MedicalLogEntries with the new length and no entries.

} // namespace kluis::protocol
