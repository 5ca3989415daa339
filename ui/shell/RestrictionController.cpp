// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/RestrictionController.h"

#include "ui/engine/EngineThread.h"
#include "ui/medical/RestrictDialog.h"

namespace kluis::ui {

RestrictionController::RestrictionController(EngineThread& engine, QWidget& window, QObject* parent)
    : QObject(parent), m_engine(engine), m_window(window)
{
}

void RestrictionController::ask(const DossierId& dossier, const QString& person)
{
    const quint64 turn = ++m_turn;
    m_engine.run(
        this, [dossier](app::Engine& engine) { return engine.dossierAccess(dossier); },
        [this, turn, dossier, person](const Result<app::DossierAccess>& access) {
            if (turn != m_turn || m_engine.status().locked) {
                return;
            }
            if (!access) {
                Q_EMIT failed(access.error());
                return;
            }
            auto* dialog = new RestrictDialog(person, *access, &m_window);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &RestrictDialog::submitted, this, [this, dialog, dossier] { submit(dialog, dossier); });
            dialog->open();
        });
}

void RestrictionController::submit(RestrictDialog* dialog, const DossierId& dossier)
{
    dialog->setBusy(true);
    m_engine.run(
        dialog,
        [dossier, logins = dialog->logins()](app::Engine& engine) { return engine.restrictDossier(dossier, logins); },
        [this, dialog, lifted = dialog->logins().isEmpty()](const Result<app::SyncReport>& report) {
            dialog->setBusy(false);
            if (!report) {
                dialog->showFailure(report.error().sentence());
                return;
            }
            dialog->accept();
            Q_EMIT done(lifted ? tr("The whole medical group may read this dossier again.")
                               : tr("The medical part of this dossier is for those named only. The first of them who "
                                    "synchronises seals it for them alone."));
        });
}

} // namespace kluis::ui
