// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandContext.h"

#include "app/settings/DataFolder.h"

namespace kluis::app {

CommandContext::CommandContext(const Invocation& invocation, const Clock& clock)
    : m_invocation(invocation), m_clock(clock)
{
}

Result<void> CommandContext::prepare()
{
    const QString descriptor = value("secrets-fd");
    return descriptor.isEmpty() ? Result<void>() : m_secrets.readDescriptor(descriptor);
}

QString CommandContext::value(const char* option) const
{
    return m_invocation.values.value(QString::fromLatin1(option));
}

bool CommandContext::has(const char* flag) const
{
    return m_invocation.flags.contains(QString::fromLatin1(flag));
}

Result<int> CommandContext::number(const char* option, int otherwise, int least, int most) const
{
    const QString text = value(option);
    if (text.isEmpty()) {
        return otherwise;
    }
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < least || number > most) {
        return fail(
            ErrorCode::InvalidArgument,
            tr("--%1 takes a whole number from %2 to %3.").arg(QString::fromLatin1(option)).arg(least).arg(most));
    }
    return number;
}

Result<QDate> CommandContext::date(const char* option) const
{
    const QString text = value(option);
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !date.isValid()) {
        return fail(ErrorCode::InvalidArgument,
                    tr("--%1 takes a date like 2026-11-24.").arg(QString::fromLatin1(option)));
    }
    return date;
}

Result<Engine*> CommandContext::engine()
{
    if (!m_engine) {
        EngineConfig config;
        config.profileFolder = value("profile");
        if (config.profileFolder.isEmpty()) {
            config.profileFolder = DataFolder::profile();
        }
        config.clock = &m_clock;
        auto engine = Engine::open(config);
        if (!engine) {
            return failure(engine);
        }
        m_engine = std::move(*engine);
    }
    return m_engine.get();
}

Result<Engine*> CommandContext::openEngine()
{
    auto opened = engine();
    if (!opened) {
        return failure(opened);
    }
    if (!(*opened)->status().enrolled) {
        return fail(ErrorCode::Locked, tr("This profile holds no account yet. Use 'kluis enrol' or 'kluis login'."));
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

Result<CommandContext::Target> CommandContext::target(qsizetype index)
{
    auto opened = openEngine();
    if (!opened) {
        return failure(opened);
    }
    auto dossier = (*opened)->find(argument(index));
    if (!dossier) {
        return failure(dossier);
    }
    return Target{*opened, *dossier};
}

} // namespace kluis::app
