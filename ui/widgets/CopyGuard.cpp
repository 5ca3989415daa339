// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/CopyGuard.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QToolTip>

namespace kluis::ui {

namespace {

constexpr char medicalMark[] = "medicalContent";

/// The edit that an event of its viewport is about.
template <typename Edit> Edit* editOf(QWidget& widget)
{
    auto* edit = qobject_cast<Edit*>(&widget);
    auto* above = edit == nullptr ? qobject_cast<Edit*>(widget.parentWidget()) : nullptr;
    return above != nullptr && above->viewport() == &widget ? above : edit;
}

/// What is left of an edit's menu. A menu of our own: in the usual one nothing says which of its entries copy.
template <typename Edit> QMenu* menuFor(Edit& edit)
{
    auto* menu = new QMenu(&edit);
    auto* undo = menu->addAction(CopyGuard::tr("&Undo"), &edit, &Edit::undo);
    auto* paste = menu->addAction(CopyGuard::tr("&Paste"), &edit, &Edit::paste);
    menu->addAction(CopyGuard::tr("Select &all"), &edit, &Edit::selectAll);
    for (QAction* writing : {undo, paste}) {
        writing->setVisible(!edit.isReadOnly());
    }
    return menu;
}

QMenu* menuOf(QWidget& widget)
{
    if (auto* line = qobject_cast<QLineEdit*>(&widget)) {
        return menuFor(*line);
    }
    if (auto* plain = editOf<QPlainTextEdit>(widget)) {
        return menuFor(*plain);
    }
    auto* rich = editOf<QTextEdit>(widget);
    return rich != nullptr ? menuFor(*rich) : nullptr;
}

} // namespace

CopyGuard::CopyGuard(QObject* parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

void CopyGuard::mark(QWidget& part, bool medical)
{
    part.setProperty(medicalMark, medical);
}

bool CopyGuard::isMedical(const QWidget* widget)
{
    for (; widget != nullptr; widget = widget->parentWidget()) {
        if (widget->property(medicalMark).toBool()) {
            return true;
        }
    }
    return false;
}

QString CopyGuard::sentence()
{
    return tr("Your organisation does not let medical text be copied.");
}

bool CopyGuard::eventFilter(QObject* watched, QEvent* event)
{
    const auto type = event->type();
    const bool isOurs = type == QEvent::KeyPress || type == QEvent::ContextMenu || type == QEvent::MouseButtonPress;
    auto* widget = m_forbidden && isOurs ? qobject_cast<QWidget*>(watched) : nullptr;
    if (widget == nullptr || !isMedical(widget)) {
        return QObject::eventFilter(watched, event);
    }
    if (type == QEvent::MouseButtonPress) {
        dropSelection(*widget); // nothing to drag away
        return false;
    }
    if (type == QEvent::ContextMenu) {
        return showMenu(*widget, *static_cast<QContextMenuEvent*>(event));
    }
    auto* key = static_cast<QKeyEvent*>(event);
    if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::Cut)) {
        refuse(*widget);
        return true;
    }
    return false;
}

void CopyGuard::refuse(QWidget& widget)
{
    QToolTip::showText(widget.mapToGlobal(QPoint(0, widget.height())), sentence(), &widget);
    Q_EMIT refused(sentence());
}

bool CopyGuard::showMenu(QWidget& widget, const QContextMenuEvent& event)
{
    QMenu* menu = menuOf(widget);
    if (menu == nullptr) {
        const auto* label = qobject_cast<QLabel*>(&widget);
        const bool hasMenu = label != nullptr && label->textInteractionFlags().testFlag(Qt::TextSelectableByMouse);
        if (hasMenu) {
            refuse(widget);
        }
        return hasMenu;
    }
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("medicalMenu"));
    auto* why = new QAction(sentence(), menu);
    why->setEnabled(false);
    menu->insertAction(menu->actions().value(0), why);
    menu->popup(event.globalPos());
    return true;
}

void CopyGuard::dropSelection(QWidget& widget)
{
    const auto without = [](auto* edit) {
        auto cursor = edit->textCursor();
        cursor.clearSelection();
        edit->setTextCursor(cursor);
    };
    if (auto* plain = editOf<QPlainTextEdit>(widget)) {
        without(plain);
    } else if (auto* rich = editOf<QTextEdit>(widget)) {
        without(rich);
    } else if (auto* label = qobject_cast<QLabel*>(&widget); label != nullptr && label->hasSelectedText()) {
        label->setSelection(0, 0);
    }
}

} // namespace kluis::ui
