// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/Engine.h"
#include "core/crypto/Initialise.h"
#include "tests/blackbox/AuditNumbers.h"
#include "tests/blackbox/Person.h"

#include <QCoreApplication>
#include <QFile>
#include <QTest>

#include <random>

using namespace kluis;
using namespace kluis::test;

/// kill -9 of client and server at random moments of editing and syncing: afterwards every acknowledged edit is
/// there once, those of a colleague too who writes meanwhile, and both databases are sound. KLUIS_KILLS and KLUIS_SERVER_KILLS set the number of rounds,
/// KLUIS_SEED the moments.
class KillTest : public QObject {
    Q_OBJECT

    struct Edit {
        QString key; ///< dossier and field
        QString value;
        bool acknowledged;
    };

    Practice m_practice;
    Person m_hr{m_practice, QStringLiteral("hr"), QStringLiteral("hr")};
    Person m_colleague{m_practice, QStringLiteral("hanna"), QStringLiteral("hr")};
    QProcess m_other; // the colleague's client, which is not killed and writes all the while
    const SystemClock m_clock;
    QList<Edit> m_edits; // of each field in the order they were made
    std::mt19937 m_random;

    static int rounds(const char* variable, int otherwise)
    {
        bool given = false;
        const int number = qEnvironmentVariableIntValue(variable, &given);
        return given ? number : otherwise;
    }

    static void begin(QProcess& loop, const Person& person, const QStringList& arguments)
    {
        loop.setEnvironment(QProcess::systemEnvironment() +
                            QStringList{QStringLiteral("KLUIS_PASSWORD=") + person.password()});
        loop.start(QStringLiteral(KLUIS_EDIT_LOOP), QStringList{person.profile()} + arguments);
        QVERIFY(loop.waitForStarted());
        QVERIFY2(loop.waitForReadyRead(60'000), loop.readAllStandardError().constData());
    }

    /// Kills it and notes what it said.
    void end(QProcess& loop)
    {
        loop.kill();
        loop.waitForFinished();
        const QByteArray complaint = loop.readAllStandardError();
        QVERIFY2(complaint.isEmpty(), complaint.constData());
        for (const QByteArray& line : loop.readAllStandardOutput().split('\n')) {
            const QList<QByteArray> words = line.split(' ');
            if (words.size() != 4) {
                continue; // SYNCED, or a line cut by the kill
            }
            const QString key = QString::fromLatin1(words.at(1) + ' ' + words.at(2));
            if (words.at(0) == "TRY") {
                m_edits.append({key, QString::fromLatin1(words.at(3)), false});
            } else if (!m_edits.isEmpty() && m_edits.last().value == QString::fromLatin1(words.at(3))) {
                m_edits.last().acknowledged = true;
            }
        }
    }

    /// Lets the client work for a random while and kills it.
    void workAndKill(int seed, const std::function<void()>& meanwhile)
    {
        QProcess loop;
        begin(loop, m_hr, {QString::number(seed)});
        if (QTest::currentTestFailed()) {
            return;
        }
        m_other.waitForReadyRead(0); // a pipe that nobody empties would stop the colleague
        loop.waitForFinished(int(m_random() % 400));
        meanwhile();
        end(loop);
    }

    /// Every value a field has had, newest first, by the view of one profile.
    QStringList valuesOf(app::Engine& engine, const QString& key)
    {
        const QStringList parts = key.split(QLatin1Char(' '));
        const auto view = engine.show(*DossierId::fromString(parts.at(0)), true);
        if (!view) {
            return {};
        }
        QStringList values = {view->fields.value(parts.at(1)).value};
        for (const app::FieldState& older : view->history.value(parts.at(1))) {
            values.append(older.value);
        }
        return values;
    }

    std::unique_ptr<app::Engine> engineOf(int device)
    {
        app::EngineConfig config;
        config.profileFolder = m_hr.profile(device);
        config.clock = &m_clock;
        auto engine = app::Engine::open(config);
        if (!engine) {
            qWarning("%s", qPrintable(engine.error().sentence()));
            return nullptr;
        }
        if (auto opened = (*engine)->resume(crypto::SecretBytes::fromPassword(m_hr.password())); !opened) {
            qWarning("%s", qPrintable(opened.error().sentence()));
            return nullptr;
        }
        return std::move(*engine);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(crypto::initialise());
        const int seed = rounds("KLUIS_SEED", 20261124);
        qInfo("KLUIS_SEED=%d", seed);
        m_random.seed(unsigned(seed));
        m_practice.rememberPasswords();
        QVERIFY(m_practice.start());
        QVERIFY(m_hr.join({QStringLiteral("--employer"), QStringLiteral("vermeer")}));
        const QString file = m_practice.folder() + QStringLiteral("/staff.csv");
        QFile csv(file);
        QVERIFY(csv.open(QIODevice::WriteOnly));
        csv.write("Personeelsnummer;Achternaam\n");
        for (int i = 0; i < 500; ++i) {
            csv.write(QStringLiteral("%1;Proef%1\n").arg(1000 + i).toUtf8());
        }
        csv.close();
        QVERIFY(
            m_practice.server({QStringLiteral("import"), QStringLiteral("--employer"), QStringLiteral("vermeer"), file})
                .ok());
        QVERIFY(m_hr.sync().ok());
        QVERIFY(m_colleague.join({QStringLiteral("--employer"), QStringLiteral("vermeer")}) && m_colleague.sync().ok());
        begin(m_other, m_colleague, {QStringLiteral("7"), QStringLiteral("org_unit"), QStringLiteral("300")});
    }

    void theClientIsKilledAtRandomMoments()
    {
        const int kills = rounds("KLUIS_KILLS", 200);
        for (int round = 0; round < kills; ++round) {
            workAndKill(round, [] {});
            if (QTest::currentTestFailed()) {
                return;
            }
        }
    }

    void theServerIsKilledAtRandomMoments()
    {
        const int kills = rounds("KLUIS_SERVER_KILLS", 50);
        for (int round = 0; round < kills; ++round) {
            workAndKill(100'000 + round, [this] { m_practice.kill(); });
            if (QTest::currentTestFailed()) {
                return;
            }
            QVERIFY(m_practice.serve());
        }
    }

    void everyAcknowledgedEditIsThereOnce()
    {
        const qsizetype own = m_edits.size();
        end(m_other);
        qInfo("%lld edits by the colleague", qlonglong(m_edits.size() - own));
        QVERIFY(m_edits.size() > own);
        const auto others = m_colleague.sync();
        QVERIFY2(others.ok(), others.err.constData());
        const auto last = m_hr.sync();
        QVERIFY2(last.ok(), last.err.constData());
        QCOMPARE(last.json().value(QLatin1String("conflicts")).toInt(), 0);
        QVERIFY(m_hr.signIn(1).ok());
        const auto second = m_hr.sync(1);
        QVERIFY2(second.ok(), second.err.constData());

        const auto here = engineOf(0);
        const auto there = engineOf(1);
        QVERIFY(here && there);
        QCOMPARE(here->status().outbox, quint64(0));
        QHash<QString, QList<Edit>> byKey;
        for (const Edit& edit : m_edits) {
            byKey[edit.key].append(edit);
        }
        QVERIFY(m_edits.size() >= rounds("KLUIS_KILLS", 200));
        qInfo("%lld edits of %lld fields", qlonglong(m_edits.size()), qlonglong(byKey.size()));
        for (auto it = byKey.cbegin(); it != byKey.cend(); ++it) {
            const QStringList values = valuesOf(*there, it.key());
            QCOMPARE(valuesOf(*here, it.key()).constFirst(), values.constFirst());
            qsizetype newestAcknowledged = -1;
            for (qsizetype i = 0; i < it->size(); ++i) {
                const qsizetype times = values.count(it->at(i).value);
                QVERIFY2(times <= 1, qPrintable(it.key() + QLatin1String(" twice: ") + it->at(i).value));
                newestAcknowledged = it->at(i).acknowledged ? i : newestAcknowledged;
            }
            // The newest acknowledged edit stands, unless one that was cut off before its answer followed it.
            bool stands = newestAcknowledged < 0;
            for (qsizetype i = qMax<qsizetype>(newestAcknowledged, 0); i < it->size(); ++i) {
                stands = stands || values.constFirst() == it->at(i).value;
            }
            QVERIFY2(stands, qPrintable(it.key() + QLatin1String(" lost; is ") + values.constFirst()));
        }
    }

    void noAuditNumberIsMissing()
    {
        const auto log = m_practice.server(exportOfAudit());
        QVERIFY2(log.ok(), log.err.constData());
        QCOMPARE(faultOfAuditNumbers(log.out), QString());
        // … which would be seen.
        const qsizetype at = log.out.lastIndexOf("\"deviceNumber\"");
        const qsizetype begin = log.out.lastIndexOf('\n', at) + 1;
        QByteArray without = log.out;
        without.remove(begin, log.out.indexOf('\n', at) - begin + 1);
        QVERIFY(at > 0 && !faultOfAuditNumbers(without).isEmpty());
    }

    void bothDatabasesAreSound()
    {
        const auto health = m_practice.server({QStringLiteral("health"), QStringLiteral("--json")});
        QVERIFY2(health.ok(), health.err.constData());
        const auto audit = m_practice.server({QStringLiteral("audit"), QStringLiteral("verify")});
        QVERIFY2(audit.ok(), audit.err.constData());
        for (const int device : {0, 1}) {
            const auto engine = engineOf(device);
            QVERIFY(engine);
            const auto sound = engine->verifyVault();
            QVERIFY2(sound.has_value(), sound ? "" : qPrintable(sound.error().sentence()));
        }
    }
};

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    KillTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "KillTest.moc"
