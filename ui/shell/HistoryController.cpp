// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/HistoryController.h"

#include "app/documents/DocumentExport.h"
#include "ui/dossier/HistoryDialog.h"
#include "ui/engine/EngineThread.h"

#include <QFileDialog>

#include <utility>

namespace kluis::ui {

HistoryController::HistoryController(EngineThread& engine, QWidget& window, QObject* parent)
    : QObject(parent), m_engine(engine), m_window(window)
{
}

void HistoryController::show(const DossierId& dossier, const QString& person, domain::Role role)
{
    const quint64 turn = ++m_turn;
    m_engine.run(
        this,
        [dossier](app::Engine& engine) {
            const auto view = engine.show(dossier, true);
            return view ? engine.history(*view) : Result<QList<app::DossierChange>>(failure(view));
        },
        [this, turn, dossier, person, role](const Result<QList<app::DossierChange>>& changes) {
            if (turn != m_turn) {
                return;
            }
            if (!changes) {
                Q_EMIT failed(changes.error());
                return;
            }
            m_dialog = new HistoryDialog(person, *changes, role, QDateTime::currentDateTime(), &m_window);
            m_dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(m_dialog, &HistoryDialog::exportWanted, this,
                    [this, dossier](const app::HistoryFilter& filter) { askForFile(dossier, filter); });
            m_dialog->open();
        });
}

void HistoryController::close()
{
    ++m_turn;
    delete m_dialog;
}

void HistoryController::askForFile(const DossierId& dossier, const app::HistoryFilter& filter)
{
    auto* dialog = new QFileDialog(m_dialog, tr("Save the history"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // nothing is replaced
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->setNameFilter(tr("Separated values (*.csv)"));
    dialog->selectFile(tr("history") + QStringLiteral(".csv")); // no name of anybody
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, dossier, filter](const QString& file) { save(dossier, filter, file); });
    dialog->open();
}

void HistoryController::save(const DossierId& dossier, const app::HistoryFilter& filter, const QString& file)
{
    m_engine.run(
        this,
        [dossier, filter, file](app::Engine& engine) -> Result<void> {
            const auto bytes = engine.historyCsv(dossier, filter, QLocale());
            if (!bytes) {
                return failure(bytes);
            }
            return app::DocumentExport::writeBytes(*bytes, file); // for its owner only
        },
        [this, turn = m_turn](const Result<void>& saved) {
            if (turn != m_turn || !m_dialog) {
                return;
            }
            if (saved) {
                m_dialog->showDone(tr("The history was saved."));
            } else {
                m_dialog->showFailure(saved.error().sentence());
            }
        });
}

} // namespace kluis::ui
