// SPDX-License-Identifier: GPL-3.0-or-later
// VERIFICATION row 10, processes: what is in the memory of each role's running program while it shows the dossier, what
// `kluis` says on its standard error, and what is in the server's memory and log, that served them all, of a practice in
// which every field holds a word of its own. Needs a keychain (tests/run-in-session) and the right to read another
// process's memory.
#include "app/session/KeychainStore.h"
#include "core/crypto/Totp.h"
#include "tests/blackbox/Practice.h"
#include "tests/greybox/PlantedPractice.h"
#include "tests/support/ProcessMemory.h"
#include "tests/support/ServerProcess.h"
#include "tests/support/TestPasswords.h"

#include <QProcess>
#include <QTest>
#include <QThread>

using namespace kluis;
using namespace kluis::test;
using domain::Role;

namespace {

constexpr int patienceMs = 120'000;
constexpr qsizetype wordSize = 16; ///< of all of PlantedPractice's long words

QByteArray utf16(const QString& text)
{
    return QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * qsizetype(sizeof(char16_t)));
}

/// The words that may be planted ones, folded: as they were written, or as the search index keeps them.
QSet<QString> wordsIn(const ProcessMemory& memory)
{
    QSet<QString> words;
    for (const QString& first : {QStringLiteral("Kan"), QStringLiteral("kan")}) {
        for (const QByteArray& bytes : memory.beginningWith(first.toUtf8(), wordSize)) {
            words.insert(QString::fromLatin1(bytes).toLower());
        }
        for (const QByteArray& bytes : memory.beginningWith(utf16(first), wordSize * 2)) {
            words.insert(
                QString::fromUtf16(reinterpret_cast<const char16_t*>(bytes.constData()), bytes.size() / 2).toLower());
        }
    }
    return words;
}

} // namespace

class RoleMemoryTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PlantedPractice> m_practice;
    QTemporaryDir m_folder;
    std::unique_ptr<ServerProcess> m_server;

    static bool says(QProcess& process, const QByteArray& word)
    {
        while (!process.canReadLine()) {
            if (!process.waitForReadyRead(patienceMs)) {
                return false;
            }
        }
        return process.readLine().trimmed() == word;
    }
    /// A code that the server process takes: each counts once, and its clock, unlike the one of the server that the people
    /// joined at, is not moved for the next.
    [[nodiscard]] static QString codeNow(Workplace& person)
    {
        const SystemClock clock;
        while (person.lastStep() > crypto::Totp::stepOf(clock.unixSeconds())) {
            QThread::msleep(200);
        }
        person.clock().advanceSeconds(clock.unixSeconds() - person.clock().unixSeconds());
        return person.nextCode();
    }
    /// Logs in, synchronises and shows the dossier with its past; what is in its memory then.
    QSet<QString> shownTo(Workplace& person)
    {
        const QString code = codeNow(person);
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QStringLiteral(KLUIS_LOCK_PROCESS),
                      {person.folder(), QStringLiteral("https://localhost:%1").arg(m_server->port()),
                       person.loginName(), QStringLiteral("vermeer/1001"), QStringLiteral("full")});
        process.write(QByteArray(Workplace::goodPassword) + '\n' + code.toLatin1() + '\n');
        QSet<QString> words;
        if (says(process, "open")) {
            words = wordsIn(ProcessMemory(process.processId()));
        }
        process.write("\n\n");
        process.waitForFinished(patienceMs);
        return words;
    }
    /// `kluis` as this person runs it, with every category of Qt's log on.
    [[nodiscard]] static Finished kluis(Workplace& person, const QStringList& arguments, const QString& code = {})
    {
        return run(clientProgram(), arguments + QStringList{QStringLiteral("--profile"), person.folder()},
                   {QStringLiteral("KLUIS_PASSWORD=") + QLatin1String(Workplace::goodPassword),
                    QStringLiteral("KLUIS_TOTP=") + code, QStringLiteral("QT_LOGGING_RULES=*.debug=true"),
                    QStringLiteral("QT_FORCE_STDERR_LOGGING=1")});
    }
    /// What there is to read, and what is refused: values that fit nothing, in every field.
    [[nodiscard]] static QList<QStringList> askings()
    {
        const QString dossier = QStringLiteral("vermeer/1001");
        const QString json = QStringLiteral("--json");
        QList<QStringList> all{{QStringLiteral("sync")},
                               {QStringLiteral("status")},
                               {QStringLiteral("list"), json},
                               {QStringLiteral("show"), dossier, QStringLiteral("--history"), json},
                               {QStringLiteral("show"), dossier},
                               {QStringLiteral("show"), QStringLiteral("vermeer/none")},
                               {QStringLiteral("search"), QStringLiteral("kanarie"), json},
                               {QStringLiteral("conflict"), QStringLiteral("list"), json}};
        for (const char* field : {"findings", "medication", "work_advice", "last_name", "first_sick_day", "bsn"}) {
            all.append({QStringLiteral("set"), dossier, QLatin1String(field), QStringLiteral("\x01")});
        }
        return all;
    }
    /// Long words by themselves, and whether the role may have them.
    [[nodiscard]] QList<std::pair<QString, bool>> wordsFor(Role role) const
    {
        QList<std::pair<QString, bool>> words;
        for (const auto& planted : m_practice->planted) {
            const bool may = PlantedPractice::mayRead(role, *planted.field);
            for (const QString& word : {planted.older, planted.newer}) {
                words << (planted.isWord() ? QList{std::pair(word.toLower(), may)} : QList<std::pair<QString, bool>>());
            }
        }
        for (const auto& marker : m_practice->markers) {
            words.append({marker.word.toLower(), marker.mayRead(role)});
        }
        return words;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(app::KeychainStore::isUsable(), "this test needs a keychain: run it by tests/run-in-session");
        keepPasswordsDear(); // the windows are programs of their own, with these profiles
        m_practice = std::make_unique<PlantedPractice>();
        m_practice->begin();
        QVERIFY(!QTest::currentTestFailed());
        for (const Role role : domain::loginRoles) {
            m_practice->person(role).quit();
        }
        const QString data = m_practice->team.server.folder();
        m_practice->team.server.leave();
        m_server = std::make_unique<ServerProcess>(data, m_folder.filePath(QStringLiteral("port")));
        QVERIFY2(m_server->port() != 0, m_server->log().constData());
        if (ProcessMemory(m_server->processId()).isEmpty()) {
            QSKIP("this user may not read another process's memory");
        }
    }

    void aRunningProgramHoldsNoWordThatIsNotTheRoles_data()
    {
        QTest::addColumn<int>("role");
        for (const Role role : domain::loginRoles) {
            if (server::Scope::hasDossierContent(role)) { // the others see no dossier
                QTest::newRow(qPrintable(domain::roleName(role))) << int(role);
            }
        }
    }

    void aRunningProgramHoldsNoWordThatIsNotTheRoles()
    {
        QFETCH(const int, role);
        const QSet<QString> held = shownTo(m_practice->person(Role(role)));
        int own = 0;
        for (const auto& [word, may] : wordsFor(Role(role))) {
            own += may && held.contains(word) ? 1 : 0;
            QVERIFY2(may || !held.contains(word), qPrintable(word));
        }
        qInfo("%d of the role's own words are there", own);
        QVERIFY2(own > 5, "it is shown");
    }

    void whatTheProgramSaysOnStandardErrorHoldsNoWordOfADossier_data()
    {
        aRunningProgramHoldsNoWordThatIsNotTheRoles_data();
    }

    void whatTheProgramSaysOnStandardErrorHoldsNoWordOfADossier()
    {
        QFETCH(const int, role);
        Workplace& person = m_practice->person(Role(role));
        const auto login = kluis(person,
                                 {QStringLiteral("login"), QStringLiteral("--server"),
                                  QStringLiteral("https://localhost:%1").arg(m_server->port()),
                                  QStringLiteral("--user"), person.loginName()},
                                 codeNow(person));
        QVERIFY2(login.ok(), login.err.constData());
        QByteArray shown;
        QByteArray said = login.err;
        int refusals = 0;
        for (const QStringList& asking : askings()) {
            const Finished done = kluis(person, asking);
            QVERIFY2(done.ok() || done.exitCode == 1, qPrintable(asking.join(u' ') + QString::fromUtf8(done.err)));
            QVERIFY2(done.ok() || !done.err.isEmpty(), "a refusal says why");
            refusals += done.ok() ? 0 : 1;
            shown += done.out.toLower();
            said += done.err.toLower();
        }
        int own = 0;
        for (const auto& [word, may] : wordsFor(Role(role))) {
            own += may && shown.contains(word.toUtf8()) ? 1 : 0;
            QVERIFY2(may || !shown.contains(word.toUtf8()), qPrintable(word));
            QVERIFY2(!said.contains(word.toUtf8()), qPrintable(word));
        }
        qInfo("%d of the role's own words shown, %d refusals and %d bytes beside them", own, refusals,
              int(said.size()));
        QVERIFY2(own > 5 && refusals >= 7, "it was shown, and refused");
        const QString canary = QStringLiteral("Kanarie-die-gevonden-moet");
        QVERIFY2(kluis(person, {canary}).err.contains(canary.toUtf8()), "what is said there is what is looked at");
    }

    /// After it served everybody, the medical roles among them.
    void theServersProcessHoldsNothingMedical()
    {
        const QSet<QString> held = wordsIn(ProcessMemory(m_server->processId()));
        int personal = 0;
        for (const QString& word : m_practice->words(false)) {
            personal += held.contains(word.toLower()) ? 1 : 0;
        }
        qInfo("%d words that it opened itself are there", personal);
        QVERIFY2(personal > 0, "what it opens itself is found");
        for (const QString& word : m_practice->words(true)) {
            QVERIFY2(!held.contains(word.toLower()), qPrintable(word));
        }
    }

    void theServersLogNamesNothing()
    {
        const QByteArray log = m_server->log();
        QVERIFY(!log.isEmpty());
        for (const bool isMedical : {true, false}) {
            for (const QString& word : m_practice->words(isMedical)) {
                QVERIFY2(!log.contains(word.toUtf8()), qPrintable(word));
            }
        }
    }
};

QTEST_GUILESS_MAIN(RoleMemoryTest)
#include "RoleMemoryTest.moc"
