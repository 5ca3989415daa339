// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/blackbox/Person.h"

#include <QElapsedTimer>
#include <QProcess>

#include <functional>
#include <memory>

namespace kluis::test {

/// A person's client as a process (WeatherClient.cpp) that is told what to do and can be killed at any moment. What it
/// said it would do and what it was done with is kept in \c edits. One thread.
class Worker {
public:
    struct Edit {
        QString place; ///< dossier and field
        QString value;
        bool isAcknowledged = false;
    };

    /// \p fields: what this one writes, and nobody else. \p device: which of the person's profiles.
    Worker(Person& person, QStringList fields, int device = 0);
    ~Worker();

    /// Starts the process and waits until the vault is open; false with a message.
    [[nodiscard]] bool start();
    /// Starts it without waiting; ready() waits.
    void launch();
    [[nodiscard]] bool ready();
    void kill();
    /// Ends it in an orderly way.
    void quit();

    /// Sends a command; the answer is for wait().
    void ask(const QString& command);
    /// The lines up to DONE, without it; false with a message when it says FAILED, dies or is silent for too long.
    [[nodiscard]] bool wait(QStringList* lines = nullptr);
    [[nodiscard]] bool does(const QString& command, QStringList* lines = nullptr)
    {
        ask(command);
        return wait(lines);
    }
    /// Synchronises until nothing waits; a few tries, since the server may be starting.
    [[nodiscard]] bool settle();
    /// Edits until it is killed.
    void work(quint32 seed) { ask(workCommand(seed, 0)); }
    [[nodiscard]] bool work(quint32 seed, int count) { return does(workCommand(seed, count)); }
    /// Takes in what it printed so far; to be called now and then while it works. Nothing once it is killed.
    void listen();

    [[nodiscard]] const QStringList& fields() const { return m_fields; }
    [[nodiscard]] const QString& failure() const { return m_failure; }
    [[nodiscard]] Person& person() { return m_person; }
    /// Whom the process belongs to: called in it before the program starts.
    void setPlace(std::function<void()> enter) { m_enter = std::move(enter); }

    QList<Edit> edits;

private:
    [[nodiscard]] QString workCommand(quint32 seed, int count) const
    {
        return QStringLiteral("work %1 %2 %3").arg(seed).arg(count).arg(m_fields.join(u','));
    }
    void takeLastWords();
    void note(const QString& line);

    Person& m_person;
    QStringList m_fields;
    int m_device;
    std::unique_ptr<QProcess> m_process;
    std::function<void()> m_enter;
    QString m_failure;
};

} // namespace kluis::test
