// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandContext.h"

#include "app/settings/DataFolder.h"
#include "core/crypto/KeyDerivation.h"

namespace kluis::app {

CommandContext::CommandContext(const console::Invocation& invocation, const Clock& clock)
    : m_invocation(invocation), m_clock(clock)
{
}

Result<void> CommandContext::prepare()
{
    const QString descriptor = m_invocation.value("secrets-fd");
    return descriptor.isEmpty() ? Result<void>() : m_secrets.readDescriptor(descriptor);
}

QString CommandContext::profileFolder() const
{
    const QString given = m_invocation.value("profile");
    return given.isEmpty() ? DataFolder::profile() : given;
}

Result<Engine*> CommandContext::engine()
{
    if (!m_engine) {
        EngineConfig config;
        config.profileFolder = profileFolder();
        config.clock = &m_clock;
#ifdef KLUIS_QUICK_PASSWORDS
        // Many tests enrol and unlock in many processes: at the least memory that is accepted, they take a quarter.
        if (qEnvironmentVariableIsSet("KLUIS_QUICK_PASSWORDS")) {
            config.kdf.memoryBytes = crypto::KeyDerivation::minimumMemory;
        }
#endif
        auto engine = Engine::open(config);
        if (!engine) {
            return failure(engine);
        }
        m_engine = std::move(*engine);
    }
    return m_engine.get();
}

Result<Engine*> CommandContext::enrolledEngine()
{
    auto opened = engine();
    if (opened && !(*opened)->status().enrolled) {
        return fail(ErrorCode::Locked, tr("This profile holds no account yet. Use 'kluis enrol' or 'kluis login'."));
    }
    return opened;
}

Result<Engine*> CommandContext::openEngine()
{
    auto opened = enrolledEngine();
    if (!opened) {
        return failure(opened);
    }
    auto password = m_secrets.password(tr("Password: "));
    if (!password) {
        return failure(password);
    }
    if (auto resumed = (*opened)->resume(*password); !resumed) {
        return failure(resumed);
    }
    return *opened;
}

Result<Engine*> CommandContext::openOrLogIn()
{
    auto enrolled = enrolledEngine();
    if (!enrolled) {
        return failure(enrolled);
    }
    auto password = m_secrets.password(tr("Password: "));
    if (!password) {
        return failure(password);
    }
    const auto resumed = (*enrolled)->resume(*password);
    if (resumed) {
        return *enrolled;
    }
    if (resumed.error().code() != ErrorCode::Locked) {
        return failure(resumed);
    }
    const auto factor = m_secrets.secondFactor();
    if (!factor) {
        return failure(factor);
    }
    LoginInput input; // of this profile's account: --user names somebody else
    input.server = QUrl(m_invocation.value("server"));
    input.caFile = m_invocation.value("ca");
    input.password = std::move(*password);
    input.totp = factor->totp;
    input.recoveryCode = factor->recoveryCode;
    const auto loggedIn = (*enrolled)->login(input);
    return loggedIn ? Result<Engine*>(*enrolled) : failure(loggedIn);
}

Result<CommandContext::Target> CommandContext::target(qsizetype index)
{
    auto opened = openEngine();
    if (!opened) {
        return failure(opened);
    }
    auto dossier = (*opened)->find(m_invocation.argument(index));
    if (!dossier) {
        return failure(dossier);
    }
    return Target{*opened, *dossier};
}

} // namespace kluis::app
