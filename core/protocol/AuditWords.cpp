// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/AuditWords.h"

#include "core/base/Error.h"
#include "core/domain/Role.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <span>

namespace kluis::protocol {

namespace {

struct Row {
    quint8 kind;
    const char* word;
    char action;
};

constexpr std::array serverRows{
    Row{quint8(ServerEventKind::Login), "login", 'E'},
    Row{quint8(ServerEventKind::LoginFailed), "login-failed", 'E'},
    Row{quint8(ServerEventKind::LoginThrottled), "login-shut", 'E'},
    Row{quint8(ServerEventKind::Enrolled), "enrolled", 'C'},
    Row{quint8(ServerEventKind::Confirmed), "confirmed", 'U'},
    Row{quint8(ServerEventKind::RecoveryCodeUsed), "recovery-code-used", 'E'},
    Row{quint8(ServerEventKind::NewDevice), "new-device", 'C'},
    Row{quint8(ServerEventKind::DeviceCertified), "device-certified", 'U'},
    Row{quint8(ServerEventKind::LoggedOut), "logout", 'E'},
    Row{quint8(ServerEventKind::TokenReused), "token-reused", 'E'},
    Row{quint8(ServerEventKind::RefusedAccess), "refused", 'E'},
    Row{quint8(ServerEventKind::Pushed), "changed", 'U'},
    Row{quint8(ServerEventKind::PushRefused), "change-refused", 'U'},
    Row{quint8(ServerEventKind::DeviceEvent), "on-device", 'E'},
    Row{quint8(ServerEventKind::MedicalLogGrew), "medical-group-changed", 'U'},
    Row{quint8(ServerEventKind::Imported), "imported", 'C'},
    Row{quint8(ServerEventKind::Exported), "exported", 'R'},
    Row{quint8(ServerEventKind::DocumentSent), "document-fetched", 'R'},
    Row{quint8(ServerEventKind::Fetched), "fetched", 'R'},
    Row{quint8(ServerEventKind::MedicalLogRead), "group-keys-read", 'R'},
    Row{quint8(ServerEventKind::InviteAnswered), "invite-answered", 'E'},
    Row{quint8(ServerEventKind::UserAdded), "user-added", 'C'},
    Row{quint8(ServerEventKind::UserDisabled), "user-disabled", 'U'},
    Row{quint8(ServerEventKind::UserEnabled), "user-enabled", 'U'},
    Row{quint8(ServerEventKind::TotpReset), "totp-reset", 'U'},
    Row{quint8(ServerEventKind::RoleChanged), "role-changed", 'U'},
    Row{quint8(ServerEventKind::Granted), "granted", 'C'},
    Row{quint8(ServerEventKind::GrantRevoked), "grant-revoked", 'D'},
    Row{quint8(ServerEventKind::DeviceRevoked), "device-revoked", 'D'},
    Row{quint8(ServerEventKind::CodeIssued), "code-issued", 'C'},
    Row{quint8(ServerEventKind::TenantAdded), "employer-added", 'C'},
    Row{quint8(ServerEventKind::Reopened), "account-reopened", 'U'},
    Row{quint8(ServerEventKind::PasswordChanged), "password-changed", 'U'},
    Row{quint8(ServerEventKind::RecoveryBegun), "recovery-begun", 'E'},
    Row{quint8(ServerEventKind::Recovered), "recovered", 'U'},
    Row{quint8(ServerEventKind::TotpRenewalBegun), "totp-renewal-begun", 'E'},
    Row{quint8(ServerEventKind::TotpRenewed), "totp-renewed", 'U'},
    Row{quint8(ServerEventKind::AccessReset), "access-reset", 'U'},
    Row{quint8(ServerEventKind::DeviceNamed), "device-named", 'U'},
    Row{quint8(ServerEventKind::ConductAccepted), "conduct-accepted", 'E'},
    Row{quint8(ServerEventKind::ConductChanged), "conduct-changed", 'U'},
    Row{quint8(ServerEventKind::ServerStarted), "server-started", 'E'},
    Row{quint8(ServerEventKind::ServerStopped), "server-stopped", 'E'},
    Row{quint8(ServerEventKind::ColumnKeyRotated), "column-key-rotated", 'U'},
    Row{quint8(ServerEventKind::WipeOrdered), "wipe-ordered", 'D'},
    Row{quint8(ServerEventKind::WipeAcknowledged), "wiped", 'D'},
    Row{quint8(ServerEventKind::AdministratorVouched), "administrator-vouched", 'U'},
    Row{quint8(ServerEventKind::ApprovalAsked), "approval-asked", 'E'},
    Row{quint8(ServerEventKind::ApprovalAnswered), "approval-answered", 'E'},
    Row{quint8(ServerEventKind::DeviceApproved), "device-approved", 'U'},
    Row{quint8(ServerEventKind::ApprovalEnded), "approval-ended", 'E'},
    Row{quint8(ServerEventKind::ServerMade), "server-made", 'C'},
    Row{quint8(ServerEventKind::StoreMoved), "store-moved", 'E'},
    Row{quint8(ServerEventKind::AnonymisedCopyMade), "anonymised-copy-made", 'E'},
    Row{quint8(ServerEventKind::BreachReported), "breach-reported", 'C'},
    Row{quint8(ServerEventKind::OfficeRead), "office-read", 'R'},
    Row{quint8(ServerEventKind::OfficeChanged), "office-changed", 'U'},
    Row{quint8(ServerEventKind::AuditRead), "audit-read", 'R'},
    Row{quint8(ServerEventKind::AuditExported), "audit-exported", 'R'},
    Row{quint8(ServerEventKind::AuditVerified), "audit-verified", 'E'},
    Row{quint8(ServerEventKind::AlarmRaised), "alarm", 'E'},
    Row{quint8(ServerEventKind::AlarmRulesChanged), "alarm-rules-changed", 'U'},
    Row{quint8(ServerEventKind::AuditShorter), "audit-shorter", 'E'},
    Row{quint8(ServerEventKind::AccountsListed), "accounts-listed", 'R'},
    Row{quint8(ServerEventKind::BackupMade), "backup-made", 'R'},
    Row{quint8(ServerEventKind::Restored), "restored", 'U'},
    Row{quint8(ServerEventKind::BackupPlanChanged), "backup-plan-changed", 'U'},
    Row{quint8(ServerEventKind::BackupKeyMade), "backup-key-made", 'C'},
    Row{quint8(ServerEventKind::DestructionProposed), "destruction-proposed", 'E'},
    Row{quint8(ServerEventKind::Destroyed), "destroyed", 'D'},
    Row{quint8(ServerEventKind::DestroyedAgain), "destroyed-again", 'D'},
    Row{quint8(ServerEventKind::DestructionRefused), "destruction-refused", 'E'},
    Row{quint8(ServerEventKind::HoldSet), "hold-set", 'U'},
    Row{quint8(ServerEventKind::HoldLifted), "hold-lifted", 'U'},
    Row{quint8(ServerEventKind::TermChanged), "term-changed", 'U'},
    Row{quint8(ServerEventKind::DocumentSetAside), "document-set-aside", 'U'},
    Row{quint8(ServerEventKind::DocumentReleased), "document-released", 'U'},
    Row{quint8(ServerEventKind::ScannerChanged), "scanner-changed", 'U'},
    Row{quint8(ServerEventKind::HoursChanged), "hours-changed", 'U'},
    Row{quint8(ServerEventKind::EvidenceMade), "evidence-made", 'R'},
    Row{quint8(ServerEventKind::AgreementChanged), "agreement-changed", 'U'},
    Row{quint8(ServerEventKind::AuditCountersigned), "audit-countersigned", 'E'},
    Row{quint8(ServerEventKind::DeviceLogKeyed), "device-log-keyed", 'U'},
    Row{quint8(ServerEventKind::DeviceSilent), "device-silent", 'E'},
    Row{quint8(ServerEventKind::EmployerChanged), "employer-changed", 'U'},
    Row{quint8(ServerEventKind::ValueReleased), "value-released", 'U'},
    Row{quint8(ServerEventKind::ReleaseWithdrawn), "release-withdrawn", 'U'},
    Row{quint8(ServerEventKind::ValueCorrected), "value-corrected", 'U'},
    Row{quint8(ServerEventKind::ValueRemoved), "value-removed", 'D'},
    Row{quint8(ServerEventKind::UnlawfulRemoved), "unlawful-removed", 'D'},
    Row{quint8(ServerEventKind::LineInspected), "line-inspected", 'E'},
};

constexpr std::array deviceRows{
    Row{quint8(AuditEventKind::Shown), "shown", 'R'},
    Row{quint8(AuditEventKind::Edited), "edited", 'U'},
    Row{quint8(AuditEventKind::Searched), "searched", 'R'},
    Row{quint8(AuditEventKind::Unlocked), "unlocked", 'E'},
    Row{quint8(AuditEventKind::Locked), "locked", 'E'},
    Row{quint8(AuditEventKind::Exported), "exported-on-device", 'R'},
    Row{quint8(AuditEventKind::Refused), "refused-on-device", 'E'},
    Row{quint8(AuditEventKind::Distrusted), "distrusted", 'E'},
    Row{quint8(AuditEventKind::Opened), "opened", 'R'},
    Row{quint8(AuditEventKind::SetAside), "set-aside", 'E'},
    Row{quint8(AuditEventKind::UnlawfulRemoved), "unlawful-removed-on-device", 'D'},
};

constexpr Row unknownRow{0, "unknown", 'E'};

const Row& find(std::span<const Row> rows, quint8 kind)
{
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const Row& r) { return r.kind == kind; });
    return row == rows.end() ? unknownRow : *row;
}

const Row& rowOf(const ServerEvent& event)
{
    if (event.kind == ServerEventKind::DeviceEvent) {
        if (const auto inner = AuditEvent::decode(event.payload)) {
            return find(deviceRows, quint8(inner->kind));
        }
    }
    return find(serverRows, quint8(event.kind));
}

} // namespace

QString AuditWords::word(const ServerEvent& event)
{
    return QString::fromLatin1(rowOf(event).word);
}

char AuditWords::action(const ServerEvent& event)
{
    return rowOf(event).action;
}

int AuditWords::outcome(const ServerEvent& event)
{
    constexpr int success = 0;
    constexpr int minor = 4;
    constexpr int serious = 8;
    constexpr int major = 12;
    if (event.kind == ServerEventKind::AuditShorter) {
        return major;
    }
    if (event.outcome == 0) {
        return success;
    }
    switch (ErrorCode(event.outcome)) {
    case ErrorCode::Forbidden:
    case ErrorCode::Untrusted:
    case ErrorCode::CryptoFailure:
        return serious;
    case ErrorCode::Internal:
    case ErrorCode::Corrupt:
    case ErrorCode::Storage:
        return major;
    default:
        return minor;
    }
}

QString AuditWords::purpose(const ServerEvent& event)
{
    switch (domain::roleFromNumber(event.role).value_or(domain::Role::System)) {
    case domain::Role::Doctor:
    case domain::Role::DoctorAssistant:
    case domain::Role::OccupationalExpert:
        return QStringLiteral("care");
    case domain::Role::Hr:
    case domain::Role::Manager:
    case domain::Role::CaseManager:
    case domain::Role::Planner:
        return QStringLiteral("absence");
    case domain::Role::Administrator:
        return QStringLiteral("administration");
    case domain::Role::PrivacyOfficer:
        return QStringLiteral("supervision");
    case domain::Role::System:
        break;
    }
    return QStringLiteral("system");
}

bool AuditWords::matches(QStringView filter, const ServerEvent& event)
{
    const Row& row = rowOf(event);
    return filter.isEmpty() || filter == QLatin1StringView(row.word) ||
           (filter.size() == 1 && filter.front() == QLatin1Char(row.action));
}

bool AuditWords::isKnown(QStringView filter)
{
    return filter.isEmpty() || (filter.size() == 1 && QStringView(u"CRUDE").contains(filter.front())) ||
           all().contains(filter);
}

QStringList AuditWords::all()
{
    QStringList words;
    for (const Row& row : serverRows) {
        if (row.kind != quint8(ServerEventKind::DeviceEvent)) {
            words.append(QString::fromLatin1(row.word));
        }
    }
    for (const Row& row : deviceRows) {
        words.append(QString::fromLatin1(row.word));
    }
    return words;
}

} // namespace kluis::protocol
