// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keeping/DestructionsPage.h"

#include "ui/keeping/DestructionModel.h"
#include "ui/keeping/KeepingText.h"
#include "ui/style/Look.h"
#include "ui/widgets/Form.h"
#include "ui/widgets/ListTable.h"
#include "ui/widgets/Question.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace kluis::ui {

using app::DestructionLine;
using protocol::DestructionState;

DestructionsPage::DestructionsPage(QWidget* parent)
    : QWidget(parent), m_model(new DestructionModel(this)), m_table(new QTableView(this)),
      m_detail(form::paragraph({}, this)), m_confirm(new QPushButton(tr("&Confirm…"), this)),
      m_refuse(new QPushButton(tr("Dec&line…"), this)),
      m_certificate(new QPushButton(tr("Save the certi&ficate…"), this)),
      m_confirmQuestion(new Question(tr("Yes, &destroy it"), tr("&No"), this)),
      m_refuseQuestion(new Question(tr("&Yes"), tr("&No"), this))
{
    build();
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        hideQuestions(); // they named what was chosen before
        showChosen();
    });
    connect(m_confirm, &QPushButton::clicked, this, &DestructionsPage::askToConfirm);
    connect(m_refuse, &QPushButton::clicked, this, &DestructionsPage::askToRefuse);
    connect(m_confirmQuestion, &Question::yes, this, [this] { Q_EMIT confirmWanted(m_asked); });
    connect(m_refuseQuestion, &Question::yes, this, [this] { Q_EMIT refuseWanted(m_asked); });
    connect(m_certificate, &QPushButton::clicked, this, [this] {
        if (const auto all = ids(); all.size() == 1) {
            Q_EMIT certificateWanted(all.first());
        }
    });
    forget();
}

void DestructionsPage::build()
{
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("destructions"));
    m_table->setAccessibleName(tr("Proposals to destroy, and what became of them"));
    asListTable(*m_table, DestructionModel::Dossier);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    const int letter = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(DestructionModel::When, letter * 20);
    m_table->setColumnWidth(DestructionModel::Part, letter * 18);
    m_table->setColumnWidth(DestructionModel::Proposer, letter * 16);
    m_table->setColumnWidth(DestructionModel::State, letter * 26);
    m_detail->setObjectName(QStringLiteral("destructionDetail"));
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_confirm->setObjectName(QStringLiteral("destructionConfirm"));
    m_refuse->setObjectName(QStringLiteral("destructionRefuse"));
    m_confirmQuestion->yesButton()->setObjectName(QStringLiteral("destructionConfirmYes"));
    m_refuseQuestion->yesButton()->setObjectName(QStringLiteral("destructionRefuseYes"));
    m_certificate->setObjectName(QStringLiteral("destructionCertificate"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_certificate);
    buttons->addWidget(m_refuse);
    buttons->addWidget(m_confirm);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, Look::space(3), 0, 0);
    column->setSpacing(Look::space(3));
    column->addWidget(m_table, 1);
    column->addWidget(m_detail);
    column->addWidget(m_confirmQuestion);
    column->addWidget(m_refuseQuestion);
    column->addLayout(buttons);
}

void DestructionsPage::setLines(const QList<DestructionLine>& lines)
{
    const auto before = ids();
    hideQuestions(); // what they asked about may have changed
    m_model->setLines(lines);
    if (before.size() == 1) {
        if (const int row = m_model->find(before.first()); row >= 0) {
            m_table->selectRow(row);
        }
    }
    showChosen();
}

void DestructionsPage::setBusy(bool busy)
{
    m_isBusy = busy;
    showChosen();
}

QList<DestructionLine> DestructionsPage::chosen() const
{
    QList<DestructionLine> lines;
    const auto rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex& row : rows) {
        lines.append(m_model->at(row.row()));
    }
    return lines;
}

QList<RecordId> DestructionsPage::ids() const
{
    QList<RecordId> all;
    const auto lines = chosen();
    for (const DestructionLine& line : lines) {
        all.append(line.report.id);
    }
    return all;
}

void DestructionsPage::showChosen()
{
    const auto lines = chosen();
    const auto all = [&lines](auto is) { return !lines.isEmpty() && std::all_of(lines.cbegin(), lines.cend(), is); };
    m_confirm->setEnabled(!m_isBusy && all([](const DestructionLine& line) { return line.report.mayAnswer; }));
    m_refuse->setEnabled(!m_isBusy && all([](const DestructionLine& line) { return line.mayBeRefused(); }));
    m_refuse->setText(all([](const DestructionLine& line) { return line.isOwn; }) ? tr("Take &back…")
                                                                                  : tr("Dec&line…"));
    m_certificate->setEnabled(!m_isBusy && lines.size() == 1 && lines.first().report.state == DestructionState::Done);
    if (lines.size() == 1) {
        m_detail->setText(KeepingText::detail(lines.first(), locale()));
    } else {
        m_detail->setText(lines.isEmpty() ? QString() : tr("%Ln proposals are chosen.", nullptr, int(lines.size())));
    }
}

void DestructionsPage::hideQuestions()
{
    m_confirmQuestion->hide();
    m_refuseQuestion->hide();
}

void DestructionsPage::askToConfirm()
{
    const auto lines = chosen();
    m_asked = ids();
    quint64 records = 0;
    quint64 documents = 0;
    for (const DestructionLine& line : lines) {
        records += line.report.records;
        documents += line.report.documents;
    }
    const QString what = lines.size() == 1 ? KeepingText::detail(lines.first(), locale())
                                           : tr("%Ln proposals.", nullptr, int(lines.size()));
    hideQuestions();
    m_confirmQuestion->ask(
        tr("%1\nDestroy this for good, at the server and in every cache? In all: %2 and %3. It can't be undone.")
            .arg(what, tr("%n value(s), note(s) and task(s)", nullptr, int(records)),
                 tr("%n document(s)", nullptr, int(documents))),
        m_confirm);
}

void DestructionsPage::askToRefuse()
{
    hideQuestions();
    m_asked = ids();
    m_refuseQuestion->ask(tr("End %Ln proposal(s) without destroying anything?", nullptr, int(m_asked.size())),
                          m_refuse);
}

} // namespace kluis::ui
