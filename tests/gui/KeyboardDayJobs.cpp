// SPDX-License-Identifier: GPL-3.0-or-later
// The part of KeyboardDay about what is done in a dossier and in the other places.
#include "tests/gui/KeyboardDay.h"
#include "ui/documents/DocumentList.h"
#include "ui/documents/DocumentsPage.h"
#include "ui/dossier/DossierScreen.h"
#include "ui/dossier/FieldEditor.h"
#include "ui/insight/InsightScreen.h"
#include "ui/shell/WorkPane.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>
#include <QTreeWidget>

#include <algorithm>

namespace kluis::test {

ui::FieldEditor* KeyboardDay::editor(const QString& fieldId)
{
    return window().work()->dossier()->tabs()->currentWidget()->findChild<ui::FieldEditor*>(QStringLiteral("field_") +
                                                                                            fieldId);
}

bool KeyboardDay::fill(const QString& part, const QString& fieldId, const QString& text, const QString& canonical)
{
    if (!this->part(part) || editor(fieldId) == nullptr || !reach(QStringLiteral("field_") + fieldId)) {
        return false;
    }
    // The first control of a field may be its history.
    if (qobject_cast<QAbstractButton*>(focused()) != nullptr) {
        press(Qt::Key_Tab);
    }
    press(Qt::Key_A, Qt::ControlModifier);
    type(text);
    press(Qt::Key_Tab); // leaving the field saves
    return waitFor([&] {
        const auto* field = editor(fieldId);
        return field != nullptr && field->draft().isNull() &&
               field->line().value == (canonical.isEmpty() ? text : canonical);
    });
}

bool KeyboardDay::reads(const QString& part, const QString& fieldId)
{
    return this->part(part) && editor(fieldId) != nullptr && !editor(fieldId)->line().value.isEmpty() &&
           reach(QStringLiteral("field_") + fieldId);
}

bool KeyboardDay::note(const QString& part, const QString& text)
{
    if (!this->part(part) || !reach(QStringLiteral("newNote"))) {
        return false;
    }
    type(text);
    press(Qt::Key_Return, Qt::ControlModifier);
    auto* page = window().work()->dossier()->tabs()->currentWidget();
    return waitFor([&] {
        const auto labels = page->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->text() == text; });
    });
}

bool KeyboardDay::report(const QString& button)
{
    if (!push(button) || !waitFor([this] { return shown<QWidget>(QStringLiteral("absenceFrom")) != nullptr; }) ||
        !push(QStringLiteral("absenceReport"))) {
        return false;
    }
    return waitFor([this] { return shown<QWidget>(QStringLiteral("absenceFrom")) == nullptr; });
}

bool KeyboardDay::reportSick()
{
    return report(QStringLiteral("reportSick")) &&
           waitFor([this] { return window().work()->dossier()->offersRecovery(); });
}

bool KeyboardDay::reportRecovery()
{
    return report(QStringLiteral("reportRecovery")) &&
           waitFor([this] { return window().work()->dossier()->offersSick(); });
}

bool KeyboardDay::milestone()
{
    if (!part(QStringLiteral("process"))) {
        return false;
    }
    auto* tree = shown<QTreeWidget>(QStringLiteral("calendar"));
    if (tree == nullptr || tree->currentItem() == nullptr || !reach(QStringLiteral("calendar"))) {
        return false;
    }
    const QString key = tree->currentItem()->data(0, Qt::UserRole).toString();
    const QString state = tree->currentItem()->text(2);
    if (!push(QStringLiteral("milestoneDone"))) {
        return false;
    }
    return waitFor([&] {
        for (int row = 0; row < tree->topLevelItemCount(); ++row) {
            const auto* item = tree->topLevelItem(row);
            if (item->data(0, Qt::UserRole).toString() == key) {
                return item->text(2) != state;
            }
        }
        return false;
    });
}

bool KeyboardDay::giveTask(const QString& text)
{
    if (!part(QStringLiteral("process")) || !reach(QStringLiteral("taskText"))) {
        return false;
    }
    type(text);
    if (!push(QStringLiteral("giveTask"))) {
        return false;
    }
    return waitFor([&] {
        auto* tree = shown<QTreeWidget>(QStringLiteral("calendar"));
        return tree != nullptr && !tree->findItems(text, Qt::MatchContains).isEmpty();
    });
}

bool KeyboardDay::attach(const QString& path)
{
    auto* list = window().work()->dossier()->documents()->list();
    if (!part(QStringLiteral("documentsTab"))) {
        return false;
    }
    const int before = list->topLevelItemCount();
    // An empty list offers it in the middle.
    const bool isOffered = shown<QAbstractButton>(QStringLiteral("attachDocument")) != nullptr;
    if (isOffered ? !push(QStringLiteral("attachDocument")) : !push(QStringLiteral("emptyAction"))) {
        return false;
    }
    if (!waitFor([this] { return shown<QLineEdit>(QStringLiteral("fileNameEdit")) != nullptr; }) ||
        !reach(QStringLiteral("fileNameEdit"))) {
        return false;
    }
    type(path);
    press(Qt::Key_Return);
    return push(QStringLiteral("addDocuments")) && waitFor([&] { return list->topLevelItemCount() == before + 1; });
}

bool KeyboardDay::history()
{
    if (!push(QStringLiteral("dossierHistory"))) {
        return false;
    }
    const bool isListed = waitFor([this] {
        auto* list = shown<QAbstractItemView>(QStringLiteral("historyList"));
        return list != nullptr && list->model()->rowCount() > 0;
    });
    press(Qt::Key_Escape);
    return isListed && waitFor([this] { return shown<QWidget>(QStringLiteral("historyList")) == nullptr; });
}

bool KeyboardDay::today()
{
    command(QStringLiteral("Today"));
    if (!waitFor([this] { return window().place() == ui::MainWindow::Place::Today; }) || !waitFor([this] {
            const auto* due = shown<QTreeWidget>(QStringLiteral("due"));
            return due != nullptr && due->currentItem() != nullptr;
        }) ||
        !reach(QStringLiteral("due"))) {
        return false;
    }
    press(Qt::Key_Return);
    return waitFor([this] { return window().place() == ui::MainWindow::Place::Dossiers; });
}

bool KeyboardDay::news()
{
    command(QStringLiteral("Changes"));
    return waitFor([this] { return window().place() == ui::MainWindow::Place::Changes; }) &&
           reach(QStringLiteral("changesTabs"));
}

bool KeyboardDay::figures()
{
    command(QStringLiteral("Insight"));
    const auto* insight = window().insight();
    if (!waitFor([insight] { return insight->isVisible() && !insight->description().tiles.isEmpty(); }) ||
        !reach(QStringLiteral("insightBreakdown"))) {
        return false;
    }
    press(Qt::Key_Down);
    return waitFor([insight] { return !insight->description().groups.categories.isEmpty(); });
}

bool KeyboardDay::sync()
{
    press(Qt::Key_F5);
    return isAllSent();
}

bool KeyboardDay::isAllSent()
{
    return m_desk.waitUntilSent() && m_desk.status().refused == 0;
}

} // namespace kluis::test
