// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/RunningWindow.h"

#include "core/crypto/Sha256.h"

#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>

namespace kluis::app {

namespace {

constexpr int patienceMs = 2'000;
constexpr int connectMs = 500;
constexpr qsizetype longestPath = 100; // bytes: sockets have room for 104 to 108
const QByteArray greeting = QByteArrayLiteral("show ");
const QByteArray answer = QByteArrayLiteral("shown\n");

/// Where the window of that profile is called.
QString nameFor(const QString& profile)
{
    const QString folder = QDir(profile).absolutePath();
    const QString digest = QString::fromLatin1(crypto::sha256(folder.toUtf8()).toHex().left(32));
#ifdef Q_OS_WIN
    return QStringLiteral("dossierkluis-") + digest;
#else
    const QString file = folder + QStringLiteral("/window");
    return file.toLocal8Bit().size() <= longestPath
               ? file
               : QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + QStringLiteral("/dossierkluis-") +
                     digest;
#endif
}

} // namespace

RunningWindow::RunningWindow(const QString& profile, QObject* parent) : QObject(parent), m_name(nameFor(profile))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &RunningWindow::meet);
}

bool RunningWindow::call(const QString& link) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(connectMs)) {
        return false;
    }
    socket.write(greeting + link.left(RunningWindow::longest).toUtf8().replace('\n', ' ') + '\n');
    QByteArray heard;
    while (!heard.endsWith('\n') && heard.size() < answer.size() && socket.waitForReadyRead(patienceMs)) {
        heard += socket.readAll();
    }
    return heard == answer;
}

void RunningWindow::listen()
{
    if (!m_server.isListening()) {
        QLocalServer::removeServer(m_name);
        (void)m_server.listen(m_name); // without it a second start says that the program is running
    }
}

void RunningWindow::meet()
{
    while (QLocalSocket* caller = m_server.nextPendingConnection()) {
        caller->setReadBufferSize(2 * RunningWindow::longest);
        connect(caller, &QLocalSocket::readyRead, this, [this, caller] { read(caller); });
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        QTimer::singleShot(patienceMs, caller, [caller] { caller->abort(); });
    }
}

void RunningWindow::read(QLocalSocket* caller)
{
    if (!caller->canReadLine()) {
        if (caller->bytesAvailable() >= caller->readBufferSize()) {
            caller->abort(); // no call of ours is as long
        }
        return;
    }
    const QByteArray line = caller->readLine().chopped(1);
    const QString link = QString::fromUtf8(line.mid(greeting.size()));
    if (!line.startsWith(greeting) || link.size() > RunningWindow::longest) {
        caller->abort();
        return;
    }
    caller->write(answer);
    caller->disconnectFromServer();
    Q_EMIT called(link);
}

} // namespace kluis::app
