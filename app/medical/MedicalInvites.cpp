// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/medical/MedicalInvites.h"

#include "app/medical/MedicalKeys.h"
#include "app/session/ApiClient.h"
#include "app/session/OpenVault.h"
#include "core/crypto/Bytes.h"
#include "core/crypto/ConstantTime.h"
#include "core/protocol/MedicalInviteMessages.h"

namespace kluis::app {

namespace {

constexpr qsizetype givenSize = UserId::size + sizeof(qint64) + crypto::MedicalInvite::size;

QString givenName()
{
    return QStringLiteral("medical-invites-given");
}

QString receivedName()
{
    return QString::fromLatin1(vaultname::medicalInvite);
}

} // namespace

MedicalInvites::MedicalInvites(Vault& vault, MedicalKeys& keys, ApiClient& api, const SessionIdentity& session)
    : m_vault(vault), m_keys(keys), m_api(api), m_session(session)
{
}

Result<std::vector<MedicalInvites::Given>> MedicalInvites::given()
{
    std::vector<Given> all;
    auto stored = m_vault.value(givenName());
    if (!stored) {
        return failure(stored);
    }
    QByteArray bytes = stored->value_or(QByteArray());
    for (qsizetype at = 0; at + givenSize <= bytes.size(); at += givenSize) {
        const QByteArrayView one = QByteArrayView(bytes).sliced(at, givenSize);
        const auto user = UserId::fromBytes(one.first(UserId::size).toByteArray());
        auto invite = crypto::MedicalInvite::fromBytes(one.last(crypto::MedicalInvite::size));
        if (user && invite) {
            all.push_back({*user, qFromBigEndian<qint64>(one.data() + UserId::size), std::move(*invite)});
        }
    }
    crypto::wipe(bytes);
    return all;
}

Result<void> MedicalInvites::keep(const std::vector<Given>& given)
{
    if (given.empty()) {
        return m_vault.removeValue(givenName());
    }
    QByteArray bytes;
    for (const Given& one : given) {
        bytes += one.user.bytes() + crypto::bigEndian(one.until);
        bytes += one.invite.bytes().view();
    }
    auto kept = m_vault.setValue(givenName(), bytes);
    crypto::wipe(bytes);
    return kept;
}

Result<QString> MedicalInvites::give(const UserId& user)
{
    if (!m_keys.hasIdentity() || !m_keys.log().isLead(m_session.user)) {
        return fail(ErrorCode::Forbidden, tr("Only a lead of the medical group can invite a colleague."));
    }
    auto all = given();
    if (!all) {
        return failure(all);
    }
    std::erase_if(*all, [&user](const Given& one) { return one.user == user; });
    auto invite = crypto::MedicalInvite::create(m_keys.log().genesisHash());
    const QString text = invite.toText();
    all->push_back({user, m_session.clock->unixMillis() + crypto::MedicalInvite::validMillis, std::move(invite)});
    const auto kept = keep(*all);
    return kept ? Result<QString>(text) : failure(kept);
}

Result<QList<protocol::DirectoryUser>> MedicalInvites::answered(const protocol::Directory& people)
{
    QList<protocol::DirectoryUser> right;
    const auto open = given();
    if (!open) {
        return failure(open);
    }
    if (open->empty()) {
        return right;
    }
    const auto body = m_api.call("/v1/medical-invite/read", QByteArray());
    if (!body) {
        return failure(body);
    }
    const auto answers = protocol::MedicalInviteAnswers::decode(*body);
    if (!answers) {
        return failure(answers);
    }
    for (const auto& answer : answers->answers) {
        const auto invite = std::find_if(open->begin(), open->end(), [&](const Given& one) {
            return one.user == answer.user && one.until > m_session.clock->unixMillis();
        });
        const auto person = std::find_if(people.users.begin(), people.users.end(), [&](const auto& user) {
            return user.id == answer.user && user.active && domain::isMedical(user.role);
        });
        if (invite == open->end() || person == people.users.end()) {
            continue;
        }
        const crypto::MedicalIdentity keys{.user = person->id,
                                           .role = quint8(person->role),
                                           .identityKey = person->identityPublicKey,
                                           .encryptionKey = person->encryptionPublicKey};
        const QByteArray expected = invite->invite.answer(m_session.practice, keys, m_keys.log().genesisHash());
        if (crypto::equal(expected, answer.tag)) {
            right.append(*person);
        }
    }
    return right;
}

Result<void> MedicalInvites::tidy()
{
    auto all = given();
    if (!all) {
        return failure(all);
    }
    const qint64 now = m_session.clock->unixMillis();
    const auto gone =
        std::erase_if(*all, [&](const Given& one) { return one.until <= now || m_keys.log().isVouched(one.user); });
    return gone > 0 ? keep(*all) : Result<void>();
}

Result<void> MedicalInvites::checkLog(Vault& vault, const QByteArray& genesisHash)
{
    auto stored = vault.value(receivedName());
    if (!stored || !*stored) {
        return stored ? Result<void>() : failure(stored);
    }
    const auto invite = crypto::MedicalInvite::fromBytes(**stored);
    crypto::wipe(**stored);
    if (!invite) {
        return failure(invite);
    }
    if (!invite->matchesLog(genesisHash)) {
        return fail(ErrorCode::Untrusted,
                    tr("The server shows another medical group than that of the lead who invited you. Nothing was "
                       "sent. Tell the lead and your administrator."),
                    QStringLiteral("invite-other-log"));
    }
    return {};
}

Result<void> MedicalInvites::answer()
{
    auto stored = m_vault.value(receivedName());
    if (!stored) {
        return failure(stored);
    }
    const auto* identity = m_keys.identity();
    if (!*stored || identity == nullptr || m_keys.logLength() == 0) {
        return {};
    }
    const auto invite = crypto::MedicalInvite::fromBytes(**stored);
    crypto::wipe(**stored);
    if (!invite) {
        return failure(invite);
    }
    const auto& log = m_keys.log();
    if (auto same = checkLog(m_vault, log.genesisHash()); !same) {
        return same;
    }
    if (log.isVouched(m_session.user)) {
        return m_vault.removeValue(receivedName());
    }
    const crypto::MedicalIdentity keys{.user = m_session.user,
                                       .role = quint8(m_session.role),
                                       .identityKey = identity->identity().publicKey(),
                                       .encryptionKey = identity->encryption().publicKey()};
    const protocol::MedicalInviteAnswer message{invite->answer(m_session.practice, keys, log.genesisHash())};
    const auto body = m_api.call("/v1/medical-invite/answer", message.encode());
    return body ? Result<void>() : failure(body);
}

} // namespace kluis::app
