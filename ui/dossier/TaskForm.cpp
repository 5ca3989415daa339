// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/TaskForm.h"

#include "ui/tasks/TaskFields.h"

#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kluis::ui {

TaskForm::TaskForm(QWidget* parent, MedicalTextRules* rules)
    : QWidget(parent), m_give(new QPushButton(tr("Add &task"), this)), m_fields(new TaskFields(rules, {m_give}, this))
{
    m_fields->text()->setAccessibleName(tr("New task"));
    m_give->setObjectName(QStringLiteral("giveTask"));
    m_give->setEnabled(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_fields);
    connect(m_fields->text(), &QLineEdit::textChanged, this,
            [this](const QString& text) { m_give->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_fields->text(), &QLineEdit::returnPressed, this, &TaskForm::submit);
    connect(m_give, &QPushButton::clicked, this, &TaskForm::submit);
}

void TaskForm::setColleagues(const QList<app::Colleague>& colleagues)
{
    m_fields->setColleagues(colleagues);
}

void TaskForm::submit()
{
    const app::TaskInput input = m_fields->input();
    if (input.text->isEmpty()) {
        return;
    }
    m_fields->text()->clear(); // the engine keeps it; a refusal brings it back
    Q_EMIT taskGiven(input);
}

void TaskForm::restore(const app::TaskInput& input)
{
    m_fields->text()->setText(input.text.value_or(QString()));
    m_fields->due()->setDate(input.due.value_or(m_fields->due()->date()));
    m_fields->text()->setFocus();
}

QString TaskForm::draft() const
{
    return m_fields->text()->text();
}

void TaskForm::restoreDraft(const QString& text)
{
    m_fields->text()->setText(text);
}

} // namespace kluis::ui
