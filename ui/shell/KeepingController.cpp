// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/KeepingController.h"

#include "app/documents/DocumentExport.h"
#include "app/retention/CertificatePaper.h"
#include "ui/keeping/CountsPage.h"
#include "ui/keeping/DestructionModel.h"
#include "ui/keeping/DestructionsPage.h"
#include "ui/keeping/HoldsPage.h"
#include "ui/keeping/KeepingScreen.h"
#include "ui/keeping/KeptPage.h"

#include <QFileDialog>

namespace kluis::ui {

using app::Engine;
using app::Keeping;
using domain::Role;

KeepingController::KeepingController(EngineThread& engine, KeepingScreen& screen, QObject* parent)
    : QObject(parent), m_engine(engine), m_screen(screen)
{
    connect(&screen, &KeepingScreen::shown, this, &KeepingController::load);
    connect(screen.kept(), &KeptPage::proposeWanted, this, &KeepingController::propose);
    connect(screen.kept(), &KeptPage::dossierWanted, this, &KeepingController::dossierWanted);
    auto* destructions = screen.destructions();
    connect(destructions, &DestructionsPage::confirmWanted, this,
            [this](const QList<RecordId>& ids) { answer(ids, true); });
    connect(destructions, &DestructionsPage::refuseWanted, this,
            [this](const QList<RecordId>& ids) { answer(ids, false); });
    connect(destructions, &DestructionsPage::certificateWanted, this, &KeepingController::askForFile);
    connect(screen.holds(), &HoldsPage::holdWanted, this,
            [this](const QString& employer, const DossierId& dossier, const QString& reason) {
                begin({{[=](Keeping& keeping) { return keeping.hold(employer, dossier, reason); }},
                       0,
                       [this](int /*done*/) {
                           m_screen.holds()->clearForm();
                           return tr("The dossier is held.");
                       },
                       false});
            });
    connect(screen.holds(), &HoldsPage::liftWanted, this, [this](const QString& employer, const DossierId& dossier) {
        begin({{[=](Keeping& keeping) { return keeping.liftHold(employer, dossier); }},
               0,
               [](int /*done*/) { return tr("The hold was lifted."); },
               false});
    });
}

void KeepingController::open(Role role)
{
    m_role = role;
    m_screen.begin(role, m_engine.employers());
    if (m_screen.isVisible()) {
        load();
    }
}

void KeepingController::close()
{
    ++m_turn;
    m_role.reset();
    if (m_reading) {
        m_engine.stopTransfer(m_reading);
        m_reading.reset();
    }
    if (m_choosing) {
        m_choosing->reject();
    }
    m_screen.forget();
}

bool KeepingController::isRead() const
{
    return m_role && Keeping::partOf(*m_role).has_value();
}

void KeepingController::load()
{
    if (!m_role || !KeepingScreen::isFor(*m_role)) {
        return;
    }
    if (isRead()) {
        readList(Keeping::Basis::Servers);
    }
    readRest();
}

void KeepingController::refresh()
{
    if (isRead() && m_screen.isVisible()) {
        readList(Keeping::Basis::LastTime); // what was decided elsewhere comes when the place is opened
    }
}

void KeepingController::readList(Keeping::Basis basis)
{
    if (m_reading) {
        m_engine.stopTransfer(m_reading); // what is read stays read
    }
    m_reading = m_engine.transfer(
        this,
        [this](const app::SyncProgress& progress) {
            m_screen.kept()->setProgress(int(progress.done), int(progress.total));
        },
        [basis](Engine& engine, const app::ProgressHandler& progress) mutable -> Result<app::KeptList> {
            auto keeping = engine.keeping();
            // It gives way to other work and is called again: the server is asked once.
            return keeping ? keeping->list(std::exchange(basis, Keeping::Basis::LastTime),
                                           [&progress](int done, int of) {
                                               app::SyncProgress told;
                                               told.done = quint64(done);
                                               told.total = quint64(of);
                                               return progress(told);
                                           })
                           : Result<app::KeptList>(failure(keeping));
        },
        [this, turn = m_turn](const Result<app::KeptList>& list) {
            if (turn != m_turn) {
                return;
            }
            if (list) {
                m_screen.kept()->setList(*list);
            } else if (list.error().code() != ErrorCode::Cancelled) {
                m_screen.showFailure(list.error().sentence());
            }
        });
}

void KeepingController::readRest()
{
    m_engine.run(
        this,
        [](Engine& engine) -> Result<app::KeepingState> {
            auto keeping = engine.keeping();
            return keeping ? app::KeepingState::read(*keeping, engine.status()) : failure(keeping);
        },
        [this, turn = m_turn](const Result<app::KeepingState>& state) {
            if (turn != m_turn) {
                return;
            }
            if (state) {
                take(*state);
            } else {
                m_screen.showFailure(state.error().sentence());
            }
        });
}

void KeepingController::take(const app::KeepingState& state)
{
    m_screen.counts()->setCounts(state.counts);
    m_screen.destructions()->setLines(state.destructions);
    m_screen.holds()->setHolds(state.holds);
    m_screen.showWaiting(m_screen.destructions()->model()->waiting());
}

void KeepingController::propose(const QList<DossierId>& dossiers, bool byRequest)
{
    Work work;
    for (const DossierId& dossier : dossiers) {
        work.steps.append([dossier, byRequest](Keeping& keeping) {
            const auto made = keeping.propose(dossier, byRequest);
            return made ? Result<void>() : failure(made);
        });
    }
    work.said = [this](int done) {
        m_screen.goToDestructions();
        return tr("%Ln proposal(s) made. A second person has to confirm.", nullptr, done);
    };
    begin(std::move(work));
}

void KeepingController::answer(const QList<RecordId>& destructions, bool confirms)
{
    Work work;
    for (const RecordId& id : destructions) {
        work.steps.append(
            [id, confirms](Keeping& keeping) { return confirms ? keeping.confirm(id) : keeping.refuse(id); });
    }
    work.destroys = confirms;
    work.said = [confirms](int done) {
        return confirms ? tr("%Ln part(s) destroyed. The certificate can be saved here.", nullptr, done)
                        : tr("%Ln proposal(s) ended. Nothing was destroyed.", nullptr, done);
    };
    begin(std::move(work));
}

void KeepingController::begin(Work work)
{
    m_screen.setBusy(true);
    next(std::make_shared<Work>(std::move(work)));
}

void KeepingController::next(const std::shared_ptr<Work>& work)
{
    if (work->done == work->steps.size()) {
        finish(*work, nullptr);
        return;
    }
    m_engine.run(
        this,
        [step = work->steps[work->done]](Engine& engine) -> Result<void> {
            auto keeping = engine.keeping();
            return keeping ? step(*keeping) : failure(keeping);
        },
        [this, work, turn = m_turn](const Result<void>& done) {
            if (turn != m_turn) {
                return;
            }
            if (!done) {
                finish(*work, &done.error());
                return;
            }
            ++work->done;
            next(work);
        });
}

void KeepingController::finish(const Work& work, const Error* error)
{
    m_screen.setBusy(false);
    if (error == nullptr) {
        m_screen.showDone(work.said(int(work.done)));
    } else if (work.done > 0) {
        m_screen.showFailure(tr("%Ln done, then: %1", nullptr, int(work.done)).arg(error->sentence()));
    } else {
        m_screen.showFailure(error->sentence());
    }
    load();
    if (work.destroys && work.done > 0) {
        Q_EMIT changed();
    }
}

void KeepingController::askForFile(const RecordId& destruction)
{
    auto* dialog = new QFileDialog(&m_screen, tr("Save the certificate"));
    m_choosing = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // a file that is there stays
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->setNameFilters({tr("PDF (*.pdf)"), tr("JSON (*.json)")});
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.contains(QLatin1String("json")) ? QStringLiteral("json")
                                                                        : QStringLiteral("pdf"));
    });
    dialog->selectFile(tr("certificate-of-destruction"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, destruction](const QString& file) { save(destruction, file); });
    dialog->open();
}

void KeepingController::save(const RecordId& destruction, const QString& file)
{
    m_engine.run(
        this,
        [destruction, file](Engine& engine) -> Result<void> {
            auto keeping = engine.keeping();
            const auto json = keeping ? keeping->certificate(destruction) : failure(keeping);
            if (!json) {
                return failure(json);
            }
            const bool isJson = file.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
            const auto bytes = isJson ? Result<QByteArray>(*json) : app::CertificatePaper::pdf(*json);
            return bytes ? app::DocumentExport::writeBytes(*bytes, file) : failure(bytes);
        },
        [this, turn = m_turn](const Result<void>& saved) {
            if (turn != m_turn) {
                return;
            }
            if (saved) {
                m_screen.showDone(tr("The certificate was saved."));
            } else {
                m_screen.showFailure(saved.error().sentence());
            }
        });
}

} // namespace kluis::ui
