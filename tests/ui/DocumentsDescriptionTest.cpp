// SPDX-License-Identifier: GPL-3.0-or-later
// What of a dossier's documents each role's screen holds.
#include "ui/documents/DocumentsDescription.h"

#include "tests/ui/Samples.h"

#include <QTest>

using namespace kluis;
using domain::Role;
using ui::DocumentLine;
using ui::DocumentsDescription;

namespace {

RecordId idOf(char c)
{
    return *RecordId::fromBytes(QByteArray(16, c));
}

app::DocumentState document(char id, const QString& name, std::optional<char> replaces = std::nullopt)
{
    app::DocumentState state;
    state.id = idOf(id);
    state.fieldId = QStringLiteral("action_plan");
    state.category = domain::Category::Process;
    state.name = name;
    state.type = QStringLiteral("application/pdf");
    state.size = 1'500'000;
    state.author = QStringLiteral("M. Bakker");
    state.at = test::sampleNow().toMSecsSinceEpoch();
    if (replaces) {
        state.replaces = idOf(*replaces);
    }
    return state;
}

DocumentsDescription described(const QList<app::DocumentState>& documents, Role role = Role::Hr)
{
    app::DossierView view;
    view.documents = documents;
    return DocumentsDescription::of(view, role, QLocale(QLocale::English), test::sampleNow());
}

/// Names, each with its older versions in brackets.
QString shape(const DocumentsDescription& description)
{
    QStringList names;
    for (const DocumentLine& line : description.lines) {
        QStringList older;
        for (const DocumentLine& each : line.older) {
            older.append(each.name);
        }
        names.append(older.isEmpty() ? line.name : line.name + u'(' + older.join(u' ') + u')');
    }
    return names.join(u' ');
}

} // namespace

class DocumentsDescriptionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTabIsForThoseWhoMaySeeDocuments_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<bool>("offered");
        QTest::addColumn<QString>("usual");
        const auto row = [](const char* name, Role role, bool offered, const char* usual) {
            QTest::newRow(name) << int(role) << offered << QString::fromLatin1(usual);
        };
        row("doctor", Role::Doctor, true, "medical_attachment");
        row("assistant", Role::DoctorAssistant, true, "medical_attachment");
        row("hr", Role::Hr, true, "action_plan");
        row("expert", Role::OccupationalExpert, true, "oe_report");
        row("administrator", Role::Administrator, false, "");
    }
    void theTabIsForThoseWhoMaySeeDocuments()
    {
        QFETCH(int, role);
        QFETCH(bool, offered);
        QFETCH(QString, usual);
        const auto description = described({}, Role(role));
        QCOMPARE(description.offered, offered);
        QCOMPARE(description.sorts.value(description.usualSort).fieldId, usual);
    }

    void aDoctorsDocumentIsMedicalUnlessSaidOtherwise()
    {
        const auto description = described({}, Role::Doctor);
        QVERIFY(description.sorts.value(description.usualSort).medical);
        QVERIFY(std::any_of(description.sorts.begin(), description.sorts.end(),
                            [](const ui::DocumentSort& sort) { return !sort.medical; }));
    }

    void hrIsNotShownWhatItMayNotRead()
    {
        auto letter = document('m', QStringLiteral("brief.pdf"));
        letter.fieldId = QStringLiteral("medical_attachment");
        letter.category = domain::Category::Medical;
        QCOMPARE(shape(described({letter, document('a', QStringLiteral("plan.pdf"))})), QStringLiteral("plan.pdf"));
        QCOMPARE(described({letter}, Role::Doctor).lines.size(), 1);
        for (const auto& sort : described({}).sorts) {
            QVERIFY(!sort.medical);
        }
    }

    void whereMedicalContentIsClosedNothingMedicalIsAdded()
    {
        app::DossierView view;
        view.medicalClosed = true;
        view.medicalClosedReason = QStringLiteral("Not yet.");
        const auto description =
            DocumentsDescription::of(view, Role::Doctor, QLocale(QLocale::English), test::sampleNow());
        QCOMPARE(description.closed, QStringLiteral("Not yet."));
        for (const auto& sort : description.sorts) {
            QVERIFY(!sort.medical);
        }
    }

    /// Such a copy is noted in the dossier.
    void whoWritesNoNotesMakesNoCopiesForOutside()
    {
        QVERIFY(described({}, Role::Hr).mayEncrypt);
        QVERIFY(described({}, Role::Doctor).mayEncrypt);
        QVERIFY(!described({}, Role::Planner).mayEncrypt);
        QVERIFY(!described({}, Role::OccupationalExpert).mayEncrypt);
    }

    void olderVersionsStandUnderTheNewest()
    {
        QCOMPARE(shape(described({document('c', QStringLiteral("c"), 'b'), document('x', QStringLiteral("x")),
                                  document('b', QStringLiteral("b"), 'a'), document('a', QStringLiteral("a"))})),
                 QStringLiteral("c(b a) x"));
    }

    void nothingIsLostByWhatAuthorsClaim()
    {
        QCOMPARE(shape(described({document('a', QStringLiteral("a"), 'b'), document('b', QStringLiteral("b"), 'a')})),
                 QStringLiteral("a(b)"));
        QCOMPARE(shape(described({document('a', QStringLiteral("a"), 'a')})), QStringLiteral("a"));
        QCOMPARE(shape(described({document('a', QStringLiteral("a"), 'z')})), QStringLiteral("a"));
        QCOMPARE(shape(described({document('c', QStringLiteral("c"), 'a'), document('b', QStringLiteral("b"), 'a'),
                                  document('a', QStringLiteral("a"))})),
                 QStringLiteral("c(a) b"));
        auto other = document('b', QStringLiteral("b"));
        other.fieldId = QStringLiteral("problem_analysis");
        QCOMPARE(shape(described({document('a', QStringLiteral("a"), 'b'), other})), QStringLiteral("a b"));
    }

    void theStateSaysWhereADocumentIs()
    {
        auto refused = document('a', QStringLiteral("a"));
        refused.waiting = true;
        refused.refused = QStringLiteral("Too large.");
        auto waiting = document('b', QStringLiteral("b"));
        waiting.waiting = true;
        waiting.here = true;
        auto here = document('c', QStringLiteral("c"));
        here.here = true;
        auto wanted = document('d', QStringLiteral("d"));
        wanted.pinned = true;
        const auto lines = described({refused, waiting, here, wanted, document('e', QStringLiteral("e"))}).lines;
        using State = DocumentLine::State;
        const QList<State> expected{State::Refused, State::Waiting, State::Here, State::Wanted, State::AtServer};
        for (qsizetype i = 0; i < expected.size(); ++i) {
            QCOMPARE(lines[i].state, expected[i]);
        }
        QCOMPARE(lines[0].reason, QStringLiteral("Too large."));
        QVERIFY2(!lines[0].mayReplace, "what the server refused has no newer version");
    }

    void officeFilesAreSavedOnly()
    {
        QVERIFY(DocumentsDescription::isViewable(QStringLiteral("application/pdf")));
        QVERIFY(DocumentsDescription::isViewable(QStringLiteral("text/csv")));
        QVERIFY(!DocumentsDescription::isViewable(QStringLiteral("application/vnd.oasis.opendocument.text")));
    }
};

QTEST_APPLESS_MAIN(DocumentsDescriptionTest)
#include "DocumentsDescriptionTest.moc"
