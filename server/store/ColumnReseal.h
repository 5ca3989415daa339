// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "server/store/SealedColumn.h"
#include "server/store/Store.h"

#include <QCoreApplication>

#include <functional>

namespace kluis::server {

/// Seals everything in the store anew under the current key, after the key was changed, and then forgets the old
/// keys. Page by page, each in a transaction of its own: it may be stopped and begun again at any time, and the
/// second time costs reading only. One thread.
class ColumnReseal {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::ColumnReseal)

public:
    explicit ColumnReseal(Store& store) : m_store(store) {}

    /// \p progress is told after each page how many values were sealed anew so far. \returns how many there were.
    [[nodiscard]] Result<quint64> run(const std::function<void(quint64)>& progress = {});

private:
    struct Page;
    Result<quint64> column(const SealedColumn& column, quint64 before, const std::function<void(quint64)>& progress);

    Store& m_store;
};

} // namespace kluis::server
