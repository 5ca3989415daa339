// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/DossierRow.h"
#include "tests/gui/Desk.h"
#include "ui/planning/PlanningDays.h"

#include <QApplication>
#include <QJsonObject>

#include <functional>

class QWidget;

namespace kluis::ui {
class FieldEditor;
}

namespace kluis::test {

/// Somebody at the real window who has no mouse: every key goes to what has the keyboard at that moment, and the keyboard
/// gets nowhere but by keys. What the window shows is looked at directly. Calls return false when what they wait for does
/// not come within a minute, or when no key leads there.
class KeyboardDay {
public:
    /// \p account: an entry of demo-accounts.json.
    KeyboardDay(const Practice& practice, const QJsonObject& account);

    [[nodiscard]] bool logIn();
    [[nodiscard]] bool lockAndUnlock();
    /// To the focused widget, \p times over.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, int times = 1);
    void type(const QString& text);
    /// Tab until the keyboard is in the control of that object name, or in one within it.
    [[nodiscard]] bool reach(const QString& objectName);
    /// Reaches the button and presses it; waits for it to be enabled.
    [[nodiscard]] bool push(const QString& objectName);
    /// Ctrl+K, the words, Enter.
    void command(const QString& words);

    /// The \p index-th dossier of that status in the list: "sick", "recovered" …; any where it is empty.
    [[nodiscard]] app::DossierRow dossier(const QString& status, int index = 0);
    /// Finds it by what is typed into the palette.
    [[nodiscard]] bool find(const QString& typed, const app::DossierRow& row);
    /// Finds it in the list by Ctrl+F.
    [[nodiscard]] bool filter(const app::DossierRow& row);
    /// The part of the open dossier, by the arrow keys among the tabs.
    [[nodiscard]] bool part(const QString& name);
    /// Types a new value into a field of that part and leaves it. \p canonical: how it is kept; empty: as typed.
    [[nodiscard]] bool fill(const QString& part, const QString& fieldId, const QString& text,
                            const QString& canonical = {});
    /// A field that may be read there.
    [[nodiscard]] bool reads(const QString& part, const QString& fieldId);
    [[nodiscard]] bool note(const QString& part, const QString& text);
    [[nodiscard]] bool reportSick();
    [[nodiscard]] bool reportRecovery();
    /// Records the next milestone of this role's as done today.
    [[nodiscard]] bool milestone();
    [[nodiscard]] bool giveTask(const QString& text);
    [[nodiscard]] bool attach(const QString& path);
    [[nodiscard]] bool history();
    /// What one field said before, in the popup beside it.
    [[nodiscard]] bool fieldHistory(const QString& part, const QString& fieldId);
    /// Makes the letter whose title begins like this, and puts it in the dossier.
    [[nodiscard]] bool letter(const QString& title);
    [[nodiscard]] bool planning();
    /// In the planning, by the arrow keys: the first time from here on that is wanted.
    [[nodiscard]] bool chooseTime(const std::function<bool(const ui::PlanningItem&)>& isWanted);
    /// An appointment for the open dossier, which \p row is; then the chosen one to another free time; then not at all.
    [[nodiscard]] bool plan(const app::DossierRow& row);
    [[nodiscard]] bool move(const app::DossierRow& row);
    [[nodiscard]] bool cancel();
    /// What became of the appointment that is chosen: the button and what is known afterwards.
    [[nodiscard]] bool say(const QString& button, domain::AppointmentRecord::Status status);
    /// Enter on the appointment that is chosen: whose dossier it is.
    [[nodiscard]] bool openChosen();
    [[nodiscard]] bool otherDoctor();
    /// One line more for the hours of the doctor who is shown.
    [[nodiscard]] bool addHours(const QString& line);
    /// Opens the first thing that is to be done.
    [[nodiscard]] bool today();
    [[nodiscard]] bool news();
    [[nodiscard]] bool figures();
    [[nodiscard]] bool sync();
    /// Everything written reached the server, and nothing was refused.
    [[nodiscard]] bool isAllSent();

    [[nodiscard]] bool waitFor(const std::function<bool()>& done);
    [[nodiscard]] ui::MainWindow& window() { return m_desk.window(); }
    template <typename T> [[nodiscard]] T* shown(const QString& objectName)
    {
        for (QWidget* top : QApplication::topLevelWidgets()) {
            for (T* widget : top->findChildren<T*>(objectName)) {
                if (widget->isVisible()) {
                    return widget;
                }
            }
        }
        return nullptr;
    }

private:
    [[nodiscard]] static QWidget* focused();
    void bringBack();
    [[nodiscard]] bool tabUntil(const std::function<bool(const QWidget*)>& isThere);
    [[nodiscard]] bool report(const QString& button);
    [[nodiscard]] bool takeFreeTime(const QString& name);
    [[nodiscard]] ui::FieldEditor* editor(const QString& fieldId);

    Desk m_desk;
    QJsonObject m_account;
};

} // namespace kluis::test
