// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/EnrolmentCode.h"
#include "tests/blackbox/Practice.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace kluis::test;

/// What the real `kluis` says of policies, and that it keeps to them.
class PolicyCommandsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_policies;
    QTemporaryDir m_work;

    [[nodiscard]] Finished kluis(const QStringList& arguments) const
    {
        return run(QStringLiteral(KLUIS_BIN_DIR "/kluis"),
                   QStringList{QStringLiteral("--profile"), m_work.filePath(QStringLiteral("profile"))} + arguments,
                   {QStringLiteral("KLUIS_TEST_POLICIES=") + m_policies.path(), QStringLiteral("KLUIS_PASSWORD=x"),
                    QStringLiteral("KLUIS_TOTP=123456")});
    }
    bool govern(const QByteArray& text) const
    {
        QFile file(m_policies.filePath(QStringLiteral("10.ini")));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    }
    [[nodiscard]] QJsonObject shown() const
    {
        return kluis({QStringLiteral("policy"), QStringLiteral("show"), QStringLiteral("--json")}).json();
    }
    [[nodiscard]] QJsonObject shown(const char* name) const
    {
        for (const QJsonValue& one : shown().value(QLatin1String("policies")).toArray()) {
            if (one.toObject().value(QLatin1String("name")) == QLatin1String(name)) {
                return one.toObject();
            }
        }
        return {};
    }

private Q_SLOTS:
    void init() { QVERIFY(govern("ServerUrl=https://dossiers.example\nPollSeconds=240\nHardLockMinutes=600\n")); }

    void aPolicyIsShownWithItsValueAndItsPlace()
    {
        const QJsonObject poll = shown("PollSeconds");
        QCOMPARE(poll.value(QLatin1String("value")).toInt(), 240);
        QCOMPARE(poll.value(QLatin1String("origin")).toString(), QStringLiteral("machine-policy"));
        QVERIFY(poll.value(QLatin1String("managed")).toBool());
        QVERIFY(poll.value(QLatin1String("place")).toString().endsWith(QStringLiteral("/10.ini")));
    }

    void whatNobodyFixedIsShownToo()
    {
        const QJsonObject mode = shown("ProxyMode");
        QCOMPARE(mode.value(QLatin1String("value")).toString(), QStringLiteral("system"));
        QCOMPARE(mode.value(QLatin1String("origin")).toString(), QStringLiteral("default"));
        QVERIFY(shown("HardLockMinutes").value(QLatin1String("value")).isNull());
    }

    void aNumberThatIsLessForMedicalRolesSaysSo()
    {
        QVERIFY(govern("IdleLockMinutes=8\n"));
        QCOMPARE(shown("IdleLockMinutes").value(QLatin1String("mostMedical")).toInt(), 5);
        const auto told = kluis({QStringLiteral("policy"), QStringLiteral("show")});
        QVERIFY2(told.out.contains("medical roles 5"), told.out.constData());
    }

    void whatCannotBeHeededIsNamed()
    {
        const QJsonArray problems = shown().value(QLatin1String("problems")).toArray();
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().toObject().value(QLatin1String("name")).toString(),
                 QStringLiteral("HardLockMinutes"));
        const auto told = kluis({QStringLiteral("policy"), QStringLiteral("show")});
        QVERIFY(told.ok());
        QVERIFY2(told.err.contains("HardLockMinutes"), told.err.constData());
    }

    void anotherServerIsRefused()
    {
        const auto refused =
            kluis({QStringLiteral("login"), QStringLiteral("--server"), QStringLiteral("https://other.example"),
                   QStringLiteral("--user"), QStringLiteral("hugo")});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.err.contains("https://dossiers.example"), refused.err.constData());
    }

    void enrollingTakesTheOrganisationsServer()
    {
        const QString code = kluis::crypto::EnrolmentCode::create("a server's key").toText();
        const QStringList enrol{QStringLiteral("enrol"),
                                QStringLiteral("--user"),
                                QStringLiteral("hugo"),
                                QStringLiteral("--code"),
                                code,
                                QStringLiteral("--accept-conduct")};
        QVERIFY(govern("ServerUrl=https://127.0.0.1:1\n"));
        const auto unreachable = this->kluis(enrol);
        QCOMPARE(unreachable.exitCode, 1);
        QVERIFY2(unreachable.err.contains("does not answer"), unreachable.err.constData());
        QVERIFY(govern("PollSeconds=240\n"));
        const auto unnamed = this->kluis(enrol);
        QCOMPARE(unnamed.exitCode, 1);
        QVERIFY2(unnamed.err.contains("needs the server's address"), unnamed.err.constData());
    }

    void anotherProxyIsRefused()
    {
        QVERIFY(govern("ProxyMode=none\n"));
        const auto refused = kluis({QStringLiteral("proxy"), QStringLiteral("system")});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.err.contains("ProxyMode"), refused.err.constData());
    }

    void theTemplatesAreWritten()
    {
        const QString folder = m_work.filePath(QStringLiteral("templates"));
        QVERIFY(kluis({QStringLiteral("policy"), QStringLiteral("templates"), folder}).ok());
        QVERIFY(QFile::exists(folder + QStringLiteral("/windows/nl-NL/Dossierkluis.adml")));
        QVERIFY(QFile::exists(folder + QStringLiteral("/linux/dossierkluis.ini")));
    }

    void templatesThatCannotBeWrittenAreRefused()
    {
        QFile file(m_work.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto refused = kluis({QStringLiteral("policy"), QStringLiteral("templates"), file.fileName()});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY(!refused.err.isEmpty());
    }
};

QTEST_GUILESS_MAIN(PolicyCommandsTest)
#include "PolicyCommandsTest.moc"
