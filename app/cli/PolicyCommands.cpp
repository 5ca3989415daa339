// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandContext.h"
#include "app/cli/Commands.h"
#include "app/settings/ManagedSettings.h"
#include "app/settings/PolicyTemplates.h"
#include "core/console/Console.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace kluis::app {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("kluis::app", text);
}

/// A number as a number, a switch as true or false; null where the program decides by itself.
QJsonValue jsonOf(const PolicySpec& spec, const QString& text)
{
    if (text.isEmpty()) {
        return QJsonValue::Null;
    }
    if (spec.type == PolicySpec::Type::Switch) {
        return text == QLatin1String("1");
    }
    return spec.type == PolicySpec::Type::Number ? QJsonValue(text.toInt()) : QJsonValue(text);
}

void showJson(const ManagedSettings& settings)
{
    QJsonArray policies;
    for (const PolicySpec& spec : PolicySpec::all()) {
        const auto value = settings.value(spec.id);
        QJsonObject one{{QStringLiteral("name"), QString::fromLatin1(spec.name)},
                        {QStringLiteral("category"), PolicySpec::categoryName(spec.category)},
                        {QStringLiteral("value"), jsonOf(spec, value.text)},
                        {QStringLiteral("origin"), ManagedSettings::word(value.origin)},
                        {QStringLiteral("managed"), value.isManaged()},
                        {QStringLiteral("since"), QString::fromLatin1(spec.since)}};
        if (value.isManaged()) {
            one.insert(QStringLiteral("place"), value.place);
        }
        if (spec.mostMedical > 0) {
            one.insert(QStringLiteral("mostMedical"), spec.mostMedical);
        }
        policies.append(one);
    }
    QJsonArray problems;
    for (const auto& problem : settings.problems()) {
        problems.append(QJsonObject{{QStringLiteral("name"), problem.name},
                                    {QStringLiteral("place"), problem.place},
                                    {QStringLiteral("problem"), problem.sentence}});
    }
    console::json({{QStringLiteral("managed"), settings.isManaged()},
                   {QStringLiteral("policies"), policies},
                   {QStringLiteral("problems"), problems}});
}

QString originText(const ManagedSettings::Value& value)
{
    switch (value.origin) {
    case ManagedSettings::Origin::MachinePolicy:
        return tr("policy of this computer, %1").arg(value.place);
    case ManagedSettings::Origin::UserPolicy:
        return tr("policy of this user, %1").arg(value.place);
    case ManagedSettings::Origin::Person:
        return tr("chosen by the person");
    case ManagedSettings::Origin::Installation:
        return tr("given when the program was installed");
    case ManagedSettings::Origin::Usual:
        break;
    }
    return tr("as usual");
}

Result<void> show(CommandContext& context)
{
    const ManagedSettings settings(context.profileFolder());
    if (context.given().json()) {
        showJson(settings);
        return {};
    }
    for (const PolicySpec& spec : PolicySpec::all()) {
        const auto value = settings.value(spec.id);
        const bool isLessForMedical = spec.mostMedical > 0 && value.text.toInt() > spec.mostMedical;
        const QString origin =
            isLessForMedical ? tr("%1; medical roles %2").arg(originText(value), QString::number(spec.mostMedical))
                             : originText(value);
        console::line(
            QStringLiteral("%1 %2 (%3)")
                .arg(QLatin1String(spec.name), value.text.isEmpty() ? QStringLiteral("-") : value.text, origin));
    }
    for (const auto& problem : settings.problems()) {
        console::note(tr("Not heeded: %1. %2").arg(problem.subject(), problem.sentence));
    }
    return {};
}

Result<void> write(const QString& path, const QByteArray& text)
{
    QSaveFile file(path);
    const bool isWritten = QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) &&
                           file.write(text) == text.size() && file.commit();
    return isWritten ? Result<void>()
                     : fail(ErrorCode::Storage,
                            tr("The templates can't be written there. Check the folder's rights and the free space."));
}

Result<void> templates(CommandContext& context)
{
    const QDir folder(context.given().argument(0));
    QJsonArray paths;
    for (const auto& file : PolicyTemplates::all()) {
        if (auto written = write(folder.filePath(file.path), file.text); !written) {
            return written;
        }
        paths.append(file.path);
        if (!context.given().json()) {
            console::line(file.path);
        }
    }
    if (context.given().json()) {
        console::json({{QStringLiteral("files"), paths}});
    }
    return {};
}

} // namespace

QList<Command> policyCommands()
{
    return {
        {{QStringLiteral("policy show"),
          QString(),
          tr("Show each setting that your organisation can fix: what holds, and who said so."),
          0,
          0,
          {}},
         show},
        {{QStringLiteral("policy templates"),
          QStringLiteral("DIR"),
          tr("Write the templates for group policy, macOS profiles and Linux into a folder."),
          1,
          1,
          {}},
         templates},
    };
}

} // namespace kluis::app
