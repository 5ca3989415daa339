// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's medical group: starting it, the recovery kit, who is in it.
#include "app/engine/Engine.h"

#include "app/engine/EngineParts.h"
#include "app/medical/MedicalGroups.h"
#include "app/medical/PaperBook.h"
#include "app/medical/RecoveryKit.h"
#include "core/crypto/ConstantTime.h"
#include "core/crypto/Fingerprint.h"
#include "core/crypto/Shamir.h"

#include <QFile>
#include <QHash>

namespace kluis::app {

namespace {

QString named(const char* name)
{
    return QString::fromLatin1(name);
}

} // namespace

Result<GenesisOutcome> Engine::medicalGenesis(const QString& kitFile)
{
    if (auto open = ready(); !open) {
        return failure(open);
    }
    auto& open = *m_parts->open;
    if (open.identity->role != domain::Role::Doctor) {
        return fail(ErrorCode::Forbidden, tr("Only a company doctor can start the practice's medical group."));
    }
    const auto server = open.session->server();
    if (!server) {
        return failure(server);
    }
    if (auto newest = open.log->catchUp(); !newest) {
        return failure(newest);
    }
    if (open.medical->logLength() != 0) {
        return fail(ErrorCode::Exists, tr("The practice's medical group was started already. Ask one of its leads to "
                                          "approve you."));
    }
    const auto keys = open.kitKeys();
    if (!keys) {
        return failure(keys);
    }
    const auto recovery = crypto::RecoverySecret::generate();
    const auto shares = crypto::Shamir::split(recovery.bytes());
    if (!shares) {
        return failure(shares);
    }
    RecoveryKit kit({.practice = (*server)->hello.practiceName,
                     .person = open.identity->displayName,
                     .login = open.identity->login,
                     .server = m_parts->context.profile->server.toString()},
                    *keys);
    kit.addShares(*shares);
    // The paper first: a group whose recovery secret is nowhere could never be recovered.
    if (auto written = kit.write(kitFile); !written) {
        return failure(written);
    }
    MedicalGroups groups(*open.log, *open.medical, *open.session, *open.identity);
    auto started = open.vault->setValue(named(vaultname::kitCheck), kit.check().toLatin1());
    if (started) {
        open.medical->setKitPending(true);
        started = groups.start(recovery);
    }
    if (!started) {
        if (open.medical->logLength() == 0) { // no entry uses these shares
            QFile::remove(kitFile);
            open.medical->setKitPending(false);
            [[maybe_unused]] const auto removed = open.vault->removeValue(named(vaultname::kitCheck));
        }
        return failure(started);
    }
    rememberShares(*shares);
    return GenesisOutcome{.kitCheck = kit.check()};
}

Result<void> Engine::confirmKit(const QString& group)
{
    if (auto open = ready(); !open) {
        return open;
    }
    auto& open = *m_parts->open;
    const auto check = open.vault->value(named(vaultname::kitCheck));
    if (!check) {
        return failure(check);
    }
    if (!*check) {
        return fail(ErrorCode::NotFound,
                    tr("No recovery kit was made with this profile, so there is nothing to confirm."));
    }
    if (!crypto::equal(PaperBook::plain(group).toLatin1(), **check)) {
        return fail(ErrorCode::InvalidArgument,
                    tr("This is not the check group of the kit. It stands on the first sheet, five characters."));
    }
    if (auto kept = open.vault->setValue(named(vaultname::kitConfirmed), QByteArray(1, '\1')); !kept) {
        return kept;
    }
    open.medical->setKitPending(false);
    return open.vault->removeValue(named(vaultname::recoveryKey)); // from now on it is on paper only
}

Result<QList<MedicalMember>> Engine::medicalMembers()
{
    if (auto open = ready(); !open) {
        return failure(open);
    }
    auto& open = *m_parts->open;
    if (auto newest = open.log->catchUp(); !newest) {
        return failure(newest);
    }
    const auto people = MedicalGroups(*open.log, *open.medical, *open.session, *open.identity).directory();
    if (!people) {
        return failure(people);
    }
    const auto& log = open.medical->log();
    QList<MedicalMember> members;
    for (const auto& user : people->users) {
        if (!user.active || !domain::isMedical(user.role)) {
            continue;
        }
        MedicalMember member;
        member.login = user.login;
        member.displayName = user.displayName;
        if (!user.identityPublicKey.isEmpty()) {
            member.fingerprint = crypto::Fingerprint::text(user.id, user.identityPublicKey, user.encryptionPublicKey);
        }
        const auto known = log.identityOf(user.id);
        member.approved = log.isVouched(user.id) && known->identityKey == user.identityPublicKey;
        member.lead = member.approved && log.isLead(user.id);
        member.mayLead = member.approved && !member.lead && user.role == domain::Role::Doctor;
        member.isSelf = user.id == open.identity->user;
        for (const auto& tenant : open.identity->tenants) {
            if (log.isMember(tenant.tenant, user.id)) {
                member.employers.append(tenant.shortName);
            }
        }
        members.append(member);
    }
    return members;
}

Result<void> Engine::approveMember(const QString& login, const QString& fingerprint)
{
    if (auto open = ready(); !open) {
        return open;
    }
    auto& open = *m_parts->open;
    if (auto newest = open.log->catchUp(); !newest) {
        return m_parts->logged(newest);
    }
    MedicalGroups groups(*open.log, *open.medical, *open.session, *open.identity);
    return m_parts->logged(groups.approve(login, fingerprint));
}

namespace {

QString kindName(const crypto::MedicalLogBodyValue& body)
{
    switch (crypto::MedicalLogBody::kindOf(body)) {
    case crypto::MedicalLogKind::Genesis:
        return QStringLiteral("genesis");
    case crypto::MedicalLogKind::MemberKeys:
        return QStringLiteral("member-keys");
    case crypto::MedicalLogKind::CreateGroup:
        return QStringLiteral("create-group");
    case crypto::MedicalLogKind::AddMember:
        return QStringLiteral("add-member");
    case crypto::MedicalLogKind::AddLead:
        return QStringLiteral("add-lead");
    case crypto::MedicalLogKind::Epoch:
        return QStringLiteral("epoch");
    case crypto::MedicalLogKind::RemoveMember:
        return QStringLiteral("remove-member");
    case crypto::MedicalLogKind::RemoveLead:
        return QStringLiteral("remove-lead");
    case crypto::MedicalLogKind::ReplaceRecovery:
        return QStringLiteral("replace-recovery");
    case crypto::MedicalLogKind::RecoveryUsed:
        return QStringLiteral("recovery-used");
    case crypto::MedicalLogKind::RestrictDossier:
        return QStringLiteral("restrict-dossier");
    }
    return {};
}

/// The person an entry is about, if any.
std::optional<UserId> personOf(const crypto::MedicalLogBodyValue& body)
{
    return std::visit(
        [](const auto& value) -> std::optional<UserId> {
            if constexpr (requires { value.user; }) {
                return value.user;
            } else {
                return std::nullopt;
            }
        },
        body);
}

} // namespace

Result<QList<Engine::LogLine>> Engine::medicalLog()
{
    if (auto open = ready(); !open) {
        return failure(open);
    }
    auto& open = *m_parts->open;
    if (!domain::isMedical(open.identity->role)) {
        return fail(ErrorCode::Forbidden, tr("Your role does not work with medical data."));
    }
    // Names are a courtesy: without the server the ids stand there, and the log itself is what was verified here.
    QHash<UserId, QString> names{{open.identity->user, open.identity->login}};
    if (const auto people = MedicalGroups(*open.log, *open.medical, *open.session, *open.identity).directory()) {
        for (const auto& user : people->users) {
            names.insert(user.id, user.login);
        }
    }
    const auto nameOf = [&names](const UserId& user) { return names.value(user, user.toString()); };
    const auto stored = open.log->entries();
    if (!stored) {
        return failure(stored);
    }
    QList<LogLine> lines;
    for (const QByteArray& bytes : *stored) {
        const auto entry = crypto::MedicalLogEntry::decode(bytes);
        if (!entry) {
            return failure(entry);
        }
        const auto person = personOf(entry->body);
        const auto* tenant = open.identity->tenant(entry->tenant);
        const QString place = entry->tenant.isNull() ? QString()
                              : tenant               ? tenant->shortName
                                                     : entry->tenant.toString();
        QStringList subject;
        subject.append(person ? nameOf(*person) : QString());
        subject.append(place);
        if (const auto* named = std::get_if<crypto::RestrictDossierBody>(&entry->body)) {
            subject.append(named->dossier.toString());
            std::transform(named->members.begin(), named->members.end(), std::back_inserter(subject), nameOf);
        }
        subject.removeAll(QString());
        lines.append({.number = entry->seq,
                      .time = entry->time,
                      .kind = kindName(entry->body),
                      .signer = nameOf(entry->signer),
                      .subject = subject.join(QStringLiteral(", ")),
                      .hash = QString::fromLatin1(entry->hash().toHex())});
    }
    return lines;
}

} // namespace kluis::app
