// SPDX-License-Identifier: GPL-3.0-or-later
// Every place, part of the dossier and dialog has a page of the help; no line of the table is about what is gone.
#include "ui/help/HelpTopics.h"
#include "core/domain/Category.h"
#include "tests/house/SourceTree.h"
#include "ui/dossiers/DossierList.h"
#include "ui/help/HelpBook.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/WorkPane.h"

#include <QRegularExpression>
#include <QTest>

using namespace kluis;
using namespace kluis::test;
using ui::HelpBook;
using ui::HelpTopics;
using ui::MainWindow;

namespace {

/// The classes of the window's sources that \p pattern finds.
QStringList classes(const char* pattern)
{
    const QRegularExpression declared(QString::fromLatin1(pattern));
    QStringList names;
    for (const SourceFile& file : SourceTree::code({QStringLiteral("ui")})) {
        for (auto all = declared.globalMatch(file.text); all.hasNext();) {
            names.append(all.next().captured(1));
        }
    }
    return names;
}

QStringList partsOfADossier()
{
    QStringList names{QStringLiteral("overview"), QStringLiteral("documentsTab")};
    for (const auto category : domain::allCategories) {
        names.append(domain::categoryName(category));
    }
    return names;
}

} // namespace

class HelpTopicsTest : public QObject {
    Q_OBJECT

    static void haveTopics(const QStringList& names)
    {
        QStringList without;
        for (const QString& name : names) {
            if (!HelpTopics::table().contains(name)) {
                without.append(name);
            }
        }
        QVERIFY2(without.isEmpty(), qPrintable(without.join(u' ')));
    }

private Q_SLOTS:
    void everyDialogHasAPage()
    {
        const QStringList dialogs = classes("class (\\w+) : public QDialog");
        QVERIFY(dialogs.size() > 25);
        haveTopics(dialogs);
    }

    void everyPartOfADossierHasAPage() { haveTopics(partsOfADossier()); }

    void everyLineOfTheTableIsAboutSomethingThatIsThere()
    {
        const QStringList there = classes("class (\\w+) (?:final )?: public") + partsOfADossier();
        for (auto at = HelpTopics::table().cbegin(); at != HelpTopics::table().cend(); ++at) {
            QVERIFY2(there.contains(at.key()), qPrintable(at.key()));
            QVERIFY2(HelpBook::topics().contains(at.value()), qPrintable(at.value()));
        }
    }

    void everyTopicIsReachedFromSomewhere()
    {
        const QStringList reached = HelpTopics::table().values();
        for (const QString& topic : HelpBook::topics()) {
            QVERIFY2(reached.contains(topic), qPrintable(topic));
        }
    }

    void everyDoorLeadsToItsPage()
    {
        MainWindow window;
        window.show();
        window.showDoor(MainWindow::Door::Login);
        QCOMPARE(HelpTopics::at(&window), QStringLiteral("start"));
        window.showDoor(MainWindow::Door::Unlock);
        QCOMPARE(HelpTopics::at(&window), QStringLiteral("unlock"));
        window.showDoor(MainWindow::Door::Enrol);
        QCOMPARE(HelpTopics::at(&window), QStringLiteral("start"));
    }

    void everyPlaceLeadsToItsPage_data()
    {
        using Place = MainWindow::Place;
        QTest::addColumn<int>("place");
        QTest::addColumn<QString>("topic");
        const QList<QPair<Place, const char*>> rows{
            {Place::Today, "today"},       {Place::Dossiers, "find"},     {Place::Tasks, "today"},
            {Place::Planning, "planning"}, {Place::Changes, "changes"},   {Place::Insight, "insight"},
            {Place::Medical, "medical"},   {Place::Keeping, "keeping"},   {Place::Privacy, "privacy"},
            {Place::Manage, "manage"},     {Place::Settings, "settings"},
        };
        QCOMPARE(rows.size(), int(Place::Settings) + 1);
        for (const auto& [place, topic] : rows) {
            QTest::newRow(topic) << int(place) << QString::fromLatin1(topic);
        }
    }
    void everyPlaceLeadsToItsPage()
    {
        QFETCH(int, place);
        QFETCH(QString, topic);
        MainWindow window;
        window.show();
        window.showWork();
        window.setMedicalOffered(true);
        window.setInsightOffered(true);
        window.setPlanningOffered(true);
        window.setKeepingOffered(true);
        window.setPrivacyOffered(true);
        window.setManageOffered(true);
        window.go(MainWindow::Place(place));
        window.focusPlace();
        if (MainWindow::Place(place) == MainWindow::Place::Dossiers) {
            window.work()->list()->focusFilter();
        }
        QCOMPARE(window.place(), MainWindow::Place(place));
        QCOMPARE(HelpTopics::at(&window), topic);
    }

    void whereNothingIsKnownTheFirstPageComes()
    {
        const QWidget stranger;
        QCOMPARE(HelpTopics::at(&stranger), HelpBook::topics().first());
        QCOMPARE(HelpTopics::at(nullptr), HelpBook::topics().first());
    }
};

QTEST_MAIN(HelpTopicsTest)
#include "HelpTopicsTest.moc"
