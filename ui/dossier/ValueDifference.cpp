// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/ValueDifference.h"

#include <algorithm>

namespace kluis::ui {

namespace {

QString tagged(const QString& text, const QString& open, const QString& close)
{
    return text.isEmpty() ? QString() : open + text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")) + close;
}

} // namespace

ValueDifference ValueDifference::of(const QString& before, const QString& after)
{
    const qsizetype shorter = qMin(before.size(), after.size());
    qsizetype begin = std::mismatch(before.cbegin(), before.cbegin() + shorter, after.cbegin()).first - before.cbegin();
    const bool isWhole = begin == before.size() && begin == after.size();
    // Back to the end of a word, so that no half word is marked.
    while (!isWhole && begin > 0 && !before[begin - 1].isSpace()) {
        --begin;
    }
    qsizetype end = 0;
    while (end < shorter - begin && before[before.size() - 1 - end] == after[after.size() - 1 - end]) {
        ++end;
    }
    while (end > 0 && !before[before.size() - end].isSpace()) {
        --end;
    }
    return {before.left(begin), before.mid(begin, before.size() - begin - end),
            after.mid(begin, after.size() - begin - end), before.right(end)};
}

QString ValueDifference::toHtml() const
{
    const bool isApart = !removed.isEmpty() && !added.isEmpty();
    return tagged(begin, {}, {}) + tagged(removed, QStringLiteral("<s>"), QStringLiteral("</s>")) +
           (isApart ? QStringLiteral(" ") : QString()) +
           tagged(added, QStringLiteral("<b><u>"), QStringLiteral("</u></b>")) + tagged(end, {}, {});
}

} // namespace kluis::ui
