// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/WindowAtWork.h"
#include "tests/support/Workplace.h"
#include "ui/dossier/DossierScreen.h"
#include "ui/dossier/DossierTabPage.h"
#include "ui/dossier/FieldEditor.h"
#include "ui/shell/WorkPane.h"

#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

#include <memory>

/// What tests of panels that stand under a value in a dossier do with them.
namespace kluis::test {

/// The person's engine, which a window before left locked.
inline app::Engine& engineOf(Workplace& person)
{
    if (person.engine().status().locked && !person.resume()) {
        (void)person.login();
    }
    return person.engine();
}

/// The window of \p person at the dossier; null where it does not come.
inline std::unique_ptr<WindowAtWork> windowAt(Workplace& person, const DossierId& dossier, const QString& language)
{
    auto at = std::make_unique<WindowAtWork>(person, language);
    return at->unlock() && at->openDossier(dossier) ? std::move(at) : nullptr;
}

/// The tab of what somebody can do, brought to the front; null where it is not there.
inline ui::DossierTabPage* capacityTab(WindowAtWork& at)
{
    auto* screen = at.window().work()->dossier();
    screen->reveal(QStringLiteral("capacity"), {});
    auto* page = qobject_cast<ui::DossierTabPage*>(screen->tabs()->currentWidget());
    return page != nullptr && page->objectName() == u"capacity" ? page : nullptr;
}

/// The panel under that field, with \p room pixels below it in sight; null where there is none.
template <typename Panel> Panel* panelUnder(WindowAtWork& at, const QString& field, int room)
{
    auto* page = capacityTab(at);
    auto* editor = page != nullptr ? page->editor(field) : nullptr;
    auto* found = editor != nullptr ? editor->findChild<Panel*>() : nullptr;
    if (found != nullptr) {
        page->ensureWidgetVisible(found, 0, room);
    }
    return found;
}

/// All that is written in it and not hidden, a line each.
inline QString textOf(QWidget* widget)
{
    QStringList all;
    for (const QLabel* label : widget->findChildren<QLabel*>()) {
        all += label->isHidden() ? QStringList() : QStringList(label->text());
    }
    return all.join(u'\n');
}

/// By the keyboard. \returns whether the button is there to be pressed.
inline bool press(QWidget* at, const QString& name)
{
    auto* button = at->findChild<QPushButton*>(name);
    if (button == nullptr || !button->isVisible() || !button->isEnabled()) {
        return false;
    }
    QTest::keyClick(button, Qt::Key_Space);
    return true;
}

} // namespace kluis::test
