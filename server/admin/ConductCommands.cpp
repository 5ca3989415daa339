// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/Command.h"
#include "server/admin/CommandAudit.h"
#include "server/audit/AuditLog.h"
#include "server/store/ConductStore.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

namespace kluis::server {

namespace {

struct ConductCommandTexts {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::ConductCommandTexts)
};

Result<CommandOutput> listConduct(const CommandInput& input)
{
    auto data = input.open();
    if (!data) {
        return failure(data);
    }
    if (auto recorded =
            recordCommand(data->store(), ServerEventKind::AccountsListed, input.clock, QStringLiteral("conduct"));
        !recorded) {
        return failure(recorded);
    }
    return data->store().read<CommandOutput>([](StoreDatabase& database) -> Result<CommandOutput> {
        const auto list = ConductStore(database).acceptances();
        if (!list) {
            return failure(list);
        }
        QJsonArray json;
        QStringList lines;
        for (const ConductStore::Acceptance& acceptance : *list) {
            const QString at = QDateTime::fromMSecsSinceEpoch(acceptance.at, Qt::UTC).toString(Qt::ISODate);
            json.append(QJsonObject{{QStringLiteral("user"), acceptance.login},
                                    {QStringLiteral("version"), qint64(acceptance.version)},
                                    {QStringLiteral("accepted"), at}});
            lines.append(QStringLiteral("%1  %2  %3").arg(acceptance.login).arg(acceptance.version).arg(at));
        }
        CommandOutput output;
        output.json = json;
        output.text = lines.join(u'\n');
        return output;
    });
}

Result<CommandOutput> showConduct(const CommandInput& input)
{
    auto data = input.open();
    if (!data) {
        return failure(data);
    }
    const auto current = data->store().read<ConductStore::Text>(
        [](StoreDatabase& database) { return ConductStore(database).current(); });
    if (!current) {
        return failure(current);
    }
    CommandOutput output;
    output.json =
        QJsonObject{{QStringLiteral("version"), qint64(current->version)}, {QStringLiteral("text"), current->text}};
    output.text = current->text;
    return output;
}

Result<CommandOutput> setConduct(const CommandInput& input)
{
    QFile file(input.argument(0));
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::InvalidArgument, ConductCommandTexts::tr("The file with the text can't be read."),
                    QStringLiteral("file"));
    }
    const QString text = QString::fromUtf8(file.read(ConductStore::maxText + 1));
    auto data = input.open();
    if (!data) {
        return failure(data);
    }
    const qint64 now = input.clock.unixMillis();
    const auto version = data->store().write<quint64>([&](StoreDatabase& database) -> Result<quint64> {
        auto set = ConductStore(database).set(text, now);
        if (!set) {
            return set;
        }
        ServerEvent event;
        event.kind = ServerEventKind::ConductChanged;
        event.time = now;
        event.count = *set;
        auto logged = AuditLog::append(database, event);
        return logged ? set : failure(logged);
    });
    if (!version) {
        return failure(version);
    }
    CommandOutput output;
    output.json = QJsonObject{{QStringLiteral("version"), qint64(*version)}};
    output.text = ConductCommandTexts::tr("Version %1 is in force. Everybody is asked to accept it before going on.")
                      .arg(*version);
    return output;
}

} // namespace

QList<Command> conductCommands()
{
    const QCommandLineOption data = dataOption();
    return {
        {"conduct list",
         "",
         "Lists who accepted which version of the code of conduct, and when.",
         0,
         {data},
         listConduct},
        {"conduct show", "", "Prints the code of conduct in force.", 0, {data}, showConduct},
        {"conduct set", "FILE.txt", "Puts another code of conduct in force.", 1, {data}, setConduct},
    };
}

} // namespace kluis::server
