// SPDX-License-Identifier: GPL-3.0-or-later
// Documents by the window alone, at real servers: added, watched, looked at, saved, kept, refused. Needs a keychain:
// tests/run-in-session.
#include "app/session/KeychainStore.h"
#include "tests/gui/WindowAtWork.h"
#include "tests/support/MedicalTeam.h"
#include "tests/support/PaperFile.h"
#include "tests/support/PrintedPaper.h"
#include "tests/ui/ClipCheck.h"
#include "tests/ui/Shown.h"
#include "ui/documents/DocumentList.h"
#include "ui/documents/DocumentsPage.h"
#include "ui/documents/PaperView.h"
#include "ui/documents/PreviewProcess.h"
#include "ui/documents/ViewerDialog.h"
#include "ui/dossier/DossierScreen.h"
#include "ui/shell/WorkPane.h"
#include "ui/style/Look.h"

#include <QApplication>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QTabWidget>
#include <QTest>

#include <csignal>

using namespace kluis;
using namespace kluis::test;
using domain::Role;
using ui::DocumentLine;

namespace {

const QString vermeer = QStringLiteral("vermeer");
const QString number = QStringLiteral("vermeer/1001");

bool write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray plan()
{
    return printedPaper({QStringLiteral("Plan van aanpak\n\nDoel: volledige terugkeer in eigen werk."),
                         QStringLiteral("Tweede blad met een kanarie erop.")});
}

/// A person's documents tab.
class Tab {
public:
    explicit Tab(WindowAtWork& at) : m_at(at) {}

    [[nodiscard]] ui::DocumentsPage& page() { return *m_at.window().work()->dossier()->documents(); }
    [[nodiscard]] bool open(const DossierId& dossier)
    {
        if (!m_at.openDossier(dossier)) {
            return false;
        }
        auto* tabs = m_at.window().work()->dossier()->tabs();
        tabs->setCurrentIndex(tabs->indexOf(&page()));
        return tabs->currentWidget() == &page();
    }
    bool drop(const QStringList& paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& path : paths) {
            urls.append(QUrl::fromLocalFile(path));
        }
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&page(), &enter);
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&page(), &event);
        return enter.isAccepted() && event.isAccepted();
    }
    /// Waits until a document of that name is in that state, and chooses it.
    [[nodiscard]] bool choose(const QString& name, DocumentLine::State state)
    {
        return m_at.waitFor([&] {
            const auto items = page().list()->findItems(name, Qt::MatchExactly | Qt::MatchRecursive);
            if (items.size() != 1) {
                return false;
            }
            page().list()->setCurrentItem(items.first());
            const auto line = page().list()->chosen();
            return line && line->state == state;
        });
    }
    [[nodiscard]] ui::ViewerDialog* viewer() { return m_at.window().findChild<ui::ViewerDialog*>(); }
    [[nodiscard]] bool openChosen()
    {
        page().list()->setFocus();
        QTest::keyClick(page().list(), Qt::Key_Return);
        return m_at.waitFor([this] { return viewer() != nullptr && viewer()->paper()->isDrawn(); });
    }
    /// Answers the system's file dialog.
    [[nodiscard]] bool answerDialog(const QString& path)
    {
        const bool came = m_at.waitFor([this] { return page().findChild<QFileDialog*>() != nullptr; });
        if (came) {
            auto* dialog = page().findChild<QFileDialog*>();
            dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(path);
            QMetaObject::invokeMethod(dialog, "accept");
        }
        return came;
    }

private:
    WindowAtWork& m_at;
};

} // namespace

class DocumentWindowTest : public QObject {
    Q_OBJECT

    static void begin(Workplace& hr, Workplace& other)
    {
        QVERIFY2(hr.begin(Role::Hr, {vermeer}), qPrintable(hr.error.sentence()));
        QVERIFY2(other.begin(Role::Hr, {vermeer}), qPrintable(other.error.sentence()));
        QVERIFY(hr.addDossier());
        QVERIFY2(hr.sync() && other.sync(), qPrintable(hr.error.sentence()));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(app::KeychainStore::isUsable(), "this test needs a keychain: run it by tests/run-in-session");
        ui::Look::apply(*qApp);
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    }

    void hrAddsWatchesLooksAndSaves()
    {
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        Workplace hugo(server, QStringLiteral("hugo"));
        begin(hr, hugo);
        const auto dossier = hr.engine().find(number);
        const QString small = hr.scratch(QStringLiteral("plan.pdf"));
        const QString large = hr.scratch(QStringLiteral("groot.pdf"));
        const QString empty = hr.scratch(QStringLiteral("leeg.pdf"));
        QVERIFY(write(small, plan()) && write(empty, {}));
        QVERIFY(!writePaper(large, 25'000'000).isEmpty());
        {
            WindowAtWork at(hr, QStringLiteral("nl"));
            QVERIFY(at.unlock());
            Tab tab(at);
            QVERIFY(tab.open(*dossier));
            look(at.window(), QStringLiteral("documents-empty"));
            QVERIFY(tab.drop({small, large, empty}));
            QVERIFY(
                at.waitFor([&at] { return at.visible<QAbstractButton>(QStringLiteral("addDocuments")) != nullptr; }));
            look(*at.visible<QAbstractButton>(QStringLiteral("addDocuments"))->window(),
                 QStringLiteral("documents-adding"));
            QVERIFY2(visibleTexts(at.window()).contains(QStringLiteral("leeg.pdf: ")), "an empty file says why not");
            QVERIFY(at.press(QStringLiteral("addDocuments")));
            QVERIFY(at.waitFor([&at] { return at.visible<QWidget>(QStringLiteral("transfer")) != nullptr; }));
            look(at.window(), QStringLiteral("documents-transfer"));
            QVERIFY(tab.choose(QStringLiteral("groot.pdf"), DocumentLine::State::Here));
            QVERIFY(tab.choose(QStringLiteral("plan.pdf"), DocumentLine::State::Here));
            QVERIFY(at.waitFor([&at] { return at.status().outbox == 0; }));
            look(at.window(), QStringLiteral("documents-tab"));
        }
        {
            WindowAtWork at(hugo);
            QVERIFY(at.unlock() && at.sync());
            Tab tab(at);
            QVERIFY(tab.open(*dossier));
            QVERIFY(tab.choose(QStringLiteral("plan.pdf"), DocumentLine::State::AtServer));
            QVERIFY(tab.openChosen());
            look(*tab.viewer(), QStringLiteral("documents-viewer"));
            auto* search = tab.viewer()->findChild<QLineEdit*>(QStringLiteral("viewerSearch"));
            QTest::keyClicks(search, QStringLiteral("kanarie"));
            QTest::keyClick(search, Qt::Key_Return);
            QVERIFY(at.waitFor([&tab] { return tab.viewer()->paper()->hitCount() == 1; }));
            QCOMPARE(tab.viewer()->paper()->page(), 1);
            QVERIFY(at.waitFor([&tab] { return tab.viewer()->paper()->isDrawn(); }));
            look(*tab.viewer(), QStringLiteral("documents-found"));
            QTest::keyClick(tab.viewer(), Qt::Key_Escape);
            QVERIFY(at.waitFor([&tab] { return tab.viewer() == nullptr; }));
            QVERIFY2(tab.choose(QStringLiteral("plan.pdf"), DocumentLine::State::Here), "it was fetched");
            const QString target = hugo.scratch(QStringLiteral("kopie.pdf"));
            QVERIFY(at.press(QStringLiteral("saveDocument")));
            QVERIFY(tab.answerDialog(target));
            QVERIFY(at.waitFor([&target] { return QFile::exists(target); }));
            QCOMPARE(readPaper(target), readPaper(small));
            QVERIFY(tab.choose(QStringLiteral("groot.pdf"), DocumentLine::State::AtServer));
            QVERIFY(at.press(QStringLiteral("pinDocument")));
            QVERIFY(tab.choose(QStringLiteral("groot.pdf"), DocumentLine::State::Here));
            QVERIFY(at.waitFor([&tab] { return tab.page().list()->chosen()->pinned; }));
        }
    }

    void aDoctorsLetterIsMedicalAndAskedAboutBeforeItIsSaved()
    {
        MedicalTeam team;
        QVERIFY2(team.begin(), qPrintable(team.error));
        const auto dossier = team.lead.engine().find(team.dossier());
        const QString letter = team.lead.scratch(QStringLiteral("brief.pdf"));
        QVERIFY(dossier && write(letter, plan()));
        {
            WindowAtWork at(team.lead, QStringLiteral("nl"));
            QVERIFY(at.unlock());
            Tab tab(at);
            QVERIFY(tab.open(*dossier));
            QVERIFY(tab.drop({letter}));
            QVERIFY(at.press(QStringLiteral("addDocuments")));
            QVERIFY(at.waitFor([&at] { return at.status().outbox == 0; }));
            QVERIFY(tab.choose(QStringLiteral("brief.pdf"), DocumentLine::State::Here));
            QVERIFY(tab.page().list()->chosen()->medical);
            QVERIFY(at.press(QStringLiteral("saveDocument")));
            look(at.window(), QStringLiteral("documents-medical-question"));
            QVERIFY(tab.page().findChild<QFileDialog*>() == nullptr);
            QVERIFY(at.press(QStringLiteral("saveDocumentYes")));
            const QString target = team.lead.scratch(QStringLiteral("kopie.pdf"));
            QVERIFY(tab.answerDialog(target));
            QVERIFY(at.waitFor([&target] { return QFile::exists(target); }));
        }
        QVERIFY(team.hr.sync());
        WindowAtWork at(team.hr);
        QVERIFY(at.unlock());
        Tab tab(at);
        QVERIFY(tab.open(*dossier));
        QVERIFY(at.sync());
        QVERIFY(!visibleTexts(at.window()).contains(QStringLiteral("brief.pdf")));
        QCOMPARE(tab.page().list()->topLevelItemCount(), 0);
    }

    void lockingShutsWhatIsLookedAt()
    {
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        Workplace hugo(server, QStringLiteral("hugo"));
        begin(hr, hugo);
        const auto dossier = hr.engine().find(number);
        const QString path = hr.scratch(QStringLiteral("plan.pdf"));
        QVERIFY(write(path, plan()) && hr.engine().addDocument(*dossier, path) && hr.sync());
        WindowAtWork at(hr);
        QVERIFY(at.unlock());
        Tab tab(at);
        QVERIFY(tab.open(*dossier));
        QVERIFY(tab.choose(QStringLiteral("plan.pdf"), DocumentLine::State::Here));
        QVERIFY(tab.openChosen());
        const qint64 reader = tab.viewer()->process()->processId();
        QVERIFY(reader > 0 && ::kill(pid_t(reader), 0) == 0);
        QVERIFY2(!tab.viewer()->windowTitle().contains(QStringLiteral("plan")), "the title names nothing");
        tab.viewer()->activateWindow();
        QTest::keyClick(tab.viewer(), Qt::Key_L, Qt::ControlModifier); // from the document itself
        QVERIFY(at.waitFor([&at] { return at.status().locked; }));
        QVERIFY(at.waitFor([&tab] { return tab.viewer() == nullptr; }));
        QVERIFY2(::kill(pid_t(reader), 0) != 0, "the reader and what it held are gone");
        QVERIFY(!visibleTexts(at.window()).contains(QStringLiteral("plan.pdf")));
        QVERIFY2(QDir(QDir::tempPath()).entryList({QStringLiteral("*plan*.pdf*")}, QDir::Files).isEmpty(),
                 "no file of it");
    }

    void aRefusalSaysWhyAndCanBeTakenBack()
    {
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        Workplace hugo(server, QStringLiteral("hugo"));
        begin(hr, hugo);
        const auto dossier = hr.engine().find(number);
        const QString path = hr.scratch(QStringLiteral("scan.pdf"));
        QVERIFY(!writePaper(path, 40'000).isEmpty());
        server.documents.documentBytes = 10'000;
        server.restart();
        QVERIFY2(hr.login(), qPrintable(hr.error.sentence()));
        QVERIFY(hr.engine().addDocument(*dossier, path));
        QVERIFY2(hr.sync(), qPrintable(hr.error.sentence()));
        WindowAtWork at(hr);
        QVERIFY(at.unlock());
        Tab tab(at);
        QVERIFY(tab.open(*dossier));
        QVERIFY(tab.choose(QStringLiteral("scan.pdf"), DocumentLine::State::Refused));
        QVERIFY(at.visible<QLabel>(QStringLiteral("documentAbout"))->text().endsWith(u'.'));
        look(at.window(), QStringLiteral("documents-refusal"));
        QVERIFY(at.press(QStringLiteral("takeBackDocument")));
        QVERIFY(at.press(QStringLiteral("takeBackDocumentYes")));
        QVERIFY(at.waitFor([&tab] { return tab.page().list()->topLevelItemCount() == 0; }));
        QVERIFY(QDir(hr.file(QStringLiteral("documents"))).entryList(QDir::Files).isEmpty());
    }
};

QTEST_MAIN(DocumentWindowTest)
#include "DocumentWindowTest.moc"
