// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/BesideStrip.h"

#include "ui/style/Look.h"
#include "ui/style/SymbolIcon.h"
#include "ui/style/SymbolLabel.h"
#include "ui/widgets/Form.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace kluis::ui {

BesideStrip::BesideStrip(QWidget* parent) : QFrame(parent)
{
    setProperty("role", QStringLiteral("topbar"));
    auto* symbol = new SymbolLabel(this);
    symbol->setSymbol(QStringLiteral("eye-off"));
    auto* text = form::paragraph(tr("Someone is beside you: only this part of the dossier is shown."), this);
    auto* end = new QPushButton(tr("Show everything  Ctrl+B"), this);
    end->setObjectName(QStringLiteral("endBeside"));
    auto* lock = new QPushButton(symbolIcon(QStringLiteral("lock")), tr("Lock"), this);
    lock->setToolTip(tr("Lock (Ctrl+L)"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Look::space(4), Look::space(2), Look::space(4), Look::space(2));
    row->setSpacing(Look::space(2));
    row->addWidget(symbol);
    row->addWidget(text, 1);
    row->addWidget(end);
    row->addWidget(lock);
    connect(end, &QPushButton::clicked, this, &BesideStrip::endWanted);
    connect(lock, &QPushButton::clicked, this, &BesideStrip::lockWanted);
}

} // namespace kluis::ui
