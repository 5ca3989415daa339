// SPDX-License-Identifier: GPL-3.0-or-later
// What the place of changes says, as plain values.
#include "tests/ui/Samples.h"
#include "ui/changes/NewsGroup.h"
#include "ui/outbox/OutboxLine.h"

#include <QTest>

using namespace kluis;
using ui::NewsGroup;
using ui::OutboxLine;

class ChangesTextTest : public QObject {
    Q_OBJECT

    [[nodiscard]] static OutboxLine line(const app::UnsentChange& change)
    {
        return OutboxLine::of(change, QLocale(QLocale::English), test::sampleNow());
    }

private Q_SLOTS:
    void aLongTextIsCutInTheListAndWholeToRead()
    {
        const auto note = test::sampleLines().first();
        QVERIFY(note.brief().endsWith(u'…'));
        QVERIFY(!note.brief().contains(u'\n'));
        QVERIFY(note.text.contains(QStringLiteral("Nieuwe afspraak over twee weken.")));
    }

    void aMedicalTextDoesNotStandInTheList()
    {
        app::UnsentChange change;
        change.medical = true;
        change.values = {{QStringLiteral("findings"), QStringLiteral("sore knee")}};
        QVERIFY(!line(change).brief().contains(QStringLiteral("knee")));
        QCOMPARE(line(change).text, QStringLiteral("sore knee"));
    }

    void whatIsClosedHasNoTextAtAll()
    {
        app::UnsentChange change;
        change.closed = true;
        change.values = {{QStringLiteral("action_plan"), QStringLiteral("secret plan")}};
        QVERIFY(line(change).text.isEmpty());
        QVERIFY(!line(change).brief().contains(QStringLiteral("plan")));
    }

    void anEmptiedFieldSaysSo()
    {
        app::UnsentChange change;
        change.values = {{QStringLiteral("phone_work"), QString()}};
        QVERIFY(!line(change).brief().isEmpty());
    }

    void aNewDossierListsItsFields()
    {
        app::UnsentChange change;
        change.kind = app::UnsentChange::Kind::NewDossier;
        change.values = {{QStringLiteral("last_name"), QStringLiteral("Bakker")},
                         {QStringLiteral("personnel_no"), QStringLiteral("1002")}};
        QCOMPARE(line(change).text.count(u'\n'), 1);
        QVERIFY(line(change).text.contains(QStringLiteral("Bakker")));
    }

    void whatOthersDidInTheMedicalPartIsOneLineWithoutAField()
    {
        app::DossierNews news;
        news.name = QStringLiteral("Vries, Piet de");
        for (int i = 0; i < 3; ++i) {
            news.changes.append({.kind = app::NewsChange::Kind::Field,
                                 .fieldId = {},
                                 .medical = true,
                                 .author = QStringLiteral("R. Smit"),
                                 .at = test::sampleNow().toMSecsSinceEpoch()});
        }
        const auto group = NewsGroup::of(news, QLocale(QLocale::English), test::sampleNow());
        QCOMPARE(group.changes.size(), 1);
        QCOMPARE(group.changes.first().who, QStringLiteral("R. Smit"));
    }
};

QTEST_MAIN(ChangesTextTest)
#include "ChangesTextTest.moc"
