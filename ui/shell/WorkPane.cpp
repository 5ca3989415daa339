// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/WorkPane.h"

#include "ui/dossier/DossierScreen.h"
#include "ui/dossiers/DossierList.h"
#include "ui/style/Look.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace kluis::ui {

WorkPane::WorkPane(QWidget* parent)
    : QWidget(parent), m_splitter(new QSplitter(Qt::Horizontal, this)), m_list(new DossierList(m_splitter)),
      m_dossier(new DossierScreen(m_splitter))
{
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_dossier);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({Look::space(114), Look::space(240)});
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_splitter);
}

QByteArray WorkPane::splitterState() const
{
    return m_splitter->saveState();
}

void WorkPane::setSplitterState(const QByteArray& state)
{
    if (!state.isEmpty()) {
        m_splitter->restoreState(state);
    }
}

void WorkPane::setBeside(bool beside)
{
    m_list->setVisible(!beside);
    m_dossier->setBeside(beside);
}

} // namespace kluis::ui
