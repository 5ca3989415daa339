// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/ValueDifference.h"

#include <algorithm>

namespace kluis::ui {

namespace {

QString tagged(const QString& text, const QString& open, const QString& close)
{
    return text.isEmpty() ? QString() : open + text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")) + close;
}

/// Whether no word is cut in two there. True at both ends.
bool isCut(const QString& text, qsizetype at)
{
    return at == 0 || at == text.size() || text[at - 1].isSpace() || text[at].isSpace();
}

} // namespace

ValueDifference ValueDifference::of(const QString& before, const QString& after)
{
    const qsizetype shorter = qMin(before.size(), after.size());
    qsizetype begin = std::mismatch(before.cbegin(), before.cbegin() + shorter, after.cbegin()).first - before.cbegin();
    while (!isCut(before, begin) || !isCut(after, begin)) {
        --begin;
    }
    qsizetype end = 0;
    while (end < shorter - begin && before[before.size() - 1 - end] == after[after.size() - 1 - end]) {
        ++end;
    }
    while (!isCut(before, before.size() - end) || !isCut(after, after.size() - end)) {
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
