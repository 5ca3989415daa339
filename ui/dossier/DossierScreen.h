// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/DraftInput.h"
#include "app/engine/ReleaseInput.h"
#include "app/guidance/Guidance.h"
#include "ui/dossier/DossierDescription.h"
#include "ui/dossier/HistoryPopup.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace kluis::ui {

class FieldEditor;
class DocumentsPage;
class DossierTabPage;
class EmptyState;
class MedicalTextRules;
class TimelinePanel;

/// One dossier: who it is, and a tab for each category the role may see. A tab that the role may not see does not
/// exist. What is being typed is saved on leaving a field, a tab or the dossier; what can't be saved is kept and
/// shown again when the dossier is.
class DossierScreen : public QWidget {
    Q_OBJECT

public:
    explicit DossierScreen(QWidget* parent = nullptr);

    void setDossier(const DossierDescription& description);
    /// The next dossier is being read. What is being typed is saved first; from here on nothing can be done in the old one,
    /// and where the next takes its time, nothing of it is seen either.
    void leave();
    /// The next dossier did not come. Says so in its place; a dossier that is shown stays.
    void showUnopened(const QString& sentence);
    /// Locked: nothing of any dossier stays here, drafts included.
    void forget();
    [[nodiscard]] std::optional<DossierId> dossier() const { return m_dossier; }
    /// The engine refused the value. \returns false where that dossier was left: then the value stands there again when it is
    /// opened, unless a later one was typed there.
    bool showFieldProblem(const DossierId& dossier, const QString& fieldId, const QString& value,
                          const QString& sentence);
    /// What became of a release, or a withdrawal, that was asked for under that field; \p problem empty: it was done.
    /// \returns false where the dossier was left.
    bool endRelease(const DossierId& dossier, const QString& fieldId, const QString& problem);
    /// The same of a draft.
    bool endDraft(const DossierId& dossier, const QString& fieldId, const QString& problem);
    /// A note that was refused comes back into its box.
    void restoreNote(const DossierId& dossier, const QString& fieldId, const QString& text);
    /// So does a task. \returns false where its dossier was left.
    bool restoreTask(const DossierId& dossier, const app::TaskInput& input);
    void showHistory(const QString& fieldId, const QList<HistoryLine>& lines);
    /// The person leads the medical group: who may read a dossier's medical part is asked for here.
    void setMayRestrict(bool mayRestrict);
    /// Whom a task of the dossier shown can be given to.
    void setColleagues(const QList<app::Colleague>& colleagues);
    /// The role registers and answers what an employee asks about the own data.
    void setMayAnswerRequests(bool mayAnswer);
    /// Somebody sits beside the person: of the dossier shown its name and the part that is open stay, and no other dossier takes
    /// its place. False shows everything again.
    void setBeside(bool beside);
    void enter(); ///< the keyboard goes into the dossier, or into the next as soon as it is there
    /// Shows that part, and in it that field, of the dossier shown or the next one. \p key: "overview", a category's name,
    /// "documentsTab"; \p fieldId may be empty. What the role does not have is passed over.
    void reveal(const QString& key, const QString& fieldId);
    [[nodiscard]] bool offersSick() const;
    [[nodiscard]] bool offersRecovery() const;
    [[nodiscard]] bool offersPlanning() const;
    void plan(); ///< an appointment, as the button does
    [[nodiscard]] bool offersRequests() const;
    [[nodiscard]] QTabWidget* tabs() const { return m_tabs; }
    [[nodiscard]] DocumentsPage* documents() const { return m_documents; }
    [[nodiscard]] bool hasDrafts() const;
    /// Saves what is being typed. \returns false where something is not saved: it is of no form that the field takes.
    [[nodiscard]] bool saveTyped();
    /// What is no medical word at the employer of the dossiers shown here.
    [[nodiscard]] MedicalTextRules* textRules() const { return m_textRules; }

Q_SIGNALS:
    void changed(const kluis::DossierId& dossier, const QString& fieldId, const QString& canonical);
    void noteWritten(const kluis::DossierId& dossier, const QString& text, const QString& fieldId);
    void olderNotesWanted(const kluis::DossierId& dossier);
    void historyWanted(const kluis::DossierId& dossier, const QString& fieldId);
    void wholeHistoryWanted(const kluis::DossierId& dossier);
    void decisionWanted(const kluis::DossierId& dossier, const QString& fieldId);
    void releaseWanted(const kluis::DossierId& dossier, const kluis::app::ReleaseInput& input);
    void draftWanted(const kluis::DossierId& dossier, const kluis::app::DraftInput& input);
    void withdrawalWanted(const kluis::DossierId& dossier, const kluis::app::ReleaseInput& input);
    void sickWanted();
    void recoveryWanted();
    void planWanted(const kluis::DossierId& dossier, const QString& name);
    void medicalHelpWanted();
    void milestoneRecorded(const kluis::DossierId& dossier, const kluis::app::MilestoneInput& input);
    void taskChanged(const kluis::DossierId& dossier, const QString& task, const kluis::app::TaskInput& input);
    void taskGiven(const kluis::DossierId& dossier, const kluis::app::TaskInput& input);
    void taskEditWanted(const kluis::DossierId& dossier, const QString& task);
    void restrictionWanted(const kluis::DossierId& dossier);
    void requestsWanted(const kluis::DossierId& dossier);

private:
    void build();
    void keepDrafts();
    void letGo();
    void reopen();
    void showNotice(const QString& title, const QString& hint);
    /// Tells the field's editors, where the dossier is still shown.
    bool endAct(const DossierId& dossier, const QString& fieldId, const QString& problem,
                void (FieldEditor::*end)(const QString&));
    /// A slot that passes that signal on, with the dossier it is about; where none is shown it does nothing.
    template <typename... Args> auto passOn(void (DossierScreen::*signal)(const DossierId&, Args...));
    [[nodiscard]] static QString keyOf(const DossierTab& tab);
    [[nodiscard]] DossierTabPage* pageFor(const DossierTab& tab);
    void connectPage(DossierTabPage* page);
    void moveToMedical(const QString& sentences);
    void showTabs(const DossierDescription& description);
    void fillCurrent();
    void showParts();
    void revealField();

    std::optional<DossierId> m_dossier;
    MedicalTextRules* m_textRules;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    EmptyState* m_notice; ///< in place of a dossier that is not there yet
    QWidget* m_page;
    QTimer m_noticeSoon;
    QLabel* m_name;
    QLabel* m_place;
    QLabel* m_absence;
    QWidget* m_more; ///< what stands under the name
    QWidget* m_acts; ///< the buttons beside it
    QPushButton* m_sick;
    QPushButton* m_recovery;
    QPushButton* m_plan;
    QPushButton* m_access;
    QPushButton* m_history;
    QWidget* m_course; ///< holds the timeline, which shows and hides itself
    TimelinePanel* m_timeline;
    QPushButton* m_requests;
    QTabWidget* m_tabs;
    DocumentsPage* m_documents;
    QHash<QString, DossierTabPage*> m_pages;   ///< by tab key
    QHash<QString, DossierTab> m_descriptions; ///< by tab key
    QList<app::Colleague> m_colleagues;
    QString m_wantedField;                                              ///< of reveal(), until it is there
    QString m_lastKey;                                                  ///< the tab a person looked at last
    QHash<DossierId, QHash<QString, QHash<QString, QString>>> m_drafts; ///< dossier, tab key, field
    std::optional<DossierId> m_besideOf; ///< the one that may be shown, while somebody looks on
    bool m_filling = false;
    bool m_enterSoon = false; ///< the keyboard was here, or is wanted here, when the next dossier is
};

} // namespace kluis::ui
