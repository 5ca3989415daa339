// SPDX-License-Identifier: GPL-3.0-or-later
// Letters and copies for somebody outside by the window alone, at a real server. Needs a keychain: tests/run-in-session.
#include "app/session/KeychainStore.h"
#include "tests/gui/WindowAtWork.h"
#include "tests/support/PaperFile.h"
#include "tests/support/Poppler.h"
#include "tests/ui/Shown.h"
#include "ui/documents/DocumentList.h"
#include "ui/documents/DocumentsPage.h"
#include "ui/documents/EncryptDialog.h"
#include "ui/documents/PaperView.h"
#include "ui/dossier/DossierScreen.h"
#include "ui/dossier/MedicalTextNotice.h"
#include "ui/letters/LetterDialog.h"
#include "ui/shell/WorkPane.h"
#include "ui/style/Look.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QTest>

#include <algorithm>

using namespace kluis;
using namespace kluis::test;
using domain::Role;

namespace {

const QString vermeer = QStringLiteral("vermeer");
const QString number = QStringLiteral("vermeer/1001");

/// HR's window at the documents of somebody who is ill.
class LetterDesk {
public:
    LetterDesk(Workplace& hr, const QString& language) : at(hr, language) {}

    [[nodiscard]] bool open(const DossierId& dossier)
    {
        if (!at.unlock() || !at.openDossier(dossier)) {
            return false;
        }
        auto* tabs = at.window().work()->dossier()->tabs();
        tabs->setCurrentIndex(tabs->indexOf(&page()));
        return tabs->currentWidget() == &page();
    }
    [[nodiscard]] ui::DocumentsPage& page() { return *at.window().work()->dossier()->documents(); }
    [[nodiscard]] ui::LetterDialog* dialog() { return at.window().findChild<ui::LetterDialog*>(); }
    [[nodiscard]] bool begin()
    {
        return at.press(QStringLiteral("makeLetter")) &&
               at.waitFor([this] { return dialog() != nullptr && dialog()->paper()->isDrawn(); });
    }
    [[nodiscard]] bool chooseLetter(const QString& id)
    {
        auto* titles = dialog()->findChild<QComboBox*>(QStringLiteral("letterTitle"));
        const QPointer<QPlainTextEdit> earlier = dialog()->findChild<QPlainTextEdit*>();
        const bool isOther = titles->currentData().toString() != id;
        titles->setCurrentIndex(titles->findData(id));
        Q_EMIT titles->activated(titles->currentIndex());
        return titles->currentData().toString() == id &&
               (!isOther || at.waitFor([&earlier] { return earlier.isNull(); }));
    }
    /// The editor of that part, once it is there.
    [[nodiscard]] QPlainTextEdit* part(const QString& id)
    {
        const QString name = QStringLiteral("letterPart-") + id;
        (void)at.waitFor([&] { return dialog()->findChild<QPlainTextEdit*>(name) != nullptr; });
        return dialog()->findChild<QPlainTextEdit*>(name);
    }

    WindowAtWork at;
};

} // namespace

class LetterWindowTest : public QObject {
    Q_OBJECT

    static void begin(Workplace& hr)
    {
        QVERIFY2(hr.begin(Role::Hr, {vermeer}), qPrintable(hr.error.sentence()));
        const auto dossier = hr.addDossier();
        QVERIFY(dossier);
        QVERIFY(hr.engine().reportSick(*dossier, QDate::currentDate().addDays(-50), 100));
        QVERIFY2(hr.sync(), qPrintable(hr.error.sentence()));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(app::KeychainStore::isUsable(), "this test needs a keychain: run it by tests/run-in-session");
        ui::Look::apply(*qApp);
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    }

    void hrWritesAPlanAndPutsItInTheDossier_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("nl") << QStringLiteral("nl");
        QTest::newRow("en") << QStringLiteral("en");
    }
    void hrWritesAPlanAndPutsItInTheDossier()
    {
        QFETCH(QString, language);
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        begin(hr);
        const auto dossier = hr.engine().find(number);
        {
            LetterDesk desk(hr, language);
            QVERIFY(desk.open(*dossier) && desk.begin());
            QVERIFY2(!desk.dialog()->windowTitle().contains(QStringLiteral("Jansen")), "the title names nobody");
            QVERIFY(desk.chooseLetter(QStringLiteral("plan-of-action")));
            auto* goal = desk.part(QStringLiteral("goal"));
            QVERIFY(goal != nullptr);
            goal->setFocus();
            QTest::keyClicks(goal, QStringLiteral("Terug in eigen werk, hij heeft reuma."));
            QVERIFY2(desk.at.waitFor([&] {
                const auto notices = desk.dialog()->findChildren<ui::MedicalTextNotice*>();
                return std::any_of(notices.begin(), notices.end(), [](const auto* notice) {
                    return notice->isVisible() && notice->sentence().contains(QStringLiteral("reuma"));
                });
            }),
                     "a medical word is named");
            look(*desk.dialog(), QStringLiteral("letter-medical-word"));
            const auto* form = desk.dialog()->findChild<QScrollArea*>();
            QVERIFY2(form->widget()->width() <= form->viewport()->width(), "nothing of it is cut off");
            goal->setPlainText(QStringLiteral("Terug in eigen werk."));
            QTest::qWait(1'000); // the typing rests
            QVERIFY(desk.at.waitFor([&desk] { return desk.dialog()->paper()->isDrawn(); }));
            auto* milestone = desk.dialog()->findChild<QCheckBox*>(QStringLiteral("letterMilestone"));
            QVERIFY(milestone->isVisible() && !milestone->isChecked());
            milestone->setChecked(true);
            look(*desk.dialog(), QStringLiteral("letter-dialog"));
            QVERIFY(desk.at.press(QStringLiteral("keepLetter")));
            QVERIFY(desk.at.waitFor([&desk] { return desk.dialog() == nullptr; }));
            QVERIFY(desk.at.waitFor([&desk] { return desk.page().list()->topLevelItemCount() == 1; }));
            QVERIFY(desk.at.waitFor([&desk] { return desk.at.status().outbox == 0; }));
            look(desk.at.window(), QStringLiteral("letter-kept"));
        }
        QVERIFY2(hr.unlock(), qPrintable(hr.error.sentence()));
        const auto view = hr.engine().show(*dossier, false);
        QCOMPARE(view->documents.size(), 1);
        QCOMPARE(view->documents.first().fieldId, QStringLiteral("action_plan"));
        QCOMPARE(view->tasks.size(), 1);
        QCOMPARE(view->tasks.first().task.evidence, view->documents.first().id.toString());
        const auto kept = hr.engine().openDocument(*dossier, view->documents.first().id, 10'000'000, {});
        const QString words = pdfWords(kept->bytes);
        QVERIFY2(words.contains(QStringLiteral("Terug in eigen werk.")), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("Piet Jansen")), qPrintable(words));
        QVERIFY(!words.contains(QStringLiteral("reuma")));
    }

    void wordsStayWhenTheLanguageChanges()
    {
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        begin(hr);
        const auto dossier = hr.engine().find(number);
        LetterDesk desk(hr, QStringLiteral("en"));
        QVERIFY(desk.open(*dossier) && desk.begin());
        QVERIFY(desk.chooseLetter(QStringLiteral("plan-of-action")));
        QPointer<QPlainTextEdit> goal = desk.part(QStringLiteral("goal"));
        QVERIFY(goal != nullptr);
        goal->setPlainText(QStringLiteral("Own work."));
        auto* languages = desk.dialog()->findChild<QComboBox*>(QStringLiteral("letterLanguage"));
        languages->setCurrentIndex(0);
        Q_EMIT languages->activated(0);
        QVERIFY(desk.at.waitFor([&goal] { return goal.isNull(); }));
        QCOMPARE(desk.part(QStringLiteral("goal"))->toPlainText(), QStringLiteral("Own work."));
        QCOMPARE(desk.dialog()->choice().id, QStringLiteral("plan-of-action"));
        QCOMPARE(desk.dialog()->choice().language, domain::Language::Dutch);
    }

    void escapeAsksBeforeItThrowsWordsAway()
    {
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        begin(hr);
        const auto dossier = hr.engine().find(number);
        LetterDesk desk(hr, QStringLiteral("en"));
        QVERIFY(desk.open(*dossier) && desk.begin());
        QVERIFY(desk.chooseLetter(QStringLiteral("plan-of-action")));
        auto* goal = desk.part(QStringLiteral("goal"));
        QVERIFY(goal != nullptr);
        goal->setPlainText(QStringLiteral("Own work."));
        QTest::keyClick(desk.dialog(), Qt::Key_Escape);
        QTest::keyClick(desk.dialog(), Qt::Key_Escape); // twice is no answer
        QVERIFY(desk.dialog() != nullptr && desk.dialog()->isVisible());
        // While it is being kept nothing closes it, and nothing that is drawn makes its button work again.
        auto* keep = desk.dialog()->findChild<QPushButton*>(QStringLiteral("keepLetter"));
        QVERIFY(desk.at.waitFor([keep] { return keep->isEnabled(); }));
        desk.dialog()->setKeeping(true);
        desk.dialog()->setBusy(false);
        QVERIFY(!keep->isEnabled() && !goal->isEnabled());
        desk.dialog()->reject();
        QVERIFY(desk.dialog()->isVisible());
        desk.dialog()->setKeeping(false);
        QVERIFY(keep->isEnabled() && goal->isEnabled());
        QTest::keyClick(desk.dialog(), Qt::Key_Escape);
        QVERIFY(desk.at.press(QStringLiteral("dropLetter")));
        QVERIFY(desk.at.waitFor([&desk] { return desk.dialog() == nullptr; }));
    }

    void lockingShutsTheLetter()
    {
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        begin(hr);
        const auto dossier = hr.engine().find(number);
        LetterDesk desk(hr, QStringLiteral("en"));
        QVERIFY(desk.open(*dossier) && desk.begin());
        desk.dialog()->activateWindow();
        QTest::keyClick(desk.dialog(), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(desk.at.waitFor([&desk] { return desk.at.status().locked; }));
        QVERIFY(desk.at.waitFor([&desk] { return desk.dialog() == nullptr; }));
    }

    void aCopyForSomebodyOutsideShowsItsPasswordOnce()
    {
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        begin(hr);
        const auto dossier = hr.engine().find(number);
        const QString path = hr.scratch(QStringLiteral("plan.pdf"));
        QVERIFY(!writePaper(path, 20'000).isEmpty());
        QVERIFY(hr.engine().addDocument(*dossier, path) && hr.sync());
        const QString target = hr.scratch(QStringLiteral("copy.pdf"));
        QString password;
        {
            LetterDesk desk(hr, QStringLiteral("nl"));
            QVERIFY(desk.open(*dossier));
            QVERIFY(desk.at.waitFor([&desk] { return desk.page().list()->topLevelItemCount() == 1; }));
            desk.page().list()->setCurrentItem(desk.page().list()->topLevelItem(0));
            QVERIFY(desk.at.press(QStringLiteral("encryptDocument")));
            auto* dialog = desk.at.window().findChild<ui::EncryptDialog*>();
            QVERIFY(dialog != nullptr);
            dialog->findChild<QLineEdit*>(QStringLiteral("encryptRecipient"))->setText(QStringLiteral("Arbo Zuid"));
            dialog->findChild<QLineEdit*>(QStringLiteral("encryptFile"))->setText(target);
            look(*dialog, QStringLiteral("encrypt-asking"));
            QVERIFY(desk.at.press(QStringLiteral("encryptMake")));
            dialog->reject(); // not while it is being made, nor without a question when its password is there
            QVERIFY(dialog->isVisible());
            QVERIFY(desk.at.waitFor(
                [&desk] { return desk.at.visible<QLabel>(QStringLiteral("encryptPassword")) != nullptr; }));
            password = desk.at.visible<QLabel>(QStringLiteral("encryptPassword"))->text();
            look(*dialog, QStringLiteral("encrypt-password"));
            dialog->reject();
            QVERIFY(dialog->isVisible() && desk.at.visible<QPushButton>(QStringLiteral("encryptClose")) != nullptr);
            QVERIFY(desk.at.press(QStringLiteral("encryptDone")));
            QVERIFY(desk.at.waitFor([&desk] { return desk.at.window().findChild<ui::EncryptDialog*>() == nullptr; }));
            QVERIFY(desk.at.waitFor([&desk] { return desk.at.status().outbox == 0; }));
        }
        const QByteArray copy = readPaper(target);
        const QStringList read{QStringLiteral("-upw"), password, QStringLiteral("FILE"), QStringLiteral("-")};
        QVERIFY(popplerSays(QStringLiteral("pdftotext"), read, copy).contains(QStringLiteral("plan.pdf")));
        QVERIFY(pdfWords(copy).isEmpty());
        QVERIFY2(hr.unlock(), qPrintable(hr.error.sentence()));
        const auto view = hr.engine().show(*dossier, false);
        QCOMPARE(view->entries.size(), 1);
        QVERIFY(view->entries.first().text.contains(QStringLiteral("Arbo Zuid")));
        QVERIFY(!view->entries.first().text.contains(password));
    }
};

QTEST_MAIN(LetterWindowTest)
#include "LetterWindowTest.moc"
