// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/blackbox/Person.h"
#include "tests/support/Poppler.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace kluis::test;

/// `kluis letter` with the real program and on no screen. Each function goes on where the one before stopped.
class LetterCommandsTest : public QObject {
    Q_OBJECT

    Practice m_practice;
    Person m_hr{m_practice, QStringLiteral("hanneke"), QStringLiteral("hr")};
    const QString m_dossier = QStringLiteral("vermeer/1001");

    static bool done(const Finished& finished)
    {
        if (!finished.ok()) {
            qWarning("%s", finished.err.constData());
        }
        return finished.ok();
    }
    [[nodiscard]] QString file(const QString& name) const { return m_practice.folder() + u'/' + name; }
    [[nodiscard]] Finished letter(const QStringList& arguments) const
    {
        return m_hr.kluis(QStringList{QStringLiteral("letter")} + arguments);
    }
    [[nodiscard]] Finished make(const QString& name, const QStringList& options) const
    {
        return letter(QStringList{QStringLiteral("make"), m_dossier, name} + options);
    }
    [[nodiscard]] QString wordsOf(const QString& name) const
    {
        QFile read(file(name));
        return read.open(QIODevice::ReadOnly) ? pdfWords(read.readAll()) : QString();
    }

    [[nodiscard]] QString document() const
    {
        const QJsonArray all = m_hr.show(m_dossier).value(QLatin1String("documents")).toArray();
        return all.first().toObject().value(QLatin1String("id")).toString();
    }

private Q_SLOTS:
    void aDossierOfSomebodyWhoIsIll()
    {
        m_practice.rememberPasswords();
        QVERIFY(m_practice.start());
        QVERIFY(m_hr.join({QStringLiteral("--employer"), QStringLiteral("vermeer")}));
        QVERIFY(done(m_hr.sync()));
        QVERIFY(done(m_hr.kluis({QStringLiteral("dossier"), QStringLiteral("add"), QStringLiteral("--employer"),
                                 QStringLiteral("vermeer"), QStringLiteral("--number"), QStringLiteral("1001"),
                                 QStringLiteral("--name"), QStringLiteral("Jansen, Piet")})));
        QVERIFY(done(m_hr.kluis({QStringLiteral("sick"), m_dossier, QStringLiteral("--from"),
                                 QDate::currentDate().addDays(-50).toString(Qt::ISODate)})));
    }

    void theLettersOfThisRoleAreListed()
    {
        const auto listed = letter({QStringLiteral("list"), QStringLiteral("--json")});
        QVERIFY(done(listed));
        QStringList ids;
        for (const QJsonObject& line : listed.jsonLines()) {
            ids.append(line.value(QLatin1String("letter")).toString());
        }
        QVERIFY(ids.contains(QStringLiteral("plan-of-action")));
        QVERIFY(!ids.contains(QStringLiteral("problem-analysis")));
    }

    void aLetterIsMadeWithTheAuthorsWords()
    {
        QFile words(file(QStringLiteral("words.json")));
        QVERIFY(words.open(QIODevice::WriteOnly));
        words.write(
            QJsonDocument(QJsonObject{{QStringLiteral("goal"), QStringLiteral("Terug in eigen werk.")}}).toJson());
        words.close();
        const auto made = make(QStringLiteral("plan-of-action"),
                               {QStringLiteral("--language"), QStringLiteral("nl"), QStringLiteral("--words"),
                                words.fileName(), QStringLiteral("--to"), file(QStringLiteral("plan.pdf"))});
        QVERIFY(done(made));
        const QString read = wordsOf(QStringLiteral("plan.pdf"));
        for (const char* word : {"Plan van aanpak", "Piet Jansen", "1001", "Terug in eigen werk.", "Blad 1 van"}) {
            QVERIFY2(read.contains(QString::fromLatin1(word)), qPrintable(read));
        }
        QVERIFY2(!made.err.isEmpty(), "what the dossier does not say is named");
    }

    void aLetterIsKeptAndItsMilestoneRecorded()
    {
        const auto made = make(QStringLiteral("plan-of-action"), {QStringLiteral("--language"), QStringLiteral("en"),
                                                                  QStringLiteral("--done"), QStringLiteral("--json")});
        QVERIFY(done(made));
        QVERIFY(made.json().value(QLatin1String("milestoneRecorded")).toBool());
        const QString document = made.json().value(QLatin1String("document")).toString();
        QVERIFY(done(m_hr.kluis({QStringLiteral("document"), QStringLiteral("get"), m_dossier, document,
                                 QStringLiteral("--to"), file(QStringLiteral("kept.pdf"))})));
        QVERIFY(wordsOf(QStringLiteral("kept.pdf")).contains(QStringLiteral("Piet Jansen")));
    }

    void aCopyForSomebodyOutsideOpensWithThePasswordThatIsShown()
    {
        const QString copy = file(QStringLiteral("copy.pdf"));
        const QStringList encrypt{
            QStringLiteral("document"),  QStringLiteral("encrypt"), m_dossier, document(), QStringLiteral("--for"),
            QStringLiteral("Arbo Zuid"), QStringLiteral("--to"),    copy};
        const auto made = m_hr.kluis(encrypt + QStringList{QStringLiteral("--json")});
        QVERIFY(done(made));
        const QString password = made.json().value(QLatin1String("password")).toString();
        QFile read(copy);
        QVERIFY(read.open(QIODevice::ReadOnly));
        const QByteArray bytes = read.readAll();
        const QString cover =
            popplerSays(QStringLiteral("pdftotext"),
                        {QStringLiteral("-upw"), password, QStringLiteral("FILE"), QStringLiteral("-")}, bytes);
        QVERIFY2(cover.contains(QStringLiteral("Plan of action")), qPrintable(cover));
        QVERIFY(pdfWords(bytes).isEmpty());
        const QByteArray shown = QJsonDocument(m_hr.show(m_dossier)).toJson();
        QVERIFY2(shown.contains("Arbo Zuid"), "it is noted in the dossier");
        QVERIFY(!shown.contains(password.toUtf8()));
        QCOMPARE(m_hr.kluis(encrypt).exitCode, 1); // there is such a file now
    }

    void theServerTakesWhatWasKept()
    {
        QVERIFY(done(m_hr.sync()));
        const QJsonArray all = m_hr.show(m_dossier).value(QLatin1String("documents")).toArray();
        QVERIFY(!all.first().toObject().value(QLatin1String("waiting")).toBool());
    }

    void whatIsWrongIsSaidInOneSentenceAndMakesNoFile()
    {
        const QString target = file(QStringLiteral("none.pdf"));
        QFile bad(file(QStringLiteral("bad.json")));
        QVERIFY(bad.open(QIODevice::WriteOnly) && bad.write("[1]") == 3);
        bad.close();
        const QStringList to{QStringLiteral("--to"), target, QStringLiteral("--language"), QStringLiteral("nl")};
        for (const Finished& refused :
             {make(QStringLiteral("problem-analysis"), to), make(QStringLiteral("plan-of-action"), {}),
              make(QStringLiteral("plan-of-action"),
                   {QStringLiteral("--to"), target, QStringLiteral("--language"), QStringLiteral("fr")}),
              make(QStringLiteral("plan-of-action"),
                   to + QStringList{QStringLiteral("--reader"), QStringLiteral("doctor")}),
              make(QStringLiteral("plan-of-action"), to + QStringList{QStringLiteral("--words"), bad.fileName()})}) {
            QCOMPARE(refused.exitCode, 1);
            QCOMPARE(refused.err.count('\n'), 1);
        }
        QVERIFY(!QFile::exists(target));
    }
};

QTEST_GUILESS_MAIN(LetterCommandsTest)
#include "LetterCommandsTest.moc"
