// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/base/Id.h"
#include "core/base/Result.h"

#include <QObject>

namespace kluis::app {
struct DraftInput;
struct ReleaseInput;
} // namespace kluis::app

namespace kluis::ui {

class DossierScreen;
class EngineThread;

/// Has the engine release what the doctor asks for in a dossier, or take it back, and what is made of drafts. Window's thread.
class ReleaseController : public QObject {
    Q_OBJECT

public:
    ReleaseController(EngineThread& engine, DossierScreen& screen, QObject* parent = nullptr);

Q_SIGNALS:
    void changed();                         ///< something was written and waits for the server
    void failed(const kluis::Error& error); ///< and its dossier was left

private:
    enum class Act {
        Release,
        Withdraw
    };
    void run(Act act, const DossierId& dossier, const app::ReleaseInput& input);
    void draft(const DossierId& dossier, const app::DraftInput& input);
    /// \p isShown: where it was asked for.
    void tell(const Result<void>& done, bool isShown);

    EngineThread& m_engine;
    DossierScreen& m_screen;
};

} // namespace kluis::ui
