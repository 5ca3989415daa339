// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/login/EnrolScreen.h"

#include "ui/login/EnrolInputPages.h"
#include "ui/login/EnrolKeepPages.h"
#include "ui/style/Look.h"
#include "ui/widgets/Form.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kluis::ui {

namespace {

/// A stack as tall as the page it shows, not as its tallest one.
class PageStack final : public QStackedWidget {
public:
    using QStackedWidget::QStackedWidget;
    [[nodiscard]] QSize sizeHint() const override { return currentWidget()->sizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override { return currentWidget()->minimumSizeHint(); }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        const QLayout* layout = currentWidget()->layout();
        return layout != nullptr && layout->hasHeightForWidth() ? layout->totalHeightForWidth(width)
                                                                : currentWidget()->sizeHint().height();
    }
};

} // namespace

EnrolScreen::EnrolScreen(QWidget* parent) : DoorPage(parent)
{
    build();
    connect(m_back, &QPushButton::clicked, this, &EnrolScreen::back);
    connect(m_next, &QPushButton::clicked, this, &EnrolScreen::next);
    connect(m_login, &QPushButton::clicked, this, &EnrolScreen::loginWanted);
    connect(m_codePage, &EnrolCodePage::entered, this, &EnrolScreen::next);
    connect(m_passwordPage, &EnrolPasswordPage::entered, this, &EnrolScreen::next);
    connect(m_confirmPage, &EnrolConfirmPage::entered, this, &EnrolScreen::next);
    show(Step::Code);
}

void EnrolScreen::build()
{
    m_pages = new PageStack(widget());
    m_codePage = new EnrolCodePage(m_pages);
    m_conductPage = new EnrolConductPage(m_pages);
    m_passwordPage = new EnrolPasswordPage(m_pages);
    m_authenticatorPage = new EnrolAuthenticatorPage(m_pages);
    m_recoveryPage = new EnrolRecoveryPage(m_pages);
    m_keysPage = new EnrolKeysPage(m_pages);
    m_confirmPage = new EnrolConfirmPage(m_pages);
    for (QWidget* page : QList<QWidget*>{m_codePage, m_conductPage, m_passwordPage, m_authenticatorPage, m_recoveryPage,
                                         m_keysPage, m_confirmPage}) {
        m_pages->addWidget(page);
    }
    column()->addWidget(m_pages);
    auto* row = new QHBoxLayout;
    m_back = new QPushButton(tr("&Back"), widget());
    m_back->setAutoDefault(false);
    m_next = form::primaryButton({}, widget());
    m_next->setObjectName(QStringLiteral("next"));
    row->addWidget(m_back);
    row->addStretch(1);
    row->addWidget(m_next);
    column()->addSpacing(Look::space(1));
    column()->addLayout(row);
    m_login = form::linkButton(tr("I have an account already: log in"), widget());
    column()->addWidget(m_login, 0, Qt::AlignLeft);
}

void EnrolScreen::prefill(const QString& server, const QString& login)
{
    m_codePage->prefill(server, login);
}

void EnrolScreen::setServerFixed(bool fixed)
{
    m_codePage->setServerFixed(fixed);
}

QString EnrolScreen::problem() const
{
    switch (m_step) {
    case Step::Code:
        return m_codePage->problem();
    case Step::Conduct:
        return m_conductPage->problem();
    case Step::Password:
        return m_passwordPage->problem();
    case Step::Authenticator:
        return m_authenticatorPage->problem();
    case Step::Recovery:
        return m_recoveryPage->problem();
    case Step::Keys:
        return m_keysPage->problem();
    case Step::Confirm:
        return m_confirmPage->problem();
    }
    return {};
}

void EnrolScreen::next()
{
    const QString sentence = problem();
    if (!sentence.isEmpty()) {
        showFailure(sentence);
        return;
    }
    clearMessage();
    switch (m_step) {
    case Step::Password:
        m_password = crypto::SecretBytes::fromPassword(m_passwordPage->password());
        Q_EMIT enrolWanted();
        break;
    case Step::Confirm:
        Q_EMIT confirmWanted();
        break;
    default:
        show(Step(int(m_step) + 1));
    }
}

void EnrolScreen::back()
{
    clearMessage();
    show(Step(int(m_step) - 1));
}

void EnrolScreen::show(Step step)
{
    m_step = step;
    const QStringList titles{tr("Welcome to Dossierkluis"), tr("Code of conduct"), tr("Your password"),
                             tr("Your authenticator app"),  tr("Recovery codes"),  tr("Your keys"),
                             tr("The first code")};
    setHeading(titles[int(step)], tr("Step %1 of %2").arg(int(step) + 1).arg(titles.size()));
    m_pages->setCurrentIndex(int(step));
    m_pages->updateGeometry();
    m_passwordPage->setLogin(m_codePage->login());
    // Once the account's keys are made there is no way back to before, but what must be kept can be looked at again.
    m_back->setVisible(step != Step::Code && step != Step::Authenticator);
    m_login->setVisible(step == Step::Code);
    m_next->setText(step == Step::Password  ? tr("&Make my account")
                    : step == Step::Confirm ? tr("&Start")
                                            : tr("&Next"));
    focusFirst();
}

void EnrolScreen::focusFirst()
{
    if (m_step == Step::Code) {
        m_codePage->focusFirst();
    } else if (m_step == Step::Password) {
        m_passwordPage->focusFirst();
    } else if (m_step == Step::Confirm) {
        m_confirmPage->focusFirst();
    }
}

app::EnrolInput EnrolScreen::input() const
{
    app::EnrolInput input;
    input.server = m_codePage->server();
    input.login = m_codePage->login();
    input.code = m_codePage->code();
    input.password = m_password.clone();
    input.conductAccepted = m_conductPage->problem().isEmpty();
    return input;
}

void EnrolScreen::setOutcome(const app::EnrolOutcome& outcome)
{
    m_passwordPage->forget();
    m_codePage->forget();
    m_authenticatorPage->setUri(outcome.otpauth);
    m_recoveryPage->setCodes(m_codePage->login(), outcome.recoveryCodes);
    m_keysPage->setKeys(outcome.accountKey, outcome.fingerprint);
    show(Step::Authenticator);
}

app::LoginInput EnrolScreen::confirmation()
{
    app::LoginInput input;
    input.server = m_codePage->server();
    input.login = m_codePage->login();
    input.password = m_password.clone();
    input.totp = m_confirmPage->code();
    m_confirmPage->forget();
    return input;
}

void EnrolScreen::confirmationFailed(const QString& sentence)
{
    showFailure(sentence);
    m_confirmPage->forget();
    focusFirst();
}

void EnrolScreen::forget()
{
    m_password = {};
    m_codePage->forget();
    m_passwordPage->forget();
    m_authenticatorPage->forget();
    m_recoveryPage->forget();
    m_keysPage->forget();
    m_confirmPage->forget();
    clearMessage();
    show(Step::Code);
}

void EnrolScreen::setBusy(bool busy, const QString& what)
{
    DoorPage::setBusy(busy, what);
    if (!busy) {
        focusFirst();
    }
}

} // namespace kluis::ui
