// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/LetterDialog.h"

#include "app/settings/ManagedSettings.h"
#include "core/domain/MilestoneCatalogue.h"
#include "ui/documents/PaperView.h"
#include "ui/documents/PreviewProcess.h"
#include "ui/letters/LetterForm.h"
#include "ui/style/Look.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Form.h"
#include "ui/widgets/Question.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kluis::ui {

LetterDialog::LetterDialog(std::vector<letters::LetterTemplate> offered, domain::Language language,
                           MedicalTextRules* rules, QString program, QWidget* parent)
    : QDialog(parent), m_program(std::move(program)), m_form(new LetterForm(std::move(offered), language, rules, this)),
      m_paper(new PaperView(this)), m_banner(new Banner(this)), m_milestone(new QCheckBox(this)),
      m_keep(form::primaryButton(tr("Put in the &dossier"), this)), m_save(new QPushButton(tr("Save a &copy…"), this)),
      m_print(new QPushButton(tr("&Print…"), this)),
      m_question(new Question(tr("&Yes, throw it away"), tr("&No, go on writing"), this))
{
    setObjectName(QStringLiteral("letterDialog"));
    setWindowTitle(tr("Letter"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(Look::space(275), Look::space(180));
    m_keep->setObjectName(QStringLiteral("keepLetter"));
    m_save->setObjectName(QStringLiteral("saveLetter"));
    m_print->setVisible(app::ManagedSettings({}).number(app::PolicyId::Printing) != 0);
    m_print->setObjectName(QStringLiteral("printLetter"));
    m_question->yesButton()->setObjectName(QStringLiteral("dropLetter"));
    for (auto* answer : m_question->findChildren<QPushButton*>()) {
        answer->setAutoDefault(true); // Enter gives the answer, and does not press the dialog's button
    }
    m_milestone->setObjectName(QStringLiteral("letterMilestone"));
    m_paper->setAccessibleName(tr("The letter on paper"));
    build();
    connect(m_form, &LetterForm::letterChanged, this, &LetterDialog::takeLetter);
    connect(m_form, &LetterForm::wordsRest, this, &LetterDialog::drawingWanted);
    connect(m_keep, &QPushButton::clicked, this, &LetterDialog::keepWanted);
    connect(m_print, &QPushButton::clicked, this, &LetterDialog::printWanted);
    connect(m_save, &QPushButton::clicked, this, &LetterDialog::askForTarget);
    connect(m_question, &Question::yes, this, [this] { done(Rejected); });
    setBusy(false);
    takeLetter();
}

LetterDialog::~LetterDialog() = default;

void LetterDialog::build()
{
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(Look::space(128)); // as wide as the watch over medical words needs
    auto* middle = new QHBoxLayout;
    middle->setSpacing(Look::space(4));
    middle->addWidget(scroll, 2);
    middle->addWidget(m_paper, 3);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Look::space(5), Look::space(4), Look::space(5), Look::space(4));
    column->setSpacing(Look::space(3));
    column->addWidget(m_banner);
    column->addLayout(middle, 1);
    column->addWidget(m_milestone);
    column->addWidget(m_question);
    column->addWidget(buildButtons());
}

QWidget* LetterDialog::buildButtons()
{
    auto* buttons = new QWidget(this);
    auto* cancel = new QPushButton(tr("Cancel"), buttons);
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    for (QPushButton* each : {m_print, m_save, cancel}) {
        each->setAutoDefault(false);
    }
    row->addWidget(m_print);
    row->addWidget(m_save);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_keep);
    connect(cancel, &QPushButton::clicked, this, &LetterDialog::reject);
    return buttons;
}

app::LetterChoice LetterDialog::choice() const
{
    return m_form->choice();
}

bool LetterDialog::recordsMilestone() const
{
    return !m_milestone->isHidden() && m_milestone->isChecked();
}

void LetterDialog::takeLetter()
{
    const auto* milestone = domain::MilestoneCatalogue::newest(m_form->letter().milestone);
    m_milestone->setChecked(false); // that a letter is made does not say that its duty is done
    m_milestone->setVisible(milestone != nullptr);
    if (milestone != nullptr) {
        m_milestone->setText(
            tr("&Record \"%1\" as done, with this letter as evidence")
                .arg(milestone->label(domain::languageOf(QLocale())).replace(u'&', QStringLiteral("&&"))));
    }
    Q_EMIT drawingWanted();
}

void LetterDialog::showLetter(const DrawnLetter& letter)
{
    m_form->setText(letter.text);
    m_isDrawn = true;
    setBusy(false);
    showPaper(letter.pdf);
}

void LetterDialog::showPaper(const QByteArray& pdf)
{
    const int page = m_paper->page();
    delete m_process;
    m_process = new PreviewProcess(m_program, this);
    connect(m_process, &PreviewProcess::opened, this, [this, page](const QList<QSizeF>& pages) {
        m_paper->setPages(pages);
        m_paper->goToPage(qBound(0, page, int(pages.size()) - 1));
    });
    connect(m_process, &PreviewProcess::picture, m_paper, &PaperView::setPicture);
    connect(m_process, &PreviewProcess::failed, this, &LetterDialog::showProblem);
    connect(m_paper, &PaperView::pictureWanted, m_process, &PreviewProcess::render);
    m_process->open(QStringLiteral("application/pdf"), pdf);
}

void LetterDialog::showProblem(const QString& sentence)
{
    setBusy(false);
    m_banner->showMessage(Banner::Kind::Failure, sentence);
}

void LetterDialog::showSuccess(const QString& sentence)
{
    m_banner->showMessage(Banner::Kind::Success, sentence);
}

void LetterDialog::showRemark(const QString& sentence)
{
    m_banner->showMessage(Banner::Kind::Warning, sentence);
}

void LetterDialog::setBusy(bool busy)
{
    m_isBusy = busy;
    for (QPushButton* button : {m_keep, m_save, m_print}) {
        button->setEnabled(!busy && !m_isKeeping && m_isDrawn);
    }
}

void LetterDialog::setKeeping(bool keeping)
{
    m_isKeeping = keeping;
    m_form->setEnabled(!keeping);
    m_milestone->setEnabled(!keeping);
    m_question->hide();
    setBusy(m_isBusy);
    if (!keeping) {
        m_keep->setFocus(); // which was lost to what stayed enabled
    }
}

void LetterDialog::reject()
{
    if (m_isKeeping) {
        return; // it can't be called back any more
    }
    if (m_form->hasWords()) {
        if (!m_question->isAncestorOf(focusWidget())) { // else it is asked already
            m_question->ask(tr("Throw away what you wrote?"), focusWidget());
        }
        return;
    }
    QDialog::reject();
}

void LetterDialog::askForTarget()
{
    auto* dialog = new QFileDialog(this, tr("Save a copy"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // nothing is replaced
    dialog->selectFile(app::Letters::fileName(m_form->letter(), QDate::currentDate()));
    connect(dialog, &QFileDialog::fileSelected, this, &LetterDialog::saveWanted);
    dialog->open();
}

} // namespace kluis::ui
