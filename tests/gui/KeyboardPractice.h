// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/blackbox/Practice.h"

#include <QJsonArray>

namespace kluis::test {

/// The demonstration practice and its accounts, for a whole test program.
class KeyboardPractice {
public:
    [[nodiscard]] bool start();
    [[nodiscard]] const Practice& practice() const { return m_practice; }
    [[nodiscard]] QJsonObject account(const QString& login) const;
    /// A file to be attached.
    [[nodiscard]] QString paper() const;

private:
    Practice m_practice;
    QJsonArray m_accounts;
};

} // namespace kluis::test
