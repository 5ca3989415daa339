// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/NewsScreen.h"

#include "ui/style/Look.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Form.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace kluis::ui {

NewsScreen::NewsScreen(QWidget* parent)
    : QWidget(parent), m_stack(new QStackedWidget(this)), m_none(new EmptyState(this)), m_tree(new QTreeWidget(this)),
      m_hint(form::hint({}, this)), m_open(new QPushButton(tr("Open the &dossier"), this)),
      m_seen(new QPushButton(tr("Mark &all as seen"), this))
{
    m_none->setContent(QStringLiteral("success"), tr("Nothing new"),
                       tr("What others change in your dossiers is listed here until you open the dossier."));
    buildTree();
    m_open->setObjectName(QStringLiteral("openNews"));
    m_seen->setObjectName(QStringLiteral("allNewsSeen"));
    m_stack->addWidget(m_none);
    m_stack->addWidget(form::listPage(m_tree, m_hint, {m_open, m_seen}, m_stack));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, Look::space(3), 0, 0);
    column->addWidget(m_stack, 1);
    connect(m_open, &QPushButton::clicked, this, &NewsScreen::openCurrent);
    connect(m_seen, &QPushButton::clicked, this, &NewsScreen::allSeenWanted);
}

void NewsScreen::buildTree()
{
    m_tree->setColumnCount(3);
    m_tree->setHeaderLabels({tr("Dossier and field"), tr("Who"), tr("When")});
    m_tree->setObjectName(QStringLiteral("news"));
    m_tree->setAccessibleName(tr("What others changed"));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setExpandsOnDoubleClick(false);
    form::asList(m_tree);
    m_tree->installEventFilter(this);
    connect(m_tree, &QTreeWidget::itemDoubleClicked, this, &NewsScreen::openCurrent);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this] { m_open->setEnabled(current().has_value()); });
}

void NewsScreen::addGroup(const NewsGroup& group)
{
    auto* dossier = new QTreeWidgetItem(m_tree, {group.person + QStringLiteral("  ·  ") + group.place});
    dossier->setFirstColumnSpanned(true);
    QFont bold = m_tree->font();
    bold.setBold(true);
    dossier->setFont(0, bold);
    for (const auto& change : group.changes) {
        new QTreeWidgetItem(dossier, {change.what, change.who, change.when});
    }
    dossier->setExpanded(true);
}

void NewsScreen::setNews(const QList<NewsGroup>& groups, bool isAll)
{
    if (groups != m_groups) {
        const auto before = current();
        m_groups = groups;
        m_tree->clear();
        for (const auto& group : groups) {
            addGroup(group);
        }
        for (qsizetype i = 0; i < groups.size(); ++i) {
            if (i == 0 || groups[i].dossier == before) {
                m_tree->setCurrentItem(m_tree->topLevelItem(int(i)));
            }
        }
    }
    m_hint->setText(isAll ? QString() : tr("There is more than is shown here: these are the newest."));
    m_hint->setVisible(!isAll);
    m_stack->setCurrentIndex(groups.isEmpty() ? 0 : 1);
}

std::optional<DossierId> NewsScreen::current() const
{
    const auto* item = m_tree->currentItem();
    if (item == nullptr) {
        return std::nullopt;
    }
    const auto* top = item->parent() != nullptr ? item->parent() : item;
    const int row = m_tree->indexOfTopLevelItem(const_cast<QTreeWidgetItem*>(top)); // only asked for its place
    return row >= 0 && row < m_groups.size() ? std::optional(m_groups[row].dossier) : std::nullopt;
}

void NewsScreen::openCurrent()
{
    if (const auto dossier = current()) {
        Q_EMIT dossierWanted(*dossier);
    }
}

void NewsScreen::forget()
{
    setNews({}, true);
}

void NewsScreen::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    Q_EMIT shown();
}

bool NewsScreen::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_tree && event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openCurrent();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kluis::ui
