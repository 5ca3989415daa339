// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Question.h"

#include "ui/style/Look.h"
#include "ui/widgets/Form.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace kluis::ui {

Question::Question(const QString& yes, const QString& no, QWidget* parent)
    : QFrame(parent), m_text(form::paragraph({}, this)), m_yes(new QPushButton(yes, this)),
      m_no(new QPushButton(no, this))
{
    setProperty("role", QStringLiteral("well"));
    m_yes->setProperty("role", QStringLiteral("danger"));
    m_yes->setAutoDefault(false);
    m_no->setAutoDefault(true); // Enter on it answers, and does not press the dialog's button
    auto* answers = new QHBoxLayout;
    answers->addWidget(m_yes);
    answers->addWidget(m_no);
    answers->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Look::space(4), Look::space(3), Look::space(4), Look::space(3));
    column->setSpacing(Look::space(2));
    column->addWidget(m_text);
    column->addLayout(answers);
    hide();
    connect(m_no, &QPushButton::clicked, this, [this] {
        hide();
        if (m_back) {
            m_back->setFocus();
        }
    });
    connect(m_yes, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT this->yes();
    });
}

/// HideToParent comes when it is hidden itself, not when the screen around it goes out of sight: then it asks on.
bool Question::event(QEvent* event)
{
    if (event->type() == QEvent::HideToParent) {
        m_text->clear();
        m_text->setAccessibleName({});
    }
    return QFrame::event(event);
}

void Question::ask(const QString& text, QWidget* back)
{
    m_back = back;
    m_text->setText(text);
    m_text->setAccessibleName(text);
    show();
    m_no->setFocus();
    // Below the edge of a scrolled form nobody would see that something is asked.
    QTimer::singleShot(0, this, [this] {
        for (QWidget* above = parentWidget(); above != nullptr; above = above->parentWidget()) {
            if (auto* area = qobject_cast<QScrollArea*>(above)) {
                area->ensureWidgetVisible(this);
            }
        }
    });
}

} // namespace kluis::ui
