// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/KeyboardDay.h"

#include "tests/ui/ClipCheck.h"
#include "ui/dossier/DossierScreen.h"
#include "ui/dossiers/DossierList.h"
#include "ui/dossiers/DossierListModel.h"
#include "ui/shell/WorkPane.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QTabWidget>
#include <QTest>

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

/// What a window manager does when a window closes: there is none here.
void KeyboardDay::bringBack()
{
    if (QApplication::activeWindow() == nullptr && QApplication::activePopupWidget() == nullptr) {
        window().activateWindow();
        (void)QTest::qWaitFor([] { return QApplication::activeWindow() != nullptr; }, 2'000);
    }
}

void KeyboardDay::press(Qt::Key key, Qt::KeyboardModifiers modifiers, int times)
{
    bringBack();
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
    // A window that was opened or closed gets or gives the keyboard a moment later.
    const bool isInFront = waitFor([&] {
        const auto* wanted = shown<QWidget>(objectName);
        bringBack();
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
        bringBack();
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
    if (!reach(QStringLiteral("codeDigit1"))) {
        return false;
    }
    type(m_desk.nextCode(m_account.value(QLatin1String("totpSecret")).toString()));
    const bool isBack = m_desk.waitForWork();
    if (!isBack) {
        qWarning("%s", qPrintable(visibleTexts(window())));
    }
    return isBack;
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
    // Two employers may have given the same number.
    auto* model = window().work()->list()->model();
    int at = -1;
    const bool isListed = waitFor([&] {
        for (at = model->filter() == row.number ? model->rowCount() - 1 : -1; at >= 0; --at) {
            if (model->rowAt(at)->dossier == row.dossier) {
                return true;
            }
        }
        return false;
    });
    if (!isListed) {
        return false;
    }
    press(Qt::Key_Down, Qt::NoModifier, 1 + at); // the first leads into the list
    press(Qt::Key_Return);
    return waitFor([&] { return window().work()->dossier()->dossier() == row.dossier; });
}

bool KeyboardDay::part(const QString& name)
{
    auto* tabs = window().work()->dossier()->tabs();
    if (!reach(QStringLiteral("qt_tabwidget_tabbar"))) {
        return false;
    }
    press(Qt::Key_Left, Qt::NoModifier, tabs->currentIndex());
    for (int i = 0; i < tabs->count() && tabs->currentWidget()->objectName() != name; ++i) {
        press(Qt::Key_Right);
    }
    return tabs->currentWidget()->objectName() == name;
}

} // namespace kluis::test
