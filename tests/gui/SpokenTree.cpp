// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/SpokenTree.h"

#include <QDBusArgument>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusReply>
#include <QEventLoop>
#include <QProcess>
#include <QTest>

namespace kluis::test {

namespace {

const QString accessible = QStringLiteral("org.a11y.atspi.Accessible");
const QString registry = QStringLiteral("org.a11y.atspi.Registry");
const QString registryRoot = QStringLiteral("/org/a11y/atspi/accessible/root");
const QString properties = QStringLiteral("org.freedesktop.DBus.Properties");
constexpr quint32 labelledBy = 2; ///< ATSPI_RELATION_LABELLED_BY
constexpr int patienceMs = 20'000;

QDBusMessage addressCall()
{
    return QDBusMessage::createMethodCall(QStringLiteral("org.a11y.Bus"), QStringLiteral("/org/a11y/bus"),
                                          QStringLiteral("org.a11y.Bus"), QStringLiteral("GetAddress"));
}

QDBusConnection connectToBus()
{
    const QDBusReply<QString> address = QDBusConnection::sessionBus().call(addressCall());
    return QDBusConnection::connectToBus(address.value(), QStringLiteral("spoken tree"));
}

QVariant first(const QDBusMessage& reply)
{
    return reply.type() == QDBusMessage::ReplyMessage ? reply.arguments().value(0) : QVariant();
}

QString text(const QDBusMessage& reply)
{
    return first(reply).value<QDBusVariant>().variant().toString();
}

quint64 states(const QDBusMessage& reply)
{
    const auto words = qdbus_cast<QList<quint32>>(first(reply));
    return words.size() == 2 ? words[0] | quint64(words[1]) << 32 : 0;
}

bool isLabelled(const QDBusMessage& reply)
{
    const auto argument = first(reply).value<QDBusArgument>();
    bool found = false;
    if (argument.currentType() != QDBusArgument::ArrayType) {
        return false;
    }
    argument.beginArray();
    while (!argument.atEnd()) {
        quint32 kind = 0;
        argument.beginStructure();
        argument >> kind;
        argument.asVariant();
        argument.endStructure();
        found = found || kind == labelledBy;
    }
    argument.endArray();
    return found;
}

/// Things by their program and their path, as GetChildren answers.
QList<std::pair<QString, QString>> references(const QDBusMessage& reply)
{
    QList<std::pair<QString, QString>> all;
    const auto argument = first(reply).value<QDBusArgument>();
    if (argument.currentType() != QDBusArgument::ArrayType) {
        return all;
    }
    argument.beginArray();
    while (!argument.atEnd()) {
        QString program;
        QDBusObjectPath path;
        argument.beginStructure();
        argument >> program >> path;
        argument.endStructure();
        all.append({program, path.path()});
    }
    argument.endArray();
    return all;
}

} // namespace

bool SpokenThing::isContainer() const
{
    return role == List || role == Table || role == Tree || role == TreeTable || role == PageTabList;
}

QString SpokenThing::told() const
{
    return QStringLiteral("%1 \"%2\" (%3)").arg(roleName, name.left(60), path.section(u'/', -1));
}

bool SpokenTree::startBus()
{
    // A program that finds the bus when it starts, and is told that somebody listens, joins at once.
    QProcess set;
    set.setStandardOutputFile(QProcess::nullDevice());
    set.start(QStringLiteral("dbus-send"),
              {QStringLiteral("--session"), QStringLiteral("--print-reply"), QStringLiteral("--dest=org.a11y.Bus"),
               QStringLiteral("/org/a11y/bus"), QStringLiteral("org.freedesktop.DBus.Properties.Set"),
               QStringLiteral("string:org.a11y.Status"), QStringLiteral("string:IsEnabled"),
               QStringLiteral("variant:boolean:true")});
    return set.waitForFinished(patienceMs) && set.exitStatus() == QProcess::NormalExit && set.exitCode() == 0;
}

SpokenTree::SpokenTree() : m_bus(connectToBus())
{
}

bool SpokenTree::join()
{
    return QTest::qWaitFor(
        [this] {
            auto call =
                QDBusMessage::createMethodCall(registry, registryRoot, accessible, QStringLiteral("GetChildren"));
            for (const auto& [program, path] : references(send({call}).constFirst())) {
                m_program = program;
                m_root = path;
            }
            return !m_program.isEmpty();
        },
        patienceMs);
}

SpokenTree::~SpokenTree()
{
    QDBusConnection::disconnectFromBus(QStringLiteral("spoken tree"));
}

QDBusMessage SpokenTree::ask(const QString& path, const char* method) const
{
    return QDBusMessage::createMethodCall(m_program, path, accessible, QString::fromLatin1(method));
}

QDBusMessage SpokenTree::askProperty(const QString& path, const char* property) const
{
    auto call = QDBusMessage::createMethodCall(m_program, path, properties, QStringLiteral("Get"));
    call.setArguments({accessible, QString::fromLatin1(property)});
    return call;
}

SpokenTree::Replies SpokenTree::send(const QList<QDBusMessage>& calls)
{
    QEventLoop loop;
    QList<QDBusPendingCallWatcher*> watchers;
    qsizetype open = calls.size();
    for (const auto& call : calls) {
        auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call, patienceMs), &loop);
        QObject::connect(watcher, &QDBusPendingCallWatcher::finished, &loop, [&] {
            if (--open == 0) {
                loop.quit();
            }
        });
        watchers.append(watcher);
    }
    if (open > 0) {
        loop.exec();
    }
    Replies replies;
    for (auto* watcher : std::as_const(watchers)) {
        replies.append(watcher->reply());
    }
    return replies;
}

QStringList SpokenTree::children(const QDBusMessage& reply) const
{
    QStringList paths;
    for (const auto& [program, path] : references(reply)) {
        if (program == m_program) {
            paths.append(path);
        }
    }
    return paths;
}

QList<SpokenThing> SpokenTree::look(const QStringList& paths)
{
    QList<QDBusMessage> calls;
    for (const auto& path : paths) {
        calls += {askProperty(path, "Name"), askProperty(path, "Description"),
                  ask(path, "GetRoleName"),  ask(path, "GetRole"),
                  ask(path, "GetState"),     ask(path, "GetRelationSet")};
    }
    const auto replies = send(calls);
    QList<SpokenThing> things;
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const auto* reply = &replies[i * 6];
        SpokenThing thing;
        thing.path = paths[i];
        thing.name = text(reply[0]);
        thing.description = text(reply[1]);
        thing.roleName = first(reply[2]).toString();
        thing.role = first(reply[3]).toUInt();
        thing.states = states(reply[4]);
        thing.isLabelled = isLabelled(reply[5]);
        things.append(thing);
    }
    return things;
}

QList<SpokenThing> SpokenTree::walk()
{
    QList<SpokenThing> all;
    QStringList level{m_root};
    QHash<QString, QString> parents;
    while (!level.isEmpty()) {
        QList<QDBusMessage> calls;
        auto things = look(level);
        level.clear();
        for (auto& thing : things) {
            thing.parent = parents.value(thing.path);
            const bool isRoot = thing.parent.isEmpty();
            const bool isInWindow = parents.contains(thing.parent); // a hidden window is itself in the tree
            if (!isRoot && isInWindow && !thing.has(SpokenThing::Showing)) {
                continue;
            }
            all.append(thing);
            const bool hasLines = thing.isContainer() && thing.role != SpokenThing::PageTabList;
            if (isRoot || (thing.has(SpokenThing::Showing) && !hasLines)) {
                calls.append(ask(thing.path, "GetChildren"));
            }
        }
        const auto replies = send(calls);
        for (qsizetype i = 0; i < replies.size(); ++i) {
            const auto paths = children(replies[i]);
            for (const auto& path : paths) {
                if (!parents.contains(path)) {
                    parents.insert(path, calls[i].path());
                    level.append(path);
                }
            }
        }
    }
    all.removeIf([](const SpokenThing& thing) { return !thing.parent.isEmpty() && !thing.has(SpokenThing::Showing); });
    return all;
}

QStringList SpokenTree::focused(const QStringList& paths)
{
    QList<QDBusMessage> calls;
    for (const auto& path : paths) {
        calls.append(ask(path, "GetState"));
    }
    const auto replies = send(calls);
    QStringList found;
    for (qsizetype i = 0; i < paths.size(); ++i) {
        if ((states(replies[i]) >> SpokenThing::Focused & 1U) != 0) {
            found.append(paths[i]);
        }
    }
    return found;
}

} // namespace kluis::test
