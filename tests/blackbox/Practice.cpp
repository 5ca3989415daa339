// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/blackbox/Practice.h"
#include "tests/support/TestPasswords.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QThread>

#include <csignal>

namespace kluis::test {

namespace {
constexpr int commandLimitMs = 120'000;
constexpr int startLimitMs = 30'000;
} // namespace

namespace {

QString program(const QString& name)
{
    return qEnvironmentVariable("KLUIS_TEST_PROGRAMS", QStringLiteral(KLUIS_BIN_DIR)) + u'/' + name;
}

} // namespace

QString serverProgram()
{
    return program(QStringLiteral("kluis-server"));
}

QString clientProgram()
{
    return program(QStringLiteral("kluis"));
}

QJsonObject Finished::json() const
{
    return QJsonDocument::fromJson(out).object();
}

QList<QJsonObject> Finished::jsonLines() const
{
    QList<QJsonObject> objects;
    for (const QByteArray& line : out.split('\n')) {
        if (!line.isEmpty()) {
            objects.append(QJsonDocument::fromJson(line).object());
        }
    }
    return objects;
}

Finished run(const QString& program, const QStringList& arguments, const QStringList& environment,
             const QByteArray& input)
{
    QProcess process;
    process.setEnvironment(QProcess::systemEnvironment() + environment);
    if (input.isEmpty()) {
        process.setStandardInputFile(QProcess::nullDevice());
    }
    process.start(program, arguments);
    if (!input.isEmpty()) {
        process.write(input);
        process.closeWriteChannel();
    }
    if (!process.waitForFinished(commandLimitMs)) {
        process.kill();
        process.waitForFinished();
        return {-1, process.readAllStandardOutput(), "did not end in time"};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

Practice::Practice() = default;

Practice::~Practice()
{
    kill();
}

void Practice::setPlace(const QString& address, const QStringList& names, std::function<void()> enter)
{
    m_names = names + QStringList{address};
    m_host = address;
    m_address = address;
    m_enter = std::move(enter);
}

bool Practice::start(const QStringList& initOptions)
{
    QStringList hosts;
    for (const QString& name : std::as_const(m_names)) {
        hosts += {QStringLiteral("--host"), name};
    }
    const auto made = run(serverProgram(), QStringList{QStringLiteral("init"), QStringLiteral("--data"), data(),
                                                       QStringLiteral("--environment"), QStringLiteral("test"),
                                                       QStringLiteral("--json")} +
                                               hosts + initOptions);
    if (!made.ok()) {
        qWarning("init: %s", made.err.constData());
        return false;
    }
    return serve();
}

bool Practice::serve()
{
    const QString portFile = m_folder.filePath(QStringLiteral("port"));
    QFile::remove(portFile);
    m_process = std::make_unique<QProcess>();
    m_process->setStandardInputFile(QProcess::nullDevice());
    m_process->setStandardOutputFile(m_folder.filePath(QStringLiteral("server.log")), QIODevice::Append);
    m_process->setStandardErrorFile(m_folder.filePath(QStringLiteral("server.log")), QIODevice::Append);
    if (m_enter) {
        m_process->setChildProcessModifier(m_enter);
    }
    // After a restart the clients must find it at the same address.
    m_process->start(serverProgram(),
                     {QStringLiteral("serve"), QStringLiteral("--data"), data(), QStringLiteral("--listen"),
                      QStringLiteral("%1:%2").arg(m_address).arg(m_port), QStringLiteral("--port-file"), portFile});
    QElapsedTimer waiting;
    waiting.start();
    while (waiting.elapsed() < startLimitMs && m_process->state() != QProcess::NotRunning) {
        QFile file(portFile);
        if (file.open(QIODevice::ReadOnly)) {
            m_port = file.readAll().trimmed().toInt();
            if (m_port > 0) {
                return true;
            }
        }
        m_process->waitForFinished(20);
    }
    qWarning("serve did not start: %s", log().constData());
    return false;
}

void Practice::kill()
{
    if (m_process) {
        m_process->kill();
        m_process->waitForFinished();
        m_process.reset();
    }
}

bool Practice::stop()
{
    m_process->terminate();
    const bool ended = m_process->waitForFinished(startLimitMs) && m_process->exitStatus() == QProcess::NormalExit &&
                       m_process->exitCode() == 0;
    m_process.reset();
    return ended;
}

void Practice::rememberPasswords() const
{
#ifdef KLUIS_REMEMBERED_PASSWORDS
    qputenv("LD_PRELOAD", KLUIS_REMEMBERED_PASSWORDS);
    qputenv("KLUIS_REMEMBERED_PASSWORDS", m_folder.path().toLocal8Bit());
    cheapenPasswords();
#endif
}

Finished Practice::server(const QStringList& arguments) const
{
    return run(serverProgram(), arguments + QStringList{QStringLiteral("--data"), data()});
}

QString Practice::addUser(const QString& login, const QString& role, const QStringList& more)
{
    const auto added = server(QStringList{QStringLiteral("user"), QStringLiteral("add"), login,
                                          QStringLiteral("--role"), role, QStringLiteral("--json")} +
                              more);
    if (!added.ok()) {
        qWarning("user add: %s", added.err.constData());
    }
    return added.json().value(QLatin1String("enrolmentCode")).toString();
}

QByteArray Practice::log() const
{
    QFile file(m_folder.filePath(QStringLiteral("server.log")));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace kluis::test
