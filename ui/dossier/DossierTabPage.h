// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/DraftInput.h"
#include "app/engine/ReleaseInput.h"
#include "app/guidance/Guidance.h"
#include "ui/dossier/DossierDescription.h"

#include <QHash>
#include <QScrollArea>

class QVBoxLayout;

namespace kluis::ui {

class Banner;
class CalendarPanel;
class FieldEditor;
class MedicalTextRules;
class NotesPanel;

/// What one tab of a dossier shows: its sections of fields, its notes; or why medical content is closed. Made when
/// it is first looked at; kept while the next dossier has the same fields.
class DossierTabPage : public QScrollArea {
    Q_OBJECT

public:
    /// \p rules: for the employer's texts in it; null for none. It outlives this.
    explicit DossierTabPage(QWidget* parent = nullptr, MedicalTextRules* rules = nullptr);

    void setTab(const DossierTab& tab);
    /// The next tab is another dossier's: it is shown also where it equals what this one was when it was last set, for
    /// something may have been saved here since.
    void letGo();
    /// Saves what is being typed. \returns false when something can't be saved as it stands.
    bool commit();
    /// What is typed and not saved: by field id, "note" for the note, "new task" for the task.
    [[nodiscard]] QHash<QString, QString> drafts() const;
    void restoreDrafts(const QHash<QString, QString>& drafts);
    /// Under which name drafts() have the task that is being given.
    [[nodiscard]] static QString taskDraftName();
    /// A task that was refused comes back into its form.
    void restoreTask(const app::TaskInput& input);
    /// Whom a task of this dossier can be given to.
    void setColleagues(const QList<app::Colleague>& colleagues);
    [[nodiscard]] FieldEditor* editor(const QString& fieldId) const { return m_editors.value(fieldId); }

Q_SIGNALS:
    void changed(const QString& fieldId, const QString& canonical);
    void historyWanted(const QString& fieldId);
    void decisionWanted(const QString& fieldId);
    void releaseWanted(const kluis::app::ReleaseInput& input);
    void draftWanted(const kluis::app::DraftInput& input);
    void withdrawalWanted(const kluis::app::ReleaseInput& input);
    void noteWritten(const QString& text, const QString& fieldId);
    void olderNotesWanted();
    void medicalHelpWanted();
    void milestoneRecorded(const kluis::app::MilestoneInput& input);
    void taskChanged(const QString& task, const kluis::app::TaskInput& input);
    void taskGiven(const kluis::app::TaskInput& input);
    void taskEditWanted(const QString& task);

private:
    void rebuild();
    void addSecrecy(QVBoxLayout* column);
    void addFacts(QVBoxLayout* column);
    void addSections(QVBoxLayout* column);
    void addNotes(QVBoxLayout* column);
    void addCalendar(QVBoxLayout* column);
    [[nodiscard]] bool sameShape(const DossierTab& tab) const;

    MedicalTextRules* m_rules;
    DossierTab m_tab;
    QList<app::Colleague> m_colleagues;
    QHash<QString, FieldEditor*> m_editors;
    NotesPanel* m_notes = nullptr;
    CalendarPanel* m_calendar = nullptr;
    bool m_built = false;
    bool m_isStale = false; ///< what is shown is another dossier's
};

} // namespace kluis::ui
