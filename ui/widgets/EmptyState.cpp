// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/EmptyState.h"

#include "ui/style/Look.h"
#include "ui/style/SymbolLabel.h"
#include "ui/widgets/Form.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kluis::ui {

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent), m_symbol(new SymbolLabel(this, 3, QIcon::Disabled)), m_title(form::heading({}, this)),
      m_hint(form::paragraph({}, this)), m_action(new QPushButton(this))
{
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    m_symbol->setAlignment(Qt::AlignCenter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Look::space(6), Look::space(6), Look::space(6), Look::space(6));
    column->setSpacing(Look::space(2));
    column->addStretch(1);
    column->addWidget(m_symbol);
    column->addWidget(m_title);
    column->addWidget(m_hint);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(2);
    m_action->setObjectName(QStringLiteral("emptyAction"));
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
}

void EmptyState::setContent(const QString& symbol, const QString& title, const QString& hint, const QString& action)
{
    m_symbol->setSymbol(symbol);
    m_title->setText(title);
    m_hint->setText(hint);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(title);
}

} // namespace kluis::ui
