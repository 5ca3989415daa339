// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/SyntheticVault.h"
#include "tests/support/ProcessorTime.h"

#include <QtTest>

using namespace kluis;
using namespace kluis::test;
using domain::Role;

class VaultReaderTest : public QObject {
    Q_OBJECT

    /// Processor seconds to look for some hundred numbers, half of which are nobody's.
    static double processorOfFinding(VaultWorld& world)
    {
        const auto first = world.reader->list({}, 1);
        const QString known = first && !first->isEmpty() ? first->first().number : QString();
        const ProcessorTime spent;
        for (int i = 0; i < 200; ++i) {
            (void)world.reader->find(QString(text("vermeer/") % known));
            (void)world.reader->find(text("vermeer/nobody"));
        }
        return spent.seconds();
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void init()
    {
        world = std::make_unique<VaultWorld>(Role::Hr);
        jansen = world->addDossier(text("P-100"), text("Jansen"), text("Finance"));
        muller = world->addDossier(text("P-200"), QStringLiteral("Müller"), text("Sales"));
        smit = world->addDossier(text("P-300"), text("Smit"), text("Sales"));
    }

    void theListIsSortedByNameWithoutAccents()
    {
        const auto rows = world->reader->list({}, 10);
        QVERIFY(rows);
        QCOMPARE(names(*rows), QStringList({text("Jansen"), QStringLiteral("Müller"), text("Smit")}));
    }

    void theListIsReadPageByPage()
    {
        QCOMPARE(names(*world->reader->list({}, 1, 1)), QStringList({QStringLiteral("Müller")}));
        QCOMPARE(*world->reader->count({}), 3);
    }

    void theFilterTakesStartsOfWordsInNameNumberAndDepartment()
    {
        QCOMPARE(names(*world->reader->list(text("jan"), 10)), QStringList({text("Jansen")}));
        QCOMPARE(names(*world->reader->list(text("200"), 10)), QStringList({QStringLiteral("Müller")}));
        QCOMPARE(names(*world->reader->list(text("sal s"), 10)).size(), 2);
        QCOMPARE(names(*world->reader->list(text("sal smi"), 10)), QStringList({text("Smit")}));
        QCOMPARE(names(*world->reader->list(text("ansen"), 10)), QStringList());
        QCOMPARE(*world->reader->count(text("sal")), 2);
    }

    void theFilterIgnoresCaseAndAccents()
    {
        QCOMPARE(names(*world->reader->list(text("MULLER"), 10)), QStringList({QStringLiteral("Müller")}));
        QCOMPARE(names(*world->reader->list(QStringLiteral("smît"), 10)), QStringList({text("Smit")}));
    }

    void signsInAFilterAreNoQuery()
    {
        QCOMPARE(names(*world->reader->list(text("P-100"), 10)), QStringList({text("Jansen")}));
        QVERIFY(world->reader->list(text("\" OR *"), 10).has_value());
        QVERIFY(world->reader->list(text("NEAR(a b)"), 10).has_value());
        QCOMPARE(world->reader->list(text("***"), 10)->size(), 0);
    }

    void searchFindsNotesAndFieldsAndFollowsEdits()
    {
        QVERIFY(world->vault->addEntry(smit, text("process_note"), QStringLiteral("besproken: café om de hoek")));
        QCOMPARE(names(*world->reader->search(text("cafe hoek"), 10)), QStringList({text("Smit")}));
        QVERIFY(world->vault->set(jansen, text("home_address"), text("Dorpsstraat 1, 1234 AB Utrecht")));
        QCOMPARE(names(*world->reader->search(text("utrecht"), 10)), QStringList({text("Jansen")}));
        QVERIFY(world->vault->set(jansen, text("home_address"), text("Kade 2, 1234 AB Zwolle")));
        QCOMPARE(names(*world->reader->search(text("utrecht"), 10)), QStringList());
        QCOMPARE(names(*world->reader->search(text("zwolle"), 10)), QStringList({text("Jansen")}));
    }

    void aDossierIsFoundByIdAndByNumber()
    {
        QCOMPARE(*world->reader->find(jansen.toString()), jansen);
        QCOMPARE(*world->reader->find(text("vermeer/P-200")), muller);
        QCOMPARE(world->reader->find(text("dewit/P-200")).error().code(), ErrorCode::NotFound);
        QCOMPARE(world->reader->find(text("nonsense")).error().code(), ErrorCode::NotFound);
    }

    void amongManyADossierIsFoundByItsNumberAsSoon()
    {
        VaultWorld few(Role::Hr);
        VaultWorld many(Role::Hr);
        QVERIFY(fillSynthetic(few, 100));
        QVERIFY(fillSynthetic(many, 5'000));
        (void)processorOfFinding(few); // prepares the statement
        (void)processorOfFinding(many);
        const double among100 = processorOfFinding(few);
        const double among5000 = processorOfFinding(many);
        QVERIFY2(among5000 < 5 * among100, qPrintable(text("%1 and %2").arg(among100).arg(among5000)));
    }

    void weekAndStatusAreOfTheDayOfReading()
    {
        QVERIFY(world->vault->set(jansen, text("first_sick_day"), text("2026-01-05")));
        QCOMPARE(world->reader->row(jansen)->week, 1);
        world->clock.now += qint64(86'400'000) * 15;
        QCOMPARE(world->reader->row(jansen)->week, 3);
        QVERIFY(world->vault->set(jansen, text("recovery_date"), text("2026-01-12")));
        QCOMPARE(world->reader->row(jansen)->status, text("recovered"));
    }

    void renamedPeopleMoveInTheList()
    {
        QVERIFY(world->vault->set(jansen, text("last_name"), text("Zwart")));
        QCOMPARE(names(*world->reader->list({}, 10)).last(), text("Zwart"));
        QCOMPARE(names(*world->reader->list(text("jansen"), 10)), QStringList());
    }

    void aDossierIsFoundByItsNewDepartmentOnly()
    {
        QVERIFY(world->vault->set(jansen, text("org_unit"), text("Sales")));
        QCOMPARE(names(*world->reader->list(text("fin"), 10)), QStringList());
        QCOMPARE(*world->reader->count(text("sales jan")), 1);
    }

    void aChangeOutsideTheLineKeepsItFound()
    {
        QVERIFY(world->vault->set(jansen, text("home_address"), text("Kade 2, 1234 AB Zwolle")));
        QCOMPARE(names(*world->reader->list(text("jan fin"), 10)), QStringList({text("Jansen")}));
        QCOMPARE(names(*world->reader->list({}, 1)), QStringList({text("Jansen")}));
    }

    void valuesAreThoseWithoutTheEmptyOnes()
    {
        QVERIFY(world->vault->set(jansen, text("org_unit"), QString()));
        const auto values = world->reader->values(jansen);
        QVERIFY(values);
        QVERIFY(!values->contains(text("org_unit")));
        QCOMPARE(values->value(text("last_name")), text("Jansen"));
    }

private:
    static QStringList names(const QList<app::DossierRow>& rows)
    {
        QStringList names;
        for (const auto& row : rows) {
            names.append(row.name);
        }
        return names;
    }

    std::unique_ptr<VaultWorld> world;
    DossierId jansen;
    DossierId muller;
    DossierId smit;
};

QTEST_GUILESS_MAIN(VaultReaderTest)
#include "VaultReaderTest.moc"
