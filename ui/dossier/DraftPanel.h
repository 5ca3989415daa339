// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/DraftInput.h"
#include "ui/dossier/DraftLines.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace kluis::ui {

class ValueInput;

/// Under a value: the draft that the assistant left for the doctor. The assistant writes it here, or takes it back; the doctor
/// approves it as it is or changed, or sends it back with a word.
class DraftPanel : public QWidget {
    Q_OBJECT

public:
    DraftPanel(const domain::Field& field, QWidget* parent);

    /// \p value: canonical, as it stands above. What is being typed is left alone.
    void setDraft(const DraftLines& draft, const QString& value);
    /// The engine refused what was asked for: the form stays, with a sentence.
    void showProblem(const QString& sentence);
    /// It was done: the form closes.
    void finish();
    [[nodiscard]] bool isOpen() const { return m_form->isVisibleTo(this); }

Q_SIGNALS:
    void draftWanted(const kluis::app::DraftInput& input);

private:
    void build();
    void buildForm(QVBoxLayout* column);
    [[nodiscard]] QPushButton* link(const QString& text, const char* name, const QString& spoken);
    void showState();
    void open(app::DraftInput::Act act);
    void submit();
    void send(app::DraftInput input);

    const domain::Field& m_field;
    DraftLines m_draft;
    QString m_value;
    app::DraftInput::Act m_act = app::DraftInput::Act::Put;
    QLabel* m_state = nullptr;
    QLabel* m_preview = nullptr;
    QLabel* m_warning = nullptr;
    QPushButton* m_put = nullptr;
    QPushButton* m_takeBack = nullptr;
    QPushButton* m_approve = nullptr;
    QPushButton* m_change = nullptr;
    QPushButton* m_return = nullptr;
    QFrame* m_form = nullptr;
    QLabel* m_title = nullptr;
    ValueInput* m_input = nullptr;
    QLabel* m_wordLabel = nullptr;
    QLineEdit* m_word = nullptr;
    QLabel* m_problem = nullptr;
    QPushButton* m_do = nullptr;
};

} // namespace kluis::ui
