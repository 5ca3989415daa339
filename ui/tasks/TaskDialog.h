// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/DossierView.h"
#include "app/guidance/Guidance.h"

#include <QDialog>

class QPushButton;

namespace kluis::ui {

class Banner;
class MedicalTextRules;
class TaskFields;

/// A task that is changed: its text, its day, whose it is. Says only what was changed, and stays open until that was taken.
/// Its title names nobody.
class TaskDialog : public QDialog {
    Q_OBJECT

public:
    /// \p rules as TaskFields; it becomes this dialog's.
    TaskDialog(const DossierId& dossier, const app::TaskState& task, const QList<app::Colleague>& colleagues,
               MedicalTextRules* rules, QWidget* parent);
    [[nodiscard]] const DossierId& dossier() const { return m_dossier; }
    [[nodiscard]] QString task() const { return m_before.id.toString(); }
    [[nodiscard]] app::TaskInput changes() const;
    /// Why it was refused; nothing typed is lost.
    void showProblem(const QString& sentence);

Q_SIGNALS:
    void saveWanted();

private:
    void submit();

    DossierId m_dossier;
    app::TaskState m_before;
    TaskFields* m_fields;
    Banner* m_banner;
    QPushButton* m_save;
};

} // namespace kluis::ui
