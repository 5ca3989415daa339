// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/FinderWorker.h"
#include "ui/palette/PaletteAction.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

namespace kluis::app {
class VaultReader;
}

namespace kluis::ui {

class EngineThread;
class Palette;
struct PaletteLine;

/// Leads the palette: what is typed goes to the finder's thread, what is chosen is done and remembered. That a person
/// searches is in the audit queue before anything of a dossier is looked for. Window's thread.
class PaletteController : public QObject {
    Q_OBJECT

public:
    using Actions = std::function<QList<PaletteAction>()>;

    /// \p window: what the palette is shown over. \p actions: asked each time it opens.
    PaletteController(EngineThread& engine, QWidget& window, Actions actions, QObject* parent = nullptr);

    void open(std::unique_ptr<app::VaultReader> reader);
    /// Nothing of the vault is open here any more when it returns.
    void close();
    void show();
    [[nodiscard]] Palette* palette() const { return m_palette; }

Q_SIGNALS:
    void dossierWanted(const kluis::app::FinderHit& hit);

private:
    void typed(const QString& text);
    void ask(const QString& text);
    void showRecent(const QList<app::FinderHit>& dossiers, bool isWhole);
    void answered(const QString& text, const QList<app::FinderHit>& hits);
    void chosen(const PaletteLine& line);
    [[nodiscard]] QList<PaletteLine> actionLines(const QString& text) const;

    EngineThread& m_engine;
    QWidget& m_window;
    Actions m_makeActions;
    QList<PaletteAction> m_actions;
    Palette* m_palette;
    app::FinderWorker m_worker;
    QStringList m_recent;      ///< keys, newest first
    bool m_isRecorded = false; ///< since the palette was opened
    quint64 m_turn = 0;        ///< answers of before it was opened again, or the vault locked, are dropped
};

} // namespace kluis::ui
