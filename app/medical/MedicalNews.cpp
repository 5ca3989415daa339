// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/medical/MedicalNews.h"

#include "app/medical/MedicalKeys.h"
#include "app/medical/MedicalLogClient.h"
#include "app/vault/Vault.h"

namespace kluis::app {

namespace {

QString toldName()
{
    return QStringLiteral("medical-log-told");
}

} // namespace

Result<void> MedicalNews::seen()
{
    if (!domain::isMedical(m_session.role)) {
        return {};
    }
    return m_vault.setValue(toldName(), QByteArray::number(m_vault.medicalKeys().logLength()));
}

Result<QStringList> MedicalNews::unseen()
{
    QStringList news;
    if (!domain::isMedical(m_session.role)) {
        return news;
    }
    const auto told = m_vault.value(toldName());
    if (!told) {
        return failure(told);
    }
    if (!*told) {
        const auto begun = seen();
        return begun ? Result<QStringList>(news) : failure(begun);
    }
    const auto entries = m_log.entriesAfter((*told)->toULongLong());
    if (!entries) {
        return failure(entries);
    }
    for (const QByteArray& bytes : *entries) {
        const auto entry = crypto::MedicalLogEntry::decode(bytes);
        if (!entry) {
            return failure(entry);
        }
        if (entry->signer != m_session.user) {
            news.append(sentence(*entry));
        }
    }
    return news;
}

QString MedicalNews::sentence(const crypto::MedicalLogEntry& entry)
{
    const QString who = person(entry.signer);
    const QString where = employer(entry.tenant);
    struct Teller {
        MedicalNews& news;
        const QString& who;
        const QString& where;
        QString operator()(const crypto::GenesisBody&) const
        {
            return MedicalNews::tr("%1 started the medical group.").arg(who);
        }
        QString operator()(const crypto::MemberKeysBody& body) const
        {
            return MedicalNews::tr("%1 approved %2 for medical data.").arg(who, news.person(body.user));
        }
        QString operator()(const crypto::CreateGroupBody&) const
        {
            return MedicalNews::tr("%1 opened the medical group of %2.").arg(who, where);
        }
        QString operator()(const crypto::AddMemberBody& body) const
        {
            return MedicalNews::tr("%1 added %2 to the medical group of %3.").arg(who, news.person(body.user), where);
        }
        QString operator()(const crypto::AddLeadBody& body) const
        {
            return MedicalNews::tr("%1 made %2 a lead of the medical group.").arg(who, news.person(body.user));
        }
        QString operator()(const crypto::EpochBody&) const
        {
            return MedicalNews::tr("%1 renewed the medical key of %2.").arg(who, where);
        }
        QString operator()(const crypto::RemoveMemberBody& body) const
        {
            return where.isEmpty()
                       ? MedicalNews::tr("%1 took %2 out of all medical groups.").arg(who, news.person(body.user))
                       : MedicalNews::tr("%1 took %2 out of the medical group of %3.")
                             .arg(who, news.person(body.user), where);
        }
        QString operator()(const crypto::RemoveLeadBody& body) const
        {
            return MedicalNews::tr("%1 ended that %2 is a lead of the medical group.").arg(who, news.person(body.user));
        }
        QString operator()(const crypto::ReplaceRecoveryBody&) const
        {
            return MedicalNews::tr(
                       "%1 made a new recovery kit. The old shares open nothing that is written from now on.")
                .arg(who);
        }
        QString operator()(const crypto::RestrictDossierBody& body) const
        {
            const QString dossier = news.dossier(body.dossier);
            if (body.members.empty()) {
                return MedicalNews::tr("%1 opened the medical content of %2 at %3 to the whole medical group again.")
                    .arg(who, dossier, where);
            }
            QStringList named;
            for (const UserId& user : body.members) {
                named.append(news.person(user));
            }
            return MedicalNews::tr("%1 restricted the medical content of %2 at %3 to %4.")
                .arg(who, dossier, where, named.join(QStringLiteral(", ")));
        }
        QString operator()(const crypto::RecoveryUsedBody& body) const
        {
            return MedicalNews::
                tr("The recovery shares were used: %1 is a lead of the medical group now. Was this not agreed? Tell "
                   "your administrator at once.")
                    .arg(news.person(body.user));
        }
    };
    return std::visit(Teller{*this, who, where}, entry.body);
}

QString MedicalNews::person(const UserId& user)
{
    auto row = m_vault.database().query("SELECT display_name, login FROM person WHERE id = ?1", user);
    if (row) {
        if (const auto found = row->step(); found && *found) {
            const QString name = row->text(0).isEmpty() ? row->text(1) : row->text(0);
            if (!name.isEmpty()) {
                return name;
            }
        }
    }
    return tr("somebody unknown here");
}

QString MedicalNews::dossier(const DossierId& dossier)
{
    auto row = m_vault.database().query("SELECT r.personnel_no FROM dossier_row r JOIN dossier d "
                                        "ON d.number = r.dossier WHERE d.id = ?1",
                                        dossier);
    if (row) {
        if (const auto found = row->step(); found && *found) {
            return tr("dossier %1").arg(row->text(0));
        }
    }
    return tr("a dossier unknown here");
}

QString MedicalNews::employer(const TenantId& tenant)
{
    if (tenant.isNull()) {
        return {};
    }
    const auto* granted = m_session.tenant(tenant);
    return granted != nullptr ? granted->name : tr("another employer");
}

} // namespace kluis::app
