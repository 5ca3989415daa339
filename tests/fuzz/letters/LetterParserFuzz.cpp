// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/LetterFiller.h"
#include "core/letters/LetterParser.h"
#include "core/letters/LetterRights.h"

#include <cstdlib>

using namespace kluis;

/// Any bytes are a template or an error with a sentence; a template holds nothing medical and can be filled in.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const auto letter = letters::LetterParser::parse(QByteArrayView(data, qsizetype(size)));
    if (!letter) {
        return letter.error().sentence().isEmpty() ? (std::abort(), 0) : 0;
    }
    for (const letters::LetterPlaceholder& placeholder : letter->placeholders()) {
        for (const domain::Field* field : placeholder.fields()) {
            if (field->category() == domain::Category::Medical || !letters::LetterRights::mayHold(*letter, *field)) {
                std::abort();
            }
        }
    }
    letters::LetterFacts facts;
    facts.fields.insert(QStringLiteral("first_sick_day"), QStringLiteral("2026-01-05"));
    facts.today = QDate(2026, 2, 2);
    (void)letters::LetterFiller::fill(*letter, facts);
    return 0;
}
