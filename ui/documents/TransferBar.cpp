// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/TransferBar.h"

#include "ui/style/Look.h"
#include "ui/widgets/Form.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace kluis::ui {

TransferBar::TransferBar(QWidget* parent)
    : QWidget(parent), m_what(form::paragraph({}, this)), m_how(form::hint({}, this)), m_bar(new QProgressBar(this))
{
    setObjectName(QStringLiteral("transfer"));
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress of the document"));
    auto* stop = new QPushButton(tr("Sto&p"), this);
    stop->setObjectName(QStringLiteral("stopTransfer"));
    stop->setToolTip(tr("What is done so far stays; it goes on there next time."));
    auto* lines = new QVBoxLayout;
    lines->setSpacing(Look::space(1));
    lines->addWidget(m_what);
    lines->addWidget(m_bar);
    lines->addWidget(m_how);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addLayout(lines, 1);
    row->addWidget(stop, 0, Qt::AlignVCenter);
    hide();
    connect(stop, &QPushButton::clicked, this, &TransferBar::cancelWanted);
}

void TransferBar::showProgress(const QString& what, quint64 done, quint64 total)
{
    if (m_what->text() != what) {
        m_rate.forget();
        m_what->setText(what);
    }
    m_rate.reached(QDateTime::currentMSecsSinceEpoch(), done, total);
    const int percent = m_rate.percent();
    m_bar->setRange(0, percent < 0 ? 0 : 100);
    m_bar->setValue(qMax(0, percent));
    m_how->setText(m_rate.text(QLocale()));
    m_bar->setAccessibleDescription(m_how->text());
    show();
}

void TransferBar::clear()
{
    m_what->clear();
    m_how->clear();
    m_rate.forget();
    hide();
}

} // namespace kluis::ui
