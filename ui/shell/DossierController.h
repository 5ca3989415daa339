// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/DossierView.h"
#include "core/base/Result.h"
#include "core/domain/Role.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace kluis::ui {

class AbsenceDialog;
class DocumentsController;
class ExportController;
class ImportController;
class LetterController;
class RequestsController;
class EngineThread;
class HistoryController;
class RestrictionController;
class WorkPane;

/// Leads between the list, the dossier beside it and the engine: what is chosen is read, what is changed is written.
/// Window's thread.
class DossierController : public QObject {
    Q_OBJECT

public:
    /// \p previewProgram as DocumentsController.
    DossierController(EngineThread& engine, WorkPane& pane, const QString& previewProgram, QObject* parent = nullptr);

    /// The vault was opened for this role.
    void open(domain::Role role);
    /// Saves what is being typed, then drops everything: the vault is about to be locked.
    void close();
    /// Reads the shown dossier again: something may have changed.
    void refresh();
    /// Shows that dossier, selected in the list where the filter lets it through.
    void showDossier(const DossierId& dossier);
    [[nodiscard]] std::optional<DossierId> shown() const { return m_shown; }

Q_SIGNALS:
    void failed(const kluis::Error& error);
    void changed(); ///< something was written and waits for the server
    void medicalHelpWanted();
    void decisionWanted(const kluis::DossierId& dossier, const QString& fieldId);
    void told(const QString& sentence); ///< something was done that does not show
    /// A value was refused after its dossier had been left; it stands there again when it is opened.
    void refusedBehind(const kluis::DossierId& dossier, const QString& sentence);

private:
    void choose(const DossierId& dossier);
    void take(const Result<app::DossierView>& view, quint64 turn);
    void set(const DossierId& dossier, const QString& fieldId, const QString& value);
    void addNote(const DossierId& dossier, const QString& text, const QString& fieldId);
    void showHistory(const DossierId& dossier, const QString& fieldId);
    void addDossier();
    void reportAbsence(bool sick);
    void sendAbsence(AbsenceDialog* dialog, const DossierId& dossier);
    void written();
    void readTolerated(const TenantId& employer);
    void readColleagues(const DossierId& dossier);
    void tolerate(const QString& term);

    EngineThread& m_engine;
    WorkPane& m_pane;
    RestrictionController* m_restriction;
    HistoryController* m_history;
    DocumentsController* m_documents;
    ImportController* m_import;
    ExportController* m_export;
    LetterController* m_letters;
    RequestsController* m_requests;
    std::optional<domain::Role> m_role;
    std::optional<DossierId> m_shown;        ///< or still being read: the screen knows which one stands there
    QString m_shownName;                     ///< of the one that stands there
    std::optional<TenantId> m_shownEmployer; ///< whose tolerated words the screen knows
    int m_newestNotes = 0;                   ///< so many of a category are read
    bool m_colleaguesRead = false;           ///< whom a task of the dossier shown can be given to
    bool m_opening = false;                  ///< chosen by the person and not read yet: what is read then is seen
    QTimer m_readSoon;                       ///< arrow keys pass many dossiers: only where they rest is read
    quint64 m_turn = 0;                      ///< answers of before the last choice or lock are dropped
};

} // namespace kluis::ui
