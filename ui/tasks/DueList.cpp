// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/DueList.h"

#include "ui/style/SymbolIcon.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Form.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace kluis::ui {

DueList::DueList(QWidget* parent)
    : QWidget(parent), m_stack(new QStackedWidget(this)), m_none(new EmptyState(this)), m_tree(new QTreeWidget(this)),
      m_hint(form::hint(tr("There is more than is shown here: these are the first."), this)),
      m_open(new QPushButton(tr("Open the &dossier"), this)),
      m_done(new QPushButton(symbolIcon(QStringLiteral("success")), tr("Done &today"), this)),
      m_edit(new QPushButton(tr("&Edit…"), this))
{
    buildTree();
    m_open->setObjectName(QStringLiteral("openDue"));
    m_done->setObjectName(QStringLiteral("dueDone"));
    m_done->setToolTip(tr("Records that it was done today (Space). For another day or a document, open the dossier."));
    m_edit->setObjectName(QStringLiteral("editDue"));
    m_edit->setToolTip(tr("Changes what is to be done, by when and by whom (F2). Milestones are the law's."));
    m_stack->addWidget(m_none);
    m_stack->addWidget(form::listPage(m_tree, m_hint, {m_open, m_done, m_edit}, m_stack));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack, 1);
    connect(m_open, &QPushButton::clicked, this, &DueList::openCurrent);
    connect(m_edit, &QPushButton::clicked, this, &DueList::editCurrent);
    connect(m_done, &QPushButton::clicked, this, &DueList::finishCurrent);
}

void DueList::buildTree()
{
    m_tree->setColumnCount(4);
    m_tree->setHeaderLabels({tr("What"), tr("Dossier"), tr("When"), tr("Whose")});
    m_tree->setObjectName(QStringLiteral("due"));
    m_tree->setAccessibleName(tr("What is to be done"));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setExpandsOnDoubleClick(false);
    form::asList(m_tree);
    m_tree->installEventFilter(this);
    connect(m_tree, &QTreeWidget::itemDoubleClicked, this, &DueList::openCurrent);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this] {
        const bool isLine = current().has_value();
        m_open->setEnabled(isLine);
        m_done->setEnabled(isLine && !current()->isDraft);
        m_edit->setEnabled(isLine && current()->isTask);
    });
}

void DueList::setEmptyText(const QString& title, const QString& hint)
{
    m_none->setContent(QStringLiteral("success"), title, hint);
}

void DueList::addGroup(const DueGroup& group)
{
    auto* head = new QTreeWidgetItem(m_tree, {group.title});
    head->setFirstColumnSpanned(true);
    QFont bold = m_tree->font();
    bold.setBold(true);
    head->setFont(0, bold);
    for (const DueLine& line : group.lines) {
        auto* item = new QTreeWidgetItem(
            head, {line.what, line.person + QStringLiteral("  ·  ") + line.place, line.when, line.whose});
        item->setToolTip(0, line.what);
        if (line.late) {
            item->setIcon(2, symbolIcon(QStringLiteral("warning"))); // beside the words: colour alone says nothing
        }
    }
    head->setExpanded(true);
}

void DueList::setGroups(const QList<DueGroup>& groups, bool isAll)
{
    if (groups != m_groups) {
        const auto before = current();
        m_groups = groups;
        m_tree->clear();
        QTreeWidgetItem* chosen = nullptr;
        for (qsizetype i = 0; i < groups.size(); ++i) {
            addGroup(groups[i]);
            const auto* head = m_tree->topLevelItem(int(i));
            for (qsizetype j = 0; j < groups[i].lines.size(); ++j) {
                const DueLine& line = groups[i].lines[j];
                const bool isBefore = before && line.dossier == before->dossier && line.item == before->item;
                chosen = chosen == nullptr || isBefore ? head->child(int(j)) : chosen;
            }
        }
        m_tree->setCurrentItem(chosen);
    }
    m_hint->setVisible(!isAll);
    m_stack->setCurrentIndex(groups.isEmpty() ? 0 : 1);
}

std::optional<DueLine> DueList::current() const
{
    auto* item = m_tree->currentItem();
    if (item == nullptr || item->parent() == nullptr) {
        return std::nullopt;
    }
    const int group = m_tree->indexOfTopLevelItem(item->parent());
    const int line = item->parent()->indexOfChild(item);
    return m_groups.value(group).lines.size() > line ? std::optional(m_groups[group].lines[line]) : std::nullopt;
}

void DueList::openCurrent()
{
    if (const auto line = current()) {
        Q_EMIT dossierWanted(line->dossier);
    }
}

void DueList::finishCurrent()
{
    if (const auto line = current(); line && !line->isDraft) {
        Q_EMIT doneWanted(*line);
    }
}

void DueList::editCurrent()
{
    if (const auto line = current(); line && line->isTask) {
        Q_EMIT editWanted(*line);
    }
}

void DueList::forget()
{
    setGroups({}, true);
}

void DueList::focusList()
{
    m_tree->setFocus(Qt::OtherFocusReason);
}

bool DueList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_tree && event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openCurrent();
            return true;
        }
        if (key == Qt::Key_F2) {
            editCurrent();
            return true;
        }
        if (key == Qt::Key_Space) {
            finishCurrent();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kluis::ui
