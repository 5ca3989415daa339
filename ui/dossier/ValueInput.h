// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Field.h"

#include <QWidget>

class QPlainTextEdit;

namespace kluis::ui {

/// The control a value is typed or chosen with; one implementation for each kind of value. Knows nothing of rights,
/// saving or history: FieldEditor does.
class ValueInput : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;
    /// The control for \p field; the parent owns it.
    [[nodiscard]] static ValueInput* make(const domain::Field& field, QWidget* parent);

    /// What stands there, as typed: to be normalised.
    [[nodiscard]] virtual QString text() const = 0;
    /// Shows a canonical value.
    virtual void setValue(const QString& canonical) = 0;
    /// Puts back what a person typed before.
    virtual void setTyped(const QString& typed) = 0;
    virtual void setName(const QString& accessibleName) = 0;
    /// Stands in the empty control, where it can show a text.
    virtual void setPlaceholder(const QString&) {}
    /// The editor of a text of several lines; null for all else.
    [[nodiscard]] virtual QPlainTextEdit* textEdit() const { return nullptr; }
    /// Wants the whole width of the form.
    [[nodiscard]] virtual bool isWide() const { return false; }
    [[nodiscard]] bool hasFocusInside() const;

Q_SIGNALS:
    void left();   ///< the person is done with it: leave, Enter, choice
    void edited(); ///< a key was typed

protected:
    /// Emits left() when the focus leaves \p control (and everything else inside).
    void watch(QWidget* control);
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace kluis::ui
