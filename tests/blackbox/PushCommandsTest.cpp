// SPDX-License-Identifier: GPL-3.0-or-later
// A colleague's edit arrives by itself: two real clients and the real server, with polling put off by a day. Needs a
// keychain: tests/run-in-session.
#include "tests/blackbox/Person.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace kluis::test;

namespace {

constexpr int patienceMs = 30'000;

/// `kluis sync --watch` while it runs, and what it has said.
class Watching {
public:
    explicit Watching(const Person& person)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("KLUIS_PASSWORD"), person.password());
        m_process.setProcessEnvironment(environment);
        m_process.start(clientProgram(), {QStringLiteral("--profile"), person.profile(), QStringLiteral("--json"),
                                          QStringLiteral("sync"), QStringLiteral("--watch")});
    }
    ~Watching()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    /// Until so many reports came. \returns the last, or nothing when it takes too long.
    [[nodiscard]] QJsonObject waitForReport(int number)
    {
        QElapsedTimer timer;
        timer.start();
        while (m_said.count('\n') < number && timer.elapsed() < patienceMs) {
            m_process.waitForReadyRead(100);
            m_said += m_process.readAllStandardOutput();
        }
        return QJsonDocument::fromJson(m_said.split('\n').value(number - 1)).object();
    }
    [[nodiscard]] QByteArray trouble() { return m_process.readAllStandardError(); }

private:
    QProcess m_process;
    QByteArray m_said;
};

} // namespace

class PushCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aColleaguesEditArrivesThoughNobodyPolls()
    {
        Practice practice;
        QVERIFY(practice.start());
        Person hanneke(practice, QStringLiteral("hanneke"), QStringLiteral("hr"));
        Person hugo(practice, QStringLiteral("hugo"), QStringLiteral("hr"));
        const QStringList employer{QStringLiteral("--employer"), QStringLiteral("vermeer")};
        QVERIFY(hanneke.join(employer) && hugo.join(employer));
        QFile settings(hanneke.profile() + QStringLiteral("/settings.ini"));
        QVERIFY(settings.open(QIODevice::WriteOnly) && settings.write("pollSeconds=86400\n") > 0);
        settings.close();

        Watching hers(hanneke);
        const QJsonObject first = hers.waitForReport(1);
        QVERIFY2(!first.isEmpty(), hers.trouble().constData());
        QVERIFY(hugo.kluis({QStringLiteral("dossier"), QStringLiteral("add"), QStringLiteral("--employer"),
                            QStringLiteral("vermeer"), QStringLiteral("--number"), QStringLiteral("1001"),
                            QStringLiteral("--name"), QStringLiteral("Jansen, Piet")})
                    .ok());
        QVERIFY(hugo.sync().ok());
        const QJsonObject next = hers.waitForReport(2);
        QVERIFY2(next.value(QStringLiteral("pulled")).toInt() > 0, hers.trouble().constData());
    }
};

QTEST_GUILESS_MAIN(PushCommandsTest)
#include "PushCommandsTest.moc"
