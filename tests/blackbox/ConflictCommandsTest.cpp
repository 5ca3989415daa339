// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/blackbox/Person.h"

#include <QTest>

using namespace kluis::test;

/// `kluis conflict` with the real programs. Each function goes on where the one before stopped.
class ConflictCommandsTest : public QObject {
    Q_OBJECT

    Practice m_practice;
    Person m_hanneke{m_practice, QStringLiteral("hanneke"), QStringLiteral("hr")};
    Person m_hugo{m_practice, QStringLiteral("hugo"), QStringLiteral("hr")};
    QString m_id;

    const QString m_dossier = QStringLiteral("vermeer/1001");

    static bool done(const Finished& finished)
    {
        if (!finished.ok()) {
            qWarning("%s", finished.err.constData());
        }
        return finished.ok();
    }
    [[nodiscard]] Finished set(Person& person, const QString& value) const
    {
        return person.kluis({QStringLiteral("set"), m_dossier, QStringLiteral("last_name"), value});
    }
    [[nodiscard]] Finished resolve(const QString& id, const QString& keep) const
    {
        return m_hugo.kluis(
            {QStringLiteral("conflict"), QStringLiteral("resolve"), id, QStringLiteral("--keep"), keep});
    }
    [[nodiscard]] QList<QJsonObject> list() const
    {
        return m_hugo.kluis({QStringLiteral("conflict"), QStringLiteral("list"), QStringLiteral("--json")}).jsonLines();
    }
    [[nodiscard]] static QString lastName(const Person& person)
    {
        return person.show(QStringLiteral("vermeer/1001"))[QLatin1String("fields")][QLatin1String("last_name")]
            .toObject()
            .value(QLatin1String("value"))
            .toString();
    }
    /// Both change the same field, Hugo synchronises last.
    [[nodiscard]] bool dispute(const QString& hers, const QString& his)
    {
        return done(set(m_hanneke, hers)) && done(set(m_hugo, his)) && done(m_hanneke.sync()) && done(m_hugo.sync());
    }

private Q_SLOTS:
    void twoOfHrKnowADossier()
    {
        const QStringList employer{QStringLiteral("--employer"), QStringLiteral("vermeer")};
        m_practice.rememberPasswords();
        QVERIFY(m_practice.start());
        QVERIFY(m_hanneke.join(employer) && m_hugo.join(employer));
        QVERIFY(done(m_hanneke.sync()));
        QVERIFY(done(m_hanneke.kluis({QStringLiteral("dossier"), QStringLiteral("add"), QStringLiteral("--employer"),
                                      QStringLiteral("vermeer"), QStringLiteral("--number"), QStringLiteral("1001"),
                                      QStringLiteral("--name"), QStringLiteral("Jansen, Piet")})));
        QVERIFY(done(m_hanneke.sync()) && done(m_hugo.sync()));
    }

    void bothValuesAndTheOneBeforeAreListed()
    {
        QVERIFY(dispute(QStringLiteral("Janssen"), QStringLiteral("Jansens")));
        const auto conflicts = list();
        QCOMPARE(conflicts.size(), 1);
        const auto value = [&conflicts](const char* side) {
            return conflicts.first()[QLatin1String(side)].toObject().value(QLatin1String("value")).toString();
        };
        QCOMPARE(value("mine"), QStringLiteral("Jansens"));
        QCOMPARE(value("theirs"), QStringLiteral("Janssen"));
        QCOMPARE(value("before"), QStringLiteral("Jansen"));
        QCOMPARE(conflicts.first()[QLatin1String("field")].toString(), QStringLiteral("last_name"));
        m_id = conflicts.first()[QLatin1String("id")].toString();
        QVERIFY(!m_id.isEmpty());
    }

    void whatIsDecidedStandsAndIsNoQuestionAnyMore()
    {
        QVERIFY(done(resolve(m_dossier + QStringLiteral("/last_name"), QStringLiteral("Janssen-Jansens"))));
        QVERIFY(done(m_hugo.sync()));
        QCOMPARE(lastName(m_hugo), QStringLiteral("Janssen-Jansens"));
        const auto again = resolve(m_id, QStringLiteral("mine"));
        QCOMPARE(again.exitCode, 1);
        QVERIFY(!again.err.isEmpty());
    }

    void withoutADecisionNothingIsDone()
    {
        QVERIFY(!m_hugo.kluis({QStringLiteral("conflict"), QStringLiteral("resolve"), m_id}).ok());
    }
};

QTEST_GUILESS_MAIN(ConflictCommandsTest)
#include "ConflictCommandsTest.moc"
