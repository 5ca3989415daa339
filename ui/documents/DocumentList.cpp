// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/DocumentList.h"

#include "ui/style/Look.h"
#include "ui/style/SymbolIcon.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QTreeWidgetItemIterator>

#include <algorithm>
#include <utility>

namespace kluis::ui {

namespace {

enum Column {
    NameColumn,
    SortColumn,
    AddedColumn,
    SizeColumn,
    StateColumn,
};

constexpr int idRole = Qt::UserRole;

} // namespace

DocumentList::DocumentList(QWidget* parent)
    : QTreeWidget(parent), m_secret(symbolIcon(QStringLiteral("lock"))), m_usual(symbolIcon(QStringLiteral("document")))
{
    setObjectName(QStringLiteral("documents"));
    setAccessibleName(tr("Documents of the dossier"));
    setHeaderLabels({tr("Name"), tr("What it is"), tr("Added"), tr("Size"), tr("State")});
    setSelectionMode(QAbstractItemView::SingleSelection);
    setAllColumnsShowFocus(true);
    setRootIsDecorated(true);
    setFrameShape(QFrame::NoFrame);
    setTextElideMode(Qt::ElideMiddle);
    setExpandsOnDoubleClick(false);
    setUniformRowHeights(true); // else the height of every line is asked for
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setMinimumSectionSize(Look::space(12));
    header()->setSectionResizeMode(QHeaderView::Fixed);
    fitFixedColumns();
    headerItem()->setTextAlignment(SizeColumn, Qt::AlignRight | Qt::AlignVCenter);
    connect(this, &QTreeWidget::itemSelectionChanged, this, &DocumentList::choiceChanged);
    connect(this, &QTreeWidget::itemDoubleClicked, this, &DocumentList::openWanted);
}

/// As wide as their longest text: asking every line for its own is slow.
void DocumentList::fitFixedColumns()
{
    const auto fit = [this](int column, QStringList texts) {
        texts.append(headerItem()->text(column));
        int widest = 0;
        for (const QString& text : std::as_const(texts)) {
            widest = qMax(widest, fontMetrics().horizontalAdvance(text));
        }
        header()->resizeSection(column, widest + Look::space(6));
    };
    fit(SizeColumn,
        {DocumentsDescription::sizeText(1023, locale()), DocumentsDescription::sizeText(888 * 1024 * 1024, locale())});
    fit(StateColumn,
        {tr("Refused"), tr("Waiting"), tr("To be fetched"), tr("Kept here"), tr("Here"), tr("At the server"),
         tr("Sending") + QStringLiteral(" 100 %"), tr("Fetching") + QStringLiteral(" 100 %")});
}

void DocumentList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT openWanted();
        return;
    }
    QTreeWidget::keyPressEvent(event);
}

/// The name gets most of the room; what does not fit is in the tips.
void DocumentList::resizeEvent(QResizeEvent* event)
{
    QTreeWidget::resizeEvent(event);
    constexpr int namePart = 44; // percent of the room
    constexpr int sortPart = 25;
    const int room = qMax(viewport()->width() - header()->sectionSize(SizeColumn) - header()->sectionSize(StateColumn),
                          Look::space(80));
    header()->resizeSection(NameColumn, room * namePart / 100);
    header()->resizeSection(SortColumn, room * sortPart / 100);
    header()->resizeSection(AddedColumn, room - room * namePart / 100 - room * sortPart / 100);
}

QString DocumentList::stateText(const DocumentLine& line) const
{
    if (m_underWay == line.id) {
        const QString percent = m_percent < 0 ? QStringLiteral("…") : QStringLiteral(" %1 %").arg(m_percent);
        return (m_sending ? tr("Sending") : tr("Fetching")) + percent;
    }
    switch (line.state) {
    case DocumentLine::State::Refused:
        return tr("Refused");
    case DocumentLine::State::Waiting:
        return tr("Waiting");
    case DocumentLine::State::Wanted:
        return tr("To be fetched");
    case DocumentLine::State::Here:
        return line.pinned ? tr("Kept here") : tr("Here");
    case DocumentLine::State::AtServer:
        break;
    }
    return tr("At the server");
}

/// With those of its older versions. In no list yet: there each text that is set would be told to the view.
QTreeWidgetItem* DocumentList::itemOf(const DocumentLine& line) const
{
    auto* item = new QTreeWidgetItem({line.name, line.sort, line.added, line.size, stateText(line)});
    item->setData(NameColumn, idRole, line.id.bytes());
    item->setToolTip(NameColumn, line.name + u'\n' + line.kind);
    item->setIcon(NameColumn, line.medical ? m_secret : m_usual);
    item->setToolTip(SortColumn, line.sort);
    item->setToolTip(AddedColumn, line.added);
    item->setTextAlignment(SizeColumn, Qt::AlignRight | Qt::AlignVCenter);
    item->setToolTip(StateColumn, line.reason);
    QStringList spoken{line.name, line.kind, line.medical ? tr("medical") : QString()};
    spoken.removeAll(QString());
    item->setData(NameColumn, Qt::AccessibleTextRole, spoken.join(QStringLiteral(", ")));
    for (const DocumentLine& older : line.older) {
        item->addChild(itemOf(older));
    }
    return item;
}

void DocumentList::setLines(const QList<DocumentLine>& lines)
{
    if (lines == m_lines && topLevelItemCount() == lines.size()) {
        return;
    }
    const auto before = chosen();
    QSet<QByteArray> open;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        if (topLevelItem(i)->isExpanded()) {
            open.insert(topLevelItem(i)->data(NameColumn, idRole).toByteArray());
        }
    }
    {
        const QSignalBlocker quiet(this);
        clear();
        m_lines = lines;
        QList<QTreeWidgetItem*> items;
        for (const DocumentLine& line : lines) {
            items.append(itemOf(line));
        }
        addTopLevelItems(items);
        for (QTreeWidgetItemIterator it(this); *it != nullptr; ++it) {
            const QByteArray id = (*it)->data(NameColumn, idRole).toByteArray();
            if (open.contains(id)) {
                (*it)->setExpanded(true);
            }
            if (before && before->id.bytes() == id) {
                setCurrentItem(*it);
            }
        }
        if (currentItem() == nullptr && topLevelItemCount() > 0) {
            setCurrentItem(topLevelItem(0));
        }
    }
    const bool hasOlder =
        std::any_of(lines.begin(), lines.end(), [](const DocumentLine& line) { return !line.older.isEmpty(); });
    setRootIsDecorated(hasOlder);
    Q_EMIT choiceChanged();
}

const DocumentLine* DocumentList::lineOf(const QTreeWidgetItem* item) const
{
    const QByteArray id = item->data(NameColumn, idRole).toByteArray();
    for (const DocumentLine& line : m_lines) {
        if (line.id.bytes() == id) {
            return &line;
        }
        for (const DocumentLine& older : line.older) {
            if (older.id.bytes() == id) {
                return &older;
            }
        }
    }
    return nullptr;
}

std::optional<DocumentLine> DocumentList::chosen() const
{
    const auto items = selectedItems();
    const DocumentLine* line = items.isEmpty() ? nullptr : lineOf(items.first());
    return line != nullptr ? std::optional(*line) : std::nullopt;
}

void DocumentList::showStates()
{
    for (QTreeWidgetItemIterator it(this); *it != nullptr; ++it) {
        if (const DocumentLine* line = lineOf(*it)) {
            (*it)->setText(StateColumn, stateText(*line));
        }
    }
}

void DocumentList::setUnderWay(const RecordId& document, bool sending, int percent)
{
    m_underWay = document;
    m_sending = sending;
    m_percent = percent;
    showStates();
}

void DocumentList::setNothingUnderWay()
{
    m_underWay.reset();
    showStates();
}

} // namespace kluis::ui
