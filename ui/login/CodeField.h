// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>

class QLineEdit;

namespace kluis::ui {

/// Six boxes for the six digits of a one-time code. Typing jumps to the next box, Backspace to the one before;
/// pasting (with or without spaces) fills them all; the sixth digit submits.
class CodeField : public QWidget {
    Q_OBJECT

public:
    static constexpr int digits = 6;

    explicit CodeField(QWidget* parent = nullptr);
    [[nodiscard]] QString code() const; ///< as far as typed
    [[nodiscard]] bool isComplete() const { return code().size() == digits; }
    void clear();
    /// Puts the caret into the first empty box.
    void focusFirstEmpty();

Q_SIGNALS:
    void edited();
    void completed(); ///< all six digits are there

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void take(int box, const QString& text);
    [[nodiscard]] int indexOf(const QObject* box) const;
    bool handleKey(int box, int key);

    std::array<QLineEdit*, digits> m_boxes{};
};

} // namespace kluis::ui
