// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QHash>
#include <QStringList>

namespace kluis::test {

/// A thing of the window as the accessibility bus tells it.
struct SpokenThing {
    /// Roles and states by their numbers in AT-SPI (atspi-constants.h).
    enum Role : quint32 {
        Invalid = 0,
        ComboBox = 11,
        Label = 29,
        List = 31,
        PageTabList = 38,
        RadioButton = 44,
        Table = 55,
        Tree = 65,
        TreeTable = 66,
        Unknown = 67,
    };
    enum State : quint32 {
        Enabled = 8,
        Focusable = 11,
        Focused = 12,
        Sensitive = 24,
        Showing = 25,
    };

    QString path;
    QString parent; ///< empty for the root
    QString name;
    QString description;
    QString roleName;
    quint32 role = Invalid;
    quint64 states = 0;
    bool isLabelled = false; ///< by another thing

    [[nodiscard]] bool has(State state) const { return (states >> state & 1U) != 0; }
    /// The keyboard may go there, now.
    [[nodiscard]] bool takesKeyboard() const { return has(Showing) && has(Enabled) && has(Focusable); }
    /// One stop of the Tab key, with arrow keys inside.
    [[nodiscard]] bool isContainer() const;
    [[nodiscard]] QString told() const; ///< for a message
};

/// A screen reader's connection to this program: a client of the accessibility bus, which knows of the window only what it is told
/// there. It waits in an event loop, so that the window answers meanwhile. GUI thread.
class SpokenTree {
public:
    /// Starts the session's accessibility bus; before the application object is made. False where at-spi2-core is missing.
    [[nodiscard]] static bool startBus();

    SpokenTree();
    ~SpokenTree();
    Q_DISABLE_COPY_MOVE(SpokenTree)
    /// Waits for this program, which makes itself known once it shows a window. False when it does not speak.
    [[nodiscard]] bool join();

    /// Everything that is shown in the program's windows, but the lines of tables, trees and lists: there are thousands.
    [[nodiscard]] QList<SpokenThing> walk();
    /// Which of \p paths have the keyboard now.
    [[nodiscard]] QStringList focused(const QStringList& paths);

private:
    using Replies = QList<QDBusMessage>;
    [[nodiscard]] QDBusMessage ask(const QString& path, const char* method) const;
    [[nodiscard]] QDBusMessage askProperty(const QString& path, const char* property) const;
    [[nodiscard]] QList<SpokenThing> look(const QStringList& paths);
    [[nodiscard]] Replies send(const QList<QDBusMessage>& calls);
    [[nodiscard]] QStringList children(const QDBusMessage& reply) const;

    QDBusConnection m_bus;
    QString m_program; ///< its name on the bus
    QString m_root;
};

} // namespace kluis::test
