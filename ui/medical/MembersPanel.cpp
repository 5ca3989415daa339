// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/medical/MembersPanel.h"

#include "ui/widgets/Banner.h"
#include "ui/widgets/Form.h"
#include "ui/widgets/Look.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace kluis::ui {

MembersPanel::MembersPanel(QWidget* parent)
    : QWidget(parent), m_banner(new Banner(this)), m_table(new QTableWidget(this)), m_approval(new QWidget(this))
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

    auto* approval = new QVBoxLayout(m_approval);
    approval->setContentsMargins(0, 0, 0, 0);
    approval->setSpacing(Look::space(2));
    m_who = form::heading({}, m_approval);
    m_who->setWordWrap(true);
    approval->addWidget(m_who);
    approval->addWidget(form::paragraph(tr("Let your colleague read out the twelve groups of digits under Settings, in "
                                           "person or on a call in which you know "
                                           "the voice, and type them here."),
                                        m_approval));
    m_digits = new QLineEdit(m_approval);
    m_digits->setObjectName(QStringLiteral("memberDigits"));
    m_digits->setInputMethodHints(Qt::ImhDigitsOnly);
    form::addField(approval, tr("&Fingerprint of your colleague"), m_digits);
    auto* button = form::primaryButton(tr("&Approve"), m_approval);
    button->setObjectName(QStringLiteral("approveMember"));
    approval->addWidget(button, 0, Qt::AlignLeft);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::space(3));
    column->addWidget(m_banner);
    column->addWidget(m_table, 1);
    column->addWidget(m_approval);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MembersPanel::selectionChanged);
    connect(button, &QPushButton::clicked, this, &MembersPanel::approve);
    connect(m_digits, &QLineEdit::returnPressed, this, &MembersPanel::approve);
    m_approval->hide();
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
    const auto rows = m_table->selectionModel()->selectedRows();
    const bool open = m_mayApprove && !rows.isEmpty() && rows.first().row() < m_members.size() &&
                      !m_members[rows.first().row()].approved;
    m_approval->setVisible(open);
    m_digits->clear();
    if (open) {
        m_who->setText(tr("Approve %1").arg(m_members[rows.first().row()].displayName));
    }
}

void MembersPanel::approve()
{
    const auto rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty()) {
        return;
    }
    if (m_digits->text().trimmed().isEmpty()) {
        showFailure(tr("Type the digits your colleague reads out."));
        return;
    }
    Q_EMIT approveWanted(m_members[rows.first().row()].login, m_digits->text().simplified());
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
