// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Field.h"

namespace kluis::domain {

QString Field::label(Language language) const
{
    return language == Language::Dutch ? m_dutch.toString() : QString(m_english);
}

} // namespace kluis::domain
