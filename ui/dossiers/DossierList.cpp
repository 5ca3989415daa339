// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossiers/DossierList.h"

#include "ui/dossiers/DossierListModel.h"
#include "ui/style/Look.h"
#include "ui/style/SymbolIcon.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Form.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace kluis::ui {

namespace {

constexpr int longestTopRow = 133; ///< of filter and buttons side by side, in spaces

} // namespace

DossierList::DossierList(QWidget* parent) : QWidget(parent), m_model(new DossierListModel(this))
{
    build();
    setUpView();
    m_filterTimer.setSingleShot(true);
    m_filterTimer.setInterval(filterDelayMs);
    connect(&m_filterTimer, &QTimer::timeout, this, &DossierList::applyFilter);
    connect(m_filter, &QLineEdit::textChanged, &m_filterTimer, qOverload<>(&QTimer::start));
    connect(m_add, &QPushButton::clicked, this, &DossierList::addWanted);
    connect(m_import, &QPushButton::clicked, this, &DossierList::importWanted);
    connect(m_export, &QPushButton::clicked, this, &DossierList::exportWanted);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (!m_model->filter().isEmpty()) {
            m_filter->clear();
            focusFilter();
        } else if (m_mayAdd) {
            Q_EMIT addWanted();
        } else {
            Q_EMIT syncWanted();
        }
    });
    connect(m_model, &DossierListModel::failed, this, &DossierList::failed, Qt::QueuedConnection);
    connect(m_model, &QAbstractItemModel::modelReset, this, &DossierList::showState);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &DossierList::showState);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &DossierList::showState);
    showState();
}

void DossierList::build()
{
    m_filter = new QLineEdit(this);
    m_filter->setObjectName(QStringLiteral("filter"));
    m_filter->setPlaceholderText(tr("Filter by name, number or department"));
    // Wide enough for its own hint, whatever the window's size; the height stands for icon and margins.
    m_filter->setMinimumWidth(fontMetrics().horizontalAdvance(m_filter->placeholderText()) +
                              3 * fontMetrics().height());
    m_filter->setAccessibleName(tr("Filter the dossiers"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(symbolIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_filter->installEventFilter(this);
    m_add = new QPushButton(symbolIcon(QStringLiteral("add")), tr("&New dossier"), this);
    m_add->setObjectName(QStringLiteral("newDossier"));
    m_add->hide();
    m_import = new QPushButton(tr("&Import…"), this);
    m_import->setObjectName(QStringLiteral("importFileOfHr"));
    m_import->hide();
    m_export = new QPushButton(tr("E&xport…"), this);
    m_export->setObjectName(QStringLiteral("exportFileForOthers"));
    m_export->hide();
    m_view = new QTableView(this);
    m_empty = new EmptyState(this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_count = form::hint({}, this);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Look::space(2));
    buttons->addWidget(m_import);
    buttons->addWidget(m_export);
    buttons->addWidget(m_add);
    // Where words are long the buttons get a row of their own: the list must leave the dossier's tabs their room.
    const bool isLong = m_filter->minimumWidth() + m_import->sizeHint().width() + m_export->sizeHint().width() +
                            m_add->sizeHint().width() >
                        Look::space(longestTopRow);
    auto* top = new QHBoxLayout;
    top->setSpacing(Look::space(2));
    top->addWidget(m_filter, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Look::space(3), Look::space(3), Look::space(2), Look::space(2));
    column->setSpacing(Look::space(2));
    column->addLayout(top);
    if (isLong) {
        buttons->insertStretch(0, 1);
        column->addLayout(buttons);
    } else {
        top->addLayout(buttons);
    }
    column->addWidget(m_stack, 1);
    column->addWidget(m_count);
}

void DossierList::setUpView()
{
    m_view->setModel(m_model);
    m_view->setObjectName(QStringLiteral("dossierTable"));
    m_view->setAccessibleName(tr("Dossiers"));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + Look::space(3));
    auto* header = m_view->horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(false);
    const int letter = fontMetrics().averageCharWidth();
    header->setMinimumSectionSize(letter * 4);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(DossierListModel::Name, QHeaderView::Stretch);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QFont bold = font();
    bold.setBold(true);
    for (const int column :
         {DossierListModel::Status, DossierListModel::Week, DossierListModel::Percentage, DossierListModel::Waiting}) {
        const QString heading = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const int content = column == DossierListModel::Status ? letter * 14 : letter * 4;
        m_view->setColumnWidth(column, qMax(content, QFontMetrics(bold).horizontalAdvance(heading) + Look::space(2)));
    }
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DossierList::currentChanged);
    connect(m_view, &QAbstractItemView::doubleClicked, this, &DossierList::dossierEntered);
}

void DossierList::setSource(std::unique_ptr<DossierSource> source)
{
    m_filterTimer.stop();
    m_filter->clear();
    m_filterTimer.stop();
    m_selected.reset();
    m_model->setSource(std::move(source));
}

void DossierList::setMayAdd(bool mayAdd)
{
    m_mayAdd = mayAdd;
    m_add->setVisible(mayAdd);
    m_import->setVisible(mayAdd);
    showState();
}

void DossierList::setMayExport(bool mayExport)
{
    m_export->setVisible(mayExport);
}

void DossierList::setEmployerShown(bool shown)
{
    m_model->setEmployerShown(shown);
}

void DossierList::fitColumns()
{
    // The name keeps its room; in a narrow window the rest makes way, least needed first.
    const int letter = fontMetrics().averageCharWidth();
    const int name = letter * 20;
    const int place = letter * 14;
    int room = m_view->viewport()->width() - name;
    for (const int column :
         {DossierListModel::Waiting, DossierListModel::Status, DossierListModel::Week, DossierListModel::Percentage}) {
        const int size = qMax(m_view->horizontalHeader()->sectionSize(column), m_columnWidths.value(column));
        m_columnWidths.insert(column, size);
        m_view->setColumnHidden(column, size > room);
        room -= size;
    }
    // Name and department share what is left.
    m_view->setColumnHidden(DossierListModel::Place, room < place);
    m_view->setColumnWidth(DossierListModel::Place, qMax(place, (room + name) * 40 / 100));
}

void DossierList::setSyncing(bool syncing)
{
    m_syncing = syncing;
    showState();
}

void DossierList::refresh()
{
    m_model->refresh();
    restoreSelection();
    showState();
}

void DossierList::select(const DossierId& dossier)
{
    m_selected = dossier;
    restoreSelection();
}

void DossierList::restoreSelection()
{
    if (!m_selected) {
        return;
    }
    const int row = m_model->find(*m_selected, m_selectedRow);
    if (row < 0) {
        return;
    }
    m_selectedRow = row;
    m_restoring = true;
    m_view->selectRow(row);
    m_restoring = false;
}

void DossierList::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

QByteArray DossierList::columnState() const
{
    return m_view->horizontalHeader()->saveState();
}

void DossierList::setColumnState(const QByteArray& state)
{
    if (!state.isEmpty()) {
        m_view->horizontalHeader()->restoreState(state);
    }
}

void DossierList::applyFilter()
{
    m_restoring = true; // the row that happens to be first is not chosen by filtering
    m_model->setFilter(m_filter->text().simplified());
    m_restoring = false;
    m_view->scrollToTop();
    restoreSelection();
}

void DossierList::currentChanged(const QModelIndex& current)
{
    if (m_restoring || !current.isValid()) {
        return;
    }
    const auto* row = m_model->rowAt(current.row());
    if (row != nullptr && (!m_selected || *m_selected != row->dossier)) {
        m_selected = row->dossier;
        m_selectedRow = current.row();
        Q_EMIT dossierChosen(row->dossier);
    }
}

void DossierList::showState()
{
    const int rows = m_model->rowCount();
    const QString number = QLocale().toString(rows);
    m_stack->setCurrentIndex(rows > 0 ? 0 : 1);
    if (!m_model->filter().isEmpty()) {
        m_count->setText(tr("%1 found").arg(number));
        m_empty->setContent(QStringLiteral("search"), tr("No dossier fits this filter"),
                            tr("Each word must begin a name, number, department or employer."), tr("Clear the filter"));
        return;
    }
    m_count->setText(rows == 0 ? QString() : tr("%Ln dossiers", nullptr, rows));
    if (m_syncing) {
        m_empty->setContent(QStringLiteral("sync"), tr("The dossiers are on their way"),
                            tr("This is the first time on this computer. You can begin as soon as they appear."));
    } else if (m_mayAdd) {
        m_empty->setContent(QStringLiteral("dossier"), tr("No dossiers yet"),
                            tr("Make the first one here, or let your administrator import your personnel file."),
                            tr("New dossier"));
    } else {
        m_empty->setContent(QStringLiteral("dossier"), tr("No dossiers yet"),
                            tr("Dossiers appear here once an employer has entrusted them to you."), tr("Look again"));
    }
}

bool DossierList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize) {
        fitColumns();
    }
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (watched == m_filter && (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter)) {
            if (m_filterTimer.isActive()) {
                m_filterTimer.stop();
                applyFilter();
            }
            if (m_model->rowCount() > 0) {
                m_view->setFocus();
                m_view->selectRow(qMax(0, m_view->currentIndex().row()));
            }
            return true;
        }
        if (watched == m_filter && key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
            m_filter->clear();
            return true;
        }
        if (watched == m_view && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
            Q_EMIT dossierEntered();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kluis::ui
