// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/HandOnDialog.h"

#include "core/domain/FieldCatalogue.h"
#include "core/domain/FieldValue.h"
#include "ui/style/Look.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/CopyGuard.h"
#include "ui/widgets/FileField.h"
#include "ui/widgets/Form.h"
#include "ui/widgets/ListTable.h"
#include "ui/widgets/TimeText.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace kluis::ui {

HandOnDialog::HandOnDialog(Kind kind, QWidget* parent)
    : QDialog(parent), m_kind(kind), m_banner(new Banner(this)),
      m_file(new FileField(kind == Kind::Write ? FileField::Kind::Save : FileField::Kind::Open, tr("&File"),
                           tr("Changes not accepted (*.kluis-changes)"), this)),
      m_go(form::primaryButton(kind == Kind::Write ? tr("&Save the file") : tr("&Open the file"), this)),
      m_table(new QTableWidget(this)), m_text(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("handOnDialog"));
    setWindowTitle(kind == Kind::Write ? tr("For a lead") : tr("A colleague's changes"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(Look::space(130));
    m_file->line()->setObjectName(QStringLiteral("handOnFile"));
    m_go->setObjectName(QStringLiteral("handOnGo"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Look::space(5), Look::space(5), Look::space(5), Look::space(4));
    column->setSpacing(Look::space(3));
    column->addWidget(m_banner);
    column->addWidget(form::paragraph(
        kind == Kind::Write ? tr("What you wrote in medical parts that are closed to you now goes into the file as it "
                                 "is: encrypted. Only "
                                 "the medical group can open it. Give it to a lead, in any way.")
                            : tr("A colleague gave you a file of medical changes that the server did not accept. They "
                                 "are shown and not "
                                 "taken over: write into the dossiers what has to stand there. Each look is recorded."),
        this));
    column->addWidget(m_file);
    buildList();
    column->addWidget(m_table, 1);
    column->addWidget(m_text);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(m_go, QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, [this] {
        m_banner->clear();
        if (m_file->path().isEmpty()) {
            showFailure(tr("Choose a file."));
        } else {
            Q_EMIT fileChosen(m_file->path());
        }
    });
    form::fitHeight(this);
}

void HandOnDialog::buildList()
{
    asListTable(*m_table, {tr("Dossier"), tr("Change"), tr("By"), tr("When")}, 1);
    m_table->setObjectName(QStringLiteral("handedOn"));
    m_table->setAccessibleName(tr("Changes in the file"));
    m_table->setMinimumHeight(Look::space(40));
    m_text->setObjectName(QStringLiteral("handedOnText"));
    m_text->setAccessibleName(tr("Text of the change"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(Look::space(30));
    CopyGuard::mark(*m_text, true);
    m_table->hide();
    m_text->hide();
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HandOnDialog::choose);
}

void HandOnDialog::choose()
{
    const auto rows = m_table->selectionModel()->selectedRows();
    m_text->setPlainText(rows.isEmpty() ? QString() : m_texts.value(rows.first().row()));
}

void HandOnDialog::setChanges(const QList<app::HandedOnChange>& changes)
{
    const QLocale locale;
    const QDateTime now = QDateTime::currentDateTime();
    m_texts.clear();
    m_table->setRowCount(int(changes.size()));
    for (int row = 0; row < changes.size(); ++row) {
        const auto& change = changes[row];
        const auto* field = domain::FieldCatalogue::find(change.fieldId);
        const QStringList cells{change.name.isEmpty() ? tr("A dossier that is not here") : change.name,
                                !change.opens      ? tr("Does not open with your keys")
                                : field != nullptr ? field->label(locale)
                                                   : change.fieldId,
                                change.authorName, TimeText::past(change.at, now, locale)};
        for (int column = 0; column < cells.size(); ++column) {
            m_table->setItem(row, column, new QTableWidgetItem(cells[column]));
        }
        m_texts.append(field != nullptr ? domain::displayValue(*field, change.value, locale) : change.value);
    }
    m_table->show();
    m_text->show();
    if (!changes.isEmpty()) {
        m_table->selectRow(0);
    }
    choose();
    m_table->setFocus();
}

void HandOnDialog::showFailure(const QString& sentence)
{
    m_banner->showMessage(Banner::Kind::Failure, sentence);
}

void HandOnDialog::showDone(const QString& sentence)
{
    m_banner->showMessage(Banner::Kind::Success, sentence);
}

} // namespace kluis::ui
