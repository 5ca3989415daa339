// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "ui/engine/EngineThread.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

#include <optional>

namespace kluis::ui {

class AttachDialog;
class DocumentsPage;
class EncryptDialog;
class MedicalTextRules;
class ViewerDialog;

/// Leads between the documents tab and the engine: what is added, opened, saved, kept, and how far it is. Window's thread.
class DocumentsController : public QObject {
    Q_OBJECT

public:
    /// \p rules: for the names of files; \p program: the reader of documents (PreviewProcess); \p window is above the dialogs.
    DocumentsController(EngineThread& engine, DocumentsPage& page, MedicalTextRules* rules, QString program,
                        QObject* parent = nullptr);

    /// That dossier is shown; another one's documents are shut.
    void setDossier(const DossierId& dossier);
    /// No dossier is shown, or the vault is about to be locked: what is open is shut, what runs is stopped.
    void leave();

Q_SIGNALS:
    void changed(); ///< something was written and waits for the server
    void seen();    ///< something else is here than before

private:
    void attach(const QStringList& paths);
    void add(AttachDialog* dialog, const DossierId& dossier);
    void addVersion(const RecordId& document, const QString& path);
    void open(const RecordId& document);
    void save(const RecordId& document, const QString& target);
    void encrypt(const RecordId& document, bool medical);
    void makeCopy(EncryptDialog* dialog, const DossierId& dossier, const RecordId& document);
    void pin(const RecordId& document, bool pinned);
    void change(const OpId& change, bool again);
    void cancel();
    void showSyncProgress(const app::SyncProgress& progress);
    void showFetching(const app::SyncProgress& progress);
    void ended();
    void tell(const Error& error);
    [[nodiscard]] bool isShown(const DossierId& dossier) const { return m_dossier == dossier; }

    EngineThread& m_engine;
    DocumentsPage& m_page;
    MedicalTextRules* m_rules;
    QString m_program;
    std::optional<DossierId> m_dossier;
    QList<QPointer<ViewerDialog>> m_viewers;
    QPointer<EncryptDialog> m_encrypting;
    QList<EngineThread::Stop> m_running;
};

} // namespace kluis::ui
