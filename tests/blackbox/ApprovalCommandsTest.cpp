// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/blackbox/Person.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

using namespace kluis::test;

/// A doctor's second computer, approved from the first one with the real programs. Each function goes on where the one
/// before stopped.
class ApprovalCommandsTest : public QObject {
    Q_OBJECT

    static constexpr int patienceMs = 60'000;

    Practice m_practice;
    Person m_doctor{m_practice, QStringLiteral("arts"), QStringLiteral("doctor")};
    QProcess m_login; ///< `kluis login --approve` on the second profile
    QByteArray m_said;

    void startLogin()
    {
        m_said.clear();
        m_login.setEnvironment(QProcess::systemEnvironment() +
                               QStringList{QStringLiteral("KLUIS_PASSWORD=") + m_doctor.password(),
                                           QStringLiteral("KLUIS_TOTP=") + m_doctor.nextCode()});
        m_login.start(clientProgram(),
                      {QStringLiteral("login"), QStringLiteral("--approve"), QStringLiteral("--profile"),
                       m_doctor.profile(1), QStringLiteral("--server"), m_practice.url(), QStringLiteral("--ca"),
                       m_practice.certificate(), QStringLiteral("--user"), m_doctor.login(), QStringLiteral("--json")});
        QVERIFY(m_login.waitForStarted(patienceMs));
    }
    /// On the first computer, until the second one's request is there.
    [[nodiscard]] Finished answer() const
    {
        QElapsedTimer timer;
        timer.start();
        Finished answered;
        do {
            answered = m_doctor.kluis({QStringLiteral("device"), QStringLiteral("approve"), QStringLiteral("--json")});
        } while (!answered.ok() && timer.elapsed() < patienceMs && m_login.state() == QProcess::Running);
        return answered;
    }
    [[nodiscard]] QString numberShown()
    {
        static const QRegularExpression number(QStringLiteral("\\b[0-9]{6}\\b"));
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < patienceMs && m_login.state() == QProcess::Running) {
            m_login.waitForReadyRead(200);
            m_said += m_login.readAllStandardError();
            const auto match = number.match(QString::fromUtf8(m_said));
            if (match.hasMatch()) {
                return match.captured();
            }
        }
        return {};
    }
    [[nodiscard]] Finished give(const QString& number) const
    {
        return m_doctor.kluis(
            {QStringLiteral("device"), QStringLiteral("approve"), QStringLiteral("--number"), number});
    }

private Q_SLOTS:
    void aDoctorWithOneComputer()
    {
        m_practice.rememberPasswords();
        QVERIFY(m_practice.start());
        QVERIFY(m_doctor.join({QStringLiteral("--employer"), QStringLiteral("vermeer")}));
        const auto none = m_doctor.kluis({QStringLiteral("device"), QStringLiteral("approve")});
        QCOMPARE(none.exitCode, 1);
        QVERIFY(!none.err.isEmpty());
    }

    void aWrongNumberGivesNothing()
    {
        startLogin();
        const auto answered = answer();
        QVERIFY2(answered.ok(), answered.err.constData());
        QVERIFY(!answered.json().value(QLatin1String("name")).toString().isEmpty());
        const QString number = numberShown();
        QVERIFY2(!number.isEmpty(), m_said.constData());
        const auto refused =
            give(number == QLatin1String("000000") ? QStringLiteral("000001") : QStringLiteral("000000"));
        QCOMPARE(refused.exitCode, 1);
        QVERIFY(refused.err.contains(number.toUtf8()));
        QVERIFY(m_login.waitForFinished(patienceMs));
        QCOMPARE(m_login.exitCode(), 1);
        QVERIFY2(m_doctor.kluis({QStringLiteral("list")}, 1).ok(), "logged in, without medical content");
        QVERIFY(!m_doctor.kluis({QStringLiteral("fingerprint")}, 1).ok());
    }

    void theRightNumberMakesItAWholeComputer()
    {
        startLogin();
        QVERIFY(answer().ok());
        const QString number = numberShown();
        QVERIFY2(!number.isEmpty(), m_said.constData());
        const auto given = give(number);
        QVERIFY2(given.ok(), given.err.constData());
        QVERIFY(m_login.waitForFinished(patienceMs));
        QCOMPARE(m_login.exitCode(), 0);
        const auto fingerprint = m_doctor.kluis({QStringLiteral("fingerprint")}, 1);
        QVERIFY2(fingerprint.ok(), fingerprint.err.constData());
        QCOMPARE(QString::fromUtf8(fingerprint.out).trimmed(), m_doctor.fingerprint());
    }
};

QTEST_GUILESS_MAIN(ApprovalCommandsTest)
#include "ApprovalCommandsTest.moc"
