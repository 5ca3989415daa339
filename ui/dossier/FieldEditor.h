// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/DraftInput.h"
#include "app/engine/ReleaseInput.h"
#include "ui/dossier/DossierDescription.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace kluis::ui {

class DraftPanel;
class MedicalTextRules;
class MedicalTextWatch;
class ReleasePanel;
class SymbolLabel;
class ValueInput;

/// One field of a dossier: its name, its value, who gave it, and what is wrong with what was typed. Saves when the
/// person leaves it; what can't be saved stays, with a sentence beside it.
class FieldEditor : public QWidget {
    Q_OBJECT

public:
    /// \p rules: the words that are not medical at this employer; null for none.
    FieldEditor(const FieldLine& line, QWidget* parent, MedicalTextRules* rules = nullptr);

    /// Newer facts about the same field. What a person is typing is left alone.
    void setLine(const FieldLine& line);
    [[nodiscard]] const FieldLine& line() const { return m_line; }
    /// Hides a masked value again that was shown: who looks at the next person asks anew.
    void conceal();
    /// Saves what was typed, if it is valid and new. \returns false when it is invalid: then a sentence is shown.
    bool commit();
    /// What was typed and is not saved, or a null text.
    [[nodiscard]] QString draft() const;
    void restoreDraft(const QString& typed);
    /// The engine refused the value.
    void showProblem(const QString& sentence);
    [[nodiscard]] QString problem() const;
    /// What became of a release that was asked for here; empty: it was done.
    void endRelease(const QString& problem);
    /// The same of a draft.
    void endDraft(const QString& problem);
    [[nodiscard]] bool isWide() const;

Q_SIGNALS:
    void changed(const QString& fieldId, const QString& canonical);
    void historyWanted(const QString& fieldId);
    void decisionWanted(const QString& fieldId); ///< somebody else changed it too
    void releaseWanted(const kluis::app::ReleaseInput& input);
    void withdrawalWanted(const kluis::app::ReleaseInput& input);
    void draftWanted(const kluis::app::DraftInput& input);

private:
    void build();
    void buildDraft();
    void buildRelease(MedicalTextRules* rules);
    void watchText(MedicalTextRules* rules);
    void watchTyped();
    void showValue();
    void showMarks();
    void showNotice();
    void reveal();

    FieldLine m_line;
    bool m_dirty = false;
    bool m_revealed = false;
    QLabel* m_label = nullptr;
    SymbolLabel* m_mark = nullptr;
    QToolButton* m_history = nullptr;
    QToolButton* m_reveal = nullptr;
    QPushButton* m_decide = nullptr;
    ValueInput* m_input = nullptr; ///< only where the role may write
    QLabel* m_shown = nullptr;     ///< only where it may not, or while masked
    QLabel* m_problem = nullptr;
    QLabel* m_notice = nullptr;
    DraftPanel* m_draft = nullptr;       ///< only where the role prepares drafts or decides about them
    ReleasePanel* m_release = nullptr;   ///< only where the value is released to somebody, or may be
    MedicalTextWatch* m_watch = nullptr; ///< only where the employer reads sentences
};

} // namespace kluis::ui
