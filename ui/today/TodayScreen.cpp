// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/TodayScreen.h"

#include "ui/tasks/DueList.h"
#include "ui/widgets/Form.h"
#include "ui/widgets/Look.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kluis::ui {

TodayScreen::TodayScreen(QWidget* parent)
    : QWidget(parent), m_list(new DueList(this)), m_reminder(form::linkButton({}, this))
{
    m_reminder->setObjectName(QStringLiteral("todayReminder"));
    m_reminder->hide();
    connect(m_reminder, &QPushButton::clicked, this, &TodayScreen::reminderChosen);
    m_list->setEmptyText(
        tr("Nothing is due"),
        tr("What the law asks of you for each absence, and the tasks that colleagues give you, stand here "
           "ahead of their day."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Look::space(6), Look::space(5), Look::space(6), Look::space(5));
    column->setSpacing(Look::space(3));
    column->addWidget(form::title(tr("Today"), this));
    column->addWidget(m_reminder, 0, Qt::AlignLeft);
    column->addWidget(m_list, 1);
}

void TodayScreen::setReminder(const QString& text)
{
    m_reminder->setText(text);
    m_reminder->setVisible(!text.isEmpty());
}

void TodayScreen::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    Q_EMIT shown();
}

} // namespace kluis::ui
