// SPDX-License-Identifier: GPL-3.0-or-later
// The part of AppController about the palette: what can be done, and where what was found is shown.
#include "ui/shell/AppController.h"

#include "core/domain/FieldCatalogue.h"
#include "ui/dossier/DossierScreen.h"
#include "ui/dossiers/DossierList.h"
#include "ui/links/DossierLink.h"
#include "ui/settings/SettingsScreen.h"
#include "ui/shell/ChangesController.h"
#include "ui/shell/DossierController.h"
#include "ui/shell/HelpController.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/OfficeController.h"
#include "ui/shell/PaletteController.h"
#include "ui/shell/WorkPane.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTabWidget>

namespace kluis::ui {

namespace {

using Kind = app::FinderHit::Kind;

/// In which part of the dossier it stands; empty: anywhere.
QString partOf(const app::FinderHit& hit)
{
    const auto* field = domain::FieldCatalogue::find(hit.fieldId);
    switch (hit.kind) {
    case Kind::Milestone:
    case Kind::Task:
        return domain::categoryName(domain::Category::Process);
    case Kind::Document:
        return QStringLiteral("documentsTab");
    case Kind::Medical:
        return domain::categoryName(domain::Category::Medical);
    case Kind::Note:
    case Kind::Field:
        return field != nullptr ? QString(domain::categoryName(field->category())) : QString();
    case Kind::Dossier:
        break;
    }
    return {};
}

} // namespace

void AppController::connectPalette()
{
    m_palette = new PaletteController(
        m_engine, m_window, [this] { return placeActions() + dossierActions() + otherActions(); }, this);
    connect(&m_window, &MainWindow::paletteWanted, m_palette, &PaletteController::show);
    connect(m_palette, &PaletteController::dossierWanted, this, [this](const app::FinderHit& hit) {
        Q_EMIT m_changes->dossierWanted(hit.row.dossier);
        if (const QString part = partOf(hit); !part.isEmpty()) {
            m_window.work()->dossier()->reveal(part, hit.fieldId);
        }
        m_window.work()->dossier()->enter();
    });
}

QList<PaletteAction> AppController::placeActions()
{
    using Place = MainWindow::Place;
    struct Way {
        Place place;
        const char* id;
        const char* symbol;
        QString title;
        QString words;
    };
    const QList<Way> ways{
        {Place::Today, "place.today", "calendar", tr("Today"), tr("due late milestones vandaag")},
        {Place::Dossiers, "place.dossiers", "dossier", tr("Dossiers"), tr("list people employees lijst medewerkers")},
        {Place::Tasks, "place.tasks", "tasks", tr("Tasks"), tr("to do taken")},
        {Place::Planning, "place.planning", "planning", tr("Planning"),
         tr("appointments consultation hours afspraken spreekuur agenda")},
        {Place::Changes, "place.changes", "outbox", tr("Changes"),
         tr("conflicts news waiting unsent outbox wijzigingen conflicten")},
        {Place::Insight, "place.insight", "insight", tr("Insight"), tr("figures statistics absence cijfers verzuim")},
        {Place::Medical, "place.medical", "medical", tr("Medical group"),
         tr("members recovery kit hand over medische groep")},
        {Place::Keeping, "place.keeping", "keeping", tr("Keeping"),
         tr("retention terms destruction hold bewaren bewaartermijn vernietigen")},
        {Place::Privacy, "place.privacy", "eye", tr("Privacy"), tr("audit log trail who read privacy logboek inzage")},
        {Place::Manage, "place.manage", "user", tr("Manage"),
         tr("accounts users people roles access computers agreement beheer accounts rollen")},
        {Place::Settings, "place.settings", "settings", tr("Settings"),
         tr("language network devices notices instellingen taal")},
    };
    QList<PaletteAction> actions;
    for (const Way& way : ways) {
        actions.append({QString::fromLatin1(way.id),
                        way.title,
                        way.words,
                        {},
                        QString::fromLatin1(way.symbol),
                        [this, place = way.place] {
                            m_window.go(place);
                            m_window.focusPlace();
                        },
                        [this, place = way.place] { return m_window.offers(place); }});
    }
    return actions;
}

/// What can be done in the dossier that is shown, and its parts.
QList<PaletteAction> AppController::dossierActions()
{
    auto* screen = m_window.work()->dossier();
    QList<PaletteAction> actions{
        {QStringLiteral("dossier.sick"),
         tr("Report sick…"),
         tr("ill absence ziekmelden ziek melding verzuim"),
         {},
         QStringLiteral("absent"),
         [screen] { Q_EMIT screen->sickWanted(); },
         [screen] { return screen->offersSick(); }},
        {QStringLiteral("dossier.recovery"),
         tr("Report recovery…"),
         tr("better back herstel hersteld melden beter"),
         {},
         QStringLiteral("recovered"),
         [screen] { Q_EMIT screen->recoveryWanted(); },
         [screen] { return screen->offersRecovery(); }},
        {QStringLiteral("dossier.history"),
         tr("History of the dossier…"),
         tr("values earlier who when geschiedenis wijzigingen wie wanneer"),
         {},
         QStringLiteral("history"),
         [screen] { Q_EMIT screen->wholeHistoryWanted(*screen->dossier()); },
         [screen] { return screen->dossier().has_value(); }},
        {QStringLiteral("dossier.plan"),
         tr("Plan an appointment…"),
         tr("appointment consultation afspraak spreekuur plannen"),
         {},
         QStringLiteral("planning"),
         [screen] { screen->plan(); },
         [screen] { return screen->offersPlanning(); }},
        {QStringLiteral("dossier.requests"),
         tr("What the employee asks…"),
         tr("request access copy correction deletion verzoek inzage kopie correctie verwijdering"),
         {},
         QStringLiteral("user"),
         [screen] { Q_EMIT screen->requestsWanted(*screen->dossier()); },
         [screen] { return screen->offersRequests(); }},
        {QStringLiteral("dossier.link"),
         tr("Copy a link to this dossier"),
         tr("share colleague agenda mail kopieer koppeling delen collega"),
         {},
         QStringLiteral("dossier"),
         [screen] { QGuiApplication::clipboard()->setText(DossierLink::to(*screen->dossier())); },
         [screen] { return screen->dossier().has_value(); }},
        {QStringLiteral("dossier.new"),
         tr("New dossier…"),
         tr("add employee nieuw dossier toevoegen medewerker"),
         {},
         QStringLiteral("add"),
         [this] { Q_EMIT m_window.work()->list()->addWanted(); },
         [this] { return m_window.work()->list()->mayAdd(); }},
        {QStringLiteral("dossier.filter"),
         tr("Filter the dossiers"),
         tr("find list zoeken lijst filteren"),
         QStringLiteral("Ctrl+F"),
         QStringLiteral("search"),
         [this] { Q_EMIT m_window.filterWanted(); },
         {}},
    };
    auto* tabs = screen->tabs();
    for (int i = 0; screen->dossier() && i < tabs->count(); ++i) {
        const QString key = tabs->widget(i)->objectName();
        actions.append({QStringLiteral("part.") + key,
                        tr("Part of the dossier: %1").arg(tabs->tabText(i)),
                        tr("tab go to tabblad naar"),
                        {},
                        QStringLiteral("dossier"),
                        [this, screen, key] {
                            m_window.go(MainWindow::Place::Dossiers);
                            screen->reveal(key, {});
                            screen->enter();
                        },
                        [screen] { return screen->dossier().has_value(); }});
    }
    return actions;
}

QList<PaletteAction> AppController::otherActions()
{
    auto* settings = m_window.settings();
    return {
        {QStringLiteral("do.sync"),
         tr("Sync now"),
         tr("send fetch update synchroniseren verversen"),
         QStringLiteral("F5"),
         QStringLiteral("sync"),
         [this] { sync(); },
         {}},
        {QStringLiteral("do.lock"),
         tr("Lock"),
         tr("leave away vergrendelen slot"),
         QStringLiteral("Ctrl+L"),
         QStringLiteral("lock"),
         [this] { lock(); },
         {}},
        {QStringLiteral("do.beside"), tr("Someone is beside me"),
         tr("hide screen privacy visitor iemand naast mij verbergen meekijken"), QStringLiteral("Ctrl+B"),
         QStringLiteral("eye-off"), [this] { turnBeside(); },
         [this] { return m_window.work()->dossier()->dossier().has_value(); }},
        {QStringLiteral("do.help"),
         tr("Help"),
         tr("manual how explain question hulp uitleg handleiding vraag"),
         QStringLiteral("F1"),
         QStringLiteral("information"),
         [this] { m_help->show(&m_window); },
         {}},
        {QStringLiteral("do.breach"),
         tr("Report a data breach…"),
         tr("leak privacy incident datalek melden"),
         {},
         QStringLiteral("warning"),
         [this] { m_office->report(&m_window); },
         {}},
        {QStringLiteral("do.password"),
         tr("Change the password…"),
         tr("wachtwoord wijzigen"),
         {},
         QStringLiteral("user"),
         [settings] { Q_EMIT settings->passwordWanted(); },
         {}},
        {QStringLiteral("do.authenticator"),
         tr("Set up the authenticator anew…"),
         tr("code phone recovery codes authenticator telefoon herstelcodes"),
         {},
         QStringLiteral("user"),
         [settings] { Q_EMIT settings->authenticatorWanted(); },
         {}},
        {QStringLiteral("do.logout"),
         tr("Log out"),
         tr("sign off uitloggen afmelden"),
         {},
         QStringLiteral("user"),
         [this] { logout(); },
         {}},
    };
}

} // namespace kluis::ui
