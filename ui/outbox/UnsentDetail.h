// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/outbox/OutboxLine.h"

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace kluis::ui {

class Question;

/// One change that is not at the server: its text, why it is not there, and what can be done about it. Removing a text
/// that is nowhere else is asked once more.
class UnsentDetail : public QFrame {
    Q_OBJECT

public:
    explicit UnsentDetail(QWidget* parent = nullptr);
    void setLine(const OutboxLine& line);
    /// The text of a medical one, once it was asked for.
    void setText(const QString& text);
    void forget();

Q_SIGNALS:
    void dossierWanted(const kluis::DossierId& dossier);
    void takeBackWanted(const kluis::OpId& id);
    void offerAgainWanted(const kluis::OpId& id);
    void copyWanted(const QString& text);
    void handOnWanted();

private:
    void connectButtons();

    OutboxLine m_line;
    QLabel* m_title;
    QLabel* m_state;
    QLabel* m_advice;
    QPlainTextEdit* m_text;
    QPushButton* m_open;
    QPushButton* m_again;
    QPushButton* m_copy;
    QPushButton* m_handOn;
    QPushButton* m_back;
    Question* m_question = nullptr;
};

} // namespace kluis::ui
