// SPDX-License-Identifier: GPL-3.0-or-later
// What it costs to open a dossier with much in it, from the vault to the painted window, beside one with little in it. Both
// are opened in turns in the same run; only how they compare is asserted.
#include "app/vault/VaultReader.h"
#include "core/protocol/DocumentRecord.h"
#include "tests/app/VaultWorld.h"
#include "ui/documents/DocumentsPage.h"
#include "ui/dossier/DossierScreen.h"
#include "ui/dossier/NotesPanel.h"
#include "ui/style/Look.h"

#include <QApplication>
#include <QTabWidget>
#include <QTest>

#include <algorithm>
#include <array>
#include <ctime>

using namespace kluis;
using namespace kluis::test;
using domain::Role;

class DossierOpeningTest : public QObject {
    Q_OBJECT

    static constexpr std::size_t turns = 9;

    std::unique_ptr<VaultWorld> m_world;
    DossierId m_little;
    DossierId m_much;

    /// A dossier with so many notes and documents.
    DossierId make(const char* number, int notes, int documents)
    {
        auto& vault = *m_world->vault;
        const auto dossier = vault.addDossier(
            m_world->tenant, {{text("personnel_no"), text(number)}, {text("last_name"), text("Jansen")}});
        const auto field = dossier ? vault.documentField(*dossier, {}, {}) : failure(dossier);
        bool isWhole = field.has_value();
        const QString words = text(" Afgesproken is dat hij volgende week een dag extra komt.").repeated(8);
        for (int i = 0; isWhole && i < notes; ++i) {
            isWhole =
                vault.addEntry(*dossier, text("process_note"), QStringLiteral("Punt %1.").arg(i) + words).has_value();
        }
        for (int i = 0; isWhole && i < documents; ++i) {
            protocol::DocumentRecord paper;
            paper.name = QStringLiteral("verslag %1.pdf").arg(i);
            paper.type = text("application/pdf");
            paper.size = 10;
            paper.contentDigest = paper.sealedDigest = paper.key = QByteArray(32, 'k');
            isWhole = vault
                          .addDocument(*dossier, **field, crypto::randomId<RecordId>(), paper,
                                       crypto::randomId<RecordId>().bytes())
                          .has_value();
        }
        return isWhole ? *dossier : DossierId();
    }

    /// Of this thread, in milliseconds: what else the machine does is no part of it.
    static double processorTime()
    {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
    }

    /// Milliseconds of processor time until the dossier is painted with \p tab in front, as DossierController opens it.
    double open(const DossierId& dossier, const QString& tab)
    {
        ui::DossierScreen screen;
        screen.resize(900, 700);
        screen.show();
        screen.reveal(tab, {});
        const double before = processorTime();
        const auto view = m_world->reader->show(dossier, false, nullptr, ui::NotesPanel::shownAtFirst);
        if (!view) {
            return -1;
        }
        screen.setDossier(ui::DossierDescription::of(*view, Role::Hr, QLocale::c(), QDateTime::currentDateTime()));
        (void)screen.grab();
        const double took = processorTime() - before;
        return screen.tabs()->currentWidget()->objectName() == tab ? took : -1;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(crypto::initialise());
        ui::Look::apply(*qApp);
        m_world = std::make_unique<VaultWorld>(Role::Hr);
        m_little = make("1", 5, 10);
        m_much = make("2", 500, 100);
        QVERIFY(!m_little.isNull() && !m_much.isNull());
    }

    void muchInADossierCostsLittleMoreToOpen_data()
    {
        QTest::addColumn<QString>("tab");
        QTest::newRow("overview") << text("overview");
        QTest::newRow("notes") << QString(domain::categoryName(domain::Category::Process));
        QTest::newRow("documents") << text("documentsTab");
    }
    void muchInADossierCostsLittleMoreToOpen()
    {
        QFETCH(const QString, tab);
        QVERIFY(open(m_much, tab) > 0); // fonts and icons are made once
        std::array<double, turns> little{};
        std::array<double, turns> much{};
        for (std::size_t i = 0; i < turns; ++i) {
            little.at(i) = open(m_little, tab);
            much.at(i) = open(m_much, tab);
            QVERIFY(little.at(i) > 0 && much.at(i) > 0);
        }
        std::nth_element(little.begin(), little.begin() + turns / 2, little.end());
        std::nth_element(much.begin(), much.begin() + turns / 2, much.end());
        const double ratio = much[turns / 2] / little[turns / 2];
        qInfo("5 notes and 10 documents: %.1f ms, 500 and 100: %.1f ms, ratio %.2f", little[turns / 2], much[turns / 2],
              ratio);
        QVERIFY(ratio < 1.5);
    }
};

QTEST_MAIN(DossierOpeningTest)
#include "DossierOpeningTest.moc"
