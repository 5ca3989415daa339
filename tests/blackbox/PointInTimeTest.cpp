// SPDX-License-Identifier: GPL-3.0-or-later
// PostgreSQL's disk is lost, and the database put back to a point in time by PostgreSQL's own means, as docs/operations.md
// says. Real programs; needs a keychain: tests/run-in-session.
#include "tests/blackbox/Person.h"
#include "tests/support/TestDatabase.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace kluis;
using namespace kluis::test;

namespace {

QString words(const char* text)
{
    return QString::fromLatin1(text);
}

const QString dossier = QStringLiteral("vermeer/1001");
constexpr int otherDevice = 1;

bool done(const Finished& finished)
{
    if (!finished.ok()) {
        qWarning("%s%s", finished.out.constData(), finished.err.constData());
    }
    return finished.ok();
}

} // namespace

class PointInTimeTest : public QObject {
    Q_OBJECT

    Practice m_practice;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Person> m_hr;
    QString m_document; ///< sent before the point in time
    QString m_later;    ///< sent after it
    QString m_gone;     ///< sent after it too; its content is on no computer any more

    [[nodiscard]] QString file(const char* name) const { return m_practice.folder() + u'/' + words(name); }
    [[nodiscard]] bool cluster(const QStringList& more) const
    {
        QStringList arguments = more;
        arguments.insert(1, file("cluster"));
        return QProcess::execute(QStringLiteral(KLUIS_POSTGRES_CLUSTER), arguments) == 0;
    }
    [[nodiscard]] bool write(const char* field, const char* value)
    {
        return done(m_hr->kluis({words("set"), dossier, words(field), words(value)})) && done(m_hr->sync());
    }
    [[nodiscard]] QString reads(const char* field, int device) const
    {
        return m_hr->show(dossier, device)
            .value(QLatin1String("fields"))[QLatin1String(field)][QLatin1String("value")]
            .toString();
    }
    /// The id of a new document, sent to the server; empty when that failed.
    [[nodiscard]] QString sendDocument(const char* name)
    {
        QFile plan(file(name));
        if (!plan.open(QIODevice::WriteOnly) || plan.write(name) < 0) {
            return {};
        }
        plan.close();
        const auto added = m_hr->kluis({words("document"), words("add"), dossier, plan.fileName(), words("--category"),
                                        words("process"), words("--json")});
        return done(added) && done(m_hr->sync()) ? added.json().value(QLatin1String("document")).toString() : QString();
    }

    /// A document's content as the other computer gets it.
    [[nodiscard]] QByteArray fetched(const QString& document) const
    {
        const QString path = file("fetched-") + document;
        QFile content(path);
        return done(m_hr->kluis({words("document"), words("get"), dossier, document, words("--to"), path},
                                otherDevice)) &&
                       content.open(QIODevice::ReadOnly)
                   ? content.readAll()
                   : QByteArray();
    }

    [[nodiscard]] QString documents() const { return m_hr->profile() + words("/documents/"); }
    [[nodiscard]] QStringList contents() const { return QDir(documents()).entryList(QDir::Files); }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("KLUIS_TEST_POSTGRES", file("cluster").toUtf8());
        QVERIFY(cluster({words("start")}));
        m_database = std::make_unique<TestDatabase>();
        QVERIFY(m_practice.start({words("--database"), m_database->address()}));
        m_hr = std::make_unique<Person>(m_practice, words("hr"), words("hr"));
        QVERIFY(m_hr->join({words("--employer"), words("vermeer")}));
        QVERIFY(done(m_hr->kluis({words("dossier"), words("add"), words("--employer"), words("vermeer"),
                                  words("--number"), words("1001"), words("--name"), words("Jansen")})));
        QVERIFY(write("phone_work", "0301111111"));
    }

    void cleanupTestCase()
    {
        m_practice.kill();
        m_database.reset();
        QVERIFY(cluster({words("stop")}));
    }

    void aDatabaseWhoseDiskIsLostComesBackToAPointInTime()
    {
        QVERIFY(cluster({words("archive")}));
        QVERIFY(write("phone_work", "0302222222")); // is in the archive alone
        m_document = sendDocument("kept.txt");
        QVERIFY(!m_document.isEmpty());
        QTest::qSleep(1'000);
        const QString point = QDateTime::currentDateTimeUtc().toString(words("yyyy-MM-dd HH:mm:ss.zzz+00"));
        QTest::qSleep(1'000);
        QVERIFY(write("phone_work", "0303333333"));
        QVERIFY(write("job_title", "Lasser"));
        m_later = sendDocument("later.txt");
        QVERIFY(!m_later.isEmpty());
        const QStringList before = contents();
        m_gone = sendDocument("gone.txt");
        QVERIFY(!m_gone.isEmpty());
        for (const QString& name : contents()) {
            QVERIFY(before.contains(name) || QFile::remove(documents() + name)); // as when room was needed
        }
        m_practice.kill();
        QVERIFY(cluster({words("rewind"), point}));
    }

    void afterRestoredTheServerServesWhatStoodThere()
    {
        const auto restored = m_practice.server({words("restored")});
        QVERIFY(done(restored));
        QVERIFY(m_practice.serve());
        QVERIFY(done(m_hr->signIn(otherDevice)));
        QVERIFY(done(m_hr->sync(otherDevice)));
        QCOMPARE(reads("phone_work", otherDevice), words("0302222222"));
        QCOMPARE(reads("job_title", otherDevice), QString());
        QCOMPARE(fetched(m_document), QByteArray("kept.txt"));
    }

    void whatCameLaterIsOfferedAgainByWhoHasIt()
    {
        QVERIFY(!m_hr->sync().ok()); // the session was of the past that is gone
        QVERIFY(done(m_hr->signIn()));
        const auto told = m_hr->sync();
        QVERIFY(done(told));
        QVERIFY(told.json().value(QLatin1String("rewound")).toBool());
        QVERIFY(done(m_hr->kluis({words("sync"), words("--full"), words("--json")})));
        const auto status = m_hr->kluis({words("status"), words("--json")}).json();
        QCOMPARE(status.value(QLatin1String("outbox")).toInt(-1), 0);
        QCOMPARE(status.value(QLatin1String("refused")).toInt(-1), 1);
        QVERIFY(done(m_hr->sync(otherDevice)));
        QCOMPARE(reads("phone_work", otherDevice), words("0303333333"));
        QCOMPARE(reads("job_title", otherDevice), words("Lasser"));
        QCOMPARE(fetched(m_later), QByteArray("later.txt"));
    }

    void aDocumentWhoseContentIsNowhereIsNotLostUnseen()
    {
        const auto mine = m_hr->kluis({words("document"), words("list"), dossier, words("--json")});
        QVERIFY(done(mine));
        const auto lines = mine.jsonLines();
        const auto gone = std::find_if(lines.cbegin(), lines.cend(), [this](const QJsonObject& line) {
            return line.value(QLatin1String("id")) == m_gone;
        });
        QVERIFY(gone != lines.cend());
        QVERIFY(gone->value(QLatin1String("refused")).toString().contains(words("Add the document once more")));
    }

    void theServerIsSound()
    {
        QVERIFY(done(m_practice.server({words("health")})));
        QVERIFY(done(m_practice.server({words("audit"), words("verify")})));
    }
};

QTEST_GUILESS_MAIN(PointInTimeTest)
#include "PointInTimeTest.moc"
