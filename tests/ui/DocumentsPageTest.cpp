// SPDX-License-Identifier: GPL-3.0-or-later
// The documents tab and what belongs to it, with plain values: nothing clipped, every control named, pictures to look at.
#include "ui/documents/DocumentsPage.h"
#include "app/documents/DocumentWriter.h"
#include "app/settings/Translators.h"
#include "tests/support/PrintedPaper.h"
#include "tests/ui/Samples.h"
#include "tests/ui/Shown.h"
#include "ui/documents/AttachDialog.h"
#include "ui/documents/DocumentList.h"
#include "ui/documents/PaperView.h"
#include "ui/style/Look.h"

#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace kluis;
using domain::Role;
using ui::DocumentsDescription;
using ui::DocumentsPage;

namespace {

QLocale localeOf(const QString& code)
{
    return code == QLatin1String("nl") ? QLocale(QLocale::Dutch, QLocale::Netherlands)
                                       : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

DocumentsDescription described(Role role)
{
    return DocumentsDescription::of(test::sampleView(role), role, QLocale(), test::sampleNow());
}

void choose(DocumentsPage& page, const QString& name)
{
    const auto items = page.list()->findItems(name, Qt::MatchExactly | Qt::MatchRecursive);
    QCOMPARE(items.size(), 1);
    page.list()->setCurrentItem(items.first());
}

bool isShown(DocumentsPage& page, const char* button)
{
    const auto* found = page.findChild<QPushButton*>(QString::fromLatin1(button));
    return found != nullptr && found->isVisibleTo(&page);
}

bool drop(DocumentsPage& page, const QList<QUrl>& urls)
{
    QMimeData data;
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&page, &enter);
    if (!enter.isAccepted()) {
        return false;
    }
    QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&page, &event);
    return event.isAccepted();
}

QList<app::DocumentCandidate> candidates()
{
    return {{QStringLiteral("/tmp/Plan van aanpak.pdf"), QStringLiteral("Plan van aanpak.pdf"), 240'000, {}},
            {QStringLiteral("/tmp/film.mp4"), QStringLiteral("film.mp4"), 800'000'000,
             app::DocumentWriter::tr("The file is larger than %1 MB, more than the server takes.").arg(50)}};
}

} // namespace

class DocumentsPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::Look::apply(*qApp); }

    void thePageInPictures_data() { test::Variant::rows(); }
    void thePageInPictures()
    {
        QFETCH(QString, code);
        const test::Variant variant(code);
        DocumentsPage page;
        page.resize(760, 520);
        page.setContent(described(Role::Doctor));
        page.show();
        test::look(page, QStringLiteral("documents-doctor"));
        choose(page, QStringLiteral("Scan getekend plan, alle bladen.tiff"));
        test::look(page, QStringLiteral("documents-refused"));
        choose(page, QStringLiteral("Arbeidsdeskundig rapport.docx"));
        test::look(page, QStringLiteral("documents-not-viewable"));
        choose(page, QStringLiteral("Brief orthopeed.pdf"));
        QTest::keyClick(page.findChild<QPushButton*>(QStringLiteral("saveDocument")), Qt::Key_Space);
        test::look(page, QStringLiteral("documents-save-question"));
        page.setContent(described(Role::Hr));
        page.list()->expandAll();
        page.showTransfer(*RecordId::fromBytes(QByteArray(16, 'c')), true, 0, 48);
        QTest::qWait(1'100);
        page.showTransfer(*RecordId::fromBytes(QByteArray(16, 'c')), true, 12, 48);
        test::look(page, QStringLiteral("documents-sending"));
        page.clearTransfer();
        page.setContent(
            {.offered = true, .sorts = described(Role::Hr).sorts, .usualSort = 0, .closed = {}, .lines = {}});
        test::look(page, QStringLiteral("documents-none"));
    }

    void theDialogsInPictures_data() { test::Variant::rows(); }
    void theDialogsInPictures()
    {
        QFETCH(QString, code);
        const test::Variant variant(code);
        const auto doctor = described(Role::Doctor);
        ui::AttachDialog dialog(candidates(), doctor.sorts, doctor.usualSort, nullptr);
        dialog.show();
        test::look(dialog, QStringLiteral("documents-attach"));
    }

    void aSmallPageClipsNothing()
    {
        const app::Translators translators(localeOf(QStringLiteral("nl")));
        DocumentsPage page;
        page.setContent(described(Role::Doctor));
        page.resize(page.minimumSizeHint());
        page.show();
        test::look(page, QStringLiteral("documents-small"));
    }

    void whatCanBeDoneFollowsTheDocument()
    {
        DocumentsPage page;
        page.resize(760, 520);
        page.setContent(described(Role::Hr));
        page.show();
        choose(page, QStringLiteral("Scan getekend plan, alle bladen.tiff"));
        QVERIFY(isShown(page, "retryDocument") && isShown(page, "takeBackDocument"));
        QVERIFY(!isShown(page, "pinDocument") && !isShown(page, "newVersion"));
        choose(page, QStringLiteral("Plan van aanpak.pdf"));
        QVERIFY(!isShown(page, "retryDocument") && !isShown(page, "takeBackDocument"));
        QVERIFY(isShown(page, "openDocument") && isShown(page, "newVersion") && isShown(page, "pinDocument"));
        choose(page, QStringLiteral("Arbeidsdeskundig rapport.docx"));
        QVERIFY2(!isShown(page, "openDocument"), "an office file is saved only");
        QVERIFY(
            page.findChild<QLabel*>(QStringLiteral("documentAbout"))->text().contains(QStringLiteral("save a copy")));
    }

    void aMedicalDocumentIsSavedOnlyAfterAQuestion()
    {
        DocumentsPage page;
        page.setContent(described(Role::Doctor));
        page.show();
        choose(page, QStringLiteral("Brief orthopeed.pdf"));
        QTest::keyClick(page.findChild<QPushButton*>(QStringLiteral("saveDocument")), Qt::Key_Space);
        QVERIFY(page.findChild<QDialog*>() == nullptr);
        QVERIFY(isShown(page, "saveDocumentYes"));
        choose(page, QStringLiteral("Plan van aanpak.pdf"));
        QVERIFY2(!isShown(page, "saveDocumentYes"), "it was asked about the other one");
    }

    void filesAreDroppedWhereTheRoleMayAdd()
    {
        DocumentsPage page;
        page.setContent(described(Role::Hr));
        page.show();
        const QSignalSpy wanted(&page, &DocumentsPage::filesWanted);
        QVERIFY(
            drop(page, {QUrl::fromLocalFile(QStringLiteral("/tmp/a.pdf")), QUrl(QStringLiteral("https://x.example/b")),
                        QUrl::fromLocalFile(QStringLiteral("/tmp/c.png"))}));
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toStringList(),
                 QStringList({QStringLiteral("/tmp/a.pdf"), QStringLiteral("/tmp/c.png")}));
        QVERIFY2(!drop(page, {QUrl(QStringLiteral("https://x.example/b"))}), "nothing is fetched from elsewhere");
        auto readOnly = described(Role::Hr);
        readOnly.sorts.clear();
        page.setContent(readOnly);
        QVERIFY(!page.acceptDrops());
        QVERIFY(!isShown(page, "attachDocument"));
    }

    void theChosenDocumentStaysChosen()
    {
        DocumentsPage page;
        page.show();
        page.setContent(described(Role::Doctor));
        choose(page, QStringLiteral("Brief orthopeed.pdf"));
        page.hide(); // another part of the dossier is looked at meanwhile
        auto later = described(Role::Doctor);
        later.lines.first().state = ui::DocumentLine::State::AtServer;
        later.lines.first().unsent = {};
        page.setContent(later);
        page.show();
        QCOMPARE(page.list()->chosen()->name, QStringLiteral("Brief orthopeed.pdf"));
    }

    void enterOpensAndOnlyWhatCanBeShown()
    {
        DocumentsPage page;
        page.setContent(described(Role::Hr));
        page.show();
        const QSignalSpy opened(&page, &DocumentsPage::openWanted);
        choose(page, QStringLiteral("Arbeidsdeskundig rapport.docx"));
        QTest::keyClick(page.list(), Qt::Key_Return);
        QCOMPARE(opened.size(), 0);
        choose(page, QStringLiteral("Plan van aanpak.pdf"));
        QTest::keyClick(page.list(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
    }

    void theDialogAddsWhatCanBeADocumentAndSaysWhyTheRestCannot()
    {
        const auto doctor = described(Role::Doctor);
        ui::AttachDialog dialog(candidates(), doctor.sorts, doctor.usualSort, nullptr);
        QCOMPARE(dialog.files(), QStringList(QStringLiteral("/tmp/Plan van aanpak.pdf")));
        QCOMPARE(dialog.fieldId(), QStringLiteral("medical_attachment"));
        dialog.show();
        QVERIFY(test::visibleTexts(dialog).contains(QStringLiteral("film.mp4: The file is larger than 50 MB")));
        ui::AttachDialog none({candidates().last()}, doctor.sorts, doctor.usualSort, nullptr);
        QVERIFY(!none.findChild<QPushButton*>(QStringLiteral("addDocuments"))->isEnabled());
    }

    void pagesAreAskedForOneAtATimeAndOnlyThoseInSight()
    {
        ui::PaperView view;
        view.resize(400, 500);
        view.show();
        QList<int> asked;
        connect(&view, &ui::PaperView::pictureWanted, this, [&](int page, QSize size) {
            asked.append(page);
            QVERIFY(qint64(size.width()) * size.height() <= 16'000'000);
        });
        view.setPages(QList<QSizeF>(200, QSizeF(595, 842)));
        QTRY_COMPARE(asked, QList<int>({0}));
        view.setPicture(0, QImage(10, 10, QImage::Format_RGB32));
        QTest::qWait(60);
        QVERIFY2(asked.size() <= 2, "not the other hundred and ninety-eight");
        view.goToPage(150);
        QCOMPARE(view.page(), 150);
        if (asked.size() == 2) {
            view.setPicture(asked.last(), QImage(10, 10, QImage::Format_RGB32));
        }
        QTRY_COMPARE(asked.last(), 150);
        view.zoomBy(1'000);
        view.setPicture(150, QImage(10, 10, QImage::Format_RGB32));
        QTest::qWait(60);
        QTest::keyClick(&view, Qt::Key_Home);
        QCOMPARE(view.page(), 0);
        QTest::keyClick(&view, Qt::Key_End);
        QCOMPARE(view.page(), 199);
    }
};

QTEST_MAIN(DocumentsPageTest)
#include "DocumentsPageTest.moc"
