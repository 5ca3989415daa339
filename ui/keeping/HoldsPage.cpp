// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keeping/HoldsPage.h"

#include "ui/style/Look.h"
#include "ui/widgets/Form.h"
#include "ui/widgets/ListTable.h"
#include "ui/widgets/Question.h"
#include "ui/widgets/TimeText.h"

#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace kluis::ui {

using app::HoldLine;

namespace {

/// A privacy officer knows a dossier by its number only.
QString nameOf(const HoldLine& line)
{
    return line.person.isEmpty() ? line.hold.dossier.toString() : line.person;
}

} // namespace

HoldsPage::HoldsPage(QWidget* parent)
    : QWidget(parent), m_table(new QTableWidget(this)), m_form(new QWidget(this)), m_employer(new QComboBox(m_form)),
      m_dossier(new QLineEdit(m_form)), m_reason(new QLineEdit(m_form)),
      m_hold(new QPushButton(tr("&Hold it"), m_form)), m_lift(new QPushButton(tr("Li&ft the hold…"), this)),
      m_question(new Question(tr("Yes, &lift it"), tr("&No"), this))
{
    build();
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_question->hide(); // it named what was chosen before
        showButtons();
    });
    connect(m_hold, &QPushButton::clicked, this, &HoldsPage::submit);
    connect(m_lift, &QPushButton::clicked, this, &HoldsPage::askToLift);
    connect(m_question, &Question::yes, this, [this] { Q_EMIT liftWanted(m_asked.employer, m_asked.hold.dossier); });
    forget();
}

void HoldsPage::build()
{
    asListTable(*m_table, {tr("Dossier"), tr("Employer"), tr("Held since"), tr("By"), tr("Why")}, 4);
    m_table->setObjectName(QStringLiteral("holds"));
    m_table->setAccessibleName(tr("Dossiers that must not be destroyed"));
    m_employer->setObjectName(QStringLiteral("holdEmployer"));
    m_dossier->setObjectName(QStringLiteral("holdDossier"));
    m_dossier->setPlaceholderText(tr("As the proposal or who works on it shows it"));
    m_reason->setObjectName(QStringLiteral("holdReason"));
    m_reason->setPlaceholderText(tr("HR and the doctor of the dossier read it"));
    m_hold->setObjectName(QStringLiteral("holdGo"));
    m_lift->setObjectName(QStringLiteral("holdLift"));
    m_question->yesButton()->setObjectName(QStringLiteral("holdLiftYes"));
    auto* row = new QHBoxLayout(m_form);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Look::space(3));
    const std::pair<QString, QWidget*> fields[] = {{tr("&Employer"), m_employer},
                                                   {tr("N&umber of the dossier"), m_dossier},
                                                   {tr("&Why it must not be destroyed"), m_reason}};
    for (const auto& [label, control] : fields) {
        auto* field = new QVBoxLayout;
        form::addField(field, label, control);
        row->addLayout(field, control == m_employer ? 1 : 2);
    }
    row->addWidget(m_hold, 0, Qt::AlignBottom);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_lift);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, Look::space(3), 0, 0);
    column->setSpacing(Look::space(3));
    column->addWidget(m_table, 1);
    column->addWidget(m_question);
    column->addLayout(buttons);
    column->addWidget(m_form);
}

void HoldsPage::begin(const QList<std::pair<QString, QString>>& employers, bool mayHold)
{
    m_mayHold = mayHold;
    m_employer->clear();
    for (const auto& [shortName, name] : employers) {
        m_employer->addItem(name.isEmpty() ? shortName : name, shortName);
    }
    m_form->setVisible(mayHold);
    m_lift->setVisible(mayHold);
    showButtons();
}

void HoldsPage::setHolds(const QList<HoldLine>& holds)
{
    const HoldLine* chosenBefore = chosen();
    const HoldLine before = chosenBefore != nullptr ? *chosenBefore : HoldLine();
    int again = -1;
    m_question->hide();
    m_table->setCurrentItem(nullptr); // the table would keep the row's number: another dossier by now
    m_table->clearSelection();
    m_holds = holds;
    m_table->setRowCount(int(holds.size()));
    const QDateTime now = QDateTime::currentDateTime();
    for (int row = 0; row < int(holds.size()); ++row) {
        const HoldLine& line = holds[row];
        const QStringList cells{nameOf(line), line.employer, TimeText::past(line.hold.since, now, locale()),
                                line.hold.by, line.hold.reason};
        for (int column = 0; column < cells.size(); ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            item->setToolTip(cells[column]);
            m_table->setItem(row, column, item);
        }
        again = line.employer == before.employer && line.hold.dossier == before.hold.dossier ? row : again;
    }
    if (again >= 0) {
        m_table->selectRow(again);
    }
    showButtons();
}

const HoldLine* HoldsPage::chosen() const
{
    const auto rows = m_table->selectionModel()->selectedRows();
    return rows.size() == 1 && rows.first().row() < m_holds.size() ? &m_holds[rows.first().row()] : nullptr;
}

void HoldsPage::askToLift()
{
    const HoldLine* line = chosen();
    if (line == nullptr) {
        return;
    }
    m_asked = *line;
    m_question->ask(tr("Lift the hold on %1 (%2)? From then on the dossier may be destroyed once its terms are over.")
                        .arg(nameOf(*line), line->employer),
                    m_lift);
}

void HoldsPage::setBusy(bool busy)
{
    m_isBusy = busy;
    showButtons();
}

void HoldsPage::showButtons()
{
    m_hold->setEnabled(!m_isBusy && m_mayHold);
    m_lift->setEnabled(!m_isBusy && m_mayHold && chosen() != nullptr);
}

void HoldsPage::submit()
{
    const auto dossier = DossierId::fromString(m_dossier->text().trimmed());
    if (!dossier) {
        Q_EMIT mistaken(tr("That is not the number of a dossier. Copy it from the proposal, or ask who works on it."));
        m_dossier->setFocus();
        return;
    }
    Q_EMIT holdWanted(m_employer->currentData().toString(), *dossier, m_reason->text().trimmed());
}

void HoldsPage::clearForm()
{
    m_dossier->clear();
    m_reason->clear();
}

void HoldsPage::forget()
{
    clearForm();
    m_asked = {};
    begin({}, false);
    setHolds({});
}

} // namespace kluis::ui
