// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/LetterTemplate.h"

#include <algorithm>

namespace kluis::letters {

namespace {

void collect(const std::vector<LetterPart>& parts, std::vector<LetterPlaceholder>& found)
{
    for (const LetterPart& part : parts) {
        if (part.placeholder) {
            found.push_back(*part.placeholder);
        }
        for (const LetterLine& cell : part.cells) {
            for (const LetterSpan& span : cell) {
                if (span.placeholder) {
                    found.push_back(*span.placeholder);
                }
            }
        }
        collect(part.then, found);
        collect(part.otherwise, found);
    }
}

void collectOwn(const std::vector<LetterPart>& parts, QStringList& found)
{
    for (const LetterPart& part : parts) {
        if (part.kind == LetterPart::Kind::Write) {
            found.append(part.id);
        }
        collectOwn(part.then, found);
        collectOwn(part.otherwise, found);
    }
}

} // namespace

bool LetterTemplate::mayWrite(domain::Role role) const
{
    return std::find(authors.begin(), authors.end(), role) != authors.end();
}

std::vector<LetterPlaceholder> LetterTemplate::placeholders() const
{
    std::vector<LetterPlaceholder> found;
    collect(parts, found);
    return found;
}

QStringList LetterTemplate::ownParts() const
{
    QStringList found;
    collectOwn(parts, found);
    return found;
}

} // namespace kluis::letters
