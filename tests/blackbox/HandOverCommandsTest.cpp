// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Fingerprint.h"
#include "tests/blackbox/Person.h"
#include "tests/support/Canary.h"

#include <QFile>
#include <QTest>

using namespace kluis::test;

/// An employer that goes to another occupational-health service: two real servers, and on each side a company doctor with the
/// real `kluis`. Each function goes on where the one before stopped.
class HandOverCommandsTest : public QObject {
    Q_OBJECT

    /// One side.
    struct Service {
        Practice practice;
        Person hr{practice, QStringLiteral("hr"), QStringLiteral("hr")};
        Person doctor{practice, QStringLiteral("arts"), QStringLiteral("doctor")};
    };

    Service m_old;
    Service m_new;
    QString m_card;
    QString m_file;
    QString m_receiver; ///< fingerprint
    QString m_sender;
    const QString m_canary = QStringLiteral("Zilverkoorts-Kanarie-7719");
    const QStringList m_informed{QStringLiteral("--employees-informed"), QStringLiteral("--works-council-agreed")};

    static bool done(const Finished& finished)
    {
        if (!finished.ok()) {
            qWarning("%s", finished.err.constData());
        }
        return finished.ok();
    }
    static Finished medical(const Person& person, const QStringList& arguments)
    {
        return person.kluis(QStringList{QStringLiteral("medical")} + arguments + QStringList{QStringLiteral("--json")});
    }
    /// A server, two people, two dossiers and a medical group.
    static bool begins(Service& side)
    {
        const QStringList employer{QStringLiteral("--employer"), QStringLiteral("vermeer")};
        if (!side.practice.start() || !side.hr.join(employer) || !side.doctor.join(employer) || !done(side.hr.sync())) {
            return false;
        }
        for (const auto& number : {QStringLiteral("1001"), QStringLiteral("1002")}) {
            const auto added = side.hr.kluis(QStringList{QStringLiteral("dossier"), QStringLiteral("add")} + employer +
                                             QStringList{QStringLiteral("--number"), number, QStringLiteral("--name"),
                                                         QStringLiteral("Jansen, Piet")});
            if (!done(added)) {
                return false;
            }
        }
        const QString kit = side.practice.folder() + QStringLiteral("/kit.pdf");
        if (!done(side.hr.sync()) || !done(side.doctor.sync())) {
            return false;
        }
        const auto genesis = medical(side.doctor, {QStringLiteral("genesis"), QStringLiteral("--kit"), kit});
        return done(genesis) &&
               done(side.doctor.kluis({QStringLiteral("medical"), QStringLiteral("kit-confirm"),
                                       genesis.json().value(QLatin1String("kitCheck")).toString()})) &&
               done(side.doctor.sync());
    }
    static bool writes(const Person& person, const QString& number, const QString& field, const QString& value)
    {
        return done(person.kluis({QStringLiteral("set"), QStringLiteral("vermeer/") + number, field, value}));
    }
    static QString findings(const Person& person, const QString& number)
    {
        const QJsonObject fields =
            person.show(QStringLiteral("vermeer/") + number).value(QLatin1String("fields")).toObject();
        return fields.value(QLatin1String("findings")).toObject().value(QLatin1String("value")).toString();
    }
    Finished handsOver(const QString& fingerprint, const QStringList& more)
    {
        return medical(m_old.doctor, QStringList{QStringLiteral("hand-over"), QStringLiteral("vermeer"),
                                                 QStringLiteral("--card"), m_card, QStringLiteral("--fingerprint"),
                                                 fingerprint, QStringLiteral("--to"), m_file} +
                                         more);
    }
    Finished takesOver(const QString& fingerprint)
    {
        return medical(m_new.doctor, {QStringLiteral("take-over"), m_file, QStringLiteral("--employer"),
                                      QStringLiteral("vermeer"), QStringLiteral("--fingerprint"), fingerprint});
    }

private Q_SLOTS:
    void bothServicesHaveTheirOwnServerAndGroup()
    {
        QVERIFY(begins(m_old) && begins(m_new));
        m_card = m_new.practice.folder() + QStringLiteral("/my.card");
        m_file = m_old.practice.folder() + QStringLiteral("/dossiers.handover");
        for (const auto& number : {QStringLiteral("1001"), QStringLiteral("1002")}) {
            QVERIFY(writes(m_old.doctor, number, QStringLiteral("findings"), m_canary + u' ' + number));
        }
        // One of the two employees agreed.
        QVERIFY(writes(m_old.doctor, QStringLiteral("1001"), QStringLiteral("consent"),
                       QStringLiteral("overdracht medisch dossier | | 2026-01-05 | |")));
        QVERIFY(done(m_old.doctor.sync()));
    }

    void theReceiverWritesACard()
    {
        const auto card = medical(m_new.doctor, {QStringLiteral("card"), QStringLiteral("--to"), m_card});
        QVERIFY(done(card));
        m_receiver = card.json().value(QLatin1String("fingerprint")).toString();
        QCOMPARE(m_receiver, m_new.doctor.fingerprint());
        m_sender = m_old.doctor.fingerprint();
    }

    void withAnotherFingerprintNothingIsWritten()
    {
        QVERIFY(!handsOver(m_sender, m_informed).ok());
        QVERIFY(!QFile::exists(m_file));
    }

    void beforeTheEmployeesKnowNothingIsWritten()
    {
        QVERIFY(!handsOver(m_receiver, {}).ok());
        QVERIFY(!QFile::exists(m_file));
    }

    void whoeverConsentedIsHandedOver()
    {
        const auto given = handsOver(kluis::crypto::Fingerprint::words(m_receiver), m_informed); // read out in words
        QVERIFY(done(given));
        QCOMPARE(given.json().value(QLatin1String("dossiers")).toInt(), 1);
        QCOMPARE(given.json().value(QLatin1String("withoutConsent")).toInt(), 1);
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(m_canary.toUtf8()));
    }

    void fromAnotherSenderNothingIsTaken()
    {
        QVERIFY(!takesOver(m_receiver).ok());
        QCOMPARE(findings(m_new.doctor, QStringLiteral("1001")), QString());
    }

    void theReceiverReadsWhatWasHandedOverAndNothingElse()
    {
        const auto taken = takesOver(m_sender);
        QVERIFY(done(taken));
        QCOMPARE(taken.json().value(QLatin1String("dossiers")).toInt(), 1);
        QVERIFY(done(m_new.doctor.sync()));
        QCOMPARE(findings(m_new.doctor, QStringLiteral("1001")), m_canary + QStringLiteral(" 1001"));
        QCOMPARE(findings(m_new.doctor, QStringLiteral("1002")), QString());
    }

    void takingItOverTwiceDoesNoHarm()
    {
        const auto again = takesOver(m_sender);
        QVERIFY(done(again));
        QCOMPARE(again.json().value(QLatin1String("kept")).toInt(), 0);
        QCOMPARE(findings(m_new.doctor, QStringLiteral("1001")), m_canary + QStringLiteral(" 1001"));
    }

    void neitherEmployerNorServerReadsIt()
    {
        QVERIFY(done(m_new.hr.sync()));
        QCOMPARE(findings(m_new.hr, QStringLiteral("1001")), QString());
        QVERIFY(m_new.practice.stop() && m_old.practice.stop());
        for (const QString& folder : {m_new.practice.data(), m_new.hr.profile(), m_old.practice.data()}) {
            const QStringList found = filesHolding(folder, m_canary);
            QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
        }
    }
};

QTEST_GUILESS_MAIN(HandOverCommandsTest)
#include "HandOverCommandsTest.moc"
