// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/LedgerReading.h"

#include "core/crypto/Bytes.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace kluis::crypto {

namespace {

QByteArray endText(quint64 number, const QByteArray& digest)
{
    return labelled("dk/ledger-end/v1") + bigEndian(number) + digest;
}

std::optional<DestructionEntry> entryOf(QByteArrayView line, QByteArrayView serverPublicKey)
{
    if (line.size() != LedgerReading::lineSize) {
        return std::nullopt;
    }
    const auto bytes = QByteArray::fromBase64Encoding(line.toByteArray(), QByteArray::AbortOnBase64DecodingErrors);
    const bool isSpeltAsWritten = bytes && (*bytes).toBase64() == line; // the last letter has bits that say nothing
    auto entry = isSpeltAsWritten ? DestructionEntry::decode(*bytes)
                                  : Result<DestructionEntry>(fail(ErrorCode::Malformed, QString()));
    return entry && entry->verify(serverPublicKey) ? std::optional(std::move(*entry)) : std::nullopt;
}

} // namespace

QByteArray LedgerReading::End::text(const SigningKeyPair& server) const
{
    return QByteArray::number(number) + ' ' + digest.toHex() + ' ' + server.sign(endText(number, digest)).toHex() +
           '\n';
}

std::optional<LedgerReading::End> LedgerReading::End::of(const QByteArray& text, QByteArrayView serverPublicKey)
{
    const QByteArrayList words = text.simplified().split(' ');
    bool isNumber = false;
    const quint64 number = words.first().toULongLong(&isNumber);
    if (words.size() != 3 || !isNumber) {
        return std::nullopt;
    }
    End end{number, QByteArray::fromHex(words[1])};
    const bool isSigned = end.digest.size() == DestructionEntry::digestSize &&
                          crypto::verify(serverPublicKey, endText(number, end.digest), QByteArray::fromHex(words[2]));
    return isSigned ? std::optional(end) : std::nullopt;
}

LedgerReading LedgerReading::of(QByteArrayView text, QByteArrayView serverPublicKey)
{
    LedgerReading reading;
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('\n');
        const QByteArrayView line = end < 0 ? text : text.first(end);
        text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
        // Of a line without an end nobody was told that it stands there.
        auto entry = end < 0 ? std::nullopt : entryOf(line, serverPublicKey);
        if (!entry) {
            reading.m_strangeLines += line.isEmpty() ? 0 : 1;
            continue;
        }
        const bool isFirst = reading.m_entries.isEmpty();
        const bool follows =
            isFirst ? entry->number == 1 && entry->previous == QByteArray(DestructionEntry::digestSize, '\0')
                    : entry->number == reading.m_entries.last().number + 1 &&
                          entry->previous == reading.m_entries.last().digest();
        reading.m_breaks += follows ? 0 : 1;
        reading.m_entries.append(std::move(*entry));
    }
    return reading;
}

LedgerReading::End LedgerReading::end() const
{
    return m_entries.isEmpty() ? End{0, QByteArray(DestructionEntry::digestSize, '\0')}
                               : End{m_entries.last().number, m_entries.last().digest()};
}

/// The machine may have stopped between an entry and the note of it: the note may be older, never newer. A ledger without
/// a note is cut off also where nothing stands in it: nobody knows what did.
void LedgerReading::compare(const std::optional<End>& end)
{
    const bool isThere =
        end && (end->number == 0 || std::any_of(m_entries.begin(), m_entries.end(), [&](const auto& entry) {
                    return entry.number == end->number && entry.digest() == end->digest;
                }));
    m_isCutOff = !isThere;
}

QList<DestructionEntry> LedgerReading::done() const
{
    QSet<RecordId> seen;
    QList<DestructionEntry> found;
    for (const DestructionEntry& entry : m_entries) {
        if (entry.kind == DestructionEntry::Kind::Done && !seen.contains(entry.order.id)) {
            seen.insert(entry.order.id);
            found.append(entry);
        }
    }
    return found;
}

QList<DestructionEntry> LedgerReading::open() const
{
    QHash<RecordId, const DestructionEntry*> begun;
    QSet<RecordId> ended;
    QList<RecordId> inOrder;
    for (const DestructionEntry& entry : m_entries) {
        const RecordId& id = entry.order.id;
        if (entry.kind == DestructionEntry::Kind::Begun) {
            inOrder.append(id);
            begun.insert(id, &entry);
        } else {
            begun.remove(id);
        }
        if (entry.kind == DestructionEntry::Kind::Done) {
            ended.insert(id);
        }
    }
    QList<DestructionEntry> found;
    for (const RecordId& id : std::as_const(inOrder)) {
        if (const auto* entry = begun.take(id); entry != nullptr && !ended.contains(id)) {
            found.append(*entry);
        }
    }
    return found;
}

} // namespace kluis::crypto
