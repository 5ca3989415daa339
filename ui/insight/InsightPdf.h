// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/insight/InsightDescription.h"

#include <QByteArray>

namespace kluis::ui {

class Chart;

/// Figures as sheets of A4: the tiles, the charts, and all tables. GUI thread.
class InsightPdf {
    Q_DECLARE_TR_FUNCTIONS(kluis::ui::InsightPdf)

public:
    /// \p charts: in their order; one without categories is left out.
    [[nodiscard]] static QByteArray make(const InsightDescription& description, const QList<const Chart*>& charts);

    InsightPdf() = delete;
};

} // namespace kluis::ui
