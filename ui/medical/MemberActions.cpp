// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/medical/MemberActions.h"

#include "ui/style/Look.h"
#include "ui/widgets/Form.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kluis::ui {

MemberActions::MemberActions(QWidget* parent)
    : QWidget(parent), m_who(form::heading({}, this)), m_lead(new QPushButton(tr("Make &lead"), this)),
      m_remove(new QPushButton(tr("&Take out of the medical group…"), this))
{
    m_lead->setObjectName(QStringLiteral("makeLead"));
    m_lead->setToolTip(tr("A lead can approve, invite and take out others"));
    m_remove->setObjectName(QStringLiteral("removeMember"));
    m_who->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->addWidget(m_lead);
    row->addWidget(m_remove);
    row->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::space(2));
    column->addWidget(m_who);
    column->addLayout(row);
    column->addWidget(buildQuestion());
    connect(m_lead, &QPushButton::clicked, this, [this] { Q_EMIT leadWanted(m_member.login); });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_question->show();
        m_keep->setFocus();
    });
}

QWidget* MemberActions::buildQuestion()
{
    QVBoxLayout* question = nullptr;
    m_question = form::card(this, question);
    m_warning = form::paragraph({}, m_question);
    question->addWidget(m_warning);
    auto* yes = new QPushButton(tr("Take out"), m_question);
    yes->setObjectName(QStringLiteral("removeMemberYes"));
    yes->setProperty("role", QStringLiteral("danger"));
    m_keep = new QPushButton(tr("Keep"), m_question);
    auto* answers = new QHBoxLayout;
    answers->addWidget(yes);
    answers->addWidget(m_keep);
    answers->addStretch(1);
    question->addLayout(answers);
    m_question->hide();
    connect(m_keep, &QPushButton::clicked, m_question, &QWidget::hide);
    connect(yes, &QPushButton::clicked, this, [this] {
        m_question->hide();
        Q_EMIT removeWanted(m_member.login);
    });
    return m_question;
}

void MemberActions::setMember(const app::MedicalMember& member)
{
    m_member = member;
    m_who->setText(member.displayName);
    m_lead->setVisible(member.mayLead);
    m_question->hide();
    m_warning->setText(tr("%1 reads no medical data any more after the next contact, and nothing that is written from "
                          "now on. What was read or printed before can't be called back.")
                           .arg(member.displayName));
}

} // namespace kluis::ui
