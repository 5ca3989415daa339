// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/Engine.h"

#include <QObject>

namespace kluis::ui {

class EngineThread;
class HandOverController;
class KeysController;
class MedicalScreen;

/// Leads between the screen of the medical group and the engine. Window's thread.
class MedicalController : public QObject {
    Q_OBJECT

public:
    MedicalController(EngineThread& engine, MedicalScreen& screen, QObject* parent = nullptr);
    void open(domain::Role role);
    void close();

Q_SIGNALS:
    /// Others changed the medical log; one text for the person, told once.
    void news(const QString& sentences);
    void changed(); ///< rights to medical content may have changed: sync, and read again what is shown

private:
    void load();
    void take(const QList<app::MedicalMember>& members);
    void startGroup(const QString& file);
    void confirmKit(const QString& group);
    void approve(const QString& login, const QString& fingerprint);
    void invite(const QString& login, const QString& name);
    void makeLead(const QString& login);
    void removeMember(const QString& login);
    void tellNews();
    void finish(const Result<void>& done, const QString& success);

    EngineThread& m_engine;
    MedicalScreen& m_screen;
    HandOverController* m_handOver;
    KeysController* m_keys;
};

} // namespace kluis::ui
