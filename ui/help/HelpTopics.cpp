// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/HelpTopics.h"

#include "ui/help/HelpBook.h"

#include <QTabWidget>

namespace kluis::ui {

namespace {

/// What the table says of exactly this widget; empty where it says nothing.
QString of(const QWidget& widget)
{
    const auto& table = HelpTopics::table();
    if (const QString found = table.value(widget.objectName()); !found.isEmpty()) {
        return found;
    }
    const QString name = QString::fromLatin1(widget.metaObject()->className());
    return table.value(name.section(QStringLiteral("::"), -1));
}

} // namespace

const QHash<QString, QString>& HelpTopics::table()
{
    static const QHash<QString, QString> all = [] {
        struct Row {
            const char* topic;
            QStringList places;
        };
        const auto names = [](const char* list) { return QString::fromLatin1(list).split(u' '); };
        const QList<Row> rows{
            {"start", names("LoginScreen EnrolScreen ConductDialog")},
            {"unlock", names("UnlockScreen")},
            {"find", names("DossierList Palette NewDossierDialog")},
            {"sick", names("AbsenceDialog absence")},
            {"today", names("TodayScreen TasksScreen TaskDialog TaskForm")},
            {"calendar", names("CalendarPanel TimelinePanel process")},
            {"dossier", names("DossierScreen HistoryDialog HistoryPopup overview administrative governance")},
            {"notes", names("NotesPanel MedicalTextNotice medical")},
            {"documents", names("DocumentsPage documentsTab AttachDialog EncryptDialog ViewerDialog")},
            {"letters", names("LetterDialog")},
            {"changes", names("ChangesPane HandOnDialog")},
            {"insight", names("InsightScreen")},
            {"keeping", names("KeepingScreen")},
            {"requests", names("RequestsDialog CarryOutDialog")},
            {"exchange", names("ImportDialog ExportDialog")},
            {"medical", names("MedicalScreen PaperDialog RestrictDialog ApproveDeviceDialog ApprovalDialog")},
            {"release", names("ReleasePanel DraftPanel capacity")},
            {"planning", names("PlanningScreen HoursDialog")},
            {"privacy", names("AuditScreen OfficeScreen")},
            {"manage", names("ManageScreen NewAccountDialog AgreementDialog FactorDialog AccountCodeDialog")},
            {"settings", names("SettingsScreen PasswordDialog AuthenticatorDialog")},
            {"trouble", names("CrashDialog RecoverDialog BreachDialog VulnerabilityDialog")},
        };
        QHash<QString, QString> made;
        for (const Row& row : rows) {
            for (const QString& place : row.places) {
                made.insert(place, QString::fromLatin1(row.topic));
            }
        }
        return made;
    }();
    return all;
}

QString HelpTopics::at(const QWidget* widget)
{
    const auto* keyboard = widget != nullptr && widget->isWindow() ? widget->focusWidget() : nullptr;
    const QWidget* window = nullptr;
    for (const auto* each = keyboard != nullptr && keyboard->isVisible() ? keyboard : widget; each != nullptr;
         each = each->parentWidget()) {
        // The keyboard on the bar of tabs: the part that is open says more than what holds them.
        const auto* tabs = qobject_cast<const QTabWidget*>(each);
        if (const auto* part = tabs != nullptr ? tabs->currentWidget() : nullptr; part != nullptr) {
            if (const QString found = of(*part); !found.isEmpty()) {
                return found;
            }
        }
        if (const QString found = of(*each); !found.isEmpty()) {
            return found;
        }
        window = each;
    }
    if (window != nullptr) {
        const auto parts = window->findChildren<QWidget*>();
        for (const auto* part : parts) {
            if (const QString found = part->isVisible() ? of(*part) : QString(); !found.isEmpty()) {
                return found;
            }
        }
    }
    return HelpBook::topics().first();
}

} // namespace kluis::ui
