// SPDX-License-Identifier: GPL-3.0-or-later
// The history of a dossier as a screen: filters, marked differences, masks, and what a long one costs.
#include "ui/dossier/HistoryDialog.h"
#include "tests/support/ProcessorTime.h"
#include "tests/ui/Samples.h"
#include "tests/ui/Shown.h"
#include "ui/dossier/HistoryModel.h"
#include "ui/dossier/ValueDifference.h"
#include "ui/style/Look.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include <array>

using namespace kluis;
using app::DossierChange;
using ui::HistoryDialog;
using ui::HistoryModel;
using ui::ValueDifference;
using State = app::DossierChange::State;

namespace {

QString text(const char* words)
{
    return QString::fromUtf8(words);
}

QList<DossierChange> changes(int count)
{
    static const char* const fields[] = {"last_name", "job_title", "bsn"};
    static const char* const values[] = {"Jansen", "Planner in de loods", "999990019"};
    QList<DossierChange> all;
    for (int i = 0; i < count; ++i) {
        DossierChange change;
        change.fieldId = text(fields[i % 3]);
        change.value = text(values[i % 3]);
        change.before = i % 3 == 1 ? text("Planner in de haven") : QString();
        change.author = i % 2 == 0 ? text("J. de Boer") : text("M. Bakker");
        change.at = test::sampleNow().addDays(-i).toMSecsSinceEpoch();
        change.revision = quint64(count - i);
        change.state = i < 3 ? State::Present : State::Past;
        all.append(change);
    }
    return all;
}

HistoryDialog* dialogOf(const QList<DossierChange>& all, QWidget* parent)
{
    return new HistoryDialog(text("Vries, Piet de"), all, domain::Role::Hr, test::sampleNow(), parent);
}

} // namespace

class HistoryDialogTest : public QObject {
    Q_OBJECT

    QWidget m_window;

    static QString cell(const HistoryDialog& dialog, int row, HistoryModel::Column column)
    {
        return dialog.model()->index(row, column).data().toString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        ui::Look::apply(*qApp);
        m_window.resize(1400, 900);
        m_window.show();
    }

    void differencesAreCutBetweenWords()
    {
        QCOMPARE(ValueDifference::of(text("Planner in de haven"), text("Planner in de loods")),
                 (ValueDifference{text("Planner in de "), text("haven"), text("loods"), {}}));
        QCOMPARE(ValueDifference::of(text("een dag meer"), text("een halve dag meer")),
                 (ValueDifference{text("een "), {}, text("halve "), text("dag meer")}));
        QCOMPARE(ValueDifference::of({}, text("nieuw")), (ValueDifference{{}, {}, text("nieuw"), {}}));
        QCOMPARE(ValueDifference::of(text("oud"), {}), (ValueDifference{{}, text("oud"), {}, {}}));
        QCOMPARE(ValueDifference::of(text("a a"), text("a a a")).added, text(" a"));
        QCOMPARE(ValueDifference::of(text("gelijk"), text("gelijk")), (ValueDifference{text("gelijk"), {}, {}, {}}));
    }

    void nothingInAValueIsTakenForMarkup()
    {
        const QString html = ValueDifference::of({}, text("<img src=x>")).toHtml();
        QVERIFY(!html.contains(text("<img")));
        QVERIFY(html.contains(text("&lt;img")));
    }

    void whatWasAndWhatIsStandTogetherWhenPutTogetherAgain()
    {
        const QStringList values{text(""), text("a"), text("a b"), text("b a"), text("a b c"), text(" a"), text("ab")};
        for (const QString& before : values) {
            for (const QString& after : values) {
                const auto d = ValueDifference::of(before, after);
                QCOMPARE(d.begin + d.removed + d.end, before);
                QCOMPARE(d.begin + d.added + d.end, after);
            }
        }
    }

    void aMaskedFieldStaysMasked()
    {
        const std::unique_ptr<HistoryDialog> dialog(dialogOf(changes(6), &m_window));
        QCOMPARE(cell(*dialog, 0, HistoryModel::Value), text("Jansen"));
        QVERIFY(!cell(*dialog, 2, HistoryModel::Value).contains(text("9999")));
        QVERIFY(!dialog->model()->marked(2).contains(text("9999")));
    }

    void theListIsNarrowedToAFieldAndAPersonByTheKeyboard()
    {
        const std::unique_ptr<HistoryDialog> dialog(dialogOf(changes(30), &m_window));
        dialog->show();
        auto* field = dialog->findChild<QComboBox*>(QStringLiteral("historyField"));
        QCOMPARE(field->count(), 4);
        QTest::keyClick(field, Qt::Key_Down);
        QCOMPARE(dialog->model()->rowCount(), 10);
        QTest::keyClick(dialog->findChild<QComboBox*>(QStringLiteral("historyPerson")), Qt::Key_Down);
        QCOMPARE(dialog->model()->rowCount(), 5);
        QCOMPARE(dialog->filter().author, text("J. de Boer"));
        for (const DossierChange& change : dialog->model()->changes()) {
            QCOMPARE(change.fieldId, dialog->filter().fieldId);
        }
    }

    void exportAsksForWhatIsListed()
    {
        const std::unique_ptr<HistoryDialog> dialog(dialogOf(changes(30), &m_window));
        dialog->show();
        QSignalSpy wanted(dialog.get(), &HistoryDialog::exportWanted);
        QTest::keyClick(dialog->findChild<QComboBox*>(QStringLiteral("historyPerson")), Qt::Key_Down);
        QTest::keyClick(dialog->findChild<QPushButton*>(QStringLiteral("historyExport")), Qt::Key_Space);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].value<app::HistoryFilter>().author, text("J. de Boer"));
    }

    void theLineOneIsAtStandsBelowWithItsChangeMarked()
    {
        const std::unique_ptr<HistoryDialog> dialog(dialogOf(changes(9), &m_window));
        dialog->show();
        auto* list = dialog->findChild<QTreeView*>(QStringLiteral("historyList"));
        QTest::keyClick(list, Qt::Key_Down);
        const QString detail = dialog->findChild<QLabel*>(QStringLiteral("historyDetail"))->text();
        QVERIFY2(detail.contains(text("<s>haven</s>")) && detail.contains(text("<b><u>loods</u></b>")),
                 qPrintable(detail));
    }

    void aHistoryOfFiveHundredOpensAsFastAsOneOfFive()
    {
        const auto cost = [this](int count) {
            const auto all = changes(count);
            std::array<double, 15> took{};
            for (double& one : took) {
                const test::ProcessorTime spent;
                const std::unique_ptr<HistoryDialog> dialog(dialogOf(all, &m_window));
                dialog->show();
                dialog->repaint();
                one = spent.seconds();
            }
            std::nth_element(took.begin(), took.begin() + 7, took.end());
            return took[7] * 1e3;
        };
        (void)cost(5); // fonts and icons are made once
        const double few = cost(5);
        const double many = cost(500);
        qInfo("5 values: %.1f ms, 500 values: %.1f ms, ratio %.2f", few, many, many / few);
        QVERIFY(many < 1.5 * few + 2); // what paints more lines than five is a screen, not the history
    }

    void itLooksRight_data() { test::Variant::rows(); }
    void itLooksRight()
    {
        QFETCH(const QString, code);
        const test::Variant variant(code);
        auto all = changes(40);
        all[0].state = State::Refused;
        all[0].reason = text("The value is not of this field's form.");
        all[1].state = State::Undecided;
        all[2].state = State::Waiting;
        const std::unique_ptr<HistoryDialog> dialog(dialogOf(all, &m_window));
        dialog->show();
        QTest::keyClick(dialog->findChild<QTreeView*>(QStringLiteral("historyList")), Qt::Key_Down);
        test::look(*dialog, QStringLiteral("history"));
    }
};

QTEST_MAIN(HistoryDialogTest)
#include "HistoryDialogTest.moc"
