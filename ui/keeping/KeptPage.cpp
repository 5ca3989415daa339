// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keeping/KeptPage.h"

#include "ui/keeping/KeepingText.h"
#include "ui/keeping/KeptModel.h"
#include "ui/style/Look.h"
#include "ui/widgets/Form.h"
#include "ui/widgets/ListTable.h"
#include "ui/widgets/Question.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QTableView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kluis::ui {

using app::KeptPart;
using retention::Part;

namespace {

constexpr int filterDelayMs = 120;

} // namespace

KeptPage::KeptPage(QWidget* parent)
    : QWidget(parent), m_model(new KeptModel(this)), m_show(new QComboBox(this)), m_filter(new QLineEdit(this)),
      m_table(new QTableView(this)), m_count(form::hint({}, this)), m_detail(form::paragraph({}, this)),
      m_terms(new QTreeWidget(this)), m_request(new QCheckBox(tr("The &employee asked for it (BW 7:455)"), this)),
      m_open(new QPushButton(tr("Open the &dossier"), this)),
      m_propose(new QPushButton(tr("&Propose destruction…"), this)),
      m_question(new Question(tr("&Yes, propose it"), tr("&No"), this))
{
    buildTable();
    build();
    m_filterSoon.setSingleShot(true);
    m_filterSoon.setInterval(filterDelayMs);
    connect(&m_filterSoon, &QTimer::timeout, this, &KeptPage::applyFilter);
    connect(m_filter, &QLineEdit::textChanged, &m_filterSoon, qOverload<>(&QTimer::start));
    connect(m_show, &QComboBox::currentIndexChanged, this, &KeptPage::applyFilter);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &KeptPage::showChosen);
    connect(m_table, &QAbstractItemView::doubleClicked, m_open, &QPushButton::click);
    connect(m_request, &QCheckBox::toggled, this, [this] {
        m_question->hide(); // it named the other reason
        showButtons();
    });
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const auto dossiers = chosen(); dossiers.size() == 1) {
            Q_EMIT dossierWanted(dossiers.first());
        }
    });
    connect(m_propose, &QPushButton::clicked, this, &KeptPage::ask);
    connect(m_question, &Question::yes, this, [this] { Q_EMIT proposeWanted(m_asked, m_isAskedByRequest); });
    forget();
}

void KeptPage::buildTable()
{
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("keptTable"));
    m_table->setAccessibleName(tr("Dossiers and how long they must be kept"));
    asListTable(*m_table, KeptModel::Why);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection); // what is over is proposed together
    const int letter = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(KeptModel::Person, letter * 24);
    m_table->setColumnWidth(KeptModel::Place, letter * 18);
    m_table->setColumnWidth(KeptModel::Until, letter * 20);
}

void KeptPage::build()
{
    m_show->setObjectName(QStringLiteral("keptShow"));
    m_show->addItem(tr("What may be destroyed"), int(KeptModel::Show::Due));
    m_show->addItem(tr("What is held"), int(KeptModel::Show::Held));
    m_show->addItem(tr("What must be kept"), int(KeptModel::Show::Kept));
    m_show->addItem(tr("Everything"), int(KeptModel::Show::All));
    m_show->setCurrentIndex(m_show->count() - 1);
    m_filter->setObjectName(QStringLiteral("keptFilter"));
    m_filter->setClearButtonEnabled(true);
    m_detail->setObjectName(QStringLiteral("keptDetail"));
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_terms->setObjectName(QStringLiteral("keptTerms"));
    m_terms->setAccessibleName(tr("Terms of the chosen dossier"));
    m_terms->setHeaderLabels({tr("Term"), tr("Runs from"), tr("Until"), tr("Who says so")});
    m_terms->setRootIsDecorated(false);
    m_terms->setSelectionMode(QAbstractItemView::SingleSelection);
    m_terms->setFixedHeight(fontMetrics().lineSpacing() * 8);
    m_request->setObjectName(QStringLiteral("keptRequest"));
    m_open->setObjectName(QStringLiteral("keptOpen"));
    m_propose->setObjectName(QStringLiteral("keptPropose"));
    m_question->yesButton()->setObjectName(QStringLiteral("keptProposeYes"));
    auto* filters = new QHBoxLayout;
    filters->setSpacing(Look::space(2));
    filters->addWidget(form::labelFor(tr("&Show"), m_show));
    filters->addWidget(m_show);
    filters->addSpacing(Look::space(2));
    filters->addWidget(form::labelFor(tr("Name or n&umber"), m_filter));
    filters->addWidget(m_filter, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_count, 1);
    buttons->addWidget(m_request);
    buttons->addWidget(m_open);
    buttons->addWidget(m_propose);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, Look::space(3), 0, 0);
    column->setSpacing(Look::space(3));
    column->addLayout(filters);
    column->addWidget(m_table, 1);
    column->addWidget(m_detail);
    column->addWidget(m_terms);
    column->addWidget(m_question);
    column->addLayout(buttons);
}

void KeptPage::setList(const app::KeptList& list)
{
    const auto before = chosen();
    const QModelIndex cursor = m_table->currentIndex();
    const DossierId current = cursor.isValid() ? m_model->at(cursor.row()).dossier : DossierId();
    m_model->setList(list);
    m_request->setVisible(list.part == Part::Medical);
    choose(before, current);
    setProgress(-1, -1);
    showChosen();
}

void KeptPage::choose(const QList<DossierId>& dossiers, const DossierId& current)
{
    const QSet<DossierId> wanted(dossiers.cbegin(), dossiers.cend());
    QItemSelection selection;
    for (int row = 0; row < m_model->rowCount() && !wanted.isEmpty(); ++row) {
        const DossierId& dossier = m_model->at(row).dossier;
        const QModelIndex first = m_model->index(row, 0);
        if (dossier == current) {
            m_table->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
        }
        if (!wanted.contains(dossier)) {
            continue;
        }
        const QModelIndex last = m_model->index(row, KeptModel::ColumnCount - 1);
        if (!selection.isEmpty() && selection.last().bottom() == row - 1) {
            selection.last() = QItemSelectionRange(selection.last().topLeft(), last);
        } else {
            selection.append(QItemSelectionRange(first, last));
        }
    }
    // At once: a question about all of them would not outlive the first one alone.
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void KeptPage::setProgress(int done, int of)
{
    m_count->setText(done < 0 ? tr("%Ln dossier(s).", nullptr, m_model->rowCount())
                              : tr("Read: %1 of %2").arg(locale().toString(done), locale().toString(of)));
}

void KeptPage::setBusy(bool busy)
{
    m_isBusy = busy;
    showButtons();
}

void KeptPage::forget()
{
    m_model->setList({});
    m_filter->clear();
    m_filterSoon.stop();
    m_request->setChecked(false);
    m_request->hide();
    m_question->hide();
    m_asked.clear();
    applyFilter();
}

QList<DossierId> KeptPage::chosen() const
{
    QList<DossierId> dossiers;
    const auto rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex& row : rows) {
        dossiers.append(m_model->at(row.row()).dossier);
    }
    return dossiers;
}

void KeptPage::applyFilter()
{
    m_question->hide();
    m_model->setFilter(KeptModel::Show(m_show->currentData().toInt()), m_filter->text().simplified());
    setProgress(-1, -1);
    showChosen();
}

void KeptPage::showChosen()
{
    if (m_question->isVisibleTo(this) && !isStillAsked()) {
        m_question->hide();
    }
    m_terms->clear();
    m_detail->clear();
    const auto rows = m_table->selectionModel()->selectedRows();
    if (rows.size() == 1) {
        const KeptPart& kept = m_model->at(rows.first().row());
        const auto review = m_model->list().review(kept);
        const QString takes =
            tr("It takes: %1. Number of the dossier, for a privacy officer: %2")
                .arg(KeepingText::categories(m_model->list().part, false, locale()), kept.dossier.toString());
        m_detail->setText(KeepingText::why(kept, review, locale()) + u'\n' + takes);
        for (const retention::TermLine& line : review.lines()) {
            auto* item = new QTreeWidgetItem(m_terms, KeepingText::term(line, m_model->list().policy, locale()));
            item->setToolTip(3, item->text(3));
        }
        for (int column = 0; column < 3; ++column) {
            m_terms->resizeColumnToContents(column);
        }
    } else if (rows.size() > 1) {
        m_detail->setText(tr("%Ln dossiers are chosen.", nullptr, int(rows.size())));
    }
    m_terms->setVisible(rows.size() == 1);
    showButtons();
}

bool KeptPage::mayPropose() const
{
    const auto rows = m_table->selectionModel()->selectedRows();
    const bool isAskedFor = m_request->isChecked() && m_model->list().part == Part::Medical;
    return !rows.isEmpty() && std::all_of(rows.begin(), rows.end(), [&](const QModelIndex& row) {
        const KeptPart& kept = m_model->at(row.row());
        return kept.isDue() || (isAskedFor && kept.hold.isEmpty());
    });
}

bool KeptPage::isStillAsked() const
{
    const auto now = chosen();
    return mayPropose() &&
           QSet<DossierId>(now.cbegin(), now.cend()) == QSet<DossierId>(m_asked.cbegin(), m_asked.cend());
}

void KeptPage::showButtons()
{
    m_open->setEnabled(m_table->selectionModel()->selectedRows().size() == 1);
    m_propose->setEnabled(!m_isBusy && mayPropose());
}

void KeptPage::ask()
{
    const auto rows = m_table->selectionModel()->selectedRows();
    m_asked = chosen();
    m_isAskedByRequest = m_request->isChecked() && m_request->isVisibleTo(this);
    const QString what =
        rows.size() == 1 ? m_model->at(rows.first().row()).name : tr("%Ln dossiers", nullptr, int(rows.size()));
    const QString reason = m_isAskedByRequest ? tr("the employee asked for it") : tr("the term is over");
    m_question->ask(
        tr("Propose that this be destroyed for good: %1 of %2? Reason: %3. Master data and capacity go when no "
           "other part needs them. Nothing is destroyed until a second person confirms it.")
            .arg(KeepingText::categories(m_model->list().part, false, locale()), what, reason),
        m_propose);
}

} // namespace kluis::ui
