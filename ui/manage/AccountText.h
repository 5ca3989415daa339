// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/manage/AccountDesk.h"
#include "core/domain/Role.h"

#include <QCoreApplication>
#include <QList>
#include <QLocale>
#include <QString>

namespace kluis::ui {

/// Accounts in words, for the administrator's place. Any thread.
class AccountText {
    Q_DECLARE_TR_FUNCTIONS(kluis::ui::AccountText)

public:
    [[nodiscard]] static QString role(domain::Role role, const QLocale& locale);
    /// "may log in", "has a code, not enrolled yet", "closed" …
    [[nodiscard]] static QString state(const app::ManagedAccount& account);
    /// "vermeer, jansen (Logistiek)"; what an administrator without employers answers for.
    [[nodiscard]] static QString employers(const app::ManagedAccount& account);
    [[nodiscard]] static QString deviceState(const protocol::OwnDevice& device);
    /// Whether all words of \p filter are somewhere in what is shown of the account.
    [[nodiscard]] static bool matches(const app::ManagedAccount& account, const QString& filter, const QLocale& locale);

    /// The roles that the account may have instead of its own.
    [[nodiscard]] static QList<domain::Role> otherRoles(domain::Role role);
    /// The roles of people that may be added: by an employer's own administrator those at the employer.
    [[nodiscard]] static QList<domain::Role> newRoles(bool isWholePractice);
    /// What the button says that hands the person a code.
    [[nodiscard]] static QString codeButton(const app::ManagedAccount& account);
    /// What is asked before \p act; empty where nothing is.
    [[nodiscard]] static QString question(app::AccountDesk::Act act, const app::ManagedAccount& account);
    [[nodiscard]] static QString wipeQuestion();
    /// What to do with a code that \p act gave.
    [[nodiscard]] static QString codeHint(app::AccountDesk::Act act, bool needsApproval);
    /// What the place says when \p act is done.
    [[nodiscard]] static QString done(app::AccountDesk::Act act);

    AccountText() = delete;
};

} // namespace kluis::ui
