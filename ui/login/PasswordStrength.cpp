// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/login/PasswordStrength.h"

#include "app/session/PasswordRules.h"

namespace kluis::ui {

PasswordStrength PasswordStrength::of(const QString& password, const QString& login, int least)
{
    using app::PasswordRules;
    PasswordStrength strength;
    const int length = int(password.size());
    if (length == 0) {
        strength.m_sentence =
            tr("At least %n characters. Four or five words that don't belong together are strong and easy to keep.",
               nullptr, least);
        return strength;
    }
    if (length < least) {
        strength.m_sentence = tr("%n more characters needed.", nullptr, least - length);
        return strength;
    }
    const QStringList context = login.isEmpty() ? QStringList() : QStringList{login};
    const auto secret = crypto::SecretBytes::fromPassword(password);
    strength.m_step = PasswordRules::score(secret, context);
    const auto checked = PasswordRules::check(secret, context, least);
    strength.m_enough = checked.has_value();
    if (!checked) {
        strength.m_sentence = checked.error().sentence();
    } else if (strength.m_step >= steps) {
        strength.m_sentence = tr("Very strong.");
    } else {
        strength.m_sentence = tr("Strong enough. Another word makes it much stronger.");
    }
    return strength;
}

} // namespace kluis::ui
