// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manage/ManageScreen.h"

#include "ui/manage/AccountPanel.h"
#include "ui/manage/AccountText.h"
#include "ui/style/Look.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Form.h"
#include "ui/widgets/ListTable.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kluis::ui {

using app::AccountDesk;
using app::ManagedAccount;

ManageScreen::ManageScreen(QWidget* parent)
    : QWidget(parent), m_filter(new QLineEdit(this)), m_new(form::primaryButton(tr("&New account…"), this)),
      m_agreements(new QPushButton(tr("A&greements…"), this)), m_table(new QTableWidget(this)),
      m_empty(new EmptyState(this)), m_panel(new AccountPanel), m_beside(new QStackedWidget(this)),
      m_state(form::hint({}, this))
{
    m_filter->setObjectName(QStringLiteral("manageFilter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setPlaceholderText(tr("Name, user name, role, state or employer"));
    m_new->setObjectName(QStringLiteral("newAccount"));
    m_agreements->setObjectName(QStringLiteral("agreements"));
    m_state->setObjectName(QStringLiteral("manageState"));
    asListTable(*m_table, {tr("Name"), tr("User name"), tr("Role"), tr("State")}, 0);
    m_table->setObjectName(QStringLiteral("people"));
    m_table->setAccessibleName(tr("People with an account"));
    build();
    connect(m_filter, &QLineEdit::textChanged, this, &ManageScreen::fill);
    connect(m_filter, &QLineEdit::returnPressed, this, [this] {
        if (m_table->rowCount() > 0) {
            m_table->selectRow(0); // who was looked for
            m_table->setFocus();
        }
    });
    connect(m_new, &QPushButton::clicked, this, &ManageScreen::newWanted);
    connect(m_agreements, &QPushButton::clicked, this, &ManageScreen::agreementsWanted);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ManageScreen::showChosen);
    connect(m_panel, &AccountPanel::actWanted, this, &ManageScreen::actWanted);
    connect(m_panel, &AccountPanel::wipeWanted, this, &ManageScreen::wipeWanted);
    forget();
}

void ManageScreen::build()
{
    auto* scroll = new QScrollArea(m_beside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_panel);
    m_beside->addWidget(m_empty);
    m_beside->addWidget(scroll);
    auto* head = new QHBoxLayout;
    head->setSpacing(Look::space(2));
    head->addWidget(form::labelFor(tr("&Find"), m_filter));
    head->addWidget(m_filter, 1);
    head->addWidget(m_agreements);
    head->addWidget(m_new);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(Look::space(4));
    middle->addWidget(m_table, 5);
    middle->addWidget(m_beside, 4);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Look::space(6), Look::space(5), Look::space(6), Look::space(5));
    column->setSpacing(Look::space(3));
    column->addWidget(form::title(tr("Manage"), this));
    column->addLayout(head);
    column->addLayout(middle, 1);
    column->addWidget(m_state);
}

void ManageScreen::setBook(const AccountDesk::Book& book, const QString& ownLogin)
{
    m_book = book;
    m_ownLogin = ownLogin;
    m_new->setEnabled(true);
    m_agreements->setEnabled(!book.employers.isEmpty());
    fill();
}

void ManageScreen::choose(const UserId& user)
{
    m_chosen = user;
    fill();
}

void ManageScreen::fill()
{
    m_isFilling = true; // the person did not choose anything
    m_table->setRowCount(0);
    m_table->clearSelection();
    int chosen = -1;
    for (const ManagedAccount& account : std::as_const(m_book.accounts)) {
        if (!AccountText::matches(account, m_filter->text(), locale())) {
            continue;
        }
        const int row = m_table->rowCount();
        m_table->setRowCount(row + 1);
        const QStringList cells{account.displayName, account.login, AccountText::role(account.role, locale()),
                                AccountText::state(account)};
        for (int column = 0; column < cells.size(); ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            item->setToolTip(cells[column]);
            m_table->setItem(row, column, item);
        }
        m_table->item(row, 0)->setData(Qt::UserRole, account.id.toString());
        chosen = account.id == m_chosen ? row : chosen;
    }
    if (chosen >= 0) {
        m_table->selectRow(chosen);
    }
    m_isFilling = false;
    showChosen();
    showState(tr("%n account(s).", nullptr, m_table->rowCount()));
}

/// Who is filtered away is not shown beside the list either.
void ManageScreen::showChosen()
{
    if (m_isFilling) {
        return;
    }
    const int row = m_table->selectionModel()->hasSelection() ? m_table->currentRow() : -1;
    const auto* item = row >= 0 ? m_table->item(row, 0) : nullptr;
    const QString id = item != nullptr ? item->data(Qt::UserRole).toString() : QString();
    const auto found = std::find_if(m_book.accounts.cbegin(), m_book.accounts.cend(),
                                    [&id](const ManagedAccount& account) { return account.id.toString() == id; });
    m_beside->setCurrentIndex(found != m_book.accounts.cend() ? 1 : 0);
    if (found == m_book.accounts.cend()) {
        const bool isNothing = !m_book.accounts.isEmpty() && m_table->rowCount() == 0;
        m_empty->setContent(QStringLiteral("user"), isNothing ? tr("Nobody found") : tr("Accounts"),
                            isNothing ? tr("Nobody's name, role, state or employer is like that.")
                                      : tr("Choose somebody, or make a new account. What is in dossiers is not shown "
                                           "here, nor to you anywhere."));
        return;
    }
    m_chosen = found->id;
    m_panel->setAccount(*found, m_book.employers, found->login == m_ownLogin);
}

void ManageScreen::setBusy(bool busy)
{
    m_panel->setBusy(busy);
    if (busy) {
        showState(tr("Asking the server…"));
    }
}

void ManageScreen::showState(const QString& text)
{
    m_state->setText(text);
    m_state->setAccessibleDescription(text);
}

void ManageScreen::showFailure(const QString& sentence)
{
    setBusy(false);
    showState(sentence);
}

void ManageScreen::showDone(const QString& sentence)
{
    setBusy(false);
    showState(sentence);
}

void ManageScreen::forget()
{
    m_book = {};
    m_ownLogin.clear();
    m_chosen = {};
    m_filter->clear();
    fill();
    m_panel->forget();
    m_new->setEnabled(false);
    m_agreements->setEnabled(false);
    showState({});
}

void ManageScreen::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    Q_EMIT shown();
}

} // namespace kluis::ui
