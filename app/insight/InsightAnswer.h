// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/FigureBuilder.h"

#include <QList>
#include <QString>

namespace kluis::app {

/// What figures a person wants.
struct InsightQuestion {
    insight::FigureQuestion figures;
    QString employer; ///< short name; empty: all of the person's
};

/// An employer of which there are dossiers.
struct InsightEmployer {
    qint64 number = 0; ///< of this vault only
    QString shortName;
    QString name;
};

/// The figures, and what they could be asked by.
struct InsightAnswer {
    insight::InsightFigures figures;
    QString employer; ///< short name; empty: all
    QList<InsightEmployer> employers;
    bool isLeaveKnown = true; ///< false: the role may not read leave, so there is no figure with it
};

} // namespace kluis::app
