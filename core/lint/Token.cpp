// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/Token.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace kluis::lint {

namespace {

/// A point after one of these ends no sentence.
constexpr std::array<std::string_view, 18> abbreviations{"st", "dhr", "mevr", "mw", "mr", "mrs", "ms",   "dr",   "drs",
                                                         "ir", "ing", "prof", "nr", "ca", "bv",  "incl", "bijv", "evt"};

bool isJoiner(QChar c)
{
    switch (c.unicode()) {
    case u'-':
    case u'\'':
    case 0x2010: // hyphen
    case 0x2011: // non-breaking hyphen
    case 0x2019: // typographic apostrophe
        return true;
    default:
        return false;
    }
}

/// Shows nothing: a word goes on through it.
bool isInvisible(QChar c)
{
    return c.isMark() || c.unicode() == 0x00AD || (c.unicode() >= 0x200B && c.unicode() <= 0x200D) ||
           c.unicode() == 0xFEFF;
}

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber();
}

void appendFolded(std::string& folded, QChar c)
{
    char16_t code = c.unicode();
    if (code == 0x00DF) { // sharp s
        folded += "ss";
        return;
    }
    if (code == 0x00E6 || code == 0x00C6) {
        folded += "ae";
        return;
    }
    if (code == 0x00F8 || code == 0x00D8) {
        folded += 'o';
        return;
    }
    if (code >= 0x80) {
        const QString base = c.decomposition();
        code = base.isEmpty() ? code : base.front().unicode();
    }
    code = QChar(code).toLower().unicode();
    const bool plain = (code >= u'a' && code <= u'z') || (code >= u'0' && code <= u'9');
    folded += plain ? char(code) : '~';
}

class Tokeniser {
public:
    explicit Tokeniser(QStringView text) : m_text(text) {}

    std::vector<Token> run()
    {
        qsizetype at = 0;
        while (at < m_text.size()) {
            if (isWordPart(m_text[at])) {
                at = readWord(at);
                continue;
            }
            noteGap(at);
            ++at;
        }
        return std::move(m_tokens);
    }

private:
    qsizetype readWord(qsizetype start)
    {
        Token token;
        token.position = start;
        token.startsCapital = m_text[start].isUpper();
        int letters = 0;
        int capitals = 0;
        qsizetype at = start;
        qsizetype end = start;
        for (; at < m_text.size(); ++at) {
            const QChar c = m_text[at];
            if (isWordPart(c)) {
                appendFolded(token.folded, c);
                letters += c.isLetter() ? 1 : 0;
                capitals += c.isUpper() ? 1 : 0;
                end = at + 1;
            } else if (isJoiner(c) ? at + 1 >= m_text.size() || !isWordPart(m_text[at + 1]) : !isInvisible(c)) {
                break;
            }
        }
        token.length = end - start;
        token.allCapitals = capitals >= 2 && capitals == letters;
        token.digits = letters == 0;
        if (m_sentenceEnds) {
            ++m_sentence;
            m_sentenceEnds = false;
        }
        token.sentence = m_sentence;
        m_tokens.push_back(std::move(token));
        return at;
    }

    void noteGap(qsizetype at)
    {
        if (m_tokens.empty()) {
            return;
        }
        const QChar c = m_text[at];
        if (c == u'!' || c == u'?' || c == u';' || c == u'\n' || c == u'\r' || c.unicode() == 0x2029) {
            m_sentenceEnds = true;
        } else if (c == u'.') {
            const bool spaceFollows = at + 1 >= m_text.size() || m_text[at + 1].isSpace();
            const std::string& last = m_tokens.back().folded;
            const bool short_ =
                last.size() <= 1 || std::find(abbreviations.begin(), abbreviations.end(), last) != abbreviations.end();
            m_sentenceEnds = m_sentenceEnds || (spaceFollows && !short_);
        }
    }

    QStringView m_text;
    std::vector<Token> m_tokens;
    int m_sentence = 0;
    bool m_sentenceEnds = false;
};

} // namespace

std::vector<Token> tokenise(QStringView text)
{
    return Tokeniser(text).run();
}

std::string foldWords(QStringView words)
{
    std::string joined;
    for (const Token& token : tokenise(words)) {
        joined += joined.empty() ? "" : " ";
        joined += token.folded;
    }
    return joined;
}

} // namespace kluis::lint
