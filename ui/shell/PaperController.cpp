// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PaperController.h"

#include "ui/engine/EngineThread.h"
#include "ui/medical/PaperDialog.h"
#include "ui/today/TodayScreen.h"

#include <QPointer>

namespace kluis::ui {

using Sheet = app::PaperDue::Sheet;

PaperController::PaperController(EngineThread& engine, TodayScreen& today, QObject* parent)
    : QObject(parent), m_engine(engine), m_today(today)
{
    connect(&today, &TodayScreen::paperChosen, this, &PaperController::ask);
}

void PaperController::refresh()
{
    if (m_engine.status().locked) {
        return;
    }
    m_engine.run(
        this, [](app::Engine& engine) { return engine.paperDue(); },
        [this](const Result<app::PaperDue>& due) {
            if (due && !m_engine.status().locked) {
                show(*due);
            }
        });
}

void PaperController::show(const app::PaperDue& due)
{
    m_due = due;
    m_today.setPaperReminder(due.kit      ? tr("A year went by: is your recovery kit still there?")
                             : due.shares ? tr("A year went by: are the recovery shares still there?")
                                          : QString());
}

void PaperController::close()
{
    show({});
}

void PaperController::ask()
{
    const Sheet sheet = m_due.kit ? Sheet::Kit : Sheet::Shares;
    auto* dialog = new PaperDialog(sheet, m_today.window());
    connect(dialog, &PaperDialog::submitted, this, [this, sheet, open = QPointer(dialog)](const QString& groups) {
        m_engine.run(
            this, [sheet, groups](app::Engine& engine) { return engine.provePaper(sheet, groups); },
            [this, open](const Result<void>& proved) {
                if (proved) {
                    if (open) {
                        open->accept();
                    }
                    Q_EMIT told(tr("Good. You are asked again in a year."));
                    refresh();
                } else if (open) {
                    open->showFailure(proved.error().sentence());
                }
            });
    });
    dialog->open();
}

} // namespace kluis::ui
