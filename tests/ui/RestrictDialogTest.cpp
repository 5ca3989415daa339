// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/medical/RestrictDialog.h"

#include "tests/ui/ClipCheck.h"
#include "tests/ui/Samples.h"

#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace kluis;
using ui::RestrictDialog;

namespace {

struct Asked {
    explicit Asked(bool restricted) : dialog(QStringLiteral("Vries, Piet de"), test::sampleAccess(restricted), nullptr)
    {
        dialog.show();
    }
    void press(const char* name)
    {
        QTest::keyClick(dialog.findChild<QPushButton*>(QString::fromLatin1(name)), Qt::Key_Space);
    }
    void choose(const char* name)
    {
        QTest::keyClick(dialog.findChild<QRadioButton*>(QString::fromLatin1(name)), Qt::Key_Space);
    }
    [[nodiscard]] QString seen() const { return test::visibleTexts(dialog); }
    [[nodiscard]] QListWidget* group() { return dialog.findChild<QListWidget*>(); }

    RestrictDialog dialog;
    QSignalSpy submitted{&dialog, &RestrictDialog::submitted};
};

} // namespace

class RestrictDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoIsLeftOutIsNamedBeforeAnythingHappens()
    {
        Asked asked(false);
        asked.choose("accessSome");
        asked.group()->item(1)->setCheckState(Qt::Unchecked);
        asked.press("changeAccess");
        QCOMPARE(asked.submitted.size(), 0);
        QVERIFY(asked.seen().contains(asked.group()->item(1)->text()));
        asked.press("changeAccessYes");
        QCOMPARE(asked.submitted.size(), 1);
        QCOMPARE(asked.dialog.logins().size(), 2);
    }

    void nobodyTickedIsNoList()
    {
        Asked asked(false);
        asked.choose("accessSome");
        for (int row = 0; row < asked.group()->count(); ++row) {
            asked.group()->item(row)->setCheckState(Qt::Unchecked);
        }
        asked.press("changeAccess");
        QVERIFY(!asked.dialog.findChild<QPushButton*>(QStringLiteral("changeAccessYes"))->isVisible());
    }

    void whatChangesNothingIsSaid()
    {
        Asked asked(true);
        asked.press("changeAccess");
        QVERIFY(!asked.dialog.findChild<QPushButton*>(QStringLiteral("changeAccessYes"))->isVisible());
    }

    void theWholeGroupIsAnEmptyList()
    {
        Asked asked(true);
        asked.choose("accessAll");
        asked.press("changeAccess");
        asked.press("changeAccessYes");
        QCOMPARE(asked.submitted.size(), 1);
        QVERIFY(asked.dialog.logins().isEmpty());
    }

    void anotherTickAfterTheQuestionAsksAnew()
    {
        Asked asked(false);
        asked.choose("accessSome");
        asked.group()->item(1)->setCheckState(Qt::Unchecked);
        asked.press("changeAccess");
        asked.group()->item(2)->setCheckState(Qt::Unchecked);
        QVERIFY(!asked.dialog.findChild<QPushButton*>(QStringLiteral("changeAccessYes"))->isVisible());
    }

    void theTitleNamesNobody()
    {
        const Asked asked(false);
        QVERIFY(!asked.dialog.windowTitle().contains(QStringLiteral("Vries")));
    }
};

QTEST_MAIN(RestrictDialogTest)
#include "RestrictDialogTest.moc"
