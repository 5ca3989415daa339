// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ChangesPane.h"

#include "ui/changes/ConflictScreen.h"
#include "ui/outbox/OutboxScreen.h"
#include "ui/widgets/Form.h"
#include "ui/widgets/Look.h"

#include <QLabel>
#include <QTabWidget>
#include <QVBoxLayout>

namespace kluis::ui {

ChangesPane::ChangesPane(QWidget* parent)
    : QWidget(parent), m_tabs(new QTabWidget(this)), m_outbox(new OutboxScreen(m_tabs)),
      m_conflicts(new ConflictScreen(m_tabs))
{
    m_tabs->setDocumentMode(true);
    m_tabs->setObjectName(QStringLiteral("changesTabs"));
    m_tabs->setAccessibleName(tr("Kinds of changes"));
    for (QWidget* screen : QList<QWidget*>{m_outbox, m_conflicts}) {
        m_tabs->addTab(screen, QString());
    }
    setCount(Part::Unsent, 0);
    setCount(Part::Conflicts, 0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Look::space(6), Look::space(5), Look::space(6), Look::space(5));
    column->setSpacing(Look::space(3));
    column->addWidget(form::title(tr("Changes"), this));
    column->addWidget(m_tabs, 1);
}

void ChangesPane::go(Part part)
{
    m_tabs->setCurrentIndex(int(part));
}

void ChangesPane::setCount(Part part, quint64 count)
{
    const QString name = part == Part::Unsent ? tr("Not at the server") : tr("To decide");
    m_tabs->setTabText(int(part), count == 0 ? name : tr("%1 (%2)").arg(name).arg(count));
}

} // namespace kluis::ui
