// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/medical/HandOverForm.h"

#include "ui/medical/EmployerBox.h"
#include "ui/style/Look.h"
#include "ui/widgets/FileField.h"
#include "ui/widgets/Form.h"
#include "ui/widgets/Question.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kluis::ui {

HandOverForm::HandOverForm(QWidget* parent)
    : QWidget(parent), m_employer(new EmployerBox(this)),
      m_card(new FileField(FileField::Kind::Open, tr("The &card of the colleague"), tr("Cards (*.card);;All files (*)"),
                           this)),
      m_fingerprint(new QLineEdit(this)),
      m_file(new FileField(FileField::Kind::Save, tr("&File to write"), tr("Hand-over files (*.handover)"), this)),
      m_informed(new QCheckBox(tr("Every &employee was told who gets the dossier, and could object"), this)),
      m_agreed(new QCheckBox(tr("The &works council agreed"), this)), m_go(new QPushButton(tr("&Hand over…"), this)),
      m_question(new Question(tr("&Yes, hand over"), tr("&No"), this))
{
    m_employer->setObjectName(QStringLiteral("handOverEmployer"));
    m_card->line()->setObjectName(QStringLiteral("handOverCard"));
    m_fingerprint->setObjectName(QStringLiteral("handOverFingerprint"));
    m_file->line()->setObjectName(QStringLiteral("handOverFile"));
    m_informed->setObjectName(QStringLiteral("employeesInformed"));
    m_agreed->setObjectName(QStringLiteral("worksCouncilAgreed"));
    m_go->setObjectName(QStringLiteral("handOver"));
    m_question->yesButton()->setObjectName(QStringLiteral("handOverYes"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::space(2));
    form::addField(column, tr("E&mployer"), m_employer);
    column->addWidget(m_card);
    form::addField(column, tr("&Digits or words that the colleague reads out by telephone"), m_fingerprint);
    column->addWidget(m_file);
    column->addWidget(m_informed);
    column->addWidget(m_agreed);
    column->addWidget(m_go, 0, Qt::AlignLeft);
    column->addWidget(m_question);
    connect(m_go, &QPushButton::clicked, this, &HandOverForm::ask);
    connect(m_question, &Question::yes, this, [this] {
        Q_EMIT submitted({.employer = m_employer->shortName(),
                          .cardFile = m_card->path(),
                          .fingerprint = m_fingerprint->text().simplified(),
                          .file = m_file->path(),
                          .employeesInformed = m_informed->isChecked(),
                          .worksCouncilAgreed = m_agreed->isChecked()});
    });
}

QString HandOverForm::missing() const
{
    if (m_card->path().isEmpty()) {
        return tr("Choose the card that your colleague sent you.");
    }
    if (m_fingerprint->text().simplified().isEmpty()) {
        return tr("Type the digits or the words that your colleague reads out.");
    }
    if (m_file->path().isEmpty()) {
        return tr("Choose where the file is written.");
    }
    if (!m_informed->isChecked() || !m_agreed->isChecked()) {
        return tr("Before medical dossiers go, every employee must have been told and the works council must have "
                  "agreed.");
    }
    return {};
}

void HandOverForm::ask()
{
    if (const QString sentence = missing(); !sentence.isEmpty()) {
        m_question->hide();
        Q_EMIT incomplete(sentence);
        return;
    }
    m_question->ask(tr("Hand over the medical dossiers of %1 whose employees consented? Each is recorded as an export. "
                       "The file opens for this colleague alone; what was handed over can't be called back.")
                        .arg(m_employer->currentText()),
                    m_go);
}

void HandOverForm::setBusy(bool busy)
{
    setEnabled(!busy);
}

void HandOverForm::forget()
{
    m_employer->clear();
    m_card->clear();
    m_fingerprint->clear();
    m_file->clear();
    m_informed->setChecked(false);
    m_agreed->setChecked(false);
    m_question->hide();
}

} // namespace kluis::ui
