// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/NewsController.h"

#include "ui/changes/NewsScreen.h"
#include "ui/engine/EngineThread.h"

namespace kluis::ui {

namespace {

constexpr int mostShown = 200; ///< changes

} // namespace

NewsController::NewsController(EngineThread& engine, NewsScreen& screen, QObject* parent)
    : QObject(parent), m_engine(engine), m_screen(screen)
{
    connect(&screen, &NewsScreen::shown, this, &NewsController::load);
    connect(&screen, &NewsScreen::allSeenWanted, this, &NewsController::markAll);
}

void NewsController::close()
{
    m_screen.forget();
}

void NewsController::refresh()
{
    if (m_screen.isVisible()) {
        load();
    }
}

void NewsController::load()
{
    if (m_engine.status().locked) {
        return;
    }
    m_engine.run(
        this, [](app::Engine& engine) { return engine.news(mostShown); },
        [this](const Result<QList<app::DossierNews>>& news) {
            if (m_engine.status().locked) {
                return;
            }
            if (!news) {
                Q_EMIT failed(news.error());
                return;
            }
            QList<NewsGroup> groups;
            qsizetype shown = 0;
            for (const auto& each : *news) {
                groups.append(NewsGroup::of(each, QLocale(), QDateTime::currentDateTime()));
                shown += each.changes.size();
            }
            m_screen.setNews(groups, shown < mostShown);
        });
}

void NewsController::markAll()
{
    m_engine.run(
        this, [](app::Engine& engine) { return engine.allNewsSeen(); },
        [this](const Result<void>& done) {
            if (!done) {
                Q_EMIT failed(done.error());
            }
            refresh();
        });
}

} // namespace kluis::ui
