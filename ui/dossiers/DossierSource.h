// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/DossierRow.h"
#include "core/base/Result.h"

#include <QList>

namespace kluis::ui {

/// Where the list's rows come from, a page at a time. Sorted by name; calls take milliseconds, so that the window's
/// thread may make them. Window's thread only.
class DossierSource {
public:
    virtual ~DossierSource() = default;
    /// How many rows match \p filter; an empty filter matches all.
    [[nodiscard]] virtual Result<int> count(const QString& filter) = 0;
    [[nodiscard]] virtual Result<QList<app::DossierRow>> rows(const QString& filter, int offset, int limit) = 0;
};

} // namespace kluis::ui
