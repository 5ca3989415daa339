// SPDX-License-Identifier: GPL-3.0-or-later
#include "RightsTable.h"

#include "core/domain/AccessPolicy.h"
#include "core/domain/FieldCatalogue.h"
#include "core/domain/PartialRight.h"
#include "core/domain/ReleaseCopy.h"

#include <QSet>
#include <QTest>

using namespace kluis::domain;

namespace {

bool names(const char* codes, Role role)
{
    static constexpr std::array roleCodes{"", "HR", "LM", "CM", "CD", "DA", "OE", "PL", "FA", "DPO", "SYS"};
    return QString::fromLatin1(codes).split(u' ').contains(QString::fromLatin1(roleCodes.at(std::size_t(role))));
}

const Field& field(QStringView id)
{
    const Field* found = FieldCatalogue::find(id);
    if (found == nullptr) {
        qFatal("no such field");
    }
    return *found;
}

constexpr Field madeField(Category category, FieldRights readers, FieldRights writers)
{
    return {QLatin1StringView("made"), category, line(10), u"gemaakt", QLatin1StringView("made"), readers, writers};
}

} // namespace

class AccessPolicyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyRoleReadsExactlyWhatTheTableSays();
    void everyRoleWritesExactlyWhatTheTableSays();
    void aReleaseOpensExactlyWhatTheTableSays();
    void everyReleaseOfTheTableIsAFieldThatItsRoleReads();
    void onlyWhoMayNotReadTheSourceHasAReleaseByItselfAlone();
    void everyRoleGetsExactlyThePartsThatTheTableSays();
    void aPartHoldsNothingOfTheRest();
    void theTableAndTheCatalogueNameTheSameFields();
    void onlyMedicalRolesReadOrWriteAnythingMedical();
    void noRowOfTheCatalogueOpensMedicalDataToOthers();
    void aRestrictionWinsOverAGrantInTheSameRow();
    void aRoleThatIsNotNamedHasNothing();
    void aWorkingNoteIsForItsAuthorAlone();
    void aTaskIsChangedByItsOwner();
    void theSystemReadsNothing();
    void theServiceNumberIsMaskedForThoseWhoMayReadIt();
    void chainsGoOnlyToRolesThatReadSomethingInThem();
    void entriesFollowTheirCategory();
    void aNoteGoesWhereItsWriterBelongs();
};

void AccessPolicyTest::everyRoleReadsExactlyWhatTheTableSays()
{
    for (const RightsRow& row : rightsTable()) {
        for (const Role role : allRoles) {
            const bool may = AccessPolicy::mayRead(role, field(QString::fromLatin1(row.field)));
            QVERIFY2(may == names(row.readers, role), qPrintable(QLatin1String(row.field) + u' ' + roleName(role)));
        }
    }
}

void AccessPolicyTest::everyRoleWritesExactlyWhatTheTableSays()
{
    for (const RightsRow& row : rightsTable()) {
        for (const Role role : allRoles) {
            const bool may = AccessPolicy::mayWrite(role, field(QString::fromLatin1(row.field)));
            QVERIFY2(may == names(row.writers, role), qPrintable(QLatin1String(row.field) + u' ' + roleName(role)));
        }
    }
}

void AccessPolicyTest::aReleaseOpensExactlyWhatTheTableSays()
{
    for (const RightsRow& row : rightsTable()) {
        for (const Role role : allRoles) {
            const bool may = AccessPolicy::mayReadWhenReleased(role, field(QString::fromLatin1(row.field)));
            const bool expected = names(row.readers, role) || names(row.releasedReaders, role);
            QVERIFY2(may == expected, qPrintable(QLatin1String(row.field) + u' ' + roleName(role)));
        }
    }
}

void AccessPolicyTest::everyReleaseOfTheTableIsAFieldThatItsRoleReads()
{
    std::size_t count = 0;
    for (const RightsRow& row : rightsTable()) {
        for (const Role role : allRoles) {
            const ReleaseCopy* copy = ReleaseCopy::of(QString::fromLatin1(row.field), role);
            QVERIFY2((copy != nullptr) == names(row.releasedReaders, role), row.field);
            if (copy == nullptr) {
                continue;
            }
            ++count;
            const Field& told = field(QString(copy->copy));
            QVERIFY2(AccessPolicy::mayRead(role, told) && told.has(ByRelease), row.field);
            for (const Role other : allRoles) {
                // No other role learns by it what it may not read itself.
                QVERIFY2(other == role || !AccessPolicy::mayRead(other, told) ||
                             AccessPolicy::mayRead(other, field(QString(copy->source))),
                         qPrintable(QString(copy->copy) + u' ' + roleName(other)));
                QCOMPARE(AccessPolicy::mayWrite(other, told), other == Role::Doctor);
            }
        }
    }
    QCOMPARE(count, ReleaseCopy::all().size());
}

void AccessPolicyTest::onlyWhoMayNotReadTheSourceHasAReleaseByItselfAlone()
{
    for (const Field* any : FieldCatalogue::all()) {
        const ReleaseCopy* copy = ReleaseCopy::in(any->id());
        for (const Role role : loginRoles) {
            const bool expected = copy != nullptr && !AccessPolicy::mayRead(role, field(QString(copy->source)));
            QCOMPARE(AccessPolicy::readsPresentOnly(role, *any), expected);
        }
    }
}

void AccessPolicyTest::everyRoleGetsExactlyThePartsThatTheTableSays()
{
    for (const RightsRow& row : rightsTable()) {
        const QString part = QString::fromLatin1(row.part).section(u' ', 0, 0);
        for (const Role role : allRoles) {
            const Field* told = AccessPolicy::partFor(role, field(QString::fromLatin1(row.field)));
            const QString expected = names(row.part, role) ? part : QString();
            QVERIFY2((told == nullptr ? QString() : QString(told->id())) == expected,
                     qPrintable(QLatin1String(row.field) + u' ' + roleName(role)));
            QVERIFY(told == nullptr || (told->has(Derived) && !AccessPolicy::mayWrite(role, *told)));
        }
    }
}

void AccessPolicyTest::aPartHoldsNothingOfTheRest()
{
    const auto told = [](const char* source, const QString& value) {
        return PartialRight::of(field(QString::fromLatin1(source)))->text(value);
    };
    QCOMPARE(
        told("leave_wazo", uR"({"due":"2026-04-20","end":"2026-07-05","multiple":"true","start":"2026-03-16"})"_qs),
        uR"({"end":"2026-07-05","start":"2026-03-16"})"_qs);
    QCOMPARE(told("leave_wazo", uR"({"due":"2026-04-20"})"_qs), QString());
    QCOMPARE(told("leave_wazo", QString()), QString());
    for (const ChoiceCode& reason : field(u"end_reason").value().codes) {
        QCOMPARE(told("end_reason", QString(reason.code)), reason.code == u"withdrawn" ? u"true"_qs : QString());
    }
    QCOMPARE(told("gbm_flag", u"true"_qs), u"M15"_qs);
    QCOMPARE(told("gbm_flag", u"false"_qs), QString());
}

void AccessPolicyTest::theTableAndTheCatalogueNameTheSameFields()
{
    QSet<QString> typed;
    for (const RightsRow& row : rightsTable()) {
        QVERIFY(FieldCatalogue::find(QString::fromLatin1(row.field)) != nullptr);
        typed.insert(QString::fromLatin1(row.field));
    }
    QCOMPARE(typed.size(), qsizetype(rightsTable().size()));
    QCOMPARE(typed.size(), qsizetype(FieldCatalogue::all().size()));
}

void AccessPolicyTest::onlyMedicalRolesReadOrWriteAnythingMedical()
{
    for (const Field& medical : FieldCatalogue::of(Category::Medical)) {
        for (const Role role : allRoles) {
            for (const bool isAuthor : {false, true}) {
                QVERIFY(isMedical(role) || !AccessPolicy::mayRead(role, medical, isAuthor));
                QVERIFY(isMedical(role) || !AccessPolicy::mayWrite(role, medical, isAuthor));
            }
        }
    }
}

void AccessPolicyTest::noRowOfTheCatalogueOpensMedicalDataToOthers()
{
    constexpr Field careless = madeField(Category::Medical, "HR LM CM OE PL FA DPO SYS", "HR LM CM OE PL FA DPO SYS");
    for (const Role role : allRoles) {
        QVERIFY(!AccessPolicy::mayRead(role, careless));
        QVERIFY(!AccessPolicy::mayWrite(role, careless));
    }
}

void AccessPolicyTest::aRestrictionWinsOverAGrantInTheSameRow()
{
    constexpr Field both = madeField(Category::Process, "LM LM(time) HR", "PL(file) PL HR");
    QVERIFY(!AccessPolicy::mayRead(Role::Manager, both));
    QVERIFY(!AccessPolicy::mayReadWhenReleased(Role::Manager, both));
    QVERIFY(!AccessPolicy::mayWrite(Role::Planner, both));
    QVERIFY(AccessPolicy::mayRead(Role::Hr, both));
    QVERIFY(AccessPolicy::mayWrite(Role::Hr, both));
}

void AccessPolicyTest::aRoleThatIsNotNamedHasNothing()
{
    for (const Category category : allCategories) {
        const Field nobody = madeField(category, "", "");
        for (const Role role : allRoles) {
            QVERIFY(!AccessPolicy::mayRead(role, nobody, true));
            QVERIFY(!AccessPolicy::mayReadWhenReleased(role, nobody));
            QVERIFY(!AccessPolicy::mayWrite(role, nobody, true));
        }
    }
}

void AccessPolicyTest::aWorkingNoteIsForItsAuthorAlone()
{
    const Field& note = field(u"working_note");
    for (const Role role : allRoles) {
        QVERIFY(!AccessPolicy::mayRead(role, note, false));
        QVERIFY(!AccessPolicy::mayWrite(role, note, false));
        QCOMPARE(AccessPolicy::mayRead(role, note, true), isMedical(role));
        QCOMPARE(AccessPolicy::mayWrite(role, note, true), isMedical(role));
        QVERIFY(!AccessPolicy::mayReadWhenReleased(role, note));
    }
}

void AccessPolicyTest::aTaskIsChangedByItsOwner()
{
    const Field& task = field(u"task");
    QVERIFY(!AccessPolicy::mayWrite(Role::Planner, task, false));
    QVERIFY(AccessPolicy::mayWrite(Role::Planner, task, true));
    QVERIFY(!AccessPolicy::mayWrite(Role::Administrator, task, true));
}

void AccessPolicyTest::theSystemReadsNothing()
{
    for (const Field* any : FieldCatalogue::all()) {
        QVERIFY(!AccessPolicy::mayRead(Role::System, *any, true));
        QVERIFY(!AccessPolicy::mayReadWhenReleased(Role::System, *any));
    }
}

void AccessPolicyTest::theServiceNumberIsMaskedForThoseWhoMayReadIt()
{
    for (const Field* any : FieldCatalogue::all()) {
        for (const Role role : allRoles) {
            const bool expected = any->id() == u"bsn" && AccessPolicy::mayRead(role, *any);
            QCOMPARE(AccessPolicy::isMasked(role, *any), expected);
        }
    }
}

void AccessPolicyTest::chainsGoOnlyToRolesThatReadSomethingInThem()
{
    struct Row {
        Category category;
        const char* roles;
    };
    constexpr Row rows[] = {
        {Category::Administrative, "HR LM CM CD DA OE PL"}, {Category::Absence, "HR LM CM CD DA OE PL"},
        {Category::Capacity, "HR LM CM CD DA OE"},          {Category::Medical, "CD DA"},
        {Category::Process, "HR LM CM CD DA OE PL"},        {Category::Governance, "HR CD FA DPO"},
    };
    for (const Row& row : rows) {
        for (const Role role : allRoles) {
            QVERIFY2(AccessPolicy::mayReadAnythingOf(role, row.category) == names(row.roles, role),
                     qPrintable(categoryName(row.category) + u' ' + roleName(role)));
        }
    }
}

void AccessPolicyTest::entriesFollowTheirCategory()
{
    for (const Role role : allRoles) {
        QCOMPARE(AccessPolicy::mayReadEntry(role, Category::Medical), isMedical(role));
        QCOMPARE(AccessPolicy::mayWriteEntry(role, Category::Medical), isMedical(role));
        QVERIFY(!AccessPolicy::mayReadEntry(role, Category::Administrative));
        QVERIFY(!AccessPolicy::mayWriteEntry(role, Category::Governance));
        QCOMPARE(AccessPolicy::mayReadEntry(role, Category::Process), names("HR LM CM CD DA", role));
        QCOMPARE(AccessPolicy::mayWriteEntry(role, Category::Process), names("HR LM CM SYS", role));
    }
}

void AccessPolicyTest::aNoteGoesWhereItsWriterBelongs()
{
    QCOMPARE(AccessPolicy::defaultEntryCategory(Role::Doctor), std::optional(Category::Medical));
    QCOMPARE(AccessPolicy::defaultEntryCategory(Role::DoctorAssistant), std::optional(Category::Medical));
    QCOMPARE(AccessPolicy::defaultEntryCategory(Role::Hr), std::optional(Category::Process));
    QCOMPARE(AccessPolicy::defaultEntryCategory(Role::Manager), std::optional(Category::Process));
    QVERIFY(!AccessPolicy::defaultEntryCategory(Role::Planner));
    QVERIFY(!AccessPolicy::defaultEntryCategory(Role::Administrator));
    QVERIFY(!AccessPolicy::defaultEntryCategory(Role::System));
}

QTEST_GUILESS_MAIN(AccessPolicyTest)
#include "AccessPolicyTest.moc"
