// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/HandOverController.h"

#include "ui/engine/EngineThread.h"
#include "ui/medical/HandOverForm.h"
#include "ui/medical/HandOverPanel.h"
#include "ui/medical/TakeOverForm.h"

namespace kluis::ui {

HandOverController::HandOverController(EngineThread& engine, HandOverPanel& panel, QObject* parent)
    : QObject(parent), m_engine(engine), m_panel(panel)
{
    connect(&panel, &HandOverPanel::cardWanted, this, &HandOverController::writeCard);
    connect(panel.handOver(), &HandOverForm::submitted, this, &HandOverController::handOver);
    connect(panel.takeOver(), &TakeOverForm::submitted, this, &HandOverController::takeOver);
    connect(&panel, &HandOverPanel::cancelWanted, &m_work, &LongWork::stop);
}

void HandOverController::open()
{
    m_panel.setEmployers(m_engine.employers());
}

void HandOverController::close()
{
    m_work.end();
    m_panel.forget();
}

void HandOverController::writeCard(const QString& file)
{
    m_engine.run(
        this, [file](app::Engine& engine) { return engine.writeHandOverCard(file); },
        [this](const Result<QString>& fingerprint) {
            if (m_engine.status().locked) {
                return;
            }
            if (fingerprint) {
                m_panel.showCard(*fingerprint);
            } else {
                m_panel.showFailure(fingerprint.error().sentence());
            }
        });
}

app::ProgressHandler HandOverController::begin()
{
    m_panel.setBusy(true);
    return m_work.begin([this](const app::SyncProgress& progress) {
        m_panel.setProgress(progress.done, progress.total, progress.phase == QLatin1String("hand-over-documents"));
    });
}

template <typename Report> void HandOverController::finish(const LongWork::Token& mine, const Result<Report>& report)
{
    if (!m_work.isCurrent(mine)) {
        return; // locked meanwhile
    }
    m_panel.setBusy(false);
    if (report) {
        m_panel.showSuccess(said(*report));
    } else {
        m_panel.showFailure(report.error().sentence());
    }
}

void HandOverController::handOver(const app::HandOverInput& input)
{
    const auto progress = begin();
    m_engine.run(
        this, [input, progress](app::Engine& engine) { return engine.handOver(input, progress); },
        [this, mine = m_work.token()](const Result<app::HandOverReport>& report) { finish(mine, report); });
}

void HandOverController::takeOver(const QString& file, const QString& employer, const QString& fingerprint)
{
    const auto progress = begin();
    m_engine.run(
        this,
        [file, employer, fingerprint, progress](app::Engine& engine) {
            return engine.takeOver(file, employer, fingerprint, progress);
        },
        [this, mine = m_work.token()](const Result<app::TakeOverReport>& report) {
            finish(mine, report);
            Q_EMIT changed(); // also of one that was stopped half-way
        });
}

QString HandOverController::said(const app::HandOverReport& report)
{
    QStringList sentences{tr("%n dossiers were written for %1.", nullptr, report.dossiers).arg(report.receiver)};
    if (report.withoutConsent > 0) {
        sentences.append(tr("%n stayed for want of consent.", nullptr, report.withoutConsent));
    }
    if (report.closed > 0) {
        sentences.append(tr("%n stayed because they are restricted to colleagues.", nullptr, report.closed));
    }
    if (report.documents > 0) {
        sentences.append(tr("%n documents go along.", nullptr, report.documents));
    }
    if (report.documentsLeft > 0) {
        sentences.append(tr("%n documents could not be had from the server and are not in the file.", nullptr,
                            report.documentsLeft));
    }
    sentences.append(tr("Send the file in any way, and read out the digits under Settings."));
    return sentences.join(u' ');
}

QString HandOverController::said(const app::TakeOverReport& report)
{
    QStringList sentences{tr("%n dossiers were taken over from %1.", nullptr, report.dossiers).arg(report.sender)};
    if (report.documents > 0) {
        sentences.append(tr("%n documents came along.", nullptr, report.documents));
    }
    if (report.kept > 0) {
        sentences.append(tr("%n values differ from yours: yours stand, theirs are in notes.", nullptr, report.kept));
    }
    if (!report.unknown.isEmpty()) {
        sentences.append(tr("Not found here, by personnel number: %1.").arg(report.unknown.join(QStringLiteral(", "))));
    }
    if (!report.different.isEmpty()) {
        sentences.append(tr("Another date of birth here, so nothing was taken: %1.")
                             .arg(report.different.join(QStringLiteral(", "))));
    }
    return sentences.join(u' ');
}

} // namespace kluis::ui
