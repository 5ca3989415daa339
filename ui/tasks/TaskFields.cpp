// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/TaskFields.h"

#include "core/domain/TaskRights.h"
#include "ui/dossier/MedicalTextNotice.h"
#include "ui/dossier/MedicalTextWatch.h"
#include "ui/style/Look.h"
#include "ui/widgets/DayText.h"
#include "ui/widgets/Form.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace kluis::ui {

namespace {

constexpr int usualDays = 7; ///< until a new task is due
constexpr int longestText = 1000;

} // namespace

TaskFields::TaskFields(MedicalTextRules* rules, const QList<QWidget*>& actions, QWidget* parent)
    : QWidget(parent), m_text(new QLineEdit(this)), m_due(new QDateEdit(QDate::currentDate().addDays(usualDays), this)),
      m_assignee(new QComboBox(this))
{
    build(actions);
    auto* notice = new MedicalTextNotice(this);
    layout()->addWidget(notice);
    new MedicalTextWatch(rules, notice, m_text, this);
}

void TaskFields::build(const QList<QWidget*>& actions)
{
    m_text->setObjectName(QStringLiteral("taskText"));
    m_text->setAccessibleName(tr("What is to be done"));
    m_text->setPlaceholderText(tr("A task: what is to be done"));
    m_text->setMaxLength(longestText);
    m_due->setObjectName(QStringLiteral("taskDue"));
    m_due->setAccessibleName(tr("Due"));
    m_due->setCalendarPopup(true);
    m_due->setDisplayFormat(DayText::typedFormat(QLocale()));
    m_assignee->setObjectName(QStringLiteral("taskAssignee"));
    form::nameUnseen(tr("For whom"), m_assignee);
    m_assignee->setToolTip(tr("A role, or a colleague of this employer"));
    m_assignee->setEditable(true);
    m_assignee->setInsertPolicy(QComboBox::NoInsert);
    m_assignee->lineEdit()->setAccessibleName(m_assignee->accessibleName());
    m_assignee->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_assignee->setMinimumContentsLength(16);
    addRoles();
    auto* row = new QHBoxLayout;
    row->setSpacing(Look::space(2));
    row->addWidget(m_due);
    row->addWidget(m_assignee);
    setTabOrder(m_text, m_due);
    setTabOrder(m_due, m_assignee);
    QWidget* before = m_assignee;
    for (QWidget* action : actions) {
        row->addWidget(action);
        setTabOrder(before, action); // it was there before the rest
        before = action;
    }
    row->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::space(1));
    column->addWidget(m_text);
    column->addLayout(row);
    column->addWidget(form::hint(tr("No medical data here, such as the nature or cause of an illness."), this));
}

void TaskFields::addRoles()
{
    for (const domain::Role role : domain::loginRoles) {
        if (domain::TaskRights::mayOwn(role)) {
            m_assignee->addItem(domain::roleLabel(role, domain::languageOf(QLocale())),
                                QString(domain::roleName(role)));
        }
    }
}

void TaskFields::setColleagues(const QList<app::Colleague>& colleagues)
{
    const QString chosen = assignee();
    m_assignee->clear();
    addRoles();
    if (!colleagues.isEmpty()) {
        m_assignee->insertSeparator(m_assignee->count());
    }
    for (const app::Colleague& colleague : colleagues) {
        QString label =
            tr("%1 (%2)").arg(colleague.name, domain::roleLabel(colleague.role, domain::languageOf(QLocale())));
        if (m_assignee->findText(label) >= 0) {
            label += QStringLiteral("  ·  ") + colleague.login; // two of one name
        }
        m_assignee->addItem(label, colleague.id.toString());
    }
    const int index = m_assignee->findData(chosen);
    m_assignee->setCurrentIndex(index);
    if (index < 0) {
        m_assignee->setEditText(chosen);
    }
}

QString TaskFields::assigneeOf(const app::TaskState& state)
{
    return state.task.role ? QString(domain::roleName(*state.task.role)) : state.task.owner;
}

void TaskFields::setTask(const app::TaskState& state)
{
    m_text->setText(state.task.note);
    m_due->setDate(state.task.due);
    const QString whose = assigneeOf(state);
    if (m_assignee->findData(whose) < 0) {
        m_assignee->addItem(tr("%1 (has left)").arg(state.owner), whose); // or is not known here
    }
    m_assignee->setCurrentIndex(m_assignee->findData(whose));
}

QString TaskFields::assignee() const
{
    const bool isChosen = m_assignee->currentText() == m_assignee->itemText(m_assignee->currentIndex());
    const int index = isChosen ? m_assignee->currentIndex() : m_assignee->findText(m_assignee->currentText());
    return index >= 0 ? m_assignee->itemData(index).toString() : m_assignee->currentText().trimmed();
}

app::TaskInput TaskFields::input() const
{
    app::TaskInput input;
    input.text = m_text->text().trimmed();
    input.due = m_due->date();
    input.assignee = assignee();
    return input;
}

app::TaskInput TaskFields::changesOf(const app::TaskState& before) const
{
    app::TaskInput changes = input();
    if (*changes.text == before.task.note) {
        changes.text.reset();
    }
    if (*changes.due == before.task.due) {
        changes.due.reset();
    }
    if (*changes.assignee == assigneeOf(before)) {
        changes.assignee.reset();
    }
    return changes;
}

} // namespace kluis::ui
