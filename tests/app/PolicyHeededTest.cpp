// SPDX-License-Identifier: GPL-3.0-or-later
// That each policy does what the table says of it. Those of the window alone are in PolicyPanelTest.
#include "app/session/DiskEncryption.h"
#include "app/session/PasswordRules.h"
#include "app/session/ProfileContext.h"
#include "app/settings/ManagedSettings.h"
#include "app/settings/NetworkSettings.h"
#include "app/settings/ScannerSettings.h"
#include "app/settings/UserSettings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace kluis;
using namespace kluis::app;

class PolicyHeededTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<QTemporaryDir> m_policies;

    /// Lets the whole program find policies in the folder of the test.
    void govern(const QByteArray& text) const
    {
        QFile file(m_policies->filePath(QStringLiteral("10.ini")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        QVERIFY(qputenv("KLUIS_TEST_POLICIES", m_policies->path().toUtf8()));
    }
    [[nodiscard]] QString profile() const { return m_profile->path(); }

private Q_SLOTS:
    void init()
    {
        m_profile = std::make_unique<QTemporaryDir>();
        m_policies = std::make_unique<QTemporaryDir>();
    }
    void cleanup() { qunsetenv("KLUIS_TEST_POLICIES"); }

    void theLanguageIsThePolicys()
    {
        UserSettings own(profile());
        own.setLanguage(QStringLiteral("en"));
        govern("Language=nl\n");
        QCOMPARE(own.language().language(), QLocale::Dutch);
    }

    void theHardLockIsThePolicys()
    {
        govern("HardLockMinutes=7\n");
        QCOMPARE(UserSettings(profile()).hardLockMinutes(true), 7);
        QCOMPARE(UserSettings(profile()).hardLockMinutes(false), 7);
    }

    void theIdleLockIsThePolicysAndNeverLaterForMedicalRoles()
    {
        QCOMPARE(UserSettings(profile()).idleLockMinutes(false), 10);
        QCOMPARE(UserSettings(profile()).idleLockMinutes(true), 5);
        govern("IdleLockMinutes=8\n");
        QCOMPARE(UserSettings(profile()).idleLockMinutes(false), 8);
        QCOMPARE(UserSettings(profile()).idleLockMinutes(true), 5);
    }

    void theRhythmIsThePolicys()
    {
        govern("PollSeconds=240\n");
        QCOMPARE(NetworkSettings(profile()).rhythm().pollMs, 240'000);
    }

    void theWayIsThePolicysAndTheNameThereThePersons()
    {
        NetworkSettings network(profile());
        QVERIFY(network.setProxy({.mode = ProxyChoice::Mode::Own,
                                  .host = QStringLiteral("mine.example"),
                                  .port = 1,
                                  .user = QStringLiteral("hugo")}));
        govern("ProxyMode=own\nProxyHost=proxy.example.nl\nProxyPort=3128\n");
        const ProxyChoice way{.mode = ProxyChoice::Mode::Own,
                              .host = QStringLiteral("proxy.example.nl"),
                              .port = 3128,
                              .user = QStringLiteral("hugo")};
        QCOMPARE(network.proxy(), way);
        QVERIFY(network.setProxy(way));
        QCOMPARE(network.setProxy({.mode = ProxyChoice::Mode::None}).error().code(), ErrorCode::Forbidden);
    }

    void theNameOfTheSystemsProxyStaysThePersonsWhereThePolicySaysNone()
    {
        NetworkSettings network(profile());
        ProxyChoice way{.mode = ProxyChoice::Mode::System,
                        .host = QStringLiteral("proxy.example.nl"),
                        .port = 3128,
                        .user = QStringLiteral("hugo")};
        QVERIFY(network.setProxy(way));
        govern("ProxyMode=system\n");
        QCOMPARE(network.proxy(), way);
        way.host = QStringLiteral("other.example.nl");
        QVERIFY(network.setProxy(way));
        QCOMPARE(network.proxy(), way);
        way.mode = ProxyChoice::Mode::Own;
        QCOMPARE(network.setProxy(way).error().code(), ErrorCode::Forbidden);
    }

    void whatThePersonChoseComesBackWhenThePolicyGoes()
    {
        NetworkSettings network(profile());
        ProxyChoice own{.mode = ProxyChoice::Mode::Own,
                        .host = QStringLiteral("mine.example"),
                        .port = 1,
                        .user = QStringLiteral("hugo")};
        QVERIFY(network.setProxy(own));
        govern("ProxyMode=system\nProxyHost=proxy.example.nl\nProxyPort=3128\n");
        ProxyChoice way = network.proxy();
        way.user = QStringLiteral("h.smit");
        QVERIFY(network.setProxy(way));
        QCOMPARE(network.proxy(), way);
        govern("ProxyMode=none\n");
        QVERIFY(network.setProxy(network.proxy()));
        qunsetenv("KLUIS_TEST_POLICIES");
        own.user = way.user;
        QCOMPARE(network.proxy(), own);
    }

    void whoeverHasNoProxyOfHisOwnCanSayWhoHeIsAtThePolicys()
    {
        NetworkSettings network(profile());
        QVERIFY(network.setProxy({.mode = ProxyChoice::Mode::None}));
        govern("ProxyMode=own\nProxyHost=proxy.example.nl\nProxyPort=3128\n");
        ProxyChoice way = network.proxy();
        way.user = QStringLiteral("hugo");
        QVERIFY(network.setProxy(way));
        QCOMPARE(network.proxy(), way);
    }

    void withoutAProxyByPolicyNoneIsUsed()
    {
        govern("ProxyMode=none\n");
        QCOMPARE(NetworkSettings(profile()).proxy().mode, ProxyChoice::Mode::None);
    }

    void withoutAnEncryptedDiskThePolicyLetsNobodyWorkOffline()
    {
        for (const char* seen : {"open", "unknown", "encrypted"}) {
            QVERIFY(qputenv("KLUIS_TEST_DISK", seen));
            govern("RequireDiskEncryption=0\n");
            QVERIFY(DiskEncryption::mayWorkOffline(profile()));
            govern("; of another length, which is how QSettings sees within a tick that a file changed\n"
                   "RequireDiskEncryption=1\n");
            QCOMPARE(DiskEncryption::mayWorkOffline(profile()), QByteArray(seen) == "encrypted");
        }
        qunsetenv("KLUIS_TEST_DISK");
    }

    void theScannerIsThePolicys()
    {
        ScannerSettings scanner(profile());
        QVERIFY(scanner.set({.clamd = QStringLiteral("/run/mine.ctl"), .acceptsWhenAway = true}));
        govern("ScannerClamd=/run/clamav/clamd.ctl\nScannerWhenAway=refuse\n");
        QCOMPARE(scanner.choice().clamd, QStringLiteral("/run/clamav/clamd.ctl"));
        QVERIFY(!scanner.choice().acceptsWhenAway);
        QCOMPARE(scanner.set({}).error().code(), ErrorCode::Forbidden);
        QCOMPARE(scanner.set({.clamd = scanner.choice().clamd, .acceptsWhenAway = true}).error().code(),
                 ErrorCode::Forbidden);
    }

    void theServerIsThePolicysAndAnotherIsRefused()
    {
        ProfileContext context;
        context.folder = profile();
        const QUrl other(QStringLiteral("https://other.example"));
        QCOMPARE(context.server(other, {}).value_or(QUrl()), other);
        govern("ServerUrl=https://dossiers.example\n");
        const QUrl fixed(QStringLiteral("https://dossiers.example"));
        QCOMPARE(context.server({}, other).value_or(QUrl()), fixed);
        QCOMPARE(context.server(QUrl(QStringLiteral("https://dossiers.example:443/")), {}).value_or(QUrl()), fixed);
        QCOMPARE(context.server(other, {}).error().code(), ErrorCode::Forbidden);
    }

    void theRootsAreThePolicysAndOthersAreRefused()
    {
        ProfileContext context;
        context.folder = profile();
        govern("CaFile=/etc/ssl/ours.pem\n");
        QCOMPARE(context.roots({}).value_or(QString()), QStringLiteral("/etc/ssl/ours.pem"));
        QCOMPARE(context.roots(QStringLiteral("/tmp/theirs.pem")).error().code(), ErrorCode::Forbidden);
    }

    void whatIsAskedOfTheCertificateIsThePolicys()
    {
        ProfileContext context;
        context.folder = profile();
        const CertificateRules before = context.way().rules;
        QVERIFY(before.keys.isEmpty() && !before.needsStaple && before.revokedFile.isEmpty());
        const QByteArray one(32, 'a');
        const QByteArray other(32, 'b');
        govern("ServerKeys=sha256/" + one.toBase64() + ' ' + other.toBase64() +
               "\nRequireStaple=1\nRevokedFile=/etc/ssl/revoked.pem\n");
        const CertificateRules rules = context.way().rules;
        QCOMPARE(rules.keys, (QList<QByteArray>{one, other}));
        QVERIFY(rules.needsStaple);
        QCOMPARE(rules.revokedFile, QStringLiteral("/etc/ssl/revoked.pem"));
    }

    void whatCannotBeReadOfAPolicyForTheServerLetsNothingOut_data()
    {
        QTest::addColumn<QByteArray>("policy");
        QTest::addColumn<QByteArray>("value");
        const QByteArray key = QByteArray(32, 'a').toBase64();
        QTest::newRow("too short") << QByteArray("ServerKeys") << QByteArray("AAAA");
        QTest::newRow("no Base64") << QByteArray("ServerKeys") << QByteArray(44, '!');
        QTest::newRow("hexadecimal") << QByteArray("ServerKeys") << QByteArray(32, 'a').toHex();
        QTest::newRow("one good, one not") << QByteArray("ServerKeys") << QByteArray(key + " AAAA");
        QTest::newRow("eleven") << QByteArray("ServerKeys") << QByteArray(key + ' ').repeated(11);
        QTest::newRow("none") << QByteArray("ServerKeys") << QByteArray();
        QTest::newRow("a word for a switch") << QByteArray("RequireStaple") << QByteArray("yes");
        QTest::newRow("a number that is no switch") << QByteArray("RequireStaple") << QByteArray("2");
        QTest::newRow("half a path") << QByteArray("RevokedFile") << QByteArray("revoked.pem");
        QTest::newRow("roots at half a path") << QByteArray("CaFile") << QByteArray("ours.pem");
        QTest::newRow("another protocol") << QByteArray("ServerUrl") << QByteArray("http://dossiers.example");
    }

    void whatCannotBeReadOfAPolicyForTheServerLetsNothingOut()
    {
        QFETCH(const QByteArray, policy);
        QFETCH(const QByteArray, value);
        govern(policy + '=' + value + '\n');
        const ManagedSettings managed(profile());
        const QString unread = CertificateRules::from(managed).unread;
        const QString place = m_policies->filePath(QStringLiteral("10.ini"));
        QVERIFY2(unread.contains(QLatin1String(policy)) && unread.contains(place), qPrintable(unread));
        QCOMPARE(managed.problems().size(), 1);
        QVERIFY2(unread.endsWith(managed.problems().first().sentence), qPrintable(unread));
        ProfileContext context;
        context.folder = profile();
        QCOMPARE(context.way().rules.unread, unread);
    }

    void aPlaceThatCannotBeReadMayHoldOneAndLetsNothingOut()
    {
        govern("ServerKeys=" + QByteArray(32, 'a').toBase64() + '\n');
        const QString place = m_policies->filePath(QStringLiteral("10.ini"));
        QVERIFY(QFile::setPermissions(place, QFile::permissions(place) | QFile::WriteOther));
        const QString unread = CertificateRules::from(ManagedSettings(profile())).unread;
        QVERIFY2(unread.contains(place) && unread.contains(QLatin1String("root")), qPrintable(unread));
    }

    void aPolicyThatIsAboutSomethingElseStopsNothing()
    {
        govern("PollSeconds=soon\nTypo=1\nServerKeys=" + QByteArray(32, 'a').toBase64() + '\n');
        const ManagedSettings managed(profile());
        QCOMPARE(managed.problems().size(), 2);
        QCOMPARE(CertificateRules::from(managed).unread, QString());
    }

    void whereAPolicyThatStandsAboveFitsTheOneBelowStopsNothing()
    {
        const auto keys = [](PolicyOrigin origin, const QByteArray& text) {
            return PolicyLayer{.origin = origin,
                               .place = QStringLiteral("here"),
                               .values = {{QStringLiteral("ServerKeys"), QString::fromLatin1(text)}}};
        };
        const QByteArray good = QByteArray(32, 'a').toBase64();
        const auto unread = [&](const QByteArray& machine, const QByteArray& user) {
            return CertificateRules::from(
                       ManagedSettings({}, {keys(PolicyOrigin::Machine, machine), keys(PolicyOrigin::User, user)}))
                .unread;
        };
        QCOMPARE(unread(good, "AAAA"), QString());
        QVERIFY(!unread("AAAA", good).isEmpty());
    }

    void aNewPasswordIsAsLongAsThePolicySays()
    {
        const auto password = crypto::SecretBytes::fromPassword(QStringLiteral("q7#Rv!2mZx9k"));
        QVERIFY(PasswordRules::check(password, {}));
        govern("MinimumPasswordLength=16\n");
        QVERIFY(!PasswordRules::check(password, {}));
    }
};

QTEST_GUILESS_MAIN(PolicyHeededTest)
#include "PolicyHeededTest.moc"
