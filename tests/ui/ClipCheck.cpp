// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ClipCheck.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>

namespace kluis::test {

namespace {

constexpr int usualWidth = 1200; ///< of the window as it opens, in pixels at 96 dots an inch

QString described(const QWidget& widget, const QString& text)
{
    return QStringLiteral("%1 \"%2\" is %3x%4")
        .arg(QString::fromLatin1(widget.metaObject()->className()), text.left(60))
        .arg(widget.width())
        .arg(widget.height());
}

bool isClipped(const QLabel& label)
{
    if (label.text().isEmpty()) {
        return false;
    }
    // One pixel may be lost to rounding at fractional scales.
    if (label.wordWrap()) {
        return label.heightForWidth(label.width()) > label.height() + 1;
    }
    return label.sizeHint().width() > label.width() + 1 || label.sizeHint().height() > label.height() + 1;
}

} // namespace

QStringList clippedTexts(const QWidget& window)
{
    QStringList clipped;
    const auto widgets = window.findChildren<QWidget*>();
    for (const auto* widget : widgets) {
        if (!widget->isVisibleTo(&window)) {
            continue;
        }
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            if (isClipped(*label)) {
                clipped.append(described(*label, label->text()));
            }
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            // A button inside a line edit shows its icon; its text is the name that a screen reader says.
            const bool showsIcon = qobject_cast<const QLineEdit*>(button->parentWidget()) != nullptr;
            if (!showsIcon && !button->text().isEmpty() && button->sizeHint().width() > button->width() + 1) {
                clipped.append(described(*button, button->text()));
            }
        } else if (const auto* bar = qobject_cast<const QTabBar*>(widget)) {
            // In a small window the bar scrolls, and every tab can be reached.
            const bool scrolls = bar->usesScrollButtons() && window.width() < usualWidth;
            for (int i = 0; i < bar->count() && !scrolls; ++i) {
                if (bar->tabRect(i).right() > bar->width()) {
                    clipped.append(described(*bar, bar->tabText(i)));
                }
            }
        } else if (const auto* edit = qobject_cast<const QLineEdit*>(widget)) {
            const int room = edit->width() - edit->fontMetrics().height();
            if (edit->text().isEmpty() && edit->fontMetrics().horizontalAdvance(edit->placeholderText()) > room) {
                clipped.append(described(*edit, edit->placeholderText()));
            }
        }
    }
    return clipped;
}

QStringList namelessControls(const QWidget& window)
{
    QStringList nameless;
    const auto widgets = window.findChildren<QWidget*>();
    for (auto* widget : widgets) {
        const bool control =
            qobject_cast<QTabWidget*>(widget) != nullptr || qobject_cast<QAbstractButton*>(widget) != nullptr ||
            qobject_cast<QLineEdit*>(widget) != nullptr || qobject_cast<QComboBox*>(widget) != nullptr ||
            qobject_cast<QPlainTextEdit*>(widget) != nullptr || qobject_cast<QTableView*>(widget) != nullptr;
        // Parts of a control, such as the line inside a spin box, are named by the control.
        const bool part = qobject_cast<QAbstractSpinBox*>(widget->parentWidget()) != nullptr ||
                          qobject_cast<QLineEdit*>(widget->parentWidget()) != nullptr ||
                          qobject_cast<QTabBar*>(widget->parentWidget()) != nullptr ||
                          qobject_cast<QTableView*>(widget->parentWidget()) != nullptr;
        if (!control || part || !widget->isVisibleTo(&window) || (widget->focusPolicy() & Qt::TabFocus) == 0) {
            continue;
        }
        auto* face = QAccessible::queryAccessibleInterface(widget);
        if (face == nullptr || face->text(QAccessible::Name).isEmpty()) {
            nameless.append(described(*widget, widget->objectName()));
        }
    }
    return nameless;
}

QStringList doubledMnemonics(const QWidget& window)
{
    QMap<QString, QStringList> texts;
    const auto widgets = window.findChildren<QWidget*>();
    for (const auto* widget : widgets) {
        const auto* label = qobject_cast<const QLabel*>(widget);
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const QWidget* answers = label != nullptr ? label->buddy() : button;
        if (answers == nullptr || !widget->isVisibleTo(&window) || !answers->isVisibleTo(&window) ||
            !answers->isEnabledTo(&window)) {
            continue;
        }
        const QString text = label != nullptr ? label->text() : button->text();
        if (const auto key = QKeySequence::mnemonic(text); !key.isEmpty()) {
            texts[key.toString()].append(text);
        }
    }
    QStringList doubled;
    for (auto at = texts.cbegin(); at != texts.cend(); ++at) {
        if (at->size() > 1) {
            doubled.append(at.key() + QStringLiteral(": ") + at->join(QStringLiteral(" | ")));
        }
    }
    return doubled;
}

QString visibleTexts(const QWidget& window)
{
    QStringList texts;
    const auto widgets = window.findChildren<QWidget*>();
    for (const auto* widget : widgets) {
        if (!widget->isVisibleTo(&window)) {
            continue;
        }
        texts.append(widget->toolTip());
        texts.append(widget->accessibleName());
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            texts.append(label->text());
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            texts.append(button->text());
        } else if (const auto* bar = qobject_cast<const QTabBar*>(widget)) {
            for (int i = 0; i < bar->count(); ++i) {
                texts.append(bar->tabText(i));
            }
        } else if (const auto* edit = qobject_cast<const QLineEdit*>(widget)) {
            texts.append(edit->text());
        } else if (const auto* text = qobject_cast<const QPlainTextEdit*>(widget)) {
            texts.append(text->toPlainText());
        }
    }
    return texts.join(u'\n');
}

} // namespace kluis::test
