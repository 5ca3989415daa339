// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of the medical group, by the window alone; colleagues by their engines, all at a real server. Needs a keychain:
// tests/run-in-session.
#include "app/session/KeychainStore.h"
#include "tests/gui/WindowAtWork.h"
#include "tests/support/KitReader.h"
#include "tests/support/MedicalTeam.h"
#include "tests/ui/ClipCheck.h"
#include "ui/medical/MedicalScreen.h"
#include "ui/style/Look.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTest>

using namespace kluis;
using namespace kluis::test;

class KeysWindowTest : public QObject {
    Q_OBJECT

    static bool opensKeys(WindowAtWork& at)
    {
        if (!at.unlock()) {
            return false;
        }
        at.window().go(ui::MainWindow::Place::Medical);
        at.window().medical()->showKeys();
        return true;
    }
    static void type(WindowAtWork& at, const char* name, const QString& text)
    {
        auto* field = at.visible<QLineEdit>(QString::fromLatin1(name));
        QVERIFY2(field != nullptr, name);
        field->clear();
        QTest::keyClicks(field, text);
    }
    static bool says(WindowAtWork& at, const char* text)
    {
        return at.waitFor([&] { return test::visibleTexts(at.window()).contains(QString::fromLatin1(text)); });
    }
    /// The five characters that stand alone on the printed kit.
    static QString checkGroupIn(const QString& file)
    {
        static const QRegularExpression alone(QStringLiteral("\\(([A-Z2-7]{5})\\)"));
        QFile pdf(file);
        return pdf.open(QIODevice::ReadOnly) ? alone.match(QString::fromLatin1(pdf.readAll())).captured(1) : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(app::KeychainStore::isUsable(), "this test needs a keychain: run it by tests/run-in-session");
        ui::Look::apply(*qApp);
    }

    void aLeadMakesNewKeysAndSealsEverythingAgain()
    {
        MedicalTeam team;
        Workplace emma(team.server, QStringLiteral("emma"));
        QVERIFY2(team.begin() && team.join(emma), qPrintable(team.error));
        QVERIFY(team.write(team.lead, QStringLiteral("sore knee")) && team.sync(team.lead));
        const auto epochs = team.log(team.lead).count(QStringLiteral("epoch"));
        {
            WindowAtWork at(team.lead);
            QVERIFY(opensKeys(at));
            QVERIFY(at.waitFor([&at] { return at.visible<QAbstractButton>(QStringLiteral("renewKeys")) != nullptr; }));
            QVERIFY2(at.visible<QLineEdit>(QStringLiteral("firstShare")) == nullptr, "who leads needs no shares");
            QVERIFY(at.press(QStringLiteral("renewKeys")));
            QVERIFY2(at.visible<QAbstractButton>(QStringLiteral("renewKeysYes")) != nullptr, "it asks first");
            QVERIFY(at.press(QStringLiteral("renewKeysYes")));
            QVERIFY(says(at, "The keys are new"));
            QVERIFY(at.press(QStringLiteral("sealAgain")));
            QVERIFY(says(at, "Everything is sealed under the newest keys"));
        }
        QVERIFY(team.lead.unlock());
        QCOMPARE(team.log(team.lead).count(QStringLiteral("epoch")), epochs + 1);
        QVERIFY2(team.sync(emma), qPrintable(team.error));
        QCOMPARE(team.reads(emma), QStringLiteral("sore knee"));
    }

    void whoIsNoLeadSealsAgainAndMakesNoNewKeys()
    {
        MedicalTeam team;
        Workplace emma(team.server, QStringLiteral("emma"));
        QVERIFY2(team.begin() && team.join(emma), qPrintable(team.error));
        WindowAtWork at(emma);
        QVERIFY(opensKeys(at));
        QVERIFY(at.waitFor([&at] { return at.visible<QAbstractButton>(QStringLiteral("sealAgain")) != nullptr; }));
        QVERIFY(at.visible<QAbstractButton>(QStringLiteral("renewKeys")) == nullptr);
        QVERIFY(at.press(QStringLiteral("sealAgain")));
        QVERIFY(says(at, "Everything is sealed under the newest keys"));
    }

    void aDoctorTakesTheGroupBackWithTwoShares()
    {
        MedicalTeam team;
        Workplace nadia(team.server, QStringLiteral("nadia"));
        QVERIFY2(team.begin() && team.write(team.lead, QStringLiteral("before")) && team.sync(team.lead),
                 qPrintable(team.error));
        QVERIFY(nadia.begin(domain::Role::Doctor, {QStringLiteral("vermeer")}));
        const QStringList shares = sharesInKit(team.lead.scratch(QStringLiteral("kit.pdf")));
        QCOMPARE(shares.size(), 3);
        const QString kit = nadia.scratch(QStringLiteral("new-kit.pdf"));
        {
            WindowAtWork at(nadia);
            QVERIFY(opensKeys(at));
            QVERIFY(at.waitFor([&at] { return at.visible<QLineEdit>(QStringLiteral("firstShare")) != nullptr; }));
            QVERIFY(at.press(QStringLiteral("recoverTeam")));
            QVERIFY(says(at, "Type two of the three shares"));
            type(at, "firstShare", shares[0]);
            type(at, "secondShare", shares[0]);
            type(at, "recoveryKitFile", kit);
            QVERIFY(at.press(QStringLiteral("recoverTeam")));
            QVERIFY2(
                at.waitFor([&at] { return at.visible<QAbstractButton>(QStringLiteral("recoverTeam"))->isEnabled(); }),
                "one share twice is not two");
            QVERIFY(!QFile::exists(kit));
            type(at, "secondShare", shares[2]);
            QVERIFY(at.press(QStringLiteral("recoverTeam")));
            QVERIFY(at.waitFor([&at] { return at.visible<QLineEdit>(QStringLiteral("kitGroup")) != nullptr; }));
            type(at, "kitGroup", checkGroupIn(kit));
            QVERIFY(at.press(QStringLiteral("confirmKit")));
            QVERIFY(says(at, "The kit is confirmed"));
        }
        QVERIFY(nadia.unlock());
        QVERIFY2(team.sync(nadia), qPrintable(team.error));
        QCOMPARE(team.reads(nadia), QStringLiteral("before"));
        QVERIFY2(team.write(nadia, QStringLiteral("after")), qPrintable(team.error));
    }

    void theLockTakesTheSharesAway()
    {
        MedicalTeam team;
        QVERIFY2(team.begin(), qPrintable(team.error));
        Workplace nadia(team.server, QStringLiteral("nadia"));
        QVERIFY(nadia.begin(domain::Role::Doctor, {QStringLiteral("vermeer")}));
        WindowAtWork at(nadia);
        QVERIFY(opensKeys(at));
        QVERIFY(at.waitFor([&at] { return at.visible<QLineEdit>(QStringLiteral("firstShare")) != nullptr; }));
        type(at, "firstShare", QStringLiteral("RS-AAAAA"));
        Q_EMIT at.window().lockWanted();
        QVERIFY(at.waitFor([&at] { return !at.window().isAtWork(); }));
        const auto* field = at.window().findChild<QLineEdit*>(QStringLiteral("firstShare"));
        QVERIFY(field == nullptr || field->text().isEmpty());
    }
};

QTEST_MAIN(KeysWindowTest)
#include "KeysWindowTest.moc"
