// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/manage/ManageDesk.h"

#include "core/domain/AccountRules.h"
#include "core/protocol/Limits.h"
#include "core/protocol/RejectReason.h"
#include "server/api/DeviceApi.h"
#include "server/store/AgreementStore.h"
#include "server/store/DeviceStore.h"

namespace kluis::server {

using protocol::AccountAct;
using protocol::AccountCode;
using protocol::EmployerAgreement;
using protocol::GrantedTenant;
using protocol::ManagedAccount;
using protocol::ManagedPage;
namespace limits = protocol::limits;
namespace reason = protocol::reason;

namespace {

tl::unexpected<Error> refused(ErrorCode code, const QString& sentence, const char* why)
{
    return fail(code, sentence, QLatin1StringView(why));
}

/// AccessReset closed it for ever, and gave it a name that no login has.
bool isClosedForGood(const Account& account)
{
    return !AccountStore::isLogin(account.login);
}

} // namespace

Result<ManageDesk> ManageDesk::of(StoreDatabase& database, const ServerContext& context, const HttpRequest& request,
                                  const Caller& caller)
{
    AccountStore accounts(database);
    auto self = accounts.account(caller.user);
    auto grants = accounts.grantsOf(caller.user);
    if (!self || !grants) {
        return self ? Result<ManageDesk>(failure(grants)) : failure(self);
    }
    if (!*self || (*self)->role != domain::Role::Administrator || (*self)->disabled) {
        return refused(ErrorCode::Forbidden, tr("Only a functional administrator does this."), reason::forbidden);
    }
    UserAdministration users(database, context.keys, context.clock,
                             AuditActor{caller.user, caller.device, request.remoteAddress});
    return ManageDesk(database, std::move(users), std::move(**self), AccountReach(std::move(*grants)));
}

/// The account of an act: one that he answers for, and not his own.
Result<Account> ManageDesk::subject(const AccountAct& act)
{
    auto account = m_accounts.account(act.user);
    const auto isHis = account && *account ? m_reach.covers(m_database, **account) : Result<bool>(false);
    if (!account || !isHis) {
        return account ? failure(isHis) : failure(account);
    }
    if (act.user == m_self.id) {
        return refused(ErrorCode::Conflict, tr("This is the administrator's own account."), reason::ownAccount);
    }
    if (!*isHis || isClosedForGood(**account)) {
        return refused(ErrorCode::NotFound, tr("There is no such account."), reason::notFound);
    }
    return std::move(**account);
}

Result<Tenant> ManageDesk::employer(const QString& shortName, const QString& department)
{
    auto tenant = m_accounts.tenant(shortName);
    if (!tenant) {
        return failure(tenant);
    }
    if (!*tenant || !m_reach.covers((*tenant)->id, department)) {
        return refused(ErrorCode::NotFound, tr("There is no such employer."), reason::unknownEmployer);
    }
    return std::move(**tenant);
}

Result<ManagedAccount> ManageDesk::describe(const Account& account)
{
    auto grants = m_accounts.grantsOf(account.id);
    auto devices = DeviceApi::devicesOf(m_database, account.id);
    if (!grants || !devices) {
        return grants ? Result<ManagedAccount>(failure(devices)) : failure(grants);
    }
    return ManagedAccount{
        account.id,       account.login,      account.displayName, account.role, ManagedAccount::State(account.state),
        account.disabled, std::move(*grants), std::move(*devices)};
}

Result<QList<GrantedTenant>> ManageDesk::employers()
{
    if (!m_reach.isWholePractice()) {
        return m_accounts.grantsOf(m_self.id);
    }
    const auto tenants = m_accounts.tenants();
    if (!tenants) {
        return failure(tenants);
    }
    QList<GrantedTenant> list;
    for (const Tenant& tenant : *tenants) {
        list.append(GrantedTenant{tenant.id, tenant.shortName, tenant.name, {}});
    }
    return list;
}

Result<ManagedPage> ManageDesk::accounts(const QString& after)
{
    const auto all = m_accounts.accounts();
    auto known = employers();
    if (!all || !known) {
        return all ? Result<ManagedPage>(failure(known)) : failure(all);
    }
    ManagedPage page{{}, false, std::move(*known), m_reach.isWholePractice()};
    qsizetype bytes = 0;
    for (const Account& account : *all) {
        if (account.login <= after || isClosedForGood(account)) {
            continue;
        }
        const auto described = describe(account);
        if (!described) {
            return failure(described);
        }
        if (!m_reach.covers(account.role, described->tenants) && account.id != m_self.id) {
            continue;
        }
        if (page.accounts.size() == limits::managedPage || bytes > limits::managedPageBytes) {
            page.isMore = true;
            break;
        }
        page.accounts.append(described->encode());
        bytes += page.accounts.last().size();
    }
    return page;
}

Result<void> ManageDesk::mayAdd(const protocol::NewAccount& wanted)
{
    if (!AccountStore::isLogin(wanted.login)) {
        return refused(ErrorCode::InvalidArgument, tr("This is no user name."), reason::badLogin);
    }
    if (wanted.role == domain::Role::System ||
        (!m_reach.isWholePractice() && domain::sideOf(wanted.role) != domain::RoleSide::Employer)) {
        return refused(ErrorCode::Forbidden, tr("This role can't be given."), reason::forbidden);
    }
    if (wanted.employers.isEmpty() && domain::worksOnDossiers(wanted.role)) {
        return refused(ErrorCode::InvalidArgument, tr("This role works for an employer."), reason::employerNeeded);
    }
    for (const QString& name : wanted.employers) {
        if (const auto known = employer(name, wanted.department); !known) {
            return failure(known);
        }
    }
    return {};
}

Result<AccountCode> ManageDesk::add(const protocol::NewAccount& wanted)
{
    if (const auto may = mayAdd(wanted); !may) {
        return failure(may);
    }
    UserAdministration::NewUser user;
    user.login = wanted.login;
    user.displayName = wanted.displayName.trimmed();
    user.role = wanted.role;
    user.employers = wanted.employers;
    user.department = wanted.department.trimmed();
    auto added = m_users.add(user);
    return added ? Result<AccountCode>(AccountCode{added->user, added->code, domain::isMedical(wanted.role)})
                 : failure(added);
}

Result<void> ManageDesk::setRole(const AccountAct& act)
{
    const auto account = subject(act);
    const auto role = domain::roleFromNumber(act.role);
    if (!account || !role) {
        return account ? refused(ErrorCode::InvalidArgument, tr("This is no role."), reason::badRequest)
                       : Result<void>(failure(account));
    }
    if (!domain::mayChangeRole(account->role, *role)) {
        return refused(ErrorCode::Forbidden, tr("A second function is a second account."), reason::otherSide);
    }
    return m_users.setRole(*account, *role);
}

Result<void> ManageDesk::disable(const AccountAct& act)
{
    const auto account = subject(act);
    return account ? m_users.setDisabled(*account, true) : failure(account);
}

Result<void> ManageDesk::enable(const AccountAct& act)
{
    const auto account = subject(act);
    return account ? m_users.setDisabled(*account, false) : failure(account);
}

Result<void> ManageDesk::reopen(const AccountAct& act)
{
    const auto account = subject(act);
    return account ? m_users.reopen(*account) : failure(account);
}

/// Without employers an administrator answers for everything, so the first one would narrow him.
Result<void> ManageDesk::grant(const AccountAct& act)
{
    const auto account = subject(act);
    const auto tenant = account ? employer(act.employer, act.department) : failure(account);
    const auto held = tenant ? m_accounts.grantsOf(act.user) : failure(tenant);
    if (!held) {
        return failure(held);
    }
    if (account->role == domain::Role::Administrator && held->isEmpty()) {
        return refused(ErrorCode::Conflict, tr("This administrator answers for the whole practice."),
                       reason::keepsEmployers);
    }
    const auto isNew = m_users.grant(*account, tenant->shortName, act.department.trimmed());
    return isNew ? Result<void>() : failure(isNew);
}

/// … and taking the last one away would widen him. Whom an employer's administrator left without an employer he would no
/// longer find.
Result<void> ManageDesk::ungrant(const AccountAct& act)
{
    const auto account = subject(act);
    const auto held = account ? m_accounts.grantsOf(act.user) : failure(account);
    if (!held) {
        return failure(held);
    }
    const bool isLast = held->size() == 1 && held->first().shortName == act.employer;
    if (isLast && account->role == domain::Role::Administrator) {
        return refused(ErrorCode::Conflict, tr("This administrator answers for some employers."),
                       reason::keepsEmployers);
    }
    if (isLast && !m_reach.isWholePractice()) {
        return refused(ErrorCode::Conflict, tr("This is the person's last employer."), reason::lastEmployer);
    }
    return m_users.revoke(*account, act.employer);
}

Result<AccountCode> ManageDesk::enrolment(const AccountAct& act)
{
    const auto account = subject(act);
    auto code = account ? m_users.reissue(*account) : failure(account);
    return code ? Result<AccountCode>(AccountCode{act.user, *code, domain::isMedical(account->role)}) : failure(code);
}

Result<AccountCode> ManageDesk::secondFactor(const AccountAct& act)
{
    const auto account = subject(act);
    if (!account) {
        return failure(account);
    }
    if (!domain::mayReplaceSecondFactor(account->role)) {
        return refused(ErrorCode::Forbidden, tr("Not of medical staff."), reason::medicalStaff);
    }
    auto code = m_users.resetTotp(*account);
    return code ? Result<AccountCode>(AccountCode{act.user, *code, false}) : failure(code);
}

Result<AccountCode> ManageDesk::access(const AccountAct& act)
{
    const auto account = subject(act);
    auto reset = account ? m_users.resetAccess(*account) : failure(account);
    return reset ? Result<AccountCode>(AccountCode{reset->newUser, reset->code, reset->medical}) : failure(reset);
}

Result<void> ManageDesk::revokeDevice(const AccountAct& act)
{
    const auto account = subject(act);
    const auto device = account ? DeviceStore(m_database).device(act.device) : failure(account);
    if (!device) {
        return failure(device);
    }
    if (!*device || (*device)->user != act.user) {
        return refused(ErrorCode::NotFound, tr("There is no such device."), reason::notFound);
    }
    return m_users.revokeDevice(act.device);
}

Result<EmployerAgreement> ManageDesk::agreement(const EmployerAgreement& wanted)
{
    const auto tenant = employer(wanted.employer, {});
    const auto agreed = tenant ? AgreementStore(m_database).of(tenant->id) : failure(tenant);
    return agreed ? Result<EmployerAgreement>(EmployerAgreement{wanted.employer, agreed->leftOut(), {}})
                  : failure(agreed);
}

Result<EmployerAgreement> ManageDesk::setAgreement(const EmployerAgreement& wanted)
{
    if (!m_reach.isWholePractice()) {
        return refused(ErrorCode::Forbidden, tr("An agreement has two sides."), reason::forbidden);
    }
    const auto agreed = domain::FieldAgreement::without(wanted.leftOut);
    if (!agreed) {
        return refused(ErrorCode::InvalidArgument, agreed.error().sentence(), reason::badValue);
    }
    const auto tenant = employer(wanted.employer, {});
    const auto set = tenant ? m_users.setAgreement(tenant->id, *agreed) : Result<void>(failure(tenant));
    return set ? Result<EmployerAgreement>(EmployerAgreement{wanted.employer, agreed->leftOut(), {}}) : failure(set);
}

} // namespace kluis::server
