// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/DueItem.h"

#include <QCoreApplication>
#include <QDate>
#include <QList>
#include <QLocale>

namespace kluis::ui {

/// Something to be done, as a list shows it.
struct DueLine {
    DossierId dossier;
    QString item; ///< domain::MilestoneKey's text, or a task's id
    bool isTask = false;
    QString what;
    QString person; ///< of the dossier
    QString place;  ///< employer and number
    QString when;   ///< "3 days late", "today", "Fri 9 Jan"
    QString whose;  ///< who does it
    bool late = false;
    bool isDraft = false; ///< to be decided about in the dossier

    friend bool operator==(const DueLine&, const DueLine&) = default;
};

/// What is late, due within a week, or coming up. View model of the lists; value type.
struct DueGroup {
    Q_DECLARE_TR_FUNCTIONS(kluis::ui::DueGroup)

public:
    enum class Kind {
        Overdue,
        ThisWeek, ///< today and the six days after
        Later,
    };
    Kind kind = Kind::Overdue;
    QString title; ///< with how many there are
    QList<DueLine> lines;

    /// In the order of Kind, without empty ones. \p items in order of due date.
    [[nodiscard]] static QList<DueGroup> of(const QList<app::DueItem>& items, const QList<app::Colleague>& colleagues,
                                            const QDate& today, const QLocale& locale);
    /// What the law calls a milestone by its key: "Evaluation of the plan of action (2)".
    [[nodiscard]] static QString milestoneText(const QString& key, const QLocale& locale);
    /// "3 days late", "today", "tomorrow", "Fri 9 Jan".
    [[nodiscard]] static QString dayText(const QDate& due, const QDate& today, const QLocale& locale);

    friend bool operator==(const DueGroup&, const DueGroup&) = default;
};

} // namespace kluis::ui
