// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/DraftPanel.h"

#include "core/domain/FieldValue.h"
#include "ui/dossier/ValueInput.h"
#include "ui/style/Look.h"
#include "ui/widgets/Form.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kluis::ui {

using Act = app::DraftInput::Act;

namespace {

constexpr int longestWord = 1000; // as the catalogue has it

} // namespace

DraftPanel::DraftPanel(const domain::Field& field, QWidget* parent) : QWidget(parent), m_field(field)
{
    setObjectName(QStringLiteral("draft_") + field.id());
    build();
}

QPushButton* DraftPanel::link(const QString& text, const char* name, const QString& spoken)
{
    auto* button = form::linkButton(text, this);
    button->setObjectName(QString::fromLatin1(name) + u'_' + m_field.id());
    button->setAccessibleName(spoken.arg(m_field.label()));
    return button;
}

void DraftPanel::build()
{
    m_state = form::hint({}, this);
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_preview = form::paragraph({}, this);
    m_preview->setObjectName(QStringLiteral("draftPreview"));
    m_warning = form::paragraph({}, this);
    m_warning->setProperty("role", QStringLiteral("problem"));
    m_put = link(tr("Prepare a draft…"), "draftPut", tr("Prepare a draft of %1"));
    m_takeBack = link(tr("Take the draft back"), "draftTakeBack", tr("Take back the draft of %1"));
    m_approve = link(tr("Approve"), "draftApprove", tr("Approve the draft of %1"));
    m_change = link(tr("Change and approve…"), "draftChange", tr("Change the draft of %1 and approve it"));
    m_return = link(tr("Send back…"), "draftReturn", tr("Send back the draft of %1"));
    m_problem = form::problem(this);
    auto* row = new QHBoxLayout;
    row->setSpacing(Look::space(3));
    for (auto* button : {m_approve, m_change, m_return, m_put, m_takeBack}) {
        row->addWidget(button);
    }
    row->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::space(1));
    column->addWidget(m_state);
    column->addWidget(m_preview);
    column->addWidget(m_warning);
    column->addLayout(row);
    buildForm(column);
    connect(m_put, &QPushButton::clicked, this, [this] { open(Act::Put); });
    connect(m_change, &QPushButton::clicked, this, [this] { open(Act::Approve); });
    connect(m_return, &QPushButton::clicked, this, [this] { open(Act::Return); });
    connect(m_approve, &QPushButton::clicked, this, [this] { send({.act = Act::Approve}); });
    connect(m_takeBack, &QPushButton::clicked, this, [this] { send({.act = Act::TakeBack}); });
}

void DraftPanel::buildForm(QVBoxLayout* outer)
{
    m_form = new QFrame(this);
    m_form->setProperty("role", QStringLiteral("note"));
    m_form->hide();
    m_title = form::heading({}, m_form);
    m_input = ValueInput::make(m_field, m_form);
    m_input->setName(tr("Draft of %1").arg(m_field.label()));
    m_word = new QLineEdit(m_form);
    m_word->setObjectName(QStringLiteral("draftWord"));
    m_word->setMaxLength(longestWord);
    m_wordLabel = form::labelFor(tr("A word for who wrote it"), m_word);
    m_do = new QPushButton(m_form);
    m_do->setObjectName(QStringLiteral("draftDo"));
    m_do->setAutoDefault(false);
    auto* cancel = form::linkButton(tr("Cancel"), m_form);
    cancel->setObjectName(QStringLiteral("draftCancel"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_do);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(m_form);
    column->setContentsMargins(Look::space(3), Look::space(3), Look::space(3), Look::space(3));
    column->setSpacing(Look::space(2));
    column->addWidget(m_title);
    column->addWidget(m_input);
    column->addWidget(m_wordLabel);
    column->addWidget(m_word);
    column->addLayout(buttons);
    outer->addWidget(m_form);
    outer->addWidget(m_problem);
    connect(m_do, &QPushButton::clicked, this, &DraftPanel::submit);
    connect(m_word, &QLineEdit::returnPressed, this, &DraftPanel::submit);
    connect(m_word, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_do->setEnabled(m_act != Act::Return || !text.trimmed().isEmpty()); });
    connect(cancel, &QPushButton::clicked, this, &DraftPanel::finish);
}

void DraftPanel::setDraft(const DraftLines& draft, const QString& value)
{
    m_draft = draft;
    m_value = value;
    showState();
}

void DraftPanel::showState()
{
    const bool isIdle = !isOpen();
    m_state->setText(m_draft.state);
    m_state->setVisible(!m_draft.state.isEmpty());
    m_preview->setText(domain::displayValue(m_field, m_draft.value, QLocale()));
    m_preview->setVisible(!m_draft.value.isEmpty());
    m_warning->setText(m_draft.warning);
    m_warning->setVisible(!m_draft.warning.isEmpty());
    m_put->setText(m_draft.value.isEmpty() ? tr("Prepare a draft…") : tr("Change the draft…"));
    m_put->setVisible(m_draft.mayPut && isIdle);
    m_takeBack->setVisible(m_draft.mayTakeBack && isIdle);
    for (auto* button : {m_approve, m_change, m_return}) {
        button->setVisible(m_draft.mayDecide && isIdle);
    }
    setVisible(m_draft.mayPut || !m_draft.state.isEmpty());
}

/// The form begins with the draft, or with the value where there is none yet.
void DraftPanel::open(Act act)
{
    m_act = act;
    const bool isWord = act == Act::Return;
    m_title->setText(isWord            ? tr("Send the draft back")
                     : act == Act::Put ? tr("Draft for the company doctor")
                                       : tr("Change and approve"));
    m_input->setVisible(!isWord);
    m_input->setValue(m_draft.value.isEmpty() ? m_value : m_draft.value);
    m_wordLabel->setVisible(isWord);
    m_word->setVisible(isWord);
    m_word->clear();
    m_do->setText(isWord ? tr("Send back") : act == Act::Put ? tr("Leave for the doctor") : tr("Approve"));
    m_do->setEnabled(!isWord);
    m_problem->hide();
    m_form->layout()->invalidate(); // what was shown and hidden while it was hidden counts for its height
    m_form->show();
    m_form->updateGeometry();
    showState();
    (isWord ? static_cast<QWidget*>(m_word) : m_input)->setFocus(Qt::OtherFocusReason);
}

void DraftPanel::submit()
{
    if (!m_do->isEnabled()) {
        return;
    }
    if (m_act == Act::Return) {
        send({.act = m_act, .word = m_word->text().trimmed()});
        return;
    }
    const auto canonical = domain::normalise(m_field, m_input->text());
    if (!canonical) {
        showProblem(canonical.error().sentence());
        return;
    }
    if (canonical->isEmpty()) {
        showProblem(tr("Nothing is filled in yet."));
        return;
    }
    send({.act = m_act, .value = *canonical});
}

void DraftPanel::send(app::DraftInput input)
{
    input.field = m_field.id();
    if (input.act == Act::Approve || input.act == Act::Return) {
        input.seenDraft = m_draft.value;
        input.seenValue = m_value;
    }
    Q_EMIT draftWanted(input);
}

void DraftPanel::showProblem(const QString& sentence)
{
    form::tell(m_problem, sentence);
}

void DraftPanel::finish()
{
    const QWidget* focused = window()->focusWidget();
    const bool hadFocus = focused != nullptr && m_form->isAncestorOf(focused);
    m_form->hide();
    m_problem->hide();
    showState();
    if (hadFocus) {
        (m_put->isHidden() ? m_approve : m_put)->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace kluis::ui
