// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/NameLikeness.h"
#include "core/domain/TypedDate.h"

#include <cstdlib>

using namespace kluis::domain;

/// Any text that is typed gives a date or none; any two words are alike or not, and each is like itself.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), qsizetype(size));
    const auto found = TypedDate::find(text, QDate(2026, 1, 5));
    if (found && (!found->date.isValid() || found->date.year() < 1900)) {
        abort();
    }
    const QString folded = NameLikeness::folded(text);
    const qsizetype half = folded.size() / 2;
    const QString a = folded.first(half);
    const QString b = folded.sliced(half);
    const QString sound = NameLikeness::sound(a);
    (void)NameLikeness::cost(a, sound, b, NameLikeness::sound(b));
    (void)NameLikeness::withoutParticles(folded);
    if (NameLikeness::distance(a, a, 2) != 0) {
        abort();
    }
    return 0;
}
