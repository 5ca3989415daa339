// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/weather/Worker.h"

namespace kluis::test {

namespace {
constexpr int patienceMs = 120'000;
}

Worker::Worker(Person& person, QStringList fields, int device)
    : m_person(person), m_fields(std::move(fields)), m_device(device)
{
}

Worker::~Worker()
{
    kill();
}

void Worker::launch()
{
    m_failure.clear();
    m_process = std::make_unique<QProcess>();
    m_process->setEnvironment(QProcess::systemEnvironment() +
                              QStringList{QStringLiteral("KLUIS_PASSWORD=") + m_person.password()});
    if (m_enter) {
        m_process->setChildProcessModifier(m_enter);
    }
    m_process->start(QStringLiteral(KLUIS_WEATHER_CLIENT), {m_person.profile(m_device)});
}

bool Worker::ready()
{
    return wait();
}

bool Worker::start()
{
    launch();
    return ready();
}

void Worker::kill()
{
    if (m_process) {
        m_process->kill();
        m_process->waitForFinished();
        takeLastWords();
        m_process.reset();
    }
}

void Worker::quit()
{
    if (m_process) {
        m_process->closeWriteChannel();
        m_process->waitForFinished(patienceMs);
        m_process.reset();
    }
}

void Worker::ask(const QString& command)
{
    m_process->write(command.toUtf8() + '\n');
    m_process->waitForBytesWritten(1'000);
}

bool Worker::wait(QStringList* lines)
{
    QElapsedTimer waiting;
    waiting.start();
    while (waiting.elapsed() < patienceMs) {
        if (!m_process->canReadLine() && !m_process->waitForReadyRead(1'000) &&
            m_process->state() == QProcess::NotRunning && !m_process->canReadLine()) {
            m_failure = QStringLiteral("%1 ended: %2")
                            .arg(m_person.login(), QString::fromUtf8(m_process->readAllStandardError()));
            return false;
        }
        while (m_process->canReadLine()) {
            const QString line = QString::fromUtf8(m_process->readLine()).trimmed();
            if (line == QLatin1String("DONE")) {
                return true;
            }
            if (line.startsWith(QLatin1String("FAILED"))) {
                m_failure = m_person.login() + QStringLiteral(": ") + line;
                return false;
            }
            note(line);
            if (lines != nullptr) {
                lines->append(line);
            }
        }
    }
    m_failure = m_person.login() + QStringLiteral(" is silent");
    return false;
}

bool Worker::settle()
{
    for (int tries = 0; tries < 10; ++tries) {
        if (!does(QStringLiteral("sync"))) {
            if (m_process->state() == QProcess::NotRunning) {
                return false;
            }
            continue; // a server that is starting
        }
        QStringList status;
        if (!does(QStringLiteral("status"), &status)) {
            return false;
        }
        if (status == QStringList{QStringLiteral("STATUS 0 0")}) {
            return true;
        }
        m_failure = m_person.login() + QStringLiteral(" does not settle: ") + status.join(u' ');
    }
    return false;
}

void Worker::takeLastWords()
{
    // A line that the kill cut off is no word of it.
    while (m_process->canReadLine()) {
        const QString line = QString::fromUtf8(m_process->readLine()).trimmed();
        note(line);
        if (line.startsWith(QLatin1String("FAILED"))) {
            m_failure = m_person.login() + QStringLiteral(": ") + line;
        }
    }
}

void Worker::listen()
{
    if (m_process) {
        m_process->waitForReadyRead(0); // a full pipe would stop it
    }
}

void Worker::note(const QString& line)
{
    const QStringList words = line.split(u' ');
    if (words.size() != 4) {
        return;
    }
    const QString place = words[1] + u' ' + words[2];
    if (words[0] == QLatin1String("TRY")) {
        edits.append({place, words[3], false});
    } else if (words[0] == QLatin1String("ACK") && !edits.isEmpty() && edits.last().value == words[3]) {
        edits.last().isAcknowledged = true;
    }
}

} // namespace kluis::test
