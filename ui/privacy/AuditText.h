// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/AuditEntry.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QList>
#include <QLocale>
#include <QString>
#include <QStringList>

namespace kluis::ui {

/// An entry of the audit log as the privacy officer reads it. Any thread.
class AuditText {
    Q_DECLARE_TR_FUNCTIONS(kluis::ui::AuditText)

public:
    /// The name of a word of protocol::AuditWords; the word itself for one of a newer server.
    [[nodiscard]] static QString event(const QString& word);
    /// What happened in one cell: of an alarm also why.
    [[nodiscard]] static QString what(const app::AuditEntry& entry);
    [[nodiscard]] static QString who(const app::AuditEntry& entry);
    /// The dossier, or the person it is about, or how many dossiers.
    [[nodiscard]] static QString about(const app::AuditEntry& entry);
    [[nodiscard]] static QString when(const app::AuditEntry& entry, const QLocale& locale);
    /// Everything the entry holds, a line each: "Program: dossierkluis/1.2".
    [[nodiscard]] static QStringList details(const app::AuditEntry& entry, const QLocale& locale);

    /// A choice of the filter: its name, and what it asks for.
    struct Choice {
        QString text;
        QString filter;
    };
    /// Everything and alarms first, then by action, then each event by name.
    [[nodiscard]] static QList<Choice> choices();

    AuditText() = delete;
};

} // namespace kluis::ui
