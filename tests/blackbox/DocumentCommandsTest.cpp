// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/blackbox/Person.h"
#include "tests/support/Canary.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace kluis::test;

/// Documents with the real programs, from one computer to another. Each function goes on where the one before stopped.
class DocumentCommandsTest : public QObject {
    Q_OBJECT

    Practice m_practice;
    Person m_hr{m_practice, QStringLiteral("hr"), QStringLiteral("hr")};
    const QString m_dossier = QStringLiteral("vermeer/1001");
    const QString m_canary = QStringLiteral("kanarievogel");
    QString m_document;

    static bool done(const Finished& finished)
    {
        if (!finished.ok()) {
            qWarning("%s", finished.err.constData());
        }
        return finished.ok();
    }
    [[nodiscard]] QString file(const QString& name) const { return m_practice.folder() + u'/' + name; }
    [[nodiscard]] QByteArray content() const
    {
        return QByteArray("%PDF-1.7\n").append(m_canary.toUtf8().repeated(300'000)); // 3.6 MB
    }
    [[nodiscard]] static QByteArray bytesOf(const QString& path)
    {
        QFile read(path);
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }
    Finished document(const QStringList& arguments, int device = 0)
    {
        return m_hr.kluis(QStringList{QStringLiteral("document")} + arguments, device);
    }

private Q_SLOTS:
    void aDossierToPutItIn()
    {
        m_practice.rememberPasswords();
        QVERIFY(m_practice.start());
        QVERIFY(m_hr.join({QStringLiteral("--employer"), QStringLiteral("vermeer")}));
        QVERIFY(done(m_hr.sync()));
        QVERIFY(done(m_hr.kluis({QStringLiteral("dossier"), QStringLiteral("add"), QStringLiteral("--employer"),
                                 QStringLiteral("vermeer"), QStringLiteral("--number"), QStringLiteral("1001"),
                                 QStringLiteral("--name"), QStringLiteral("Jansen, Piet")})));
        QFile made(file(QStringLiteral("plan.pdf")));
        QVERIFY(made.open(QIODevice::WriteOnly) && made.write(content()) == content().size());
    }

    void aTextIsNoDocumentAndTheCommandSaysSo()
    {
        const auto set = m_hr.kluis(
            {QStringLiteral("set"), m_dossier, QStringLiteral("action_plan"), QStringLiteral("Een uur per week.")});
        QCOMPARE(set.exitCode, 1);
        QVERIFY2(set.err.contains("Action plan") && set.err.contains("document"), set.err.constData());
    }

    void whatIsAddedIsShownAtOnce()
    {
        const auto added =
            document({QStringLiteral("add"), m_dossier, file(QStringLiteral("plan.pdf")), QStringLiteral("--as"),
                      QStringLiteral("evaluation_6w"), QStringLiteral("--json")});
        QVERIFY(done(added));
        m_document = added.json().value(QLatin1String("document")).toString();
        const QJsonArray shown = m_hr.show(m_dossier).value(QLatin1String("documents")).toArray();
        QCOMPARE(shown.size(), 1);
        const QJsonObject one = shown.first().toObject();
        QCOMPARE(one.value(QLatin1String("id")).toString(), m_document);
        QCOMPARE(one.value(QLatin1String("name")).toString(), QStringLiteral("plan.pdf"));
        QCOMPARE(one.value(QLatin1String("field")).toString(), QStringLiteral("evaluation_6w"));
        QCOMPARE(one.value(QLatin1String("category")).toString(), QStringLiteral("process"));
        QCOMPARE(one.value(QLatin1String("size")).toInt(), int(content().size()));
        QVERIFY(one.value(QLatin1String("waiting")).toBool() && one.value(QLatin1String("here")).toBool());
    }

    void whatIsRefusedIsSaidAndQueuesNothing()
    {
        QVERIFY(QFile::copy(file(QStringLiteral("plan.pdf")), file(QStringLiteral("plan.exe"))));
        for (const QStringList& wrong :
             {QStringList{QStringLiteral("add"), m_dossier, file(QStringLiteral("plan.exe"))},
              QStringList{QStringLiteral("add"), m_dossier, file(QStringLiteral("none.pdf"))},
              QStringList{QStringLiteral("add"), m_dossier, file(QStringLiteral("plan.pdf")),
                          QStringLiteral("--category"), QStringLiteral("medical")},
              QStringList{QStringLiteral("get"), m_dossier, QStringLiteral("none.pdf"), QStringLiteral("--to"),
                          file(QStringLiteral("out.pdf"))},
              QStringList{QStringLiteral("get"), m_dossier, m_document}}) {
            const auto refused = document(wrong);
            QCOMPARE(refused.exitCode, 1);
            QVERIFY(!refused.err.isEmpty() && refused.out.isEmpty());
        }
        QCOMPARE(m_hr.show(m_dossier).value(QLatin1String("documents")).toArray().size(), 1);
    }

    void aServerThatIsKilledMeanwhileGetsItInTheEnd()
    {
        for (int round = 0; round < 3; ++round) {
            QProcess sending;
            sending.setEnvironment(QProcess::systemEnvironment() +
                                   QStringList{QStringLiteral("KLUIS_PASSWORD=") + m_hr.password()});
            sending.start(clientProgram(), {QStringLiteral("sync"), QStringLiteral("--profile"), m_hr.profile()});
            // The parts are told on standard error.
            QByteArray told;
            while (!told.contains("send-document") && sending.state() != QProcess::NotRunning) {
                sending.waitForReadyRead(100);
                told += sending.readAllStandardError();
            }
            m_practice.kill();
            sending.waitForFinished();
            QVERIFY(m_practice.serve());
        }
        QVERIFY(done(m_hr.sync()));
        const QJsonArray shown = m_hr.show(m_dossier).value(QLatin1String("documents")).toArray();
        QVERIFY(!shown.first().toObject().value(QLatin1String("waiting")).toBool());
    }

    void anExportNamesItWithoutItsKey()
    {
        const auto exported =
            m_practice.server({QStringLiteral("export-dossier"), m_dossier, QStringLiteral("--json")});
        QVERIFY(done(exported));
        const QJsonArray documents = exported.json().value(QLatin1String("documents")).toArray();
        QCOMPARE(documents.size(), 1);
        QCOMPARE(documents.first().toObject().value(QLatin1String("name")).toString(), QStringLiteral("plan.pdf"));
        QCOMPARE(documents.first().toObject().keys(),
                 QStringList({QStringLiteral("at"), QStringLiteral("author"), QStringLiteral("category"),
                              QStringLiteral("field"), QStringLiteral("name"), QStringLiteral("size")}));
    }

    void anotherComputerListsPinsAndSavesIt()
    {
        QVERIFY(done(m_hr.signIn(1)));
        QVERIFY(done(m_hr.sync(1)));
        const auto listed = document({QStringLiteral("list"), m_dossier, QStringLiteral("--json")}, 1);
        QVERIFY(done(listed));
        QCOMPARE(listed.jsonLines().size(), 1);
        QVERIFY(!listed.jsonLines().first().value(QLatin1String("here")).toBool());
        const auto pinned = document({QStringLiteral("pin"), m_dossier, m_document, QStringLiteral("--json")}, 1);
        QVERIFY(done(pinned) && pinned.json().value(QLatin1String("here")).toBool());
        m_practice.kill();
        const QString saved = file(QStringLiteral("saved.pdf"));
        QVERIFY(done(document(
            {QStringLiteral("get"), m_dossier, QStringLiteral("plan.pdf"), QStringLiteral("--to"), saved}, 1)));
        QVERIFY(bytesOf(saved) == content());
        QCOMPARE(document({QStringLiteral("get"), m_dossier, m_document, QStringLiteral("--to"), saved}, 1).exitCode,
                 1);
        QVERIFY(m_practice.serve());
    }

    void nothingLiesInTheClear()
    {
        QCOMPARE(filesHolding(m_practice.data(), m_canary), QStringList());
        for (const int device : {0, 1}) {
            QCOMPARE(filesHolding(m_hr.profile(device), m_canary), QStringList());
            QCOMPARE(QDir(m_hr.profile(device) + QStringLiteral("/documents")).entryList(QDir::Files).size(), 1);
        }
        QVERIFY(!m_practice.log().contains("plan.pdf"));
    }
};

QTEST_GUILESS_MAIN(DocumentCommandsTest)
#include "DocumentCommandsTest.moc"
