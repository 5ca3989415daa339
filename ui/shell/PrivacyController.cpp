// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PrivacyController.h"

#include "ui/engine/EngineThread.h"
#include "ui/privacy/AuditScreen.h"

#include <QFileDialog>

namespace kluis::ui {

using app::AuditDesk;

PrivacyController::PrivacyController(EngineThread& engine, AuditScreen& screen, QObject* parent)
    : QObject(parent), m_engine(engine), m_screen(screen)
{
    connect(&screen, &AuditScreen::shown, this, &PrivacyController::search);
    connect(&screen, &AuditScreen::searchWanted, this, &PrivacyController::search);
    connect(&screen, &AuditScreen::olderWanted, this, [this] { fetch(m_request, false); });
    connect(&screen, &AuditScreen::exportWanted, this, &PrivacyController::askForFile);
}

void PrivacyController::close()
{
    m_isOpen = false;
    ++m_asked;
    if (m_stop) {
        *m_stop = true;
        m_stop.reset();
    }
    m_request = {};
    if (m_choosing) {
        m_choosing->reject(); // it would ask for what the next person searched
    }
    m_screen.forget();
}

void PrivacyController::search()
{
    if (m_isOpen) {
        fetch(m_screen.request(), true);
    }
}

void PrivacyController::fetch(const app::AuditQuery& request, bool isFirst)
{
    m_screen.setBusy(true);
    m_request = request;
    const quint64 asked = ++m_asked;
    m_engine.run(
        this,
        [request](app::Engine& engine) -> Result<AuditDesk::Page> {
            auto desk = engine.audit();
            return desk ? desk->page(request) : failure(desk);
        },
        [this, asked, isFirst](const Result<AuditDesk::Page>& page) {
            if (m_isOpen && asked == m_asked) {
                taken(page, isFirst);
            }
        });
}

void PrivacyController::taken(const Result<AuditDesk::Page>& page, bool isFirst)
{
    if (!page) {
        m_screen.showFailure(page.error().sentence());
        return;
    }
    m_request.cursor = page->cursor;
    m_screen.addPage(page->entries, isFirst, !page->cursor.isEmpty(), page->reached);
}

void PrivacyController::askForFile()
{
    auto* dialog = new QFileDialog(&m_screen, tr("Save the audit log"));
    m_choosing = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // a file that is there stays
    dialog->setNameFilters({tr("Separated values (*.csv)"), tr("JSON lines (*.jsonl)")});
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.contains(QLatin1String("jsonl")) ? QStringLiteral("jsonl")
                                                                         : QStringLiteral("csv"));
    });
    dialog->selectFile(tr("audit-log"));
    connect(dialog, &QFileDialog::fileSelected, this, &PrivacyController::save);
    dialog->open();
}

/// The whole answer to what was searched, not only the pages on the screen, nor what the fields say since.
void PrivacyController::save(const QString& file)
{
    m_screen.setBusy(true);
    auto request = m_request;
    request.cursor.clear();
    m_stop = std::make_shared<std::atomic<bool>>(false);
    const auto format = file.endsWith(QLatin1String(".jsonl")) ? AuditDesk::Format::JsonLines : AuditDesk::Format::Csv;
    m_engine.run(
        this,
        [request, file, format, stop = m_stop](app::Engine& engine) -> Result<quint64> {
            auto desk = engine.audit();
            return desk ? desk->exportTo(file, format, request, [stop](quint64 /*written*/) { return !*stop; })
                        : failure(desk);
        },
        [this, asked = m_asked](const Result<quint64>& written) {
            if (!m_isOpen || asked != m_asked) {
                return;
            }
            m_stop.reset();
            if (written) {
                m_screen.showDone(tr("%Ln entries were saved.", nullptr, int(*written)));
            } else {
                m_screen.showFailure(written.error().sentence());
            }
        });
}

} // namespace kluis::ui
