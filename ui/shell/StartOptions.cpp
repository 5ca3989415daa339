// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StartOptions.h"

#include "app/settings/DataFolder.h"
#include "app/settings/ManagedSettings.h"
#include "app/settings/WindowLanguage.h"

#include <QCommandLineParser>

namespace kluis::ui {

StartOptions StartOptions::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("The dossier vault's window."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const auto option = [&parser](const char* name, const QString& meaning, const char* value) {
        const QCommandLineOption made(QString::fromLatin1(name), meaning, QString::fromLatin1(value));
        parser.addOption(made);
        return made;
    };
    const auto profile = option("profile", tr("Folder that holds this profile's data."), "DIR");
    const auto server = option("server", tr("Address of the server."), "URL");
    const auto ca = option("ca", tr("File with the certificate of a private root."), "FILE");
    const auto user = option("user", tr("User name to fill in."), "LOGIN");
    const auto language = option("language", tr("Language of the window: nl, en or de."), "nl|en|de");

    parser.addPositionalArgument(QStringLiteral("link"), tr("Link to a dossier, to be shown once it is unlocked."),
                                 QStringLiteral("[dossierkluis:dossier/ID]"));

    StartOptions options;
    const bool parsed = parser.parse(arguments);
    const QString code = parser.value(language);
    if (!parsed) {
        options.text = parser.errorText();
        options.exitCode = 2;
    } else if (!code.isEmpty() && !app::WindowLanguage::isKnown(code)) {
        options.text = tr("--language takes nl, en or de.");
        options.exitCode = 2;
    } else if (parser.isSet(help)) {
        options.text = parser.helpText();
    } else if (parser.isSet(version)) {
        options.text = QStringLiteral("dossierkluis ") + QStringLiteral(KLUIS_VERSION);
    }
    options.profile = parser.isSet(profile) ? parser.value(profile) : app::DataFolder::profile();
    options.server = parser.value(server);
    options.caFile = parser.value(ca);
    options.login = parser.value(user);
    options.language = code;
    options.link = parser.positionalArguments().value(0);
    const app::ManagedSettings managed(options.profile);
    const std::pair<app::PolicyId, QString*> said[] = {{app::PolicyId::ServerUrl, &options.server},
                                                       {app::PolicyId::CaFile, &options.caFile},
                                                       {app::PolicyId::Language, &options.language}};
    for (const auto& [id, value] : said) {
        if (managed.isManaged(id)) {
            value->clear();
        }
    }
    if (options.server.isEmpty() && !managed.isManaged(app::PolicyId::ServerUrl)) {
        options.server = managed.value(app::PolicyId::ServerUrl).text; // of the installation, to begin with
    }
    return options;
}

} // namespace kluis::ui
