// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/FieldEditor.h"

#include "core/domain/FieldValue.h"
#include "ui/dossier/HistoryPopup.h"
#include "ui/dossier/ValueInput.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace kluis;
using ui::FieldEditor;
using ui::FieldLine;

namespace {

FieldLine lineOf(const char* id, const QString& value = {})
{
    FieldLine line;
    line.field = domain::FieldCatalogue::find(QString::fromLatin1(id));
    line.id = QString::fromLatin1(id);
    line.label = line.field->label(QLocale(QLocale::English));
    line.value = value;
    line.editable = true;
    return line;
}

void type(FieldEditor& editor, const QString& text)
{
    auto* edit = editor.findChild<QLineEdit*>();
    edit->clear();
    QTest::keyClicks(edit, text);
}

/// How often Ctrl+H in the field asks for its history.
qsizetype historiesAskedByKey(FieldEditor& editor)
{
    editor.show();
    editor.activateWindow();
    if (!QTest::qWaitForWindowActive(&editor)) {
        return -1;
    }
    editor.setFocus();
    const QSignalSpy wanted(&editor, &FieldEditor::historyWanted);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_H, Qt::ControlModifier);
    return wanted.count();
}

} // namespace

class FieldEditorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leavingAFieldSavesItsCanonicalValue()
    {
        FieldEditor editor(lineOf("first_sick_day"), nullptr);
        const QSignalSpy changed(&editor, &FieldEditor::changed);
        type(editor, QStringLiteral("2-9-2026"));
        QVERIFY(editor.commit());
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().at(1).toString(), QStringLiteral("2026-09-02"));
    }

    void theHistoryOfAFieldIsAskedForByAKeyInIt()
    {
        FieldLine line = lineOf("work_advice", QStringLiteral("Halve dagen."));
        line.hasHistory = true;
        FieldEditor editor(line, nullptr);
        QCOMPARE(historiesAskedByKey(editor), 1);
        QCOMPARE(editor.findChild<QPlainTextEdit*>()->toPlainText(), QStringLiteral("Halve dagen."));
    }

    void theKeyOpensNoHistoryWhereThereIsNone()
    {
        FieldEditor editor(lineOf("work_advice"), nullptr);
        QCOMPARE(historiesAskedByKey(editor), 0);
    }

    void theArrowKeysScrollTheHistoryOfAField()
    {
        QWidget window;
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QList<ui::HistoryLine> lines;
        for (int i = 0; i < 100; ++i) {
            lines.append({QStringLiteral("Halve dagen."), QStringLiteral("the doctor")});
        }
        auto* popup = new ui::HistoryPopup(QStringLiteral("Work possible"), lines, &window);
        popup->showAt(&window);
        QTest::keyClick(popup->focusWidget(), Qt::Key_PageDown);
        QVERIFY(popup->findChild<QScrollArea*>()->verticalScrollBar()->value() > 0);
        QPointer<ui::HistoryPopup> open(popup);
        QTest::keyClick(popup->focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(open.isNull());
    }

    void whatIsNoDateStaysWithASentenceBesideIt()
    {
        FieldEditor editor(lineOf("first_sick_day"), nullptr);
        const QSignalSpy changed(&editor, &FieldEditor::changed);
        type(editor, QStringLiteral("31-2-2026"));
        QVERIFY(!editor.commit());
        QCOMPARE(changed.count(), 0);
        QVERIFY(editor.problem().endsWith(u'.'));
        QCOMPARE(editor.draft(), QStringLiteral("31-2-2026"));
    }

    void mendingTheValueTakesTheSentenceAway()
    {
        FieldEditor editor(lineOf("first_sick_day"), nullptr);
        type(editor, QStringLiteral("31-2-2026"));
        QVERIFY(!editor.commit());
        type(editor, QStringLiteral("28-2-2026"));
        QVERIFY(editor.commit());
        QVERIFY(editor.problem().isEmpty());
        QVERIFY(editor.draft().isNull());
    }

    void whatWasNotTouchedIsNotSaved()
    {
        FieldEditor editor(lineOf("job_title", QStringLiteral("Chauffeur")), nullptr);
        const QSignalSpy changed(&editor, &FieldEditor::changed);
        QVERIFY(editor.commit());
        type(editor, QStringLiteral("Chauffeur"));
        QVERIFY(editor.commit());
        QCOMPARE(changed.count(), 0);
    }

    void whatIsBeingTypedIsNotOverwrittenByANewerValue()
    {
        FieldEditor editor(lineOf("job_title", QStringLiteral("Chauffeur")), nullptr);
        type(editor, QStringLiteral("Plan"));
        editor.setLine(lineOf("job_title", QStringLiteral("Monteur")));
        QCOMPARE(editor.findChild<QLineEdit*>()->text(), QStringLiteral("Plan"));
    }

    void aMaskedValueIsInNoControlUntilAskedFor()
    {
        auto line = lineOf("bsn", QStringLiteral("999990019"));
        line.masked = true;
        FieldEditor editor(line, nullptr);
        editor.show();
        for (const auto* label : editor.findChildren<QLabel*>()) {
            QVERIFY(!label->text().contains(QStringLiteral("999990019")));
        }
        QVERIFY(editor.findChild<QLineEdit*>()->text().isEmpty());
        for (auto* button : editor.findChildren<QToolButton*>()) {
            if (button->accessibleName().startsWith(QStringLiteral("Show"))) {
                button->click();
            }
        }
        QCOMPARE(editor.findChild<QLineEdit*>()->text(), QStringLiteral("999990019"));
    }

    void aMaskedValueThatWasShownIsHiddenForTheNextPerson()
    {
        auto line = lineOf("bsn", QStringLiteral("999990019"));
        line.masked = true;
        FieldEditor editor(line, nullptr);
        editor.show();
        for (auto* button : editor.findChildren<QToolButton*>()) {
            if (button->accessibleName().startsWith(QStringLiteral("Show"))) {
                button->click();
            }
        }
        editor.conceal();
        line.value = QStringLiteral("999990020");
        editor.setLine(line);
        QVERIFY(editor.findChild<QLineEdit*>()->text().isEmpty());
    }

    void aFieldTheRoleMayNotWriteHasNothingToTypeIn()
    {
        auto line = lineOf("job_title", QStringLiteral("Chauffeur"));
        line.editable = false;
        FieldEditor editor(line, nullptr);
        QVERIFY(editor.findChild<QLineEdit*>() == nullptr);
        QVERIFY(editor.commit());
    }

    void aChoiceIsSavedWhenItIsMade()
    {
        FieldEditor editor(lineOf("gender"), nullptr);
        const QSignalSpy changed(&editor, &FieldEditor::changed);
        auto* box = editor.findChild<QComboBox*>();
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(changed.first().at(1).toString(), box->currentData().toString());
    }

    void everyFieldOfTheCatalogueHasAControlThatKeepsItsValue()
    {
        for (const auto* field : domain::FieldCatalogue::all()) {
            FieldLine line = lineOf(field->id().data());
            FieldEditor editor(line, nullptr);
            const QSignalSpy changed(&editor, &FieldEditor::changed);
            QVERIFY2(editor.commit(), field->id().data());
            QCOMPARE(changed.count(), 0);
            QVERIFY2(editor.findChild<ui::ValueInput*>() != nullptr, field->id().data());
        }
    }
};

QTEST_MAIN(FieldEditorTest)
#include "FieldEditorTest.moc"
