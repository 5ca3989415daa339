// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossiers/DossierListModel.h"

#include "tests/ui/Samples.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QTest>

using namespace kluis;
using ui::DossierListModel;

class DossierListModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsModelViewRules()
    {
        DossierListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSource(std::make_unique<test::SampleSource>(300));
        model.setFilter(QStringLiteral("jan"));
        model.refresh();
        model.setSource(nullptr);
    }

    void showsAHundredThousandRowsAndHoldsAFewHundred()
    {
        DossierListModel model;
        model.setSource(std::make_unique<test::SampleSource>(100'000));
        QCOMPARE(model.rowCount(), 100'000);
        for (int row = 0; row < 100'000; row += 50) {
            QVERIFY(!model.index(row, DossierListModel::Name).data().toString().isEmpty());
        }
        QVERIFY(model.pagesLoaded() <= DossierListModel::pagesKept);
    }

    void asksForAPageOnce()
    {
        const auto asked = std::make_shared<int>(0);
        DossierListModel model;
        model.setSource(std::make_unique<test::SampleSource>(1000, asked));
        for (int row = 0; row < DossierListModel::pageRows; ++row) {
            QVERIFY(model.rowAt(row) != nullptr);
        }
        QCOMPARE(*asked, 1);
    }

    void filteringShowsOnlyWhatFits()
    {
        DossierListModel model;
        model.setSource(std::make_unique<test::SampleSource>(1000));
        model.setFilter(QStringLiteral("jan"));
        QCOMPARE(model.rowCount(), 100);
        model.setFilter(QStringLiteral("nobody"));
        QCOMPARE(model.rowCount(), 0);
    }

    void aLockedVaultLeavesNothingInTheModel()
    {
        DossierListModel model;
        model.setSource(std::make_unique<test::SampleSource>(1000));
        QVERIFY(model.rowAt(10) != nullptr);
        model.setSource(nullptr);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.pagesLoaded(), 0);
        QVERIFY(model.rowAt(0) == nullptr);
    }

    void findsADossierThatMovedALittle()
    {
        DossierListModel model;
        model.setSource(std::make_unique<test::SampleSource>(1000));
        QCOMPARE(model.find(test::SampleSource::row(520).dossier, 500), 520);
        QCOMPARE(model.find(test::SampleSource::row(999).dossier, 0), -1);
    }

    void changesThatWaitAreTold()
    {
        DossierListModel model;
        model.setSource(std::make_unique<test::SampleSource>(20));
        QCOMPARE(model.index(3, DossierListModel::Waiting).data().toString(), QStringLiteral("2"));
        QVERIFY(model.index(4, DossierListModel::Waiting).data().toString().isEmpty());
    }
};

QTEST_MAIN(DossierListModelTest)
#include "DossierListModelTest.moc"
