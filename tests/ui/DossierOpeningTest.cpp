// SPDX-License-Identifier: GPL-3.0-or-later
// What it costs to open a dossier with much in it, from the vault to the painted window.
#include "app/vault/VaultReader.h"
#include "core/protocol/DocumentRecord.h"
#include "tests/app/VaultWorld.h"
#include "ui/dossier/DossierScreen.h"
#include "ui/widgets/Look.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTabWidget>
#include <QTest>

#include <algorithm>
#include <array>

using namespace kluis;
using namespace kluis::test;
using domain::Role;

class DossierOpeningTest : public QObject {
    Q_OBJECT

    std::unique_ptr<VaultWorld> m_world;

    /// A dossier with so many notes and documents.
    DossierId make(const char* number, int notes, int documents)
    {
        auto& vault = *m_world->vault;
        const auto dossier = vault.addDossier(
            m_world->tenant, {{text("personnel_no"), text(number)}, {text("last_name"), text("Jansen")}});
        const auto field = dossier ? vault.documentField(*dossier, {}, {}) : failure(dossier);
        bool isWhole = field.has_value();
        for (int i = 0; isWhole && i < notes; ++i) {
            isWhole = vault.addEntry(*dossier, text("process_note"), QStringLiteral("Besproken: punt %1.").arg(i))
                          .has_value();
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

    /// Milliseconds, the middle one of several, with \p tab in front.
    double cost(const DossierId& dossier, const QString& tab)
    {
        std::array<qint64, 11> took{};
        for (qint64& one : took) {
            ui::DossierScreen screen;
            screen.resize(900, 700);
            screen.show();
            screen.reveal(tab, {});
            QElapsedTimer timer;
            timer.start();
            const auto view = m_world->reader->show(dossier, false);
            const auto t1 = timer.nsecsElapsed();
            if (!view) {
                return -1;
            }
            const auto des = ui::DossierDescription::of(*view, Role::Hr, QLocale::c(), QDateTime::currentDateTime());
            const auto t2 = timer.nsecsElapsed();
            screen.setDossier(des);
            const auto t3 = timer.nsecsElapsed();
            screen.repaint();
            one = timer.nsecsElapsed();
            qInfo("read %.2f describe %.2f set %.2f paint %.2f", t1/1e6, (t2-t1)/1e6, (t3-t2)/1e6, (one-t3)/1e6);
            if (screen.tabs()->currentWidget()->objectName() != tab) {
                return -1;
            }
        }
        std::nth_element(took.begin(), took.begin() + 5, took.end());
        return double(took[5]) / 1e6;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(crypto::initialise());
        ui::Look::apply(*qApp);
        m_world = std::make_unique<VaultWorld>(Role::Hr);
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
        static const DossierId little = make("1", 5, 1);
        static const DossierId much = make("2", 500, 50);
        QVERIFY(!little.isNull() && !much.isNull());
        (void)cost(little, tab); // fonts and icons are made once
        const double few = cost(little, tab);
        const double many = cost(much, tab);
        qInfo("5 notes and 1 document: %.1f ms, 500 and 50: %.1f ms, ratio %.2f", few, many, many / few);
        QVERIFY(few > 0 && many > 0);
        QVERIFY(many < 1.5 * few);
    }
};

QTEST_MAIN(DossierOpeningTest)
#include "DossierOpeningTest.moc"
