// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/manage/AccountDesk.h"

#include "app/session/ApiClient.h"

#include <algorithm>

namespace kluis::app {

using protocol::EmployerAgreement;
using protocol::ManagedPage;

namespace {

QByteArray pathOf(AccountDesk::Act act)
{
    switch (act) {
    case AccountDesk::Act::SetRole:
        return "/v1/manage/role";
    case AccountDesk::Act::Disable:
        return "/v1/manage/disable";
    case AccountDesk::Act::Enable:
        return "/v1/manage/enable";
    case AccountDesk::Act::Reopen:
        return "/v1/manage/reopen";
    case AccountDesk::Act::Grant:
        return "/v1/manage/grant";
    case AccountDesk::Act::Ungrant:
        return "/v1/manage/ungrant";
    case AccountDesk::Act::RevokeDevice:
        return "/v1/manage/device/revoke";
    case AccountDesk::Act::Enrolment:
        return "/v1/manage/enrolment";
    case AccountDesk::Act::SecondFactor:
        return "/v1/manage/second-factor";
    case AccountDesk::Act::Access:
        break;
    }
    return "/v1/manage/access";
}

bool givesCode(AccountDesk::Act act)
{
    return act >= AccountDesk::Act::Enrolment;
}

} // namespace

Result<AccountDesk::Book> AccountDesk::book()
{
    Book book;
    protocol::ManagedRequest request;
    for (bool isMore = true; isMore;) {
        const auto body = m_api.call("/v1/manage", request.encode());
        const auto page = body ? ManagedPage::decode(*body) : failure(body);
        if (!page) {
            return failure(page);
        }
        for (const QByteArray& bytes : page->accounts) {
            auto account = ManagedAccount::decode(bytes);
            if (!account) {
                return failure(account);
            }
            book.accounts.append(std::move(*account));
        }
        book.employers = page->employers;
        book.isWholePractice = page->isWholePractice;
        const QString last = book.accounts.isEmpty() ? QString() : book.accounts.last().login;
        isMore = page->isMore && last > request.after; // a server that repeats itself ends here
        request.after = last;
    }
    return book;
}

Result<ManagedAccount> AccountDesk::find(const QString& login)
{
    const auto all = book();
    if (!all) {
        return failure(all);
    }
    const auto found = std::find_if(all->accounts.begin(), all->accounts.end(),
                                    [&login](const ManagedAccount& account) { return account.login == login; });
    return found == all->accounts.end()
               ? Result<ManagedAccount>(fail(ErrorCode::NotFound, tr("You answer for nobody with this user name.")))
               : Result<ManagedAccount>(*found);
}

Result<AccountDesk::Code> AccountDesk::add(const NewAccount& wanted)
{
    const auto body = m_api.call("/v1/manage/add", wanted.encode());
    return body ? Code::decode(*body) : failure(body);
}

Result<AccountDesk::Code> AccountDesk::perform(Act act, const AccountAct& wanted)
{
    const auto body = m_api.call(pathOf(act), wanted.encode());
    if (!body) {
        return failure(body);
    }
    return givesCode(act) ? Code::decode(*body) : Result<Code>(Code{wanted.user, {}, false});
}

AccountDesk::Act AccountDesk::codeActFor(const ManagedAccount& account)
{
    return account.state == ManagedAccount::State::Active ? Act::SecondFactor : Act::Enrolment;
}

Result<domain::FieldAgreement> AccountDesk::agreement(const QString& employer)
{
    return exchange("/v1/manage/agreement", {employer, {}, {}});
}

Result<domain::FieldAgreement> AccountDesk::setAgreement(const QString& employer,
                                                         const domain::FieldAgreement& agreement, const QString& totp)
{
    return exchange("/v1/manage/agreement/set", {employer, agreement.leftOut(), totp});
}

Result<domain::FieldAgreement> AccountDesk::exchange(const QByteArray& path, const EmployerAgreement& message)
{
    const auto body = m_api.call(path, message.encode());
    const auto answer = body ? EmployerAgreement::decode(*body) : failure(body);
    return answer ? Result<domain::FieldAgreement>(domain::FieldAgreement::received(answer->leftOut)) : failure(answer);
}

} // namespace kluis::app
