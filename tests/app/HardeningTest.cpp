// SPDX-License-Identifier: GPL-3.0-or-later
// Where temporary files of a hardened process go: what is printed lies in one for a moment, in the open.
#include "app/session/ProcessHardening.h"

#include <QDir>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <linux/magic.h>
#include <sys/vfs.h>

using namespace kluis::app;

namespace {

const QString inMemory = QStringLiteral("/dev/shm");

bool isInMemory(const QString& folder)
{
    struct statfs system {};
    return statfs(QFile::encodeName(folder).constData(), &system) == 0 && system.f_type == TMPFS_MAGIC;
}

} // namespace

class HardeningTest : public QObject {
    Q_OBJECT

    /// Where they go when the session's folder is \p runtime.
    static QString placeWith(const QString& runtime)
    {
        const QByteArray before = qgetenv("TMPDIR");
        const auto back = qScopeGuard([&before] { qputenv("TMPDIR", before); });
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime));
        ProcessHardening::apply();
        return QDir::tempPath();
    }

private Q_SLOTS:
    void temporaryFilesAreKeptInMemoryWhereTheSessionHasAFolderThere()
    {
        if (!isInMemory(inMemory)) {
            QSKIP("no file system in memory here");
        }
        const QTemporaryDir session(inMemory + QStringLiteral("/kluis-XXXXXX"));
        QVERIFY(session.isValid());
        QCOMPARE(placeWith(session.path()), session.path());
    }

    void aFolderOnADiskIsNoBetterThanTheUsual()
    {
        const QTemporaryDir session(QDir::currentPath() + QStringLiteral("/session-XXXXXX"));
        QVERIFY(session.isValid());
        if (isInMemory(session.path())) {
            QSKIP("all of it is in memory here");
        }
        const QString usual = QDir::tempPath();
        QCOMPARE(placeWith(session.path()), usual);
        QCOMPARE(placeWith(session.filePath(QStringLiteral("none"))), usual);
    }
};

QTEST_GUILESS_MAIN(HardeningTest)
#include "HardeningTest.moc"
