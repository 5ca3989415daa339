// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manage/AccountText.h"

#include "core/domain/AccountRules.h"

#include <algorithm>

namespace kluis::ui {

using app::ManagedAccount;
using Act = app::AccountDesk::Act;

QString AccountText::role(domain::Role role, const QLocale& locale)
{
    return domain::roleLabel(role, domain::languageOf(locale));
}

QString AccountText::state(const ManagedAccount& account)
{
    if (account.disabled) {
        return tr("closed");
    }
    switch (account.state) {
    case ManagedAccount::State::Invited:
        return tr("has a code, not enrolled yet");
    case ManagedAccount::State::Enrolled:
        return tr("enrolled, first login still to come");
    case ManagedAccount::State::Active:
        break;
    }
    return tr("may log in");
}

QString AccountText::employers(const ManagedAccount& account)
{
    QStringList names;
    for (const auto& grant : account.tenants) {
        names.append(grant.department.isEmpty() ? grant.name : tr("%1 (%2)").arg(grant.name, grant.department));
    }
    if (names.isEmpty()) {
        return domain::worksOnDossiers(account.role) ? tr("no employer") : tr("the whole practice");
    }
    return names.join(QStringLiteral(", "));
}

QString AccountText::deviceState(const protocol::OwnDevice& device)
{
    return device.state == protocol::OwnDevice::State::Revoked ? tr("access taken away") : tr("may log in");
}

bool AccountText::matches(const ManagedAccount& account, const QString& filter, const QLocale& locale)
{
    const QString text =
        QStringList{account.displayName, account.login, role(account.role, locale), state(account), employers(account)}
            .join(u'\n');
    const auto words = filter.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

QList<domain::Role> AccountText::otherRoles(domain::Role role)
{
    QList<domain::Role> roles;
    for (const domain::Role other : domain::loginRoles) {
        if (other != role && domain::mayChangeRole(role, other)) {
            roles.append(other);
        }
    }
    return roles;
}

QList<domain::Role> AccountText::newRoles(bool isWholePractice)
{
    QList<domain::Role> roles;
    for (const domain::Role role : domain::loginRoles) {
        if (isWholePractice || domain::sideOf(role) == domain::RoleSide::Employer) {
            roles.append(role);
        }
    }
    return roles;
}

QString AccountText::codeButton(const ManagedAccount& account)
{
    return account.state == ManagedAccount::State::Active ? tr("Replace the authenticator…") : tr("New enrolment code");
}

QString AccountText::question(Act act, const ManagedAccount& account)
{
    switch (act) {
    case Act::Disable:
        return tr("%1 is logged out at once and can't log in until the account is opened again.")
            .arg(account.displayName);
    case Act::SecondFactor:
        return tr("%1 is logged out at once and the authenticator counts no more. You get a code that logs in once in "
                  "its place, within 72 hours. Hand it over in person.")
            .arg(account.displayName);
    case Act::Access:
        return tr("This is for who lost password and printed kit. The account's keys and computers are closed for "
                  "good, "
                  "and %1 enrols again with new keys. Does the kit still exist? Then the person recovers the account "
                  "with it, and nothing is lost.")
            .arg(account.displayName);
    case Act::RevokeDevice:
        return tr("That computer's session ends at once, and what it holds stays shut once its time without the server "
                  "is over. It can't be undone; the person can log in there again as on a new computer.");
    default:
        return {};
    }
}

QString AccountText::wipeQuestion()
{
    return tr("At its next contact with the server that computer sends what it has not sent yet, and then destroys "
              "everything of this person that it holds. What it can't send within 24 hours after it hears of this is "
              "lost. It can't be undone.");
}

QString AccountText::codeHint(Act act, bool needsApproval)
{
    if (act == Act::SecondFactor) {
        return tr("Hand this code over in person. It logs in once, within 72 hours, in place of the authenticator; the "
                  "person then sets up a new one.");
    }
    const QString enrol = tr("Hand this code over in person. The person enrols with it once, within 72 hours.");
    return needsApproval
               ? enrol + u' ' +
                     tr("Medical content stays shut until a lead doctor has compared the person's fingerprint "
                        "and approved it.")
               : enrol;
}

QString AccountText::done(Act act)
{
    switch (act) {
    case Act::SetRole:
        return tr("The role has changed; the person is logged out.");
    case Act::Disable:
        return tr("The account is closed; the person is logged out.");
    case Act::Enable:
        return tr("The account is open again.");
    case Act::Reopen:
        return tr("The failed logins are forgotten.");
    case Act::Grant:
        return tr("Access was given.");
    case Act::Ungrant:
        return tr("Access was taken away.");
    case Act::RevokeDevice:
        return tr("That computer's access was taken away.");
    default:
        return {};
    }
}

} // namespace kluis::ui
