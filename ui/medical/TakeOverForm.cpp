// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/medical/TakeOverForm.h"

#include "ui/medical/EmployerBox.h"
#include "ui/style/Look.h"
#include "ui/widgets/FileField.h"
#include "ui/widgets/Form.h"
#include "ui/widgets/Question.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kluis::ui {

TakeOverForm::TakeOverForm(QWidget* parent)
    : QWidget(parent), m_file(new FileField(FileField::Kind::Open, tr("File that you &received"),
                                            tr("Hand-over files (*.handover);;All files (*)"), this)),
      m_employer(new EmployerBox(this)), m_fingerprint(new QLineEdit(this)),
      m_go(new QPushButton(tr("&Take over…"), this)), m_question(new Question(tr("&Yes, take over"), tr("&No"), this))
{
    m_file->line()->setObjectName(QStringLiteral("takeOverFile"));
    m_employer->setObjectName(QStringLiteral("takeOverEmployer"));
    m_fingerprint->setObjectName(QStringLiteral("takeOverFingerprint"));
    m_go->setObjectName(QStringLiteral("takeOver"));
    m_question->yesButton()->setObjectName(QStringLiteral("takeOverYes"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::space(2));
    column->addWidget(m_file);
    form::addField(column, tr("Em&ployer here"), m_employer);
    form::addField(column, tr("Digits or words that the &sender reads out by telephone"), m_fingerprint);
    column->addWidget(m_go, 0, Qt::AlignLeft);
    column->addWidget(m_question);
    connect(m_go, &QPushButton::clicked, this, &TakeOverForm::ask);
    connect(m_question, &Question::yes, this,
            [this] { Q_EMIT submitted(m_file->path(), m_employer->shortName(), m_fingerprint->text().simplified()); });
}

void TakeOverForm::ask()
{
    m_question->hide();
    if (m_file->path().isEmpty()) {
        Q_EMIT incomplete(tr("Choose the file that you received."));
        return;
    }
    if (m_fingerprint->text().simplified().isEmpty()) {
        Q_EMIT incomplete(tr("Type the digits or the words that the sender reads out."));
        return;
    }
    m_question->ask(tr("Take these dossiers over into those of %1 with the same personnel number? Nothing of yours is "
                       "overwritten: what differs goes into notes.")
                        .arg(m_employer->currentText()),
                    m_go);
}

void TakeOverForm::setBusy(bool busy)
{
    setEnabled(!busy);
}

void TakeOverForm::forget()
{
    m_file->clear();
    m_employer->clear();
    m_fingerprint->clear();
    m_question->hide();
}

} // namespace kluis::ui
