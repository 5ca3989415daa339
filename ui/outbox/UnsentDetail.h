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
/// that is nowhere else is asked once more. While the person writes it anew it stays as it is, whatever the list says.
class UnsentDetail : public QFrame {
    Q_OBJECT

public:
    explicit UnsentDetail(QWidget* parent = nullptr);
    void setLine(const OutboxLine& line);
    /// The text of a medical one, once it was asked for.
    void setText(const QString& text);
    void forget();
    [[nodiscard]] bool isWriting() const;
    /// The text that was written is queued, or given up.
    void endWriting();

Q_SIGNALS:
    void dossierWanted(const kluis::DossierId& dossier);
    void takeBackWanted(const kluis::OpId& id);
    void offerAgainWanted(const kluis::OpId& id);
    void rewriteWanted(const kluis::OpId& id, const QString& text);
    void writingChanged(bool writing); ///< while it is so, the list leaves the line alone
    void copyWanted(const QString& text);
    void handOnWanted();

private:
    void connectButtons();
    void beginWriting();
    void showButtons();

    OutboxLine m_line;
    QLabel* m_title;
    QLabel* m_state;
    QLabel* m_advice;
    QPlainTextEdit* m_text;
    QString m_before;
    QPushButton* m_save;
    QPushButton* m_cancel;
    QPushButton* m_open;
    QPushButton* m_rewrite;
    QPushButton* m_again;
    QPushButton* m_copy;
    QPushButton* m_handOn;
    QPushButton* m_back;
    Question* m_question = nullptr;
};

} // namespace kluis::ui
