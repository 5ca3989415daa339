// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/LetterLibrary.h"

#include "core/letters/LetterParser.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace kluis::letters {

namespace {

Result<LetterTemplate> readTemplate(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Storage,
                    QCoreApplication::translate("kluis::letters::LetterLibrary", "The file can't be read."));
    }
    // One byte more than a template may have: the parser says that it is too large.
    return LetterParser::parse(file.read(LetterParser::largest + 1));
}

} // namespace

LetterLibrary LetterLibrary::builtIn()
{
    LetterLibrary library;
    library.addFolder(QStringLiteral(":/letters"));
    return library;
}

void LetterLibrary::addFolder(const QString& folder)
{
    const QStringList names = QDir(folder).entryList({QStringLiteral("*.letter")}, QDir::Files, QDir::Name);
    for (const QString& name : names.mid(0, mostFiles)) {
        auto letter = readTemplate(QDir(folder).filePath(name));
        if (letter) {
            add(std::move(*letter));
        } else {
            m_problems.append(name + QStringLiteral(": ") + letter.error().sentence());
        }
    }
    if (names.size() > mostFiles) {
        m_problems.append(tr("Of more than %1 templates in a folder the rest is left out.").arg(mostFiles));
    }
}

void LetterLibrary::add(LetterTemplate letter)
{
    const auto same = std::find_if(m_letters.begin(), m_letters.end(), [&letter](const LetterTemplate& other) {
        return other.id == letter.id && other.language == letter.language;
    });
    if (same != m_letters.end()) {
        *same = std::move(letter);
    } else {
        m_letters.push_back(std::move(letter));
    }
}

const LetterTemplate* LetterLibrary::find(const QString& id, domain::Language language) const
{
    const auto found = std::find_if(m_letters.begin(), m_letters.end(), [&](const LetterTemplate& letter) {
        return letter.id == id && letter.language == language;
    });
    return found != m_letters.end() ? &*found : nullptr;
}

} // namespace kluis::letters
