// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/Profile.h"
#include "app/session/ProfileLock.h"
#include "core/crypto/Random.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/file.h>

using namespace kluis;
using namespace kluis::app;

namespace {

Profile sample()
{
    Profile profile = Profile::fresh();
    profile.server = QUrl(QStringLiteral("https://vault.example:8443"));
    profile.login = QStringLiteral("anna");
    profile.user = crypto::randomId<UserId>();
    profile.device = crypto::randomId<DeviceId>();
    profile.practice = crypto::randomId<PracticeId>();
    profile.salt = crypto::randomBytes(16);
    profile.serverPublicKey = crypto::randomBytes(32);
    profile.wrappedVaultKey = crypto::randomBytes(89);
    profile.cipher = storage::Cipher::Aegis256;
    profile.highestTime = 1'795'000'000'000;
    return profile;
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class ProfileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsSavedIsLoaded()
    {
        const QTemporaryDir folder;
        const Profile saved = sample();
        QVERIFY(saved.save(folder.path()));
        const auto loaded = Profile::load(folder.path());
        QVERIFY(loaded);
        QCOMPARE(loaded->id, saved.id);
        QCOMPARE(loaded->server, saved.server);
        QVERIFY(loaded->user == saved.user && loaded->device == saved.device && loaded->practice == saved.practice);
        QCOMPARE(loaded->salt, saved.salt);
        QVERIFY(loaded->kdf == saved.kdf);
        QCOMPARE(loaded->wrappedVaultKey, saved.wrappedVaultKey);
        QVERIFY(loaded->cipher == saved.cipher);
        QCOMPARE(loaded->highestTime, saved.highestTime);
    }

    void onlyTheOwnerCanReadIt()
    {
        const QTemporaryDir folder;
        QVERIFY(sample().save(folder.path()));
        const auto rights = QFile::permissions(Profile::file(folder.path()));
        QCOMPARE(rights & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
    }

    void anEmptyFolderHasNoProfile()
    {
        const QTemporaryDir folder;
        const auto loaded = Profile::load(folder.path());
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code(), ErrorCode::NotFound);
    }

    void aDamagedProfileIsToldAndKept_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("garbage") << QByteArray("\x00\xff\x13garbage", 10);
        QTest::newRow("half a file") << QByteArray("{\"version\": 1, \"id\": \"abc");
        QTest::newRow("members missing") << QByteArray("{\"version\": 1}");
        QTest::newRow("no version") << QByteArray("{}");
    }

    void aDamagedProfileIsToldAndKept()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder;
        put(Profile::file(folder.path()), bytes);
        const auto loaded = Profile::load(folder.path());
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code(), ErrorCode::Corrupt);
        QCOMPARE(contents(Profile::file(folder.path())), bytes);
    }

    void anotherVersionIsNotGuessedAt()
    {
        const QTemporaryDir folder;
        QVERIFY(sample().save(folder.path()));
        QByteArray json = contents(Profile::file(folder.path()));
        json.replace("\"version\": 1", "\"version\": 2");
        put(Profile::file(folder.path()), json);
        const auto loaded = Profile::load(folder.path());
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code(), ErrorCode::UnsupportedVersion);
    }

    void weakenedKeyParametersAreNotTaken()
    {
        const QTemporaryDir folder;
        QVERIFY(sample().save(folder.path()));
        auto object = QJsonDocument::fromJson(contents(Profile::file(folder.path()))).object();
        object.insert(QStringLiteral("kdfMemory"), 8192);
        put(Profile::file(folder.path()), QJsonDocument(object).toJson());
        const auto loaded = Profile::load(folder.path());
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code(), ErrorCode::Corrupt);
    }

    void aFolderIsHeldByOneOnly()
    {
        const QTemporaryDir parent;
        const QString folder = parent.filePath(QStringLiteral("new/profile"));
        auto first = ProfileLock::take(folder);
        QVERIFY(first);
        const auto second = ProfileLock::take(folder);
        QVERIFY(!second);
        QCOMPARE(second.error().code(), ErrorCode::Busy);
        first->reset();
        QVERIFY(ProfileLock::take(folder));
    }

    void aLockCutOffWhileItWasWrittenDoesNotCount_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("made, and nothing in it") << QByteArray();
        QTest::newRow("half a line") << QByteArray("41");
    }

    void aLockCutOffWhileItWasWrittenDoesNotCount()
    {
        QFETCH(const QByteArray, content);
        const QTemporaryDir folder;
        QFile left(folder.filePath(QStringLiteral("lock")));
        QVERIFY(left.open(QIODevice::WriteOnly) && left.write(content) == content.size());
        left.close();
        const auto taken = ProfileLock::take(folder.path());
        QVERIFY2(taken, taken ? "" : qPrintable(taken.error().sentence()));
        QVERIFY(!ProfileLock::take(folder.path()));
    }

    void aProgramThatDiedWhileItRemovedALockHoldsNobodyUp()
    {
        const QTemporaryDir folder;
        QLockFile gone(folder.filePath(QStringLiteral("lock")));
        QVERIFY(gone.lock());
        QFile lock(gone.fileName());
        QVERIFY(lock.open(QIODevice::ReadOnly));
        QByteArray content = lock.readAll();
        lock.close();
        gone.unlock();
        content.replace(QByteArray::number(QCoreApplication::applicationPid()).append('\n'),
                        "2147483646\n"); // nobody's
        QVERIFY(lock.open(QIODevice::WriteOnly) && lock.write(content) == content.size());
        lock.close();
        QFile removing(gone.fileName() + QStringLiteral(".rmlock"));
        QVERIFY(removing.open(QIODevice::WriteOnly));
        removing.close();
        const auto taken = ProfileLock::take(folder.path());
        QVERIFY2(taken, taken ? "" : qPrintable(taken.error().sentence()));
    }

    void aLockThatIsJustBeingWrittenCounts()
    {
        const QTemporaryDir folder;
        QFile writing(folder.filePath(QStringLiteral("lock")));
        QVERIFY(writing.open(QIODevice::WriteOnly));
        QCOMPARE(::flock(writing.handle(), LOCK_EX | LOCK_NB), 0); // as its writer holds it
        const auto taken = ProfileLock::take(folder.path());
        QVERIFY(!taken);
        QCOMPARE(taken.error().code(), ErrorCode::Busy);
    }

    void aNewFolderIsTheOwnersAlone()
    {
        const QTemporaryDir parent;
        const QString folder = parent.filePath(QStringLiteral("profile"));
        QVERIFY(ProfileLock::take(folder));
        QCOMPARE(QFile::permissions(folder) & (QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther),
                 QFile::Permissions());
    }
};

QTEST_GUILESS_MAIN(ProfileTest)
#include "ProfileTest.moc"
