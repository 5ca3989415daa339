// SPDX-License-Identifier: GPL-3.0-or-later
// A server whose root stands in the system's store needs no --ca: how IT departments give out a root of their own. The store
// is a folder that only the client under test sees; that takes the right to mount. Needs a keychain: tests/run-in-session.
#include "tests/blackbox/Person.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace kluis::test;

namespace {

const QString systemStore = QStringLiteral("/etc/ssl/certs");

/// Runs a command that sees \p store as the system's.
Finished runWithStore(const QString& store, const QStringList& command, const QStringList& environment)
{
    const QStringList enter{QStringLiteral("--mount"), QStringLiteral("sh"), QStringLiteral("-c"),
                            QStringLiteral("mount --bind \"$0\" %1 && exec \"$@\"").arg(systemStore), store};
    return run(QStringLiteral("unshare"), enter + command, environment);
}

} // namespace

class SystemRootTest : public QObject {
    Q_OBJECT

    Practice m_practice;
    QTemporaryDir m_store;
    Person m_hanneke{m_practice, QStringLiteral("hanneke"), QStringLiteral("hr")};

    /// Logs in on a new computer without naming a root, with the store as it is.
    [[nodiscard]] Finished logIn()
    {
        return runWithStore(m_store.path(),
                            {clientProgram(), QStringLiteral("login"), QStringLiteral("--profile"),
                             m_hanneke.profile(1), QStringLiteral("--server"), m_practice.url(),
                             QStringLiteral("--user"), m_hanneke.login(), QStringLiteral("--json")},
                            {QStringLiteral("KLUIS_PASSWORD=") + m_hanneke.password(),
                             QStringLiteral("KLUIS_TOTP=") + m_hanneke.nextCode(),
                             QStringLiteral("KLUIS_ACCOUNT_KEY=") + m_hanneke.accountKey()});
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!QDir(systemStore).exists() || !runWithStore(m_store.path(), {QStringLiteral("true")}, {}).ok()) {
            QSKIP("this account may not mount, or the system keeps its roots elsewhere");
        }
        m_practice.rememberPasswords();
        QVERIFY(m_practice.start());
        QVERIFY(m_hanneke.join({QStringLiteral("--employer"), QStringLiteral("vermeer")}));
    }

    void aServerWhoseRootIsNotInTheStoreIsRefused()
    {
        const auto refused = logIn();
        QVERIFY(!refused.ok());
        QVERIFY2(refused.err.contains("certificate"), refused.err.constData());
    }

    void aServerWhoseRootIsInTheStoreNeedsNoOther()
    {
        QVERIFY(QFile::copy(m_practice.certificate(), m_store.filePath(QStringLiteral("practice.pem"))));
        const auto loggedIn = logIn();
        QVERIFY2(loggedIn.ok(), loggedIn.err.constData());
    }
};

QTEST_GUILESS_MAIN(SystemRootTest)
#include "SystemRootTest.moc"
