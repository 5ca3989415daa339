// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/CalendarPanel.h"

#include "ui/dossier/TaskForm.h"
#include "ui/style/Look.h"
#include "ui/style/SymbolIcon.h"
#include "ui/widgets/DayText.h"
#include "ui/widgets/Form.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace kluis::ui {

using Status = domain::TaskRecord::Status;

namespace {

constexpr int rowsAtOnce = 9;

} // namespace

CalendarPanel::CalendarPanel(QWidget* parent, MedicalTextRules* rules)
    : QWidget(parent), m_summary(form::paragraph({}, this)), m_question(form::hint({}, this)),
      m_tree(new QTreeWidget(this)), m_recorder(new QWidget(this)), m_form(new TaskForm(this, rules))
{
    buildTree();
    buildRecorder();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::space(2));
    column->addWidget(form::heading(tr("Calendar and tasks"), this));
    column->addWidget(m_summary);
    column->addWidget(m_question);
    column->addWidget(m_tree);
    column->addWidget(m_recorder);
    column->addWidget(m_form);
}

void CalendarPanel::buildTree()
{
    m_tree->setColumnCount(4);
    m_tree->setHeaderLabels({tr("What"), tr("Due"), tr("State"), tr("Whose")});
    m_tree->setObjectName(QStringLiteral("calendar"));
    m_tree->setAccessibleName(tr("Calendar and tasks"));
    m_tree->setRootIsDecorated(false);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setTabKeyNavigation(false);
    form::asList(m_tree);
    m_tree->setFixedHeight((fontMetrics().height() + Look::space(2)) * (rowsAtOnce + 1));
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &CalendarPanel::showRecorder);
    auto* editKey = new QShortcut(QKeySequence(Qt::Key_F2), m_tree);
    editKey->setContext(Qt::WidgetShortcut);
    connect(editKey, &QShortcut::activated, this, &CalendarPanel::editCurrent);
}

void CalendarPanel::buildRecorder()
{
    m_day = new QDateEdit(QDate::currentDate(), m_recorder);
    m_day->setObjectName(QStringLiteral("milestoneDay"));
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(DayText::typedFormat(QLocale()));
    m_day->setAccessibleName(tr("Done on"));
    m_document = new QComboBox(m_recorder);
    m_document->setObjectName(QStringLiteral("milestoneDocument"));
    m_document->setAccessibleName(tr("Document that shows it"));
    m_document->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_document->setMinimumContentsLength(14);
    m_done = new QPushButton(symbolIcon(QStringLiteral("success")), tr("D&one"), m_recorder);
    m_done->setObjectName(QStringLiteral("milestoneDone"));
    m_skip = new QPushButton(tr("Does not appl&y"), m_recorder);
    m_skip->setObjectName(QStringLiteral("milestoneSkip"));
    m_reopen = new QPushButton(tr("O&pen again"), m_recorder);
    m_reopen->setObjectName(QStringLiteral("milestoneReopen"));
    m_edit = new QPushButton(tr("&Edit…"), m_recorder);
    m_edit->setObjectName(QStringLiteral("editTask"));
    m_edit->setToolTip(tr("Changes what is to be done, by when and by whom (F2)"));
    auto* row = new QHBoxLayout(m_recorder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Look::space(2));
    row->addWidget(m_day);
    row->addWidget(m_document, 1);
    row->addWidget(m_done);
    row->addWidget(m_skip);
    row->addWidget(m_reopen);
    row->addWidget(m_edit);
    connect(m_done, &QPushButton::clicked, this, [this] { record(Status::Done); });
    connect(m_skip, &QPushButton::clicked, this, [this] { record(Status::Cancelled); });
    connect(m_edit, &QPushButton::clicked, this, &CalendarPanel::editCurrent);
    connect(m_reopen, &QPushButton::clicked, this, [this] { record(Status::Open); });
}

void CalendarPanel::setCalendar(const CalendarLines& calendar)
{
    if (calendar == m_calendar && m_tree->topLevelItemCount() == calendar.lines.size()) {
        return;
    }
    m_calendar = calendar;
    m_summary->setText(calendar.summary.isEmpty()
                           ? tr("No absence is recorded. Terms of the law stand here once one is.")
                           : calendar.summary);
    m_question->setText(calendar.question);
    m_question->setVisible(!calendar.question.isEmpty());
    fill();
}

void CalendarPanel::fill()
{
    const auto* before = current();
    const QString chosen = before != nullptr ? before->item : QString();
    m_tree->clear();
    m_document->clear();
    m_document->addItem(tr("No document"), QString());
    for (const auto& [id, name] : std::as_const(m_calendar.documents)) {
        m_document->addItem(name, id);
    }
    QTreeWidgetItem* next = nullptr;
    for (const CalendarLine& line : std::as_const(m_calendar.lines)) {
        auto* item = new QTreeWidgetItem(m_tree, {line.what, line.due, line.state, line.whose});
        item->setData(0, Qt::UserRole, line.item);
        item->setToolTip(0, line.what + QLatin1Char('\n') + line.detail);
        item->setData(0, Qt::AccessibleDescriptionRole, line.detail);
        if (line.late) {
            item->setIcon(2, symbolIcon(QStringLiteral("warning")));
        }
        const bool isNext = next == nullptr && line.open && line.mayRecord;
        next = isNext || line.item == chosen ? item : next;
    }
    m_tree->setVisible(!m_calendar.lines.isEmpty());
    m_tree->setCurrentItem(next);
    showRecorder();
}

const CalendarLine* CalendarPanel::current() const
{
    const auto* item = m_tree->currentItem();
    const QString id = item != nullptr ? item->data(0, Qt::UserRole).toString() : QString();
    for (const CalendarLine& line : m_calendar.lines) {
        if (!id.isEmpty() && line.item == id) {
            return &line;
        }
    }
    return nullptr;
}

void CalendarPanel::showRecorder()
{
    const CalendarLine* line = current();
    m_recorder->setVisible(line != nullptr && line->mayRecord);
    if (line == nullptr) {
        return;
    }
    m_day->setDate(QDate::currentDate());
    m_document->setVisible(!line->isTask);
    m_document->setCurrentIndex(qMax(0, m_document->findData(line->document)));
    m_done->setVisible(line->open);
    m_skip->setVisible(line->open);
    m_day->setVisible(line->open);
    m_reopen->setVisible(!line->open);
    m_edit->setVisible(line->mayEdit);
}

void CalendarPanel::editCurrent()
{
    if (const CalendarLine* line = current(); line != nullptr && line->mayEdit) {
        Q_EMIT taskEditWanted(line->item);
    }
}

void CalendarPanel::record(Status status)
{
    const CalendarLine* line = current();
    if (line == nullptr) {
        return;
    }
    if (line->isTask) {
        app::TaskInput input;
        input.status = status;
        input.done = m_day->date();
        Q_EMIT taskChanged(line->item, input);
        return;
    }
    app::MilestoneInput input;
    input.milestone = line->item;
    input.status = status;
    input.done = m_day->date();
    input.evidence = m_document->currentData().toString();
    input.note = line->note;
    Q_EMIT milestoneRecorded(input);
}

} // namespace kluis::ui
