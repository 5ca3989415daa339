// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/GuidanceController.h"

#include "ui/dossier/DossierScreen.h"
#include "ui/dossier/MedicalTextRules.h"
#include "ui/engine/EngineThread.h"
#include "ui/platform/DesktopNotice.h"
#include "ui/tasks/DueList.h"
#include "ui/tasks/TaskDialog.h"
#include "ui/tasks/TasksScreen.h"
#include "ui/today/TodayScreen.h"

namespace kluis::ui {

namespace {

constexpr int mostShown = 300;
constexpr int weekAhead = 6; ///< days after today

struct Due {
    QList<app::DueItem> items;
    QList<app::Colleague> colleagues;
};

Result<Due> readDue(app::Engine& engine, const app::DueQuery& query)
{
    auto guidance = engine.guidance();
    auto items = guidance ? guidance->due(query) : failure(guidance);
    if (!items) {
        return failure(items);
    }
    auto colleagues = guidance->colleagues();
    return colleagues ? Result<Due>(Due{std::move(*items), std::move(*colleagues)}) : failure(colleagues);
}

/// What a dialog about one task shows.
struct TaskToChange {
    app::TaskState task;
    QList<app::Colleague> colleagues;
    TenantId employer;
    QStringList tolerated;
};

Result<TaskToChange> readTask(app::Engine& engine, const DossierId& dossier, const QString& id)
{
    auto guidance = engine.guidance();
    auto task = guidance ? guidance->task(dossier, id) : failure(guidance);
    auto colleagues = task ? guidance->colleaguesFor(dossier) : failure(task);
    const auto view = colleagues ? engine.show(dossier, false, 0) : failure(colleagues);
    auto tolerated = view ? engine.toleratedTerms(view->row.tenant) : failure(view);
    return tolerated ? Result<TaskToChange>(TaskToChange{*std::move(task), *std::move(colleagues), view->row.tenant,
                                                         *std::move(tolerated)})
                     : failure(tolerated);
}

} // namespace

GuidanceController::GuidanceController(EngineThread& engine, const Screens& screens, QObject* parent)
    : QObject(parent), m_engine(engine), m_screens(screens), m_notice(new DesktopNotice(this))
{
    connect(&screens.today, &TodayScreen::shown, this, &GuidanceController::loadShown);
    connect(&screens.tasks, &TasksScreen::shown, this, &GuidanceController::loadShown);
    connectList(*screens.today.list());
    connectList(*screens.tasks.list());
    connectDossier();
}

void GuidanceController::connectList(DueList& list)
{
    connect(&list, &DueList::dossierWanted, this, &GuidanceController::dossierWanted);
    connect(&list, &DueList::doneWanted, this, &GuidanceController::finish);
    connect(&list, &DueList::editWanted, this, [this](const DueLine& line) { edit(line.dossier, line.item); });
}

void GuidanceController::connectDossier()
{
    auto* dossier = &m_screens.dossier;
    connect(dossier, &DossierScreen::milestoneRecorded, this,
            [this](const DossierId& id, const app::MilestoneInput& input) {
                m_engine.run(
                    this,
                    [id, input](app::Engine& engine) {
                        auto guidance = engine.guidance();
                        return guidance ? guidance->record(id, input) : failure(guidance);
                    },
                    [this](const Result<void>& done) { written(done); });
            });
    connect(dossier, &DossierScreen::taskChanged, this,
            [this](const DossierId& id, const QString& task, const app::TaskInput& input) {
                m_engine.run(
                    this,
                    [id, task, input](app::Engine& engine) {
                        auto guidance = engine.guidance();
                        return guidance ? guidance->changeTask(id, task, input) : failure(guidance);
                    },
                    [this](const Result<void>& done) { written(done); });
            });
    connect(dossier, &DossierScreen::taskEditWanted, this, &GuidanceController::edit);
    connect(dossier, &DossierScreen::taskGiven, this, [this](const DossierId& id, const app::TaskInput& input) {
        m_engine.run(
            this,
            [id, input](app::Engine& engine) {
                auto guidance = engine.guidance();
                return guidance ? guidance->addTask(id, input) : failure(guidance);
            },
            [this, id, input, turn = m_turn](const Result<RecordId>& made) {
                if (turn != m_turn) {
                    return;
                }
                if (!made && !m_screens.dossier.restoreTask(id, input)) {
                    Q_EMIT refusedBehind(id,
                                         tr("A task in a dossier that you have left was not given: %1 Its text stands "
                                            "there again when you open it.")
                                             .arg(made.error().sentence()));
                    return;
                }
                written(made ? Result<void>() : failure(made));
            });
    });
}

void GuidanceController::close()
{
    ++m_turn;
    if (m_dialog != nullptr) {
        m_dialog->done(QDialog::Rejected);
    }
    m_screens.today.list()->forget();
    m_screens.tasks.list()->forget();
    m_notice->withdraw();
    Q_EMIT counted(0);
}

void GuidanceController::refresh()
{
    loadShown();
    count();
}

void GuidanceController::loadShown()
{
    if (m_screens.today.isVisible()) {
        app::DueQuery query;
        query.warnedBy = QDate::currentDate().addDays(weekAhead);
        query.limit = mostShown;
        load(*m_screens.today.list(), query);
    }
    if (m_screens.tasks.isVisible()) {
        app::DueQuery query;
        query.mine = !m_screens.tasks.isEverybodys();
        query.limit = mostShown;
        load(*m_screens.tasks.list(), query);
    }
}

void GuidanceController::load(DueList& list, const app::DueQuery& query)
{
    if (m_engine.status().locked) {
        return;
    }
    m_engine.run(
        this, [query](app::Engine& engine) { return readDue(engine, query); },
        [this, &list, turn = m_turn](const Result<Due>& due) {
            if (turn != m_turn) {
                return;
            }
            if (!due) {
                Q_EMIT failed(due.error());
                return;
            }
            list.setGroups(DueGroup::of(due->items, due->colleagues, QDate::currentDate(), QLocale()),
                           due->items.size() < mostShown);
        });
}

/// How much is late or due today; the desktop tells once a day, and only how much.
void GuidanceController::count()
{
    if (m_engine.status().locked) {
        return;
    }
    app::DueQuery query;
    query.until = QDate::currentDate();
    m_engine.run(
        this,
        [query](app::Engine& engine) {
            auto guidance = engine.guidance();
            return guidance ? guidance->countDue(query) : failure(guidance);
        },
        [this, turn = m_turn](const Result<int>& due) {
            if (turn != m_turn || !due) {
                return;
            }
            Q_EMIT counted(*due);
            const QDate today = QDate::currentDate();
            if (m_wantsNotices && *due > 0 && m_toldOn != today) {
                m_toldOn = today;
                m_notice->tell(tr("%n things are due today or late.", nullptr, *due));
            }
        });
}

void GuidanceController::finish(const DueLine& line)
{
    m_engine.run(
        this,
        [line](app::Engine& engine) -> Result<void> {
            auto guidance = engine.guidance();
            if (!guidance) {
                return failure(guidance);
            }
            if (line.isTask) {
                app::TaskInput input;
                input.status = domain::TaskRecord::Status::Done;
                return guidance->changeTask(line.dossier, line.item, input);
            }
            app::MilestoneInput input;
            input.milestone = line.item;
            return guidance->record(line.dossier, input);
        },
        [this, line](const Result<void>& done) { written(done, tr("Recorded as done today: %1").arg(line.what)); });
}

void GuidanceController::edit(const DossierId& dossier, const QString& task)
{
    m_engine.run(
        this, [dossier, task](app::Engine& engine) { return readTask(engine, dossier, task); },
        [this, dossier, turn = m_turn](const Result<TaskToChange>& read) {
            if (turn != m_turn || m_dialog != nullptr) {
                return;
            }
            if (!read) {
                Q_EMIT failed(read.error());
                return;
            }
            auto* rules = new MedicalTextRules;
            rules->setTolerated({read->tolerated.begin(), read->tolerated.end()});
            rules->setWriter(app::MedicalTextWarning::writerOf(m_engine.status().role.value_or(domain::Role::Planner)),
                             false);
            connect(rules, &MedicalTextRules::tolerateWanted, this,
                    [this, employer = read->employer](const QString& term) { tolerate(employer, term); });
            m_dialog = new TaskDialog(dossier, read->task, read->colleagues, rules, m_screens.dossier.window());
            connect(m_dialog, &TaskDialog::saveWanted, this, [this] { save(m_dialog); });
            m_dialog->open();
        });
}

void GuidanceController::tolerate(const TenantId& employer, const QString& term)
{
    m_engine.run(
        this, [employer, term](app::Engine& engine) { return engine.tolerateTerm(employer, term); },
        [this](const Result<void>& done) {
            if (!done) {
                Q_EMIT failed(done.error());
            }
        });
}

void GuidanceController::save(TaskDialog* dialog)
{
    m_engine.run(
        dialog,
        [dossier = dialog->dossier(), task = dialog->task(), changes = dialog->changes()](app::Engine& engine) {
            auto guidance = engine.guidance();
            return guidance ? guidance->changeTask(dossier, task, changes) : failure(guidance);
        },
        [this, dialog](const Result<void>& done) {
            if (!done) {
                dialog->showProblem(done.error().sentence());
                return;
            }
            dialog->accept();
            written(done);
        });
}

void GuidanceController::written(const Result<void>& done, const QString& sentence)
{
    if (m_engine.status().locked) {
        return;
    }
    if (!done) {
        Q_EMIT failed(done.error());
        return;
    }
    if (!sentence.isEmpty()) {
        Q_EMIT told(sentence);
    }
    refresh();
    Q_EMIT changed();
}

} // namespace kluis::ui
