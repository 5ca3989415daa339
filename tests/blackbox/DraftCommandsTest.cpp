// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/blackbox/Person.h"

#include <QTemporaryDir>
#include <QTest>

using namespace kluis::test;

/// `kluis draft` with the real programs. Each function goes on where the one before stopped.
class DraftCommandsTest : public QObject {
    Q_OBJECT

    Practice m_practice;
    Person m_hanneke{m_practice, QStringLiteral("hanneke"), QStringLiteral("hr")};
    Person m_dora{m_practice, QStringLiteral("dora"), QStringLiteral("doctor")};
    Person m_ada{m_practice, QStringLiteral("ada"), QStringLiteral("doctor-assistant")};
    QTemporaryDir m_folder;

    const QString m_dossier = QStringLiteral("vermeer/1001");
    const QString m_field = QStringLiteral("work_advice");

    static bool done(const Finished& finished)
    {
        if (!finished.ok()) {
            qWarning("%s", finished.err.constData());
        }
        return finished.ok();
    }
    [[nodiscard]] Finished draft(const Person& person, const char* act, const QStringList& more = {}) const
    {
        return person.kluis(QStringList{QStringLiteral("draft"), QString::fromLatin1(act), m_dossier, m_field} + more);
    }
    [[nodiscard]] QList<QJsonObject> list(const Person& person) const
    {
        return person.kluis({QStringLiteral("draft"), QStringLiteral("list"), m_dossier, QStringLiteral("--json")})
            .jsonLines();
    }
    [[nodiscard]] QString value(const Person& person) const
    {
        return person.show(m_dossier)[QLatin1String("fields")][m_field][QLatin1String("value")].toString();
    }
    bool share() { return done(m_ada.sync()) && done(m_dora.sync()) && done(m_hanneke.sync()) && done(m_ada.sync()); }

private Q_SLOTS:
    void aDoctorAndAnAssistantAreAMedicalGroup()
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
        const auto genesis =
            m_dora.kluis({QStringLiteral("medical"), QStringLiteral("genesis"), QStringLiteral("--kit"),
                          m_folder.filePath(QStringLiteral("kit.pdf")), QStringLiteral("--json")});
        QVERIFY(done(genesis));
        QVERIFY(done(m_dora.kluis({QStringLiteral("medical"), QStringLiteral("kit-confirm"),
                                   genesis.json().value(QLatin1String("kitCheck")).toString()})));
        QVERIFY(m_ada.join(employer));
        QVERIFY(done(m_dora.kluis({QStringLiteral("medical"), QStringLiteral("approve"), m_ada.login(),
                                   QStringLiteral("--fingerprint"), m_ada.fingerprint()})));
        QVERIFY(share());
    }

    void whatTheAssistantLeavesTheDoctorMakesTheValue()
    {
        QVERIFY(done(draft(m_ada, "put", {QStringLiteral("Zittend werk")})));
        QVERIFY(share());
        const auto waiting = list(m_dora);
        QCOMPARE(waiting.size(), 1);
        QCOMPARE(waiting.first()[QLatin1String("state")].toString(), QStringLiteral("waiting"));
        QCOMPARE(waiting.first()[QLatin1String("value")].toString(), QStringLiteral("Zittend werk"));
        QVERIFY(list(m_hanneke).isEmpty());
        QCOMPARE(value(m_hanneke), QString());
        QVERIFY(m_dora.kluis({QStringLiteral("today"), QStringLiteral("--json")}).out.contains("work_advice_draft"));
        QVERIFY(done(draft(m_dora, "approve", {QStringLiteral("--value"), QStringLiteral("Zittend werk, vier uur")})));
        QVERIFY(share());
        QCOMPARE(value(m_hanneke), QStringLiteral("Zittend werk, vier uur"));
        QCOMPARE(list(m_ada).first()[QLatin1String("state")].toString(), QStringLiteral("approved"));
    }

    void whatComesBackHasAWord()
    {
        QVERIFY(done(draft(m_ada, "put", {QStringLiteral("Geen werk")})));
        QVERIFY(share());
        QVERIFY(!draft(m_dora, "return").ok());
        QVERIFY(done(draft(m_dora, "return", {QStringLiteral("--word"), QStringLiteral("Waarom?")})));
        QVERIFY(share());
        QCOMPARE(list(m_ada).first()[QLatin1String("word")].toString(), QStringLiteral("Waarom?"));
        QVERIFY(done(draft(m_ada, "take-back")));
        QVERIFY(share());
        QVERIFY(list(m_dora).isEmpty());
    }

    void whoMayNotIsRefusedInASentence()
    {
        for (const auto& refused : {draft(m_ada, "approve"), draft(m_hanneke, "put", {QStringLiteral("x")}),
                                    m_ada.kluis({QStringLiteral("set"), m_dossier, m_field, QStringLiteral("x")})}) {
            QCOMPARE(refused.exitCode, 1);
            QVERIFY(!refused.err.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(DraftCommandsTest)
#include "DraftCommandsTest.moc"
