// SPDX-License-Identifier: GPL-3.0-or-later
// A server is backed up while people work, lost with its whole folder, and restored. Real programs; needs a keychain:
// tests/run-in-session. KLUIS_SEED sets what is edited.
#include "app/engine/Engine.h"
#include "core/crypto/Initialise.h"
#include "tests/blackbox/Person.h"
#include "tests/support/TestDatabase.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace kluis;
using namespace kluis::test;

namespace {

constexpr int patience = 60'000;
constexpr int dossiers = 30; // of each employer

/// One person at work in a process of their own, and what they were told.
class Worker {
public:
    struct Edit {
        QString key; ///< dossier and field
        QString value;
        bool isAcknowledged = false; ///< it lies in the person's own vault
        bool isSent = false;         ///< a sync ended behind it: the server has acknowledged it
    };

    Worker(Practice& practice, const QString& at)
        : person(practice, QStringLiteral("hr-") + at, QStringLiteral("hr")), employer(at)
    {
    }

    void begin(int seed)
    {
        m_loop = std::make_unique<QProcess>();
        m_loop->setEnvironment(QProcess::systemEnvironment() +
                               QStringList{QStringLiteral("KLUIS_PASSWORD=") + person.password()});
        m_loop->start(QStringLiteral(KLUIS_EDIT_LOOP), {person.profile(), QString::number(seed)});
    }

    /// Reads what was said up to now.
    void listen()
    {
        m_loop->waitForReadyRead(1);
        m_said += m_loop->readAllStandardOutput();
        for (qsizetype end = m_said.indexOf('\n'); end >= 0; end = m_said.indexOf('\n')) {
            take(m_said.first(end));
            m_said.remove(0, end + 1);
        }
    }

    [[nodiscard]] qsizetype sent() const
    {
        return std::count_if(edits.cbegin(), edits.cend(), [](const Edit& edit) { return edit.isSent; });
    }

    /// Works on until so many edits more were acknowledged by the server (\p isOnline) or by the vault.
    [[nodiscard]] bool work(qsizetype more, bool isOnline)
    {
        const auto reached = [&] { return isOnline ? sent() : edits.size(); };
        const qsizetype goal = reached() + more;
        QElapsedTimer timer;
        for (timer.start(); reached() < goal && timer.elapsed() < patience;) {
            listen();
        }
        return reached() >= goal;
    }

    void end()
    {
        m_loop->kill();
        m_loop->waitForFinished();
        listen();
    }

    Person person;
    QString employer;
    QList<Edit> edits; ///< in the order they were made

private:
    void take(const QByteArray& line)
    {
        const QList<QByteArray> words = line.split(' ');
        if (line == "SYNCED") {
            for (Edit& edit : edits) {
                edit.isSent = edit.isSent || edit.isAcknowledged;
            }
        } else if (words.size() == 4 && words.at(0) == "TRY") {
            edits.append(
                {QString::fromLatin1(words.at(1) + ' ' + words.at(2)), QString::fromLatin1(words.at(3)), false, false});
        } else if (words.size() == 4 && !edits.isEmpty()) {
            edits.last().isAcknowledged = true;
        }
    }

    std::unique_ptr<QProcess> m_loop;
    QByteArray m_said;
};

} // namespace

class RestoreTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestDatabase> m_database = TestDatabase::makeIfWanted();
    std::unique_ptr<TestDatabase> m_newDatabase = TestDatabase::makeIfWanted();
    Practice m_practice;
    std::vector<std::unique_ptr<Worker>> m_workers;
    QList<QList<Worker::Edit>> m_sentBefore; ///< of each, what the server had acknowledged when the backup began
    const SystemClock m_clock;

    [[nodiscard]] QString file(const QString& name) const { return m_practice.folder() + u'/' + name; }

    std::unique_ptr<app::Engine> engineOf(const Person& person, int device)
    {
        app::EngineConfig config;
        config.profileFolder = person.profile(device);
        config.clock = &m_clock;
        auto engine = app::Engine::open(config);
        const auto opened = engine ? (*engine)->resume(crypto::SecretBytes::fromPassword(person.password()))
                                   : Result<void>(failure(engine));
        if (!opened) {
            qWarning("%s", qPrintable(opened.error().sentence()));
            return nullptr;
        }
        return std::move(*engine);
    }

    /// Every value a field has had, newest first.
    static QStringList valuesOf(app::Engine& engine, const QString& key)
    {
        const QStringList parts = key.split(u' ');
        const auto view = engine.show(*DossierId::fromString(parts.at(0)), true);
        if (!view) {
            return {QStringLiteral("not shown: ") + view.error().sentence()};
        }
        QStringList values = {view->fields.value(parts.at(1)).value};
        for (const app::FieldState& older : view->history.value(parts.at(1))) {
            values.append(older.value);
        }
        return values;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(crypto::initialise());
        QVERIFY(m_practice.start(m_database ? QStringList{QStringLiteral("--database"), m_database->address()}
                                            : QStringList()));
        for (const char* employer : {"vermeer", "dijkstra", "bakker"}) {
            m_workers.push_back(std::make_unique<Worker>(m_practice, QString::fromLatin1(employer)));
            Worker& worker = *m_workers.back();
            QVERIFY(worker.person.join({QStringLiteral("--employer"), worker.employer}));
            QFile csv(file(QStringLiteral("staff.csv")));
            QVERIFY(csv.open(QIODevice::WriteOnly));
            csv.write("Personeelsnummer;Achternaam\n");
            for (int i = 0; i < dossiers; ++i) {
                csv.write(QStringLiteral("%1;Proef%1\n").arg(1000 + i).toUtf8());
            }
            csv.close();
            QVERIFY(
                m_practice
                    .server({QStringLiteral("import"), QStringLiteral("--employer"), worker.employer, csv.fileName()})
                    .ok());
            QVERIFY(worker.person.sync().ok());
        }
    }

    void aBackupIsMadeWhileThreePeopleWork()
    {
        const int seed = qEnvironmentVariableIntValue("KLUIS_SEED");
        for (std::size_t i = 0; i < m_workers.size(); ++i) {
            m_workers[i]->begin(seed * 10 + int(i));
        }
        for (const auto& worker : m_workers) {
            QVERIFY(worker->work(20, true));
        }
        for (const auto& worker : m_workers) {
            worker->listen();
            m_sentBefore.append(worker->edits);
            m_sentBefore.last().removeIf([](const Worker::Edit& edit) { return !edit.isSent; });
        }
        const auto made =
            m_practice.server({QStringLiteral("backup"), QStringLiteral("--to"), file(QStringLiteral("b.kbk"))});
        QVERIFY2(made.ok(), made.err.constData());
        for (const auto& worker : m_workers) {
            QVERIFY(worker->work(10, true)); // acknowledged, and not in the backup
        }
    }

    void theServerIsLostAndPeopleGoOn()
    {
        m_practice.kill();
        QVERIFY(QDir(m_practice.data()).removeRecursively());
        m_database.reset();
        for (const auto& worker : m_workers) {
            QVERIFY(worker->work(5, false));
            worker->end();
        }
    }

    void theBackupIsWholeAndComesBack()
    {
        const auto verified = run(serverProgram(), {QStringLiteral("verify-backup"), file(QStringLiteral("b.kbk"))});
        QVERIFY2(verified.ok(), verified.err.constData());
        QStringList restore{QStringLiteral("restore"), QStringLiteral("--from"), file(QStringLiteral("b.kbk"))};
        if (m_newDatabase) {
            restore << QStringLiteral("--database") << m_newDatabase->address();
        }
        const auto restored = m_practice.server(restore);
        QVERIFY2(restored.ok(), restored.err.constData());
        QCOMPARE(QFile::exists(m_practice.data() + QStringLiteral("/database")), m_newDatabase != nullptr);
        QVERIFY(m_practice.serve());
    }

    /// Seen by a new computer, before anybody offers anything again.
    void whatWasAcknowledgedBeforeTheBackupIsThere()
    {
        for (std::size_t i = 0; i < m_workers.size(); ++i) {
            Person& person = m_workers[i]->person;
            const auto in = person.signIn(1);
            QVERIFY2(in.ok(), in.err.constData());
            QVERIFY(person.sync(1).ok());
            const auto engine = engineOf(person, 1);
            QVERIFY(engine);
            // An edit that was overtaken before it was sent went with the one that overtook it.
            QHash<QString, QString> newest;
            for (const Worker::Edit& edit : m_sentBefore.at(qsizetype(i))) {
                newest.insert(edit.key, edit.value);
            }
            QVERIFY(newest.size() > 10);
            for (auto it = newest.cbegin(); it != newest.cend(); ++it) {
                QVERIFY2(valuesOf(*engine, it.key()).contains(it.value()), qPrintable(it.key()));
            }
        }
    }

    void whatCameLaterIsOfferedAgainByWhoHasIt()
    {
        for (const auto& worker : m_workers) {
            const auto in = worker->person.signIn();
            QVERIFY2(in.ok(), in.err.constData());
            const auto told = worker->person.sync();
            QVERIFY2(told.ok(), told.err.constData());
            QVERIFY(told.json().value(QLatin1String("rewound")).toBool()); // nothing goes on unseen
            const auto anew =
                worker->person.kluis({QStringLiteral("sync"), QStringLiteral("--full"), QStringLiteral("--json")});
            QVERIFY2(anew.ok(), anew.err.constData());
            QVERIFY(anew.json().value(QLatin1String("pushed")).toInt() > 0);
            const auto status = worker->person.kluis({QStringLiteral("status"), QStringLiteral("--json")}).json();
            QCOMPARE(status.value(QLatin1String("outbox")).toInt(-1), 0);
            QCOMPARE(status.value(QLatin1String("conflicts")).toInt(-1), 0);
            QCOMPARE(status.value(QLatin1String("refused")).toInt(-1), 0);
        }
    }

    /// The other computer sees of each field the last value that its author was told is safe, or one tried after it.
    void nothingIsLost()
    {
        for (const auto& worker : m_workers) {
            QVERIFY(worker->person.sync(1).ok());
            const auto engine = engineOf(worker->person, 1);
            QVERIFY(engine);
            QHash<QString, QStringList> allowed;
            for (const Worker::Edit& edit : std::as_const(worker->edits)) {
                QStringList& values = allowed[edit.key];
                if (values.isEmpty()) {
                    values.append(QString()); // of the edit its author was killed in nobody was told that it is safe
                }
                if (edit.isAcknowledged) {
                    values.clear();
                }
                values.append(edit.value);
            }
            QVERIFY(allowed.size() > 10);
            for (auto it = allowed.cbegin(); it != allowed.cend(); ++it) {
                const QString seen = valuesOf(*engine, it.key()).value(0);
                if (!it.value().contains(seen)) {
                    const auto own = engineOf(worker->person, 0);
                    QFAIL(qPrintable(QStringLiteral("%1: %2, not %3; its author has %4")
                                         .arg(it.key(), seen, it.value().join(u'|'),
                                              own ? valuesOf(*own, it.key()).join(u' ') : QString())));
                }
            }
        }
    }

    void theServerIsSound()
    {
        const auto health = m_practice.server({QStringLiteral("health")});
        QVERIFY2(health.ok(), health.err.constData());
        const auto audit = m_practice.server({QStringLiteral("audit"), QStringLiteral("verify")});
        QVERIFY2(audit.ok(), audit.err.constData());
    }
};

QTEST_GUILESS_MAIN(RestoreTest)
#include "RestoreTest.moc"
