// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/login/CodeField.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using kluis::ui::CodeField;

class CodeFieldTest : public QObject {
    Q_OBJECT

    static QLineEdit* box(CodeField& field, int number)
    {
        return field.findChild<QLineEdit*>(QStringLiteral("codeDigit%1").arg(number));
    }
    static void showAndFocus(CodeField& field)
    {
        field.show();
        field.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&field));
        field.focusFirstEmpty();
    }

private Q_SLOTS:
    void typingJumpsFromBoxToBoxAndTheSixthDigitSubmits()
    {
        CodeField field;
        showAndFocus(field);
        const QSignalSpy completed(&field, &CodeField::completed);
        const QString digits = QStringLiteral("123456");
        for (int i = 0; i < digits.size(); ++i) {
            QCOMPARE(completed.count(), 0);
            QTest::keyClicks(box(field, i + 1), digits.mid(i, 1));
        }
        QCOMPARE(field.code(), digits);
        QCOMPARE(completed.count(), 1);
    }

    void pastingFillsAllBoxesWhateverStandsBetween()
    {
        CodeField field;
        showAndFocus(field);
        const QSignalSpy completed(&field, &CodeField::completed);
        QGuiApplication::clipboard()->setText(QStringLiteral(" 123 456\n"));
        QTest::keySequence(box(field, 3), QKeySequence::Paste);
        QCOMPARE(field.code(), QStringLiteral("123456"));
        QCOMPARE(completed.count(), 1);
    }

    void lettersAreNotTaken()
    {
        CodeField field;
        showAndFocus(field);
        QTest::keyClicks(box(field, 1), QStringLiteral("x"));
        QVERIFY(field.code().isEmpty());
    }

    void backspaceInAnEmptyBoxTakesTheDigitBefore()
    {
        CodeField field;
        showAndFocus(field);
        QTest::keyClicks(box(field, 1), QStringLiteral("1"));
        QTest::keyClicks(box(field, 2), QStringLiteral("2"));
        QTest::keyClick(box(field, 3), Qt::Key_Backspace);
        QCOMPARE(field.code(), QStringLiteral("1"));
    }

    void everyBoxHasANameForScreenReaders()
    {
        CodeField field;
        for (int i = 1; i <= CodeField::digits; ++i) {
            QVERIFY(box(field, i)->accessibleName().contains(QString::number(i)));
        }
    }
};

QTEST_MAIN(CodeFieldTest)
#include "CodeFieldTest.moc"
