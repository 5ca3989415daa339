// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/login/CodeField.h"

#include "ui/style/Look.h"
#include "ui/style/TypeScale.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>

namespace kluis::ui {

CodeField::CodeField(QWidget* parent) : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Look::space(2));
    for (int i = 0; i < digits; ++i) {
        auto* box = new QLineEdit(this);
        const QFont font = sized(box->font(), TextSize::Code);
        box->setFont(font);
        box->setAlignment(Qt::AlignCenter);
        box->setMinimumWidth(QFontMetrics(font).horizontalAdvance(u'0') * 3);
        box->setInputMethodHints(Qt::ImhDigitsOnly);
        box->setAccessibleName(tr("Digit %1 of %2 of the code").arg(i + 1).arg(int(digits)));
        box->setObjectName(QStringLiteral("codeDigit%1").arg(i + 1));
        box->installEventFilter(this);
        connect(box, &QLineEdit::textEdited, this, [this, i](const QString& text) { take(i, text); });
        row->addWidget(box, 1);
        m_boxes[std::size_t(i)] = box;
        if (i == 2) {
            row->addSpacing(Look::space(2));
        }
    }
    setFocusProxy(m_boxes.front());
}

QString CodeField::code() const
{
    QString all;
    for (const auto* box : m_boxes) {
        all += box->text();
    }
    return all;
}

void CodeField::clear()
{
    for (auto* box : m_boxes) {
        box->clear();
    }
}

void CodeField::focusFirstEmpty()
{
    for (auto* box : m_boxes) {
        if (box->text().isEmpty()) {
            box->setFocus();
            return;
        }
    }
    m_boxes.back()->setFocus();
}

void CodeField::take(int box, const QString& text)
{
    QString typed;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9') {
            typed += c;
        }
    }
    // A second digit in a filled box replaces the first one; more than two come from the clipboard.
    const bool pasted = typed.size() > 2;
    int at = pasted ? 0 : box;
    if (typed.size() == 2) {
        typed = typed.mid(m_boxes[std::size_t(box)]->cursorPosition() == 1 ? 0 : 1, 1);
    }
    if (typed.isEmpty()) {
        m_boxes[std::size_t(box)]->clear();
    }
    for (const QChar c : typed) {
        if (at >= digits) {
            break;
        }
        m_boxes[std::size_t(at)]->setText(QString(c));
        ++at;
    }
    if (!typed.isEmpty()) {
        m_boxes[std::size_t(qMin(at, digits - 1))]->setFocus();
        m_boxes[std::size_t(qMin(at, digits - 1))]->selectAll();
    }
    Q_EMIT edited();
    if (isComplete() && !typed.isEmpty()) {
        Q_EMIT completed();
    }
}

int CodeField::indexOf(const QObject* box) const
{
    for (int i = 0; i < digits; ++i) {
        if (m_boxes[std::size_t(i)] == box) {
            return i;
        }
    }
    return 0;
}

bool CodeField::handleKey(int box, int key)
{
    auto* current = m_boxes[std::size_t(box)];
    if (key == Qt::Key_Backspace && current->text().isEmpty() && box > 0) {
        m_boxes[std::size_t(box - 1)]->clear();
        m_boxes[std::size_t(box - 1)]->setFocus();
        Q_EMIT edited();
        return true;
    }
    const int step = key == Qt::Key_Left ? -1 : key == Qt::Key_Right ? 1 : 0;
    if (step != 0 && box + step >= 0 && box + step < digits) {
        m_boxes[std::size_t(box + step)]->setFocus();
        m_boxes[std::size_t(box + step)]->selectAll();
        return true;
    }
    return false;
}

bool CodeField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Paste)) {
            take(indexOf(watched), QGuiApplication::clipboard()->text());
            return true;
        }
        return handleKey(indexOf(watched), key->key());
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kluis::ui
