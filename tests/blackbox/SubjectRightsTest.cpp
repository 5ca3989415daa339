// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/blackbox/Person.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace kluis::test;

/// What an employee asks for, with the real programs: each side gives its part, and each request has its clock. Each
/// function goes on where the one before stopped.
class SubjectRightsTest : public QObject {
    Q_OBJECT

    Practice m_practice;
    Person m_hr{m_practice, QStringLiteral("hr"), QStringLiteral("hr")};
    Person m_doctor{m_practice, QStringLiteral("arts"), QStringLiteral("doctor")};
    const QString m_dossier = QStringLiteral("vermeer/1001");
    const QString m_hrsWord = QStringLiteral("Parkietenkanarie4471");
    const QString m_doctorsWord = QStringLiteral("Kwikzilverkanarie9923");
    const QString m_secretWord = QStringLiteral("Werkaantekening5512");
    const QDate m_today = QDate::currentDate();

    static bool done(const Finished& finished)
    {
        if (!finished.ok()) {
            qWarning("%s", finished.err.constData());
        }
        return finished.ok();
    }
    [[nodiscard]] QString file(const QString& fileName) const { return m_practice.folder() + u'/' + fileName; }
    [[nodiscard]] static QByteArray contents(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QByteArray copyBy(const Person& person, const QString& name) const
    {
        const bool isMade = done(person.kluis({QStringLiteral("copy"), m_dossier, QStringLiteral("--to"), file(name)}));
        return isMade ? contents(file(name) + QStringLiteral("/copy.json")) : QByteArray();
    }
    [[nodiscard]] static QStringList request(const char* what, const QStringList& rest)
    {
        return QStringList{QStringLiteral("request"), QString::fromLatin1(what)} + rest;
    }
    [[nodiscard]] QJsonObject onlyRequest(const Person& person) const
    {
        const auto lines = person.kluis(request("list", {m_dossier, QStringLiteral("--json")})).jsonLines();
        return lines.size() == 1 ? lines.first() : QJsonObject();
    }

private Q_SLOTS:
    void aDossierWithBothParts()
    {
        m_practice.rememberPasswords();
        QVERIFY(m_practice.start());
        const QStringList employer{QStringLiteral("--employer"), QStringLiteral("vermeer")};
        QVERIFY(m_hr.join(employer) && m_doctor.join(employer));
        QVERIFY(done(m_hr.sync()));
        QVERIFY(done(m_hr.kluis({QStringLiteral("dossier"), QStringLiteral("add"), QStringLiteral("--employer"),
                                 QStringLiteral("vermeer"), QStringLiteral("--number"), QStringLiteral("1001"),
                                 QStringLiteral("--name"), QStringLiteral("Jansen, Piet")})));
        QVERIFY(done(m_hr.kluis({QStringLiteral("set"), m_dossier, QStringLiteral("work_handover"), m_hrsWord})));
        QFile paper(file(QStringLiteral("plan.pdf")));
        QVERIFY(paper.open(QIODevice::WriteOnly) && paper.write("%PDF-1.7\nplan") > 0);
        paper.close();
        QVERIFY(done(m_hr.kluis({QStringLiteral("document"), QStringLiteral("add"), m_dossier, paper.fileName(),
                                 QStringLiteral("--as"), QStringLiteral("evaluation_6w")})));
        QVERIFY(done(m_hr.sync()) && done(m_doctor.sync()));
        const auto genesis =
            m_doctor.kluis({QStringLiteral("medical"), QStringLiteral("genesis"), QStringLiteral("--kit"),
                            file(QStringLiteral("kit.pdf")), QStringLiteral("--json")});
        QVERIFY(done(genesis));
        QVERIFY(done(m_doctor.kluis({QStringLiteral("medical"), QStringLiteral("kit-confirm"),
                                     genesis.json().value(QLatin1String("kitCheck")).toString()})));
        QVERIFY(done(m_doctor.kluis({QStringLiteral("set"), m_dossier, QStringLiteral("findings"), m_doctorsWord})));
        QVERIFY(done(m_doctor.kluis({QStringLiteral("note"), m_dossier, m_secretWord, QStringLiteral("--category"),
                                     QStringLiteral("working")})));
        QVERIFY(done(m_doctor.sync()));
    }

    void hrGivesTheEmployersPartWithItsDocumentsAndNothingMedical()
    {
        const QByteArray copy = copyBy(m_hr, QStringLiteral("van-hr"));
        QVERIFY(copy.contains(m_hrsWord.toUtf8()));
        QVERIFY(!copy.contains(m_doctorsWord.toUtf8()) && !copy.contains(m_secretWord.toUtf8()));
        const QString folder = file(QStringLiteral("van-hr"));
        QVERIFY(contents(folder + QStringLiteral("/copy.pdf")).startsWith("%PDF-"));
        const auto documents = QDir(folder + QStringLiteral("/documents")).entryInfoList(QDir::Files);
        QCOMPARE(documents.size(), 1);
        QCOMPARE(contents(documents.first().filePath()), QByteArray("%PDF-1.7\nplan"));
    }

    void theDoctorGivesTheMedicalFileWithoutWorkingNotes()
    {
        const QByteArray copy = copyBy(m_doctor, QStringLiteral("van-arts"));
        QVERIFY(copy.contains(m_doctorsWord.toUtf8()));
        QVERIFY(!copy.contains(m_hrsWord.toUtf8()) && !copy.contains(m_secretWord.toUtf8()));
    }

    void aFolderThatIsThereIsLeftAlone()
    {
        const QByteArray before = contents(file(QStringLiteral("van-hr/copy.json")));
        const auto again =
            m_hr.kluis({QStringLiteral("copy"), m_dossier, QStringLiteral("--to"), file(QStringLiteral("van-hr"))});
        QCOMPARE(again.exitCode, 1);
        QVERIFY(!again.err.isEmpty());
        QCOMPARE(contents(file(QStringLiteral("van-hr/copy.json"))), before);
    }

    void aRequestIsDueAfterAMonthAndShownWhenItIs()
    {
        const QDate received = m_today.addMonths(-1).addDays(-3);
        QVERIFY(done(m_hr.kluis(request("add", {m_dossier, QStringLiteral("access"), QStringLiteral("--received"),
                                                received.toString(Qt::ISODate)}))));
        const QJsonObject line = onlyRequest(m_hr);
        QCOMPARE(line[QLatin1String("kind")].toString(), QStringLiteral("access"));
        QCOMPARE(line[QLatin1String("due")].toString(), received.addMonths(1).toString(Qt::ISODate));
        const auto due = m_hr.kluis({QStringLiteral("today"), QStringLiteral("--json")});
        QVERIFY2(due.out.contains(received.addMonths(1).toString(Qt::ISODate).toLatin1()), due.out.constData());
    }

    void anAnsweredRequestIsNotDueAnyMore()
    {
        const QString id = onlyRequest(m_hr)[QLatin1String("request")].toString();
        QVERIFY(done(m_hr.kluis(request("answer", {m_dossier, id}))));
        const QJsonObject line = onlyRequest(m_hr);
        QCOMPARE(line[QLatin1String("answered")].toString(), m_today.toString(Qt::ISODate));
        const auto due = m_hr.kluis({QStringLiteral("today"), QStringLiteral("--json")});
        QVERIFY2(!due.out.contains(line[QLatin1String("due")].toString().toLatin1()), due.out.constData());
    }

    void whatIsAskedOfTheDoctorTheDoctorRegisters()
    {
        QCOMPARE(m_hr.kluis(request("add", {m_dossier, QStringLiteral("medical")})).exitCode, 1);
        QVERIFY(done(m_hr.sync()) && done(m_doctor.sync()));
        QVERIFY(done(m_doctor.kluis(
            request("add", {m_dossier, QStringLiteral("medical"), QStringLiteral("--months"), QStringLiteral("3")}))));
        QCOMPARE(m_doctor.kluis(request("add", {m_dossier, QStringLiteral("access")})).exitCode, 1);
        const auto remark = m_doctor.kluis(
            request("add", {m_dossier, QStringLiteral("medical"), QStringLiteral("--note"), m_doctorsWord}));
        QCOMPARE(remark.exitCode, 1);
    }

    void theServerTakesThemAndTheOtherSideSeesThatThereIsOne()
    {
        const auto sent = m_doctor.sync();
        QVERIFY(done(sent));
        QCOMPARE(sent.json().value(QLatin1String("refused")).toInt(), 0);
        QVERIFY(done(m_hr.sync()));
        const auto lines = m_hr.kluis(request("list", {m_dossier, QStringLiteral("--json")})).jsonLines();
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.last()[QLatin1String("kind")].toString(), QStringLiteral("medical"));
        const QString id = lines.last()[QLatin1String("request")].toString();
        QCOMPARE(m_hr.kluis(request("answer", {m_dossier, id})).exitCode, 1);
    }

    void aRemarkIsReadFromStandardInput()
    {
        const QByteArray word = "kanarie van de invoer\n";
        const auto made = run(clientProgram(),
                              request("add", {m_dossier, QStringLiteral("statement"), QStringLiteral("--note"),
                                              QStringLiteral("-"), QStringLiteral("--profile"), m_hr.profile()}),
                              {QStringLiteral("KLUIS_PASSWORD=") + m_hr.password()}, word);
        QVERIFY(done(made));
        const auto lines = m_hr.kluis(request("list", {m_dossier, QStringLiteral("--json")})).jsonLines();
        QCOMPARE(lines.size(), 3);
        QStringList texts;
        for (const QJsonObject& line : lines) {
            texts.append(line[QLatin1String("text")].toString());
        }
        QVERIFY(texts.join(u'|').contains(QStringLiteral(": kanarie van de invoer")));
        QVERIFY(!texts.join(u'|').contains(u'\n'));
    }

    void aNoteAndAValueAreReadFromStandardInputToo()
    {
        const QStringList at{QStringLiteral("--profile"), m_hr.profile()};
        const QStringList secret{QStringLiteral("KLUIS_PASSWORD=") + m_hr.password()};
        QVERIFY(done(run(clientProgram(), QStringList{QStringLiteral("note"), m_dossier, QStringLiteral("-")} + at,
                         secret, "Gebeld.\nMorgen weer.\n")));
        QVERIFY(done(
            run(clientProgram(),
                QStringList{QStringLiteral("set"), m_dossier, QStringLiteral("job_title"), QStringLiteral("-")} + at,
                secret, "Planner\n")));
        const QJsonObject shown = m_hr.show(m_dossier);
        QCOMPARE(shown[QLatin1String("fields")][QLatin1String("job_title")][QLatin1String("value")].toString(),
                 QStringLiteral("Planner"));
        const auto text = QJsonDocument(shown).toJson();
        QVERIFY(text.contains("Gebeld.\\nMorgen weer."));
    }

    void aNoteThatComesInPiecesIsReadToItsEnd()
    {
        const auto slowly = [this](const QString& script) {
            return run(QStringLiteral("sh"),
                       {QStringLiteral("-c"), script + QStringLiteral(" | \"$0\" note \"$1\" - --profile \"$2\""),
                        clientProgram(), m_dossier, m_hr.profile()},
                       {QStringLiteral("KLUIS_PASSWORD=") + m_hr.password()});
        };
        QVERIFY(done(slowly(QStringLiteral("{ echo Eerst.; sleep 1; echo Later.; }"))));
        QVERIFY(QJsonDocument(m_hr.show(m_dossier)).toJson().contains("Eerst.\\nLater."));
        const auto before = m_hr.show(m_dossier)[QLatin1String("entries")].toArray().size();
        const auto endless = slowly(QStringLiteral("{ head -c 60000 /dev/zero | tr '\\0' a; sleep 1; "
                                                   "head -c 60000 /dev/zero | tr '\\0' b; }"));
        QVERIFY(endless.exitCode == 1 && !endless.err.isEmpty());
        QCOMPARE(m_hr.show(m_dossier)[QLatin1String("entries")].toArray().size(), before);
    }

    void aNoteWithoutTextAndTerminalIsAnsweredAndNotWritten()
    {
        const auto before = m_hr.show(m_dossier)[QLatin1String("entries")].toArray().size();
        const auto missing = m_hr.kluis({QStringLiteral("note"), m_dossier});
        QVERIFY(missing.exitCode != 0 && missing.err.contains("standard input"));
        const auto binary =
            run(clientProgram(),
                {QStringLiteral("note"), m_dossier, QStringLiteral("-"), QStringLiteral("--profile"), m_hr.profile()},
                {QStringLiteral("KLUIS_PASSWORD=") + m_hr.password()}, QByteArray("\xff\xfe\x00", 3));
        QVERIFY(binary.exitCode == 1 && !binary.err.isEmpty());
        QCOMPARE(m_hr.show(m_dossier)[QLatin1String("entries")].toArray().size(), before);
    }

    void aValueIsRemovedFromEverywhereAtTheEmployeesRequest()
    {
        const QString word = QStringLiteral("Zebravink7788");
        QVERIFY(done(m_hr.kluis({QStringLiteral("set"), m_dossier, QStringLiteral("job_title"), word})));
        QVERIFY(done(m_hr.sync()) && done(m_doctor.sync()));
        const auto made = m_hr.kluis(request("add", {m_dossier, QStringLiteral("deletion"), QStringLiteral("--json")}));
        QVERIFY(done(made));
        const QString id = made.json()[QLatin1String("request")].toString();
        const auto values = m_hr.kluis(request("values", {m_dossier, QStringLiteral("--json")}));
        QVERIFY(done(values) && values.out.contains(word.toUtf8()));
        QCOMPARE(m_hr.kluis(request("remove", {m_dossier, id, QStringLiteral("last_name")})).exitCode, 1);
        const auto removed =
            m_hr.kluis(request("remove", {m_dossier, id, QStringLiteral("job_title"), QStringLiteral("--json")}));
        QVERIFY(done(removed) && removed.json().contains(QLatin1String("tell")));
        const auto sent = m_hr.sync();
        QVERIFY(done(sent) && done(m_doctor.sync()));
        QCOMPARE(sent.json().value(QLatin1String("refused")).toInt(), 0);
        for (const Person* person : {&m_hr, &m_doctor}) {
            const auto shown = person->kluis(
                {QStringLiteral("show"), m_dossier, QStringLiteral("--history"), QStringLiteral("--json")});
            QVERIFY2(!shown.out.contains(word.toUtf8()), shown.out.constData());
            QVERIFY(!person->kluis({QStringLiteral("show"), m_dossier, QStringLiteral("--json")})
                         .out.contains(word.toUtf8()));
        }
        QVERIFY(done(m_hr.kluis(request("answer", {m_dossier, id}))));
        QCOMPARE(m_hr.kluis(request("remove", {m_dossier, id, QStringLiteral("job_title")})).exitCode, 1);
    }

    void whatShouldNeverHaveBeenRecordedGoesBeforeItsTermThoughNobodyAsked()
    {
        const QString word = QStringLiteral("Griepkanarie3315");
        QVERIFY(done(m_hr.kluis({QStringLiteral("note"), m_dossier, word})));
        QVERIFY(done(m_hr.sync()));
        const auto made = m_hr.kluis(request("add", {m_dossier, QStringLiteral("found"), QStringLiteral("--json")}));
        QVERIFY(done(made));
        const QString id = made.json()[QLatin1String("request")].toString();
        QString note;
        for (const QJsonObject& value :
             m_hr.kluis(request("values", {m_dossier, QStringLiteral("--json")})).jsonLines()) {
            note = value[QLatin1String("text")].toString() == word ? value[QLatin1String("value")].toString() : note;
        }
        QVERIFY(!note.isEmpty());
        const auto plain = m_hr.kluis(request("remove", {m_dossier, id, note}));
        QVERIFY(plain.exitCode == 1 && !plain.err.isEmpty());
        QVERIFY(done(m_hr.kluis(request("remove", {m_dossier, id, note, QStringLiteral("--unlawful")}))));
        const auto sent = m_hr.sync();
        QVERIFY(done(sent));
        QCOMPARE(sent.json().value(QLatin1String("refused")).toInt(), 0);
        const auto shown = QJsonDocument(m_hr.show(m_dossier)).toJson();
        QVERIFY(!shown.contains(word.toUtf8()) && shown.contains("unlawful"));
        const auto text = m_hr.kluis({QStringLiteral("show"), m_dossier});
        QVERIFY2(text.out.contains("removed: should not have been recorded"), text.out.constData());
        QVERIFY(done(m_hr.kluis(request("answer", {m_dossier, id}))));
    }

    void aCorrectionAndTheEmployeesOwnWordsAreReadFromStandardInput()
    {
        const auto made =
            m_hr.kluis(request("add", {m_dossier, QStringLiteral("correction"), QStringLiteral("--json")}));
        QVERIFY(done(made));
        const QString id = made.json()[QLatin1String("request")].toString();
        const auto by = [&](const char* what, const QByteArray& text) {
            return run(clientProgram(),
                       request(what, {m_dossier, id, QStringLiteral("given_name"), QStringLiteral("-"),
                                      QStringLiteral("--profile"), m_hr.profile()}),
                       {QStringLiteral("KLUIS_PASSWORD=") + m_hr.password()}, text);
        };
        QVERIFY(done(by("correct", "Pieter\n")));
        QVERIFY(done(by("attach", "Ik heet Pieter.\n")));
        const auto shown = QJsonDocument(m_hr.show(m_dossier)).toJson();
        QVERIFY(shown.contains("Pieter") && shown.contains("Ik heet Pieter."));
        QVERIFY(done(m_hr.kluis(request("answer", {m_dossier, id}))));
    }

    void nonsenseIsAnsweredAndChangesNothing()
    {
        for (const QStringList& rest :
             {QStringList{m_dossier, QStringLiteral("holiday")},
              {m_dossier, QStringLiteral("access"), QStringLiteral("--received"), QStringLiteral("2999-01-01")},
              {m_dossier, QStringLiteral("access"), QStringLiteral("--months"), QStringLiteral("4")},
              {m_dossier, QStringLiteral("found"), QStringLiteral("--months"), QStringLiteral("2")},
              {m_dossier, QStringLiteral("medical-found")}}) {
            const auto refused = m_hr.kluis(request("add", rest));
            QVERIFY(refused.exitCode != 0 && !refused.err.isEmpty());
        }
        QCOMPARE(m_hr.kluis(request("answer", {m_dossier, QStringLiteral("ffffffff")})).exitCode, 1);
        QCOMPARE(m_hr.kluis(request("list", {m_dossier, QStringLiteral("--json")})).jsonLines().size(), 6);
    }
};

QTEST_GUILESS_MAIN(SubjectRightsTest)
#include "SubjectRightsTest.moc"
