// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Banner.h"

#include "ui/style/Look.h"
#include "ui/style/SymbolIcon.h"
#include "ui/style/SymbolLabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace kluis::ui {

namespace {

QString kindName(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Information:
        return QStringLiteral("information");
    case Banner::Kind::Success:
        return QStringLiteral("success");
    case Banner::Kind::Warning:
        return QStringLiteral("warning");
    case Banner::Kind::Failure:
        return QStringLiteral("failure");
    }
    return {};
}

} // namespace

Banner::Banner(QWidget* parent)
    : QFrame(parent), m_symbol(new SymbolLabel(this)), m_text(new QLabel(this)), m_action(new QPushButton(this)),
      m_close(new QToolButton(this))
{
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setTextFormat(Qt::PlainText);
    m_close->setIcon(symbolIcon(QStringLiteral("close")));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close this message"));
    m_action->setAutoDefault(false);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Look::space(3), Look::space(2), Look::space(2), Look::space(2));
    row->setSpacing(Look::space(2));
    row->addWidget(m_symbol, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_action, 0, Qt::AlignVCenter);
    row->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT closed();
    });
    connect(m_action, &QPushButton::clicked, this, &Banner::actionTriggered);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    hide();
}

void Banner::showMessage(Kind kind, const QString& sentence, const QString& action)
{
    m_kind = kind;
    setProperty("kind", kindName(kind));
    style()->unpolish(this);
    style()->polish(this);
    m_symbol->setSymbol(kindName(kind));
    m_text->setText(sentence);
    m_text->setAccessibleName(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(sentence);
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Banner::clear()
{
    m_text->clear();
    m_text->setAccessibleName({});
    setAccessibleName({});
    hide();
}

QString Banner::sentence() const
{
    return m_text->text();
}

void Banner::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

} // namespace kluis::ui
