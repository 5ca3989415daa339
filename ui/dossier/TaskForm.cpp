// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/TaskForm.h"

#include "ui/widgets/DayText.h"
#include "ui/widgets/Form.h"
#include "ui/widgets/Look.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace kluis::ui {

namespace {

constexpr int usualDays = 7; ///< until a new task is due

} // namespace

TaskForm::TaskForm(QWidget* parent)
    : QWidget(parent), m_text(new QLineEdit(this)), m_due(new QDateEdit(QDate::currentDate().addDays(usualDays), this)),
      m_assignee(new QComboBox(this)), m_give(new QPushButton(tr("Add &task"), this))
{
    m_text->setObjectName(QStringLiteral("taskText"));
    m_text->setAccessibleName(tr("New task"));
    m_text->setPlaceholderText(tr("A task: what is to be done"));
    m_text->setMaxLength(1000);
    m_due->setObjectName(QStringLiteral("taskDue"));
    m_due->setAccessibleName(tr("Due"));
    m_due->setCalendarPopup(true);
    m_due->setDisplayFormat(DayText::typedFormat(QLocale()));
    m_assignee->setObjectName(QStringLiteral("taskAssignee"));
    m_assignee->setAccessibleName(tr("For whom"));
    m_assignee->setToolTip(tr("A role, or type the user name of a colleague"));
    m_assignee->setEditable(true);
    m_assignee->lineEdit()->setAccessibleName(m_assignee->accessibleName());
    m_assignee->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_assignee->setMinimumContentsLength(16);
    for (const domain::Role role : domain::loginRoles) {
        if (role != domain::Role::Administrator && role != domain::Role::PrivacyOfficer) {
            m_assignee->addItem(domain::roleLabel(role, domain::languageOf(QLocale())),
                                QString(domain::roleName(role)));
        }
    }
    m_give->setObjectName(QStringLiteral("giveTask"));
    m_give->setEnabled(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(Look::space(2));
    row->addWidget(m_due);
    row->addWidget(m_assignee);
    row->addWidget(m_give);
    row->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::space(1));
    column->addWidget(m_text);
    column->addLayout(row);
    column->addWidget(form::hint(tr("No medical data here, such as the nature or cause of an illness."), this));
    connect(m_text, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_give->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_text, &QLineEdit::returnPressed, this, &TaskForm::submit);
    connect(m_give, &QPushButton::clicked, this, &TaskForm::submit);
}

void TaskForm::submit()
{
    const QString text = m_text->text().trimmed();
    if (text.isEmpty()) {
        return;
    }
    app::TaskInput input;
    input.text = text;
    input.due = m_due->date();
    const int index = m_assignee->findText(m_assignee->currentText());
    input.assignee = index >= 0 ? m_assignee->itemData(index).toString() : m_assignee->currentText().trimmed();
    m_text->clear(); // the engine keeps it; a refusal brings it back
    Q_EMIT taskGiven(input);
}

void TaskForm::restore(const app::TaskInput& input)
{
    m_text->setText(input.text.value_or(QString()));
    m_due->setDate(input.due.value_or(m_due->date()));
    m_text->setFocus();
}

QString TaskForm::draft() const
{
    return m_text->text();
}

void TaskForm::restoreDraft(const QString& text)
{
    m_text->setText(text);
}

} // namespace kluis::ui
