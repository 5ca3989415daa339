// SPDX-License-Identifier: GPL-3.0-or-later
// A document survives cut lines and kills in both directions: in the end the bytes are equal, and memory stayed bounded.
// Short by default; KLUIS_CAMPAIGN=long is the figure of the design: 50 MB, 20 cuts and 20 kills each way. KLUIS_SEED sets
// the moments. Needs a keychain: tests/run-in-session.
#include "app/session/KeychainStore.h"
#include "tests/support/CutLine.h"
#include "tests/support/OwnMemory.h"
#include "tests/support/PaperFile.h"
#include "tests/support/Workplace.h"

#include <QProcess>
#include <QTest>

#include <random>

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;
using domain::Role;

namespace {

const QString number = QStringLiteral("vermeer/1001");
const QString vermeer = QStringLiteral("vermeer");
constexpr long mostMemory = 32 * 1024; // KiB above idle
constexpr int patienceMs = 300'000;

} // namespace

class DocumentCutTest : public QObject {
    Q_OBJECT

    const bool m_long = qgetenv("KLUIS_CAMPAIGN") == "long";
    const int m_rounds = m_long ? 20 : 2;
    const qsizetype m_size = m_long ? qsizetype(50) * 1024 * 1024 : 6'000'000;
    std::mt19937 m_random;
    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<CutLine> m_line;
    std::unique_ptr<Workplace> m_hr;
    std::unique_ptr<Workplace> m_reader;
    QString m_saved;

    int upTo(int most) { return 1 + int(m_random() % unsigned(most)); }

    /// Answers of one whole transfer, about: a part each, and what surrounds them.
    [[nodiscard]] int answers() const { return int(m_size / (1024 * 1024)) + 2; }

    QByteArray adds(const QString& name)
    {
        const QString path = m_hr->scratch(name);
        const QByteArray content = writePaper(path, m_size);
        const auto dossier = m_hr->engine().find(number);
        const auto added = dossier ? m_hr->engine().addDocument(*dossier, path) : failure(dossier);
        QFile::remove(path);
        return added ? content : QByteArray();
    }

    bool saves(Workplace& person, const QString& name)
    {
        const auto dossier = person.engine().find(number);
        const auto document = dossier ? person.engine().findDocument(*dossier, name) : failure(dossier);
        const auto saved =
            document ? person.engine().saveDocument(*dossier, *document, m_saved, {}) : Result<void>(failure(document));
        person.error = saved ? person.error : saved.error();
        return saved.has_value();
    }

    void start(QProcess& process, Workplace& person, const QStringList& what)
    {
        person.quit();
        process.setEnvironment(
            QProcess::systemEnvironment() +
            QStringList{QStringLiteral("KLUIS_PASSWORD=") + QString::fromLatin1(Workplace::goodPassword)});
        process.start(QStringLiteral(KLUIS_DOCUMENT_PROCESS),
                      QStringList{person.folder(), QString::number(m_server->clock().unixMillis())} + what);
    }

    /// Runs the process and kills it a random while after it began, unless it was faster. \returns whether it was killed.
    bool killed(Workplace& person, const QStringList& what, int withinMs)
    {
        QProcess process;
        start(process, person, what);
        process.waitForReadyRead(patienceMs);
        if (process.waitForFinished(upTo(withinMs))) {
            return false;
        }
        process.kill();
        process.waitForFinished();
        return true;
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

    [[nodiscard]] QStringList fetching(const QString& name) const
    {
        return {QStringLiteral("fetch"), number, name, m_saved};
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(KeychainStore::isUsable(), "this test needs a keychain: run it by tests/run-in-session");
        bool given = false;
        const int seed = qEnvironmentVariableIntValue("KLUIS_SEED", &given);
        m_random.seed(unsigned(given ? seed : 20261128));
        m_server = std::make_unique<TestServer>();
        m_line = std::make_unique<CutLine>(m_server->port());
        m_hr = std::make_unique<Workplace>(*m_server, QStringLiteral("hanneke"));
        m_reader = std::make_unique<Workplace>(*m_server, QStringLiteral("hugo"));
        m_saved = m_reader->scratch(QStringLiteral("saved.pdf"));
        m_hr->useLine(m_line->port());
        m_reader->useLine(m_line->port());
        QVERIFY2(m_hr->begin(Role::Hr, {vermeer}), qPrintable(m_hr->error.sentence()));
        QVERIFY2(m_reader->begin(Role::Hr, {vermeer}), qPrintable(m_reader->error.sentence()));
        QVERIFY(m_hr->engine().addDossier({.employer = vermeer,
                                           .number = QStringLiteral("1001"),
                                           .name = QStringLiteral("Jansen, Piet"),
                                           .born = {},
                                           .department = {}}));
        QVERIFY2(m_hr->sync() && m_reader->sync(), qPrintable(m_reader->error.sentence()));
    }

    void aDocumentSurvivesCutLinesBothWays()
    {
        const QString name = QStringLiteral("gesneden.pdf");
        const QByteArray content = adds(name);
        QVERIFY(!content.isEmpty());
        int cuts = 0;
        for (int round = 0; round < m_rounds; ++round) {
            m_line->cutAt(upTo(qMax(4, answers() / m_rounds + 6)));
            const bool sent = m_hr->sync();
            cuts += int(m_line->isCut());
            QVERIFY2(sent || m_hr->failedWith(ErrorCode::Unreachable), qPrintable(m_hr->error.sentence()));
            m_line->mend();
        }
        QVERIFY2(m_hr->sync(), qPrintable(m_hr->error.sentence() + m_hr->error.detail()));
        QCOMPARE(m_hr->engine().status().outbox, 0U);
        QVERIFY2(m_reader->sync(), qPrintable(m_reader->error.sentence()));
        int cutsBack = 0;
        for (int round = 0; round < m_rounds; ++round) {
            m_line->cutAt(upTo(qMax(2, answers() / m_rounds)));
            const bool here = saves(*m_reader, name);
            cutsBack += int(m_line->isCut());
            QVERIFY2(!here && m_reader->failedWith(ErrorCode::Unreachable), qPrintable(m_reader->error.sentence()));
            QVERIFY(!QFile::exists(m_saved));
            m_line->mend();
        }
        QVERIFY2(saves(*m_reader, name), qPrintable(m_reader->error.sentence()));
        QVERIFY(readPaper(m_saved) == content);
        QFile::remove(m_saved);
        qInfo("%lld bytes; cut %d times on the way there, %d times back; bytes equal", qlonglong(m_size), cuts,
              cutsBack);
        QVERIFY(cuts >= m_rounds / 2 && cutsBack == m_rounds);
    }

    void aDocumentSurvivesKillsBothWays()
    {
        const QString name = QStringLiteral("gedood.pdf");
        const QByteArray content = adds(name);
        QVERIFY(!content.isEmpty());
        const int withinMs = m_long ? 300 : 60;
        int kills = 0;
        for (int round = 0; round < m_rounds; ++round) {
            kills += int(killed(*m_hr, {QStringLiteral("send")}, withinMs));
        }
        const long sending = finished(*m_hr, {QStringLiteral("send")});
        QVERIFY(sending >= 0);
        QVERIFY2(m_hr->resume() && m_hr->engine().status().outbox == 0, qPrintable(m_hr->error.sentence()));
        QVERIFY2(m_reader->resume() && m_reader->sync(), qPrintable(m_reader->error.sentence()));
        int killsBack = 0;
        for (int round = 0; round < m_rounds; ++round) {
            killsBack += int(killed(*m_reader, fetching(name), withinMs));
            QVERIFY2(!QFile::exists(m_saved) || readPaper(m_saved) == content, "never half a file");
            QFile::remove(m_saved);
        }
        const long fetched = finished(*m_reader, fetching(name));
        QVERIFY(fetched >= 0);
        QVERIFY(readPaper(m_saved) == content);
        QFile::remove(m_saved);
        qInfo("%lld bytes; killed %d times on the way there, %d times back; bytes equal", qlonglong(m_size), kills,
              killsBack);
        QVERIFY(kills >= m_rounds / 2 && killsBack >= m_rounds / 2);
    }

    void memoryStaysBoundedBothWays()
    {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        QSKIP("a sanitizer keeps what was freed, so memory says nothing here");
#endif
        const QString name = QStringLiteral("geheugen.pdf");
        const QByteArray content = adds(name);
        m_hr->quit();
        const OwnMemory taking; // the server and the line are in this process, the clients are not
        const long sending = finished(*m_hr, {QStringLiteral("send")});
        const long taken = taking.mostAbove();
        QVERIFY2(m_reader->resume() && m_reader->sync(), qPrintable(m_reader->error.sentence()));
        m_reader->quit();
        const OwnMemory giving;
        const long fetched = finished(*m_reader, fetching(name));
        const long given = giving.mostAbove();
        QVERIFY(readPaper(m_saved) == content);
        QFile::remove(m_saved);
        qInfo(
            "%lld bytes; above idle: the client %ld KiB to send, %ld KiB to fetch; the server %ld KiB to take, %ld KiB "
            "to give",
            qlonglong(m_size), sending, fetched, taken, given);
        QVERIFY(taken < mostMemory && given < mostMemory);
        QVERIFY(sending >= 0 && sending < mostMemory);
        QVERIFY(fetched >= 0 && fetched < mostMemory);
    }
};

QTEST_GUILESS_MAIN(DocumentCutTest)
#include "DocumentCutTest.moc"
