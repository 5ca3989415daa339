// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ImportWorld.h"

#include <QtTest>

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;
using domain::Role;

class MappingBookTest : public QObject {
    Q_OBJECT

    const QByteArray file = "Nr in pakket;Wie;Plek;BSN;Oorzaak verzuim\n7;Bos;Noord;123456782;KANARIE\n";
    const QMap<QString, QString> mapping{
        {text("nrinpakket"), text("personnel_no")}, {text("wie"), text("last_name")}, {text("plek"), text("org_unit")}};

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void aFileWithTheSameHeaderFindsItsMappingAgain()
    {
        ImportWorld world(Role::Hr);
        QVERIFY(!world.import(file));
        QVERIFY(world.exchange().mappings().save(
            text("Loonpakket"),
            {text("Nr. in pakket"), text("Wie"), text("Plek"), text("BSN"), text("Oorzaak verzuim")}, mapping));
        const auto preview = world.exchange().preview({.file = world.file(file)});
        QVERIFY(preview);
        QCOMPARE(preview->mapping, text("Loonpakket"));
        QVERIFY(world.import(file));
        QCOMPARE(world.at("7", "org_unit"), text("Noord"));
    }

    void theMappingsOutliveTheProgram()
    {
        ImportWorld world(Role::Hr);
        QVERIFY(world.exchange().mappings().save(text("Een"), {text("a")}, mapping));
        world.open();
        QCOMPARE(world.exchange().mappings().find(text("Een"))->overrides, mapping);
        QVERIFY(world.exchange().mappings().remove(text("Een")));
        QVERIFY(world.exchange().mappings().all()->isEmpty());
    }

    void aMappingNeedsAName()
    {
        ImportWorld world(Role::Hr);
        QVERIFY(world.exchange().mappings().save(text("  "), {}, mapping).error().code() == ErrorCode::InvalidArgument);
    }

    void aPreviewShowsValuesButNoServiceNumberAndNoCause()
    {
        ImportWorld world(Role::Hr);
        const auto preview = world.exchange().preview({.file = world.file(file), .overrides = mapping});
        QVERIFY(preview);
        QCOMPARE(preview->columns.size(), 5);
        QCOMPARE(preview->columns[2].samples, QStringList{text("Noord")});
        QVERIFY(!preview->columns[3].samples.first().contains(text("123456782")));
        QVERIFY(preview->columns[4].use.kind == intake::ColumnUse::Kind::Refused);
        QVERIFY(preview->columns[4].samples.isEmpty());
    }
};

QTEST_GUILESS_MAIN(MappingBookTest)
#include "MappingBookTest.moc"
