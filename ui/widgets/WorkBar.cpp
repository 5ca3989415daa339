// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/WorkBar.h"

#include "ui/widgets/Form.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace kluis::ui {

WorkBar::WorkBar(const QString& name, QWidget* parent)
    : QWidget(parent), m_text(form::paragraph({}, this)), m_bar(new QProgressBar(this)),
      m_stop(new QPushButton(tr("Sto&p"), this))
{
    m_text->setWordWrap(false);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(name);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_text);
    row->addWidget(m_bar, 1);
    row->addWidget(m_stop);
    hide();
}

void WorkBar::begin()
{
    m_bar->setRange(0, 0);
    m_text->setText(tr("Working…"));
    show();
}

void WorkBar::setProgress(quint64 done, quint64 total, const QString& text)
{
    m_bar->setRange(0, int(total));
    m_bar->setValue(int(done));
    m_text->setText(text);
}

} // namespace kluis::ui
