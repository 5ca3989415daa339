// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/TasksScreen.h"

#include "ui/style/Look.h"
#include "ui/tasks/DueList.h"
#include "ui/widgets/Form.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace kluis::ui {

TasksScreen::TasksScreen(QWidget* parent)
    : QWidget(parent), m_everybodys(new QCheckBox(tr("Also what is &others' to do"), this)), m_list(new DueList(this))
{
    m_everybodys->setObjectName(QStringLiteral("everybodysTasks"));
    m_list->setEmptyText(tr("No tasks"),
                         tr("Milestones come by themselves with each absence. A task of your own you add "
                            "in a dossier, under Reintegration."));
    auto* head = new QHBoxLayout;
    head->addWidget(form::title(tr("Tasks"), this));
    head->addStretch(1);
    head->addWidget(m_everybodys);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Look::space(6), Look::space(5), Look::space(6), Look::space(5));
    column->setSpacing(Look::space(3));
    column->addLayout(head);
    column->addWidget(m_list, 1);
    connect(m_everybodys, &QCheckBox::toggled, this, &TasksScreen::shown);
}

bool TasksScreen::isEverybodys() const
{
    return m_everybodys->isChecked();
}

void TasksScreen::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    Q_EMIT shown();
}

} // namespace kluis::ui
