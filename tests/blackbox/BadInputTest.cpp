// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/blackbox/Person.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace kluis::test;

namespace {

bool overwrite(const QString& path, qint64 from, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && file.seek(from) && file.write(bytes) == bytes.size();
}

} // namespace

/// What a person does wrong, and what goes wrong around one: each time one clear sentence, exit code 1, and nothing lost.
class BadInputTest : public QObject {
    Q_OBJECT

    Practice m_practice;
    Person m_hr{m_practice, QStringLiteral("hr"), QStringLiteral("hr")};

    Finished logIn(const QString& url, const QString& certificate, const QString& password, const QString& code,
                   int device = 7) const
    {
        QStringList arguments = {QStringLiteral("login"),
                                 QStringLiteral("--profile"),
                                 m_hr.profile(device),
                                 QStringLiteral("--user"),
                                 m_hr.login(),
                                 QStringLiteral("--server"),
                                 url};
        if (!certificate.isEmpty()) {
            arguments << QStringLiteral("--ca") << certificate;
        }
        return run(clientProgram(), arguments,
                   {QStringLiteral("KLUIS_PASSWORD=") + password, QStringLiteral("KLUIS_TOTP=") + code});
    }

    /// `kluis …` that may write files of at most \p kibibytes, as on a full disk.
    Finished kluisWithin(int kibibytes, const QStringList& arguments) const
    {
        const QString script = QStringLiteral("ulimit -f %1; exec \"$0\" \"$@\"").arg(kibibytes);
        return run(QStringLiteral("/bin/bash"),
                   QStringList{QStringLiteral("-c"), script, clientProgram()} + arguments +
                       QStringList{QStringLiteral("--profile"), m_hr.profile()},
                   {QStringLiteral("KLUIS_PASSWORD=") + m_hr.password()});
    }

    static void expectSentence(const Finished& finished, const char* part)
    {
        QCOMPARE(finished.exitCode, 1);
        QVERIFY2(finished.err.startsWith("kluis: ") && finished.err.trimmed().endsWith('.'), finished.err.constData());
        QCOMPARE(finished.err.trimmed().count('\n'), 0);
        QVERIFY2(finished.err.contains(part), finished.err.constData());
    }

    void copyProfile(int device) const
    {
        QDir().mkpath(m_hr.profile(device));
        QFile::setPermissions(m_hr.profile(device), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        for (const QString& name : QDir(m_hr.profile()).entryList(QDir::Files)) {
            QVERIFY(QFile::copy(m_hr.profile() + u'/' + name, m_hr.profile(device) + u'/' + name));
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_practice.rememberPasswords();
        QVERIFY(m_practice.start());
        QVERIFY(m_hr.join({QStringLiteral("--employer"), QStringLiteral("vermeer")}));
        QVERIFY(m_hr.kluis({QStringLiteral("dossier"), QStringLiteral("add"), QStringLiteral("--employer"),
                            QStringLiteral("vermeer"), QStringLiteral("--number"), QStringLiteral("1"),
                            QStringLiteral("--name"), QStringLiteral("Proef, Piet")})
                    .ok());
        QVERIFY(m_hr.sync().ok());
    }

    void aWrongPasswordIsTold()
    {
        expectSentence(
            logIn(m_practice.url(), m_practice.certificate(), QStringLiteral("another pass phrase"), m_hr.nextCode()),
            "password or the code is not right");
    }

    void aWrongCodeIsTold()
    {
        expectSentence(logIn(m_practice.url(), m_practice.certificate(), m_hr.password(), QStringLiteral("000000")),
                       "password or the code is not right");
    }

    void aCodeThatWasUsedIsRefused()
    {
        const QString code = m_hr.nextCode();
        QVERIFY(logIn(m_practice.url(), m_practice.certificate(), m_hr.password(), code).ok());
        expectSentence(logIn(m_practice.url(), m_practice.certificate(), m_hr.password(), code, 8),
                       "A code works once");
    }

    void anUnknownHostIsTold()
    {
        expectSentence(logIn(QStringLiteral("https://nowhere.invalid:8443"), m_practice.certificate(), m_hr.password(),
                             QStringLiteral("123456")),
                       "Check the address");
    }

    void aCertificateNobodyVouchesForIsTold()
    {
        expectSentence(logIn(m_practice.url(), {}, m_hr.password(), QStringLiteral("123456"), 9), "is not trusted");
    }

    void aServerThatIsDownIsTold()
    {
        expectSentence(logIn(QStringLiteral("https://localhost:9"), m_practice.certificate(), m_hr.password(),
                             QStringLiteral("123456")),
                       "does not answer");
    }

    void aFullDiskIsToldAndWhatWasAcknowledgedStays()
    {
        const QString dossier = QStringLiteral("vermeer/1");
        QStringList acknowledged;
        for (;;) {
            const QString text = QStringLiteral("Gesprek %1 ").arg(acknowledged.size()).leftJustified(6000, u'.');
            const auto note = kluisWithin(500, {QStringLiteral("note"), dossier, text});
            if (!note.ok()) {
                expectSentence(note, "Check the disk");
                break;
            }
            acknowledged.append(text);
            QVERIFY(acknowledged.size() < 200);
        }
        QVERIFY(!acknowledged.isEmpty());
        QVERIFY(m_hr.sync().ok());
        QStringList kept;
        for (const QJsonValue& entry : m_hr.show(dossier).value(QLatin1String("entries")).toArray()) {
            kept.append(entry[QLatin1String("text")].toString());
        }
        for (const QString& text : acknowledged) {
            QCOMPARE(kept.count(text), 1);
        }
    }

    void aDamagedVaultIsToldAndKept()
    {
        copyProfile(3);
        const QString vault = m_hr.profile(3) + QStringLiteral("/vault.db");
        QVERIFY(overwrite(vault, 5000, QByteArray(3000, '#')));
        const qint64 size = QFile(vault).size();
        const auto list = m_hr.kluis({QStringLiteral("list")}, 3);
        expectSentence(list, "damaged");
        QCOMPARE(QFile(vault).size(), size);
    }

    void anotherProgramsFileInTheVaultsPlaceIsToldAndKept()
    {
        copyProfile(4);
        const QString vault = m_hr.profile(4) + QStringLiteral("/vault.db");
        QVERIFY(QFile::remove(vault));
        QVERIFY(overwrite(vault, 0, QByteArray("A letter, and no database. ").repeated(4000)));
        expectSentence(m_hr.kluis({QStringLiteral("list")}, 4), "does not open");
        QVERIFY(QFile::exists(vault));
    }

    void aFileInThePlaceOfTheFolderIsTold()
    {
        QFile file(m_hr.profile(5));
        QVERIFY(file.open(QIODevice::WriteOnly));
        expectSentence(m_hr.kluis({QStringLiteral("list")}, 5), "folder");
    }

    void aDutchTerminalIsToldInDutch()
    {
        const QStringList arguments{QStringLiteral("show"), QStringLiteral("vermeer/none"), QStringLiteral("--profile"),
                                    m_hr.profile()};
        const QString password = QStringLiteral("KLUIS_PASSWORD=") + m_hr.password();
        const auto dutch = run(clientProgram(), arguments,
                               {password, QStringLiteral("LC_ALL="), QStringLiteral("LC_CTYPE=C.UTF-8"),
                                QStringLiteral("LANG=nl_NL.UTF-8")});
        const auto help =
            run(clientProgram(), {QStringLiteral("--help")},
                {QStringLiteral("LC_ALL="), QStringLiteral("LC_CTYPE=C.UTF-8"), QStringLiteral("LANG=nl_NL.UTF-8")});
        // Of the program itself, and of one of its commands.
        QVERIFY2(help.out.contains("de dossierkluis op de opdrachtregel") && help.out.contains("Wijzig een taak"),
                 help.out.constData());
        QCOMPARE(dutch.exitCode, 1);
        QCOMPARE(dutch.err, QByteArray("kluis: Dat dossier bestaat niet, of het is niet van u.\n"));
    }
};

QTEST_GUILESS_MAIN(BadInputTest)
#include "BadInputTest.moc"
