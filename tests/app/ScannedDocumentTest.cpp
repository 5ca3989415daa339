// SPDX-License-Identifier: GPL-3.0-or-later
// What a doctor seals no server can look at: the computer does, by a real clamd. Needs a keychain: tests/run-in-session.
#include "app/session/KeychainStore.h"
#include "app/settings/ScannerSettings.h"
#include "tests/support/MedicalTeam.h"
#include "tests/support/TestScanner.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;

class ScannedDocumentTest : public QObject {
    Q_OBJECT

    TestScanner m_clamd;
    MedicalTeam m_team;

    [[nodiscard]] ScannerSettings settings() { return ScannerSettings(m_team.lead.file(QString())); }
    void use(const QString& clamd, bool acceptsWhenAway = false)
    {
        QVERIFY(settings().set({.clamd = clamd, .acceptsWhenAway = acceptsWhenAway}));
    }
    /// What comes of adding a document with that text behind a PDF's beginning.
    Result<RecordId> adding(const QByteArray& text)
    {
        const QString path = m_team.lead.scratch(QStringLiteral("brief.pdf"));
        QFile file(path);
        const QByteArray content = QByteArray("%PDF-1.7\n").append(QByteArray(200'000, 'x')).append(text);
        const bool isThere = file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
        file.close();
        const auto dossier = m_team.lead.engine().find(m_team.dossier());
        return isThere && dossier ? m_team.lead.engine().addDocument(*dossier, path, {}) : failure(dossier);
    }
    [[nodiscard]] qsizetype sealedFiles()
    {
        return QDir(m_team.lead.file(QStringLiteral("documents"))).entryList(QDir::Files).size();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(KeychainStore::isUsable(), "this test needs a keychain: run it by tests/run-in-session");
        QVERIFY(m_clamd.start());
        QVERIFY2(m_team.begin(), qPrintable(m_team.error));
    }

    void aHarmlessFileBecomesADocument()
    {
        use(m_clamd.socket());
        QVERIFY(adding("letter"));
        QCOMPARE(sealedFiles(), 1);
    }

    void aFileWithMalwareBecomesNoneAndLeavesNothing()
    {
        use(m_clamd.socket());
        const qsizetype before = sealedFiles();
        const auto added = adding(TestScanner::eicar());
        QVERIFY(!added);
        QCOMPARE(added.error().code(), ErrorCode::Forbidden);
        QVERIFY(added.error().sentence().contains(QLatin1String("Kluis.Test")));
        QCOMPARE(sealedFiles(), before);
    }

    void withoutTheScannerNothingIsAdded()
    {
        use(m_clamd.socket() + QStringLiteral(".none"));
        const qsizetype before = sealedFiles();
        const auto added = adding("letter");
        QVERIFY(!added);
        QCOMPARE(added.error().code(), ErrorCode::Unreachable);
        QCOMPARE(sealedFiles(), before);
    }

    void whereThatIsAcceptedItIsAddedAllTheSame()
    {
        use(m_clamd.socket() + QStringLiteral(".none"), true);
        QVERIFY(adding("letter"));
    }

    void aScannerThatIsNotNamedIsNotAsked()
    {
        use(QString());
        QVERIFY(adding(TestScanner::eicar()));
    }

    void anAddressThatIsNoneIsNotKept()
    {
        use(m_clamd.socket());
        QVERIFY(!settings().set({.clamd = QStringLiteral("scanner.example.nl:3310")}));
        QCOMPARE(settings().choice().clamd, m_clamd.socket());
    }
};

QTEST_GUILESS_MAIN(ScannedDocumentTest)
#include "ScannedDocumentTest.moc"
