// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/medical/MedicalLogClient.h"

#include "app/medical/MedicalInvites.h"
#include "app/medical/MedicalKeys.h"
#include "app/session/ApiClient.h"
#include "app/vault/Vault.h"
#include "core/crypto/Bytes.h"
#include "core/protocol/Limits.h"
#include "core/protocol/MedicalLogMessages.h"
#include "core/storage/Transaction.h"

namespace kluis::app {

namespace {

constexpr qsizetype batchBytes = 3 * 1024 * 1024; // leaves room for the message around the entries

QString entryName(quint64 seq)
{
    return QStringLiteral("medical-log/%1").arg(seq);
}
QString pinName()
{
    return QStringLiteral("medical-log-pin");
}

QByteArray pinOf(const crypto::MedicalLogState& state)
{
    return crypto::bigEndian(state.seq()) + state.head();
}

} // namespace

MedicalLogClient::MedicalLogClient(Vault& vault, ApiClient& api, MedicalKeys& keys, const PracticeId& practice,
                                   domain::Role role)
    : m_vault(vault), m_api(api), m_keys(keys), m_practice(practice), m_role(role)
{
}

Result<void> MedicalLogClient::load()
{
    const auto pin = m_vault.value(pinName());
    if (!pin) {
        return failure(pin);
    }
    if (!*pin) {
        return {};
    }
    const auto stored = entries();
    if (!stored) {
        return failure(stored);
    }
    crypto::MedicalLogState state;
    for (const QByteArray& entry : *stored) {
        if (auto taken = state.append(entry); !taken) {
            return fail(ErrorCode::Corrupt,
                        tr("The medical group's log in the vault is damaged. Tell your administrator."),
                        taken.error().detail());
        }
    }
    if (pinOf(state) != **pin || state.practice() != m_practice) {
        return fail(ErrorCode::Corrupt, tr("The medical group's log in the vault is damaged. Tell your administrator."),
                    QStringLiteral("pin"));
    }
    m_keys.setLog(std::move(state));
    return {};
}

void MedicalLogClient::expectAtLeast(quint64 length, const QByteArray& head)
{
    const auto& log = m_keys.log();
    m_expectedLength = length;
    m_expectedHead = head;
    m_expectedSeen = length < log.seq() || (length == log.seq() && head == log.head());
}

Result<void> MedicalLogClient::checkExpected() const
{
    return m_expectedSeen ? Result<void>() : parted(QStringLiteral("medical-log-rewound"));
}

Result<void> MedicalLogClient::parted(const QString& detail)
{
    return fail(ErrorCode::Conflict,
                tr("The server shows another history of the medical group than this computer has seen. Nothing was "
                   "taken over. Tell your administrator and a lead of the medical group."),
                detail);
}

Result<void> MedicalLogClient::catchUp()
{
    if (!domain::isMedical(m_role)) {
        return {};
    }
    bool hasGivenBack = false;
    for (;;) {
        // The last entry known here comes along: another one of the same length would look like nothing new.
        const quint64 length = m_keys.logLength();
        const protocol::MedicalLogRequest request{.from = length - (length > 0 ? 1 : 0)};
        const auto body = m_api.call("/v1/medical-log/read", request.encode());
        if (!body) {
            return failure(body);
        }
        auto answer = protocol::MedicalLogEntries::decode(*body);
        if (!answer) {
            return failure(answer);
        }
        if (answer->length < length) {
            if (!hasGivenBack) {
                hasGivenBack = true;
                if (auto given = giveBack(answer->length); !given) {
                    return given;
                }
                continue;
            }
            return fail(
                ErrorCode::Conflict,
                tr("The server shows a shorter history of the medical group than this computer has seen. Nothing "
                   "was taken over. Tell your administrator and a lead of the medical group."),
                QStringLiteral("medical-log-shorter"));
        }
        if (length > 0) {
            const auto last = m_vault.value(entryName(length));
            if (!last || answer->entries.isEmpty() || answer->entries.takeFirst() != *last) {
                return last ? parted(QStringLiteral("medical-log-parted")) : failure(last);
            }
        }
        if (answer->entries.isEmpty()) {
            return checkExpected();
        }
        if (auto taken = take(answer->entries); !taken) {
            return taken;
        }
    }
}

Result<void> MedicalLogClient::take(const QList<QByteArray>& entries)
{
    crypto::MedicalLogState state = m_keys.log();
    const quint64 first = state.seq() + 1;
    bool seen = m_expectedSeen;
    for (const QByteArray& entry : entries) {
        if (auto taken = state.append(entry); !taken) {
            return fail(
                ErrorCode::Conflict,
                tr("The server shows another history of the medical group than this computer has seen, or a forged "
                   "one. Nothing was taken over. Tell your administrator and a lead of the medical group."),
                QStringLiteral("medical-log: ") +
                    (taken.error().code() == ErrorCode::CryptoFailure ? QStringLiteral("signature")
                     : taken.error().code() == ErrorCode::Forbidden   ? QStringLiteral("rule")
                                                                      : taken.error().detail()));
        }
        if (state.practice() != m_practice) {
            return fail(ErrorCode::Conflict,
                        tr("The server shows another practice's medical group. Nothing was taken over. "
                           "Tell your administrator."));
        }
        // Before anything is kept of it: the first log kept is the one that all later ones must continue.
        if (state.seq() == 1) {
            if (auto same = MedicalInvites::checkLog(m_vault, state.genesisHash()); !same) {
                return same;
            }
        }
        seen = seen || (state.seq() == m_expectedLength && state.head() == m_expectedHead);
        if (!seen && state.seq() >= m_expectedLength) {
            return checkExpected();
        }
    }
    if (auto stored = store(entries, first, state); !stored) {
        return stored;
    }
    m_expectedSeen = seen;
    m_keys.setLog(std::move(state));
    if (m_grown) {
        m_grown(m_keys.logLength(), m_keys.logHead());
    }
    return {};
}

Result<void> MedicalLogClient::store(const QList<QByteArray>& entries, quint64 first,
                                     const crypto::MedicalLogState& state)
{
    auto transaction = storage::Transaction::begin(m_vault.database());
    if (!transaction) {
        return failure(transaction);
    }
    quint64 seq = first;
    for (const QByteArray& entry : entries) {
        if (auto kept = m_vault.setValue(entryName(seq++), entry); !kept) {
            return kept;
        }
    }
    if (auto kept = m_vault.setValue(pinName(), pinOf(state)); !kept) {
        return kept;
    }
    return transaction->commit();
}

/// A server that holds the beginning of this very log, and no more, was put back to a backup. Nothing is believed of it: it
/// gets what leads signed and this device checked. Somebody may have been faster, which the next look tells.
Result<void> MedicalLogClient::giveBack(quint64 length)
{
    const auto isOurs = isPrefix(length);
    if (!isOurs || !*isOurs) {
        return isOurs ? Result<void>() : failure(isOurs);
    }
    const auto lost = entriesAfter(length);
    if (!lost) {
        return failure(lost);
    }
    if (auto sent = send(*lost, false); !sent) {
        const ErrorCode code = sent.error().code();
        return code == ErrorCode::Conflict || code == ErrorCode::Forbidden ? Result<void>() : sent;
    }
    m_returned += quint64(lost->size());
    return {};
}

/// Whether the server's log of that length is the beginning of the one here: its last entry names all before it.
Result<bool> MedicalLogClient::isPrefix(quint64 length)
{
    if (length == 0) {
        return true;
    }
    const protocol::MedicalLogRequest request{.from = length - 1};
    const auto body = m_api.call("/v1/medical-log/read", request.encode());
    const auto answer = body ? protocol::MedicalLogEntries::decode(*body) : failure(body);
    const auto ours = m_vault.value(entryName(length));
    if (!answer || !ours) {
        return answer ? failure(ours) : failure(answer);
    }
    return *ours && answer->length == length && answer->entries.size() == 1 && answer->entries.first() == **ours;
}

Result<void> MedicalLogClient::append(const QList<QByteArray>& entries)
{
    return send(entries, true);
}

/// \p isNew: not in the log here yet.
Result<void> MedicalLogClient::send(const QList<QByteArray>& entries, bool isNew)
{
    qsizetype at = 0;
    while (at < entries.size()) {
        protocol::MedicalLogEntries message;
        qsizetype bytes = 0;
        while (at < entries.size() && message.entries.size() < protocol::limits::medicalLogEntries &&
               (message.entries.isEmpty() || bytes + entries[at].size() <= batchBytes)) {
            bytes += entries[at].size();
            message.entries.append(entries[at++]);
        }
        if (auto body = m_api.call("/v1/medical-log/append", message.encode()); !body) {
            return failure(body);
        }
        if (auto taken = isNew ? take(message.entries) : Result<void>(); !taken) {
            return taken;
        }
    }
    return {};
}

Result<QList<QByteArray>> MedicalLogClient::entriesAfter(quint64 seq)
{
    QList<QByteArray> found;
    for (;;) {
        auto entry = m_vault.value(entryName(++seq));
        if (!entry) {
            return failure(entry);
        }
        if (!*entry) {
            return found;
        }
        found.append(std::move(**entry));
    }
}

} // namespace kluis::app
