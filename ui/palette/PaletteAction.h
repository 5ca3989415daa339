// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace kluis::ui {

/// Something the program can do or show, to be found by a few letters.
struct PaletteAction {
    QString id;     ///< never changes, says nothing of anybody: "place.today"
    QString title;  ///< as people read it
    QString words;  ///< what else it is called, in any language
    QString keys;   ///< its own key, for people to learn: "Ctrl+L"; may be empty
    QString symbol; ///< of resources/icons
    std::function<void()> run;
    std::function<bool()> isOffered; ///< null: always

    [[nodiscard]] bool offered() const { return !isOffered || isOffered(); }
};

/// How much of an action is what was typed, the surest first.
enum class ActionMatch : quint8 {
    Title, ///< each word that was typed begins one of the title
    Words, ///< or one of the other words
    Alike, ///< some word is only nearly one of them: it may as well be somebody's name
};

[[nodiscard]] ActionMatch matchOf(const PaletteAction& action, const QString& text);
/// Whether \p text has words, and each of them begins a word of \p known.
[[nodiscard]] bool beginsWordsOf(const QString& text, const QString& known);

/// The actions that \p text may mean, best first: every word of it begins a word of the title or of the other words, or
/// is nearly one. Those that are not offered now are left out. An empty text means all, in their order.
[[nodiscard]] QList<const PaletteAction*> matchingActions(const QList<PaletteAction>& actions, const QString& text);

} // namespace kluis::ui
