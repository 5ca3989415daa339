// SPDX-License-Identifier: GPL-3.0-or-later
// A real client and a real server whose disk is full, or gives back other bytes than it was given. VERIFICATION row 4. Needs a
// keychain: tests/run-in-session. Some flipped bits; many in the long run (KLUIS_CAMPAIGN=long). KLUIS_SEED sets which.
#include "app/session/KeychainStore.h"
#include "core/protocol/RejectReason.h"
#include "tests/support/PaperFile.h"
#include "tests/support/WatchedFolder.h"
#include "tests/support/Workplace.h"

#include <QDir>
#include <QTest>

#include <random>

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;
using domain::Role;

namespace {

const QString vermeer = QStringLiteral("vermeer");

bool addDossier(Workplace& person, const QString& number)
{
    return person.addDossier(number, QStringLiteral("Jansen, Anna")).has_value();
}

/// Saves the document. \returns its content; nothing where it is refused, and nothing is left of it then.
QByteArray saved(Workplace& person, const QString& name, Error& error)
{
    const QString target = person.scratch(QStringLiteral("saved.pdf"));
    const auto dossier = person.engine().find(QStringLiteral("vermeer/1001"));
    const auto document = dossier ? person.engine().findDocument(*dossier, name) : failure(dossier);
    const auto done =
        document ? person.engine().saveDocument(*dossier, *document, target, {}) : Result<void>(failure(document));
    if (!done) {
        error = done.error();
    }
    const QByteArray content = readPaper(target);
    QFile::remove(target);
    return content;
}

} // namespace

class ServerDiskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(KeychainStore::isUsable(), "this test needs a keychain: run it by tests/run-in-session");
    }

    void aServerWhoseDiskIsFullIsNamedAndTheEditsWait()
    {
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        Workplace colleague(server, QStringLiteral("kees"));
        QVERIFY2(hr.begin(Role::Hr, {vermeer}) && hr.sync(), qPrintable(hr.error.sentence()));
        QVERIFY2(colleague.begin(Role::Hr, {vermeer}), qPrintable(colleague.error.sentence()));
        for (const QString& number : {QStringLiteral("1001"), QStringLiteral("1002")}) {
            QVERIFY(addDossier(hr, number));
        }
        {
            WatchedFolder disk(server.folder());
            disk.failAt(0, DiskScript::Fault::Full, 1'000'000);
            QVERIFY(!hr.sync());
            QVERIFY(hr.failedWith(ErrorCode::Storage));
            QCOMPARE(hr.error.detail(), QLatin1String(protocol::reason::cannotStore));
            QVERIFY2(hr.error.sentence().startsWith(QStringLiteral("The server's disk is full or fails")),
                     qPrintable(hr.error.sentence()));
            QCOMPARE(hr.engine().status().outbox, 2U);
        }
        QVERIFY2(hr.sync(), qPrintable(hr.error.sentence()));
        QCOMPARE(hr.engine().status().outbox, 0U);
        QVERIFY2(colleague.sync(), qPrintable(colleague.error.sentence()));
        QVERIFY(colleague.engine().find(QStringLiteral("vermeer/1001")));
        QVERIFY(colleague.engine().find(QStringLiteral("vermeer/1002")));
    }

    void aFlippedBitInADocumentIsNeverTakenForTheDocument()
    {
        const int seed =
            qEnvironmentVariableIsSet("KLUIS_SEED") ? qEnvironmentVariableIntValue("KLUIS_SEED") : 20261130;
        qInfo("KLUIS_SEED=%d", seed);
        std::mt19937 random{unsigned(seed)};
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        Workplace colleague(server, QStringLiteral("kees"));
        QVERIFY2(hr.begin(Role::Hr, {vermeer}) && hr.sync() && addDossier(hr, QStringLiteral("1001")),
                 qPrintable(hr.error.sentence()));
        const QString name = QStringLiteral("plan.pdf");
        const QByteArray content = writePaper(hr.scratch(name), 150'000);
        QVERIFY(hr.engine().addDocument(*hr.engine().find(QStringLiteral("vermeer/1001")), hr.scratch(name), {}));
        QVERIFY2(hr.sync(), qPrintable(hr.error.sentence()));
        QVERIFY2(colleague.begin(Role::Hr, {vermeer}) && colleague.sync(), qPrintable(colleague.error.sentence()));

        const QDir blobs(server.folder() + QStringLiteral("/blobs"));
        QCOMPARE(blobs.entryList(QDir::Files).size(), 1);
        QFile blob(blobs.filePath(blobs.entryList(QDir::Files).first()));
        const QByteArray sealed = readPaper(blob.fileName());
        const auto put = [&blob](const QByteArray& bytes) {
            return blob.open(QIODevice::WriteOnly) && blob.write(bytes) == bytes.size() && (blob.close(), true);
        };
        Error error(ErrorCode::Internal, {});
        const int flips = qgetenv("KLUIS_CAMPAIGN") == "long" ? 1'000 : 10;
        for (int i = 0; i < flips; ++i) {
            QByteArray bent = sealed;
            const auto at = qsizetype(random() % quint32(bent.size()));
            bent[at] = char(bent[at] ^ (1 << (random() % 8)));
            QVERIFY(put(bent));
            QVERIFY2(saved(colleague, name, error).isEmpty(), qPrintable(QStringLiteral("byte %1").arg(at)));
            QVERIFY2(error.sentence().endsWith(u'.') && error.code() != ErrorCode::Internal,
                     qPrintable(error.sentence()));
        }
        QVERIFY(put(sealed.first(sealed.size() - 1)));
        QVERIFY(saved(colleague, name, error).isEmpty());
        QCOMPARE(error.detail(), QLatin1String(protocol::reason::cannotStore));
        QVERIFY(put(sealed)); // restored from a backup
        QCOMPARE(saved(colleague, name, error), content);
    }
};

QTEST_GUILESS_MAIN(ServerDiskTest)
#include "ServerDiskTest.moc"
