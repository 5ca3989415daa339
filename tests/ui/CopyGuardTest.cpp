// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/CopyGuard.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using kluis::ui::CopyGuard;

namespace {

const QString finding = QStringLiteral("hernia nuclei pulposi");

/// A part with a note, a line and a label in it, in a window.
struct Part {
    QWidget window;
    QPlainTextEdit note{finding, &window};
    QLineEdit line{finding, &window};
    QLabel label{finding, &window};

    explicit Part(bool medical)
    {
        CopyGuard::mark(window, medical);
        label.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        auto* column = new QVBoxLayout(&window);
        for (QWidget* each : QList<QWidget*>{&note, &line, &label}) {
            column->addWidget(each);
        }
        note.selectAll();
        line.selectAll();
        label.setSelection(0, int(finding.size()));
        window.show();
    }
    [[nodiscard]] QList<QWidget*> all() { return {&note, &line, &label}; }
};

QString clipboard()
{
    return QGuiApplication::clipboard()->text();
}

/// The menu that comes up, if any; closed with the object.
QMenu* menuOf(QWidget& widget)
{
    QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(3, 3), widget.mapToGlobal(QPoint(3, 3)));
    QApplication::sendEvent(&widget, &event);
    return qobject_cast<QMenu*>(QApplication::activePopupWidget());
}

} // namespace

class CopyGuardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QGuiApplication::clipboard()->setText(QStringLiteral("before")); }

    void whereItIsAllowedMedicalTextIsCopied()
    {
        const CopyGuard guard;
        Part part(true);
        QTest::keyClick(&part.note, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(clipboard(), finding);
    }

    void whereItIsForbiddenKeysGiveNothingAndSayWhy()
    {
        CopyGuard guard;
        guard.setForbidden(true);
        const QSignalSpy refused(&guard, &CopyGuard::refused);
        Part part(true);
        int asked = 0;
        for (QWidget* widget : part.all()) {
            for (const auto& key :
                 QKeySequence::keyBindings(QKeySequence::Copy) + QKeySequence::keyBindings(QKeySequence::Cut)) {
                widget->setFocus();
                QTest::keyClick(widget, key[0].key(), key[0].keyboardModifiers());
                QCOMPARE(clipboard(), QStringLiteral("before"));
                ++asked;
            }
        }
        QVERIFY(asked >= 12);
        QCOMPARE(refused.size(), asked);
        QCOMPARE(part.note.toPlainText(), finding);
        QCOMPARE(part.line.text(), finding);
        QTest::keyClicks(&part.line, QStringLiteral("x")); // what is not copying goes on
        QCOMPARE(part.line.text(), QStringLiteral("x"));
    }

    void besideTheMedicalPartsCopyingGoesOn()
    {
        CopyGuard guard;
        guard.setForbidden(true);
        Part part(false);
        QTest::keyClick(&part.note, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(clipboard(), finding);
        QMenu* menu = menuOf(part.line);
        QVERIFY(menu == nullptr || menu->objectName() != QLatin1String("medicalMenu"));
        if (menu != nullptr) {
            menu->close();
        }
    }

    void theMenuOffersNoCopyAndSaysWhy()
    {
        // Pasting is left, and pastes what was there before.
        CopyGuard guard;
        guard.setForbidden(true);
        Part part(true);
        for (QWidget* widget : QList<QWidget*>{part.note.viewport(), &part.line}) {
            QMenu* menu = menuOf(*widget);
            QVERIFY(menu != nullptr);
            QCOMPARE(menu->objectName(), QStringLiteral("medicalMenu"));
            QCOMPARE(menu->actions().first()->text(), CopyGuard::sentence());
            int enabled = 0;
            for (QAction* action : menu->actions()) {
                enabled += action->isEnabled() ? 1 : 0;
                action->trigger(); // whatever it is, nothing is copied or cut
                part.note.selectAll();
                part.line.selectAll();
                QCOMPARE(clipboard(), QStringLiteral("before"));
            }
            QCOMPARE(enabled, 3);
            menu->close();
            QTRY_VERIFY(QApplication::activePopupWidget() == nullptr);
        }
        const QSignalSpy refused(&guard, &CopyGuard::refused);
        QVERIFY(menuOf(part.label) == nullptr);
        QCOMPARE(refused.size(), 1);
    }

    void aSelectionThatCouldBeDraggedIsDroppedFirst()
    {
        CopyGuard guard;
        guard.setForbidden(true);
        Part part(true);
        QTest::mousePress(part.note.viewport(), Qt::LeftButton, {}, QPoint(8, 8));
        QVERIFY(!part.note.textCursor().hasSelection());
        QTest::mouseRelease(part.note.viewport(), Qt::LeftButton, {}, QPoint(8, 8));
        QTest::mousePress(&part.label, Qt::LeftButton, {}, QPoint(8, 8));
        QVERIFY(!part.label.hasSelectedText());
        QTest::mouseRelease(&part.label, Qt::LeftButton, {}, QPoint(8, 8));
    }

    void aDialogOverAMedicalPartIsMedicalToo()
    {
        Part part(true);
        QWidget dialog(&part.window, Qt::Dialog);
        QLineEdit inside(&dialog);
        QVERIFY(CopyGuard::isMedical(&inside));
        CopyGuard::mark(part.window, false);
        QVERIFY(!CopyGuard::isMedical(&inside));
        QVERIFY(!CopyGuard::isMedical(nullptr));
    }
};

QTEST_MAIN(CopyGuardTest)
#include "CopyGuardTest.moc"
