// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/NameLikeness.h"

#include <algorithm>
#include <array>
#include <utility>

namespace kluis::domain {

namespace {

constexpr qsizetype longest = 40; ///< letters of a word that are compared

constexpr std::array particles{u"van", u"de",  u"der", u"den", u"het", u"t",  u"ten", u"ter", u"te",
                               u"vd",  u"vdr", u"von", u"la",  u"le",  u"du", u"el",  u"al",  u"op",
                               u"d",   u"v",   u"in",  u"aan", u"bij", u"da", u"di",  u"dos"};
/// That are written in one with the name, longest first.
constexpr std::array joinedParticles{u"vander", u"vanden", u"vande", u"vant", u"van", u"vd", u"den",
                                     u"der",    u"de",     u"ter",   u"ten",  u"el",  u"al", u"la"};

QStringView letterOf(char16_t c)
{
    switch (c) {
    case u'\u00f8': // ø
        return u"o";
    case u'\u0142': // ł
        return u"l";
    case u'\u0111': // đ
    case u'\u00f0': // ð
        return u"d";
    case u'\u00df': // ß
        return u"ss";
    case u'\u00e6': // æ
        return u"ae";
    case u'\u0153': // œ
        return u"oe";
    case u'\u00fe': // þ
        return u"th";
    case u'\u0131': // ı
        return u"i";
    default:
        return {};
    }
}

} // namespace

QString NameLikeness::folded(const QString& text)
{
    if (std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 128; })) {
        return text.toLower();
    }
    const QString apart = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString folded;
    folded.reserve(apart.size());
    for (const QChar c : apart) {
        if (c.isMark()) {
            continue;
        }
        const QStringView letters = letterOf(c.unicode());
        letters.isEmpty() ? folded.append(c) : folded.append(letters);
    }
    return folded;
}

QString NameLikeness::sound(const QString& folded)
{
    static const std::array<std::pair<QString, QString>, 12> spellings{{
        {QStringLiteral("sch"), QStringLiteral("sg")},
        {QStringLiteral("ij"), QStringLiteral("y")},
        {QStringLiteral("ei"), QStringLiteral("y")},
        {QStringLiteral("ey"), QStringLiteral("y")},
        {QStringLiteral("ph"), QStringLiteral("f")},
        {QStringLiteral("th"), QStringLiteral("t")},
        {QStringLiteral("dt"), QStringLiteral("t")},
        {QStringLiteral("ck"), QStringLiteral("k")},
        {QStringLiteral("ch"), QStringLiteral("g")},
        {QStringLiteral("ou"), QStringLiteral("au")},
        {QStringLiteral("ae"), QStringLiteral("a")},
        {QStringLiteral("c"), QStringLiteral("k")},
    }};
    QString heard = folded;
    for (const auto& [written, as] : spellings) {
        heard.replace(written, as);
    }
    heard.replace(u'z', u's');
    heard.replace(u'q', u'k');
    QString sound;
    sound.reserve(heard.size());
    for (const QChar c : std::as_const(heard)) {
        if (sound.isEmpty() || sound.back() != c) {
            sound.append(c);
        }
    }
    return sound;
}

int NameLikeness::distance(QStringView typed, QStringView known, int most)
{
    typed = typed.first(qMin(typed.size(), longest));
    known = known.first(qMin(known.size(), typed.size() + most));
    if (known.size() + most < typed.size()) {
        return none;
    }
    // Rows of the usual table, with swapped neighbours as one mistake: this one, the one before and the one before that.
    std::array<std::array<int, longest + 8>, 3> rows{};
    for (qsizetype j = 0; j <= known.size(); ++j) {
        rows[0][std::size_t(j)] = int(j);
    }
    for (qsizetype i = 1; i <= typed.size(); ++i) {
        auto& row = rows[std::size_t(i % 3)];
        const auto& above = rows[std::size_t((i + 2) % 3)];
        const auto& twoAbove = rows[std::size_t((i + 1) % 3)];
        row[0] = int(i);
        int least = row[0];
        for (qsizetype j = 1; j <= known.size(); ++j) {
            const auto at = std::size_t(j);
            const bool isSame = typed[i - 1] == known[j - 1];
            row[at] = std::min({above[at] + 1, row[at - 1] + 1, above[at - 1] + (isSame ? 0 : 1)});
            if (i > 1 && j > 1 && typed[i - 1] == known[j - 2] && typed[i - 2] == known[j - 1]) {
                row[at] = std::min(row[at], twoAbove[at - 2] + 1);
            }
            least = std::min(least, row[at]);
        }
        if (least > most) {
            return none;
        }
    }
    const auto& last = rows[std::size_t(typed.size() % 3)];
    const int best = *std::min_element(last.cbegin(), last.cbegin() + known.size() + 1);
    return best <= most ? best : none;
}

int NameLikeness::tolerance(qsizetype letters)
{
    return letters < 3 ? 0 : letters < 6 ? 1 : 2;
}

int NameLikeness::cost(QStringView typed, QStringView typedSound, QStringView known, QStringView knownSound)
{
    const int most = tolerance(typed.size());
    const int bySpelling = distance(typed, known, most);
    if (bySpelling == 0) {
        return 0;
    }
    // By sound fewer mistakes are forgiven: much is alike already. Of what has hardly a sound, everything is the rest.
    const bool isHeard = most > 0 && typedSound.size() >= 3;
    const int bySound = isHeard ? distance(typedSound, knownSound, most - 1) : none;
    return qMin(bySpelling == none ? none : 2 * bySpelling, bySound == none ? none : 2 * bySound + 1);
}

bool NameLikeness::isParticle(QStringView folded)
{
    return std::any_of(particles.cbegin(), particles.cend(),
                       [folded](const char16_t* word) { return folded == QStringView(word); });
}

QString NameLikeness::withoutParticles(const QString& folded)
{
    for (const char16_t* word : joinedParticles) {
        const QStringView particle(word);
        if (folded.startsWith(particle) && folded.size() >= particle.size() + 3) {
            return folded.sliced(particle.size());
        }
    }
    return {};
}

} // namespace kluis::domain
