// SPDX-License-Identifier: GPL-3.0-or-later
// A document survives cut lines and kills of client and server in both directions, an employer's and a medical one: in the
// end the bytes are equal, and memory stayed bounded. Short by default; KLUIS_CAMPAIGN=long is the figure of the design:
// 50 MB, 20 cuts and 20 kills each way. KLUIS_SEED sets the moments. Needs a keychain: tests/run-in-session.
#include "app/session/KeychainStore.h"
#include "tests/support/CutLine.h"
#include "tests/support/MedicalTeam.h"
#include "tests/support/OwnMemory.h"
#include "tests/support/PaperFile.h"
#include "tests/support/ServerProcess.h"
#include "tests/support/TestPasswords.h"

#include <QProcess>
#include <QTest>

#include <random>

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;
using domain::Role;

namespace {

constexpr long mostMemory = 32 * 1024; // KiB above idle
constexpr int patienceMs = 300'000;

} // namespace

class DocumentCutTest : public QObject {
    Q_OBJECT

    struct Paper {
        QString name;
        QByteArray content;
    };

    const bool m_long = qgetenv("KLUIS_CAMPAIGN") == "long";
    const int m_rounds = m_long ? 20 : 2;
    const int m_serverKills = m_long ? 5 : 1;
    const int m_withinMs = m_long ? 300 : 60;
    const qsizetype m_size = m_long ? qsizetype(50) * 1024 * 1024 : 6'000'000;
    std::mt19937 m_random;
    std::unique_ptr<MedicalTeam> m_team;
    std::unique_ptr<CutLine> m_line;
    std::unique_ptr<Workplace> m_hugo;
    std::unique_ptr<Workplace> m_daan;
    std::unique_ptr<ServerProcess> m_server; ///< null: the team's own in this process
    Workplace* m_writer = nullptr;           ///< of this row: who adds and sends …
    Workplace* m_reader = nullptr;           ///< … and who fetches
    QString m_saved;
    int m_papers = 0;

    int upTo(int most) { return 1 + int(m_random() % unsigned(most)); }

    /// Answers of one whole transfer, about: a part each, and what surrounds them.
    [[nodiscard]] int answers() const { return int(m_size / (1024 * 1024)) + 2; }

    void rows()
    {
        QTest::addColumn<bool>("isMedical");
        QTest::newRow("an employer's document") << false;
        QTest::newRow("a medical document") << true;
    }
    void take()
    {
        QFETCH(bool, isMedical);
        m_writer = isMedical ? &m_team->lead : &m_team->hr;
        m_reader = isMedical ? m_daan.get() : m_hugo.get();
        m_saved = m_reader->scratch(QStringLiteral("saved.pdf"));
    }
    /// A server's process goes by the machine's clock.
    void setClock()
    {
        const qint64 behind = SystemClock().unixMillis() - m_team->server.clock().unixMillis();
        m_team->server.clock().advanceSeconds(m_server ? behind / 1000 : 0);
    }
    [[nodiscard]] static bool isOpen(Workplace& person) { return !person.engine().status().locked || person.resume(); }

    /// One more document of the dossier, waiting to be sent.
    Paper added()
    {
        Paper paper{QStringLiteral("stuk-%1.pdf").arg(++m_papers), {}};
        const QString path = m_writer->scratch(paper.name);
        paper.content = writePaper(path, m_size);
        const auto dossier = isOpen(*m_writer) ? m_writer->engine().find(m_team->dossier())
                                               : Result<DossierId>(fail(ErrorCode::Locked, {}));
        if (!dossier || !m_writer->engine().addDocument(*dossier, path)) {
            paper.content.clear();
        }
        QFile::remove(path);
        return paper;
    }
    /// … that the reader knows of.
    Paper sent()
    {
        Paper paper = added();
        setClock();
        const bool isKnown = !paper.content.isEmpty() && m_writer->sync() && isOpen(*m_reader) && m_reader->sync();
        return isKnown ? paper : Paper();
    }

    bool saves(const Paper& paper)
    {
        const auto dossier = m_reader->engine().find(m_team->dossier());
        const auto document = dossier ? m_reader->engine().findDocument(*dossier, paper.name) : failure(dossier);
        const auto saved = document ? m_reader->engine().saveDocument(*dossier, *document, m_saved, {})
                                    : Result<void>(failure(document));
        m_reader->error = saved ? m_reader->error : saved.error();
        return saved.has_value();
    }
    /// Whether what was saved is all of it; takes it away.
    bool isWhole(const Paper& paper)
    {
        const bool isEqual = !paper.content.isEmpty() && readPaper(m_saved) == paper.content;
        QFile::remove(m_saved);
        return isEqual;
    }

    void start(QProcess& process, Workplace& person, const QStringList& what)
    {
        person.quit();
        setClock();
        process.setEnvironment(
            QProcess::systemEnvironment() +
            QStringList{QStringLiteral("KLUIS_PASSWORD=") + QString::fromLatin1(Workplace::goodPassword)});
        process.start(QStringLiteral(KLUIS_DOCUMENT_PROCESS),
                      QStringList{person.folder(), QString::number(m_team->server.clock().unixMillis())} + what);
    }
    [[nodiscard]] static QStringList sending() { return {QStringLiteral("send")}; }
    [[nodiscard]] QStringList fetching(const Paper& paper) const
    {
        return {QStringLiteral("fetch"), m_team->dossier(), paper.name, m_saved};
    }

    /// Runs the process and calls \p kill a random while after it began, unless it was faster. \returns whether it was called.
    bool killed(Workplace& person, const QStringList& what, const std::function<void(QProcess&)>& kill)
    {
        QProcess process;
        start(process, person, what);
        process.waitForReadyRead(patienceMs);
        const bool isFaster = process.waitForFinished(upTo(m_withinMs));
        if (!isFaster) {
            kill(process);
            process.waitForFinished(patienceMs);
        }
        return !isFaster;
    }
    /// Runs it to its end. \returns how much memory it took above idle, in KiB; -1 where it failed.
    long finished(Workplace& person, const QStringList& what)
    {
        QProcess process;
        start(process, person, what);
        process.waitForFinished(patienceMs);
        const QByteArray said = process.readAllStandardOutput();
        const QByteArray complaint = process.readAllStandardError();
        if (process.exitCode() != 0 || !said.contains("above ")) {
            qWarning("%s", complaint.constData());
            return -1;
        }
        return said.mid(said.indexOf("above ") + 6).trimmed().toLong();
    }

    /// \p kill strikes \p times while a document is sent, as often while it is fetched; then it is whole. Where a document was
    /// there before that it is followed by a further one.
    void survives(int times, const std::function<void(QProcess&)>& kill)
    {
        QList<Paper> papers{added()};
        for (int kills = 0; kills < times;) {
            QVERIFY(!papers.last().content.isEmpty());
            if (killed(*m_writer, sending(), kill)) {
                ++kills;
            } else {
                papers.append(added());
            }
        }
        QVERIFY(finished(*m_writer, sending()) >= 0);
        QVERIFY2(m_writer->resume(), qPrintable(m_writer->error.sentence()));
        QCOMPARE(m_writer->engine().status().outbox, quint64(0));
        setClock();
        QVERIFY2(isOpen(*m_reader) && m_reader->sync(), qPrintable(m_reader->error.sentence()));
        qsizetype next = 0;
        for (int kills = 0; kills < times;) {
            if (killed(*m_reader, fetching(papers[next]), kill)) {
                ++kills;
                QVERIFY2(!QFile::exists(m_saved) || readPaper(m_saved) == papers[next].content, "never half a file");
                QFile::remove(m_saved);
                continue;
            }
            QVERIFY(isWhole(papers[next]));
            if (++next == papers.size()) {
                papers.append(sent());
            }
        }
        for (; next < papers.size(); ++next) {
            QVERIFY(finished(*m_reader, fetching(papers[next])) >= 0);
            QVERIFY(isWhole(papers[next]));
        }
        qInfo("%d kills each way, %lld documents of %lld bytes, each equal", times, qlonglong(papers.size()),
              qlonglong(m_size));
    }

private Q_SLOTS:
    void initTestCase()
    {
        keepPasswordsDear(); // the programs that are started here have these profiles
        QVERIFY2(KeychainStore::isUsable(), "this test needs a keychain: run it by tests/run-in-session");
        bool given = false;
        const int seed = qEnvironmentVariableIntValue("KLUIS_SEED", &given);
        m_random.seed(unsigned(given ? seed : 20261128));
        m_team = std::make_unique<MedicalTeam>();
        m_line = std::make_unique<CutLine>(m_team->server.port());
        m_hugo = std::make_unique<Workplace>(m_team->server, QStringLiteral("hugo"));
        m_daan = std::make_unique<Workplace>(m_team->server, QStringLiteral("daan"));
        for (Workplace* person : {&m_team->hr, &m_team->lead, m_hugo.get(), m_daan.get()}) {
            person->useLine(m_line->port());
        }
        QVERIFY2(m_team->begin(), qPrintable(m_team->error));
        QVERIFY2(m_hugo->begin(Role::Hr, {QStringLiteral("vermeer")}) && m_hugo->sync(),
                 qPrintable(m_hugo->error.sentence()));
        QVERIFY2(m_team->join(*m_daan), qPrintable(m_team->error));
    }

    void aDocumentSurvivesCutLinesBothWays_data() { rows(); }
    void aDocumentSurvivesCutLinesBothWays()
    {
        take();
        const Paper paper = added();
        QVERIFY(!paper.content.isEmpty());
        for (int cut = 0; cut < m_rounds; ++cut) {
            m_line->cutAt(upTo(qMax(4, answers() / m_rounds + 6)));
            QVERIFY(!m_writer->sync());
            QVERIFY(m_line->isCut());
            QVERIFY2(m_writer->failedWith(ErrorCode::Unreachable), qPrintable(m_writer->error.sentence()));
            m_line->mend();
        }
        QVERIFY2(m_writer->sync(), qPrintable(m_writer->error.sentence() + m_writer->error.detail()));
        QCOMPARE(m_writer->engine().status().outbox, 0U);
        QVERIFY2(m_reader->sync(), qPrintable(m_reader->error.sentence()));
        for (int cut = 0; cut < m_rounds; ++cut) {
            m_line->cutAt(upTo(qMax(2, answers() / m_rounds)));
            QVERIFY(!saves(paper));
            QVERIFY(m_line->isCut());
            QVERIFY2(m_reader->failedWith(ErrorCode::Unreachable), qPrintable(m_reader->error.sentence()));
            QVERIFY(!QFile::exists(m_saved));
            m_line->mend();
        }
        QVERIFY2(saves(paper), qPrintable(m_reader->error.sentence()));
        QVERIFY(isWhole(paper));
        qInfo("%lld bytes; cut %d times each way; bytes equal", qlonglong(m_size), m_rounds);
    }

    void aDocumentSurvivesKillsOfTheClientBothWays_data() { rows(); }
    void aDocumentSurvivesKillsOfTheClientBothWays()
    {
        take();
        survives(m_rounds, [](QProcess& client) { client.kill(); });
    }

    void memoryStaysBoundedBothWays_data() { rows(); }
    void memoryStaysBoundedBothWays()
    {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        QSKIP("a sanitizer keeps what was freed, so memory says nothing here");
#endif
        take();
        const Paper paper = added();
        m_writer->quit();
        const OwnMemory taking; // the server and the line are in this process, the clients are not
        const long sending = finished(*m_writer, DocumentCutTest::sending());
        const long taken = taking.mostAbove();
        QVERIFY2(isOpen(*m_reader) && m_reader->sync(), qPrintable(m_reader->error.sentence()));
        m_reader->quit();
        const OwnMemory giving;
        const long fetched = finished(*m_reader, fetching(paper));
        const long given = giving.mostAbove();
        QVERIFY(isWhole(paper));
        qInfo(
            "%lld bytes; above idle: the client %ld KiB to send, %ld KiB to fetch; the server %ld KiB to take, %ld KiB "
            "to give",
            qlonglong(m_size), sending, fetched, taken, given);
        QVERIFY(taken < mostMemory && given < mostMemory);
        QVERIFY(sending >= 0 && sending < mostMemory);
        QVERIFY(fetched >= 0 && fetched < mostMemory);
    }

    void aDocumentSurvivesKillsOfTheServerBothWays_data()
    {
        rows();
    }
    void aDocumentSurvivesKillsOfTheServerBothWays()
    {
        take();
        const QString data = m_team->server.folder();
        const auto serve = [this, data] {
            m_server = std::make_unique<ServerProcess>(data, m_team->hr.scratch(QStringLiteral("port")));
            m_line->leadTo(m_server->port());
            m_line->dropAll();
        };
        if (!m_server) {
            m_team->server.leave(); // what can be killed is a process
            serve();
        }
        QVERIFY2(m_server->port() != 0, m_server->log().constData());
        survives(m_serverKills, [this, serve](QProcess& client) {
            m_server->kill();
            client.waitForFinished(patienceMs);
            serve();
        });
    }
};

QTEST_GUILESS_MAIN(DocumentCutTest)
#include "DocumentCutTest.moc"
