// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/base/Id.h"

#include <QObject>

namespace kluis::app {
struct DraftInput;
}

namespace kluis::ui {

class DossierScreen;
class EngineThread;

/// Has the engine see to what assistant and doctor make of a draft in a dossier. Window's thread.
class DraftController : public QObject {
    Q_OBJECT

public:
    DraftController(EngineThread& engine, DossierScreen& screen, QObject* parent = nullptr);

Q_SIGNALS:
    void changed();                         ///< something was written and waits for the server
    void failed(const kluis::Error& error); ///< and its dossier was left

private:
    void run(const DossierId& dossier, const app::DraftInput& input);

    EngineThread& m_engine;
    DossierScreen& m_screen;
};

} // namespace kluis::ui
