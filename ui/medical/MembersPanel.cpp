// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/medical/MembersPanel.h"

#include "ui/medical/MemberActions.h"
#include "ui/style/Look.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Form.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace kluis::ui {

MembersPanel::MembersPanel(QWidget* parent)
    : QWidget(parent), m_banner(new Banner(this)), m_table(new QTableWidget(this)), m_approval(new QWidget(this)),
      m_actions(new MemberActions(this))
{
    m_table->setColumnCount(3);
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("State"), tr("Employers")});
    m_table->setObjectName(QStringLiteral("members"));
    m_table->setAccessibleName(tr("Members of the medical group"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + Look::space(3));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);

    buildApproval();
    buildInvite();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::space(3));
    column->addWidget(m_banner);
    column->addWidget(m_table, 1);
    column->addWidget(m_approval);
    column->addWidget(m_invite);
    column->addWidget(m_actions);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MembersPanel::selectionChanged);
    connect(m_actions, &MemberActions::leadWanted, this, &MembersPanel::leadWanted);
    connect(m_actions, &MemberActions::removeWanted, this, &MembersPanel::removeWanted);
    m_approval->hide();
    m_actions->hide();
}

void MembersPanel::buildApproval()
{
    auto* approval = new QVBoxLayout(m_approval);
    approval->setContentsMargins(0, 0, 0, 0);
    approval->setSpacing(Look::space(2));
    m_who = form::heading({}, m_approval);
    m_who->setWordWrap(true);
    approval->addWidget(m_who);
    approval->addWidget(form::paragraph(tr("Let your colleague read out the digits or the words under Settings, in "
                                           "person or on a call in which you know "
                                           "the voice, and type them here. A reader of QR codes may type them too."),
                                        m_approval));
    m_digits = new QLineEdit(m_approval);
    m_digits->setObjectName(QStringLiteral("memberDigits"));
    m_digits->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    form::addField(approval, tr("&Fingerprint of your colleague"), m_digits);
    auto* button = form::primaryButton(tr("&Approve"), m_approval);
    button->setObjectName(QStringLiteral("approveMember"));
    auto* invite = form::linkButton(tr("&Invite instead, with a code on paper or by telephone"), m_approval);
    invite->setObjectName(QStringLiteral("inviteMember"));
    approval->addWidget(button, 0, Qt::AlignLeft);
    approval->addWidget(invite, 0, Qt::AlignLeft);
    connect(button, &QPushButton::clicked, this, &MembersPanel::approve);
    connect(m_digits, &QLineEdit::returnPressed, this, &MembersPanel::approve);
    connect(invite, &QPushButton::clicked, this, [this] {
        if (const auto* member = selected()) {
            Q_EMIT inviteWanted(member->login, member->displayName);
        }
    });
}

void MembersPanel::buildInvite()
{
    QVBoxLayout* column = nullptr;
    m_invite = form::card(this, column);
    m_inviteFor = form::heading({}, m_invite);
    m_inviteFor->setWordWrap(true);
    m_inviteCode = form::code({}, m_invite);
    m_inviteCode->setObjectName(QStringLiteral("inviteCode"));
    column->addWidget(m_inviteFor);
    column->addWidget(m_inviteCode);
    column->addWidget(form::paragraph(tr("Give this code on paper or by telephone, not by e-mail. Whoever enrols with "
                                         "it within 72 hours is approved at your next synchronisation, without "
                                         "comparing digits."),
                                      m_invite));
    m_invite->hide();
}

const app::MedicalMember* MembersPanel::selected() const
{
    const auto rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() || rows.first().row() >= m_members.size() ? nullptr : &m_members[rows.first().row()];
}

void MembersPanel::showInvite(const QString& name, const QString& code)
{
    m_banner->clear();
    m_inviteFor->setText(tr("Invite for %1").arg(name));
    m_inviteCode->setText(code);
    m_invite->show();
}

void MembersPanel::setMembers(const QList<app::MedicalMember>& members, bool mayApprove)
{
    m_members = members;
    m_mayApprove = mayApprove;
    m_table->setRowCount(int(members.size()));
    int firstOpen = -1;
    for (int row = 0; row < members.size(); ++row) {
        const auto& member = members[row];
        const QString state = !member.approved ? tr("Waits for approval") : member.lead ? tr("Lead") : tr("Member");
        const QStringList cells{member.displayName, state, member.employers.join(QStringLiteral(", "))};
        for (int column = 0; column < cells.size(); ++column) {
            m_table->setItem(row, column, new QTableWidgetItem(cells[column]));
        }
        if (firstOpen < 0 && !member.approved) {
            firstOpen = row;
        }
    }
    m_table->clearSelection();
    if (mayApprove && firstOpen >= 0) {
        m_table->selectRow(firstOpen);
    }
    selectionChanged();
}

void MembersPanel::selectionChanged()
{
    const auto* member = selected();
    const bool open = m_mayApprove && member != nullptr && !member->approved;
    const bool changeable = m_mayApprove && member != nullptr && member->approved && !member->isSelf;
    m_approval->setVisible(open);
    m_actions->setVisible(changeable);
    m_invite->hide();
    m_inviteCode->clear();
    m_digits->clear();
    if (open) {
        m_who->setText(tr("Approve %1").arg(member->displayName));
    }
    if (changeable) {
        m_actions->setMember(*member);
    }
}

void MembersPanel::approve()
{
    const auto* member = selected();
    if (member == nullptr) {
        return;
    }
    if (m_digits->text().trimmed().isEmpty()) {
        showFailure(tr("Type the digits or the words your colleague reads out."));
        return;
    }
    Q_EMIT approveWanted(member->login, m_digits->text().simplified());
}

void MembersPanel::showFailure(const QString& sentence)
{
    m_banner->showMessage(Banner::Kind::Failure, sentence);
}

void MembersPanel::showSuccess(const QString& sentence)
{
    m_banner->showMessage(Banner::Kind::Success, sentence);
}

void MembersPanel::forget()
{
    setMembers({}, false);
    m_banner->clear();
}

} // namespace kluis::ui
