// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/OfficeController.h"

#include "ui/engine/EngineThread.h"
#include "ui/privacy/BreachDialog.h"
#include "ui/privacy/OfficeScreen.h"
#include "ui/privacy/OfficeText.h"
#include "ui/today/TodayScreen.h"

#include <QDateTime>

namespace kluis::ui {

using app::OfficeRecord;

OfficeController::OfficeController(EngineThread& engine, OfficeScreen& screen, TodayScreen& today, QObject* parent)
    : QObject(parent), m_engine(engine), m_screen(screen), m_today(today)
{
    connect(&screen, &OfficeScreen::shown, this, &OfficeController::refresh);
    connect(&screen, &OfficeScreen::saveWanted, this, &OfficeController::save);
    connect(&today, &TodayScreen::shown, this, &OfficeController::refresh);
}

void OfficeController::open(bool isOfficer)
{
    m_isOpen = true;
    m_isOfficer = isOfficer;
    refresh();
}

void OfficeController::close()
{
    m_isOpen = false;
    m_isOfficer = false;
    m_screen.forget();
    m_today.setReminder({});
    if (m_dialog) {
        m_dialog->reject(); // it shows what this person reported
    }
}

void OfficeController::refresh()
{
    showReports();
    if (!m_isOfficer) {
        return;
    }
    m_engine.run(
        this,
        [](app::Engine& engine) -> Result<QList<OfficeRecord>> {
            auto desk = engine.office();
            return desk ? desk->records() : failure(desk);
        },
        [this](const Result<QList<OfficeRecord>>& records) {
            if (!m_isOpen || !m_isOfficer) {
                return;
            }
            if (!records) {
                m_screen.showFailure(records.error().sentence());
                return;
            }
            m_screen.setRecords(*records);
            m_today.setReminder(OfficeText::reminder(*records, QDateTime::currentDateTime(), QLocale()));
        });
}

void OfficeController::save(const OfficeRecord& record)
{
    m_screen.setBusy(true);
    m_engine.run(
        this,
        [record](app::Engine& engine) -> Result<OfficeRecord> {
            auto desk = engine.office();
            return desk ? desk->save(record) : failure(desk);
        },
        [this](const Result<OfficeRecord>& saved) {
            if (!m_isOpen) {
                return;
            }
            if (!saved) {
                m_screen.showFailure(saved.error().sentence());
                return;
            }
            m_screen.showSaved(*saved);
            refresh();
        });
}

void OfficeController::report(QWidget* parent)
{
    if (!m_isOpen) {
        return;
    }
    if (!m_dialog) {
        m_dialog = new BreachDialog(parent);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &BreachDialog::reportWanted, this, &OfficeController::keep);
    }
    m_dialog->open();
    showReports();
}

/// Kept first; whether the server has it is shown when it is known.
void OfficeController::keep(const QString& text, qint64 noticedAt)
{
    m_dialog->setBusy(true);
    m_engine.run(
        this,
        [text, noticedAt](app::Engine& engine) -> Result<RecordId> {
            auto desk = engine.office();
            return desk ? desk->report(text, noticedAt, QDateTime::currentMSecsSinceEpoch()) : failure(desk);
        },
        [this](const Result<RecordId>& kept) {
            const bool isShown = m_dialog && m_dialog->isVisible(); // closed or locked meanwhile, else
            if (!kept && isShown) {
                m_dialog->showFailure(kept.error().sentence());
            } else if (!kept) {
                Q_EMIT failed(kept.error());
            } else if (isShown) {
                m_dialog->showKept();
                showReports();
            }
            if (kept && m_isOpen) {
                m_engine.sync();
            }
        });
}

void OfficeController::showReports()
{
    if (!m_dialog) {
        return;
    }
    m_engine.run(
        this,
        [](app::Engine& engine) -> Result<QList<app::OwnReport>> {
            auto desk = engine.office();
            return desk ? desk->reports() : failure(desk);
        },
        [this](const Result<QList<app::OwnReport>>& reports) {
            if (m_dialog && reports) {
                m_dialog->setReports(*reports);
            }
        });
}

} // namespace kluis::ui
