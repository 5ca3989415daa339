// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/HistoryDialog.h"

#include "ui/dossier/HistoryModel.h"
#include "ui/style/Look.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/CopyGuard.h"
#include "ui/widgets/Form.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMap>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>
#include <QTreeView>
#include <QVBoxLayout>

namespace kluis::ui {

HistoryDialog::HistoryDialog(const QString& person, const QList<app::DossierChange>& changes, domain::Role role,
                             const QDateTime& now, QWidget* parent)
    : QDialog(parent), m_all(changes), m_model(new HistoryModel(role, QLocale(), now, this)),
      m_banner(new Banner(this)), m_field(new QComboBox(this)), m_person(new QComboBox(this)),
      m_count(form::hint({}, this)), m_list(new QTreeView(this)), m_detail(form::paragraph({}, this)),
      m_export(new QPushButton(tr("&Export…"), this))
{
    setObjectName(QStringLiteral("historyDialog"));
    setWindowTitle(tr("History"));                   // no name: a title is seen by others
    CopyGuard::mark(*this, domain::isMedical(role)); // medical values stand among the others
    resize(qMin(Look::space(260), parent != nullptr ? parent->width() : Look::space(260)), Look::space(150));
    buildList();
    build(person);
    fillFilters();
    apply();
    for (auto* filter : {m_field, m_person}) {
        connect(filter, &QComboBox::currentIndexChanged, this, &HistoryDialog::apply);
    }
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryDialog::showLine);
    connect(m_export, &QPushButton::clicked, this, [this] {
        m_banner->clear();
        Q_EMIT exportWanted(filter());
    });
    m_list->setFocus();
}

void HistoryDialog::buildList()
{
    m_list->setObjectName(QStringLiteral("historyList"));
    m_list->setAccessibleName(tr("Values, newest first"));
    m_list->setModel(m_model);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true); // else each line would be measured
    m_list->setAllColumnsShowFocus(true);
    m_list->setAlternatingRowColors(true);
    const int widths[] = {38, 42, 46, 46, 30, 40};
    for (int column = 0; column < HistoryModel::ColumnCount; ++column) {
        m_list->setColumnWidth(column, Look::space(widths[column]));
    }
}

void HistoryDialog::build(const QString& person)
{
    m_field->setObjectName(QStringLiteral("historyField"));
    m_person->setObjectName(QStringLiteral("historyPerson"));
    m_export->setObjectName(QStringLiteral("historyExport"));
    m_export->setToolTip(tr("What is listed, as separated values. That it was exported is logged."));
    m_export->setAutoDefault(false);
    auto* filters = new QHBoxLayout;
    filters->setSpacing(Look::space(2));
    auto* field = form::labelFor(tr("&Field"), m_field);
    auto* who = form::labelFor(tr("&Person"), m_person);
    filters->addWidget(field);
    filters->addWidget(m_field);
    filters->addSpacing(Look::space(2));
    filters->addWidget(who);
    filters->addWidget(m_person);
    filters->addStretch(1);
    filters->addWidget(m_count);

    m_detail->setObjectName(QStringLiteral("historyDetail"));
    m_detail->setTextFormat(Qt::RichText);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_detail->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* detail = new QScrollArea(this);
    detail->setAccessibleName(tr("The value in full, changes marked"));
    detail->setWidgetResizable(true);
    detail->setWidget(m_detail);
    detail->setFixedHeight(fontMetrics().lineSpacing() * 5);

    auto* column = new QVBoxLayout(this);
    column->setSpacing(Look::space(3));
    column->setContentsMargins(Look::space(5), Look::space(5), Look::space(5), Look::space(4));
    auto* heading = form::heading(tr("History of %1").arg(person), this);
    heading->setWordWrap(true);
    column->addWidget(heading);
    column->addWidget(m_banner);
    column->addLayout(filters);
    column->addWidget(m_list, 1);
    column->addWidget(detail);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(m_export, QDialogButtonBox::ActionRole);
    auto* close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    close->setAutoDefault(false);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

/// Only what occurs can be chosen.
void HistoryDialog::fillFilters()
{
    QMap<QString, QString> fields; // by label: so they are sorted as people read them
    QSet<QString> known;
    QMap<QString, QString> people;
    for (const app::DossierChange& change : std::as_const(m_all)) {
        if (!known.contains(change.fieldId)) {
            known.insert(change.fieldId);
            fields.insert(HistoryModel::fieldLabel(change.fieldId, QLocale()), change.fieldId);
        }
        if (!change.author.isEmpty()) {
            people.insert(change.author, change.author);
        }
    }
    const auto fill = [](QComboBox* box, const QString& all, const QMap<QString, QString>& entries) {
        box->addItem(all, QString());
        for (auto entry = entries.cbegin(); entry != entries.cend(); ++entry) {
            box->addItem(entry.key(), *entry);
        }
    };
    fill(m_field, tr("All fields"), fields);
    fill(m_person, tr("Everybody"), people);
}

app::HistoryFilter HistoryDialog::filter() const
{
    return {m_field->currentData().toString(), m_person->currentData().toString()};
}

void HistoryDialog::apply()
{
    m_model->setChanges(app::DossierHistory::filtered(m_all, filter()));
    m_count->setText(tr("%n value(s)", nullptr, m_model->rowCount()));
    m_export->setEnabled(m_model->rowCount() > 0);
    m_list->setCurrentIndex(m_model->index(0, 0));
    showLine();
}

void HistoryDialog::showLine()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid()) {
        m_detail->clear();
        return;
    }
    // A reason for a refusal is longer than a column.
    const QString state = m_model->index(current.row(), HistoryModel::State).data().toString();
    const QString line = state.isEmpty() ? QString() : QStringLiteral("<br><i>%1</i>").arg(state.toHtmlEscaped());
    m_detail->setText(m_model->marked(current.row()) + line);
}

void HistoryDialog::showFailure(const QString& sentence)
{
    m_banner->showMessage(Banner::Kind::Failure, sentence);
}

void HistoryDialog::showDone(const QString& sentence)
{
    m_banner->showMessage(Banner::Kind::Success, sentence);
}

} // namespace kluis::ui
