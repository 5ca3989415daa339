// SPDX-License-Identifier: GPL-3.0-or-later
// Servers of earlier versions, as an operator had them and as a backup kept them: every later release brings them up with all
// that is in them, and the work goes on. A fixture never changes and is never removed. Real programs; needs a keychain:
// tests/run-in-session.
#include "core/crypto/Initialise.h"
#include "core/crypto/Sha256.h"
#include "tests/blackbox/StoredPractice.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace kluis;
using namespace kluis::test;

namespace {

constexpr int newDevice = 1;
constexpr int revokedDevice = 2;
constexpr int otherDevice = 3;

QString words(const char* text)
{
    return QString::fromUtf8(text);
}

/// What a document's content is to one device alone.
const QStringList ofTheDevice{QStringLiteral("here"), QStringLiteral("pinned")};

/// Where \p now falls short of \p then, or nothing: it may say more, and lists may be in another order.
QString lacks(const QJsonValue& now, const QJsonValue& then)
{
    if (then.isObject()) {
        const QJsonObject wanted = then.toObject();
        for (auto member = wanted.begin(); member != wanted.end(); ++member) {
            const QString what = lacks(now.toObject().value(member.key()), member.value());
            if (!what.isEmpty() && !ofTheDevice.contains(member.key())) {
                return member.key() + u' ' + what;
            }
        }
        return {};
    }
    if (then.isArray()) {
        const QJsonArray have = now.toArray();
        for (const QJsonValue element : then.toArray()) {
            if (std::none_of(have.begin(), have.end(),
                             [&](const QJsonValue& e) { return lacks(e, element).isEmpty(); })) {
                return QString::fromUtf8(QJsonDocument(QJsonArray{element}).toJson(QJsonDocument::Compact));
            }
        }
        return have.size() == then.toArray().size() ? QString() : words("has more elements");
    }
    return now == then ? QString()
                       : QStringLiteral("was %1, is %2").arg(then.toVariant().toString(), now.toVariant().toString());
}

bool done(const Finished& finished)
{
    if (!finished.ok()) {
        qWarning("%s%s", finished.out.constData(), finished.err.constData());
    }
    return finished.ok();
}

QJsonArray arrayOf(const Finished& finished)
{
    return QJsonDocument::fromJson(finished.out).array();
}

} // namespace

/// Each function goes on where the one before stopped, on each of the servers.
class ServerFixtureTest : public QObject {
    Q_OBJECT

    std::map<QString, std::unique_ptr<StoredPractice>> m_servers;

    /// The one of this row, up and served.
    StoredPractice* now()
    {
        QFETCH_GLOBAL(QString, fixture);
        QFETCH_GLOBAL(int, origin);
        auto& server = m_servers[fixture + QString::number(origin)];
        if (!server) {
            auto stored = std::make_unique<StoredPractice>(fixture);
            server = stored->open(StoredPractice::Origin(origin)) ? std::move(stored) : nullptr;
        }
        return server.get();
    }
    /// Who has the new device, signed in there the first time it is asked for.
    static Person* at(StoredPractice& server, const QString& login)
    {
        Person& person = server.person(login);
        const bool isIn = QFile::exists(person.profile(newDevice)) ||
                          (done(person.signIn(newDevice)) && done(person.sync(newDevice)));
        return isIn ? &person : nullptr;
    }
    [[nodiscard]] static QString reads(const Person& person, const QString& dossier, const char* field)
    {
        const QJsonObject fields = person.show(dossier, newDevice).value(QLatin1String("fields")).toObject();
        return fields.value(QLatin1String(field)).toObject().value(QLatin1String("value")).toString();
    }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<QString>("fixture");
        QTest::addColumn<int>("origin");
        for (const QString& name : StoredPractice::names()) {
            for (const auto origin : {StoredPractice::Origin::Folder, StoredPractice::Origin::Backup}) {
                if (StoredPractice::has(name, origin)) {
                    const bool isBackup = origin == StoredPractice::Origin::Backup;
                    QTest::addRow("%s, %s", qPrintable(name), isBackup ? "restored" : "as it lay")
                        << name << int(origin);
                }
            }
        }
    }

    void initTestCase() { QVERIFY(crypto::initialise()); }

    void storeAndAuditLogAreSound()
    {
        StoredPractice* server = now();
        QVERIFY(server != nullptr);
        const auto health = server->practice().server({words("health"), words("--json")});
        QVERIFY(done(health));
        QCOMPARE(health.json().value(QLatin1String("users")).toInt(),
                 server->facts().value(QLatin1String("users")).toArray().size());
        const auto verified = server->practice().server({words("audit"), words("verify"), words("--json")});
        QVERIFY(done(verified));
        const QJsonArray chains = verified.json().value(QLatin1String("chains")).toArray();
        for (const QJsonValue then :
             server->facts().value(QLatin1String("audit")).toObject().value(QLatin1String("chains")).toArray()) {
            const auto now = std::find_if(chains.begin(), chains.end(), [&then](const QJsonValue& chain) {
                return chain[QLatin1String("chain")] == then[QLatin1String("chain")];
            });
            QVERIFY(now != chains.end());
            QVERIFY((*now)[QLatin1String("entries")].toInt() >= then[QLatin1String("entries")].toInt());
            QCOMPARE((*now)[QLatin1String("countersigned")].toObject().value(QLatin1String("by")),
                     then[QLatin1String("countersigned")].toObject().value(QLatin1String("by")));
        }
    }

    void itsPeopleAndTheirWordsAreKnown()
    {
        StoredPractice* server = now();
        QVERIFY(server != nullptr);
        for (const char* what : {"user", "device", "conduct"}) {
            const auto listed = server->practice().server({words(what), words("list"), words("--json")});
            QVERIFY(done(listed));
            const QString name = QByteArrayView(what) == "conduct" ? words(what) : words(what) + u's';
            const QString missing = lacks(arrayOf(listed), server->facts().value(name));
            QVERIFY2(missing.isEmpty(), qPrintable(name + u' ' + missing));
        }
    }

    void everybodySeesOnANewDeviceWhatTheySaw()
    {
        StoredPractice* server = now();
        QVERIFY(server != nullptr);
        const QJsonObject people = server->facts().value(QLatin1String("people")).toObject();
        for (const QString& login : people.keys()) {
            const QJsonObject seen = people.value(login).toObject().value(QLatin1String("sees")).toObject();
            const bool waits = login == server->facts().value(QLatin1String("waiting")).toString();
            if (seen.isEmpty() || waits) {
                continue;
            }
            const Person* person = at(*server, login);
            QVERIFY2(person != nullptr, qPrintable(login));
            const auto listed = person->kluis({words("list"), words("--json")}, newDevice).jsonLines();
            QCOMPARE(listed.size(), seen.size());
            for (const QString& dossier : seen.keys()) {
                const auto shown =
                    person->kluis({words("show"), dossier, words("--json"), words("--history")}, newDevice);
                const QString missing = lacks(shown.json(), seen.value(dossier));
                QVERIFY2(missing.isEmpty(), qPrintable(login + u' ' + missing));
            }
        }
    }

    void itsDocumentsOpen()
    {
        StoredPractice* server = now();
        QVERIFY(server != nullptr);
        const QJsonArray documents = server->facts().value(QLatin1String("documents")).toArray();
        QVERIFY(documents.size() >= 2);
        for (const QJsonValue document : documents) {
            const Person* person = at(*server, document[QLatin1String("of")].toString());
            QVERIFY(person != nullptr);
            const QString id = document[QLatin1String("document")].toString();
            const QString path = server->practice().folder() + u'/' + id;
            QVERIFY(done(person->kluis({words("document"), words("get"), document[QLatin1String("dossier")].toString(),
                                        id, words("--to"), path},
                                       newDevice)));
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(QString::fromLatin1(crypto::sha256(file.readAll()).toHex()),
                     document[QLatin1String("sha256")].toString());
        }
    }

    void whoWaitedForTheMedicalGroupIsApproved()
    {
        StoredPractice* server = now();
        QVERIFY(server != nullptr);
        const QString waiting = server->facts().value(QLatin1String("waiting")).toString();
        const Person* lead = at(*server, words("arts"));
        const Person* anja = at(*server, waiting);
        QVERIFY(lead != nullptr && anja != nullptr);
        QCOMPARE(reads(*anja, words("vermeer/1001"), "findings"), QString());
        QVERIFY(done(lead->kluis(
            {words("medical"), words("approve"), waiting, words("--fingerprint"), anja->fingerprint()}, newDevice)));
        QVERIFY(done(anja->sync(newDevice)));
        QCOMPARE(reads(*anja, words("vermeer/1001"), "findings"), reads(*lead, words("vermeer/1001"), "findings"));
        QVERIFY(!reads(*anja, words("vermeer/1001"), "findings").isEmpty());
    }

    void workGoesOn()
    {
        StoredPractice* server = now();
        QVERIFY(server != nullptr);
        const QString dossier = words("vermeer/1001");
        const Person* hr = at(*server, words("hanneke"));
        const Person* manager = at(*server, words("marc"));
        const Person* lead = at(*server, words("arts"));
        const Person* colleague = at(*server, words("daan"));
        QVERIFY(hr && manager && lead && colleague);
        QVERIFY(done(hr->kluis({words("set"), dossier, words("phone_work"), words("0307654321")}, newDevice)));
        QVERIFY(done(lead->kluis({words("set"), dossier, words("findings"), words("Hersteld.")}, newDevice)));
        for (const Person* person : {hr, lead, manager, colleague}) {
            const auto synced = person->sync(newDevice);
            QVERIFY(done(synced));
            QCOMPARE(synced.json().value(QLatin1String("refused")).toInt(), 0);
            QCOMPARE(synced.json().value(QLatin1String("conflicts")).toInt(), 0);
        }
        QCOMPARE(reads(*colleague, dossier, "phone_work"), words("0307654321"));
        QCOMPARE(reads(*colleague, dossier, "findings"), words("Hersteld."));
        QCOMPARE(reads(*manager, dossier, "findings"), QString());
    }

    void aRevokedDeviceStaysOut()
    {
        StoredPractice* server = now();
        QVERIFY(server != nullptr);
        const QString login =
            server->facts().value(QLatin1String("revoked")).toObject().value(QLatin1String("login")).toString();
        Person& owner = server->person(login);
        QCOMPARE(server->putRevokedProfile(owner.profile(revokedDevice)), login);
        const auto refused = owner.signIn(revokedDevice);
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.err.contains("not right"), refused.err.constData()); // as to a stranger
        QVERIFY(done(owner.signIn(otherDevice)));
    }

    void aCodeOfThenHasEndedAndANewOneEnrols()
    {
        StoredPractice* server = now();
        QVERIFY(server != nullptr);
        const QJsonObject pending = server->facts().value(QLatin1String("pending")).toObject();
        Person& person = server->person(pending.value(QLatin1String("login")).toString());
        const auto tried = person.atServer({words("enrol"), words("--accept-conduct"), words("--code"),
                                            pending.value(QLatin1String("code")).toString()},
                                           {});
        QCOMPARE(tried.exitCode, 1);
        QVERIFY2(tried.err.contains("code"), tried.err.constData());
        const auto again =
            server->practice().server({words("user"), words("reissue"), person.login(), words("--json")});
        QVERIFY(done(again));
        QVERIFY(person.enrolWith(again.json().value(QLatin1String("enrolmentCode")).toString()));
    }

    void theLogOfAllThatIsSound()
    {
        StoredPractice* server = now();
        QVERIFY(server != nullptr);
        QVERIFY(server->practice().stop());
        const auto verified = server->practice().server({words("audit"), words("verify"), words("--json")});
        QVERIFY(done(verified));
    }
};

QTEST_GUILESS_MAIN(ServerFixtureTest)
#include "ServerFixtureTest.moc"
