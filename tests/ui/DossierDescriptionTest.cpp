// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/DossierDescription.h"

#include "core/domain/AccessPolicy.h"
#include "tests/ui/Samples.h"

#include <QTest>

#include <algorithm>

using namespace kluis;
using domain::Category;
using domain::Role;
using ui::DossierDescription;

namespace {

DossierDescription described(Role role)
{
    return DossierDescription::of(test::sampleView(role), role, QLocale(QLocale::English), test::sampleNow());
}

const ui::DossierTab* tab(const DossierDescription& description, Category category)
{
    const auto found = std::find_if(description.tabs.begin(), description.tabs.end(),
                                    [category](const auto& each) { return each.category == category; });
    return found == description.tabs.end() ? nullptr : &*found;
}

QStringList fieldIds(const DossierDescription& description)
{
    QStringList ids;
    for (const auto& each : description.tabs) {
        for (const auto& section : each.sections) {
            for (const auto& line : section.lines) {
                ids.append(line.id);
            }
        }
    }
    return ids;
}

} // namespace

class DossierDescriptionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noRoleHasATabOfWhichItMayReadNothing()
    {
        for (const Role role : domain::loginRoles) {
            const auto description = described(role);
            for (const auto& each : description.tabs) {
                QVERIFY(!each.category || domain::AccessPolicy::mayReadAnythingOf(role, *each.category));
            }
        }
    }

    void noRoleSeesAFieldItMayNotRead()
    {
        for (const Role role : domain::loginRoles) {
            const auto ids = fieldIds(described(role));
            for (const auto& id : ids) {
                QVERIFY2(domain::AccessPolicy::mayRead(role, *domain::FieldCatalogue::find(id)), qPrintable(id));
            }
        }
    }

    void onlyMedicalRolesHaveTheMedicalTab()
    {
        for (const Role role : domain::loginRoles) {
            QCOMPARE(tab(described(role), Category::Medical) != nullptr, domain::isMedical(role));
        }
    }

    void aRoleThatSlippedThroughWithMedicalValuesStillShowsNone()
    {
        // As if the engine had failed: HR's screen is handed the doctor's view.
        const auto view = test::sampleView(Role::Doctor);
        const auto description = DossierDescription::of(view, Role::Hr, QLocale(QLocale::English), test::sampleNow());
        QVERIFY(tab(description, Category::Medical) == nullptr);
        const auto ids = fieldIds(description);
        QVERIFY(!ids.contains(QStringLiteral("findings")));
        for (const auto& each : description.tabs) {
            for (const auto& note : each.notes) {
                QVERIFY(!note.text.contains(QStringLiteral("Spreekuur")));
            }
        }
    }

    void theOverviewHoldsNothingMedicalForTheDoctorEither()
    {
        const auto description = described(Role::Doctor);
        const auto& overview = description.tabs.first();
        QVERIFY(!overview.category);
        for (const auto& note : overview.notes) {
            QVERIFY(!note.text.contains(QStringLiteral("Spreekuur")));
        }
        for (const auto& fact : overview.facts) {
            QVERIFY(!fact.value.contains(QStringLiteral("Bevindingen")));
        }
    }

    void theCitizenServiceNumberIsMasked()
    {
        const auto description = described(Role::Hr);
        for (const auto& section : tab(description, Category::Administrative)->sections) {
            for (const auto& line : section.lines) {
                QCOMPARE(line.masked, line.id == QLatin1String("bsn"));
            }
        }
    }

    void closedMedicalContentSaysWhyAndShowsNoFields()
    {
        auto view = test::sampleView(Role::Doctor);
        view.medicalClosed = true;
        view.medicalClosedReason = QStringLiteral("Ask a lead to approve you.");
        const auto description =
            DossierDescription::of(view, Role::Doctor, QLocale(QLocale::English), test::sampleNow());
        const auto* medical = tab(description, Category::Medical);
        QVERIFY(medical != nullptr);
        QCOMPARE(medical->closed, QStringLiteral("Ask a lead to approve you."));
        QVERIFY(medical->sections.isEmpty());
        QVERIFY(!medical->mayAddNote);
    }

    void emptyFieldsAreThereOnlyForWhoMayFillThem()
    {
        app::DossierView empty;
        empty.row = test::SampleSource::row(7);
        const auto hr = DossierDescription::of(empty, Role::Hr, QLocale(QLocale::English), test::sampleNow());
        for (const auto& id : fieldIds(hr)) {
            QVERIFY2(domain::AccessPolicy::mayWrite(Role::Hr, *domain::FieldCatalogue::find(id)), qPrintable(id));
        }
        QVERIFY(fieldIds(hr).contains(QStringLiteral("last_name")));
    }

    /// They are put under Documents; a text that was written there before is still shown.
    void nothingIsTypedInAFieldThatIsADocument()
    {
        for (const Role role : {Role::Hr, Role::Doctor}) {
            for (const auto& each : described(role).tabs) {
                for (const auto& section : each.sections) {
                    for (const auto& line : section.lines) {
                        const bool isDocument = domain::AccessPolicy::takesDocuments(*line.field);
                        QVERIFY2(!isDocument || (!line.editable && !line.value.isEmpty()), qPrintable(line.id));
                    }
                }
            }
        }
        QVERIFY(fieldIds(described(Role::Hr)).contains(QStringLiteral("action_plan")));
    }

    void sicknessIsReportedOfWhoIsAtWorkAndRecoveryOfWhoIsNot()
    {
        const auto sick = described(Role::Hr);
        QVERIFY(!sick.mayReportSick && sick.mayReportRecovery);
        auto view = test::sampleView(Role::Hr);
        view.row.week = 0;
        view.row.status = QStringLiteral("none");
        const auto well = DossierDescription::of(view, Role::Hr, QLocale(QLocale::English), test::sampleNow());
        QVERIFY(well.mayReportSick && !well.mayReportRecovery);
        QVERIFY(!described(Role::Doctor).mayReportSick && !described(Role::Doctor).mayReportRecovery);
    }

    void theEmployersNotesWarnAgainstMedicalText()
    {
        const auto description = described(Role::Hr);
        const auto* process = tab(description, Category::Process);
        QVERIFY(process != nullptr && process->hasNotes && process->mayAddNote);
        QVERIFY(!process->noteNotice.isEmpty());
    }

    void aNoteThatIsGoneSaysWhy()
    {
        using Kind = protocol::AskedChange::Kind;
        app::DossierView view;
        view.row = test::SampleSource::row(7);
        for (const Kind kind : {Kind::Removed, Kind::Unlawful}) {
            app::EntryState note;
            note.fieldId = QStringLiteral("process_note");
            note.asked.kind = kind;
            view.entries.append(note);
        }
        const auto description = DossierDescription::of(view, Role::Hr, QLocale(QLocale::English), test::sampleNow());
        const auto* process = tab(description, Category::Process);
        QVERIFY(process != nullptr && process->notes.size() == 2);
        QCOMPARE(process->notes.at(0).text, QStringLiteral("Removed at the employee's request."));
        QCOMPARE(process->notes.at(1).text, QStringLiteral("Removed: should not have been recorded."));
    }
};

QTEST_MAIN(DossierDescriptionTest)
#include "DossierDescriptionTest.moc"
