// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/RequestsController.h"

#include "ui/keeping/CarryOutDialog.h"
#include "ui/keeping/RequestsDialog.h"

#include <QFileDialog>

namespace kluis::ui {

using app::Engine;

RequestsController::RequestsController(EngineThread& engine, QWidget& window, QObject* parent)
    : QObject(parent), m_engine(engine), m_window(window)
{
}

bool RequestsController::isFor(domain::Role role)
{
    return role == domain::Role::Hr || role == domain::Role::Doctor;
}

void RequestsController::show(const DossierId& dossier, const QString& person, domain::Role role)
{
    close();
    m_dossier = dossier;
    m_dialog = new RequestsDialog(person, role, QDate::currentDate(), &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &RequestsDialog::registerWanted, this, &RequestsController::add);
    connect(m_dialog, &RequestsDialog::answerWanted, this, &RequestsController::answer);
    connect(m_dialog, &RequestsDialog::carryOutWanted, this, &RequestsController::carryOut);
    connect(m_dialog, &RequestsDialog::copyWanted, this, &RequestsController::askForFolder);
    connect(m_dialog, &RequestsDialog::stopWanted, this, &RequestsController::stop);
    m_dialog->open();
    read();
}

void RequestsController::close()
{
    stop();
    delete m_dialog;
}

void RequestsController::stop()
{
    if (m_stop) {
        *m_stop = true;
        m_engine.stopTransfer(m_copying);
    }
}

void RequestsController::read()
{
    m_engine.run(
        m_dialog,
        [dossier = m_dossier](Engine& engine) -> Result<QList<app::TaskState>> {
            auto requests = engine.requests();
            return requests ? requests->list(dossier) : failure(requests);
        },
        [this](const Result<QList<app::TaskState>>& list) {
            m_dialog->setBusy(false);
            if (list) {
                m_dialog->setRequests(*list);
            } else {
                m_dialog->showFailure(list.error().sentence());
            }
        });
}

void RequestsController::add()
{
    m_dialog->setBusy(true);
    m_engine.run(
        m_dialog,
        [dossier = m_dossier, wanted = m_dialog->wanted()](Engine& engine) -> Result<void> {
            auto requests = engine.requests();
            const auto made = requests
                                  ? requests->add(dossier, wanted.kind, wanted.received, wanted.months, wanted.remark)
                                  : failure(requests);
            return made ? Result<void>() : failure(made);
        },
        [this](const Result<void>& done) {
            written(done,
                    tr("Registered. Today shows it in the last week before its day, and at once what you found."));
        });
}

void RequestsController::answer(const QString& request)
{
    m_dialog->setBusy(true);
    m_engine.run(
        m_dialog,
        [dossier = m_dossier, request, day = m_dialog->answeredOn(),
         remark = m_dialog->answerRemark()](Engine& engine) -> Result<void> {
            auto requests = engine.requests();
            return requests ? requests->answer(dossier, request, day, remark) : failure(requests);
        },
        [this](const Result<void>& done) { written(done, tr("Recorded as answered.")); });
}

void RequestsController::carryOut(const QString& request, domain::RequestKey::Kind kind)
{
    using Told = Result<QList<app::TellWhom>>;
    m_request = request;
    m_carryOut = new CarryOutDialog(kind, m_dialog);
    m_carryOut->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_carryOut, &CarryOutDialog::removeWanted, this, [this] {
        carry([dossier = m_dossier, ids = m_carryOut->chosen(), ground = m_carryOut->ground()](
                  auto carrying, const auto& id) -> Told { return carrying.remove(dossier, id, ids, ground); },
              tr("Removed here. It goes to the server with the next synchronisation, and from there to everybody."));
    });
    connect(m_carryOut, &CarryOutDialog::correctWanted, this, [this] {
        carry([dossier = m_dossier, ids = m_carryOut->chosen(), value = m_carryOut->correctValue()](
                  auto carrying, const auto& id) -> Told { return carrying.correct(dossier, id, ids.value(0), value); },
              tr("Corrected, with the request beside it."));
    });
    connect(m_carryOut, &CarryOutDialog::attachWanted, this, [this] {
        carry(
            [dossier = m_dossier, ids = m_carryOut->chosen(), words = m_carryOut->statement()](auto carrying,
                                                                                               const auto& id) -> Told {
                const auto done = carrying.attach(dossier, id, ids.value(0), words);
                return done ? Told(QList<app::TellWhom>()) : failure(done);
            },
            tr("The employee's own words stand in a note now."));
    });
    m_carryOut->open();
    readValues();
}

void RequestsController::readValues()
{
    m_engine.run(
        m_carryOut,
        [dossier = m_dossier](Engine& engine) -> Result<QList<app::AskableValue>> {
            auto requests = engine.requests();
            return requests ? requests->carryingOut().values(dossier) : failure(requests);
        },
        [this](const Result<QList<app::AskableValue>>& values) {
            m_carryOut->setBusy(false);
            if (values) {
                m_carryOut->setValues(*values);
            } else {
                m_carryOut->showFailure(values.error().sentence());
            }
        });
}

void RequestsController::carry(
    const std::function<Result<QList<app::TellWhom>>(const app::CarryingOut&, const RecordId& request)>& how,
    const QString& sentence)
{
    m_carryOut->setBusy(true);
    m_engine.run(
        m_carryOut,
        [dossier = m_dossier, request = m_request, how](Engine& engine) -> Result<QList<app::TellWhom>> {
            auto requests = engine.requests();
            const auto found = requests ? requests->find(dossier, request) : failure(requests);
            return found ? how(requests->carryingOut(), found->id) : failure(found);
        },
        [this, sentence](const Result<QList<app::TellWhom>>& told) {
            if (told) {
                m_carryOut->showDone(sentence, *told);
                Q_EMIT changed();
            } else {
                m_carryOut->showFailure(told.error().sentence());
            }
            readValues();
        });
}

void RequestsController::written(const Result<void>& done, const QString& sentence)
{
    if (done) {
        m_dialog->clearForm();
        m_dialog->showDone(sentence);
        Q_EMIT changed();
    } else {
        m_dialog->showFailure(done.error().sentence());
    }
    read();
}

void RequestsController::askForFolder()
{
    auto* dialog = new QFileDialog(m_dialog, tr("A new folder for the copy"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // what is there stays
    dialog->selectFile(tr("copy-for-the-employee"));      // no name of anybody
    connect(dialog, &QFileDialog::fileSelected, this, &RequestsController::copy);
    dialog->open();
}

void RequestsController::copy(const QString& folder)
{
    m_dialog->setCopying(true);
    m_stop = std::make_shared<std::atomic<bool>>(false);
    m_copying = m_engine.transfer(
        m_dialog, [this](const app::SyncProgress& progress) { m_dialog->setProgress(progress.done, progress.total); },
        [dossier = m_dossier, folder, stop = m_stop](Engine& engine, const app::ProgressHandler& progress) {
            // It does not give way: begun anew it would be logged and written once more.
            return engine.copyForEmployee(dossier, folder, [&progress, &stop](const app::SyncProgress& told) {
                (void)progress(told);
                return !*stop;
            });
        },
        [this](const Result<void>& made) {
            m_stop.reset();
            m_dialog->setCopying(false);
            if (made) {
                m_dialog->showDone(tr("The copy was made. Give it to the employee alone, after checking who it is."));
            } else {
                m_dialog->showFailure(made.error().sentence());
            }
        });
}

} // namespace kluis::ui
