// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/blackbox/Person.h"

#include <QTest>

using namespace kluis::test;

/// `kluis release` with the real programs. Each function goes on where the one before stopped.
class ReleaseCommandsTest : public QObject {
    Q_OBJECT

    Practice m_practice;
    Person m_hanneke{m_practice, QStringLiteral("hanneke"), QStringLiteral("hr")};
    Person m_dora{m_practice, QStringLiteral("dora"), QStringLiteral("doctor")};

    const QString m_dossier = QStringLiteral("vermeer/1001");
    const QString m_reason = QStringLiteral("Voor de werkplek");

    static bool done(const Finished& finished)
    {
        if (!finished.ok()) {
            qWarning("%s", finished.err.constData());
        }
        return finished.ok();
    }
    [[nodiscard]] Finished release(Person& person, const char* act, const QStringList& more) const
    {
        return person.kluis(QStringList{QStringLiteral("release"), QString::fromLatin1(act), m_dossier} + more);
    }
    [[nodiscard]] QList<QJsonObject> list(Person& person, const QStringList& more = {}) const
    {
        return release(person, "list", QStringList{QStringLiteral("--json")} + more).jsonLines();
    }

private Q_SLOTS:
    void aDoctorAndHrKnowADossier()
    {
        const QStringList employer{QStringLiteral("--employer"), QStringLiteral("vermeer")};
        m_practice.rememberPasswords();
        QVERIFY(m_practice.start());
        QVERIFY(m_hanneke.join(employer) && m_dora.join(employer));
        QVERIFY(done(m_hanneke.sync()));
        QVERIFY(done(m_hanneke.kluis({QStringLiteral("dossier"), QStringLiteral("add"), QStringLiteral("--employer"),
                                      QStringLiteral("vermeer"), QStringLiteral("--number"), QStringLiteral("1001"),
                                      QStringLiteral("--name"), QStringLiteral("Jansen, Piet")})));
        QVERIFY(done(m_hanneke.sync()) && done(m_dora.sync()));
        for (const char* field : {"fml_static", "fml_hours"}) {
            QVERIFY(done(m_dora.kluis(
                {QStringLiteral("set"), m_dossier, QString::fromLatin1(field), QStringLiteral("staan | 2 | kort")})));
        }
    }

    void whatIsReleasedIsReadByWhoIsNamed()
    {
        QVERIFY(done(release(m_dora, "give",
                             {QStringLiteral("fml_static,fml_hours"), QStringLiteral("--to"), QStringLiteral("hr"),
                              QStringLiteral("--reason"), m_reason})));
        QVERIFY(done(m_dora.sync()) && done(m_hanneke.sync()));
        const auto read = list(m_hanneke);
        QCOMPARE(read.size(), 2);
        QCOMPARE(read.first()[QLatin1String("field")].toString(), QStringLiteral("fml_static"));
        QCOMPARE(read.first()[QLatin1String("to")].toString(), QStringLiteral("hr"));
        QCOMPARE(read.first()[QLatin1String("reason")].toString(), m_reason);
        QVERIFY(read.first()[QLatin1String("released")].toBool());
        QVERIFY(read.first()[QLatin1String("value")].toString().contains(u"staan"));
        QVERIFY(!read.first()[QLatin1String("at")].toString().isEmpty());
        const QByteArray shown = m_hanneke.kluis({QStringLiteral("show"), m_dossier}).out;
        QVERIFY2(shown.contains("staan") && shown.contains(m_reason.toUtf8()), shown.constData());
    }

    void whatIsTakenBackIsReadByNobodyAnyMoreButTheDoctor()
    {
        QVERIFY(done(release(m_dora, "withdraw",
                             {QStringLiteral("fml_static"), QStringLiteral("--to"), QStringLiteral("hr"),
                              QStringLiteral("--reason"), QStringLiteral("Verouderd")})));
        QVERIFY(done(m_dora.sync()) && done(m_hanneke.sync()));
        const auto read = list(m_hanneke, {QStringLiteral("--history")});
        QCOMPARE(read.size(), 2);
        QVERIFY(!read.first()[QLatin1String("released")].toBool());
        QVERIFY(!read.first().contains(QLatin1String("value")));
        QCOMPARE(list(m_dora, {QStringLiteral("--history")}).size(), 3);
    }

    void whoMayNotIsRefusedAndQueuesNothing()
    {
        const QStringList what{QStringLiteral("fml_static"), QStringLiteral("--to"), QStringLiteral("hr"),
                               QStringLiteral("--reason"), m_reason};
        const auto refused = release(m_hanneke, "give", what);
        QCOMPARE(refused.exitCode, 1);
        QVERIFY(!refused.err.isEmpty());
        QCOMPARE(m_hanneke.kluis({QStringLiteral("status"), QStringLiteral("--json")})
                     .json()[QLatin1String("outbox")]
                     .toInt(),
                 0);
    }

    void wrongUsageIsNamed()
    {
        const auto toNobody = release(m_dora, "give",
                                      {QStringLiteral("fml_static"), QStringLiteral("--to"), QStringLiteral("nobody"),
                                       QStringLiteral("--reason"), m_reason});
        QCOMPARE(toNobody.exitCode, 1);
        QVERIFY(toNobody.err.contains("role"));
        QVERIFY(!release(m_dora, "give", {QStringLiteral("fml_static"), QStringLiteral("--to"), QStringLiteral("hr")})
                     .ok());
        QVERIFY(!release(m_dora, "give",
                         {QStringLiteral("findings"), QStringLiteral("--to"), QStringLiteral("hr"),
                          QStringLiteral("--reason"), m_reason})
                     .ok());
    }
};

QTEST_GUILESS_MAIN(ReleaseCommandsTest)
#include "ReleaseCommandsTest.moc"
