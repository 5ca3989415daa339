// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

class QLabel;
class QPushButton;

namespace kluis::ui {

/// Asks once more, inside the screen, before something that can't be undone. Hidden until it asks; the keyboard is then on
/// the answer that changes nothing. Hidden again it has forgotten what it asked, which may name somebody.
class Question : public QFrame {
    Q_OBJECT

public:
    Question(const QString& yes, const QString& no, QWidget* parent);
    /// \p back gets the keyboard when the answer is no.
    void ask(const QString& text, QWidget* back);
    [[nodiscard]] QPushButton* yesButton() const { return m_yes; }

Q_SIGNALS:
    void yes();

protected:
    bool event(QEvent* event) override;

private:
    QLabel* m_text;
    QPushButton* m_yes;
    QPushButton* m_no;
    QPointer<QWidget> m_back;
};

} // namespace kluis::ui
