// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/medical/KitPanel.h"

#include "ui/style/Look.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Form.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

namespace kluis::ui {

namespace {

QVBoxLayout* columnOf(QWidget* page)
{
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::space(3));
    return column;
}

} // namespace

KitPanel::KitPanel(QWidget* parent) : QWidget(parent), m_banner(new Banner(this)), m_pages(new QStackedWidget(this))
{
    auto* column = columnOf(this);
    column->addWidget(m_banner);
    column->addWidget(m_pages);
    m_pages->addWidget(startPage());
    m_pages->addWidget(confirmPage());
}

QWidget* KitPanel::startPage()
{
    auto* page = new QWidget(m_pages);
    auto* column = columnOf(page);
    column->addWidget(form::heading(tr("Start the medical group"), page));
    column->addWidget(form::paragraph(
        tr("Medical data are sealed so that only the doctors and their assistants can open them: not the employer, not "
           "the "
           "administrator, not whoever runs the server. As the first doctor you make the practice's keys."),
        page));
    column->addWidget(
        form::paragraph(tr("You get a recovery kit of several sheets. Any two of its shares together can open the "
                           "medical data if no doctor is "
                           "left: give them to different people. If the shares are lost too, the data are lost."),
                        page));
    m_file = new QLineEdit(page);
    m_file->setObjectName(QStringLiteral("kitFile"));
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_file->setText(QDir(folder).filePath(tr("Dossierkluis recovery kit.pdf")));
    auto* row = new QHBoxLayout;
    auto* browse = new QPushButton(tr("&Browse…"), page);
    browse->setAutoDefault(false);
    row->addWidget(m_file, 1);
    row->addWidget(browse);
    column->addWidget(form::labelFor(tr("&Kit file, to print"), m_file));
    column->addLayout(row);
    auto* make = form::primaryButton(tr("&Make keys and kit"), page);
    make->setObjectName(QStringLiteral("makeKit"));
    column->addWidget(make, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(browse, &QPushButton::clicked, this, &KitPanel::choose);
    connect(make, &QPushButton::clicked, this, [this] {
        if (m_file->text().trimmed().isEmpty()) {
            showFailure(tr("Choose where the kit is written."));
        } else {
            Q_EMIT genesisWanted(m_file->text().trimmed());
        }
    });
    return page;
}

QWidget* KitPanel::confirmPage()
{
    auto* page = new QWidget(m_pages);
    auto* column = columnOf(page);
    column->addWidget(form::heading(tr("Print the kit and confirm it"), page));
    m_where = form::paragraph({}, page);
    column->addWidget(m_where);
    auto* open = new QPushButton(tr("&Open the kit to print it"), page);
    column->addWidget(open, 0, Qt::AlignLeft);
    column->addWidget(form::paragraph(tr("Then type the check group from the printed sheet. Only after that medical "
                                         "data can be written. Delete the file "
                                         "once the sheets lie where they belong."),
                                      page));
    m_group = new QLineEdit(page);
    m_group->setObjectName(QStringLiteral("kitGroup"));
    m_group->setMaximumWidth(Look::space(60));
    form::addField(column, tr("&Check group from the paper"), m_group);
    auto* confirm = form::primaryButton(tr("&Confirm"), page);
    confirm->setObjectName(QStringLiteral("confirmKit"));
    column->addWidget(confirm, 0, Qt::AlignLeft);
    column->addStretch(1);
    const auto send = [this] {
        if (m_group->text().trimmed().isEmpty()) {
            showFailure(tr("Type the check group that stands on the printed kit."));
        } else {
            Q_EMIT confirmWanted(m_group->text().trimmed());
        }
    };
    connect(open, &QPushButton::clicked, this, &KitPanel::openKit);
    connect(confirm, &QPushButton::clicked, this, send);
    connect(m_group, &QLineEdit::returnPressed, this, send);
    return page;
}

void KitPanel::choose()
{
    // Not QFileDialog::getSaveFileName(): it waits in a loop of its own, and this panel may be gone when that ends.
    auto* dialog = new QFileDialog(this, tr("Where to write the recovery kit"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->setNameFilter(tr("PDF files (*.pdf)"));
    dialog->selectFile(m_file->text());
    connect(dialog, &QFileDialog::fileSelected, m_file, &QLineEdit::setText);
    dialog->open();
}

void KitPanel::openKit()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_file->text()));
}

void KitPanel::setStep(Step step)
{
    m_step = step;
    m_where->setText(tr("The kit was written as a PDF file. Print it now."));
    m_pages->setCurrentIndex(int(step));
    m_banner->clear();
    if (step == Step::Confirm) {
        m_group->clear();
        m_group->setFocus();
    }
}

void KitPanel::setFile(const QString& file)
{
    m_file->setText(file);
}

void KitPanel::showFailure(const QString& sentence)
{
    m_banner->showMessage(Banner::Kind::Failure, sentence);
}

void KitPanel::setBusy(bool busy)
{
    m_pages->setEnabled(!busy);
}

} // namespace kluis::ui
