// SPDX-License-Identifier: GPL-3.0-or-later
// The power fails while a document of 5 MB is sealed into the profile: VERIFICATION row 3, "seal 5 MB document". Vault and
// documents together, as they lie on the disk. Some points; in the long run (KLUIS_CAMPAIGN=long) every one.
#include "app/documents/DocumentFiles.h"
#include "app/documents/DocumentReading.h"
#include "app/documents/DocumentWriter.h"
#include "tests/app/Meeting.h"
#include "tests/support/CrashPoints.h"
#include "tests/support/PaperFile.h"
#include "tests/support/WatchedFolder.h"

#include <QDir>

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;
using domain::Role;

namespace {

constexpr qsizetype shortRun = 20; ///< points of each row
constexpr qsizetype megabyte = 1024 * 1024;

} // namespace

/// Wherever it was cut off, the document is there and can be read, or it is not and nothing of it lies about.
class DocumentCrashTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Meeting> m_meeting;
    DossierId m_dossier;
    QByteArray m_content;
    qsizetype m_asItLay = 0; ///< disk operations that put there what was there before
    qsizetype m_done = 0;    ///< … when the document was acknowledged

    /// Adds the document. \returns what the disk was asked, what lay on it before first.
    QList<DiskOperation> record()
    {
        VaultWorld& world = m_meeting->world;
        const QTemporaryDir elsewhere;
        const QString paper = elsewhere.filePath(text("plan.pdf"));
        m_content = writePaper(paper, 5 * megabyte);
        world.reader.reset();
        if (!world.vault->database().checkpoint()) {
            return {};
        }
        QList<DiskOperation> operations = DiskImage::operationsOf(world.folder.path());
        m_asItLay = operations.size();
        const WatchedFolder disk(world.folder.path());
        DocumentWriter writer(*world.vault, 10 * megabyte, ScannerSettings(QString()));
        if (!writer.add(m_dossier, paper, text("action_plan"), std::nullopt)) {
            return {};
        }
        operations += disk.operations();
        m_done = operations.size();
        return operations;
    }

    /// What is wrong, or nothing.
    QString checkAfter(const QString& folder, qsizetype count)
    {
        VaultWorld& world = m_meeting->world;
        world.path = folder + text("/vault.db");
        world.open();
        if (!world.vault->database().integrityCheck() || !world.vault->sweepDocuments()) {
            return QStringLiteral("not sound");
        }
        const auto view = world.vault->show(m_dossier, false);
        const auto files = QDir(folder + text("/documents")).entryList(QDir::Files | QDir::Hidden).size();
        if (!view || view->documents.size() != files) {
            return QStringLiteral("%1 documents in %2 files").arg(view ? view->documents.size() : -1).arg(files);
        }
        if (view->documents.isEmpty()) {
            return count < m_done ? QString() : QStringLiteral("it is gone");
        }
        return contentOf(view->documents.first().id) == m_content ? QString() : QStringLiteral("it can't be read");
    }

    [[nodiscard]] QByteArray contentOf(const RecordId& id) const
    {
        Vault& vault = *m_meeting->world.vault;
        DocumentFiles files(vault.database(), vault.documentsFolder());
        const auto file = files.find(id);
        const auto known = vault.document(m_dossier, id);
        if (!file || !*file || !known) {
            return {};
        }
        QByteArray content;
        const auto read =
            DocumentReading::readFile(files.pathOf((*file)->file), {m_meeting->world.tenant, m_dossier, id},
                                      known->record, [&content](const QByteArray& piece) -> Result<void> {
                                          content += piece;
                                          return {};
                                      });
        return read ? content : QByteArray();
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void aDocumentIsThereWholeOrNotAtAllWhereverItsSealingWasCutOff_data()
    {
        QTest::addColumn<int>("policy");
        addLossRows("");
    }

    void aDocumentIsThereWholeOrNotAtAllWhereverItsSealingWasCutOff()
    {
        QFETCH(int, policy);
        m_meeting = std::make_unique<Meeting>(Role::Hr);
        m_dossier = m_meeting->server.importDossier(text("7"), text("Jansen"));
        QVERIFY(m_meeting->sync());
        const auto operations = record();
        QVERIFY(operations.size() > 5 * megabyte / (64 * 1024));
        const QString problem =
            atEachCrash(operations, m_asItLay, DiskImage::Unsynced(policy), shortRun,
                        [this](const QString& folder, qsizetype count) { return checkAfter(folder, count); });
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
};

QTEST_GUILESS_MAIN(DocumentCrashTest)
#include "DocumentCrashTest.moc"
