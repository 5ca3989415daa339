// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Clock.h"
#include "core/crypto/Initialise.h"
#include "core/domain/Role.h"
#include "server/audit/AuditTree.h"
#include "server/store/AccountStore.h"
#include "server/store/CountersignStore.h"
#include "tests/support/TestServer.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace kluis;
using namespace kluis::test;

/// The evidence pack as an operator makes it and an auditor checks it.
class EvidenceTest : public QObject {
    Q_OBJECT

    struct Outcome {
        int code = -1;
        QByteArray out;
        QByteArray err;
        [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    };

    TestServer m_server;
    QJsonObject m_made;
    QByteArray m_pack;

    static Outcome run(const QStringList& arguments)
    {
        QProcess process;
        process.start(QStringLiteral(KLUIS_SERVER_PROGRAM), arguments);
        constexpr int patience = 60'000;
        if (!process.waitForFinished(patience)) {
            return {};
        }
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    Outcome verify(const QString& file, const QString& signer = {})
    {
        return run({QStringLiteral("evidence"), QStringLiteral("verify"), file, QStringLiteral("--signer"),
                    signer.isEmpty() ? m_made.value(QLatin1String("signer")).toString() : signer});
    }

    static QByteArray read(const QString& name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// A file beside the pack with other content.
    static QString written(const QString& name, const QByteArray& bytes)
    {
        QFile file(name);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? name : QString();
    }

    [[nodiscard]] QString pack() const { return m_made.value(QLatin1String("pack")).toString(); }
    [[nodiscard]] QJsonObject contents() const { return QJsonDocument::fromJson(m_pack).object(); }
    [[nodiscard]] QJsonObject person(const char* login) const
    {
        const auto people = contents().value(QLatin1String("access")).toArray();
        for (const auto& one : people) {
            if (one[u"user"].toString() == QLatin1StringView(login)) {
                return one.toObject();
            }
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_server.loggedIn(QStringLiteral("hanneke"), domain::Role::Hr, {QStringLiteral("vermeer")},
                                  QStringLiteral("<b>Zorg</b>")));
        (void)m_server.addUser(QStringLiteral("invited"), domain::Role::Doctor, {QStringLiteral("vermeer")});
        const Outcome made =
            run({QStringLiteral("evidence"), QStringLiteral("--data"), m_server.folder(), QStringLiteral("--to"),
                 m_server.folder() + QStringLiteral("/evidence"), QStringLiteral("--json")});
        QVERIFY2(made.code == 0, made.err.constData());
        m_made = made.json();
        m_pack = read(pack());
        QVERIFY(!m_pack.isEmpty());
    }

    void aPackIsVerifiedByTheServersKey()
    {
        const Outcome good = verify(pack());
        QVERIFY2(good.code == 0 && good.err.isEmpty(), good.err.constData());
        const Outcome byFolder = run({QStringLiteral("evidence"), QStringLiteral("verify"), pack(),
                                      QStringLiteral("--server"), m_server.folder()});
        QVERIFY2(byFolder.code == 0, byFolder.err.constData());
    }

    void whoVerifiesSaysWhoseKeyItMustBe()
    {
        QCOMPARE(run({QStringLiteral("evidence"), QStringLiteral("verify"), pack()}).code, 2);
        const Outcome other = verify(pack(), QString(64, u'a'));
        QCOMPARE(other.code, 1);
        QVERIFY(other.err.contains("Another key"));
    }

    void whatWasChangedIsFound_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("a role") << QByteArray("\"role\": \"hr\"") << QByteArray("\"role\": \"doctor\"");
        QTest::newRow("a name twice") << QByteArray("\"role\": \"hr\"")
                                      << QByteArray("\"role\": \"doctor\", \"role\": \"hr\"");
        QTest::newRow("a space") << QByteArray("\"role\": \"hr\"") << QByteArray("\"role\":  \"hr\"");
        QTest::newRow("something more at the end") << QByteArray("}\n") << QByteArray("}\n\n");
    }
    void whatWasChangedIsFound()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QByteArray changed = m_pack;
        const qsizetype at = changed.lastIndexOf(from);
        QVERIFY(at >= 0);
        changed.replace(at, from.size(), to);
        const Outcome found = verify(written(m_server.folder() + QStringLiteral("/evidence/changed.json"), changed));
        QCOMPARE(found.code, 1);
        QVERIFY2(found.err.contains("changed after it was signed"), found.err.constData());
    }

    void aPageThatIsNotTheSignedOneIsFound()
    {
        const QString other = m_server.folder() + QStringLiteral("/elsewhere");
        QVERIFY(QDir().mkpath(other));
        const QString copy = written(other + QStringLiteral("/pack.json"), m_pack);
        const Outcome without = verify(copy);
        QCOMPARE(without.code, 0);
        QVERIFY(without.err.contains("not looked at"));
        const QString name = QFileInfo(m_made.value(QLatin1String("page")).toString()).fileName();
        (void)written(other + u'/' + name, "<html></html>");
        QCOMPARE(verify(copy).code, 1);
    }

    void aFileThatIsNoPackIsRefused()
    {
        const Outcome none = verify(written(m_server.folder() + QStringLiteral("/evidence/none.json"), "[1, 2]"));
        QCOMPARE(none.code, 1);
        QVERIFY(none.err.contains("no evidence pack"));
    }

    void itSaysWhoMaySeeWhatAndWhoHasASecondFactor()
    {
        const QJsonObject hanneke = person("hanneke");
        QCOMPARE(hanneke.value(QLatin1String("role")).toString(), QStringLiteral("hr"));
        QVERIFY(hanneke.value(QLatin1String("secondFactor")).toBool());
        QCOMPARE(hanneke[u"employers"][0][u"employer"].toString(), QStringLiteral("vermeer"));
        QVERIFY(!hanneke.value(QLatin1String("lastLogin")).toString().isEmpty());
        QVERIFY(!person("invited").value(QLatin1String("secondFactor")).toBool(true));
        QCOMPARE(contents()[u"secondFactor"][u"active"].toInt(), 1);
        QCOMPARE(contents()[u"secondFactor"][u"covered"].toInt(), 1);
    }

    void itSaysHowAuditBackupsAndTablesAre()
    {
        QVERIFY(contents()[u"audit"][u"sound"].toBool());
        QVERIFY(contents()[u"audit"][u"chains"][0][u"entries"].toInt() > 3);
        QVERIFY(contents()[u"migrations"].toArray().size() > 5);
        QVERIFY(!contents()[u"migrations"][0][u"author"].toString().isEmpty());
        QVERIFY(contents()[u"backups"][u"last"].isNull()); // none was made
        QVERIFY(!contents()[u"software"][u"OpenSSL"].toString().isEmpty());
        QVERIFY(!contents()[u"software"][TestDatabase::isWanted() ? u"PostgreSQL" : u"SQLite"].toString().isEmpty());
        for (const auto& review : contents()[u"reviews"].toArray()) {
            if (review[u"what"].toString() == QLatin1String("accounts-invited")) {
                QCOMPARE(review[u"count"].toInt(), 1);
                return;
            }
        }
        QFAIL("no word of the account that was invited");
    }

    void thatItWasMadeIsInTheAuditLogWithItsDigest()
    {
        const Outcome exported = run({QStringLiteral("audit"), QStringLiteral("export"), QStringLiteral("--data"),
                                      m_server.folder(), QStringLiteral("--from"), QStringLiteral("2026-01-01"),
                                      QStringLiteral("--to"), QStringLiteral("2100-01-01")});
        QVERIFY2(exported.code == 0, exported.err.constData());
        QByteArray entry;
        for (const QByteArray& line : exported.out.split('\n')) {
            entry = line.contains("\"evidence-made\"") ? line : entry;
        }
        QVERIFY2(entry.contains(m_made.value(QLatin1String("sha256")).toString().toLatin1()), entry.constData());
    }

    void whoCountersignedTheLogLastAndThatThisIsLongAgoIsSaid()
    {
        QVERIFY(m_server.loggedIn(QStringLiteral("fg"), domain::Role::PrivacyOfficer, {}));
        const auto identity = crypto::SigningKeyPair::generate();
        constexpr qint64 tenDays = 10LL * 24 * 60 * 60 * 1000;
        QVERIFY(m_server.store().write<void>([&](server::StoreDatabase& database) -> Result<void> {
            const auto officer = server::AccountStore(database).account(QStringLiteral("fg"));
            protocol::AuditCountersignature signature;
            auto checkpoint = server::AuditTree(database, {})
                                  .sign(QByteArray(16, 'e'), m_server.keys().signingKey, m_server.clock().unixMillis());
            if (!officer || !*officer || !checkpoint) {
                return fail(ErrorCode::Internal, QStringLiteral("not prepared"));
            }
            signature.checkpoint = *checkpoint;
            signature.officer = (*officer)->id;
            signature.time = SystemClock().unixMillis() - tenDays; // the program goes by the system's clock
            signature.sign(identity);
            const auto known =
                database.run("UPDATE user SET identity_key = ?2 WHERE id = ?1", (*officer)->id, identity.publicKey());
            return known ? server::CountersignStore(database).keep(signature) : known;
        }));
        const Outcome verified = run({QStringLiteral("audit"), QStringLiteral("verify"), QStringLiteral("--data"),
                                      m_server.folder(), QStringLiteral("--json")});
        QVERIFY2(verified.code == 0, verified.err.constData());
        QVERIFY2(verified.err.contains("practice: last countersigned by fg on "), verified.err.constData());
        const Outcome again =
            run({QStringLiteral("evidence"), QStringLiteral("--data"), m_server.folder(), QStringLiteral("--to"),
                 m_server.folder() + QStringLiteral("/countersigned"), QStringLiteral("--json")});
        QVERIFY2(again.code == 0, again.err.constData());
        const auto found = QJsonDocument::fromJson(read(again.json().value(QLatin1String("pack")).toString())).object();
        const auto practice = found[u"audit"][u"chains"][0][u"countersigned"];
        QCOMPARE(practice[u"by"].toString(), QStringLiteral("fg"));
        QVERIFY(practice[u"old"].toBool());
        QVERIFY(read(again.json().value(QLatin1String("page")).toString()).contains("more than 8 days ago"));
    }

    void tamperingIsPartOfThePack()
    {
        QVERIFY(m_server.store().write<void>([](server::StoreDatabase& database) {
            return database.run("UPDATE audit_entry SET event = x'a0' WHERE n = 2");
        }));
        const Outcome again =
            run({QStringLiteral("evidence"), QStringLiteral("--data"), m_server.folder(), QStringLiteral("--to"),
                 m_server.folder() + QStringLiteral("/tampered"), QStringLiteral("--json")});
        QVERIFY2(again.code == 0, again.err.constData());
        const auto found = QJsonDocument::fromJson(read(again.json().value(QLatin1String("pack")).toString())).object();
        QVERIFY(!found[u"audit"][u"sound"].toBool(true));
    }

    void theFilesAreForTheirOwnerAlone()
    {
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        for (const char* name : {"pack", "page"}) {
            const QString file = m_made.value(QLatin1StringView(name)).toString();
            QVERIFY(QFile::exists(file));
            QVERIFY(!(QFile::permissions(file) & others));
        }
    }

    void thePageShowsNamesAsTheyAre()
    {
        const QByteArray page = read(m_made.value(QLatin1String("page")).toString());
        QVERIFY(page.contains("&lt;b&gt;Zorg&lt;/b&gt;"));
        QVERIFY(!page.contains("<b>Zorg"));
        QVERIFY(page.contains("hanneke"));
    }
};

QTEST_GUILESS_MAIN(EvidenceTest)
#include "EvidenceTest.moc"
