// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manage/NewAccountDialog.h"

#include "core/domain/AccountRules.h"
#include "ui/manage/AccountText.h"
#include "ui/style/Look.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Form.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace kluis::ui {

namespace {

constexpr int shownEmployers = 5;

} // namespace

NewAccountDialog::NewAccountDialog(const app::AccountDesk::Book& book, QWidget* parent)
    : QDialog(parent), m_banner(new Banner(this)), m_name(new QLineEdit(this)), m_login(new QLineEdit(this)),
      m_role(new QComboBox(this)), m_roleHint(form::hint({}, this)), m_employers(new QListWidget(this)),
      m_department(new QLineEdit(this)), m_make(form::primaryButton(tr("&Make the account"), this))
{
    setWindowTitle(tr("New account"));
    setMinimumWidth(Look::space(110));
    for (const domain::Role role : AccountText::newRoles(book.isWholePractice)) {
        m_role->addItem(AccountText::role(role, locale()), int(role));
    }
    for (const auto& employer : book.employers) {
        auto* item = new QListWidgetItem(employer.name, m_employers);
        item->setData(Qt::UserRole, employer.shortName);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(book.employers.size() == 1 ? Qt::Checked : Qt::Unchecked);
    }
    build();
    connect(m_role, &QComboBox::currentIndexChanged, this, &NewAccountDialog::showRole);
    showRole();
    m_name->setFocus();
}

void NewAccountDialog::build()
{
    m_name->setObjectName(QStringLiteral("newAccountName"));
    m_login->setObjectName(QStringLiteral("newAccountLogin"));
    m_role->setObjectName(QStringLiteral("newAccountRole"));
    m_employers->setObjectName(QStringLiteral("newAccountEmployers"));
    m_department->setObjectName(QStringLiteral("newAccountDepartment"));
    m_make->setObjectName(QStringLiteral("makeAccount"));
    m_employers->setSpacing(Look::space(1) / 2);
    m_employers->setFixedHeight(fontMetrics().height() * 2 * shownEmployers);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(Look::space(3));
    column->setContentsMargins(Look::space(5), Look::space(5), Look::space(5), Look::space(4));
    column->addWidget(m_banner);
    form::addField(column, tr("&Name, as colleagues see it"), m_name);
    form::addField(column, tr("&User name, to log in with"), m_login);
    form::addField(column, tr("&Role"), m_role);
    column->addWidget(m_roleHint);
    form::addField(column, tr("&Employers"), m_employers);
    form::addField(column, tr("Only this &department (may be left empty)"), m_department);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(m_make, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewAccountDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(minimumWidth(), height());
}

/// What the role brings with it, before somebody has it.
void NewAccountDialog::showRole()
{
    const auto role = domain::Role(m_role->currentData().toInt());
    if (domain::isMedical(role)) {
        m_roleHint->setText(tr("You ask for this account. Medical content opens once a lead doctor has approved the "
                               "person in the medical group."));
    } else if (role == domain::Role::Administrator) {
        m_roleHint->setText(tr("Without employers this administrator manages the whole practice; with employers only "
                               "the people there. That can't be changed later."));
    } else {
        m_roleHint->setText(tr("Somebody with two functions gets two accounts."));
    }
    form::fitHeight(this);
}

QStringList NewAccountDialog::employers() const
{
    QStringList chosen;
    for (int row = 0; row < m_employers->count(); ++row) {
        if (m_employers->item(row)->checkState() == Qt::Checked) {
            chosen.append(m_employers->item(row)->data(Qt::UserRole).toString());
        }
    }
    return chosen;
}

QString NewAccountDialog::problem()
{
    if (m_name->text().trimmed().isEmpty()) {
        m_name->setFocus();
        return tr("Fill in the name.");
    }
    if (m_login->text().trimmed().isEmpty()) {
        m_login->setFocus();
        return tr("Fill in the user name.");
    }
    if (employers().isEmpty() && domain::worksOnDossiers(domain::Role(m_role->currentData().toInt()))) {
        m_employers->setFocus();
        return tr("Choose an employer: this role works for one.");
    }
    return {};
}

void NewAccountDialog::submit()
{
    const QString sentence = problem();
    if (!sentence.isEmpty()) {
        showFailure(sentence);
        return;
    }
    m_banner->clear();
    Q_EMIT submitted();
}

app::NewAccount NewAccountDialog::value() const
{
    return {m_login->text().trimmed(),
            m_name->text().trimmed(),
            domain::Role(m_role->currentData().toInt()),
            employers(),
            m_department->text().trimmed(),
            {}};
}

void NewAccountDialog::setBusy(bool busy)
{
    m_make->setEnabled(!busy);
}

void NewAccountDialog::showFailure(const QString& sentence)
{
    setBusy(false);
    m_banner->showMessage(Banner::Kind::Failure, sentence);
    form::fitHeight(this);
}

} // namespace kluis::ui
