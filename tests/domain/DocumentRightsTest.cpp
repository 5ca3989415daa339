// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/AccessPolicy.h"
#include "core/domain/DocumentType.h"
#include "core/domain/FieldCatalogue.h"

#include <QTest>

using namespace kluis;
using namespace kluis::domain;

/// Which documents there are, whose they are, and which files may become one.
class DocumentRightsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDocumentGoesUnderAFieldOfItsRole_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<QString>("medical");
        QTest::addColumn<QString>("process");
        QTest::addColumn<QString>("capacity");
        const auto row = [](Role role, const char* medical, const char* process, const char* capacity) {
            QTest::addRow("%s", roleName(role).data()) << int(role) << QString::fromLatin1(medical)
                                                       << QString::fromLatin1(process) << QString::fromLatin1(capacity);
        };
        row(Role::Hr, "", "action_plan", "");
        row(Role::Manager, "", "action_plan", "");
        row(Role::CaseManager, "", "action_plan", "");
        row(Role::Doctor, "medical_attachment", "problem_analysis", "");
        row(Role::DoctorAssistant, "medical_attachment", "appointment_letter", "");
        row(Role::OccupationalExpert, "", "", "oe_report");
        row(Role::Planner, "", "appointment_letter", "");
        row(Role::Administrator, "", "", "");
        row(Role::PrivacyOfficer, "", "", "");
        row(Role::System, "", "", "");
    }
    void aDocumentGoesUnderAFieldOfItsRole()
    {
        QFETCH(int, role);
        const auto fieldOf = [role](Category category) {
            const Field* field = AccessPolicy::documentField(Role(role), category);
            return field != nullptr ? QString(field->id()) : QString();
        };
        QTEST(fieldOf(Category::Medical), "medical");
        QTEST(fieldOf(Category::Process), "process");
        QTEST(fieldOf(Category::Capacity), "capacity");
        for (const Category none : {Category::Administrative, Category::Absence, Category::Governance}) {
            QCOMPARE(fieldOf(none), QString());
        }
    }

    void theUsualCategoryIsWhereTheRoleBelongs()
    {
        QCOMPARE(AccessPolicy::defaultDocumentCategory(Role::Doctor), std::optional(Category::Medical));
        QCOMPARE(AccessPolicy::defaultDocumentCategory(Role::Hr), std::optional(Category::Process));
        QCOMPARE(AccessPolicy::defaultDocumentCategory(Role::OccupationalExpert), std::optional(Category::Capacity));
        QCOMPARE(AccessPolicy::defaultDocumentCategory(Role::Planner), std::optional(Category::Process));
    }

    void onlyFieldsThatAreDocumentsTakeThem()
    {
        QVERIFY(AccessPolicy::takesDocuments(*FieldCatalogue::find(u"oe_report")));
        QVERIFY(!AccessPolicy::takesDocuments(*FieldCatalogue::find(u"process_note")));
        QVERIFY(!AccessPolicy::takesDocuments(*FieldCatalogue::find(u"working_note")));
    }

    void aFileIsWhatItsNameAndItsBeginningSay_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<bool>("fits");
        const auto row = [](const char* what, const char* name, const QByteArray& head, bool fits) {
            QTest::addRow("%s", what) << QString::fromLatin1(name) << head << fits;
        };
        row("a PDF", "brief.pdf", "%PDF-1.7", true);
        row("a PDF in capitals", "BRIEF.PDF", "%PDF-1.7", true);
        row("a picture", "foto.jpeg", "\xff\xd8\xff\xe0", true);
        row("text", "lijst.csv", "a;b\n", true);
        row("an office document", "verslag.docx", "PK\x03\x04", true);
        row("an office document with macros", "verslag.docm", "PK\x03\x04", false);
        row("a program", "brief.exe", "MZ", false);
        row("a program that calls itself a PDF", "brief.pdf", "MZ", false);
        row("a program that calls itself text", "brief.txt", QByteArray("MZ\0\0", 4), false);
        row("a page with scripts", "brief.html", "<html>", false);
        row("no ending", "pdf", "%PDF-1.7", false);
    }
    void aFileIsWhatItsNameAndItsBeginningSay()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, head);
        QTEST(DocumentType::of(name, head).has_value(), "fits");
    }
};

QTEST_GUILESS_MAIN(DocumentRightsTest)
#include "DocumentRightsTest.moc"
