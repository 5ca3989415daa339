// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/DocumentsController.h"

#include "core/protocol/PreviewMessages.h"
#include "ui/documents/AttachDialog.h"
#include "ui/documents/DocumentsPage.h"
#include "ui/documents/EncryptDialog.h"
#include "ui/documents/ViewerDialog.h"

#include <QFileInfo>

#include <memory>

namespace kluis::ui {

namespace {

const QString sendingPhase = QStringLiteral("send-document");
const QString fetchingPhase = QStringLiteral("fetch-document");

} // namespace

DocumentsController::DocumentsController(EngineThread& engine, DocumentsPage& page, MedicalTextRules* rules,
                                         QString program, QObject* parent)
    : QObject(parent), m_engine(engine), m_page(page), m_rules(rules), m_program(std::move(program))
{
    connect(&page, &DocumentsPage::filesWanted, this, &DocumentsController::attach);
    connect(&page, &DocumentsPage::versionWanted, this, &DocumentsController::addVersion);
    connect(&page, &DocumentsPage::openWanted, this, &DocumentsController::open);
    connect(&page, &DocumentsPage::saveWanted, this, &DocumentsController::save);
    connect(&page, &DocumentsPage::encryptWanted, this, &DocumentsController::encrypt);
    connect(&page, &DocumentsPage::pinWanted, this, &DocumentsController::pin);
    connect(&page, &DocumentsPage::retryWanted, this, [this](const OpId& id) { change(id, true); });
    connect(&page, &DocumentsPage::takeBackWanted, this, [this](const OpId& id) { change(id, false); });
    connect(&page, &DocumentsPage::cancelWanted, this, &DocumentsController::cancel);
    connect(&engine, &EngineThread::syncProgress, this, &DocumentsController::showSyncProgress);
    connect(&engine, &EngineThread::syncFinished, this, &DocumentsController::ended);
    connect(&engine, &EngineThread::syncFailed, this, &DocumentsController::ended);
}

void DocumentsController::setDossier(const DossierId& dossier)
{
    if (m_dossier != dossier) {
        leave();
        m_dossier = dossier;
    }
}

void DocumentsController::leave()
{
    m_dossier.reset();
    for (const auto& viewer : std::as_const(m_viewers)) {
        if (viewer) {
            viewer->reject();
        }
    }
    m_viewers.clear();
    if (m_encrypting) {
        m_encrypting->done(QDialog::Rejected); // without asking, whatever it does
    }
    for (const auto& stop : std::as_const(m_running)) {
        m_engine.stopTransfer(stop);
    }
    m_running.clear();
    m_page.forget();
    m_page.clearTransfer();
}

void DocumentsController::tell(const Error& error)
{
    if (error.code() != ErrorCode::Cancelled) {
        m_page.showProblem(error.sentence());
    }
}

void DocumentsController::attach(const QStringList& paths)
{
    if (!m_dossier || paths.isEmpty() || m_page.content().sorts.isEmpty()) {
        return;
    }
    m_engine.run(
        this, [paths](app::Engine& engine) { return engine.judgeFiles(paths); },
        [this, dossier = *m_dossier](const Result<QList<app::DocumentCandidate>>& files) {
            if (!isShown(dossier)) {
                return;
            }
            if (!files) {
                tell(files.error());
                return;
            }
            const auto& content = m_page.content();
            auto* dialog = new AttachDialog(*files, content.sorts, content.usualSort, m_page.window(), m_rules);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &AttachDialog::submitted, this, [this, dialog, dossier] { add(dialog, dossier); });
            dialog->open();
        });
}

/// Each file by itself, so that other work comes in between and one that fails holds up no other.
void DocumentsController::add(AttachDialog* dialog, const DossierId& dossier)
{
    const QStringList files = dialog->files();
    const QString fieldId = dialog->fieldId();
    dialog->accept();
    for (const QString& path : files) {
        m_engine.run(
            this, [dossier, path, fieldId](app::Engine& engine) { return engine.addDocument(dossier, path, fieldId); },
            [this, dossier, path, several = files.size() > 1](const Result<RecordId>& added) {
                if (added) {
                    Q_EMIT changed();
                } else if (isShown(dossier)) {
                    const QString name = QFileInfo(path).fileName();
                    const QString sentence = added.error().sentence();
                    m_page.showProblem(several ? name + QStringLiteral(": ") + sentence : sentence);
                }
            });
    }
}

void DocumentsController::addVersion(const RecordId& document, const QString& path)
{
    if (!m_dossier) {
        return;
    }
    m_engine.run(
        this,
        [dossier = *m_dossier, document, path](app::Engine& engine) {
            return engine.addDocumentVersion(dossier, path, document);
        },
        [this, dossier = *m_dossier](const Result<RecordId>& added) {
            if (added) {
                Q_EMIT changed();
            } else if (isShown(dossier)) {
                tell(added.error());
            }
        });
}

void DocumentsController::open(const RecordId& document)
{
    if (!m_dossier) {
        return;
    }
    auto* viewer = new ViewerDialog(m_page.nameOf(document), m_program, m_page.window());
    m_viewers.append(viewer);
    viewer->show();
    const auto stop = m_engine.transfer(
        viewer, [this](const app::SyncProgress& progress) { showFetching(progress); },
        [dossier = *m_dossier, document](app::Engine& engine, const app::ProgressHandler& progress) {
            return engine.openDocument(dossier, document, protocol::PreviewLimits::content, progress);
        },
        [this, viewer](const Result<app::DocumentContent>& content) {
            ended();
            if (content) {
                viewer->show(*content);
                Q_EMIT seen();
            } else {
                viewer->showProblem(content.error().sentence());
            }
        });
    m_running.append(stop);
    connect(viewer, &QDialog::finished, this, [this, stop] {
        m_engine.stopTransfer(stop);
        ended();
    });
}

void DocumentsController::save(const RecordId& document, const QString& target)
{
    if (!m_dossier) {
        return;
    }
    m_running.append(m_engine.transfer(
        this, [this](const app::SyncProgress& progress) { showFetching(progress); },
        [dossier = *m_dossier, document, target](app::Engine& engine, const app::ProgressHandler& progress) {
            return engine.saveDocument(dossier, document, target, progress);
        },
        [this, dossier = *m_dossier, target](const Result<void>& saved) {
            ended();
            if (!isShown(dossier)) {
                return;
            }
            if (!saved) {
                tell(saved.error());
                return;
            }
            m_page.showSuccess(tr("A copy was saved as %1.").arg(QFileInfo(target).fileName()));
            Q_EMIT seen();
        }));
}

void DocumentsController::encrypt(const RecordId& document, bool medical)
{
    if (!m_dossier || m_encrypting) {
        return;
    }
    m_encrypting = new EncryptDialog(m_page.nameOf(document), medical, m_page.window());
    connect(
        m_encrypting, &EncryptDialog::submitted, this,
        [this, dialog = m_encrypting.data(), dossier = *m_dossier, document] { makeCopy(dialog, dossier, document); });
    m_encrypting->open();
}

void DocumentsController::makeCopy(EncryptDialog* dialog, const DossierId& dossier, const RecordId& document)
{
    const auto stop = m_engine.transfer(
        dialog, [this](const app::SyncProgress& progress) { showFetching(progress); },
        [dossier, document, recipient = dialog->recipient(),
         target = dialog->target()](app::Engine& engine, const app::ProgressHandler& progress) {
            return engine.saveSealedCopy(dossier, document, recipient, target, progress);
        },
        [this, dialog](const Result<crypto::SecretBytes>& password) {
            ended();
            if (!password) {
                dialog->showProblem(password.error().sentence());
                return;
            }
            dialog->showPassword(*password);
            Q_EMIT changed();
        });
    m_running.append(stop);
    connect(dialog, &QDialog::finished, this, [this, stop] { m_engine.stopTransfer(stop); });
}

void DocumentsController::pin(const RecordId& document, bool pinned)
{
    if (!m_dossier) {
        return;
    }
    m_running.append(m_engine.transfer(
        this, [this](const app::SyncProgress& progress) { showFetching(progress); },
        [dossier = *m_dossier, document, pinned](app::Engine& engine, const app::ProgressHandler& progress) {
            return engine.pinDocument(dossier, document, pinned, progress);
        },
        [this, dossier = *m_dossier](const Result<bool>& done) {
            ended();
            if (!done && isShown(dossier)) {
                tell(done.error());
            }
            Q_EMIT seen();
        }));
}

void DocumentsController::change(const OpId& id, bool again)
{
    if (!m_dossier) {
        return;
    }
    m_engine.run(
        this, [id, again](app::Engine& engine) { return again ? engine.offerAgain(id) : engine.takeBack(id); },
        [this, dossier = *m_dossier](const Result<void>& done) {
            if (!done && isShown(dossier)) {
                tell(done.error());
            }
            Q_EMIT changed();
        });
}

void DocumentsController::cancel()
{
    for (const auto& stop : std::as_const(m_running)) {
        m_engine.stopTransfer(stop);
    }
    m_running.clear();
    m_engine.cancelSync();
    m_page.clearTransfer();
}

void DocumentsController::showSyncProgress(const app::SyncProgress& progress)
{
    const bool sending = progress.phase == sendingPhase;
    if (m_dossier && (sending || progress.phase == fetchingPhase)) {
        m_page.showTransfer(progress.document, sending, progress.done, progress.total);
    } else {
        m_page.clearTransfer();
    }
}

void DocumentsController::showFetching(const app::SyncProgress& progress)
{
    if (m_dossier && progress.phase == fetchingPhase) {
        m_page.showTransfer(progress.document, false, progress.done, progress.total);
    }
}

void DocumentsController::ended()
{
    m_page.clearTransfer();
}

} // namespace kluis::ui
