// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/DossierController.h"

#include "core/domain/AccessPolicy.h"
#include "core/domain/FieldCatalogue.h"
#include "core/domain/FieldValue.h"
#include "ui/documents/DocumentsPage.h"
#include "ui/dossier/DossierScreen.h"
#include "ui/dossier/MedicalTextRules.h"
#include "ui/dossier/NotesPanel.h"
#include "ui/dossiers/AbsenceDialog.h"
#include "ui/dossiers/DossierList.h"
#include "ui/dossiers/NewDossierDialog.h"
#include "ui/engine/EngineThread.h"
#include "ui/shell/DocumentsController.h"
#include "ui/shell/ExportController.h"
#include "ui/shell/HistoryController.h"
#include "ui/shell/ImportController.h"
#include "ui/shell/LetterController.h"
#include "ui/shell/ReleaseController.h"
#include "ui/shell/RequestsController.h"
#include "ui/shell/RestrictionController.h"
#include "ui/shell/WorkPane.h"
#include "ui/widgets/TimeText.h"

#include <utility>

namespace kluis::ui {

namespace {

constexpr int restMs = 60;

using Agreements = QHash<QString, domain::FieldAgreement>; ///< by short name of the employer

bool mayWrite(domain::Role role, QStringView id)
{
    const auto* field = domain::FieldCatalogue::find(id);
    return field != nullptr && domain::AccessPolicy::mayWrite(role, *field);
}

} // namespace

DossierController::DossierController(EngineThread& engine, WorkPane& pane, const QString& previewProgram,
                                     QObject* parent)
    : QObject(parent), m_engine(engine), m_pane(pane), m_restriction(new RestrictionController(engine, pane, this)),
      m_history(new HistoryController(engine, pane, this)),
      m_documents(new DocumentsController(engine, *pane.dossier()->documents(), pane.dossier()->textRules(),
                                          previewProgram, this)),
      m_import(new ImportController(engine, pane, this)), m_export(new ExportController(engine, pane, this)),
      m_letters(new LetterController(engine, *pane.dossier()->documents(), pane.dossier()->textRules(), previewProgram,
                                     this)),
      m_requests(new RequestsController(engine, pane, this))
{
    m_readSoon.setSingleShot(true);
    m_readSoon.setInterval(restMs);
    connect(&m_readSoon, &QTimer::timeout, this, &DossierController::refresh);
    auto* list = pane.list();
    connect(list, &DossierList::dossierChosen, this, &DossierController::choose);
    connect(list, &DossierList::dossierEntered, pane.dossier(), &DossierScreen::enter);
    connect(list, &DossierList::addWanted, this, &DossierController::addDossier);
    connect(list, &DossierList::importWanted, m_import, &ImportController::open);
    connect(list, &DossierList::exportWanted, m_export, &ExportController::open);
    connect(m_export, &ExportController::told, this, &DossierController::told);
    connect(m_import, &ImportController::changed, this, &DossierController::written);
    connect(m_import, &ImportController::told, this, &DossierController::told);
    connect(list, &DossierList::failed, this, &DossierController::failed);
    auto* screen = pane.dossier();
    connect(screen, &DossierScreen::changed, this, &DossierController::set);
    connect(screen, &DossierScreen::noteWritten, this, &DossierController::addNote);
    connect(screen, &DossierScreen::olderNotesWanted, this, [this] {
        m_newestNotes += NotesPanel::moreAtOnce;
        refresh();
    });
    connect(screen, &DossierScreen::historyWanted, this, &DossierController::showHistory);
    connect(screen, &DossierScreen::sickWanted, this, [this] { reportAbsence(true); });
    connect(screen, &DossierScreen::recoveryWanted, this, [this] { reportAbsence(false); });
    connect(screen, &DossierScreen::medicalHelpWanted, this, &DossierController::medicalHelpWanted);
    connect(screen, &DossierScreen::decisionWanted, this, &DossierController::decisionWanted);
    connect(screen->textRules(), &MedicalTextRules::tolerateWanted, this, &DossierController::tolerate);
    connect(screen, &DossierScreen::restrictionWanted, this,
            [this](const DossierId& dossier) { m_restriction->ask(dossier, m_shownName); });
    connect(screen, &DossierScreen::wholeHistoryWanted, this, [this](const DossierId& dossier) {
        if (m_role) {
            m_history->show(dossier, m_shownName, *m_role);
        }
    });
    connect(m_history, &HistoryController::failed, this, &DossierController::failed);
    connect(m_restriction, &RestrictionController::failed, this, &DossierController::failed);
    connect(m_restriction, &RestrictionController::done, this, [this](const QString& sentence) {
        refresh();
        Q_EMIT told(sentence);
    });
    connect(screen, &DossierScreen::requestsWanted, this, [this](const DossierId& dossier) {
        if (m_role) {
            m_requests->show(dossier, m_shownName, *m_role);
        }
    });
    connect(m_requests, &RequestsController::changed, this, &DossierController::written);
    auto* releases = new ReleaseController(engine, *screen, this);
    connect(releases, &ReleaseController::changed, this, &DossierController::written);
    connect(releases, &ReleaseController::failed, this, &DossierController::failed);
    connect(m_documents, &DocumentsController::changed, this, &DossierController::written);
    connect(m_letters, &LetterController::changed, this, &DossierController::written);
    connect(screen->documents(), &DocumentsPage::letterWanted, this, [this, screen] {
        if (const auto dossier = screen->dossier()) { // not m_shown: that may be still to come
            m_letters->begin(*dossier);
        }
    });
    connect(m_documents, &DocumentsController::seen, this, &DossierController::refresh);
}

void DossierController::open(domain::Role role)
{
    m_role = role;
    m_pane.dossier()->setMayAnswerRequests(RequestsController::isFor(role));
    m_pane.list()->setEmployerShown(m_engine.status().tenants.size() > 1);
    m_pane.list()->setMayAdd(mayWrite(role, u"personnel_no") && mayWrite(role, u"last_name"));
    m_pane.list()->setMayExport(app::DossierExport::isFor(role));
    m_import->tellCutShort();
    m_export->tellCutShort();
}

void DossierController::close()
{
    m_readSoon.stop();
    m_history->close();
    m_documents->leave();
    m_letters->leave();
    m_import->close();
    m_export->close();
    m_requests->close();
    m_pane.dossier()->forget(); // commits first: the edits stand in the engine's queue before its lock
    m_pane.list()->setSource(nullptr);
    m_pane.list()->setMayAdd(false);
    m_pane.list()->setMayExport(false);
    ++m_turn;
    m_colleaguesRead = false;
    m_role.reset();
    m_shown.reset();
    m_shownName.clear();
    m_shownEmployer.reset();
}

void DossierController::choose(const DossierId& dossier)
{
    if (m_shown && *m_shown != dossier) {
        m_pane.dossier()->leave();
        m_documents->leave();
        m_letters->leave();
    }
    if (m_shown != dossier) {
        m_newestNotes = NotesPanel::shownAtFirst;
    }
    m_shown = dossier;
    m_opening = true;
    ++m_turn;
    m_colleaguesRead = false;
    m_readSoon.start();
}

void DossierController::showDossier(const DossierId& dossier)
{
    choose(dossier);
    m_pane.list()->select(dossier);
}

void DossierController::refresh()
{
    if (!m_shown || !m_role) {
        return;
    }
    const quint64 turn = m_turn;
    m_engine.run(
        this,
        [dossier = *m_shown, notes = m_newestNotes, opened = std::exchange(m_opening, false)](app::Engine& engine) {
            auto view = engine.show(dossier, false, notes);
            if (view && opened) {
                // Told twice is better than a dossier that does not open.
                [[maybe_unused]] const auto seen = engine.newsSeen(dossier);
            }
            return view;
        },
        [this, turn](const Result<app::DossierView>& view) { take(view, turn); });
}

void DossierController::take(const Result<app::DossierView>& view, quint64 turn)
{
    if (turn != m_turn || !m_role) {
        return;
    }
    if (!view) {
        m_pane.dossier()->showUnopened(view.error().sentence());
        Q_EMIT failed(view.error());
        return;
    }
    m_shownName = view->row.name;
    m_documents->setDossier(view->row.dossier);
    if (m_shownEmployer != view->row.tenant) {
        readTolerated(view->row.tenant);
    }
    if (!m_colleaguesRead) {
        readColleagues(view->row.dossier);
    }
    m_pane.dossier()->setMayRestrict(m_engine.status().kitConfirmed); // who leads the medical group
    m_pane.dossier()->setDossier(DossierDescription::of(*view, *m_role, QLocale(), QDateTime::currentDateTime()));
}

void DossierController::set(const DossierId& dossier, const QString& fieldId, const QString& value)
{
    m_engine.run(
        this, [dossier, fieldId, value](app::Engine& engine) { return engine.set(dossier, fieldId, value); },
        [this, dossier, fieldId, value](const Result<void>& done) {
            if (done) {
                written();
                return;
            }
            const QString why = done.error().sentence();
            if (m_role && !m_pane.dossier()->showFieldProblem(dossier, fieldId, value, why)) {
                Q_EMIT refusedBehind(dossier,
                                     tr("A value in a dossier that you have left was not saved: %1 It stands there "
                                        "again when you open it.")
                                         .arg(why));
            }
        });
}

void DossierController::addNote(const DossierId& dossier, const QString& text, const QString& fieldId)
{
    m_engine.run(
        this, [dossier, text, fieldId](app::Engine& engine) { return engine.note(dossier, text, fieldId); },
        [this, dossier, text, fieldId](const Result<RecordId>& done) {
            if (!done) {
                if (m_role) { // else it was locked meanwhile, and nothing of any dossier stays here
                    m_pane.dossier()->restoreNote(dossier, fieldId, text);
                    Q_EMIT failed(done.error());
                }
                return;
            }
            written();
        });
}

void DossierController::readTolerated(const TenantId& employer)
{
    m_shownEmployer = employer;
    m_engine.run(
        this, [employer](app::Engine& engine) { return engine.toleratedTerms(employer); },
        [this, employer](const Result<QStringList>& terms) {
            if (terms && m_shownEmployer == employer) {
                m_pane.dossier()->textRules()->setTolerated({terms->begin(), terms->end()});
            }
        });
}

void DossierController::readColleagues(const DossierId& dossier)
{
    m_colleaguesRead = true;
    m_engine.run(
        this,
        [dossier](app::Engine& engine) {
            auto guidance = engine.guidance();
            return guidance ? guidance->colleaguesFor(dossier) : failure(guidance);
        },
        [this, turn = m_turn](const Result<QList<app::Colleague>>& colleagues) {
            if (colleagues && turn == m_turn) {
                m_pane.dossier()->setColleagues(*colleagues);
            }
        });
}

void DossierController::tolerate(const QString& term)
{
    if (!m_shownEmployer) {
        return;
    }
    m_engine.run(
        this, [employer = *m_shownEmployer, term](app::Engine& engine) { return engine.tolerateTerm(employer, term); },
        [this](const Result<void>& done) {
            if (!done) {
                Q_EMIT failed(done.error());
            }
        });
}

void DossierController::written()
{
    if (m_role) {
        m_pane.list()->refresh();
        refresh();
        Q_EMIT changed();
    }
}

void DossierController::showHistory(const DossierId& dossier, const QString& fieldId)
{
    const quint64 turn = m_turn;
    m_engine.run(
        this, [dossier](app::Engine& engine) { return engine.show(dossier, true); },
        [this, turn, fieldId](const Result<app::DossierView>& view) {
            const auto* field = domain::FieldCatalogue::find(fieldId);
            if (turn != m_turn || !m_role || field == nullptr) {
                return;
            }
            if (!view) {
                Q_EMIT failed(view.error());
                return;
            }
            const bool masked = domain::AccessPolicy::isMasked(*m_role, *field);
            QList<app::FieldState> states{view->fields.value(fieldId)};
            states += view->history.value(fieldId);
            QList<HistoryLine> lines;
            for (const auto& state : std::as_const(states)) {
                const QString when = TimeText::past(state.at, QDateTime::currentDateTime(), QLocale());
                lines.append({masked ? domain::maskedValue() : domain::displayValue(*field, state.value, QLocale()),
                              state.author.isEmpty() ? when : state.author + QStringLiteral(", ") + when});
            }
            m_pane.dossier()->showHistory(fieldId, lines);
        });
}

void DossierController::addDossier()
{
    auto* dialog = new NewDossierDialog(m_engine.status().tenants, m_pane.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_engine.run(
        dialog,
        [employers = m_engine.status().tenants](app::Engine& engine) -> Result<Agreements> {
            Agreements agreements;
            for (const auto& employer : employers) {
                auto agreement = engine.agreement(employer.shortName);
                if (!agreement) {
                    return failure(agreement);
                }
                agreements.insert(employer.shortName, std::move(*agreement));
            }
            return agreements;
        },
        [dialog](const Result<Agreements>& agreements) {
            if (agreements) {
                dialog->setAgreements(*agreements);
            } else {
                dialog->showFailure(agreements.error().sentence());
            }
        });
    connect(dialog, &NewDossierDialog::submitted, this, [this, dialog] {
        m_engine.run(
            dialog, [value = dialog->value()](app::Engine& engine) { return engine.addDossier(value); },
            [this, dialog](const Result<DossierId>& made) {
                if (!made) {
                    dialog->showFailure(made.error().sentence());
                    return;
                }
                dialog->accept();
                m_pane.list()->refresh();
                showDossier(*made);
                Q_EMIT changed();
            });
    });
    dialog->open();
}

void DossierController::reportAbsence(bool sick)
{
    // Not m_shown: the dossier whose name stands here, and there is none while the next is being read.
    const auto dossier = m_pane.dossier()->dossier();
    if (!dossier) {
        return;
    }
    auto* dialog = new AbsenceDialog(sick ? AbsenceDialog::Kind::Sick : AbsenceDialog::Kind::Recovery, m_shownName,
                                     QDate::currentDate(), m_pane.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AbsenceDialog::submitted, this,
            [this, dialog, dossier = *dossier] { sendAbsence(dialog, dossier); });
    dialog->open();
}

void DossierController::sendAbsence(AbsenceDialog* dialog, const DossierId& dossier)
{
    const bool sick = dialog->kind() == AbsenceDialog::Kind::Sick;
    const QDate from = dialog->from();
    const double percentage = dialog->percentage();
    m_engine.run(
        dialog,
        [sick, dossier, from, percentage](app::Engine& engine) {
            return sick ? engine.reportSick(dossier, from, percentage)
                        : engine.reportRecovery(dossier, from, percentage);
        },
        [this, dialog](const Result<void>& done) {
            if (!done) {
                dialog->showFailure(done.error().sentence());
                return;
            }
            dialog->accept();
            written();
        });
}

} // namespace kluis::ui
