// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/EncryptDialog.h"

#include "ui/style/Look.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/FileField.h"
#include "ui/widgets/Form.h"
#include "ui/widgets/Question.h"
#include "ui/widgets/SecretClipboard.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kluis::ui {

namespace {

constexpr int longestRecipient = 200; ///< as the engine takes

} // namespace

EncryptDialog::EncryptDialog(const QString& name, bool medical, QWidget* parent)
    : QDialog(parent), m_banner(new Banner(this)), m_pages(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("encryptDialog"));
    setWindowTitle(tr("Encrypted copy"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(Look::space(120));
    m_pages->addWidget(askPage(name, medical));
    m_pages->addWidget(passwordPage());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Look::space(5), Look::space(5), Look::space(5), Look::space(4));
    column->setSpacing(Look::space(3));
    column->addWidget(m_banner);
    column->addWidget(m_pages);
    showReady();
    form::fitHeight(this);
    m_recipient->setFocus();
}

QWidget* EncryptDialog::askPage(const QString& name, bool medical)
{
    auto* page = new QWidget(m_pages);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::space(3));
    column->addWidget(form::heading(name, page));
    column->addWidget(form::paragraph(tr("The copy is a PDF file that opens with a password in common PDF readers. "
                                         "That it was made, and for whom, is "
                                         "noted in the dossier."),
                                      page));
    if (medical) {
        column->addWidget(
            form::paragraph(tr("Medical: only with the employee's consent, or where the law asks for it."), page));
    }
    m_recipient = new QLineEdit(page);
    m_recipient->setObjectName(QStringLiteral("encryptRecipient"));
    m_recipient->setMaxLength(longestRecipient);
    form::addField(column, tr("&For whom"), m_recipient);
    m_file = new FileField(FileField::Kind::Save, tr("F&ile"), tr("PDF files (*.pdf)"), page);
    m_file->line()->setObjectName(QStringLiteral("encryptFile"));
    column->addWidget(m_file);
    m_make = form::primaryButton(tr("&Make the copy"), page);
    m_make->setObjectName(QStringLiteral("encryptMake"));
    m_cancel = new QPushButton(tr("Cancel"), page);
    m_cancel->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_cancel);
    row->addWidget(m_make);
    column->addLayout(row);
    connect(m_cancel, &QPushButton::clicked, this, &EncryptDialog::reject);
    connect(m_make, &QPushButton::clicked, this, &EncryptDialog::submit);
    connect(m_recipient, &QLineEdit::textChanged, this, &EncryptDialog::showReady);
    connect(m_file->line(), &QLineEdit::textChanged, this, &EncryptDialog::showReady);
    return page;
}

QWidget* EncryptDialog::passwordPage()
{
    auto* page = new QWidget(m_pages);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::space(3));
    column->addWidget(form::heading(tr("The password of the copy"), page));
    m_password = form::code({}, page);
    m_password->setObjectName(QStringLiteral("encryptPassword"));
    m_password->setAccessibleName(tr("The password of the copy"));
    column->addWidget(m_password);
    column->addWidget(form::paragraph(tr("It is shown only now and kept nowhere. Tell it by another way than you send "
                                         "the file, such as by telephone."),
                                      page));
    m_question = new Question(tr("&Yes, close"), tr("&No"), page);
    m_question->yesButton()->setObjectName(QStringLiteral("encryptClose"));
    for (auto* answer : m_question->findChildren<QPushButton*>()) {
        answer->setAutoDefault(true); // Enter gives the answer, and does not press the dialog's button
    }
    column->addWidget(m_question);
    auto* copy = new QPushButton(tr("&Copy"), page);
    copy->setObjectName(QStringLiteral("encryptCopy"));
    copy->setAutoDefault(false);
    m_close = form::primaryButton(tr("&Done"), page);
    m_close->setObjectName(QStringLiteral("encryptDone"));
    auto* row = new QHBoxLayout;
    row->addWidget(copy);
    row->addStretch(1);
    row->addWidget(m_close);
    column->addLayout(row);
    column->addStretch(1);
    connect(copy, &QPushButton::clicked, this, [this] { SecretClipboard::copy(m_password->text()); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_question, &Question::yes, this, [this] { done(Rejected); });
    return page;
}

QString EncryptDialog::recipient() const
{
    return m_recipient->text().trimmed();
}

QString EncryptDialog::target() const
{
    return m_file->path();
}

void EncryptDialog::showReady()
{
    m_make->setEnabled(!m_isMaking && !recipient().isEmpty() && !target().isEmpty());
    m_cancel->setEnabled(!m_isMaking);
}

void EncryptDialog::submit()
{
    m_banner->clear();
    m_isMaking = true; // until there is an answer
    showReady();
    Q_EMIT submitted();
}

void EncryptDialog::showProblem(const QString& sentence)
{
    m_isMaking = false;
    showReady();
    m_banner->showMessage(Banner::Kind::Failure, sentence);
}

void EncryptDialog::showPassword(const crypto::SecretBytes& password)
{
    m_isMaking = false;
    m_password->setText(QString::fromLatin1(password.view()));
    m_pages->setCurrentIndex(1);
    m_close->setDefault(true);
    m_close->setFocus();
}

void EncryptDialog::reject()
{
    if (m_isMaking) {
        return;
    }
    if (m_pages->currentIndex() == 1) {
        m_question->ask(tr("Close it? The password is not shown again, and without it nobody can open the copy."),
                        m_close);
        return;
    }
    QDialog::reject();
}

} // namespace kluis::ui
