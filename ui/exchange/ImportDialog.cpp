// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/ImportDialog.h"

#include "ui/exchange/ColumnTable.h"
#include "ui/exchange/ImportText.h"
#include "ui/style/Look.h"
#include "ui/style/SymbolIcon.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/FileField.h"
#include "ui/widgets/Form.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace kluis::ui {

ImportDialog::ImportDialog(const Employers& employers, QWidget* parent)
    : QDialog(parent), m_banner(new Banner(this)), m_employer(new QComboBox(this)),
      m_file(new FileField(FileField::Kind::Open, tr("&File of the HR system"),
                           tr("Files of HR systems (*.csv *.txt *.xml);;All files (*)"), this)),
      m_kind(form::hint({}, this)), m_columns(new ColumnTable(this)), m_keepAs(new QLineEdit(this)),
      m_lines(new QTreeWidget(this)), m_progress(new QProgressBar(this)), m_check(new QPushButton(tr("&Check"), this)),
      m_import(form::primaryButton(tr("&Import"), this)), m_stop(new QPushButton(tr("&Stop"), this)),
      m_undo(new QPushButton(tr("&Undo the last import"), this)), m_close(new QPushButton(tr("Close"), this))
{
    setWindowTitle(tr("Import employees"));
    setObjectName(QStringLiteral("importDialog"));
    build(employers);
    addButtons();
    connect(m_file->line(), &QLineEdit::textChanged, this, [this] {
        m_columns->forget();
        m_kind->clear();
        unchecked();
        Q_EMIT previewWanted();
    });
    connect(m_employer, &QComboBox::currentIndexChanged, this, &ImportDialog::unchecked);
    connect(m_columns, &ColumnTable::changed, this, [this] {
        unchecked();
        Q_EMIT previewWanted();
    });
    unchecked();
    resize(Look::space(200), Look::space(150));
}

void ImportDialog::build(const Employers& employers)
{
    for (const auto& [shortName, name] : employers) {
        m_employer->addItem(name, shortName);
    }
    m_employer->setObjectName(QStringLiteral("importEmployer"));
    m_file->line()->setObjectName(QStringLiteral("importFile"));
    m_keepAs->setObjectName(QStringLiteral("importKeepAs"));
    m_keepAs->setPlaceholderText(tr("A name, to know the same columns again next time"));
    m_lines->setObjectName(QStringLiteral("importLines"));
    m_lines->setAccessibleName(tr("What becomes of each row"));
    m_lines->setHeaderLabels({tr("Row"), tr("Number"), tr("What becomes of it")});
    m_lines->setRootIsDecorated(false);
    m_lines->setTextElideMode(Qt::ElideRight);
    m_lines->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_lines->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_progress->setTextVisible(true);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(Look::space(2));
    column->setContentsMargins(Look::space(5), Look::space(5), Look::space(5), Look::space(4));
    column->addWidget(m_banner);
    form::addField(column, tr("&Employer"), m_employer);
    column->addWidget(m_file);
    column->addWidget(m_kind);
    column->addWidget(m_columns, 3);
    form::addField(column, tr("&Remember these columns as"), m_keepAs);
    column->addWidget(m_lines, 2);
    column->addWidget(m_progress);
}

void ImportDialog::addButtons()
{
    m_check->setObjectName(QStringLiteral("importCheck"));
    m_import->setObjectName(QStringLiteral("importGo"));
    m_stop->setObjectName(QStringLiteral("importStop"));
    auto* buttons = new QDialogButtonBox(this);
    m_undo->setObjectName(QStringLiteral("importUndo"));
    buttons->addButton(m_stop, QDialogButtonBox::ResetRole);
    buttons->addButton(m_undo, QDialogButtonBox::ResetRole);
    buttons->addButton(m_check, QDialogButtonBox::ActionRole);
    buttons->addButton(m_import, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    layout()->addWidget(buttons);
    connect(m_check, &QPushButton::clicked, this, &ImportDialog::checkWanted);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::importWanted);
    connect(m_stop, &QPushButton::clicked, this, &ImportDialog::stopWanted);
    connect(m_undo, &QPushButton::clicked, this, [this] { Q_EMIT undoWanted(m_run); });
    connect(m_close, &QPushButton::clicked, this, &ImportDialog::reject);
}

void ImportDialog::reject()
{
    // Once the window it stands over is gone the program ends, and a dialog that stays would hold that up.
    const bool isEnding = parentWidget() != nullptr && !parentWidget()->window()->isVisible();
    if (m_isBusy && !isEnding) {
        Q_EMIT stopWanted(); // what was done is told before this can go: it can be taken back here only
        return;
    }
    QDialog::reject();
}

QString ImportDialog::employer() const
{
    return m_employer->currentData().toString();
}

app::ImportInput ImportDialog::input(bool dryRun) const
{
    app::ImportInput input;
    input.file = m_file->path();
    input.overrides = m_columns->overrides();
    input.dryRun = dryRun;
    return input;
}

QString ImportDialog::keepAs() const
{
    return m_keepAs->text().simplified();
}

void ImportDialog::unchecked()
{
    m_isChecked = false;
    m_banner->clear();
    m_lines->clear();
    m_lines->hide();
    setBusy(m_isBusy);
}

void ImportDialog::setPreview(const app::ImportPreview& preview)
{
    m_columns->setPreview(preview);
    m_kind->setText(
        preview.mapping.isEmpty()
            ? tr("It is read as: %1.").arg(preview.label())
            : tr("It is read as: %1, with the columns remembered as %2.").arg(preview.label(), preview.mapping));
    setBusy(m_isBusy);
}

void ImportDialog::setBusy(bool busy)
{
    m_isBusy = busy;
    const bool hasFile = !m_file->path().isEmpty();
    for (QWidget* widget : QList<QWidget*>{m_employer, m_file, m_columns, m_keepAs}) {
        widget->setEnabled(!busy);
    }
    m_columns->setVisible(m_columns->topLevelItemCount() > 0);
    m_check->setEnabled(!busy && hasFile);
    m_import->setEnabled(!busy && m_isChecked);
    m_stop->setVisible(busy);
    m_undo->setVisible(!busy && m_run != 0);
    m_progress->setVisible(busy);
    if (busy) {
        m_progress->setRange(0, 0);
        m_progress->setFormat({});
    }
}

void ImportDialog::setProgress(quint64 done)
{
    m_progress->setFormat(tr("%n employee(s)", nullptr, int(done)));
}

void ImportDialog::showOutcome(const app::ImportOutcome& outcome)
{
    m_isChecked = outcome.dryRun;
    m_run = outcome.dryRun ? m_run : outcome.run;
    const bool isGood = outcome.report.refused == 0 && !outcome.stopped;
    m_banner->showMessage(outcome.dryRun ? Banner::Kind::Information
                          : isGood       ? Banner::Kind::Success
                                         : Banner::Kind::Warning,
                          ImportText::of(outcome));
    showLines(outcome);
    setBusy(false);
}

void ImportDialog::showLines(const app::ImportOutcome& outcome)
{
    m_lines->clear();
    for (const app::ImportLine& line : outcome.lines) {
        auto* item = new QTreeWidgetItem(m_lines);
        item->setText(0, locale().toString(line.line));
        item->setText(1, line.number);
        item->setText(2, ImportText::of(line));
        item->setToolTip(2, item->text(2));
        if (line.kind == app::ImportLine::Kind::Refused || line.kind == app::ImportLine::Kind::SetAside) {
            item->setIcon(2, symbolIcon(QStringLiteral("warning")));
        }
    }
    m_lines->setVisible(m_lines->topLevelItemCount() > 0);
}

void ImportDialog::showUndone(const app::UndoOutcome& outcome)
{
    m_run = outcome.stopped ? m_run : 0; // one that was stopped can go on
    m_isChecked = false;
    m_lines->hide();
    m_banner->showMessage(outcome.stopped ? Banner::Kind::Warning : Banner::Kind::Success, ImportText::of(outcome));
    setBusy(false);
}

void ImportDialog::showFailure(const QString& sentence)
{
    m_banner->showMessage(Banner::Kind::Failure, sentence);
    setBusy(false);
}

} // namespace kluis::ui
