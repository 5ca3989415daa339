// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/ConflictScreen.h"

#include "tests/ui/ClipCheck.h"
#include "tests/ui/Samples.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace kluis;
using domain::Role;
using ui::ConflictDescription;
using ui::ConflictScreen;

class ConflictScreenTest : public QObject {
    Q_OBJECT

    [[nodiscard]] static ConflictDescription described(const app::ConflictView& view, Role role = Role::Hr)
    {
        return ConflictDescription::of(view, role, QLocale(QLocale::English), test::sampleNow());
    }
    [[nodiscard]] static ConflictDescription plan()
    {
        return described(test::sampleConflict(QStringLiteral("action_plan")));
    }
    [[nodiscard]] static QPushButton* button(ConflictScreen& screen, const char* name)
    {
        return screen.findChild<QPushButton*>(QString::fromLatin1(name));
    }

private Q_SLOTS:
    void bothValuesTheirAuthorsAndTheOneBeforeAreOnTheScreen()
    {
        ConflictScreen screen;
        screen.show();
        const auto conflict = plan();
        screen.setConflict(conflict, 1, 3);
        const QString seen = test::visibleTexts(screen);
        for (const QString& text : {conflict.mine.value, conflict.theirs.value, conflict.before.value,
                                    QStringLiteral("M. Bakker"), QStringLiteral("You"), QStringLiteral("1 of 3")}) {
            QVERIFY2(seen.contains(text), qPrintable(text));
        }
    }

    void everyAnswerIsReachedByTheKeyboard()
    {
        ConflictScreen screen;
        screen.show();
        screen.setConflict(plan(), 1, 2);
        const QSignalSpy mine(&screen, &ConflictScreen::keepMineWanted);
        const QSignalSpy theirs(&screen, &ConflictScreen::keepTheirsWanted);
        const QSignalSpy other(&screen, &ConflictScreen::keepOtherWanted);
        const QSignalSpy step(&screen, &ConflictScreen::stepWanted);
        for (const char* name : {"keepMine", "keepTheirs", "keepOther", "nextConflict"}) {
            QVERIFY(button(screen, name)->focusPolicy() & Qt::TabFocus);
            QTest::keyClick(button(screen, name), Qt::Key_Space);
        }
        QCOMPARE(mine.size(), 1);
        QCOMPARE(theirs.size(), 1);
        QCOMPARE(other.size(), 1);
        QCOMPARE(step.size(), 1);
    }

    void aLongTextBeginsWithBothTogether()
    {
        const auto conflict = plan();
        QVERIFY(conflict.draft.contains(conflict.mine.value) && conflict.draft.contains(conflict.theirs.value));
        const auto day = described(test::sampleConflict(QStringLiteral("expected_recovery")));
        QCOMPARE(day.draft, QStringLiteral("2027-01-04"));
    }

    void whatIsTypedStaysWhileTheQuestionIsTheSame()
    {
        ConflictScreen screen;
        screen.show();
        screen.setConflict(plan(), 1, 1);
        auto* text = screen.findChild<QPlainTextEdit*>();
        QVERIFY(text != nullptr);
        text->setPlainText(QStringLiteral("Both."));
        screen.setConflict(plan(), 1, 1);
        QCOMPARE(screen.findChild<QPlainTextEdit*>()->toPlainText(), QStringLiteral("Both."));
        auto newer = plan();
        ++newer.seenRevision;
        screen.setConflict(newer, 1, 1);
        QVERIFY(screen.findChild<QPlainTextEdit*>()->toPlainText() != QStringLiteral("Both."));
    }

    void theNextQuestionTakesTheKeyboardAwayFromTheAnswers()
    {
        ConflictScreen screen;
        screen.show();
        QVERIFY(QTest::qWaitForWindowActive(&screen));
        screen.setConflict(plan(), 1, 2);
        button(screen, "keepMine")->setFocus();
        screen.setConflict(described(test::sampleConflict(QStringLiteral("expected_recovery"))), 2, 2);
        QVERIFY(!button(screen, "keepMine")->hasFocus() && !button(screen, "keepTheirs")->hasFocus());
    }

    void whoMayNotReadItAnyMoreSeesNoValueAndCanLetTheOwnOneGo()
    {
        app::ConflictView view;
        view.head = test::sampleConflict(QStringLiteral("action_plan")).head;
        view.closed = true;
        ConflictScreen screen;
        screen.show();
        screen.setConflict(described(view), 1, 1);
        QVERIFY(!button(screen, "keepMine")->isVisible());
        QVERIFY(!button(screen, "keepOther")->isVisible());
        QVERIFY(button(screen, "keepTheirs")->isVisible());
    }

    void whoMayNotReadTheOthersIsAskedWhetherToReplaceIt()
    {
        app::ConflictView view;
        view.head = test::sampleConflict(QStringLiteral("worked_hours")).head;
        view.mine = {.value = QStringLiteral("12.5"), .author = {}, .at = 1};
        view.unseen = true;
        ConflictScreen screen;
        screen.show();
        screen.setConflict(described(view, Role::Manager), 1, 1);
        QVERIFY(button(screen, "keepMine")->isVisible());
        QVERIFY(button(screen, "keepTheirs")->isVisible());
        QVERIFY(!button(screen, "keepOther")->isVisible());
    }

    void aMaskedValueIsShownWhenAskedFor()
    {
        app::ConflictView view = test::sampleConflict(QStringLiteral("bsn"));
        view.mine.value = QStringLiteral("999990019");
        view.theirs.value = QStringLiteral("999990020");
        const auto conflict = described(view);
        if (!conflict.masked) {
            QSKIP("the catalogue masks no field for this role");
        }
        ConflictScreen screen;
        screen.show();
        screen.setConflict(conflict, 1, 1);
        QVERIFY(!test::visibleTexts(screen).contains(QStringLiteral("999990019")));
        QTest::keyClick(button(screen, "revealConflict"), Qt::Key_Space);
        QVERIFY(test::visibleTexts(screen).contains(QStringLiteral("999990019")));
    }

    void afterALockNothingIsLeft()
    {
        ConflictScreen screen;
        screen.show();
        const auto conflict = plan();
        screen.setConflict(conflict, 1, 1);
        screen.forget();
        QVERIFY(!screen.conflict());
        const auto labels = screen.findChildren<QLabel*>();
        for (const auto* label : labels) {
            QVERIFY(!label->text().contains(conflict.mine.value) && !label->text().contains(conflict.person));
        }
        QVERIFY(screen.findChild<QPlainTextEdit*>() == nullptr);
    }
};

QTEST_MAIN(ConflictScreenTest)
#include "ConflictScreenTest.moc"
