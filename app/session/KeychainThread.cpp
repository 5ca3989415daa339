// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/KeychainThread.h"

#include "app/crash/CrashHandler.h"
#include "core/base/RunInThread.h"

#include <QCoreApplication>
#include <QMutex>
#include <QSemaphore>
#include <QThread>

#include <memory>

#include <qt6keychain/keychain.h>

namespace kluis::app {

namespace {

/// The thread and an object in it to run things by.
struct Running {
    ~Running()
    {
        thread.quit();
        thread.wait();
    }
    QThread thread;
    QObject room;
};

Q_CONSTINIT QBasicMutex guard;
std::unique_ptr<Running> running; // between the first job and the end of the application

void end()
{
    const QMutexLocker lock(&guard);
    running.reset();
}

void begin()
{
    running = std::make_unique<Running>();
    running->thread.setObjectName(QStringLiteral("keychain"));
    running->room.moveToThread(&running->thread);
    QObject::connect(&running->thread, &QThread::started, &running->room,
                     [] { CrashHandler::guardThread("keychain"); });
    running->thread.start();
    qAddPostRoutine(end);
}

} // namespace

KeychainThread::Answer KeychainThread::run(const std::function<QKeychain::Job*()>& make)
{
    const QMutexLocker lock(&guard);
    if (!running) {
        begin();
    }
    Answer answer;
    QSemaphore done;
    runInThreadOf(&running->room, [&make, &answer, &done] {
        QKeychain::Job* job = make();
        job->setInsecureFallback(false);
        QObject::connect(job, &QKeychain::Job::finished, &running->room, [&answer, &done](QKeychain::Job* ended) {
            answer.error = int(ended->error());
            if (const auto* read = qobject_cast<QKeychain::ReadPasswordJob*>(ended)) {
                answer.data = read->binaryData();
            }
            QueueOrder::left();
            done.release();
        });
        job->start(); // deletes itself
    });
    done.acquire();
    QueueOrder::arrived();
    return answer;
}

} // namespace kluis::app
