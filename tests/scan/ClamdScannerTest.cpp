// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/ClamdScanner.h"
#include "tests/support/TestScanner.h"

#include <QFile>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace kluis;
using namespace kluis::test;
using scan::ClamdScanner;

namespace {

/// A socket where somebody else than clamd listens.
struct Listening {
    explicit Listening(const QString& at) : path(at), socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_un place{};
        place.sun_family = AF_UNIX;
        qstrncpy(place.sun_path, QFile::encodeName(path).constData(), sizeof place.sun_path);
        m_isGood = socket >= 0 && ::bind(socket, reinterpret_cast<const sockaddr*>(&place), sizeof place) == 0 &&
                   ::listen(socket, 4) == 0;
    }
    Listening(const Listening&) = delete;
    Listening& operator=(const Listening&) = delete;
    ~Listening() { ::close(socket); }
    [[nodiscard]] bool isGood() const { return m_isGood; }

    const QString path;
    const int socket;

private:
    bool m_isGood = false;
};

} // namespace

/// A real clamd.
class ClamdScannerTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestScanner> m_clamd;

    Result<scan::ScanVerdict> verdictOn(const QByteArray& content, qsizetype piece = 64 * 1024) const
    {
        const auto scanner = ClamdScanner::at(m_clamd->socket());
        const auto session = scanner ? (*scanner)->begin() : failure(scanner);
        if (!session) {
            return failure(session);
        }
        for (qsizetype at = 0; at < content.size(); at += piece) {
            if (auto added = (*session)->add(QByteArrayView(content).sliced(at, std::min(piece, content.size() - at)));
                !added) {
                return failure(added);
            }
        }
        return (*session)->finish();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_clamd = std::make_unique<TestScanner>(8);
        QVERIFY(m_clamd->start());
    }

    void anOrdinaryContentIsClean()
    {
        const auto verdict = verdictOn("Plan of action");
        QVERIFY(verdict);
        QVERIFY(verdict->isClean());
    }

    void malwareIsNamed()
    {
        const auto verdict = verdictOn(TestScanner::eicar());
        QVERIFY(verdict);
        QCOMPARE(verdict->malware, QStringLiteral("Kluis.Test.UNOFFICIAL"));
    }

    void malwareBetweenTwoPiecesIsFound()
    {
        const auto verdict = verdictOn(QByteArray(1000, 'x') + TestScanner::eicar() + QByteArray(1000, 'y'), 1020);
        QVERIFY(verdict);
        QVERIFY(!verdict->isClean());
    }

    void aContentOfManyMegabytesIsLookedAtWhole()
    {
        const auto verdict = verdictOn(QByteArray(6 << 20, 'x') + TestScanner::eicar());
        QVERIFY(verdict);
        QVERIFY(!verdict->isClean());
    }

    void aLongerContentThanTheScannerTakesIsAnError()
    {
        const auto verdict = verdictOn(QByteArray(20 << 20, 'x'));
        QVERIFY(!verdict);
        QCOMPARE(verdict.error().code(), ErrorCode::LimitExceeded);
    }

    void aScannerThatIsAwayIsUnreachable()
    {
        const auto scanner = ClamdScanner::at(m_clamd->socket() + QStringLiteral(".none"));
        QVERIFY(scanner);
        const auto session = (*scanner)->begin();
        QVERIFY(!session);
        QCOMPARE(session.error().code(), ErrorCode::Unreachable);
    }

    void aScannerThatHangsIsGivenUp()
    {
        const QTemporaryDir folder;
        const Listening silent(folder.filePath(QStringLiteral("silent.ctl")));
        QVERIFY(silent.isGood());
        const auto scanner = ClamdScanner::at(silent.path);
        const auto session = scanner ? (*scanner)->begin(200) : failure(scanner);
        QVERIFY(session);
        const auto added = (*session)->add(QByteArray(8 << 20, 'x'));
        const auto verdict = added ? (*session)->finish() : failure(added);
        QVERIFY(!verdict);
        QCOMPARE(verdict.error().code(), ErrorCode::Unreachable);
    }

    /// As clamd does where it has had enough.
    void whatAScannerSaysBeforeItHangsUpIsHeard()
    {
        const QTemporaryDir folder;
        const Listening listening(folder.filePath(QStringLiteral("curt.ctl")));
        QVERIFY(listening.isGood());
        std::thread curt([&listening] {
            const int peer = ::accept(listening.socket, nullptr, nullptr);
            QByteArray some(300'000, '\0');
            [[maybe_unused]] const auto got = ::recv(peer, some.data(), std::size_t(some.size()), MSG_WAITALL);
            constexpr char answer[] = "INSTREAM size limit exceeded. ERROR";
            [[maybe_unused]] const auto said = ::send(peer, answer, sizeof answer, MSG_NOSIGNAL);
            ::close(peer); // with much unread
        });
        const auto joining = qScopeGuard([&curt] { curt.join(); });
        const auto scanner = ClamdScanner::at(listening.path);
        const auto session = scanner ? (*scanner)->begin() : failure(scanner);
        QVERIFY(session);
        for (int i = 0; i < 30; ++i) {
            QVERIFY((*session)->add(QByteArray(1 << 20, 'x')));
        }
        const auto verdict = (*session)->finish();
        QVERIFY(!verdict);
        QCOMPARE(verdict.error().code(), ErrorCode::LimitExceeded);
    }

    void anAddressOfTheNetworkIsRefused()
    {
        for (const auto& address : {"127.0.0.1:3310", "scanner.example.nl:3310", "clamd.ctl", ""}) {
            const auto scanner = ClamdScanner::at(QString::fromLatin1(address));
            QVERIFY2(!scanner && scanner.error().code() == ErrorCode::InvalidArgument, address);
        }
    }

    void anAnswerThatIsNoneIsAnError_data()
    {
        QTest::addColumn<QByteArray>("answer");
        for (const QByteArray& answer :
             {QByteArray(), QByteArray("stream: "), QByteArray("stream:  FOUND"), QByteArray("OK"),
              QByteArray("stream: OKAY"), QByteArray("stream: x"), QByteArray("\0\0", 2), QByteArray(5000, '\xff')}) {
            QTest::newRow(answer.left(20).toPercentEncoding().constData()) << answer;
        }
    }

    void anAnswerThatIsNoneIsAnError()
    {
        QFETCH(QByteArray, answer);
        const auto verdict = ClamdScanner::verdictOf(answer);
        QVERIFY(!verdict);
        QCOMPARE(verdict.error().code(), ErrorCode::Unreachable); // no word on the content
    }

    void aNameThatWouldNotPrintIsTamed()
    {
        const auto verdict = ClamdScanner::verdictOf(QByteArray("stream: A\nB\x1b[1m FOUND\0", 23));
        QVERIFY(verdict);
        QCOMPARE(verdict->malware, QStringLiteral("A?B?[1m"));
    }
};

QTEST_GUILESS_MAIN(ClamdScannerTest)
#include "ClamdScannerTest.moc"
