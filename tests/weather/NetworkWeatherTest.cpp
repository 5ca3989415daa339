// SPDX-License-Identifier: GPL-3.0-or-later
// The real client and server over lines that lose, delay, double, reorder, throttle and cut, without a name server, and
// behind a captive portal: every edit and document arrives, once, an employer's and a medical one. A short run by default;
// KLUIS_CAMPAIGN=long is the figure of the design. KLUIS_SEED sets the packets that are hit. All of it: tests/weather/run network
#include "core/crypto/Initialise.h"
#include "tests/support/CutLine.h"
#include "tests/support/PaperFile.h"
#include "tests/weather/EditModel.h"
#include "tests/weather/Team.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace kluis::test;

class NetworkWeatherTest : public QObject {
    Q_OBJECT

    const bool m_long = qgetenv("KLUIS_CAMPAIGN") == "long";
    const int m_seed = qEnvironmentVariableIsSet("KLUIS_SEED") ? qEnvironmentVariableIntValue("KLUIS_SEED") : 20261128;
    const QString m_name = QStringLiteral("kluis.weather"); ///< known to nobody but a file that a test lays down
    PacketLine m_packets;
    QString m_noPackets; ///< why there is no packet line
    Team m_team;
    Practice& m_practice = m_team.practice();
    Person& m_hr = m_team.hr();
    Person& m_hanna = m_team.hanna();
    Worker& m_writer = *m_team.workers()[0];      ///< of HR
    Worker& m_witness = m_team.witnessOf(0);      ///< … who sees the same
    const QStringList m_ours = m_writer.fields(); ///< what HR's first one writes, and nobody else
    std::unique_ptr<CutLine> m_relay;
    EditModel m_model;
    quint32 m_works = 0;
    QString m_dossier; ///< one of them

    /// \p worker edits and synchronises; then somebody else sees each edit once.
    QString converges(Worker& worker, Worker& witness, int edits)
    {
        const bool isWorked = edits == 0 || worker.work(++m_works, edits);
        if (!isWorked || !worker.settle() || !witness.settle()) {
            return worker.failure() + witness.failure();
        }
        m_model.take(worker);
        return m_model.check(worker, witness);
    }
    /// \p worker adds a document to a dossier and sends it; somebody else fetches it, and it is the same.
    QString carries(Worker& worker, Worker& witness)
    {
        const QString name = QStringLiteral("stuk-%1.pdf").arg(++m_works);
        const QString path = m_practice.folder() + u'/' + name;
        const QString saved = path + QStringLiteral(".saved");
        const QByteArray content = writePaper(path, 40'000);
        const bool isCarried = worker.does(QStringLiteral("add %1 %2").arg(m_dossier, path)) && worker.settle() &&
                               witness.settle() &&
                               witness.does(QStringLiteral("save %1 %2 %3").arg(m_dossier, name, saved));
        if (!isCarried) {
            return worker.failure() + witness.failure();
        }
        return readPaper(saved) == content ? QString() : name + QStringLiteral(" differs");
    }
    [[nodiscard]] bool canEnterMounts() const
    {
        return m_noPackets.isEmpty() &&
               run(QStringLiteral("unshare"), {QStringLiteral("--mount"), QStringLiteral("true")}).ok();
    }
    static bool write(const QString& path, const QByteArray& content)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    }
    /// `kluis` of a computer with these files as /etc/hosts and /etc/resolv.conf.
    Finished kluisWithNames(const QByteArray& hosts, const QStringList& arguments, const QStringList& secrets)
    {
        const QString hostsFile = m_practice.folder() + QStringLiteral("/hosts");
        const QString resolverFile = m_practice.folder() + QStringLiteral("/resolv.conf");
        if (!write(hostsFile, "127.0.0.1 localhost\n" + hosts) ||
            !write(resolverFile,
                   QByteArray("nameserver ") + PacketLine::nobodysAddress + "\noptions timeout:2 attempts:1\n")) {
            return {};
        }
        return run(
            QStringLiteral("unshare"),
            QStringList{QStringLiteral("--mount"), QStringLiteral("sh"), QStringLiteral("-c"),
                        QStringLiteral("mount --bind \"$0\" /etc/hosts && mount --bind \"$1\" /etc/resolv.conf && "
                                       "shift && exec \"$@\""),
                        hostsFile, resolverFile, clientProgram()} +
                arguments,
            secrets + QStringList{QStringLiteral("KLUIS_PASSWORD=") + m_hr.password()});
    }
    /// Of device \p device, without the process of a Worker; the first dossier there is.
    [[nodiscard]] QString anyDossier() const
    {
        return m_hr
            .kluis({QStringLiteral("list"), QStringLiteral("--limit"), QStringLiteral("1"), QStringLiteral("--json")})
            .jsonLines()
            .value(0)
            .value(QLatin1String("dossier"))
            .toString();
    }
    [[nodiscard]] static QString jobTitle(const QJsonObject& shown)
    {
        const QJsonObject fields = shown.value(QLatin1String("fields")).toObject();
        return fields.value(QLatin1String("job_title")).toObject().value(QLatin1String("value")).toString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        qInfo("KLUIS_SEED=%d", m_seed);
        m_noPackets = m_packets.open();
        QVERIFY(kluis::crypto::initialise());
        QVERIFY(m_team.begin(m_noPackets.isEmpty() ? &m_packets : nullptr, 100, {QStringLiteral("localhost"), m_name}));
        m_dossier = anyDossier();
        // A second computer that knows the server by a relay.
        m_relay = std::make_unique<CutLine>(m_practice.port(), m_noPackets.isEmpty()
                                                                   ? QString::fromLatin1(PacketLine::serverAddress)
                                                                   : QStringLiteral("127.0.0.1"));
        m_practice.setUrl(QStringLiteral("localhost"), m_relay->port());
        QVERIFY(m_hr.signIn(1).ok() && m_hr.sync(1).ok());
    }

    void cleanup()
    {
        for (const auto& worker : m_team.workers()) {
            worker->quit(); // a profile belongs to one program
        }
        if (m_noPackets.isEmpty()) {
            m_packets.setWeather({}, 0);
        }
        if (m_relay) {
            m_relay->mend();
        }
    }

    void everyEditArrivesOnceInAnyWeather_data()
    {
        QTest::addColumn<PacketWeather>("weather");
        QTest::addColumn<bool>("isShort"); ///< also in the short run
        QTest::addRow("fair") << PacketWeather{} << true;
        QTest::addRow("1 %% lost") << PacketWeather{.loss = 0.01} << false;
        QTest::addRow("5 %% lost") << PacketWeather{.loss = 0.05} << true;
        QTest::addRow("20 %% lost") << PacketWeather{.loss = 0.2} << false;
        QTest::addRow("20 ms") << PacketWeather{.delayMs = 20} << false;
        QTest::addRow("300 ms") << PacketWeather{.delayMs = 300} << false;
        QTest::addRow("2000 ms") << PacketWeather{.delayMs = 2'000} << false;
        QTest::addRow("25 %% overtake") << PacketWeather{.reordered = 0.25, .delayMs = 20} << true;
        QTest::addRow("5 %% twice") << PacketWeather{.duplicates = 0.05} << true;
        QTest::addRow("64 kbit/s") << PacketWeather{.bitsPerSecond = 64'000} << false;
        QTest::addRow("packets of 576 bytes") << PacketWeather{.mtu = 576} << true;
        QTest::addRow("all at once") << PacketWeather{.loss = 0.05,
                                                      .duplicates = 0.05,
                                                      .reordered = 0.25,
                                                      .delayMs = 100,
                                                      .bitsPerSecond = 256'000,
                                                      .mtu = 576}
                                     << true;
    }

    void everyEditArrivesOnceInAnyWeather()
    {
        QFETCH(PacketWeather, weather);
        QFETCH(bool, isShort);
        if (!m_noPackets.isEmpty()) {
            QSKIP(qPrintable(m_noPackets));
        }
        if (!isShort && !m_long) {
            QSKIP("in the long run: KLUIS_CAMPAIGN=long");
        }
        for (const auto& worker : m_team.workers()) {
            QVERIFY2(worker->start(), qPrintable(worker->failure()));
        }
        m_packets.setWeather(weather, quint32(m_seed));
        const qint64 before = m_packets.packets();
        QElapsedTimer taken;
        taken.start();
        for (const std::size_t who : {0U, 2U}) { // of HR, and the doctor
            Worker& worker = *m_team.workers()[who];
            QCOMPARE(converges(worker, m_team.witnessOf(who), m_long ? 100 : 20), QString());
            QCOMPARE(carries(worker, m_team.witnessOf(who)), QString());
        }
        qInfo("%lld ms, %lld packets", qlonglong(taken.elapsed()), qlonglong(m_packets.packets() - before));
    }

    void manyEditsArriveAtFivePercentLossAnd300Milliseconds()
    {
        if (!m_noPackets.isEmpty()) {
            QSKIP(qPrintable(m_noPackets));
        }
        const int edits = m_long ? 1'000 : 50;
        QVERIFY2(m_writer.start() && m_witness.start(), qPrintable(m_writer.failure() + m_witness.failure()));
        QVERIFY2(m_writer.work(++m_works, edits), qPrintable(m_writer.failure()));
        // As netem on one end does it: 300 ms there and back together.
        m_packets.setWeather({.loss = 0.05, .delayMs = 150}, quint32(m_seed));
        QElapsedTimer taken;
        taken.start();
        QVERIFY2(m_writer.settle(), qPrintable(m_writer.failure()));
        const double sent = double(taken.elapsed()) / 1000;
        QVERIFY2(m_witness.settle(), qPrintable(m_witness.failure()));
        const double arrived = double(taken.elapsed()) / 1000;
        qInfo(
            "%d operations sent in %.1f s, at the other one in %.1f s, at 5 %% loss each way and 300 ms there and back",
            edits, sent, arrived);
        m_model.take(m_writer);
        QCOMPARE(m_model.check(m_writer, m_witness), QString());
        QVERIFY(!m_long || arrived < 60);
    }

    void everyEditArrivesOnceAfterWhateverByteTheLineIsCut()
    {
        const int cuts = m_long ? 500 : 10;
        Worker writer(m_hr, m_ours, 1);
        Worker& witness = m_witness;
        QVERIFY2(writer.start() && witness.start(), qPrintable(writer.failure() + witness.failure()));
        QVERIFY2(writer.settle(), qPrintable(writer.failure()));
        // How many bytes an exchange takes, handshake and all.
        m_relay->dropAll();
        const qint64 before = m_relay->bytesPassed();
        QCOMPARE(converges(writer, witness, 3), QString());
        const qint64 whole = m_relay->bytesPassed() - before;
        int cut = 0;
        for (int i = 0; i < cuts; ++i) {
            QVERIFY2(writer.work(++m_works, 3), qPrintable(writer.failure()));
            if (i % 2 == 0) {
                m_relay->dropAll(); // the handshake is in reach
            }
            m_relay->cutAfterBytes(1 + whole * i / cuts);
            const bool isDone = writer.does(QStringLiteral("sync"));
            cut += m_relay->isCut() ? 1 : 0;
            QVERIFY2(isDone || m_relay->isCut(), qPrintable(writer.failure()));
            m_relay->mend();
            const QString problem = converges(writer, witness, 0);
            QVERIFY2(problem.isEmpty(), qPrintable(QStringLiteral("cut %1: %2").arg(i).arg(problem)));
        }
        qInfo("%lld bytes an exchange; cut within it %d of %d times", qlonglong(whole), cut, cuts);
        QVERIFY(cut > cuts / 2);
    }

    void aCaptivePortalIsNotTakenForTheServerAndLosesNothing()
    {
        const QString dossier = m_dossier;
        QVERIFY(m_hr.kluis({QStringLiteral("set"), dossier, QStringLiteral("job_title"), QStringLiteral("Portier")}, 1)
                    .ok());
        m_relay->dropAll();
        m_relay->answerWith("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n"
                            "<html>Welcome! Pay for internet.</html>");
        const auto refused = m_hr.sync(1);
        m_relay->answerWith({});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.err.trimmed().endsWith('.') && !refused.err.contains("html"), refused.err.constData());
        qInfo("%s", refused.err.trimmed().constData());
        const auto sent = m_hr.sync(1);
        QVERIFY2(sent.ok(), sent.err.constData());
        QCOMPARE(sent.json().value(QLatin1String("pushed")).toInt(), 1);
        QVERIFY(m_hanna.sync().ok());
        QCOMPARE(jobTitle(m_hanna.show(dossier)), QStringLiteral("Portier"));
    }

    void aDeadNameServerIsToldAndLosesNothing()
    {
        if (!canEnterMounts()) {
            QSKIP("no mount namespace, or no packet line: nothing here can take the name server away");
        }
        const QByteArray known = QByteArray(PacketLine::serverAddress) + ' ' + m_name.toUtf8() + '\n';
        const QStringList profile{QStringLiteral("--profile"), m_hr.profile(2)};
        const auto loggedIn = kluisWithNames(
            known,
            QStringList{QStringLiteral("login"), QStringLiteral("--server"),
                        QStringLiteral("https://%1:%2").arg(m_name).arg(m_practice.port()), QStringLiteral("--ca"),
                        m_practice.certificate(), QStringLiteral("--user"), m_hr.login()} +
                profile,
            {QStringLiteral("KLUIS_TOTP=") + m_hr.nextCode()});
        QVERIFY2(loggedIn.ok(), loggedIn.err.constData());
        QVERIFY(kluisWithNames(known, QStringList{QStringLiteral("sync")} + profile, {}).ok());
        const QString dossier = m_dossier;
        QVERIFY(kluisWithNames({},
                               QStringList{QStringLiteral("set"), dossier, QStringLiteral("job_title"),
                                           QStringLiteral("Naamloos")} +
                                   profile,
                               {})
                    .ok());
        const auto refused = kluisWithNames({}, QStringList{QStringLiteral("sync")} + profile, {});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.err.trimmed().endsWith('.'), refused.err.constData());
        qInfo("%s", refused.err.trimmed().constData());
        const auto sent =
            kluisWithNames(known, QStringList{QStringLiteral("sync"), QStringLiteral("--json")} + profile, {});
        QVERIFY2(sent.ok(), sent.err.constData());
        QCOMPARE(sent.json().value(QLatin1String("pushed")).toInt(), 1);
        QVERIFY(m_hanna.sync().ok());
        QCOMPARE(jobTitle(m_hanna.show(dossier)), QStringLiteral("Naamloos"));
    }
};

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    NetworkWeatherTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "NetworkWeatherTest.moc"
