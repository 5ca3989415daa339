// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/DossierNews.h"
#include "core/base/Result.h"

#include <QList>
#include <QObject>

namespace kluis::ui {

class EngineThread;
class NewsScreen;

/// Keeps the list of what others changed up to date while it is looked at. Window's thread.
class NewsController : public QObject {
    Q_OBJECT

public:
    NewsController(EngineThread& engine, NewsScreen& screen, QObject* parent = nullptr);
    void close();
    /// Reads again what is shown, if anybody looks.
    void refresh();

Q_SIGNALS:
    void failed(const kluis::Error& error);

private:
    void load();
    void markAll();

    EngineThread& m_engine;
    NewsScreen& m_screen;
};

} // namespace kluis::ui
