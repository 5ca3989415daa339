// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FileField.h"

#include "ui/widgets/Form.h"
#include "ui/widgets/Look.h"

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
    const QString title = m_line->accessibleName();
    const QString file = m_kind == Kind::Save ? QFileDialog::getSaveFileName(this, title, path(), m_filter)
                                              : QFileDialog::getOpenFileName(this, title, path(), m_filter);
    if (!file.isEmpty()) {
        m_line->setText(file);
    }
}

} // namespace kluis::ui
