// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/DossierNews.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QList>
#include <QLocale>

namespace kluis::ui {

/// One change by somebody else, as people read it.
struct NewsText {
    QString what;
    QString who;
    QString when;

    friend bool operator==(const NewsText&, const NewsText&) = default;
};

/// What others changed in one dossier, as the screen shows it. Plain values; never a value of the dossier.
struct NewsGroup {
    Q_DECLARE_TR_FUNCTIONS(kluis::ui::NewsGroup)

public:
    DossierId dossier;
    QString person;
    QString place; ///< employer and number
    QList<NewsText> changes;

    [[nodiscard]] static NewsGroup of(const app::DossierNews& news, const QLocale& locale, const QDateTime& now);

    friend bool operator==(const NewsGroup&, const NewsGroup&) = default;
};

} // namespace kluis::ui
