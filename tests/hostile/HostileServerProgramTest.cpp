// SPDX-License-Identifier: GPL-3.0-or-later
// A real program in the server's place, with its keys and its certificate, that lies; real clients, which notice. Needs a
// keychain: tests/run-in-session.
#include "app/session/KeychainStore.h"
#include "server/store/OwnerFile.h"
#include "tests/hostile/HostileDay.h"
#include "tests/support/StoreDump.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;

#define VERIFY_DAY(step) QVERIFY2(step, qPrintable(day->error + QLatin1Char(' ') + day->team.error))

namespace {

/// A copy of a server's data folder, as it is now. What the database's readers share in memory is not part of it.
bool copyFolder(const QString& from, const QString& to)
{
    bool all = server::OwnerFile::makeFolder(to).has_value();
    QDirIterator files(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString target = to + file.mid(from.size());
        if (!file.endsWith(QLatin1String("-shm"))) {
            all = server::OwnerFile::makeFolder(QFileInfo(target).path()) && QFile::copy(file, target) && all;
        }
    }
    return all;
}

} // namespace

class HostileServerProgramTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(KeychainStore::isUsable(), "this test needs a keychain: run it by tests/run-in-session");
        day = std::make_unique<HostileDay>();
        QVERIFY(day->hostile.port() != 0);
        VERIFY_DAY(day->begin());
    }

    void cleanupTestCase() { day.reset(); }

    void whatItTriesIsNoticedToldAndWithoutEffect_data()
    {
        QTest::addColumn<int>("number");
        for (int i = 0; i < twists().size(); ++i) {
            QTest::newRow(twists()[i].name) << i;
        }
    }

    void whatItTriesIsNoticedToldAndWithoutEffect()
    {
        QFETCH(int, number);
        const Twist& twist = twists()[number];
        VERIFY_DAY(day->prepare(twist));
        const QString before = day->content(twist.step);
        const QByteArray filesBefore = day->files(twist.step);

        QCOMPARE(day->hostile.tell(QByteArray("twist ") + twist.name), "ok");
        const auto outcome = day->perform(twist.step);
        const QByteArray bent = day->hostile.tell("bent");
        QCOMPARE(day->hostile.tell("honest"), "ok");
        QVERIFY2(bent.toInt() > 0, "the twist never met a request");
        const QString said = QString::fromLatin1(twist.says);
        if (twist.ending == Ending::Refused) {
            QVERIFY2(!outcome, "the client went along");
            QCOMPARE(outcome.error().sentence(), said);
        } else {
            QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().sentence()));
            QCOMPARE(day->warnings, said.isEmpty() ? QStringList() : QStringList(said));
        }

        if (twist.step == Step::Login && twist.ending == Ending::Refused) {
            QVERIFY2(day->doubts(twist.step).join(u'\n').contains(QString::fromLatin1(checkOf(outcome.error()))),
                     "the vault is closed, and nothing waits for its log");
            noted.append(checkOf(outcome.error()));
        }
        if (twist.step == Step::Login && day->files(twist.step) == filesBefore) {
            return; // nothing was so much as written; the login that follows the last of these shows that it works
        }
        QVERIFY2(day->reopen(twist.step), "the vault does not open without the server any more");
        const bool isFirstSight =
            twist.step == Step::NewComputer || (twist.step == Step::Invited && twist.news == News::NewKey);
        if (twist.shows != nullptr) {
            QVERIFY(!before.contains(QLatin1String(twist.shows)));
            QVERIFY(day->content(twist.step).contains(QLatin1String(twist.shows)));
        } else if (twist.step != Step::Push && !isFirstSight && !twist.empties) { // else one's own work is in it
            QCOMPARE(day->content(twist.step), before);
        }
        const auto after = day->performHonestly(twist.step);
        QVERIFY2(after, qPrintable(after ? QString() : after.error().sentence() + after.error().detail()));
        QVERIFY2(!day->rewound && day->warnings.isEmpty(), qPrintable(day->warnings.join(u' ')));
        QVERIFY2(day->isUpToDate(twist.step), qPrintable(day->content(twist.step)));
        if (twist.empties) {
            QCOMPARE(day->content(twist.step), before);
        }
        if (twist.ending != Ending::Harmless && twist.step != Step::Login) {      // of whom no honest one came yet
            VERIFY_DAY(twist.step != Step::Approve || day->wake(day->team.lead)); // who has not synchronised since
            const QByteArray check = outcome ? QByteArray("warned ") : checkOf(outcome.error());
            QVERIFY2(!check.isEmpty(), "the refusal names no check");
            const qsizetype now = logged(check);
            QVERIFY2(now > told.value(check), "the device's log, which the honest server got, does not tell of it");
            told.insert(check, now);
        }
    }

    void whatWasRefusedAtLoginsIsInTheLogOnceTheVaultOpens()
    {
        VERIFY_DAY(day->performHonestly(Step::Login).has_value());
        QVERIFY(day->doubts(Step::Login).isEmpty());
        QVERIFY(noted.size() > 10);
        for (const QByteArray& check : std::as_const(noted)) {
            QVERIFY2(logged(check) > 0, check.constData());
        }
    }

    void anOlderStateOfTheServerIsToldAndTakesNothingAway()
    {
        const QString older = copies.filePath(QStringLiteral("older"));
        const QString now = day->team.server.folder();
        VERIFY_DAY(day->wake(day->team.lead));
        QVERIFY(copyFolder(now, older));
        VERIFY_DAY(day->writeFinding());
        QVERIFY(day->sync(day->daan));
        const QString before = day->content(Step::Sync);
        QCOMPARE(day->hostile.tell("data " + older.toUtf8()), "ok");
        QVERIFY(day->sync(day->daan));
        QVERIFY2(day->rewound, "an older state was taken for the newest");
        QCOMPARE(day->content(Step::Sync), before);
        QCOMPARE(day->hostile.tell("data " + now.toUtf8()), "ok");
        QVERIFY(day->sync(day->daan) && !day->rewound);
        QCOMPARE(day->content(Step::Sync), before);
    }

    void nothingMedicalReachesWhoeverRunsTheServer()
    {
        QCOMPARE(day->hostile.tell(QByteArray("seen ") + HostileDay::openWord), "yes"); // where it may be
        QCOMPARE(day->hostile.tell(QByteArray("seen ") + HostileDay::medicalWord), "no");
        const auto dump = day->team.server.store().read<QByteArray>(
            [](server::StoreDatabase& database) -> Result<QByteArray> { return openedDump(database); });
        QVERIFY(dump && dump->contains(HostileDay::openWord));
        QVERIFY(!dump->contains(HostileDay::medicalWord));
        QVERIFY(!day->content(Step::HrSync).contains(QLatin1String(HostileDay::medicalWord)));
        const auto found = day->team.hr.engine().search(QString::fromLatin1(HostileDay::medicalWord), 5);
        QVERIFY(found && found->isEmpty());
    }

    void everyVaultIsSoundAndOpensAgain()
    {
        for (Workplace* person : {&day->team.hr, &day->team.lead, &day->daan}) {
            const auto sound = person->engine().verifyVault();
            QVERIFY2(sound, qPrintable(sound ? QString() : sound.error().sentence()));
            person->quit();
            QVERIFY2(person->resume(), qPrintable(person->error.sentence()));
        }
    }

    void theManualNamesEveryAttemptAndWhatThePersonReads()
    {
        QFile manual(QStringLiteral(KLUIS_SECURITY_MANUAL));
        QVERIFY(manual.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(manual.readAll());
        for (const Twist& twist : twists()) {
            QVERIFY2(text.contains(QLatin1String("| ") + QLatin1String(twist.what) + QLatin1String(" |")), twist.what);
            QVERIFY2(text.contains(QLatin1String(twist.says)), twist.says);
        }
    }

    /// Last: after this, what these people hold is not what the first server has.
    void twoPeopleWhoWereShownTwoServersFindOutWhenTheirsMeet()
    {
        auto& team = day->team;
        VERIFY_DAY(day->wake(team.lead) && day->wake(day->daan));
        VERIFY_DAY(team.done(team.lead.engine().makeLead(QStringLiteral("daan"))) && day->wake(day->daan));
        const QString first = copies.filePath(QStringLiteral("first"));
        const QString second = copies.filePath(QStringLiteral("second"));
        const QString honest = copies.filePath(QStringLiteral("honest"));
        QVERIFY(copyFolder(team.server.folder(), first) && copyFolder(team.server.folder(), second));

        QCOMPARE(day->hostile.tell("data " + first.toUtf8()), "ok");
        QVERIFY(team.done(team.lead.engine().rotateKeys(QStringLiteral("vermeer"))));
        VERIFY_DAY(day->writeFinding());
        const QString before = team.reads(team.lead);
        QCOMPARE(day->hostile.tell("data " + second.toUtf8()), "ok");
        QVERIFY(team.done(day->daan.engine().rotateKeys(QStringLiteral("vermeer"))));
        const auto dossier = day->daan.engine().find(team.dossier());
        QVERIFY(team.done(day->daan.engine().note(*dossier, QString::fromLatin1(HostileDay::medicalWord))) &&
                day->sync(day->daan));

        QVERIFY(copyFolder(first, honest));
        QCOMPARE(day->hostile.tell("data " + first.toUtf8()), "ok");
        QCOMPARE(day->hostile.tell("take " + second.toUtf8()), "ok");
        const auto met = day->sync(team.lead);
        QVERIFY2(!met, "two histories of the medical group were taken for one");
        QCOMPARE(met.error().sentence(),
                 QStringLiteral("A colleague's computer has seen another history of the medical group than the server "
                                "shows here. Nothing of it was taken over. Tell your administrator and a lead of the "
                                "medical group."));
        QCOMPARE(team.reads(team.lead), before);
        QCOMPARE(day->hostile.tell("data " + honest.toUtf8()), "ok");
        QVERIFY(day->sync(team.lead) && !day->rewound);
    }

private:
    /// How often \p what stands in what the server can read: the devices' logs are part of it.
    [[nodiscard]] qsizetype logged(const QByteArray& what)
    {
        const auto dump = day->team.server.store().read<QByteArray>(
            [](server::StoreDatabase& database) -> Result<QByteArray> { return openedDump(database); });
        return dump ? dump->count(what) : -1;
    }

    /// What the refusal's detail says of the check; of a sentence that was made of a failed approval nothing is left of it.
    [[nodiscard]] static QByteArray checkOf(const Error& error) { return error.detail().toLatin1().left(60); }

    QHash<QByteArray, qsizetype> told; ///< how often each check stands in the log
    QList<QByteArray> noted;           ///< of refused logins
    std::unique_ptr<HostileDay> day;
    QTemporaryDir copies;
};

QTEST_GUILESS_MAIN(HostileServerProgramTest)
#include "HostileServerProgramTest.moc"
