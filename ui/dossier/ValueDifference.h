// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kluis::ui {

/// Where two values of a field differ: what both begin with and end with, cut between words, and what lies between in
/// each. Value type.
struct ValueDifference {
    QString begin;
    QString removed;
    QString added;
    QString end;

    [[nodiscard]] static ValueDifference of(const QString& before, const QString& after);
    /// What was removed struck out, what was added underlined and bold, so that it is told without colours too. Nothing in
    /// the values is taken for markup.
    [[nodiscard]] QString toHtml() const;

    friend bool operator==(const ValueDifference&, const ValueDifference&) = default;
};

} // namespace kluis::ui
