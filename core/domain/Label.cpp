// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Label.h"

#include "core/domain/german/GermanWords.h"

#include <QHash>

#include <utility>

namespace kluis::domain {

namespace {

using Wording = std::pair<QLatin1StringView, QStringView>; ///< English, and Dutch where that is needed

QHash<Wording, QStringView> allWords()
{
    QHash<Wording, QStringView> words;
    for (const auto part : {german::fieldWords(), german::valueWords(), german::lawWords()}) {
        for (const german::Word& word : part) {
            words.insert({word.english, word.dutch}, word.german);
        }
    }
    return words;
}

} // namespace

QStringView germanOf(QStringView dutch, QLatin1StringView english)
{
    static const auto words = allWords();
    const auto exact = words.constFind({english, dutch});
    return exact != words.cend() ? *exact : words.value({english, QStringView()});
}

QString labelIn(Language language, QStringView dutch, QLatin1StringView english)
{
    if (language == Language::German) {
        if (const QStringView german = germanOf(dutch, english); !german.isEmpty()) {
            return german.toString();
        }
    }
    return language == Language::Dutch ? dutch.toString() : QString(english);
}

} // namespace kluis::domain
