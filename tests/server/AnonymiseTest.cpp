// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Initialise.h"
#include "core/domain/FieldValue.h"
#include "core/domain/SyntheticPractice.h"
#include "core/domain/TaskRecord.h"
#include "server/anonymise/AnonymiseCommand.h"
#include "server/anonymise/TextMask.h"
#include "server/store/AgreementStore.h"
#include "tests/server/AnonymiseWorld.h"

#include <QDir>
#include <QTest>

using namespace kluis;
using namespace kluis::test;
using domain::Category;
using protocol::OperationItem;
using protocol::OperationKind;
using server::Treatment;

namespace {

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

bool isWhole(Treatment treatment)
{
    return treatment == Treatment::Fresh || treatment == Treatment::Rebuilt || treatment == Treatment::Dropped;
}

} // namespace

/// What `anonymise` makes of a server: of nobody, and of the same shape.
class AnonymiseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void everyColumnOfTheStoreHasATreatment()
    {
        const auto tables = AnonymiseWorld::need(server::StoreTable::known());
        std::size_t columns = 0;
        for (const auto& table : tables) {
            const auto first = server::treatmentOf(table.name(), table.columns().front().name);
            for (const auto& column : table.columns()) {
                ++columns;
                const auto treatment = server::treatmentOf(table.name(), column.name);
                QVERIFY2(treatment, QByteArray(table.name() + '.' + column.name).constData());
                QVERIFY2(isWhole(*treatment) ? treatment == first : !isWhole(*first), table.name().constData());
            }
        }
        QCOMPARE(server::columnTreatments().size(), columns); // and nothing is treated that is not there
    }

    void whatIsSealedIsNeverKept()
    {
        for (const server::SealedColumn& column : server::sealed::all) {
            const auto treatment = server::treatmentOf(column.table, column.column);
            QVERIFY2(treatment && treatment != Treatment::Keep && treatment != Treatment::Id, column.name);
        }
    }

    void nothingButNumbersIsKept()
    {
        for (const auto& table : AnonymiseWorld::need(server::StoreTable::known())) {
            for (const auto& column : table.columns()) {
                QVERIFY2(server::treatmentOf(table.name(), column.name) != Treatment::Keep || column.type == "INTEGER",
                         column.name.constData());
            }
        }
    }

    void aMaskedTextKeepsItsShape_data()
    {
        QTest::addColumn<QString>("original");
        for (const char* sample : {"Jansen", "de Vries-van den Berg", "Müller", "Łukasz Żółć", "Αγγελική Παπαδοπούλου",
                                   "Иванов", "李小龙 王", "محمد", "0612345678", "O'Neil 3e", "𐐨𐐩𐐪 x", "1234 AB"}) {
            QTest::newRow(sample) << text(sample);
        }
    }

    void aMaskedTextKeepsItsShape()
    {
        QFETCH(QString, original);
        domain::SyntheticRandom random(1, 2);
        const QString masked = server::TextMask::masked(original, random);
        QVERIFY(masked != original);
        QCOMPARE(masked.size(), original.size());
        const auto before = original.toUcs4();
        const auto after = masked.toUcs4();
        for (qsizetype i = 0; i < before.size(); ++i) {
            const char32_t a = before[i];
            const char32_t b = after[i];
            QCOMPARE(QChar::script(b), QChar::script(a));
            QCOMPARE(QChar::isLetter(b), QChar::isLetter(a));
            QCOMPARE(QChar::isUpper(b), QChar::isUpper(a));
            QCOMPARE(QChar::isDigit(b), QChar::isDigit(a));
            QVERIFY(QChar::isLetterOrNumber(a) || a == b);
        }
    }

    void everyMaskedValueIsOneItsFieldTakes()
    {
        server::Pseudonyms pseudonyms(crypto::SecretBytes::random(32));
        server::ValueMask mask(pseudonyms);
        const domain::SyntheticPractice practice(7, QDate(2026, 5, 20));
        qsizetype changed = 0;
        for (quint64 i = 0; i < 300; ++i) {
            const auto fields = practice.person(i).fields;
            for (auto it = fields.cbegin(); it != fields.cend(); ++it) {
                const auto* field = domain::FieldCatalogue::find(it.key());
                if (field->category() == Category::Medical) {
                    continue;
                }
                const server::ValueMask::Place place{TenantId(), crypto::randomId<DossierId>(), QByteArray(16, 'i')};
                const QString masked = mask.masked(*field, it.value(), place);
                QVERIFY2(!masked.isEmpty(), qPrintable(it.key()));
                QCOMPARE(domain::normalise(*field, masked).value_or(QString()), masked);
                changed += masked != it.value() ? 1 : 0;
            }
        }
        QVERIFY(changed > 300 * 10);
    }

    void thePersonBehindAnAccountHasOnePseudonymEverywhere()
    {
        AnonymiseWorld world;
        const UserId manager = world.addUser(text("p.boer"), text("Piet Boer"), domain::Role::CaseManager);
        const DossierId dossier = world.addDossier(person(text("1001"), text("Jansen")));
        world.set(dossier, {{text("case_manager_uid"), manager.toString()}});
        domain::TaskRecord task;
        task.owner = task.maker = manager.toString();
        task.note = text("Bel Jansen");
        task.due = QDate(2026, 5, 1);
        world.add(dossier, OperationKind::Task, Category::Process,
                  {OperationItem::plain(crypto::randomBytes(16), text("task"), task.toText(), 0)});
        (void)world.copy();
        const auto values = copiedValues(world, dossier);
        const QString id = world.anonymiser().pseudonyms().id(manager).toString();
        QVERIFY(id != manager.toString());
        QCOMPARE(values.value(text("case_manager_uid")), QStringList{id});
        const auto copied = domain::TaskRecord::parse(values.value(text("task")).value(0));
        QVERIFY(copied);
        QCOMPARE(copied->owner, id);
        QVERIFY(!copied->note.contains(text("Jansen")));
        const auto accounts = AnonymiseWorld::need(world.copied().store().read<QList<server::Account>>(
            [](server::StoreDatabase& d) { return server::AccountStore(d).accounts(); }));
        QVERIFY(std::any_of(accounts.begin(), accounts.end(), [&](const auto& a) { return a.id.toString() == id; }));
    }

    void theSameNameOfAPersonIsTheSameAgain()
    {
        AnonymiseWorld world;
        const DossierId dossier = world.addDossier(person(text("1001"), text("Jansen")));
        world.set(dossier, {{text("last_name"), text("Bakker")}});
        world.set(dossier, {{text("last_name"), text("Jansen")}});
        (void)world.copy();
        const QStringList names = copiedValues(world, dossier).value(text("last_name"));
        QCOMPARE(names.size(), 3);
        QCOMPARE(names[2], names[0]);
        QVERIFY(names[1] != names[0] && names[0] != text("Jansen"));
    }

    void datesOfAPersonKeepTheirDistancesAndWeekdays()
    {
        AnonymiseWorld world;
        auto fields = person(text("1001"), text("Jansen"));
        fields.insert(text("birth_date"), text("1980-03-02"));
        fields.insert(text("employment_start"), text("2015-09-01"));
        const DossierId dossier = world.addDossier(fields);
        world.set(dossier,
                  {{text("first_sick_day"), text("2026-03-02")},
                   {text("course"),
                    text(R"([{"date":"2026-03-02","percentage":"100"},{"date":"2026-04-01","percentage":"50"}])")}});
        (void)world.copy();
        const auto values = copiedValues(world, dossier);
        const QDate sick = QDate::fromString(values.value(text("first_sick_day")).value(0), Qt::ISODate);
        const int moved = int(QDate(2026, 3, 2).daysTo(sick));
        QVERIFY(moved <= -7 && moved >= -91 && moved % 7 == 0);
        QCOMPARE(values.value(text("birth_date")).value(0), QDate(1980, 3, 2).addDays(moved).toString(Qt::ISODate));
        QCOMPARE(values.value(text("employment_start")).value(0),
                 QDate(2015, 9, 1).addDays(moved).toString(Qt::ISODate));
        QVERIFY(values.value(text("course")).value(0).contains(QDate(2026, 4, 1).addDays(moved).toString(Qt::ISODate)));
        for (const auto& op : AnonymiseWorld::operations(world.copied())) {
            QCOMPARE(op.deviceTime, AnonymiseWorld::now + moved * 86'400'000LL);
        }
    }

    void numbersOfAnEmployerStayDifferent()
    {
        AnonymiseWorld world;
        for (int i = 10; i < 100; ++i) {
            (void)world.addDossier(person(QString::number(i), text("Jansen")));
        }
        QCOMPARE(world.copy().dossiers, 90);
        QSet<QString> numbers;
        for (const auto& op : AnonymiseWorld::operations(world.copied())) {
            for (const auto& item : op.items) {
                numbers.insert(item.fieldId() == text("personnel_no") ? item.value() : QString());
            }
        }
        numbers.remove(QString());
        QCOMPARE(numbers.size(), 90);
    }

    void departmentsOfGrantsAndDossiersAreStillTheSame()
    {
        AnonymiseWorld world;
        const UserId manager = world.addUser(text("m.smit"), text("Marie Smit"), domain::Role::Manager);
        AnonymiseWorld::need(world.original().store().write<bool>([&](server::StoreDatabase& d) -> Result<bool> {
            const auto set =
                server::AccountStore(d).grant(manager, world.tenant(), text("Magazijn"), AnonymiseWorld::now);
            return set ? Result<bool>(true) : failure(set);
        }));
        auto fields = person(text("1001"), text("Jansen"));
        fields.insert(text("org_unit"), text("Magazijn"));
        const DossierId dossier = world.addDossier(fields);
        (void)world.copy();
        const auto grants = AnonymiseWorld::need(
            world.copied().store().read<QList<protocol::GrantedTenant>>([&](server::StoreDatabase& d) {
                return server::AccountStore(d).grantsOf(world.anonymiser().pseudonyms().id(manager));
            }));
        QCOMPARE(grants.size(), 1);
        QVERIFY(grants[0].department != text("Magazijn"));
        QCOMPARE(copiedValues(world, dossier).value(text("org_unit")), QStringList{grants[0].department});
    }

    void medicalContentDocumentsAndNotesAreNotInTheCopy()
    {
        AnonymiseWorld world;
        const DossierId dossier = world.addDossier(person(text("1001"), text("Jansen")));
        const auto item = OperationItem::sealed(crypto::randomBytes(16), QByteArray("sealed diagnosis"), 0);
        for (const auto kind :
             {OperationKind::Field, OperationKind::ContentKey, OperationKind::OwnNote, OperationKind::Document}) {
            world.add(dossier, kind, Category::Medical, {item});
        }
        const auto summary = world.copy();
        QCOMPARE(summary.leftOut, 4);
        QCOMPARE(summary.operations, 1);
        QCOMPARE(AnonymiseWorld::operations(world.copied()).size(), 1);
    }

    void anEmployersAgreementHoldsInTheCopyToo()
    {
        AnonymiseWorld world;
        auto fields = person(text("1001"), text("Jansen"));
        fields.insert(text("birth_date"), text("1980-03-02"));
        const DossierId dossier = world.addDossier(fields);
        world.set(dossier, {{text("job_title"), text("Metselaar")}});
        const auto agreement =
            AnonymiseWorld::need(domain::FieldAgreement::without({text("birth_date"), text("job_title")}));
        QVERIFY(world.original().store().write<void>(
            [&](server::StoreDatabase& d) { return server::AgreementStore(d).set(world.tenant(), agreement); }));
        QCOMPARE(world.copy().leftOut, 1);
        const auto values = copiedValues(world, dossier);
        QCOMPARE(values.keys(), QStringList({text("last_name"), text("personnel_no")}));
        const auto copied =
            AnonymiseWorld::need(world.copied().store().read<domain::FieldAgreement>([&](server::StoreDatabase& d) {
                return server::AgreementStore(d).of(world.anonymiser().pseudonyms().id(world.tenant()));
            }));
        QCOMPARE(copied.leftOut(), agreement.leftOut());
    }

    void everyOperationIsSignedByTheCopysServerAndItsChainHolds()
    {
        AnonymiseWorld world;
        const DossierId dossier = world.addDossier(person(text("1001"), text("Jansen")));
        world.set(dossier, {{text("last_name"), text("Bakker")}});
        (void)world.copy();
        QByteArray head(32, '\0');
        quint64 n = 0;
        for (const auto& op : AnonymiseWorld::operations(world.copied())) {
            QVERIFY(op.verify(world.copied().keys().signingKey.publicKey()));
            QCOMPARE(op.seenHead, head);
            head = protocol::chainHead(op.dossier, op.category, head, ++n, op.digest());
        }
        QCOMPARE(n, quint64(2));
        QVERIFY(world.original().keys().signingKey.publicKey() != world.copied().keys().signingKey.publicKey());
    }

    void oneSeedMakesOneCopyAndAnotherSeedAnother()
    {
        QStringList names;
        for (const char seed : {'a', 'a', 'b'}) {
            server::Pseudonyms pseudonyms(crypto::SecretBytes::copyOf(QByteArray(32, seed)));
            names.append(pseudonyms.text("p", text("Jansen-Bakker")));
        }
        QCOMPARE(names[1], names[0]);
        QVERIFY(names[2] != names[0]);
    }

    void theCommandMakesAServerOfItsOwnEnvironment()
    {
        AnonymiseWorld world;
        (void)world.addDossier(person(text("1001"), text("Jansen")));
        const auto output = run(world, {});
        QVERIFY2(output, output ? "" : qPrintable(output.error().sentence()));
        QCOMPARE(output->json[text("dossiers")].toInteger(), 1);
        const auto copy = server::DataFolder::open(world.at("made"));
        QVERIFY(copy);
        QVERIFY(copy->environment() == domain::Environment::Test);
        QVERIFY(copy->keys().practice != world.original().keys().practice);
        QVERIFY(!QFile::exists(world.at("made.unfinished")));
    }

    void aCopyIsNeverProduction()
    {
        AnonymiseWorld world;
        const auto output = run(world, {{text("environment"), {text("production")}}});
        QVERIFY(!output);
        QCOMPARE(output.error().code(), ErrorCode::InvalidArgument);
        QVERIFY(!QFile::exists(world.at("made")));
    }

    void aFolderWithSomethingInItIsLeftAlone()
    {
        AnonymiseWorld world;
        QVERIFY(QDir().mkpath(world.at("made/precious")));
        const auto output = run(world, {});
        QVERIFY(!output);
        QCOMPARE(output.error().code(), ErrorCode::Exists);
        QVERIFY(QFile::exists(world.at("made/precious")));
    }

    void thereIsNoCopyThatItsSourceDoesNotTellOf()
    {
        AnonymiseWorld world;
        QVERIFY(world.original().store().write<void>(
            [](server::StoreDatabase& d) { return d.run("ALTER TABLE audit_entry RENAME TO audit_lost"); }));
        QVERIFY(!run(world, {}));
        QVERIFY2(QFile::exists(world.at("made.unfinished")), "it was made");
        QVERIFY(!QFile::exists(world.at("made")));
    }

    void whatABrokenRunLeftIsMadeAnew()
    {
        AnonymiseWorld world;
        (void)world.addDossier(person(text("1001"), text("Jansen")));
        const auto database = TestDatabase::makeIfWanted();
        {
            server::DataFolder::Plan plan;
            plan.folder = world.at("made.unfinished");
            plan.hosts = {text("localhost")};
            plan.environment = domain::Environment::Test;
            plan.database = database ? std::optional(database->target()) : std::nullopt;
            const auto begun = AnonymiseWorld::need(server::DataFolder::create(plan));
            (void)AnonymiseWorld::need(begun.store().write<server::Tenant>([](server::StoreDatabase& d) {
                return server::AccountStore(d).addTenant(text("half"), text("Half"), 1);
            }));
        }
        QHash<QString, QStringList> options;
        if (database) {
            options.insert(text("database"), {database->address()});
        }
        const auto output = run(world, options);
        QVERIFY2(output, output ? "" : qPrintable(output.error().sentence()));
        const auto copy = AnonymiseWorld::need(server::DataFolder::open(world.at("made")));
        const auto tenants = AnonymiseWorld::need(copy.store().read<QList<server::Tenant>>(
            [](server::StoreDatabase& d) { return server::AccountStore(d).tenants(); }));
        QCOMPARE(tenants.size(), 1);
        QVERIFY(tenants[0].shortName != text("half"));
    }

private:
    static QMap<QString, QString> person(const QString& number, const QString& name)
    {
        return {{text("personnel_no"), number}, {text("last_name"), name}};
    }

    static QMap<QString, QStringList> copiedValues(AnonymiseWorld& world, const DossierId& dossier)
    {
        return AnonymiseWorld::values(world.copied(), world.anonymiser().pseudonyms().id(dossier));
    }

    static Result<server::CommandOutput> run(const AnonymiseWorld& world, const QHash<QString, QStringList>& options)
    {
        StandingClock clock;
        console::Invocation given;
        given.values = options;
        given.values.insert(text("from"), {world.original().path()});
        given.values.insert(text("to"), {world.at("made")});
        given.values.insert(text("host"), {text("localhost")});
        return server::AnonymiseCommand::run({given, clock});
    }
};

QTEST_GUILESS_MAIN(AnonymiseTest)
#include "AnonymiseTest.moc"
