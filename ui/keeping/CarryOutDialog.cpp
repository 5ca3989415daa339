// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keeping/CarryOutDialog.h"

#include "ui/style/Look.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/DayText.h"
#include "ui/widgets/Form.h"
#include "ui/widgets/ListTable.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kluis::ui {

using app::AskableValue;
using app::TellWhom;
using domain::RequestKey;

CarryOutDialog::CarryOutDialog(RequestKey::Kind kind, QWidget* parent)
    : QDialog(parent), m_kind(kind), m_banner(new Banner(this)), m_table(new QTableWidget(this)),
      m_correct(new QLineEdit(this)), m_correctButton(new QPushButton(tr("&Correct"), this)),
      m_statement(new QPlainTextEdit(this)), m_attach(new QPushButton(tr("&Attach"), this)),
      m_notNeeded(new QRadioButton(tr("No longer &needed"), this)),
      m_unlawful(new QRadioButton(tr("Should never have &been recorded"), this)), m_groundHint(form::hint({}, this)),
      m_remove(new QPushButton(tr("&Remove for good…"), this)), m_tell(new QLabel(this))
{
    setObjectName(QStringLiteral("carryOutDialog"));
    setWindowTitle(tr("Carry out the request")); // no name: a title is seen by others
    build();
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CarryOutDialog::showButtons);
    connect(m_correct, &QLineEdit::textChanged, this, &CarryOutDialog::showButtons);
    connect(m_statement, &QPlainTextEdit::textChanged, this, &CarryOutDialog::showButtons);
    connect(m_correctButton, &QPushButton::clicked, this, &CarryOutDialog::correctWanted);
    connect(m_attach, &QPushButton::clicked, this, &CarryOutDialog::attachWanted);
    connect(m_remove, &QPushButton::clicked, this, &CarryOutDialog::askBeforeRemoving);
    connect(m_unlawful, &QRadioButton::toggled, this, &CarryOutDialog::showGround);
    (RequestKey{m_kind, {}}.isFound() ? m_unlawful : m_notNeeded)->setChecked(true);
    m_notNeeded->setEnabled(m_notNeeded->isChecked());
    showGround();
    showButtons();
    resize(qMin(Look::space(200), parent != nullptr ? parent->width() : Look::space(200)), Look::space(130));
}

bool CarryOutDialog::mayCorrect() const
{
    return m_kind == RequestKey::Kind::Correction || m_kind == RequestKey::Kind::Medical;
}

bool CarryOutDialog::mayRemove() const
{
    return m_kind != RequestKey::Kind::Correction;
}

void CarryOutDialog::build()
{
    asListTable(*m_table, {tr("Field"), tr("Value"), tr("Earlier values")}, 1);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setObjectName(QStringLiteral("carryOutValues"));
    m_table->setAccessibleName(tr("Values that the request can be about"));
    m_remove->setObjectName(QStringLiteral("carryOutRemove"));
    m_tell->setObjectName(QStringLiteral("carryOutTell"));
    m_tell->setTextFormat(Qt::PlainText); // names of people and fields
    m_tell->setWordWrap(true);
    m_tell->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(Look::space(3));
    column->setContentsMargins(Look::space(5), Look::space(5), Look::space(5), Look::space(4));
    column->addWidget(m_banner);
    column->addWidget(m_table, 1);
    auto* correct = correctForm();
    auto* attach = attachForm();
    correct->setVisible(mayCorrect());
    attach->setVisible(mayCorrect());
    m_remove->setVisible(mayRemove());
    column->addWidget(correct);
    column->addWidget(attach);
    auto* ground = groundForm();
    ground->setVisible(mayRemove());
    column->addWidget(ground);
    column->addWidget(form::hint(
        mayRemove()
            ? tr("What is removed is gone from the server and, at their next contact, from everybody's computer, with "
                 "all that stood there before. That it was removed stays.")
            : tr("The history keeps the old value. Where you do not agree, attach the employee's own words."),
        this));
    column->addWidget(m_tell);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(m_remove, QDialogButtonBox::ActionRole);
    buttons->addButton(tr("C&lose"), QDialogButtonBox::RejectRole);
    for (auto* button : findChildren<QPushButton*>()) {
        button->setAutoDefault(false); // Enter in a field sends nothing
    }
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &CarryOutDialog::reject);
}

QWidget* CarryOutDialog::correctForm()
{
    m_correct->setObjectName(QStringLiteral("carryOutCorrect"));
    m_correctButton->setObjectName(QStringLiteral("carryOutCorrectNow"));
    return rowOf(tr("Correct &value of the chosen field"), m_correct, m_correctButton);
}

QWidget* CarryOutDialog::attachForm()
{
    m_statement->setObjectName(QStringLiteral("carryOutStatement"));
    m_statement->setTabChangesFocus(true);
    m_statement->setMaximumHeight(Look::space(20));
    m_attach->setObjectName(QStringLiteral("carryOutAttach"));
    return rowOf(tr("&Statement of the employee, where you do not agree"), m_statement, m_attach);
}

/// Why it goes, and what that changes.
QWidget* CarryOutDialog::groundForm()
{
    m_notNeeded->setObjectName(QStringLiteral("carryOutNotNeeded"));
    m_unlawful->setObjectName(QStringLiteral("carryOutUnlawful"));
    m_groundHint->setObjectName(QStringLiteral("carryOutGround"));
    auto* holder = new QWidget(this);
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    row->setSpacing(Look::space(5));
    auto* label = new QLabel(tr("Why it is removed:"), holder);
    row->addWidget(label);
    row->addWidget(m_notNeeded);
    row->addWidget(m_unlawful);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_groundHint);
    return holder;
}

void CarryOutDialog::showGround()
{
    m_groundHint->setText(
        m_unlawful->isChecked()
            ? tr("Such as what ails somebody, in the employer's part. It goes at once, whatever its term; only a hold "
                 "keeps it. The privacy officer is told that you removed it, and the history says why.")
            : tr("The server refuses what a hold or a term keeps."));
}

protocol::AskedChange::Kind CarryOutDialog::ground() const
{
    return m_unlawful->isChecked() ? protocol::AskedChange::Kind::Unlawful : protocol::AskedChange::Kind::Removed;
}

/// A field under its label, with what is done with it beside.
QWidget* CarryOutDialog::rowOf(const QString& label, QWidget* control, QPushButton* button)
{
    auto* holder = new QWidget(this);
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Look::space(3));
    auto* field = new QVBoxLayout;
    form::addField(field, label, control);
    row->addLayout(field, 1);
    row->addWidget(button, 0, Qt::AlignBottom);
    return holder;
}

void CarryOutDialog::setValues(const QList<AskableValue>& values)
{
    m_values.clear();
    std::copy_if(values.cbegin(), values.cend(), std::back_inserter(m_values), [this](const AskableValue& value) {
        return (mayCorrect() && value.mayCorrect) || (mayRemove() && value.mayRemove);
    });
    m_table->setRowCount(int(m_values.size()));
    for (int row = 0; row < int(m_values.size()); ++row) {
        const AskableValue& value = m_values[row];
        const QStringList cells{value.label, value.value,
                                value.earlier > 0 ? locale().toString(value.earlier) : QString()};
        for (int column = 0; column < cells.size(); ++column) {
            auto* item = new QTableWidgetItem(cells[column].simplified());
            item->setToolTip(cells[column]);
            m_table->setItem(row, column, item);
        }
    }
    m_table->clearSelection();
    showButtons();
}

QList<const AskableValue*> CarryOutDialog::chosenValues() const
{
    QList<const AskableValue*> values;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        if (index.row() < m_values.size()) {
            values.append(&m_values[index.row()]);
        }
    }
    return values;
}

QStringList CarryOutDialog::chosen() const
{
    QStringList ids;
    for (const AskableValue* value : chosenValues()) {
        ids.append(value->id);
    }
    return ids;
}

void CarryOutDialog::showButtons()
{
    const auto values = chosenValues();
    const bool isOneField = values.size() == 1 && values.first()->mayCorrect;
    const bool allMayGo = !values.isEmpty() && std::all_of(values.cbegin(), values.cend(),
                                                           [](const AskableValue* value) { return value->mayRemove; });
    m_correctButton->setEnabled(!m_isBusy && isOneField && !correctValue().isEmpty());
    m_attach->setEnabled(!m_isBusy && isOneField && !statement().isEmpty());
    m_remove->setEnabled(!m_isBusy && allMayGo);
}

/// It can't be taken back once the server has it.
void CarryOutDialog::askBeforeRemoving()
{
    auto* question =
        new QMessageBox(QMessageBox::Question, tr("Remove for good"),
                        tr("Remove what is chosen with everything that stood there before? This can't be undone."),
                        QMessageBox::NoButton, this);
    question->setObjectName(QStringLiteral("carryOutSure"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    auto* remove = question->addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    remove->setObjectName(QStringLiteral("carryOutRemoveNow"));
    question->setDefaultButton(question->addButton(tr("&Keep"), QMessageBox::RejectRole));
    connect(remove, &QPushButton::clicked, this, &CarryOutDialog::removeWanted);
    question->open();
}

void CarryOutDialog::setBusy(bool busy)
{
    m_isBusy = busy;
    showButtons();
}

void CarryOutDialog::showFailure(const QString& sentence)
{
    m_banner->showMessage(Banner::Kind::Failure, sentence);
}

void CarryOutDialog::showDone(const QString& sentence, const QList<TellWhom>& told)
{
    m_banner->showMessage(Banner::Kind::Success, sentence);
    m_correct->clear();
    m_statement->clear();
    QStringList lines;
    for (const TellWhom& each : told) {
        const QString day = DayText::digits(each.day, locale());
        lines.append(each.kind == TellWhom::Kind::Release
                         ? tr("%1 was released to %2 on %3: tell them.").arg(each.what, each.whom, day)
                         : tr("%1 of %2 may say it: whoever got it is to be told.").arg(each.what, day));
    }
    lines.append(tr("Exports and hand-overs stand in the access log: the privacy officer has its extract."));
    m_tell->setText(lines.join(u'\n'));
}

QString CarryOutDialog::correctValue() const
{
    return m_correct->text().trimmed();
}

QString CarryOutDialog::statement() const
{
    return m_statement->toPlainText().trimmed();
}

} // namespace kluis::ui
