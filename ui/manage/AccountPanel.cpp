// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manage/AccountPanel.h"

#include "core/domain/AccountRules.h"
#include "ui/manage/AccountText.h"
#include "ui/style/Look.h"
#include "ui/widgets/Form.h"
#include "ui/widgets/Question.h"
#include "ui/widgets/TimeText.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace kluis::ui {

using app::AccountAct;
using app::ManagedAccount;
using protocol::GrantedTenant;
using Act = app::AccountDesk::Act;

namespace {

constexpr int shownRows = 3;

QTreeWidget* shortList(const QString& objectName, const QStringList& titles, const QString& accessibleName,
                       QWidget* parent)
{
    auto* list = new QTreeWidget(parent);
    list->setObjectName(objectName);
    list->setAccessibleName(accessibleName);
    list->setHeaderLabels(titles);
    form::asList(list);
    list->setRootIsDecorated(false);
    list->setFixedHeight(list->fontMetrics().height() * 2 * (shownRows + 1));
    return list;
}

QString chosenIn(const QTreeWidget* list)
{
    const auto items = list->selectedItems();
    return items.isEmpty() ? QString() : items.first()->data(0, Qt::UserRole).toString();
}

QVBoxLayout* columnOf(QWidget* part)
{
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::space(2));
    return column;
}

} // namespace

AccountPanel::AccountPanel(QWidget* parent)
    : QWidget(parent), m_name(form::heading({}, this)), m_facts(form::paragraph({}, this)),
      m_own(form::hint(tr("This is your own account. Another administrator manages it."), this)),
      m_rolePart(new QWidget(this)), m_grantPart(new QWidget(this)), m_devicePart(new QWidget(this)),
      m_actPart(new QWidget(this)), m_question(new Question({}, tr("No, leave it"), this)),
      m_wipeQuestion(new Question(tr("Yes, wipe it"), tr("No, leave it"), this))
{
    m_name->setObjectName(QStringLiteral("accountName"));
    m_facts->setObjectName(QStringLiteral("accountFacts"));
    m_question->yesButton()->setObjectName(QStringLiteral("accountYes"));
    m_wipeQuestion->yesButton()->setObjectName(QStringLiteral("wipeAccountDeviceYes"));
    buildRole(m_rolePart);
    buildGrants(m_grantPart);
    buildDevices(m_devicePart);
    buildActs(m_actPart);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, Look::space(2), 0);
    column->setSpacing(Look::space(3));
    for (QWidget* part : QList<QWidget*>{m_name, m_facts, m_own, m_question, m_wipeQuestion, m_rolePart, m_grantPart,
                                         m_devicePart, m_actPart}) {
        column->addWidget(part);
    }
    column->addStretch(1);
    connect(m_question, &Question::yes, this, [this] { Q_EMIT actWanted(m_asked, m_askedAbout); });
    connect(m_wipeQuestion, &Question::yes, this, [this] { Q_EMIT wipeWanted(m_account.login, m_wiped); });
    forget();
}

void AccountPanel::buildRole(QWidget* part)
{
    m_role = new QComboBox(part);
    m_role->setObjectName(QStringLiteral("accountRole"));
    auto* change = new QPushButton(tr("Change the role"), part);
    change->setObjectName(QStringLiteral("changeRole"));
    auto* column = columnOf(part);
    column->addWidget(form::labelFor(tr("Another role"), m_role));
    auto* row = new QHBoxLayout;
    row->addWidget(m_role, 1);
    row->addWidget(change);
    column->addLayout(row);
    connect(change, &QPushButton::clicked, this, [this, change] { want(Act::SetRole, change); });
}

void AccountPanel::buildGrants(QWidget* part)
{
    m_grants = shortList(QStringLiteral("accountGrants"), {tr("Employer"), tr("Department")},
                         tr("Employers this person works for"), part);
    m_ungrant = new QPushButton(tr("Take access away"), part);
    m_ungrant->setObjectName(QStringLiteral("ungrant"));
    m_employer = new QComboBox(part);
    m_employer->setObjectName(QStringLiteral("grantEmployer"));
    m_employer->setAccessibleName(tr("Employer to give access to"));
    m_department = new QLineEdit(part);
    m_department->setObjectName(QStringLiteral("grantDepartment"));
    m_department->setAccessibleName(tr("Department to give access to; empty: all"));
    m_department->setPlaceholderText(tr("All departments"));
    m_grant = new QPushButton(tr("Give access"), part);
    m_grant->setObjectName(QStringLiteral("grant"));
    auto* column = columnOf(part);
    column->addWidget(form::heading(tr("Employers"), part));
    column->addWidget(m_grants);
    column->addWidget(m_ungrant, 0, Qt::AlignLeft);
    auto* row = new QHBoxLayout;
    row->addWidget(m_employer, 1);
    row->addWidget(m_department, 1);
    row->addWidget(m_grant);
    column->addLayout(row);
    connect(m_grants, &QTreeWidget::itemSelectionChanged, this, &AccountPanel::showButtons);
    connect(m_ungrant, &QPushButton::clicked, this, [this] { want(Act::Ungrant, m_ungrant); });
    connect(m_grant, &QPushButton::clicked, this, [this] { want(Act::Grant, m_grant); });
}

void AccountPanel::buildDevices(QWidget* part)
{
    m_devices = shortList(QStringLiteral("accountDevices"), {tr("Computer"), tr("Last login"), tr("State")},
                          tr("Computers of this person"), part);
    m_revoke = new QPushButton(tr("Take this computer's access away…"), part);
    m_revoke->setObjectName(QStringLiteral("revokeAccountDevice"));
    auto* column = columnOf(part);
    column->addWidget(form::heading(tr("Computers"), part));
    column->addWidget(m_devices);
    m_wipe = new QPushButton(tr("Wipe this computer…"), part);
    m_wipe->setObjectName(QStringLiteral("wipeAccountDevice"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_revoke);
    row->addWidget(m_wipe);
    row->addStretch(1);
    column->addLayout(row);
    connect(m_devices, &QTreeWidget::itemSelectionChanged, this, &AccountPanel::showButtons);
    connect(m_revoke, &QPushButton::clicked, this, [this] { want(Act::RevokeDevice, m_revoke); });
    connect(m_wipe, &QPushButton::clicked, this, [this] {
        m_question->hide();
        m_wiped = chosenIn(m_devices);
        m_wipeQuestion->ask(AccountText::wipeQuestion(), m_wipe);
    });
}

void AccountPanel::buildActs(QWidget* part)
{
    auto* column = columnOf(part);
    column->addWidget(form::heading(tr("Logging in"), part));
    const auto add = [&](const QString& text, const char* objectName, Act act) {
        auto* button = new QPushButton(text, part);
        button->setObjectName(QLatin1StringView(objectName));
        connect(button, &QPushButton::clicked, this, [this, act, button] {
            want(act == Act::SecondFactor ? app::AccountDesk::codeActFor(m_account) : act, button);
        });
        column->addWidget(button, 0, Qt::AlignLeft);
        return button;
    };
    m_code = add({}, "accountCode", Act::SecondFactor);
    m_reopen = add(tr("Forget failed logins"), "accountReopen", Act::Reopen);
    m_access = add(tr("Lost password and kit…"), "accountAccess", Act::Access);
    m_disable = add(tr("Close the account…"), "accountDisable", Act::Disable);
    m_enable = add(tr("Open the account again"), "accountEnable", Act::Enable);
}

void AccountPanel::setAccount(const ManagedAccount& account, const QList<GrantedTenant>& employers, bool isOwn)
{
    if (account.id != m_account.id) {
        m_department->clear();
        m_question->hide(); // it named somebody else
        m_wipeQuestion->hide();
    }
    m_account = account;
    m_isOwn = isOwn;
    m_name->setText(account.displayName);
    m_facts->setText(tr("%1  ·  %2  ·  %3")
                         .arg(account.login, AccountText::role(account.role, locale()), AccountText::state(account)));
    const auto roles = AccountText::otherRoles(account.role);
    m_role->clear();
    for (const domain::Role role : roles) {
        m_role->addItem(AccountText::role(role, locale()), int(role));
    }
    m_rolePart->setVisible(!isOwn && !roles.isEmpty());
    m_code->setText(AccountText::codeButton(account));
    fillGrants(employers);
    fillDevices();
    m_isBusy = false;
    showButtons();
}

void AccountPanel::fillGrants(const QList<GrantedTenant>& employers)
{
    const QString before = m_employer->currentData().toString();
    m_grants->clear();
    for (const GrantedTenant& grant : m_account.tenants) {
        auto* item =
            new QTreeWidgetItem(m_grants, {grant.name, grant.department.isEmpty() ? tr("all") : grant.department});
        item->setData(0, Qt::UserRole, grant.shortName);
    }
    m_employer->clear();
    for (const GrantedTenant& employer : employers) {
        m_employer->addItem(employer.name, employer.shortName);
    }
    m_employer->setCurrentIndex(qMax(0, m_employer->findData(before)));
    // An administrator of the whole practice and a privacy officer work for no employer in particular.
    m_grantPart->setVisible(domain::worksOnDossiers(m_account.role) || !m_account.tenants.isEmpty());
}

void AccountPanel::fillDevices()
{
    const QDateTime now = QDateTime::currentDateTime();
    m_devices->clear();
    for (const protocol::OwnDevice& device : m_account.devices) {
        const QString login = device.lastLoginAt > 0 ? TimeText::past(device.lastLoginAt, now, locale()) : tr("never");
        auto* item = new QTreeWidgetItem(m_devices, {device.name, login, AccountText::deviceState(device)});
        item->setData(0, Qt::UserRole, device.id.toString());
        item->setData(1, Qt::UserRole, device.state != protocol::OwnDevice::State::Revoked);
    }
    m_devicePart->setVisible(!m_account.devices.isEmpty());
}

void AccountPanel::showButtons()
{
    const bool isActive = m_account.state == ManagedAccount::State::Active;
    const bool isClosed = m_account.disabled;
    const auto devices = m_devices->selectedItems();
    m_own->setVisible(m_isOwn);
    m_actPart->setVisible(!m_isOwn);
    for (QWidget* control : QList<QWidget*>{m_ungrant, m_employer, m_department, m_grant}) {
        control->setVisible(!m_isOwn);
    }
    m_revoke->setVisible(!m_isOwn);
    m_wipe->setVisible(!m_isOwn);
    m_wipe->setEnabled(!devices.isEmpty());
    m_ungrant->setEnabled(!m_grants->selectedItems().isEmpty());
    m_grant->setEnabled(m_employer->count() > 0);
    m_revoke->setEnabled(!devices.isEmpty() && devices.first()->data(1, Qt::UserRole).toBool());
    m_code->setVisible(!isClosed && (!isActive || domain::mayReplaceSecondFactor(m_account.role)));
    m_access->setVisible(isActive && !isClosed);
    m_reopen->setVisible(isActive && !isClosed);
    m_disable->setVisible(!isClosed);
    m_enable->setVisible(isClosed);
}

AccountAct AccountPanel::message(Act act) const
{
    AccountAct wanted{.user = m_account.id};
    switch (act) {
    case Act::SetRole:
        wanted.role = quint8(m_role->currentData().toInt());
        break;
    case Act::Grant:
        wanted.employer = m_employer->currentData().toString();
        wanted.department = m_department->text().trimmed();
        break;
    case Act::Ungrant:
        wanted.employer = chosenIn(m_grants);
        break;
    case Act::RevokeDevice:
        wanted.device = DeviceId::fromString(chosenIn(m_devices)).value_or(DeviceId());
        break;
    default:
        break;
    }
    return wanted;
}

void AccountPanel::want(Act act, QPushButton* asked)
{
    if (m_isBusy) {
        return;
    }
    const QString text = AccountText::question(act, m_account);
    m_question->hide();
    m_wipeQuestion->hide();
    if (text.isEmpty()) {
        Q_EMIT actWanted(act, message(act));
        return;
    }
    m_asked = act;
    m_askedAbout = message(act);
    QString answer = asked->text();
    m_question->yesButton()->setText(tr("Yes: %1").arg(answer.remove(u'…')));
    m_question->ask(text, asked);
}

void AccountPanel::forget()
{
    setAccount({}, {}, false);
    m_question->hide();
    m_wipeQuestion->hide();
}

} // namespace kluis::ui
