// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Percentage.h"

#include "core/domain/ScalarValue.h"

namespace kluis::domain {

std::optional<Percentage> Percentage::fromText(QStringView text)
{
    const auto hundredths = parseDecimal(text, percentage());
    return hundredths ? fromHundredths(int(*hundredths)) : std::nullopt;
}

QString Percentage::toString() const
{
    return decimalText(m_hundredths, 2);
}

} // namespace kluis::domain
