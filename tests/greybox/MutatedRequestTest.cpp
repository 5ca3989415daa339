// SPDX-License-Identifier: GPL-3.0-or-later
// Requests bent in every way there is, thrown at a real server by people with real sessions (VERIFICATION row 17): it answers
// each, goes on, and tells nothing of its inside. KLUIS_CAMPAIGN=long: a million. KLUIS_SEED replays a run.
#include "core/crypto/Initialise.h"
#include "core/crypto/Random.h"
#include "core/domain/FieldCatalogue.h"
#include "core/protocol/ErrorMessage.h"
#include "core/protocol/RequestProof.h"
#include "core/protocol/SyncMessages.h"
#include "server/ServerKeys.h"
#include "tests/greybox/ForgedDoors.h"
#include "tests/greybox/Mutation.h"
#include "tests/support/FrozenVector.h"
#include "tests/support/ResidentMemory.h"
#include "tests/support/ServerCommand.h"
#include "tests/support/ServerProcess.h"

#include <QDir>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <mutex>
#include <thread>

using namespace kluis;
using namespace kluis::test;

namespace {

const SystemClock wallClock;

/// What requests are made of: messages as releases wrote them, and doors to bring them to.
struct Material {
    QList<QByteArray> messages;
    QList<QByteArray> guarded; ///< paths behind a session; not the one that ends it
    QByteArray serverKeyDigest;
    Target target = Target::invented();
};

/// What came out of all requests together.
struct Outcome {
    std::mutex guard;
    std::map<int, int> statuses; ///< how often each; 0: the connection ended without an answer
    QStringList wrong;           ///< what no answer may be

    void add(const QByteArray& what, const QByteArray& request, const HttpsAnswer& answer, bool mayBeSilent)
    {
        const std::lock_guard lock(guard);
        ++statuses[answer.status];
        const QString why = fault(answer, mayBeSilent);
        constexpr qsizetype enough = 5;
        if (!why.isEmpty() && wrong.size() < enough) {
            wrong.append(QStringLiteral("%1: %2 to %3")
                             .arg(why, QString::fromLatin1(what), QString::fromLatin1(request.toHex().left(4000))));
        }
    }

    /// What is wrong with an answer; empty: nothing.
    static QString fault(const HttpsAnswer& answer, bool mayBeSilent)
    {
        static const QList<int> documented{0, 200, 400, 401, 403, 404, 409, 413, 429, 431};
        if (!documented.contains(answer.status) || (answer.status == 0 && !mayBeSilent)) {
            return QStringLiteral("status %1 (%2)").arg(answer.status).arg(QString::fromLatin1(answer.reason()));
        }
        for (const char* inside : {"SELECT ", "INSERT ", "UPDATE ", "DELETE ", "sqlite", "SQLITE", "postgres", ".cpp",
                                   "std::", "kluis::", "exception", "/tmp/", "store.db"}) {
            if (answer.head.contains(inside) || answer.body.contains(inside)) {
                return QStringLiteral("status %1 says %2").arg(answer.status).arg(QLatin1StringView(inside));
            }
        }
        const bool isRefusal = answer.status >= 400;
        return isRefusal && !answer.body.isEmpty() && !protocol::ErrorMessage::decode(answer.body)
                   ? QStringLiteral("a refusal that is no ErrorMessage")
                   : QString();
    }
};

/// People who send nonsense from one thread, one request after the other.
class Throwers {
public:
    Throwers(quint64 seed, quint16 port, const Material& material, Outcome& outcome)
        : m_mutation(seed), m_port(port), m_material(material), m_outcome(outcome), m_stranger(port)
    {
    }

    /// A person of each role comes in.
    [[nodiscard]] bool enter(const QString& data, int number)
    {
        for (const domain::Role role : domain::loginRoles) {
            const QString login = QStringLiteral("%1-%2").arg(domain::roleName(role)).arg(number);
            QStringList add{QStringLiteral("user"), QStringLiteral("add"), login, QStringLiteral("--role"),
                            domain::roleName(role)};
            if (role != domain::Role::Administrator) {
                add << QStringLiteral("--employer") << QStringLiteral("vermeer");
            }
            const QString code = serverCommand(data, add).value(QLatin1String("enrolmentCode")).toString();
            m_people.push_back(std::make_unique<TestClient>(m_port, wallClock));
            if (!m_people.back()->enrol(login, code) || !m_people.back()->login()) {
                return false;
            }
        }
        hangUp();
        return true;
    }

    [[nodiscard]] TestClient& hr() { return *m_people.front(); }

    void throwMany(int count)
    {
        for (int i = 0; i < count; ++i) {
            constexpr qsizetype kinds = 20; // what takes a connection of its own is dear
            switch (m_mutation.below(kinds)) {
            case 0:
                bentBytes();
                break;
            case 1:
                bentOperation();
                break;
            case 2:
                beforeTheDoor();
                break;
            default:
                bentBody();
            }
        }
        hangUp();
    }

    /// Whether each of them still has the session that he came in with.
    [[nodiscard]] bool areAllStillIn()
    {
        return std::all_of(m_people.begin(), m_people.end(), [this](const auto& person) {
            const int status = send(*person, "/v1/devices", {}).status;
            return status == 200;
        });
    }

    /// A connection belongs to the thread that made it.
    void hangUp()
    {
        for (const auto& person : m_people) {
            person->comeFrom({});
        }
        m_stranger.close();
    }

private:
    [[nodiscard]] TestClient& anybody() { return *m_people[std::size_t(m_mutation.below(qsizetype(m_people.size())))]; }

    /// A message that is right where it belongs, of a door that names what is there or of any.
    [[nodiscard]] QByteArray good(const TestClient& who, QByteArray& path)
    {
        const ForgedDoor& door = m_mutation.anyOf(forgedDoors());
        if (m_mutation.below(2) == 0 && door.manner != ForgedDoor::Final) {
            path = door.path;
            return door.body(who, m_material.target);
        }
        path = m_mutation.anyOf(m_material.guarded);
        return m_mutation.anyOf(m_material.messages);
    }

    /// With a session that lasts: it ends after a quarter of an hour.
    HttpsAnswer send(TestClient& who, const QByteArray& path, const QByteArray& body)
    {
        HttpsAnswer answer = who.post(path, body);
        if (answer.status == 401 && who.refresh()) {
            answer = who.post(path, body);
        }
        return answer;
    }

    /// A body that its sender signed for as it is.
    void bentBody()
    {
        TestClient& who = anybody();
        QByteArray path;
        const QByteArray body = m_mutation.bend(good(who, path), m_mutation.anyOf(m_material.messages));
        m_outcome.add(path, body, send(who, path, body), false);
    }

    /// An operation whose author signed nonsense.
    void bentOperation()
    {
        TestClient& who = anybody();
        protocol::Operation op;
        op.tenant = m_material.target.tenant;
        op.dossier = m_mutation.below(8) == 0 ? crypto::randomId<DossierId>() : m_material.target.dossier;
        op.category = domain::Category(m_mutation.below(9));
        op.kind = protocol::OperationKind(m_mutation.below(12));
        op.id = crypto::newOpId(wallClock.unixMillis());
        op.author = who.user;
        op.device = who.device;
        op.deviceTime = wallClock.unixMillis();
        const auto& fields = domain::FieldCatalogue::all();
        for (qsizetype left = 1 + m_mutation.below(3); left > 0; --left) {
            const QString field = fields[std::size_t(m_mutation.below(qsizetype(fields.size())))]->id();
            const QByteArray record = m_mutation.below(2) == 0 ? field.toUtf8() : m_mutation.bytes(16);
            const QString value =
                QString::fromUtf8(m_mutation.bend("2026-05-28", m_mutation.anyOf(m_material.messages)));
            op.items.append(protocol::OperationItem::plain(record, field, value, quint64(m_mutation.below(3))));
        }
        op.sign(who.deviceKey);
        protocol::PushRequest request;
        request.operations.append(op.encode());
        const QByteArray body = request.encode();
        m_outcome.add("/v1/push", body, send(who, "/v1/push", body), false);
    }

    /// At a door without a session, from everywhere: who asks often from one address is told to wait.
    void beforeTheDoor()
    {
        constexpr qsizetype places = 250;
        m_stranger.comeFrom(QStringLiteral("127.%1.%2.%3")
                                .arg(1 + m_mutation.below(places))
                                .arg(m_mutation.below(places))
                                .arg(1 + m_mutation.below(places)));
        const QByteArray path = m_mutation.anyOf(openDoors());
        const QByteArray body =
            m_mutation.bend(m_mutation.anyOf(m_material.messages), m_mutation.anyOf(m_material.messages));
        m_outcome.add(path, body, m_stranger.request("POST", path, body), false);
    }

    /// A whole request whose bytes are others on their way to TLS.
    void bentBytes()
    {
        TestClient& who = anybody();
        QByteArray path;
        const QByteArray body = good(who, path);
        const auto form = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
        const QByteArray proof = protocol::RequestProof::make(who.deviceKey, "POST", path, body, who.tokens.accessToken,
                                                              wallClock.unixMillis(), m_material.serverKeyDigest)
                                     .toHeader();
        const QByteArray head = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " +
                                who.tokens.accessToken.toBase64(form) + "\r\nKluis-Proof: " + proof +
                                "\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size()) +
                                "\r\n\r\n";
        const QByteArray request = m_mutation.bend(head + body, m_mutation.anyOf(m_material.messages));
        QSslSocket socket;
        socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), m_port);
        HttpsAnswer answer;
        if (!socket.waitForEncrypted(ServerProcess::patience)) {
            answer.status = -1;
        } else {
            socket.write(request);
            constexpr int aMoment = 100; // where it waits for more than there is, nothing comes
            while (socket.bytesAvailable() > 0 || socket.waitForReadyRead(aMoment)) {
                answer.head += socket.readAll();
            }
            answer.status = answer.head.mid(9, 3).toInt();
        }
        m_outcome.add("bytes of " + path, request, answer, true);
    }

    Mutation m_mutation;
    quint16 m_port;
    const Material& m_material;
    Outcome& m_outcome;
    HttpsConnection m_stranger;
    std::vector<std::unique_ptr<TestClient>> m_people; ///< in the order of loginRoles
};

} // namespace

class MutatedRequestTest : public QObject {
    Q_OBJECT

    const bool m_isLong = qgetenv("KLUIS_CAMPAIGN") == "long";
    QTemporaryDir m_folder;
    std::unique_ptr<ServerProcess> m_server;
    Material m_material;
    Outcome m_outcome;
    std::vector<std::unique_ptr<Throwers>> m_hands;

    [[nodiscard]] QString data() const { return m_folder.filePath(QStringLiteral("data")); }

    void throwTogether(int count)
    {
        std::vector<std::thread> threads;
        threads.reserve(m_hands.size());
        for (const auto& hand : m_hands) {
            threads.emplace_back([&hand, each = count / int(m_hands.size())] { hand->throwMany(each); });
        }
        for (std::thread& thread : threads) {
            thread.join();
        }
    }

    /// A dossier of the demonstration that requests may name.
    [[nodiscard]] bool findTarget(TestClient& hr)
    {
        protocol::PullRequest request;
        request.tenant = hr.session.tenants.first().tenant;
        const auto answer = hr.call("/v1/pull", request.encode());
        const auto page = answer ? protocol::PullPage::decode(*answer) : failure(answer);
        if (!page || page->operations.isEmpty()) {
            return false;
        }
        m_material.target.tenant = request.tenant;
        m_material.target.dossier = page->operations.first().dossier;
        m_material.target.login = hr.loginName;
        m_material.target.person = hr.user;
        m_material.target.device = hr.device;
        hr.comeFrom({}); // others use her connection
        return true;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(crypto::initialise());
        QVERIFY(!serverCommand(data(), {QStringLiteral("demo"), QStringLiteral("--dossiers"), QStringLiteral("20"),
                                        QStringLiteral("--seed"), QStringLiteral("1")})
                     .isEmpty());
        m_server = std::make_unique<ServerProcess>(data(), m_folder.filePath(QStringLiteral("server")));
        QVERIFY(m_server->port() != 0);
        const QDir fixtures(QStringLiteral(KLUIS_PROTOCOL_FIXTURES));
        for (const QString& name : fixtures.entryList({QStringLiteral("messages-*.json")}, QDir::Files)) {
            FrozenVector vector;
            vector.read(fixtures.filePath(name));
            for (const QString& message : vector.names()) {
                m_material.messages.append(vector.bytes(message.toLatin1().constData()));
            }
        }
        QVERIFY(m_material.messages.size() > 50);
        for (const OwnDoor& door : ownDoors()) {
            if (QByteArrayView(door.path) != "/v1/logout") {
                m_material.guarded.append(door.path);
            }
        }
        m_material.serverKeyDigest = server::ServerKeys::load(data())->tlsKeyDigest;
        const quint64 seed = qEnvironmentVariableIntValue("KLUIS_SEED");
        for (int i = 0; i < (m_isLong ? 4 : 2); ++i) {
            m_hands.push_back(std::make_unique<Throwers>(seed * 100 + i, m_server->port(), m_material, m_outcome));
            QVERIFY(m_hands.back()->enter(data(), i));
        }
        QVERIFY(findTarget(m_hands.front()->hr()));
    }

    void noBentRequestDoesHarmOrIsToldOfTheInside()
    {
        const int count = m_isLong ? 1'000'000 : 2'000;
        constexpr int parts = 20;
        QList<qint64> memory; // KiB, after each part
        for (int part = 0; part < parts; ++part) {
            throwTogether(count / parts);
            memory.append(residentKibibytes(m_server->processId()));
        }
        for (const auto& [status, times] : m_outcome.statuses) {
            qInfo("%d: %d times", status, times);
        }
        for (const qint64 kibibytes : memory) {
            qInfo("%lld KiB", kibibytes);
        }
        QVERIFY2(m_outcome.wrong.isEmpty(), qPrintable(m_outcome.wrong.join(u'\n')));
        // They came far enough in to say something: each of these was met.
        for (const int status : {0, 200, 400, 401, 403, 404}) {
            QVERIFY2(m_outcome.statuses[status] > 0, qPrintable(QString::number(status)));
        }
        // It remembers proofs for some minutes and fills its caches; from then on it takes no more.
        constexpr int warm = parts * 7 / 10;
        QVERIFY(!m_isLong || double(memory.last()) < 1.05 * double(memory.at(warm)));
        QVERIFY(!m_isLong || memory.last() < 256 * 1024);
    }

    void whoSentNothingWrongGoesOn()
    {
        for (const auto& hand : m_hands) {
            QVERIFY(hand->areAllStillIn());
        }
        const QByteArray log = m_server->log();
        QVERIFY2(!log.contains("request-failed"), log.constData());
        QVERIFY(m_server->stop());
        const auto health = serverCommand(data(), {QStringLiteral("health")});
        QVERIFY(health.value(QLatin1String("ok")).toBool());
        QVERIFY(serverCommand(data(), {QStringLiteral("audit"), QStringLiteral("verify")})
                    .value(QLatin1String("ok"))
                    .toBool());
    }
};

QTEST_GUILESS_MAIN(MutatedRequestTest)
#include "MutatedRequestTest.moc"
