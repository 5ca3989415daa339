// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/FieldEditor.h"

#include "core/domain/EmployersLine.h"
#include "core/domain/FieldValue.h"
#include "ui/dossier/DraftPanel.h"
#include "ui/dossier/MedicalTextNotice.h"
#include "ui/dossier/MedicalTextWatch.h"
#include "ui/dossier/ReleasePanel.h"
#include "ui/dossier/ValueInput.h"
#include "ui/style/Look.h"
#include "ui/style/SymbolIcon.h"
#include "ui/style/SymbolLabel.h"
#include "ui/widgets/Form.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace kluis::ui {

namespace {

/// What became of what was asked for in a panel that is open in place; \p problem empty: it was done.
template <typename Panel> void endAct(Panel* panel, const QString& problem)
{
    if (panel == nullptr) {
        return;
    }
    if (problem.isEmpty()) {
        panel->finish();
    } else {
        panel->showProblem(problem);
    }
}

QToolButton* smallButton(const QString& symbol, const QString& name, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setIcon(symbolIcon(symbol, SymbolShade::Muted));
    button->setAutoRaise(true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    const int side = parent->fontMetrics().height();
    button->setIconSize(QSize(side, side));
    return button;
}

} // namespace

FieldEditor::FieldEditor(const FieldLine& line, QWidget* parent, MedicalTextRules* rules)
    : QWidget(parent), m_line(line)
{
    setObjectName(QStringLiteral("field_") + line.id);
    build();
    buildDraft();
    buildRelease(rules);
    watchText(rules);
    showValue();
    showMarks();
}

void FieldEditor::build()
{
    m_label = form::hint(m_line.label, this);
    m_label->setProperty("role", QStringLiteral("label"));
    m_label->setForegroundRole(QPalette::WindowText);
    m_label->setWordWrap(true);
    m_mark = new SymbolLabel(this);
    m_mark->setProperty("role", QStringLiteral("mark"));
    m_history = smallButton(QStringLiteral("history"), tr("History of %1").arg(m_line.label), this);
    m_history->setToolTip(tr("History of %1 (Ctrl+H)").arg(m_line.label));
    QSizePolicy keepsRoom = m_history->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(true); // fields beside each other stay level
    m_history->setSizePolicy(keepsRoom);
    m_reveal = smallButton(QStringLiteral("eye"), tr("Show %1").arg(m_line.label), this);
    m_problem = form::problem(this);
    m_notice = form::hint(m_line.notice, this);
    m_decide = form::linkButton(tr("Somebody else changed this too. Decide…"), this);
    m_decide->setAccessibleName(tr("Decide about %1").arg(m_line.label));
    m_decide->setObjectName(QStringLiteral("decide_") + m_line.id);
    m_shown = new QLabel(this);
    m_shown->setTextFormat(Qt::PlainText);
    m_shown->setWordWrap(true);
    m_shown->setProperty("role", QStringLiteral("value"));
    m_shown->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_shown->setAccessibleName(m_line.label);

    auto* head = new QHBoxLayout;
    head->setSpacing(Look::space(1));
    head->addWidget(m_label, 1);
    head->addWidget(m_mark);
    head->addWidget(m_reveal);
    head->addWidget(m_history);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(qMax(2, Look::space(1) / 2));
    column->addLayout(head);
    column->addWidget(m_shown);
    if (m_line.editable) {
        m_input = ValueInput::make(*m_line.field, this);
        m_input->setName(m_line.label);
        column->addWidget(m_input);
        setFocusProxy(m_input);
        m_input->setPlaceholder(m_line.notice);
        connect(m_input, &ValueInput::edited, this, [this] {
            m_dirty = true;
            showNotice();
        });
        connect(m_input, &ValueInput::left, this, &FieldEditor::commit);
    }
    column->addWidget(m_decide, 0, Qt::AlignLeft);
    column->addWidget(m_problem);
    column->addWidget(m_notice);
    connect(m_history, &QToolButton::clicked, this, [this] { Q_EMIT historyWanted(m_line.id); });
    // The Tab key goes from value to value: the button is behind a key of its own.
    auto* historyKey = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_H), this);
    historyKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(historyKey, &QShortcut::activated, m_history, &QToolButton::click);
    connect(m_reveal, &QToolButton::clicked, this, &FieldEditor::reveal);
    connect(m_decide, &QPushButton::clicked, this, [this] { Q_EMIT decisionWanted(m_line.id); });
}

void FieldEditor::buildDraft()
{
    if (m_line.draft.isOffered) {
        m_draft = new DraftPanel(*m_line.field, this);
        layout()->addWidget(m_draft);
        connect(m_draft, &DraftPanel::draftWanted, this, &FieldEditor::draftWanted);
    }
}

void FieldEditor::endDraft(const QString& problem)
{
    endAct(m_draft, problem);
}

void FieldEditor::buildRelease(MedicalTextRules* rules)
{
    if (m_line.release.lines.isEmpty()) {
        return;
    }
    m_release = new ReleasePanel(*m_line.field, this, rules);
    layout()->addWidget(m_release);
    connect(m_release, &ReleasePanel::releaseWanted, this, &FieldEditor::releaseWanted);
    connect(m_release, &ReleasePanel::withdrawalWanted, this, &FieldEditor::withdrawalWanted);
}

void FieldEditor::endRelease(const QString& problem)
{
    endAct(m_release, problem);
}
void FieldEditor::watchText(MedicalTextRules* rules)
{
    if (m_input == nullptr || !domain::EmployersLine::isWatched(*m_line.field)) {
        return;
    }
    auto* notice = new MedicalTextNotice(this);
    layout()->addWidget(notice);
    m_watch = new MedicalTextWatch(rules, notice, m_input->textEdit(), this);
    connect(m_input, &ValueInput::edited, this, &FieldEditor::watchTyped);
}

void FieldEditor::watchTyped()
{
    m_watch->setText(domain::EmployersLine::sentencesOf(*m_line.field, m_input->text()));
}

bool FieldEditor::isWide() const
{
    if (m_line.draft.isOffered) { // whose acts stand beside each other
        return true;
    }
    const auto type = m_line.field->value().type;
    return m_input != nullptr ? m_input->isWide()
                              : type == domain::ValueType::Text || type == domain::ValueType::Document ||
                                    type == domain::ValueType::List || type == domain::ValueType::Record;
}

void FieldEditor::setLine(const FieldLine& line)
{
    m_line = line;
    m_label->setText(line.label);
    if (!m_dirty) {
        showValue();
    }
    showMarks();
}

void FieldEditor::showValue()
{
    const bool hidden = m_line.masked && !m_revealed;
    const bool asText = hidden || m_input == nullptr;
    m_shown->setVisible(asText);
    m_reveal->setVisible(m_line.masked);
    if (asText) {
        const QString text =
            hidden ? domain::maskedValue() : domain::displayValue(*m_line.field, m_line.value, QLocale());
        m_shown->setText(text.isEmpty() ? QStringLiteral("–") : text);
    }
    if (m_input != nullptr) {
        m_input->setVisible(!asText);
        // A masked value is not put into the control before it is asked for.
        m_input->setValue(hidden ? QString() : m_line.value);
    }
    if (m_watch != nullptr) {
        watchTyped();
    }
    showNotice();
}

void FieldEditor::showMarks()
{
    if (m_draft != nullptr) {
        m_draft->setDraft(m_line.draft, m_line.value);
    }
    if (m_release != nullptr) {
        m_release->setRelease(m_line.release, m_line.value);
    }
    const QString symbol = m_line.conflict ? QStringLiteral("warning") : QStringLiteral("outbox");
    const QString meaning = m_line.conflict  ? tr("Somebody else changed this too: a decision is needed")
                            : m_line.waiting ? tr("Kept here, waiting for the server")
                                             : QString();
    m_mark->setVisible(!meaning.isEmpty());
    m_mark->setSymbol(symbol);
    m_mark->setToolTip(meaning);
    m_mark->setAccessibleName(meaning);
    m_decide->setVisible(m_line.conflict);
    m_history->setVisible(m_line.hasHistory);
    m_history->setEnabled(m_line.hasHistory); // or its key would open a history that nobody made
    const QString by = m_line.author.isEmpty() ? QString() : tr("Last changed by %1").arg(m_line.author);
    m_shown->setToolTip(by);
    m_label->setToolTip(by);
    if (m_input != nullptr) {
        m_input->setToolTip(by);
    }
}

void FieldEditor::showNotice()
{
    // In an empty field it stands inside, where one begins to type.
    m_notice->setVisible(m_input != nullptr && !m_line.notice.isEmpty() && !m_input->text().isEmpty());
}

void FieldEditor::reveal()
{
    if (m_revealed && !commit()) {
        return;
    }
    m_revealed = !m_revealed;
    const QString name = m_revealed ? tr("Hide %1").arg(m_line.label) : tr("Show %1").arg(m_line.label);
    m_reveal->setIcon(symbolIcon(m_revealed ? QStringLiteral("eye-off") : QStringLiteral("eye"), SymbolShade::Muted));
    m_reveal->setToolTip(name);
    m_reveal->setAccessibleName(name);
    showValue();
}

void FieldEditor::conceal()
{
    endDraft({});
    endRelease({}); // what is half asked for is of this dossier
    if (m_revealed) {
        reveal();
    }
}

bool FieldEditor::commit()
{
    if (m_input == nullptr || !m_dirty || (m_line.masked && !m_revealed)) {
        return true;
    }
    const auto canonical = domain::normalise(*m_line.field, m_input->text());
    if (!canonical) {
        showProblem(canonical.error().sentence());
        return false;
    }
    m_problem->hide();
    m_dirty = false;
    const bool isNew = *canonical != m_line.value;
    m_line.value = *canonical;
    m_input->setValue(*canonical);
    showMarks();
    if (isNew) {
        Q_EMIT changed(m_line.id, *canonical);
    }
    return true;
}

QString FieldEditor::draft() const
{
    return m_dirty && m_input != nullptr ? m_input->text() : QString();
}

void FieldEditor::restoreDraft(const QString& typed)
{
    if (m_input != nullptr) {
        m_input->setTyped(typed);
        m_dirty = true;
        commit();
    }
}

void FieldEditor::showProblem(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
    m_problem->setAccessibleName(sentence);
    if (m_input != nullptr) {
        m_input->setAccessibleDescription(sentence);
    }
    m_dirty = true;
}

QString FieldEditor::problem() const
{
    return m_problem->isHidden() ? QString() : m_problem->text();
}

} // namespace kluis::ui
