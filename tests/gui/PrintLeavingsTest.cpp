// SPDX-License-Identifier: GPL-3.0-or-later
// VERIFICATION row 15, paper: a letter that was looked at, printed into a file and saved by the window leaves the two files
// that were chosen and nothing else in folders of temporary files, settings, caches, recent files and the profile. What a
// system's own print queue keeps is its own. Needs a keychain and a private home: tests/run-in-session.
#include "app/session/KeychainStore.h"
#include "tests/gui/WindowAtWork.h"
#include "tests/support/Canary.h"
#include "tests/support/PaperFile.h"
#include "tests/support/Poppler.h"
#include "ui/documents/DocumentsPage.h"
#include "ui/documents/PaperView.h"
#include "ui/dossier/DossierScreen.h"
#include "ui/letters/LetterDialog.h"
#include "ui/shell/WorkPane.h"
#include "ui/style/Look.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDirIterator>
#include <QFileDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QTabWidget>
#include <QTest>

using namespace kluis;
using namespace kluis::test;
using domain::Role;

namespace {

const QString word = QStringLiteral("Terugkeer-Kanarie-5521");
const QString surname = QStringLiteral("Kanariekooi");

/// The files below \p folders that hold a page, or one of \p words, but those of \p chosen; what it looked at is counted.
QStringList leftIn(const QStringList& folders, const QStringList& words, const QStringList& chosen, int& looked)
{
    QStringList left;
    for (const QString& folder : folders) {
        for (const QString& each : words) {
            left += filesHolding(folder, each);
        }
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QByteArray bytes = readPaper(files.next());
            const bool isPage = bytes.startsWith("%PDF") || bytes.startsWith("%!PS");
            left += isPage || files.fileName().contains(surname) ? QStringList(files.filePath()) : QStringList();
            ++looked;
        }
    }
    left.removeIf([&chosen](const QString& file) { return chosen.contains(QFileInfo(file).canonicalFilePath()); });
    return left;
}

} // namespace

class PrintLeavingsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_temporary; ///< the system's folder of temporary files, for all that runs here
    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<Workplace> m_hr;
    QString m_printed;
    QString m_saved;

    [[nodiscard]] QStringList places() const
    {
        return {m_temporary.path(), QDir::homePath(), qEnvironmentVariable("XDG_RUNTIME_DIR")};
    }
    /// "Print to File" of Qt's own dialog, as a person chooses it.
    [[nodiscard]] static bool printTo(WindowAtWork& at, const QString& file)
    {
        if (!at.press(QStringLiteral("printLetter"))) {
            return false;
        }
        QPointer<QPrintDialog> dialog;
        const bool isThere = at.waitFor([&] {
            dialog = at.window().findChild<QPrintDialog*>();
            return dialog != nullptr && dialog->isVisible();
        });
        auto* printers = isThere ? dialog->findChild<QComboBox*>(QStringLiteral("printers")) : nullptr;
        auto* name = isThere ? dialog->findChild<QLineEdit*>(QStringLiteral("filename")) : nullptr;
        if (printers == nullptr || name == nullptr) {
            return false;
        }
        const int toFile = printers->findText(QStringLiteral("PDF"), Qt::MatchContains);
        printers->setCurrentIndex(toFile >= 0 ? toFile : printers->count() - 1);
        name->setText(file);
        dialog->accept();
        return at.waitFor([&file] { return readPaper(file).contains("%%EOF"); });
    }
    [[nodiscard]] static bool saveAs(WindowAtWork& at, const QString& file)
    {
        if (!at.press(QStringLiteral("saveLetter"))) {
            return false;
        }
        QPointer<QFileDialog> dialog;
        if (!at.waitFor([&] {
                dialog = at.window().findChild<QFileDialog*>();
                return dialog != nullptr && dialog->isVisible();
            })) {
            return false;
        }
        dialog->selectFile(file);
        QMetaObject::invokeMethod(dialog, "accept");
        return at.waitFor([&file] { return readPaper(file).contains("%%EOF"); });
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(app::KeychainStore::isUsable(), "this test needs a keychain: run it by tests/run-in-session");
        QVERIFY(qputenv("TMPDIR", QFile::encodeName(m_temporary.path())));
        QCOMPARE(QDir::tempPath(), m_temporary.path());
        ui::Look::apply(*qApp);
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        m_server = std::make_unique<TestServer>();
        m_hr = std::make_unique<Workplace>(*m_server, QStringLiteral("hanneke"));
        QVERIFY2(m_hr->begin(Role::Hr, {QStringLiteral("vermeer")}), qPrintable(m_hr->error.sentence()));
        QVERIFY(m_hr->folder().startsWith(m_temporary.path()));
        m_printed = m_hr->scratch(QStringLiteral("printed.pdf"));
        m_saved = m_hr->scratch(QStringLiteral("saved.pdf"));
    }

    void aPageThatSomethingLeftIsFound()
    {
        const QString stray = m_temporary.filePath(QStringLiteral("cups.0a1"));
        QFile file(stray);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("%PDF-1.4 closed") > 0);
        file.close();
        int looked = 0;
        QCOMPARE(leftIn(places(), {word}, {}, looked), QStringList(stray));
        QVERIFY(QFile::remove(stray));
        QVERIFY2(looked > 5, "the profile, its settings and the keychain are looked at");
    }

    void aLetterIsLookedAtPrintedAndSaved()
    {
        const auto dossier = m_hr->addDossier(QStringLiteral("1001"), surname + QStringLiteral(", Piet"));
        QVERIFY(dossier && m_hr->engine().reportSick(*dossier, QDate::currentDate().addDays(-50), 100));
        QVERIFY2(m_hr->sync(), qPrintable(m_hr->error.sentence()));
        WindowAtWork at(*m_hr, QStringLiteral("en"));
        QVERIFY(at.unlock() && at.openDossier(*dossier));
        auto* screen = at.window().work()->dossier();
        screen->tabs()->setCurrentWidget(screen->documents());
        const auto dialog = [&at] { return at.window().findChild<ui::LetterDialog*>(); };
        QVERIFY(at.press(QStringLiteral("makeLetter")));
        QVERIFY(at.waitFor([&] { return dialog() != nullptr && dialog()->paper()->isDrawn(); }));
        auto* titles = dialog()->findChild<QComboBox*>(QStringLiteral("letterTitle"));
        titles->setCurrentIndex(titles->findData(QStringLiteral("plan-of-action")));
        Q_EMIT titles->activated(titles->currentIndex());
        const auto goal = [&] { return dialog()->findChild<QPlainTextEdit*>(QStringLiteral("letterPart-goal")); };
        QVERIFY(at.waitFor([&] { return goal() != nullptr; }));
        goal()->setPlainText(word);
        QVERIFY2(printTo(at, m_printed), "printed into a file");
        QVERIFY2(saveAs(at, m_saved), "saved");
        for (const QString& file : {m_printed, m_saved}) {
            const QString words = pdfWords(readPaper(file));
            QVERIFY2(words.contains(word) && words.contains(surname), qPrintable(words));
        }
    }

    void theChosenFilesAreAllThatIsLeft()
    {
        QVERIFY(m_hr->unlock());
        int looked = 0;
        const QStringList chosen{m_printed, m_saved};
        const QStringList working = leftIn(places(), {word, surname}, chosen, looked);
        QVERIFY2(working.isEmpty(), qPrintable(working.join(u' ')));
        QVERIFY(m_hr->sync() && m_hr->engine().logout(false));
        const QStringList after = leftIn(places(), {word, surname}, chosen, looked);
        QVERIFY2(after.isEmpty(), qPrintable(after.join(u' ')));
    }
};

QTEST_MAIN(PrintLeavingsTest)
#include "PrintLeavingsTest.moc"
