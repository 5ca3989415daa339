// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/InsightController.h"

#include "app/engine/SyncReport.h"
#include "app/insight/InsightBook.h"
#include "app/insight/InsightExport.h"
#include "ui/engine/EngineThread.h"
#include "ui/insight/InsightPdf.h"
#include "ui/insight/InsightScreen.h"

#include <QDate>
#include <QFileDialog>
#include <QSaveFile>

namespace kluis::ui {

InsightController::InsightController(EngineThread& engine, InsightScreen& screen, QObject* parent)
    : QObject(parent), m_screen(screen)
{
    connect(&screen, &InsightScreen::asked, this, &InsightController::ask);
    connect(&m_worker, &app::InsightWorker::answered, this, &InsightController::answered);
    connect(&m_worker, &app::InsightWorker::progressed, &screen, &InsightScreen::setProgress);
    connect(&m_worker, &app::InsightWorker::failed, this,
            [this](const Error& error) { m_screen.showFailure(error.sentence()); });
    connect(&engine, &EngineThread::syncFinished, this, &InsightController::refresh);
    connect(&screen, &InsightScreen::csvWanted, this, [this] {
        save(tr("Save the figures"), QStringLiteral("csv"),
             [this] { return app::InsightExport::toCsv(*m_answer, m_screen.locale()); });
    });
    connect(&screen, &InsightScreen::pdfWanted, this, [this] {
        save(tr("Save the figures"), QStringLiteral("pdf"),
             [this] { return InsightPdf::make(m_screen.description(), m_screen.charts()); });
    });
}

void InsightController::open(std::unique_ptr<app::InsightBook> book)
{
    m_worker.open(std::move(book));
    if (m_screen.isVisible()) {
        ask();
    }
}

void InsightController::close()
{
    m_worker.close();
    m_answer.reset();
    m_screen.forget();
}

void InsightController::ask()
{
    if (!m_worker.isOpen()) {
        return;
    }
    if (const auto question = m_screen.question(QDate::currentDate())) {
        m_worker.ask(*question);
    }
}

void InsightController::refresh(const app::SyncReport& report)
{
    if (report.pulled > 0 && m_screen.isVisible()) {
        ask();
    }
}

void InsightController::answered(const app::InsightAnswer& answer)
{
    m_answer = answer;
    m_screen.setAnswer(answer);
}

void InsightController::save(const QString& title, const QString& suffix, const std::function<QByteArray()>& content)
{
    if (!m_answer) {
        return;
    }
    // Made now: what is saved is what the person saw when asking for it.
    const QByteArray bytes = content();
    auto* dialog = new QFileDialog(&m_screen, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->setNameFilter(suffix == QLatin1String("csv") ? tr("Separated values (*.csv)") : tr("PDF (*.pdf)"));
    dialog->selectFile(tr("absence") + u'.' + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this, bytes](const QString& file) { write(file, bytes); });
    dialog->open();
}

void InsightController::write(const QString& file, const QByteArray& content)
{
    QSaveFile target(file);
    // Figures of small groups are not for everybody who uses this computer.
    if (target.open(QIODevice::WriteOnly) && target.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
        target.write(content) == content.size() && target.commit()) {
        Q_EMIT told(tr("The figures were saved."));
    } else {
        Q_EMIT failed(Error(ErrorCode::Storage, tr("The figures can't be written there. Choose another folder.")));
    }
}

} // namespace kluis::ui
