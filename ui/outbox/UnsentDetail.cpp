// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/UnsentDetail.h"

#include "app/settings/ManagedSettings.h"
#include "ui/style/Look.h"
#include "ui/widgets/CopyGuard.h"
#include "ui/widgets/Form.h"
#include "ui/widgets/Question.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kluis::ui {

UnsentDetail::UnsentDetail(QWidget* parent)
    : QFrame(parent), m_title(form::heading({}, this)), m_state(form::paragraph({}, this)),
      m_advice(form::paragraph({}, this)), m_text(new QPlainTextEdit(this)), m_save(new QPushButton(tr("&Save"), this)),
      m_cancel(new QPushButton(tr("&Cancel"), this)), m_open(new QPushButton(tr("Open the &dossier"), this)),
      m_rewrite(new QPushButton(tr("Chan&ge the text"), this)), m_again(new QPushButton(tr("Send &again"), this)),
      m_copy(new QPushButton(tr("&Copy the text"), this)), m_handOn(new QPushButton(tr("For a &lead…"), this)),
      m_back(new QPushButton(this))
{
    setProperty("role", QStringLiteral("card"));
    m_title->setWordWrap(true);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setObjectName(QStringLiteral("unsentText"));
    m_text->setAccessibleName(tr("Text of the change"));
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // it wraps
    m_text->setFixedHeight(fontMetrics().height() * 4 + Look::space(3));
    m_save->setObjectName(QStringLiteral("saveUnsent"));
    m_save->setProperty("role", QStringLiteral("primary"));
    m_cancel->setObjectName(QStringLiteral("cancelUnsent"));
    m_rewrite->setObjectName(QStringLiteral("rewriteUnsent"));
    m_open->setObjectName(QStringLiteral("openUnsent"));
    m_again->setObjectName(QStringLiteral("offerAgain"));
    m_copy->setObjectName(QStringLiteral("copyUnsent"));
    m_handOn->setObjectName(QStringLiteral("handOn"));
    m_back->setObjectName(QStringLiteral("takeBack"));
    auto* row = new QHBoxLayout;
    for (auto* button : {m_save, m_cancel, m_open, m_rewrite, m_again, m_copy, m_handOn, m_back}) {
        row->addWidget(button);
    }
    row->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Look::space(4), Look::space(3), Look::space(4), Look::space(4));
    column->setSpacing(Look::space(2));
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_state);
    column->addWidget(m_advice);
    column->addLayout(row);
    m_question = new Question(tr("&Remove"), tr("&Keep it"), this);
    m_question->yesButton()->setObjectName(QStringLiteral("takeBackYes"));
    column->addWidget(m_question);
    connectButtons();
    forget();
}

void UnsentDetail::connectButtons()
{
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT dossierWanted(m_line.dossier); });
    connect(m_rewrite, &QPushButton::clicked, this, &UnsentDetail::beginWriting);
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT rewriteWanted(m_line.id, m_text->toPlainText()); });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_text->setPlainText(m_before);
        endWriting();
        m_rewrite->setFocus();
    });
    connect(m_again, &QPushButton::clicked, this, [this] { Q_EMIT offerAgainWanted(m_line.id); });
    connect(m_copy, &QPushButton::clicked, this, [this] { Q_EMIT copyWanted(m_text->toPlainText()); });
    connect(m_handOn, &QPushButton::clicked, this, &UnsentDetail::handOnWanted);
    connect(m_back, &QPushButton::clicked, this,
            [this] { m_question->ask(tr("Remove it? This text is nowhere else: it can't be brought back."), m_back); });
    connect(m_question, &Question::yes, this, [this] { Q_EMIT takeBackWanted(m_line.id); });
}

bool UnsentDetail::isWriting() const
{
    return !m_text->isReadOnly();
}

void UnsentDetail::beginWriting()
{
    m_question->hide();
    m_before = m_text->toPlainText();
    m_text->setReadOnly(false);
    showButtons();
    m_text->setVisible(true);
    m_text->setFocus();
    m_text->moveCursor(QTextCursor::End);
    Q_EMIT writingChanged(true);
}

void UnsentDetail::endWriting()
{
    if (isWriting()) {
        m_before.clear();
        m_text->setReadOnly(true);
        showButtons();
        Q_EMIT writingChanged(false);
    }
}

/// While it is written anew there are two things to do: save or leave it.
void UnsentDetail::showButtons()
{
    const bool writing = isWriting();
    m_save->setVisible(writing);
    m_cancel->setVisible(writing);
    m_open->setVisible(!writing && m_line.mayOpen);
    m_rewrite->setVisible(!writing && m_line.mayRewrite);
    m_again->setVisible(!writing && m_line.mayOfferAgain);
    m_copy->setVisible(!writing && !m_text->toPlainText().isEmpty());
    m_handOn->setVisible(!writing && m_line.mayHandOn);
    m_back->setVisible(!writing && m_line.mayTakeBack);
}

void UnsentDetail::setLine(const OutboxLine& line)
{
    const bool other = line.id != m_line.id;
    m_line = line;
    if (other) {
        m_question->hide();
    }
    m_title->setText(line.person + QStringLiteral("  ·  ") + line.what);
    m_state->setText(line.reason.isEmpty() ? tr("Waits for the server since %1.").arg(line.when)
                                           : tr("Refused: %1").arg(line.reason));
    m_advice->setText(line.keptUntil.isEmpty()
                          ? line.advice
                          : line.advice + u' ' + tr("It is kept until %1, then it is removed.").arg(line.keptUntil));
    CopyGuard::mark(*this, line.medical);
    m_back->setText(line.reason.isEmpty() ? tr("&Take back…") : tr("Re&move…"));
    if (other || !line.medical) {
        setText(line.text);
    }
    showButtons();
}

void UnsentDetail::setText(const QString& text)
{
    m_text->setPlainText(text);
    m_text->setVisible(!text.isEmpty());
    const bool isForbidden = m_line.medical && app::ManagedSettings({}).number(app::PolicyId::CopyMedicalText) == 0;
    m_copy->setEnabled(!isForbidden);
    m_copy->setToolTip(isForbidden ? CopyGuard::sentence()
                                   : tr("Leaves the clipboard again after half a minute at most"));
    showButtons();
}

void UnsentDetail::forget()
{
    m_line = {};
    endWriting();
    m_title->clear();
    m_state->clear();
    m_advice->clear();
    m_question->hide();
    setText({});
}

} // namespace kluis::ui
