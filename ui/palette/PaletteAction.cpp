// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/PaletteAction.h"

#include "core/domain/NameLikeness.h"

#include <algorithm>
#include <utility>

namespace kluis::ui {

using domain::NameLikeness;

namespace {

constexpr int noMatch = -1;
constexpr qsizetype shortestAlike = 4; ///< letters before a misspelt word is taken for another

QStringList wordsOf(const QString& text)
{
    QString apart = NameLikeness::folded(text);
    for (QChar& c : apart) {
        c = c.isLetterOrNumber() ? c : QChar(u' ');
    }
    return apart.split(u' ', Qt::SkipEmptyParts);
}

int scoreOf(const QString& typed, const QStringList& words)
{
    constexpr int equal = 4;
    constexpr int begins = 3;
    constexpr int alike = 1;
    int best = noMatch;
    for (const QString& word : words) {
        if (word == typed) {
            return equal;
        }
        if (word.startsWith(typed)) {
            best = qMax(best, begins);
        } else if (best == noMatch && typed.size() >= shortestAlike &&
                   NameLikeness::distance(typed, word, 1) != NameLikeness::none) {
            best = alike;
        }
    }
    return best;
}

int scoreOf(const PaletteAction& action, const QStringList& typed)
{
    const QStringList title = wordsOf(action.title);
    const QStringList other = wordsOf(action.words);
    int score = 0;
    for (const QString& word : typed) {
        const int inTitle = scoreOf(word, title);
        const int inOther = scoreOf(word, other);
        if (inTitle == noMatch && inOther == noMatch) {
            return noMatch;
        }
        score += qMax(2 * inTitle, inOther);
    }
    return score;
}

} // namespace

bool beginsWordsOf(const QString& text, const QString& known)
{
    const QStringList typed = wordsOf(text);
    const QStringList words = wordsOf(known);
    return !typed.isEmpty() && std::all_of(typed.cbegin(), typed.cend(), [&words](const QString& begin) {
        return std::any_of(words.cbegin(), words.cend(),
                           [&begin](const QString& word) { return word.startsWith(begin); });
    });
}

ActionMatch matchOf(const PaletteAction& action, const QString& text)
{
    if (beginsWordsOf(text, action.title)) {
        return ActionMatch::Title;
    }
    return beginsWordsOf(text, action.title + u' ' + action.words) ? ActionMatch::Words : ActionMatch::Alike;
}

QList<const PaletteAction*> matchingActions(const QList<PaletteAction>& actions, const QString& text)
{
    const QStringList typed = wordsOf(text);
    QList<std::pair<int, const PaletteAction*>> found;
    for (const PaletteAction& action : actions) {
        const int score = action.offered() ? scoreOf(action, typed) : noMatch;
        if (score != noMatch) {
            found.append({score, &action});
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    QList<const PaletteAction*> matching;
    for (const auto& one : std::as_const(found)) {
        matching.append(one.second);
    }
    return matching;
}

} // namespace kluis::ui
