// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/protocol/AskedChange.h"

#include <QByteArray>
#include <QString>

namespace kluis::protocol {

class CborReader;
class CborWriter;

/// One value inside an operation: which record, what it becomes, and the revision its writer had seen.
///
/// An item can be *redacted*: replaced by its digest where the reader's role may not see it. The operation's
/// signature covers the digests, so it still verifies and the chain still holds; the digest is salted, so
/// that a short value (a date, a BSN) can't be guessed from it. See docs/decisions/0003.
///
/// Plain items carry a catalogue field id and text; sealed items carry a blind slot or key id and bytes only
/// the medical group can open. Value type, any thread.
class OperationItem {
public:
    OperationItem() = default;

    /// \param record the record's id: the field id for fields, a RecordId's bytes for entries
    /// \param baseRevision the revision of that record the writer had seen, 0 for none
    /// \param asked why, where the employee asked for it. It travels in the clear, of sealed items too.
    [[nodiscard]] static OperationItem plain(const QByteArray& record, const QString& fieldId, const QString& value,
                                             quint64 baseRevision, const AskedChange& asked = {});
    [[nodiscard]] static OperationItem sealed(const QByteArray& record, const QByteArray& sealedValue,
                                              quint64 baseRevision, const AskedChange& asked = {});

    [[nodiscard]] bool isRedacted() const { return m_preimage.isEmpty(); }
    [[nodiscard]] bool isSealed() const { return !isRedacted() && m_fieldId.isEmpty(); }
    [[nodiscard]] const QByteArray& record() const { return m_record; }
    [[nodiscard]] const QString& fieldId() const { return m_fieldId; }
    [[nodiscard]] const QString& value() const { return m_value; }
    [[nodiscard]] const QByteArray& sealedValue() const { return m_sealedValue; }
    [[nodiscard]] quint64 baseRevision() const { return m_baseRevision; }
    [[nodiscard]] const AskedChange& asked() const { return m_asked; }
    /// SHA-256("dk/item/v1" NUL || salt16 || content).
    [[nodiscard]] QByteArray digest() const;
    [[nodiscard]] OperationItem redacted() const;

    void write(CborWriter& writer) const;
    /// Reads one item; problems stick in \p reader.
    [[nodiscard]] static OperationItem read(CborReader& reader);

private:
    void build();
    [[nodiscard]] bool parseContent();

    // Of the digest: its label, 16 random bytes, CBOR [record, fieldId, value or sealed, base], with a fifth element where
    // the employee asked for it.
    QByteArray m_preimage;
    QByteArray m_digest; // only where redacted
    QByteArray m_record;
    QString m_fieldId;
    QString m_value;
    QByteArray m_sealedValue;
    quint64 m_baseRevision = 0;
    AskedChange m_asked;
};

} // namespace kluis::protocol
