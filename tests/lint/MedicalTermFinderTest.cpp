// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/MedicalTermFinder.h"

#include <QTest>

using namespace kluis::lint;

namespace {

QStringList wordsIn(const QString& text, const MedicalTermFinder& finder = MedicalTermFinder())
{
    QStringList words;
    for (const MedicalTermHit& hit : finder.find(text)) {
        words.append(text.sliced(hit.position, hit.length));
    }
    return words;
}

} // namespace

class MedicalTermFinderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDiseaseIsFoundWhereItStands()
    {
        const auto hits = MedicalTermFinder().find(u"Jan heeft griep, komt morgen niet.");
        QCOMPARE(hits.size(), 1);
        QCOMPARE(hits.first(), (MedicalTermHit{10, 5, MedicalTermKind::Diagnosis}));
    }

    void everyKindIsToldApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::newRow("complaint") << u"Zij is misselijk"_qs << int(MedicalTermKind::Complaint);
        QTest::newRow("medicine") << u"Zij slikt oxazepam"_qs << int(MedicalTermKind::Medicine);
        QTest::newRow("treatment") << u"Chemokuur begint"_qs << int(MedicalTermKind::Treatment);
        QTest::newRow("private") << u"Hij ligt in een vechtscheiding"_qs << int(MedicalTermKind::PrivateLife);
    }
    void everyKindIsToldApart()
    {
        QFETCH(QString, text);
        QFETCH(int, kind);
        const auto hits = MedicalTermFinder().find(text);
        QCOMPARE(hits.size(), 1);
        QCOMPARE(int(hits.first().kind), kind);
    }

    void aPartOfTheBodyCountsOnlyWithAComplaintNearby()
    {
        QCOMPARE(wordsIn(u"Hij legde zijn hand op de tafel"_qs), QStringList());
        QCOMPARE(wordsIn(u"Hij heeft zijn hand gebroken"_qs), (QStringList{u"hand"_qs, u"gebroken"_qs}));
    }

    void abbreviationsCountOnlyInCapitals()
    {
        QCOMPARE(wordsIn(u"Zij heeft MS"_qs), QStringList{u"MS"_qs});
        QCOMPARE(wordsIn(u"De meting duurt 20 ms"_qs), QStringList());
        QCOMPARE(wordsIn(u"als hij komt"_qs), QStringList());
        QCOMPARE(wordsIn(u"WIJ BELLEN ALS HIJ KOMT"_qs), QStringList());
    }

    void aMisspeltLongWordIsFound()
    {
        QCOMPARE(wordsIn(u"Zij heeft migrane"_qs), QStringList{u"migrane"_qs});
        QCOMPARE(wordsIn(u"Hij slikt paracetemol"_qs), QStringList{u"paracetemol"_qs});
    }

    void ordinaryWordsOneEditAwayAreLeftAlone()
    {
        QCOMPARE(wordsIn(u"De facturen, de hoofdlijnen en de mediation staan in het verslag"_qs), QStringList());
    }

    void whatTheRuleAllowsIsLeftAlone()
    {
        QCOMPARE(wordsIn(u"Ziek gemeld. Vangnet en arbeidsongeval: nee. Bedrijfsarts ziet hem op het spreekuur over "
                         "mogelijkheden en beperkingen, 50 % werken."_qs),
                 QStringList());
    }

    void namesOfPeopleAndStreetsAreLeftAlone()
    {
        QCOMPARE(wordsIn(u"Mevrouw Van der Griep belde, de heer Astma niet."_qs), QStringList());
        QCOMPARE(wordsIn(u"Hij woont op Migrainestraat 3"_qs), QStringList());
    }

    void aWordThatTheOrganisationToleratesIsLeftAloneAndOthersAreNot()
    {
        const MedicalTermFinder finder({MedicalTermFinder::foldedTerm(u"Hernia")});
        QCOMPARE(wordsIn(u"Project hernia en griep"_qs, finder), QStringList{u"griep"_qs});
    }

    void aCarerInASentenceAboutWorkIsLeftAlone()
    {
        QCOMPARE(wordsIn(u"De klant zoekt een fysiotherapeut"_qs), QStringList());
        QCOMPARE(wordsIn(u"Zij gaat naar een fysiotherapeut"_qs), QStringList{u"fysiotherapeut"_qs});
    }

    void hitsNeverOverlapAndLieInTheText()
    {
        const QString text = u"Veel pijn in zijn rug, griep. Koorts! MS? pijn aan hand hand hand gebroken"_qs;
        qsizetype end = 0;
        for (const MedicalTermHit& hit : MedicalTermFinder().find(text)) {
            QVERIFY(hit.position >= end);
            QVERIFY(hit.length > 0);
            end = hit.position + hit.length;
        }
        QVERIFY(end > 0 && end <= text.size());
    }
};

QTEST_APPLESS_MAIN(MedicalTermFinderTest)
#include "MedicalTermFinderTest.moc"
