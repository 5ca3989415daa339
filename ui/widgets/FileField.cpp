// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FileField.h"

#include "ui/style/Look.h"
#include "ui/widgets/Form.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kluis::ui {

FileField::FileField(Kind kind, const QString& label, const QString& filter, QWidget* parent)
    : QWidget(parent), m_kind(kind), m_filter(filter), m_line(new QLineEdit(this)),
      m_label(form::labelFor(label, m_line))
{
    auto* browse = new QPushButton(tr("Browse…"), this);
    browse->setAutoDefault(false);
    browse->setAccessibleName(tr("Browse: %1").arg(m_line->accessibleName()));
    auto* row = new QHBoxLayout;
    row->addWidget(m_line, 1);
    row->addWidget(browse);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::space(1));
    column->addWidget(m_label);
    column->addLayout(row);
    connect(browse, &QPushButton::clicked, this, &FileField::choose);
}

QString FileField::path() const
{
    return m_line->text().trimmed();
}

void FileField::setPath(const QString& path)
{
    m_line->setText(path);
}

void FileField::clear()
{
    m_line->clear();
}

void FileField::choose()
{
    // On the heap and without a loop of its own: a lock may delete this field, and the dialog with it, while it is open.
    auto* dialog = new QFileDialog(this, m_line->accessibleName());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(m_kind == Kind::Save ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(m_kind == Kind::Save ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setNameFilters(m_filter.split(QStringLiteral(";;")));
    dialog->selectFile(path());
    connect(dialog, &QFileDialog::fileSelected, m_line, &QLineEdit::setText);
    dialog->open();
}

} // namespace kluis::ui
