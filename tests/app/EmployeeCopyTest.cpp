// SPDX-License-Identifier: GPL-3.0-or-later
// What is in the copy for the employee, by who gives it.
#include "app/retention/EmployeeCopy.h"
#include "core/domain/AccessPolicy.h"
#include "core/domain/FieldCatalogue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTest>

using namespace kluis;
using namespace kluis::app;
using domain::AccessPolicy;
using domain::Category;
using domain::Field;
using domain::FieldCatalogue;
using domain::Role;

namespace {

/// A word in the field's value that stands nowhere else.
QString canaryOf(const Field& field)
{
    return QStringLiteral("kanarie-%1-9").arg(QString(field.id()));
}

/// A dossier in which every field, of whatever category, holds its own word, now and before, as a note and in a document.
DossierView fullDossier()
{
    DossierView view;
    view.row.name = QStringLiteral("Jansen, Piet");
    view.row.number = QStringLiteral("1001");
    for (const Field* field : FieldCatalogue::all()) {
        const QString id(field->id());
        view.fields.insert(id, FieldState{canaryOf(*field), 2, QStringLiteral("Hanneke"), 1'780'000'000'000});
        view.history.insert(id,
                            {FieldState{canaryOf(*field) + QStringLiteral("-eerder"), 1, QStringLiteral("Ria"), 1}});
        view.entries.append(EntryState{RecordId(), id, field->category(), canaryOf(*field) + QStringLiteral("-notitie"),
                                       QStringLiteral("Ria"), 1});
        DocumentState document;
        document.id = *RecordId::fromBytes(QByteArray(16, char(view.documents.size() + 1)));
        document.fieldId = id;
        document.name = canaryOf(*field) + QStringLiteral("/../x.pdf");
        view.documents.append(document);
    }
    return view;
}

QByteArray copyOf(const DossierView& view, Role role)
{
    return EmployeeCopy(view, {role, QStringLiteral("Arbo"), QStringLiteral("Hanneke"), QDate(2026, 11, 29)}).json();
}

bool isIn(const QByteArray& copy, const Field& field, const char* ending = "\"")
{
    return copy.contains(QByteArray(canaryOf(field).toUtf8() + ending));
}

} // namespace

class EmployeeCopyTest : public QObject {
    Q_OBJECT

    const DossierView m_view = fullDossier();

private Q_SLOTS:
    void hrGivesEveryFieldOfItsAndNoMedicalOne()
    {
        const QByteArray copy = copyOf(m_view, Role::Hr);
        for (const Field* field : FieldCatalogue::all()) {
            const bool isHrs = field->scope() == domain::FieldScope::Dossier &&
                               field->category() != Category::Medical && AccessPolicy::mayRead(Role::Hr, *field);
            QVERIFY2(isIn(copy, *field) == isHrs, field->id().latin1());
        }
    }

    void theDoctorGivesEveryMedicalFieldAndNoneOfHrs()
    {
        const QByteArray copy = copyOf(m_view, Role::Doctor);
        for (const Field* field : FieldCatalogue::all()) {
            if (field->category() == Category::Medical && !field->has(domain::AuthorOnly) &&
                AccessPolicy::mayRead(Role::Doctor, *field)) {
                QVERIFY2(isIn(copy, *field), field->id().latin1());
            }
            if (EmployeeCopy::holds(Role::Hr, *field)) {
                QVERIFY2(!isIn(copy, *field), field->id().latin1());
            }
        }
    }

    void togetherTheyGiveWhateverEitherMayRead()
    {
        for (const Field* field : FieldCatalogue::all()) {
            const bool isReadable =
                AccessPolicy::mayRead(Role::Hr, *field) || AccessPolicy::mayRead(Role::Doctor, *field);
            const bool isExpected =
                isReadable && field->scope() == domain::FieldScope::Dossier && !field->has(domain::AuthorOnly);
            const int copies =
                int(EmployeeCopy::holds(Role::Hr, *field)) + int(EmployeeCopy::holds(Role::Doctor, *field));
            QVERIFY2(copies == int(isExpected), field->id().latin1());
        }
    }

    void theDoctorsPartSaysWhatWasReleasedToWhomAndWhatWasTakenBack()
    {
        const auto& copy = *domain::ReleaseCopy::of(u"fml_static", Role::Hr);
        const QString items = QStringLiteral(R"([{"item":"staan"}])");
        DossierView view;
        view.fields.insert(QString(copy.copy), {*domain::ReleasedValue{{}, QStringLiteral("Oud"), {}}.toText(copy), 2,
                                                QStringLiteral("Dora"), 1'780'000'000'000});
        view.history.insert(QString(copy.copy),
                            {{*domain::ReleasedValue{items, QStringLiteral("Werkplek"), {}}.toText(copy), 1,
                              QStringLiteral("Dora"), 1'779'000'000'000}});
        const auto releases = QJsonDocument::fromJson(copyOf(view, Role::Doctor)).object()[u"releases"].toArray();
        QCOMPARE(releases.size(), 2);
        QCOMPARE(releases[0][u"withdrawn"].toBool(), true);
        QCOMPARE(releases[1][u"to"].toString(), QStringLiteral("hr"));
        QCOMPARE(releases[1][u"value"].toString(), items);
        QCOMPARE(releases[1][u"reason"].toString(), QStringLiteral("Werkplek"));
    }

    void nobodyElseGivesAnything()
    {
        for (const Role role : domain::allRoles) {
            for (const Field* field : FieldCatalogue::all()) {
                QVERIFY(role == Role::Hr || role == Role::Doctor || !EmployeeCopy::holds(role, *field));
            }
        }
    }

    void workingNotesAreInNeither()
    {
        const Field* field = FieldCatalogue::find(u"working_note");
        QVERIFY(field != nullptr && field->has(domain::AuthorOnly));
        QVERIFY(!isIn(copyOf(m_view, Role::Hr), *field, "") && !isIn(copyOf(m_view, Role::Doctor), *field, ""));
    }

    void whatWasThereBeforeIsInItWithItsAuthor()
    {
        const QByteArray copy = copyOf(m_view, Role::Hr);
        QVERIFY(isIn(copy, *FieldCatalogue::find(u"last_name"), "-eerder"));
        QVERIFY(copy.contains("Ria"));
    }

    void thePaperSaysTheSame()
    {
        // The sheet's text is not compressed: what people read can be searched.
        const EmployeeCopy copy(m_view,
                                {Role::Hr, QStringLiteral("Arbo"), QStringLiteral("Hanneke"), QDate(2026, 11, 29)});
        const QByteArray pdf = copy.pdf(QLocale(QLocale::Dutch));
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.contains("kanarie-last_name"));
        QVERIFY(!pdf.contains("kanarie-findings"));
    }

    void namesOfFilesLeadNowhereElse()
    {
        const EmployeeCopy copy(m_view,
                                {Role::Hr, QStringLiteral("Arbo"), QStringLiteral("Hanneke"), QDate(2026, 11, 29)});
        QVERIFY(!copy.documents().isEmpty());
        QStringList names;
        for (const auto& [id, file] : copy.documents()) {
            QVERIFY2(!file.contains(u'/') && !file.contains(u'\\') && !file.startsWith(u'.'), qPrintable(file));
            QVERIFY(!names.contains(file));
            names.append(file);
        }
    }
};

QTEST_GUILESS_MAIN(EmployeeCopyTest)
#include "EmployeeCopyTest.moc"
