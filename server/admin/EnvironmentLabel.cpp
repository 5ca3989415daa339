// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/EnvironmentLabel.h"

#include "core/console/CommandLine.h"
#include "core/crypto/Bytes.h"
#include "server/store/AccountStore.h"
#include "server/store/OwnerFile.h"

namespace kluis::server {

using domain::Environment;
using domain::environmentFromName;
using domain::environmentName;

namespace {

constexpr char machineVariable[] = "KLUIS_ENVIRONMENT";
constexpr qint64 largestFile = 512; // bytes

QString fileOf(const QString& folder)
{
    return folder % QStringLiteral("/environment");
}

QByteArray signedText(const QByteArray& label, const ServerKeys& keys)
{
    return crypto::labelled("dk/environment/v1").append(keys.practice.bytes()).append(label);
}

} // namespace

Result<Environment> EnvironmentLabel::parse(const QString& name)
{
    const auto environment = environmentFromName(name);
    return environment ? Result<Environment>(*environment)
                       : fail(ErrorCode::InvalidArgument,
                              tr("The environment is production, acceptance, test, development or demo."),
                              QStringLiteral("environment"));
}

Result<void> EnvironmentLabel::write(const QString& folder, Environment environment, const ServerKeys& keys)
{
    const QLatin1StringView name = environmentName(environment);
    const QByteArray label(name.data(), name.size());
    return OwnerFile::write(fileOf(folder),
                            label + '\n' + keys.signingKey.sign(signedText(label, keys)).toHex() + '\n');
}

Result<Environment> EnvironmentLabel::read(const QString& folder, const ServerKeys& keys, Store& store)
{
    const auto practice =
        store.read<Practice>([](StoreDatabase& database) { return AccountStore(database).practice(); });
    if (!practice) {
        return failure(practice);
    }
    const Environment stored = environmentFromName(practice->environment).value_or(Environment::Production);
    const auto bytes = OwnerFile::read(fileOf(folder), largestFile);
    if (!bytes && bytes.error().code() != ErrorCode::NotFound) {
        return failure(bytes);
    }
    const QList<QByteArray> lines = bytes ? bytes->trimmed().split('\n') : QList<QByteArray>{"production"};
    if (lines.size() > 1 &&
        !crypto::verify(keys.signingKey.publicKey(), signedText(lines.at(0), keys), QByteArray::fromHex(lines.at(1)))) {
        return fail(
            ErrorCode::Forbidden,
            tr("The file environment was changed by hand: it is not signed by this server. What a server is for "
               "is settled when it is made; the command anonymise makes a copy for another environment."),
            QStringLiteral("environment"));
    }
    const Environment labelled =
        environmentFromName(QString::fromLatin1(lines.at(0))).value_or(Environment::Production);
    if (auto same = checkSame(stored, labelled); !same) {
        return failure(same);
    }
    const auto here = checkMachine(stored);
    return here ? Result<Environment>(stored) : failure(here);
}

Result<void> EnvironmentLabel::checkMachine(Environment environment)
{
    if (!qEnvironmentVariableIsSet(machineVariable)) {
        return {};
    }
    const auto machine = parse(qEnvironmentVariable(machineVariable));
    return machine ? checkSame(environment, *machine) : failure(machine);
}

Result<void> EnvironmentLabel::checkSame(Environment data, Environment wanted)
{
    if (data == wanted) {
        return {};
    }
    return fail(
        ErrorCode::Forbidden,
        tr("These are data of the environment %1, and here is %2. They stay apart: the command anonymise makes a "
           "copy that may be used elsewhere.")
            .arg(environmentName(data), environmentName(wanted)),
        QStringLiteral("environment"));
}

QCommandLineOption EnvironmentLabel::option()
{
    return console::option("environment",
                           tr("What the place the data go to is for; data of another environment are refused."), "E");
}

Result<std::optional<Environment>> EnvironmentLabel::wantedBy(const console::Invocation& given)
{
    if (given.value("environment").isEmpty()) {
        return std::optional<Environment>();
    }
    const auto environment = parse(given.value("environment"));
    return environment ? Result<std::optional<Environment>>(*environment) : failure(environment);
}

} // namespace kluis::server
