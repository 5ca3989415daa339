// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Field.h"

#include "core/domain/Label.h"

namespace kluis::domain {

QString Field::label(Language language) const
{
    return labelIn(language, m_dutch, m_english);
}

} // namespace kluis::domain
