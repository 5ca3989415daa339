// SPDX-License-Identifier: GPL-3.0-or-later
// Medical documents change practice with their dossier: two practices, each with a server of its own, and a process that is
// killed on the way. Needs a keychain: tests/run-in-session.
#include "app/session/KeychainStore.h"
#include "tests/support/MedicalTeam.h"
#include "tests/support/PaperFile.h"
#include "tests/support/ProfileFiles.h"
#include "tests/support/StartedProcess.h"
#include "tests/support/TestPasswords.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTest>

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;

namespace {

const QString number = QStringLiteral("vermeer/1001");
const QString vermeer = QStringLiteral("vermeer");
const QString consent = QStringLiteral("overdracht medisch dossier | | 2026-01-05 | |");
constexpr int patienceMs = 120'000;

QList<DocumentState> documentsOf(Workplace& person)
{
    const auto dossier = person.engine().find(number);
    const auto view = dossier ? person.engine().show(*dossier, false) : Result<DossierView>(failure(dossier));
    return view ? view->documents : QList<DocumentState>();
}

/// The content of the only document of that name, or nothing.
QByteArray reads(Workplace& person, const QString& name)
{
    const auto dossier = person.engine().find(number);
    const auto document = dossier ? person.engine().findDocument(*dossier, name) : failure(dossier);
    const auto content = document ? person.engine().openDocument(*dossier, *document, 100'000'000, {})
                                  : Result<DocumentContent>(failure(document));
    person.error = content ? person.error : content.error();
    return content ? content->bytes : QByteArray();
}

} // namespace

class HandOverDocumentTest : public QObject {
    Q_OBJECT

    std::unique_ptr<MedicalTeam> m_old;
    std::unique_ptr<MedicalTeam> m_new;
    QString m_card;
    QString m_receiver; ///< fingerprint
    QString m_sender;
    int m_files = 0;
    QByteArray m_letter;
    QByteArray m_newer;

    [[nodiscard]] QByteArray adds(const QString& name, qsizetype size, const QString& field = {})
    {
        const QString path = m_old->lead.scratch(name);
        const QByteArray content = writePaper(path, size);
        const auto dossier = m_old->lead.engine().find(number);
        const auto added = dossier ? m_old->lead.engine().addDocument(*dossier, path, field) : failure(dossier);
        return added ? content : QByteArray();
    }
    [[nodiscard]] HandOverInput input()
    {
        return {.employer = vermeer,
                .cardFile = m_card,
                .fingerprint = m_receiver,
                .file = m_old->lead.scratch(QStringLiteral("%1.handover").arg(++m_files)),
                .employeesInformed = true,
                .worksCouncilAgreed = true};
    }
    [[nodiscard]] Result<TakeOverReport> take(const QString& file)
    {
        return m_new->lead.engine().takeOver(file, vermeer, m_sender, {});
    }

private Q_SLOTS:
    void initTestCase() { keepPasswordsDear(); } // programs that are started here have these profiles

    void init()
    {
        QVERIFY2(KeychainStore::isUsable(), "this test needs a keychain: run it by tests/run-in-session");
        m_old = std::make_unique<MedicalTeam>();
        m_new = std::make_unique<MedicalTeam>();
        QVERIFY2(m_old->begin() && m_new->begin(), qPrintable(m_old->error + m_new->error));
        const auto dossier = m_old->lead.engine().find(number);
        QVERIFY(dossier && m_old->lead.engine().set(*dossier, QStringLiteral("consent"), consent));
        m_letter = adds(QStringLiteral("brief.pdf"), 3'300'000, QStringLiteral("correspondence"));
        const auto letter = m_old->lead.engine().findDocument(*dossier, QStringLiteral("brief.pdf"));
        const QString path = m_old->lead.scratch(QStringLiteral("brief2.pdf"));
        m_newer = writePaper(path, 1'200'000);
        QVERIFY(letter && m_old->lead.engine().addDocumentVersion(*dossier, path, *letter));
        QVERIFY(!adds(QStringLiteral("analyse.pdf"), 4'000, QStringLiteral("problem_analysis")).isEmpty());
        QVERIFY2(m_old->sync(m_old->lead), qPrintable(m_old->error));
        m_card = m_new->lead.scratch(QStringLiteral("my.card"));
        m_receiver = *m_new->lead.engine().writeHandOverCard(m_card);
        m_sender = *m_old->lead.engine().fingerprint();
    }

    void medicalDocumentsGoAlongAndTheOthersStay()
    {
        const auto what = input();
        const auto given = m_old->lead.engine().handOver(what, {});
        QVERIFY2(given, given ? "" : qPrintable(given.error().sentence() + given.error().detail()));
        QCOMPARE(given->documents, 2);
        QCOMPARE(given->documentsLeft, 0);
        QVERIFY2(!contents(what.file).contains(m_letter.mid(1'000, 64)), "the file is sealed");
        QVERIFY(!QFile::exists(what.file + QStringLiteral(".part")));
        const auto taken = take(what.file);
        QVERIFY2(taken, taken ? "" : qPrintable(taken.error().sentence() + taken.error().detail()));
        QCOMPARE(taken->documents, 2);
        QCOMPARE(documentsOf(m_new->lead).size(), 2);
        QCOMPARE(reads(m_new->lead, QStringLiteral("brief.pdf")), m_letter);
        QCOMPARE(reads(m_new->lead, QStringLiteral("brief2.pdf")), m_newer);
        const auto again = take(what.file);
        QVERIFY(again);
        QCOMPARE(again->documents, 0);
        QCOMPARE(documentsOf(m_new->lead).size(), 2);
        QVERIFY2(m_new->sync(m_new->lead), qPrintable(m_new->error));
        QCOMPARE(m_new->lead.engine().status().outbox, quint64(0));
        for (const DocumentState& document : documentsOf(m_new->lead)) {
            QVERIFY(!document.waiting && document.category == domain::Category::Medical);
            QCOMPARE(document.replaces.has_value(), document.name == QLatin1String("brief2.pdf"));
        }
        QVERIFY2(m_new->hr.sync() && documentsOf(m_new->hr).isEmpty(), "HR sees nothing of them");
    }

    void aChangedDocumentIsNotTakenOver()
    {
        const auto what = input();
        QVERIFY(m_old->lead.engine().handOver(what, {}));
        QFile file(what.file);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(2'000'000) && file.write("vals", 4) == 4);
        file.close();
        const auto taken = take(what.file);
        QVERIFY(!taken && taken.error().code() == ErrorCode::CryptoFailure);
        QVERIFY(reads(m_new->lead, QStringLiteral("brief.pdf")).isEmpty());
    }

    void whatTheServerLostIsCountedAndTheRestGoes()
    {
        // A colleague hands over, who has none of them on the computer.
        Workplace colleague(m_old->server, QStringLiteral("dirk"));
        QVERIFY2(m_old->join(colleague), qPrintable(m_old->error));
        const QString folder = m_old->server.folder() + QStringLiteral("/blobs");
        const QStringList blobs = QDir(folder).entryList(QDir::Files, QDir::Size);
        QFile largest(folder + QLatin1Char('/') + blobs.value(0));
        QVERIFY(largest.open(QIODevice::ReadWrite) && largest.seek(1'500'000) && largest.write("vals", 4) == 4);
        largest.close();
        const auto what = input();
        const auto given = colleague.engine().handOver(what, {});
        QVERIFY2(given, given ? "" : qPrintable(given.error().sentence() + given.error().detail()));
        QCOMPARE(given->documents, 1);
        QCOMPARE(given->documentsLeft, 1);
        const auto taken = m_new->lead.engine().takeOver(what.file, vermeer, *colleague.engine().fingerprint(), {});
        QVERIFY(taken);
        QCOMPARE(reads(m_new->lead, QStringLiteral("brief2.pdf")), m_newer);
        QVERIFY(reads(m_new->lead, QStringLiteral("brief.pdf")).isEmpty());
    }

    void aKilledHandOverGoesOnWhereItStopped()
    {
        const auto what = input();
        const QString part = what.file + QStringLiteral(".part");
        m_old->lead.quit();
        const auto start = [&](QProcess& process) {
            process.setEnvironment(
                QProcess::systemEnvironment() +
                QStringList{QStringLiteral("KLUIS_PASSWORD=") + QString::fromLatin1(Workplace::goodPassword)});
            startProcess(process, QStringLiteral(KLUIS_DOCUMENT_PROCESS),
                         {m_old->lead.folder(), QString::number(m_old->server.clock().unixMillis()),
                          QStringLiteral("hand-over"), m_card, m_receiver, what.file});
        };
        // Stopped once the first document is in the file.
        QProcess killed;
        start(killed);
        QVERIFY(killed.waitForReadyRead(patienceMs));
        for (int i = 0; i < 20'000 && QFileInfo(part).size() < 1'500'000 && killed.state() == QProcess::Running; ++i) {
            QTest::qSleep(1);
        }
        killed.kill();
        killed.waitForFinished();
        const bool wasCut = !QFile::exists(what.file);
        if (wasCut) {
            QVERIFY2(QFile::exists(part), "what was written stays");
        }
        qInfo("killed with %lld bytes written; %s", qlonglong(QFileInfo(wasCut ? part : what.file).size()),
              wasCut ? "cut" : "it was faster");
        if (wasCut) {
            QProcess again;
            start(again);
            QVERIFY(again.waitForFinished(patienceMs));
            QVERIFY2(again.exitCode() == 0, again.readAllStandardError().constData());
        }
        QVERIFY(QFile::exists(what.file) && !QFile::exists(part));
        const auto taken = take(what.file);
        QVERIFY2(taken, taken ? "" : qPrintable(taken.error().sentence()));
        QCOMPARE(reads(m_new->lead, QStringLiteral("brief.pdf")), m_letter);
        QCOMPARE(reads(m_new->lead, QStringLiteral("brief2.pdf")), m_newer);
    }

    void aHandOverThatIsStoppedIsTakenUpAgain()
    {
        const auto what = input();
        int told = 0;
        const auto stopping = [&told](const SyncProgress& progress) {
            return progress.phase != QLatin1String("hand-over-documents") || ++told < 2;
        };
        const auto stopped = m_old->lead.engine().handOver(what, stopping);
        QVERIFY(!stopped && stopped.error().code() == ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(what.file));
        const auto given = m_old->lead.engine().handOver(what, {});
        QVERIFY2(given, given ? "" : qPrintable(given.error().sentence()));
        QCOMPARE(given->documents, 2);
        QVERIFY(take(what.file));
        QCOMPARE(reads(m_new->lead, QStringLiteral("brief.pdf")), m_letter);
    }
};

QTEST_GUILESS_MAIN(HandOverDocumentTest)
#include "HandOverDocumentTest.moc"
