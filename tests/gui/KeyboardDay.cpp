// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/KeyboardDay.h"

#include "ui/documents/DocumentList.h"
#include "ui/documents/DocumentsPage.h"
#include "ui/dossier/DossierScreen.h"
#include "ui/dossier/FieldEditor.h"
#include "ui/dossier/HistoryPopup.h"
#include "ui/dossiers/DossierList.h"
#include "ui/dossiers/DossierListModel.h"
#include "ui/insight/InsightScreen.h"
#include "ui/shell/WorkPane.h"
#include "ui/widgets/Look.h"

#include <QAbstractButton>
#include <QFile>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>

namespace kluis::test {

namespace {

constexpr int patienceMs = 15'000;
constexpr int mostTabs = 250; ///< controls of the fullest window, and more

/// \p widget or what it lies in has that name.
bool isIn(const QWidget* widget, const QString& objectName)
{
    for (; widget != nullptr; widget = widget->isWindow() ? nullptr : widget->parentWidget()) {
        if (widget->objectName() == objectName) {
            return true;
        }
    }
    return false;
}

} // namespace

KeyboardDay::KeyboardDay(const Practice& practice, const QJsonObject& account)
    : m_desk(practice, account, QStringLiteral("en")), m_account(account)
{
}

QWidget* KeyboardDay::focused()
{
    if (auto* popup = QApplication::activePopupWidget()) {
        return popup->focusWidget() != nullptr ? popup->focusWidget() : popup;
    }
    return QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : QApplication::activeWindow();
}

bool KeyboardDay::waitFor(const std::function<bool()>& done)
{
    return QTest::qWaitFor(done, patienceMs);
}

void KeyboardDay::press(Qt::Key key, Qt::KeyboardModifiers modifiers, int times)
{
    for (int i = 0; i < times; ++i) {
        if (auto* widget = focused()) {
            QTest::keyClick(widget, key, modifiers);
        }
    }
}

void KeyboardDay::type(const QString& text)
{
    for (const QChar letter : text) {
        if (auto* widget = focused()) {
            QTest::keyClicks(widget, letter);
        }
    }
}

bool KeyboardDay::tabUntil(const std::function<bool(const QWidget*)>& isThere)
{
    for (int i = 0; i < mostTabs; ++i) {
        if (isThere(focused())) {
            return true;
        }
        press(Qt::Key_Tab);
    }
    return false;
}

bool KeyboardDay::reach(const QString& objectName)
{
    // A window that was opened or closed gets or gives the keyboard a moment later, and where there is no window manager the
    // one behind has to be told.
    const bool isInFront = waitFor([&] {
        const auto* wanted = shown<QWidget>(objectName);
        if (QApplication::activeWindow() == nullptr) {
            window().activateWindow();
        }
        return wanted != nullptr && QApplication::activeWindow() == wanted->window();
    });
    const bool isReached =
        isInFront && tabUntil([&objectName](const QWidget* widget) { return isIn(widget, objectName); });
    if (!isReached) {
        qWarning("no key leads to %s; the keyboard is in %s of %s", qPrintable(objectName),
                 focused() != nullptr ? qPrintable(focused()->objectName()) : "nothing",
                 QApplication::activeWindow() != nullptr ? QApplication::activeWindow()->metaObject()->className()
                                                         : "no window");
    }
    return isReached;
}

bool KeyboardDay::reachNamed(const QString& accessibleName)
{
    return tabUntil([&accessibleName](const QWidget* widget) {
        return widget != nullptr && widget->accessibleName() == accessibleName;
    });
}

bool KeyboardDay::push(const QString& objectName)
{
    const bool isReady = waitFor([&] {
        const auto* button = shown<QAbstractButton>(objectName);
        return button != nullptr && button->isEnabled();
    });
    if (!isReady || !reach(objectName)) {
        return false;
    }
    press(Qt::Key_Space);
    return true;
}

void KeyboardDay::command(const QString& words)
{
    press(Qt::Key_K, Qt::ControlModifier);
    (void)waitFor([] { return isIn(focused(), QStringLiteral("paletteField")); });
    type(words);
    press(Qt::Key_Return);
    (void)waitFor([this] {
        const bool isClosed = shown<QWidget>(QStringLiteral("paletteField")) == nullptr;
        if (isClosed && QApplication::activeWindow() == nullptr) {
            window().activateWindow();
        }
        return isClosed && QApplication::activeWindow() == &window();
    });
}

bool KeyboardDay::logIn()
{
    const QString key = m_account.value(QLatin1String("accountKey")).toString();
    if (!key.isEmpty()) {
        if (!push(QStringLiteral("keyWay")) || !reach(QStringLiteral("accountKey"))) {
            return false;
        }
        type(key);
    }
    if (!reach(QStringLiteral("password"))) {
        return false;
    }
    type(m_account.value(QLatin1String("password")).toString());
    if (!reach(QStringLiteral("codeDigit1"))) {
        return false;
    }
    type(m_desk.nextCode(m_account.value(QLatin1String("totpSecret")).toString()));
    return m_desk.waitForWork() && m_desk.waitForDossiers(0);
}

bool KeyboardDay::lockAndUnlock()
{
    press(Qt::Key_L, Qt::ControlModifier);
    // Who may not work without the server is at the other door.
    const auto door = [this] {
        return shown<QWidget>(QStringLiteral("unlockPassword")) != nullptr ? QStringLiteral("unlockPassword")
                                                                           : QStringLiteral("password");
    };
    if (!waitFor([this] { return !window().isAtWork(); }) || !reach(door())) {
        return false;
    }
    type(m_account.value(QLatin1String("password")).toString());
    press(Qt::Key_Return); // goes on to the code
    type(m_desk.nextCode(m_account.value(QLatin1String("totpSecret")).toString()));
    return m_desk.waitForWork();
}

app::DossierRow KeyboardDay::dossier(const QString& status, int index)
{
    auto* model = window().work()->list()->model();
    (void)waitFor([model] { return model->rowCount() > 0; });
    for (int row = 0; row < model->rowCount(); ++row) {
        if (status.isEmpty() || model->rowAt(row)->status == status) {
            if (index-- == 0) {
                return *model->rowAt(row);
            }
        }
    }
    return {};
}

bool KeyboardDay::find(const QString& typed, const app::DossierRow& row)
{
    if (row.dossier.isNull()) {
        qWarning("there is no such dossier in the list");
        return false;
    }
    command(typed);
    return waitFor([&] {
        return window().work()->dossier()->dossier() == row.dossier &&
               isIn(focused(), QStringLiteral("qt_tabwidget_tabbar"));
    });
}

bool KeyboardDay::filter(const app::DossierRow& row)
{
    press(Qt::Key_F, Qt::ControlModifier);
    press(Qt::Key_A, Qt::ControlModifier);
    type(row.number);
    auto* model = window().work()->list()->model();
    if (!waitFor([&] { return model->filter() == row.number && model->rowCount() == 1; })) {
        return false;
    }
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    return waitFor([&] { return window().work()->dossier()->dossier() == row.dossier; });
}

bool KeyboardDay::part(const QString& name)
{
    auto* tabs = window().work()->dossier()->tabs();
    if (!reach(QStringLiteral("qt_tabwidget_tabbar"))) {
        return false;
    }
    press(Qt::Key_Home);
    for (int i = 0; i < tabs->count() && tabs->currentWidget()->objectName() != name; ++i) {
        press(Qt::Key_Right);
    }
    return tabs->currentWidget()->objectName() == name;
}

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

bool KeyboardDay::historyOf(const QString& part, const QString& fieldId)
{
    if (!this->part(part) || editor(fieldId) == nullptr ||
        !reachNamed(QStringLiteral("History of ") + editor(fieldId)->line().label)) {
        return false;
    }
    press(Qt::Key_Space);
    const bool isThere = waitFor([] { return QApplication::activePopupWidget() != nullptr; });
    press(Qt::Key_Escape);
    return isThere && waitFor([] { return QApplication::activePopupWidget() == nullptr; });
}

bool KeyboardDay::today()
{
    command(QStringLiteral("Today"));
    if (!waitFor([this] { return window().place() == ui::MainWindow::Place::Today; }) ||
        !waitFor([this] { return shown<QTreeWidget>(QStringLiteral("due")) != nullptr; }) ||
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

bool KeyboardPractice::start()
{
    ui::Look::apply(*qApp);
    const auto made = run(serverProgram(), {QStringLiteral("demo"), QStringLiteral("--data"), m_practice.data(),
                                            QStringLiteral("--dossiers"), QStringLiteral("60"),
                                            QStringLiteral("--seed"), QStringLiteral("7")});
    QFile file(m_practice.data() + QStringLiteral("/demo-accounts.json"));
    if (!made.ok() || !file.open(QIODevice::ReadOnly)) {
        qWarning("%s", made.err.constData());
        return false;
    }
    m_accounts = QJsonDocument::fromJson(file.readAll()).array();
    QFile paper(this->paper());
    return paper.open(QIODevice::WriteOnly) && paper.write("Besproken en akkoord.\n") > 0 && m_practice.serve();
}

QJsonObject KeyboardPractice::account(const QString& login) const
{
    for (const auto& each : m_accounts) {
        if (each.toObject().value(QLatin1String("login")).toString() == login) {
            return each.toObject();
        }
    }
    return {};
}

QString KeyboardPractice::paper() const
{
    return m_practice.folder() + QStringLiteral("/afspraken.txt");
}

} // namespace kluis::test
