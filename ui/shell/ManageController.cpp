// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ManageController.h"

#include "ui/engine/EngineThread.h"
#include "ui/manage/AccountCodeDialog.h"
#include "ui/manage/AccountText.h"
#include "ui/manage/AgreementDialog.h"
#include "ui/manage/FactorDialog.h"
#include "ui/manage/ManageScreen.h"
#include "ui/manage/NewAccountDialog.h"

#include <algorithm>

namespace kluis::ui {

using app::AccountAct;
using app::AccountDesk;
using Act = AccountDesk::Act;

namespace {

constexpr quint32 wipePatienceSeconds = 24 * 3600; ///< for what a computer has not sent yet

bool wantsCode(const Error& error)
{
    return error.code() == ErrorCode::NotConfirmed && error.detail() == QLatin1StringView("code-needed");
}

bool isWrongCode(const Error& error)
{
    return error.code() == ErrorCode::Unauthenticated && error.detail() == QLatin1StringView("login-failed");
}

} // namespace

ManageController::ManageController(EngineThread& engine, ManageScreen& screen, QObject* parent)
    : QObject(parent), m_engine(engine), m_screen(screen)
{
    connect(&screen, &ManageScreen::shown, this, [this] { refresh(); });
    connect(&screen, &ManageScreen::actWanted, this, &ManageController::act);
    connect(&screen, &ManageScreen::wipeWanted, this, &ManageController::wipe);
    connect(&screen, &ManageScreen::newWanted, this, &ManageController::askForNew);
    connect(&screen, &ManageScreen::agreementsWanted, this, &ManageController::showAgreements);
}

void ManageController::open(bool isOffered)
{
    m_isOpen = isOffered;
}

void ManageController::close()
{
    m_isOpen = false;
    ++m_asked;
    m_screen.forget();
}

void ManageController::refresh(const QString& sentence)
{
    if (!m_isOpen) {
        return;
    }
    m_engine.run(
        this,
        [](app::Engine& engine) -> Result<AccountDesk::Book> {
            auto desk = engine.accounts();
            return desk ? desk->book() : failure(desk);
        },
        [this, sentence, asked = ++m_asked](const Result<AccountDesk::Book>& book) {
            if (!m_isOpen || asked != m_asked) {
                return;
            }
            if (book) {
                m_screen.setBook(*book, m_engine.status().login);
                if (!sentence.isEmpty()) {
                    m_screen.showDone(sentence);
                }
            } else {
                m_screen.showFailure(book.error().sentence());
            }
        });
}

template <typename T> void ManageController::perform(const Work<T>& work, const Done<T>& done, const QString& totp)
{
    m_engine.run(
        this,
        [work, totp](app::Engine& engine) -> Result<T> {
            auto desk = engine.accounts();
            return desk ? work(*desk, totp) : failure(desk);
        },
        [this, work, done](const Result<T>& result) {
            if (!m_isOpen) {
                return;
            }
            const bool isAsking = m_factor && m_factor->isVisible();
            if (!result && isAsking && isWrongCode(result.error())) {
                m_factor->showFailure(tr("This code is not right, or was used before. Wait for the next one."));
                return;
            }
            if (!result && !isAsking && wantsCode(result.error())) {
                askForFactor([this, work, done](const QString& code) { perform<T>(work, done, code); },
                             [done, error = result.error()] { done(Result<T>(tl::unexpected<Error>(error))); });
                return;
            }
            if (isAsking) {
                m_factor->accept();
            }
            done(result);
        });
}

void ManageController::askForFactor(const std::function<void(const QString&)>& again,
                                    const std::function<void()>& refused)
{
    QWidget* under = m_screen.window();
    for (QWidget* dialog : QList<QWidget*>{m_new, m_agreements}) {
        under = dialog != nullptr && dialog->isVisible() ? dialog : under;
    }
    m_factor = new FactorDialog(under);
    m_factor->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_factor, &FactorDialog::given, this, again);
    connect(m_factor, &QDialog::rejected, this, [this, refused] {
        if (m_isOpen) {
            refused();
        }
    });
    m_factor->open();
}

QString ManageController::loginOf(const UserId& user) const
{
    const auto& accounts = m_screen.book().accounts;
    const auto found = std::find_if(accounts.begin(), accounts.end(),
                                    [&user](const app::ManagedAccount& account) { return account.id == user; });
    return found == accounts.end() ? QString() : found->login;
}

void ManageController::act(Act act, const AccountAct& wanted)
{
    m_screen.setBusy(true);
    perform<Code>(
        [act, wanted](AccountDesk& desk, const QString& totp) {
            AccountAct message = wanted;
            message.totp = totp;
            return desk.perform(act, message);
        },
        [this, act, login = loginOf(wanted.user)](const Result<Code>& given) {
            if (!given) {
                m_screen.showFailure(given.error().sentence());
                return;
            }
            if (given->code.isEmpty()) {
                refresh(AccountText::done(act));
            } else {
                showCode(act, login, *given);
            }
        });
}

void ManageController::showCode(Act act, const QString& login, const Code& code)
{
    m_screen.choose(code.user); // under a new id after a reset of access
    auto* dialog =
        new AccountCodeDialog(login, code.code, AccountText::codeHint(act, code.needsApproval), m_screen.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    refresh();
}

/// Signed with the administrator's own key, which the server has not got.
void ManageController::wipe(const QString& login, const QString& device)
{
    m_screen.setBusy(true);
    m_engine.run(
        this, [login, device](app::Engine& engine) { return engine.orderWipe(device, login, wipePatienceSeconds); },
        [this](const Result<void>& ordered) {
            if (!m_isOpen) {
                return;
            }
            if (ordered) {
                refresh(tr("The wipe is ordered. That computer hears of it at its next contact."));
            } else {
                m_screen.showFailure(ordered.error().sentence());
            }
        });
}

void ManageController::askForNew()
{
    m_new = new NewAccountDialog(m_screen.book(), m_screen.window());
    m_new->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_new, &NewAccountDialog::submitted, this, &ManageController::add);
    m_new->open();
}

void ManageController::add()
{
    m_new->setBusy(true);
    const app::NewAccount wanted = m_new->value();
    perform<Code>(
        [wanted](AccountDesk& desk, const QString& totp) {
            app::NewAccount message = wanted;
            message.totp = totp;
            return desk.add(message);
        },
        [this, login = wanted.login](const Result<Code>& given) {
            if (!given) {
                if (m_new) {
                    m_new->showFailure(given.error().sentence());
                }
                return;
            }
            if (m_new) {
                m_new->accept();
            }
            showCode(Act::Enrolment, login, *given);
        });
}

void ManageController::showAgreements()
{
    m_agreements = new AgreementDialog(m_screen.book(), m_screen.window());
    m_agreements->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_agreements, &AgreementDialog::employerChosen, this, &ManageController::fetchAgreement);
    connect(m_agreements, &AgreementDialog::saveWanted, this, &ManageController::saveAgreement);
    m_agreements->open();
    fetchAgreement();
}

void ManageController::fetchAgreement()
{
    const QString employer = m_agreements->employer();
    perform<Agreement>([employer](AccountDesk& desk, const QString&) { return desk.agreement(employer); },
                       [this, employer](const Result<Agreement>& agreement) {
                           if (!m_agreements || m_agreements->employer() != employer) {
                               return;
                           }
                           if (agreement) {
                               m_agreements->setAgreement(*agreement);
                           } else {
                               m_agreements->showFailure(agreement.error().sentence());
                           }
                       });
}

void ManageController::saveAgreement(const Agreement& agreement)
{
    const QString employer = m_agreements->employer();
    perform<Agreement>(
        [employer, agreement](AccountDesk& desk, const QString& totp) {
            return desk.setAgreement(employer, agreement, totp);
        },
        [this](const Result<Agreement>& saved) {
            if (!m_agreements) {
                return;
            }
            if (saved) {
                m_agreements->setAgreement(*saved);
                m_agreements->showSaved();
            } else {
                m_agreements->showFailure(saved.error().sentence());
            }
        });
}

} // namespace kluis::ui
