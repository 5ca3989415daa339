// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/NoticeBoard.h"

#include <QPushButton>
#include <QTest>

using namespace kluis;
using ui::Banner;
using ui::NoticeBoard;

class NoticeBoardTest : public QObject {
    Q_OBJECT

    QWidget m_window;
    Banner m_banner{&m_window};

private Q_SLOTS:
    void init()
    {
        m_banner.clear();
        m_window.show();
    }

    void aWarningIsNotPushedAsideByNews()
    {
        NoticeBoard board(m_banner);
        board.tellFailure(Error(ErrorCode::Untrusted, QStringLiteral("The server lied.")));
        board.tell(QStringLiteral("Somebody joined."));
        QCOMPARE(m_banner.kind(), Banner::Kind::Failure);
        QCOMPARE(m_banner.sentence(), QStringLiteral("The server lied. Somebody joined."));
        board.tell(QStringLiteral("Somebody joined."));
        QCOMPARE(m_banner.sentence().count(QStringLiteral("joined")), 1);
    }

    void aDamagedVaultOffersTheRepairWhateverMetIt()
    {
        NoticeBoard board(m_banner);
        QString repaired;
        board.setRepair([&repaired](const QString& sentence) { repaired = sentence; });
        board.tellFailure(Error(ErrorCode::Corrupt, QStringLiteral("No."), QStringLiteral("SQLite 11 (malformed)")),
                          QStringLiteral("Try again"), [] { QFAIL("this does not help"); });
        QCOMPARE(m_banner.kind(), Banner::Kind::Failure);
        m_banner.findChild<QPushButton*>()->click();
        QVERIFY(repaired.contains(QStringLiteral("damaged")));
    }

    void newsTakesThePlaceOfOlderNews()
    {
        NoticeBoard board(m_banner);
        board.tell(QStringLiteral("One."));
        board.tell(QStringLiteral("Two."));
        QCOMPARE(m_banner.sentence(), QStringLiteral("Two."));
        QCOMPARE(m_banner.kind(), Banner::Kind::Information);
    }

    void thatTheServerIsBackTakesItsWarningAwayAndNoOther()
    {
        NoticeBoard board(m_banner);
        board.tellFailure(Error(ErrorCode::Unreachable, QStringLiteral("Not there.")));
        QCOMPARE(m_banner.kind(), Banner::Kind::Warning);
        board.reached();
        QVERIFY(!m_banner.isVisible());
        board.tellFailure(Error(ErrorCode::Untrusted, QStringLiteral("The server lied.")));
        board.reached();
        QVERIFY(m_banner.isVisible());
    }

    void whoComesBackFindsTheWarningAndNotTheCountdown()
    {
        NoticeBoard board(m_banner);
        board.tellFailure(Error(ErrorCode::Untrusted, QStringLiteral("The server lied.")));
        board.tell(QStringLiteral("It locks in a minute."));
        board.untell(QStringLiteral("It locks in a minute."));
        QCOMPARE(m_banner.sentence(), QStringLiteral("The server lied."));
        board.clear();
        board.tell(QStringLiteral("It locks in a minute."));
        board.untell(QStringLiteral("It locks in a minute."));
        QVERIFY(!m_banner.isVisible());
    }

    void theButtonDoesWhatWasSaidWithItAndMayTellTheNext()
    {
        NoticeBoard board(m_banner);
        int pressed = 0;
        board.warn(QStringLiteral("Two wrote it."), QStringLiteral("Decide"), [&] {
            ++pressed;
            board.tell(QStringLiteral("Done."));
        });
        QTest::keyClick(m_banner.findChild<QPushButton*>(), Qt::Key_Space);
        QCOMPARE(pressed, 1);
        QCOMPARE(m_banner.sentence(), QStringLiteral("Done."));
    }
};

QTEST_MAIN(NoticeBoardTest)
#include "NoticeBoardTest.moc"
