// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace kluis::ui {

/// What the meter beside a new password says: app::PasswordRules' judgement, as steps and a sentence. Value type.
class PasswordStrength {
    Q_DECLARE_TR_FUNCTIONS(kluis::ui::PasswordStrength)

public:
    static constexpr int steps = 4;

    /// \p login: a password that holds it is worth less. \p least: how many characters it takes
    /// (app::PasswordRules::minimum(), which reads policies: not for each key that is typed).
    [[nodiscard]] static PasswordStrength of(const QString& password, const QString& login, int least);

    [[nodiscard]] int step() const { return m_step; } ///< 0 (guessed at once) .. steps
    [[nodiscard]] bool isEnough() const { return m_enough; }
    [[nodiscard]] const QString& sentence() const { return m_sentence; } ///< what it is, or what to do

private:
    int m_step = 0;
    bool m_enough = false;
    QString m_sentence;
};

} // namespace kluis::ui
