// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/ConflictCard.h"

#include "core/domain/FieldValue.h"
#include "ui/style/Look.h"
#include "ui/widgets/Form.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kluis::ui {

ConflictCard::ConflictCard(const QString& title, const QString& button, QWidget* parent)
    : QFrame(parent), m_title(title), m_value(form::paragraph({}, this)), m_by(form::hint({}, this)),
      m_button(new QPushButton(button, this))
{
    setProperty("role", QStringLiteral("card"));
    m_value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Look::space(4), Look::space(3), Look::space(4), Look::space(4));
    column->setSpacing(Look::space(2));
    column->addWidget(form::heading(title, this));
    column->addWidget(m_by);
    column->addWidget(m_value);
    column->addStretch(1);
    column->addWidget(m_button, 0, Qt::AlignLeft);
    connect(m_button, &QPushButton::clicked, this, &ConflictCard::chosen);
}

void ConflictCard::setSide(const ConflictSideText& side, bool hidden)
{
    m_value->setText(hidden ? domain::maskedValue() : side.value);
    m_value->setAccessibleName(m_title + QStringLiteral(": ") + m_value->text());
    m_by->setText(side.by);
}

} // namespace kluis::ui
