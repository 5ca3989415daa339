// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/ConflictView.h"
#include "core/base/Result.h"

#include <QList>
#include <QObject>

namespace kluis::ui {

class ConflictScreen;
class EngineThread;

/// Asks one question after the other while the screen of conflicts is looked at, and hands the answers to the engine.
/// Window's thread.
class ConflictController : public QObject {
    Q_OBJECT

public:
    ConflictController(EngineThread& engine, ConflictScreen& screen, QObject* parent = nullptr);
    void close();
    /// This field's question is the next to be shown.
    void choose(const DossierId& dossier, const QString& fieldId);
    /// Reads again what is shown, if anybody looks.
    void refresh();

Q_SIGNALS:
    void failed(const kluis::Error& error);
    void changed(); ///< a decision was written and waits for the server

private:
    void load();
    void take(const Result<QList<app::ConflictHead>>& heads);
    void show(qsizetype at);
    void step(int by);
    void decide(const app::ConflictDecision& decision);
    [[nodiscard]] qsizetype position(const DossierId& dossier, const QString& fieldId) const;

    EngineThread& m_engine;
    ConflictScreen& m_screen;
    QList<app::ConflictHead> m_heads;
    DossierId m_dossier; ///< of the question that is shown or wanted
    QString m_field;
    quint64 m_turn = 0; ///< answers of before the last choice or lock are dropped
    bool m_deciding = false;
};

} // namespace kluis::ui
