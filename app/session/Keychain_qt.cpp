// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/Keychain.h"

#include "app/session/KeychainThread.h"

#include <qt6keychain/keychain.h>

namespace kluis::app {

namespace {

Keychain::Answer told(KeychainThread::Answer answer)
{
    using State = Keychain::State;
    const auto state = answer.error == QKeychain::NoError         ? State::Done
                       : answer.error == QKeychain::EntryNotFound ? State::Missing
                                                                  : State::Unusable;
    return {state, answer.error, std::move(answer.data)};
}

} // namespace

Keychain::Answer Keychain::read(const QString& service, const QString& name)
{
    return told(KeychainThread::run([&] {
        auto* job = new QKeychain::ReadPasswordJob(service);
        job->setKey(name);
        return job;
    }));
}

Keychain::Answer Keychain::write(const QString& service, const QString& name, QByteArrayView secret)
{
    return told(KeychainThread::run([&] {
        auto* job = new QKeychain::WritePasswordJob(service);
        job->setKey(name);
        job->setBinaryData(secret.toByteArray());
        return job;
    }));
}

Keychain::Answer Keychain::remove(const QString& service, const QString& name)
{
    return told(KeychainThread::run([&] {
        auto* job = new QKeychain::DeletePasswordJob(service);
        job->setKey(name);
        return job;
    }));
}

} // namespace kluis::app
