// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/base/Id.h"

#include <QObject>

class QWidget;

namespace kluis::ui {

class EngineThread;
class RestrictDialog;

/// Asks a lead who may read the medical part of a dossier, and has the engine see to it. Window's thread.
class RestrictionController : public QObject {
    Q_OBJECT

public:
    RestrictionController(EngineThread& engine, QWidget& window, QObject* parent = nullptr);
    void ask(const DossierId& dossier, const QString& person);

Q_SIGNALS:
    void failed(const kluis::Error& error);
    void done(const QString& sentence);

private:
    void submit(RestrictDialog* dialog, const DossierId& dossier);

    EngineThread& m_engine;
    QWidget& m_window;
    quint64 m_turn = 0; ///< the answer to an earlier question opens no dialog
};

} // namespace kluis::ui
