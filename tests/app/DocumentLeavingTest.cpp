// SPDX-License-Identifier: GPL-3.0-or-later
// Documents leave a computer with what let their reader have them (VERIFICATION row 15). Needs a keychain:
// tests/run-in-session.
#include "app/session/KeychainStore.h"
#include "tests/support/MedicalTeam.h"
#include "tests/support/PaperFile.h"

#include <QDir>
#include <QTest>

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;
using domain::Role;

namespace {

const QString number = QStringLiteral("vermeer/1001");
const QString vermeer = QStringLiteral("vermeer");
const QString name = QStringLiteral("brief.pdf");

} // namespace

class DocumentLeavingTest : public QObject {
    Q_OBJECT

    std::unique_ptr<MedicalTeam> m_team;
    std::unique_ptr<Workplace> m_colleague;
    QByteArray m_letter;

    static int sealedFiles(const Workplace& person)
    {
        return int(QDir(person.file(QStringLiteral("documents"))).entryList(QDir::Files).size());
    }

    static bool fetches(Workplace& person)
    {
        const auto dossier = person.engine().find(number);
        const auto document = dossier ? person.engine().findDocument(*dossier, name) : failure(dossier);
        const auto here = document ? person.engine().pinDocument(*dossier, *document, true, {}) : failure(document);
        return here && *here;
    }

    /// What a thief of the disk finds: neither the letter, nor the bytes that the server holds of it.
    void expectNothingLeft(const Workplace& person)
    {
        QCOMPARE(sealedFiles(person), 0);
        const QString blobs = m_team->server.folder() + QStringLiteral("/blobs");
        const QStringList kept = QDir(blobs).entryList(QDir::Files);
        QCOMPARE(kept.size(), 1);
        const QByteArray sealed = readPaper(blobs + u'/' + kept.first()).mid(25, 64);
        const QDir folder(person.folder());
        for (const QString& file : folder.entryList(QDir::Files | QDir::Hidden)) {
            const QByteArray bytes = readPaper(folder.filePath(file));
            QVERIFY2(!bytes.contains(sealed) && !bytes.contains(m_letter.mid(100, 32)), qPrintable(file));
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(KeychainStore::isUsable(), "this test needs a keychain: run it by tests/run-in-session");
    }

    void init()
    {
        m_team = std::make_unique<MedicalTeam>();
        m_colleague = std::make_unique<Workplace>(m_team->server, QStringLiteral("dirk"));
        QVERIFY2(m_team->begin() && m_team->join(*m_colleague), qPrintable(m_team->error));
        const QString path = m_team->lead.scratch(name);
        m_letter = writePaper(path, 1'200'000);
        const auto dossier = m_team->lead.engine().find(number);
        QVERIFY(m_team->done(m_team->lead.engine().addDocument(*dossier, path)));
        QVERIFY2(m_team->sync(m_team->lead) && m_team->sync(*m_colleague), qPrintable(m_team->error));
        QVERIFY(fetches(*m_colleague));
        QCOMPARE(sealedFiles(*m_colleague), 1);
    }

    void cleanup()
    {
        m_colleague.reset();
        m_team.reset();
    }

    void theyGoWithALogout()
    {
        QVERIFY(m_colleague->engine().logout());
        expectNothingLeft(*m_colleague);
    }

    void theyGoWithAWipe()
    {
        QVERIFY(m_colleague->engine().wipe());
        expectNothingLeft(*m_colleague);
    }

    void theyGoWithTheEmployer()
    {
        m_team->server.revoke(m_colleague->loginName(), vermeer);
        QVERIFY2(m_colleague->login() && m_colleague->sync(), qPrintable(m_colleague->error.sentence()));
        expectNothingLeft(*m_colleague);
    }

    void theyGoWithTheMedicalGroup()
    {
        QVERIFY2(m_team->done(m_team->lead.engine().removeMember(m_colleague->loginName())), qPrintable(m_team->error));
        QVERIFY2(m_team->sync(*m_colleague), qPrintable(m_team->error));
        expectNothingLeft(*m_colleague);
    }

    void theyGoWhenTheDossierIsRestrictedToOthers()
    {
        const auto dossier = m_team->lead.engine().find(number);
        const auto restricted = m_team->lead.engine().restrictDossier(*dossier, {m_team->lead.loginName()});
        QVERIFY2(m_team->done(restricted), qPrintable(m_team->error));
        QVERIFY2(m_team->sync(*m_colleague), qPrintable(m_team->error));
        expectNothingLeft(*m_colleague);
        // Who may still read it does.
        QVERIFY(fetches(m_team->lead));
    }

    void whatACrashLeftGoesAtTheNextStart()
    {
        m_colleague->quit();
        const QString stray =
            m_colleague->file(QStringLiteral("documents")) + QStringLiteral("/00112233445566778899aabbccddeeff");
        QVERIFY(!writePaper(stray, 10'000).isEmpty());
        QVERIFY2(m_colleague->resume(), qPrintable(m_colleague->error.sentence()));
        QVERIFY(!QFile::exists(stray));
        QCOMPARE(sealedFiles(*m_colleague), 1);
    }

    void whatWasNotSentStaysWithTheEmployersGoing()
    {
        const QString path = m_colleague->scratch(QStringLiteral("nieuw.pdf"));
        writePaper(path, 5'000);
        const auto dossier = m_colleague->engine().find(number);
        QVERIFY(m_colleague->engine().addDocument(*dossier, path));
        m_team->server.revoke(m_colleague->loginName(), vermeer);
        QVERIFY2(m_colleague->login() && m_colleague->sync(), qPrintable(m_colleague->error.sentence()));
        QCOMPARE(sealedFiles(*m_colleague), 1);
        const auto unsent = m_colleague->engine().unsent(10);
        QCOMPARE(unsent->size(), 1);
        QCOMPARE(unsent->first().kind, UnsentChange::Kind::Document);
        QCOMPARE(unsent->first().values.first().fieldId, QStringLiteral("medical_attachment"));
    }
};

QTEST_GUILESS_MAIN(DocumentLeavingTest)
#include "DocumentLeavingTest.moc"
