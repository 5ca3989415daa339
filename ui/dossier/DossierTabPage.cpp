// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/DossierTabPage.h"

#include "ui/dossier/CalendarPanel.h"
#include "ui/dossier/FieldEditor.h"
#include "ui/dossier/FieldGrid.h"
#include "ui/dossier/NotesPanel.h"
#include "ui/dossier/TaskForm.h"
#include "ui/style/Look.h"
#include "ui/style/SymbolLabel.h"
#include "ui/widgets/CopyGuard.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Form.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

namespace kluis::ui {

namespace {

constexpr char noteDraft[] = "note";
constexpr char taskDraft[] = "new task"; // no field's id

} // namespace

DossierTabPage::DossierTabPage(QWidget* parent, MedicalTextRules* rules) : QScrollArea(parent), m_rules(rules)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(Look::space(96));
}

bool DossierTabPage::sameShape(const DossierTab& tab) const
{
    if (!m_built || !tab.facts.isEmpty() || !m_tab.facts.isEmpty() || !tab.closed.isEmpty() ||
        !m_tab.closed.isEmpty() || tab.sections.size() != m_tab.sections.size() || !tab.category ||
        tab.hasNotes != m_tab.hasNotes || tab.calendar.offered != m_tab.calendar.offered ||
        tab.restricted != m_tab.restricted) {
        return false;
    }
    for (qsizetype i = 0; i < tab.sections.size(); ++i) {
        const auto& now = tab.sections[i].lines;
        const auto& before = m_tab.sections[i].lines;
        if (now.size() != before.size()) {
            return false;
        }
        for (qsizetype j = 0; j < now.size(); ++j) {
            if (now[j].id != before[j].id || now[j].editable != before[j].editable ||
                now[j].draft.isOffered != before[j].draft.isOffered ||
                now[j].release.lines.isEmpty() != before[j].release.lines.isEmpty()) {
                return false;
            }
        }
    }
    return true;
}

void DossierTabPage::letGo()
{
    m_isStale = true;
    for (auto* editor : std::as_const(m_editors)) {
        editor->conceal();
    }
}

void DossierTabPage::setTab(const DossierTab& tab)
{
    if (m_built && !m_isStale && tab == m_tab) {
        return;
    }
    m_isStale = false;
    const bool keep = sameShape(tab);
    m_tab = tab;
    setAccessibleName(tab.title);
    if (!keep) {
        rebuild();
        return;
    }
    for (const auto& section : tab.sections) {
        for (const auto& line : section.lines) {
            m_editors[line.id]->setLine(line);
        }
    }
    if (m_notes != nullptr) {
        m_notes->setTab(tab);
    }
    if (m_calendar != nullptr) {
        m_calendar->setCalendar(tab.calendar);
    }
}

void DossierTabPage::rebuild()
{
    m_editors.clear();
    m_notes = nullptr;
    m_calendar = nullptr;
    auto* body = new QWidget;
    body->setObjectName(m_tab.medical ? QStringLiteral("medicalBody") : QStringLiteral("tabBody"));
    CopyGuard::mark(*body, m_tab.medical);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(Look::space(5), Look::space(4), Look::space(5), Look::space(5));
    column->setSpacing(Look::space(3));
    if (m_tab.medical) {
        addSecrecy(column);
    }
    if (!m_tab.closed.isEmpty()) {
        auto* closed = new EmptyState(body);
        closed->setContent(QStringLiteral("lock"), tr("Medical data are closed here"), m_tab.closed,
                           tr("Medical group"));
        connect(closed, &EmptyState::actionTriggered, this, &DossierTabPage::medicalHelpWanted);
        column->addWidget(closed, 1);
    } else {
        addFacts(column);
        addCalendar(column);
        addNotes(column); // what is written most often stands first
        addSections(column);
        column->addStretch(1);
    }
    setWidget(body);
    m_built = true;
}

void DossierTabPage::addCalendar(QVBoxLayout* column)
{
    if (!m_tab.calendar.offered) {
        return;
    }
    m_calendar = new CalendarPanel(this, m_rules);
    m_calendar->taskForm()->setColleagues(m_colleagues);
    m_calendar->setCalendar(m_tab.calendar);
    column->addWidget(m_calendar);
    connect(m_calendar, &CalendarPanel::milestoneRecorded, this, &DossierTabPage::milestoneRecorded);
    connect(m_calendar, &CalendarPanel::taskChanged, this, &DossierTabPage::taskChanged);
    connect(m_calendar, &CalendarPanel::taskEditWanted, this, &DossierTabPage::taskEditWanted);
    connect(m_calendar->taskForm(), &TaskForm::taskGiven, this, &DossierTabPage::taskGiven);
}

void DossierTabPage::setColleagues(const QList<app::Colleague>& colleagues)
{
    m_colleagues = colleagues;
    if (m_calendar != nullptr) {
        m_calendar->taskForm()->setColleagues(colleagues);
    }
}

void DossierTabPage::restoreTask(const app::TaskInput& input)
{
    if (m_calendar != nullptr) {
        m_calendar->taskForm()->restore(input);
    }
}

void DossierTabPage::addSecrecy(QVBoxLayout* column)
{
    auto* strip = new QFrame(this);
    strip->setProperty("role", QStringLiteral("secrecy"));
    auto* row = new QHBoxLayout(strip);
    row->setContentsMargins(Look::space(3), Look::space(2), Look::space(3), Look::space(2));
    auto* symbol = new SymbolLabel(strip);
    symbol->setSymbol(QStringLiteral("lock"));
    row->addWidget(symbol, 0, Qt::AlignTop);
    auto* text = form::paragraph(
        m_tab.restricted ? tr("Medical secrecy: only the colleagues whom a lead named can read this tab. Each look "
                              "is recorded.")
                         : tr("Medical secrecy: only the medical group of this employer can read this tab. Each look "
                              "is recorded."),
        strip);
    row->addWidget(text, 1);
    column->addWidget(strip);
}

void DossierTabPage::addFacts(QVBoxLayout* column)
{
    if (m_tab.category) {
        return;
    }
    if (!m_tab.facts.isEmpty()) {
        auto* grid = new FieldGrid(this);
        for (const auto& fact : m_tab.facts) {
            auto* pair = new QWidget(grid);
            auto* lines = new QVBoxLayout(pair);
            lines->setContentsMargins(0, 0, 0, 0);
            lines->setSpacing(0);
            auto* name = form::hint(fact.label, pair);
            lines->addWidget(name);
            auto* value = form::paragraph(fact.value, pair);
            value->setAccessibleName(fact.label + QStringLiteral(": ") + fact.value);
            lines->addWidget(value);
            grid->add(pair, fact.value.contains(u'\n') || fact.value.size() > 80);
        }
        column->addWidget(grid);
    }
    if (!m_tab.notes.isEmpty()) {
        column->addSpacing(Look::space(2));
        column->addWidget(form::heading(tr("Latest notes"), this));
        for (const auto& note : m_tab.notes) {
            auto* frame = new QFrame(this);
            frame->setProperty("role", QStringLiteral("note"));
            auto* lines = new QVBoxLayout(frame);
            lines->setContentsMargins(Look::space(3), Look::space(2), Look::space(3), Look::space(2));
            lines->addWidget(form::hint(note.author, frame));
            lines->addWidget(form::paragraph(note.text, frame));
            column->addWidget(frame);
        }
    }
}

void DossierTabPage::addSections(QVBoxLayout* column)
{
    for (const auto& section : m_tab.sections) {
        if (!section.title.isEmpty()) {
            column->addSpacing(Look::space(2));
            column->addWidget(form::heading(section.title, this));
        }
        auto* grid = new FieldGrid(this);
        for (const auto& line : section.lines) {
            auto* editor = new FieldEditor(line, grid, m_rules);
            connect(editor, &FieldEditor::changed, this, &DossierTabPage::changed);
            connect(editor, &FieldEditor::historyWanted, this, &DossierTabPage::historyWanted);
            connect(editor, &FieldEditor::decisionWanted, this, &DossierTabPage::decisionWanted);
            connect(editor, &FieldEditor::releaseWanted, this, &DossierTabPage::releaseWanted);
            connect(editor, &FieldEditor::draftWanted, this, &DossierTabPage::draftWanted);
            connect(editor, &FieldEditor::withdrawalWanted, this, &DossierTabPage::withdrawalWanted);
            m_editors.insert(line.id, editor);
            grid->add(editor, editor->isWide());
        }
        column->addWidget(grid);
    }
}

void DossierTabPage::addNotes(QVBoxLayout* column)
{
    if (!m_tab.hasNotes) {
        return;
    }
    column->addSpacing(Look::space(2));
    m_notes = new NotesPanel(this, m_rules);
    m_notes->setTab(m_tab);
    connect(m_notes, &NotesPanel::noteWritten, this, &DossierTabPage::noteWritten);
    connect(m_notes, &NotesPanel::olderWanted, this, &DossierTabPage::olderNotesWanted);
    column->addWidget(m_notes);
}

bool DossierTabPage::commit()
{
    bool all = true;
    for (auto* editor : std::as_const(m_editors)) {
        all = editor->commit() && all;
    }
    return all;
}

QString DossierTabPage::taskDraftName()
{
    return QString::fromLatin1(taskDraft);
}

QHash<QString, QString> DossierTabPage::drafts() const
{
    QHash<QString, QString> drafts;
    for (auto it = m_editors.begin(); it != m_editors.end(); ++it) {
        const QString typed = it.value()->draft();
        if (!typed.isNull()) {
            drafts.insert(it.key(), typed);
        }
    }
    if (m_notes != nullptr && !m_notes->draft().isEmpty()) {
        drafts.insert(QString::fromLatin1(noteDraft), m_notes->draft());
    }
    if (m_calendar != nullptr && !m_calendar->taskForm()->draft().isEmpty()) {
        drafts.insert(taskDraftName(), m_calendar->taskForm()->draft());
    }
    return drafts;
}

void DossierTabPage::restoreDrafts(const QHash<QString, QString>& drafts)
{
    for (auto it = drafts.begin(); it != drafts.end(); ++it) {
        if (it.key() == QLatin1String(noteDraft)) {
            if (m_notes != nullptr) {
                m_notes->restoreDraft(it.value());
            }
        } else if (it.key() == QLatin1String(taskDraft)) {
            if (m_calendar != nullptr) {
                m_calendar->taskForm()->restoreDraft(it.value());
            }
        } else if (auto* field = editor(it.key())) {
            field->restoreDraft(it.value());
        }
    }
}

} // namespace kluis::ui
