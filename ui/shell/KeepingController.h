// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/retention/KeepingState.h"
#include "ui/engine/EngineThread.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

class QFileDialog;

namespace kluis::ui {

class KeepingScreen;

/// Leads the place "Keeping": reads what must be kept while it is looked at, and carries proposals, answers and holds to the
/// server one by one, so that nothing else waits for many. Window's thread.
class KeepingController : public QObject {
    Q_OBJECT

public:
    KeepingController(EngineThread& engine, KeepingScreen& screen, QObject* parent = nullptr);

    /// The vault was opened for this role.
    void open(domain::Role role);
    void close();
    /// Something was written or came from the server: read again where it is looked at.
    void refresh();

Q_SIGNALS:
    void dossierWanted(const kluis::DossierId& dossier);
    void changed(); ///< something was destroyed: what is shown elsewhere may be gone

private:
    using Step = std::function<Result<void>(app::Keeping&)>;
    struct Work {
        QList<Step> steps;
        qsizetype done = 0;
        std::function<QString(int done)> said; ///< the sentence at the end
        bool destroys = false;
    };

    void load();
    void readList(app::Keeping::Basis basis);
    void readRest();
    void take(const app::KeepingState& state);
    void propose(const QList<DossierId>& dossiers, bool byRequest);
    void answer(const QList<RecordId>& destructions, bool confirms);
    void begin(Work work);
    void next(const std::shared_ptr<Work>& work);
    void finish(const Work& work, const Error* error);
    void askForFile(const RecordId& destruction);
    void save(const RecordId& destruction, const QString& file);
    [[nodiscard]] bool isRead() const;

    EngineThread& m_engine;
    KeepingScreen& m_screen;
    std::optional<domain::Role> m_role;
    EngineThread::Stop m_reading;     ///< of the list that is being read
    QPointer<QFileDialog> m_choosing; ///< where a certificate is to go
    quint64 m_turn = 0;               ///< answers of before the last lock are dropped
};

} // namespace kluis::ui
