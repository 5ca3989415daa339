// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Course.h"
#include "core/domain/FieldCatalogue.h"
#include "core/domain/FieldValue.h"
#include "core/domain/PersonName.h"

using namespace kluis::domain;

/// Any text gives a canonical value or an error; a canonical value is its own canonical value.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size < 1) {
        return 0;
    }
    const auto& fields = FieldCatalogue::all();
    const Field& field = *fields[data[0] % fields.size()];
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data + 1), qsizetype(size) - 1);
    const auto value = normalise(field, text);
    if (value) {
        const auto again = normalise(field, *value);
        if (!again || *again != *value) {
            abort();
        }
        (void)displayValue(field, *value, QLocale(QLocale::Dutch));
    }
    (void)displayValue(field, text, QLocale(QLocale::English));
    (void)Course::parse(text);
    (void)PersonName::fromText(text).listed();
    return 0;
}
