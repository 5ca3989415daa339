// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Role.h"
#include "ui/engine/EngineThread.h"

#include <QObject>
#include <QPointer>

namespace kluis::ui {

class CarryOutDialog;
class RequestsDialog;

/// Leads the window in which an employee's requests are registered and answered, and makes the copy. Window's thread.
class RequestsController : public QObject {
    Q_OBJECT

public:
    /// \p window is what the dialog stands over.
    RequestsController(EngineThread& engine, QWidget& window, QObject* parent = nullptr);

    /// Whose part of a dossier an employee can ask about.
    [[nodiscard]] static bool isFor(domain::Role role);
    /// \p person: the name above it.
    void show(const DossierId& dossier, const QString& person, domain::Role role);
    /// Stops what runs and closes the dialog: the vault is about to be locked.
    void close();

Q_SIGNALS:
    void changed(); ///< something was written and waits for the server

private:
    void read();
    void add();
    void answer(const QString& request);
    void carryOut(const QString& request, domain::RequestKey::Kind kind);
    void readValues();
    /// What CarryOutDialog wants, carried out in \p request by \p how.
    void carry(const std::function<Result<QList<app::TellWhom>>(const app::CarryingOut&, const RecordId& request)>& how,
               const QString& sentence);
    void written(const Result<void>& done, const QString& sentence);
    void askForFolder();
    void copy(const QString& folder);
    void stop();

    EngineThread& m_engine;
    QWidget& m_window;
    QPointer<RequestsDialog> m_dialog;
    QPointer<CarryOutDialog> m_carryOut;
    QString m_request; ///< that is carried out
    DossierId m_dossier;
    EngineThread::Stop m_copying;
    std::shared_ptr<std::atomic<bool>> m_stop; ///< of the copy that is made
};

} // namespace kluis::ui
