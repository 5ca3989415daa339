// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace kluis::test {

/// The part of \p of that has this object name; null: none.
template <typename T> [[nodiscard]] T* part(const QWidget& of, const char* name)
{
    return of.findChild<T*>(QLatin1String(name));
}

} // namespace kluis::test
