// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/TaskDialog.h"

#include "ui/dossier/MedicalTextRules.h"
#include "ui/style/Look.h"
#include "ui/tasks/TaskFields.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Form.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kluis::ui {

TaskDialog::TaskDialog(const DossierId& dossier, const app::TaskState& task, const QList<app::Colleague>& colleagues,
                       MedicalTextRules* rules, QWidget* parent)
    : QDialog(parent), m_dossier(dossier), m_before(task), m_fields(new TaskFields(rules, {}, this)),
      m_banner(new Banner(this)), m_save(form::primaryButton(tr("Save"), this))
{
    rules->setParent(this);
    setWindowTitle(tr("Change a task"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(Look::space(110));
    m_save->setObjectName(QStringLiteral("saveTask"));
    m_fields->setColleagues(colleagues);
    m_fields->setTask(task);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(Look::space(3));
    column->setContentsMargins(Look::space(5), Look::space(5), Look::space(5), Look::space(4));
    column->addWidget(m_fields);
    column->addWidget(m_banner);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &TaskDialog::submit);
    connect(m_fields->text(), &QLineEdit::textChanged, this,
            [this](const QString& text) { m_save->setEnabled(!text.trimmed().isEmpty()); });
    m_fields->text()->setFocus();
}

app::TaskInput TaskDialog::changes() const
{
    return m_fields->changesOf(m_before);
}

void TaskDialog::submit()
{
    const app::TaskInput said = changes();
    if (!said.text && !said.due && !said.assignee) {
        reject(); // nothing was changed
        return;
    }
    Q_EMIT saveWanted();
}

void TaskDialog::showProblem(const QString& sentence)
{
    m_banner->showMessage(Banner::Kind::Failure, sentence);
}

} // namespace kluis::ui
