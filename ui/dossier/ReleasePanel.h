// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/ReleaseInput.h"
#include "ui/dossier/ReleaseLines.h"

#include <QFrame>
#include <QList>

class QCheckBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace kluis::ui {

class MedicalTextRules;
class MedicalTextWatch;

/// Under a value: to whom it is released, by whom and why. The doctor releases it here, or takes it back, in a form that
/// opens in place and shows to the letter what will be read, by whom.
class ReleasePanel : public QWidget {
    Q_OBJECT

public:
    /// \p rules: the words that are not medical at this employer; null for none.
    ReleasePanel(const domain::Field& field, QWidget* parent, MedicalTextRules* rules = nullptr);

    /// \p value: canonical, as it stands. Where it differs from what the open form shows, that shows the new one.
    void setRelease(const ReleaseLines& release, const QString& value);
    /// The engine refused what was asked for: the form stays, with a sentence.
    void showProblem(const QString& sentence);
    /// It was done: the form closes.
    void finish();
    [[nodiscard]] bool isOpen() const { return m_act != Act::None; }

Q_SIGNALS:
    void releaseWanted(const kluis::app::ReleaseInput& input);
    void withdrawalWanted(const kluis::app::ReleaseInput& input);

private:
    enum class Act {
        None,
        Release,
        Withdraw
    };
    void build(MedicalTextRules* rules);
    void buildForm(MedicalTextRules* rules);
    void showStates();
    void open(Act act);
    void showPreview();
    void submit();
    [[nodiscard]] QList<ReleaseLine> chosen() const;     ///< of whom is ticked
    [[nodiscard]] QList<ReleasableValue> values() const; ///< that go out together

    const domain::Field& m_field;
    ReleaseLines m_release;
    QString m_value;
    Act m_act = Act::None;
    QLabel* m_states = nullptr;
    QPushButton* m_give = nullptr;
    QPushButton* m_takeBack = nullptr;
    QFrame* m_form = nullptr;
    QLabel* m_title = nullptr;
    QList<QCheckBox*> m_readers; ///< as ReleaseLines::lines
    QCheckBox* m_together = nullptr;
    QLabel* m_previewTitle = nullptr;
    QLabel* m_preview = nullptr;
    QLineEdit* m_reason = nullptr;
    QLabel* m_hint = nullptr;
    QCheckBox* m_agreed = nullptr;
    QDateEdit* m_consent = nullptr;
    QLabel* m_problem = nullptr;
    QPushButton* m_do = nullptr;
    MedicalTextWatch* m_watch = nullptr;
};

} // namespace kluis::ui
