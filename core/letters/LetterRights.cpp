// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/LetterRights.h"

#include "core/domain/AccessPolicy.h"
#include "core/domain/MilestoneCatalogue.h"

namespace kluis::letters {

using domain::AccessPolicy;
using domain::Field;
using domain::Role;

namespace {

/// Which language the program speaks, so that a sentence names fields and people in it.
domain::Language spoken()
{
    return domain::languageOf(QLocale());
}

} // namespace

/// Empty: everybody may.
QString LetterRights::whoMayNot(const LetterTemplate& letter, const Field& field)
{
    const auto label = [](Role role) { return domain::roleLabel(role, spoken()); };
    for (const Role author : letter.authors) {
        if (!AccessPolicy::mayRead(author, field)) {
            return label(author);
        }
    }
    for (const LetterReader reader : letter.readers) {
        if (!mayRead(reader, field)) {
            return letterReaderLabel(reader, spoken());
        }
    }
    for (const Role role : domain::loginRoles) {
        if (letter.field != nullptr && AccessPolicy::mayRead(role, *letter.field) &&
            !AccessPolicy::mayRead(role, field)) {
            return label(role);
        }
    }
    const bool onlyUwv = letter.readers.size() == 1 && letter.readers.front() == LetterReader::Uwv;
    for (const Role role : domain::loginRoles) {
        if (!onlyUwv && AccessPolicy::isMasked(role, field)) {
            return label(role);
        }
    }
    return {};
}

bool LetterRights::mayHold(const LetterTemplate& letter, const Field& field)
{
    return whoMayNot(letter, field).isEmpty();
}

Result<void> LetterRights::checkHead(const LetterTemplate& letter)
{
    for (const Role author : letter.authors) {
        if (!AccessPolicy::takesDocuments(*letter.field) || !AccessPolicy::mayWrite(author, *letter.field)) {
            return fail(ErrorCode::InvalidArgument,
                        tr("%1 adds no documents under \"%2\", so it writes no such letter.")
                            .arg(domain::roleLabel(author, spoken()), letter.field->label(spoken())));
        }
        const domain::Milestone* milestone = domain::MilestoneCatalogue::newest(letter.milestone);
        if (milestone != nullptr && !milestone->recorders.contains(author)) {
            return fail(ErrorCode::InvalidArgument, tr("%1 does not record the milestone \"%2\".")
                                                        .arg(domain::roleLabel(author, spoken()), letter.milestone));
        }
    }
    return {};
}

Result<void> LetterRights::check(const LetterTemplate& letter)
{
    if (auto head = checkHead(letter); !head) {
        return head;
    }
    for (const LetterPlaceholder& placeholder : letter.placeholders()) {
        for (const Field* field : placeholder.fields()) {
            const QString who = whoMayNot(letter, *field);
            if (!who.isEmpty()) {
                return fail(ErrorCode::Forbidden, tr("Line %1, column %2: \"%3\" may not stand in this letter: %4 may "
                                                     "not see it.")
                                                      .arg(placeholder.line)
                                                      .arg(placeholder.column)
                                                      .arg(field->label(spoken()), who));
            }
        }
    }
    return {};
}

} // namespace kluis::letters
