// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>
#include <QString>

class QBoxLayout;
class QDialog;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QVBoxLayout;

/// The few building blocks every screen is made of, so that spacing, type sizes and accessible names are the same
/// everywhere. GUI thread; the parent owns what is made.
namespace kluis::ui::form {

/// The largest text of a screen.
[[nodiscard]] QLabel* title(const QString& text, QWidget* parent);
/// A heading inside a screen.
[[nodiscard]] QLabel* heading(const QString& text, QWidget* parent);
/// Text that wraps.
[[nodiscard]] QLabel* paragraph(const QString& text, QWidget* parent);
/// A wrapping text that is less important than what it stands beside.
[[nodiscard]] QLabel* hint(const QString& text, QWidget* parent);
/// What went wrong, hidden while nothing did: tell() says it.
[[nodiscard]] QLabel* problem(QWidget* parent);
/// Shows \p sentence in such a label, to a screen reader too; hides it when empty.
void tell(QLabel* problem, const QString& sentence);
/// The name above a control; also becomes the control's accessible name.
[[nodiscard]] QLabel* labelFor(const QString& text, QWidget* control);
/// A name for a control that says by its place or its choices what it is, for a screen reader: as labelFor(), but not seen. On
/// Linux Qt tells a box's choice as its name, and what it is about by its label alone. \p control is in its final parent.
void nameUnseen(const QString& text, QWidget* control);
/// Adds a label and below it the control.
void addField(QBoxLayout* layout, const QString& label, QWidget* control);
/// A field for a password, with a button to show what is typed.
[[nodiscard]] QLineEdit* passwordField(QWidget* parent);
/// The one main action of a screen.
[[nodiscard]] QPushButton* primaryButton(const QString& text, QWidget* parent);
/// A button that looks like a link: the less usual way.
[[nodiscard]] QPushButton* linkButton(const QString& text, QWidget* parent);
/// A framed sheet with a column inside.
[[nodiscard]] QFrame* card(QWidget* parent, QVBoxLayout*& column);
/// A list of which the first column takes the room, the others are as wide as their texts, and one line is chosen.
void asList(QTreeWidget* tree);
/// A page of \p list, the hint under it, and the buttons for the chosen line.
[[nodiscard]] QWidget* listPage(QTreeWidget* list, QLabel* hint, const QList<QPushButton*>& buttons, QWidget* parent);
/// Makes a dialog as tall as its wrapping texts need at its width; again after a text changed.
void fitHeight(QDialog* dialog);
/// Text that people compare or type over, in a fixed-width font, selectable.
[[nodiscard]] QLabel* code(const QString& text, QWidget* parent);

} // namespace kluis::ui::form
