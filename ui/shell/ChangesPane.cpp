// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ChangesPane.h"

#include "ui/changes/ConflictScreen.h"
#include "ui/changes/NewsScreen.h"
#include "ui/outbox/OutboxScreen.h"
#include "ui/style/Look.h"
#include "ui/widgets/Form.h"

#include <QLabel>
#include <QTabWidget>
#include <QVBoxLayout>

namespace kluis::ui {

ChangesPane::ChangesPane(QWidget* parent)
    : QWidget(parent), m_tabs(new QTabWidget(this)), m_outbox(new OutboxScreen(m_tabs)),
      m_conflicts(new ConflictScreen(m_tabs)), m_news(new NewsScreen(m_tabs))
{
    m_tabs->setDocumentMode(true);
    m_tabs->setObjectName(QStringLiteral("changesTabs"));
    m_tabs->setAccessibleName(tr("Kinds of changes"));
    for (QWidget* screen : QList<QWidget*>{m_outbox, m_conflicts, m_news}) {
        m_tabs->addTab(screen, QString());
    }
    for (const Part part : {Part::Unsent, Part::Conflicts, Part::News}) {
        setCount(part, 0);
    }
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
    constexpr quint64 mostTold = 999;
    const QString name = part == Part::Unsent      ? tr("Not at the server")
                         : part == Part::Conflicts ? tr("To decide")
                                                   : tr("By others");
    const QString number = count > mostTold ? QStringLiteral("%1+").arg(mostTold) : QString::number(count);
    m_tabs->setTabText(int(part), count == 0 ? name : tr("%1 (%2)").arg(name, number));
}

} // namespace kluis::ui
