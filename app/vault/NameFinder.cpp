// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/NameFinder.h"

#include "app/vault/Outbox.h"
#include "app/vault/SearchIndex.h"
#include "core/domain/NameLikeness.h"
#include "core/storage/Rows.h"

#include <algorithm>
#include <cstdlib>
#include <tuple>

namespace kluis::app {

using domain::NameLikeness;
using storage::Statement;

namespace {

constexpr std::size_t mostSpellings = 40; ///< of one misspelt word
constexpr int looseMost = 400;            ///< dossiers of a loose query that are looked at

// By how they were found; what the words themselves are worth lies between.
constexpr int numberBonus = 10'000;
constexpr int birthDateBonus = 5'000;
constexpr int alikeBonus = 0;
constexpr int nameBonus = 1'000;

#define KLUIS_FOUND "SELECT r.dossier, r.name, r.personnel_no, r.sort FROM dossier_row r WHERE "
#define KLUIS_LISTED "r.dossier IN (SELECT rowid FROM list_search WHERE list_search MATCH ?1) "

constexpr char numberIs[] =
    KLUIS_FOUND "r.tenant IN (SELECT number FROM tenant) AND r.personnel_no IN (?1, ?2) LIMIT ?3";
constexpr char numberEndsLike[] = KLUIS_FOUND "r.personnel_no GLOB '0*' AND ltrim(r.personnel_no, '0') = ?1 LIMIT ?2";
constexpr char surnameBegins[] = KLUIS_FOUND KLUIS_LISTED "AND r.sort >= ?2 AND r.sort < ?3 ORDER BY r.sort LIMIT ?4";
constexpr char wordsBegin[] = KLUIS_FOUND KLUIS_LISTED "ORDER BY r.sort LIMIT ?2";

/// "jansen" counts more than "jansens" for who typed the first.
int scoreOf(const QString& typed, const QStringList& name, const QString& sort)
{
    constexpr int equal = 30;
    constexpr int begins = 20;
    constexpr int surname = 15;
    constexpr int spelled = 12;
    int best = 0;
    const QString sound = NameLikeness::sound(typed);
    for (const QString& word : name) {
        if (word == typed) {
            best = qMax(best, equal);
        } else if (word.startsWith(typed)) {
            best = qMax(best, begins);
        } else if (best < spelled) {
            const int cost = NameLikeness::cost(typed, sound, word, NameLikeness::sound(word));
            // How much longer it is tells two equally misspelt names apart.
            best = qMax(best, cost == NameLikeness::none
                                  ? 0
                                  : spelled - 2 * cost - qMin<int>(2, std::abs(int(word.size() - typed.size()))));
        }
    }
    if (best == 0 && !name.contains(typed)) {
        const QString rest = NameLikeness::withoutParticles(typed);
        best = !rest.isEmpty() && name.contains(rest) ? equal : 0;
    }
    return best + (sort.startsWith(typed) ? surname : 0);
}

} // namespace

Result<std::vector<NameFinder::Found>> NameFinder::find(const FinderWords& words, int most)
{
    m_found.clear();
    m_taken.clear();
    auto found = byNumber(words, most);
    if (found && words.date) {
        found = byBirthDate(words, most);
    }
    if (found && !words.words.isEmpty() && !words.date) {
        found = byName(words, most);
    }
    if (found && !words.words.isEmpty() && !words.date && int(m_found.size()) < most) {
        found = bySpelling(words, most);
    }
    return found ? Result<std::vector<Found>>(best(most)) : failure(found);
}

Result<void> NameFinder::byNumber(const FinderWords& words, int most)
{
    const QString number = words.typed.section(u'/', -1).trimmed();
    if (number.isEmpty()) {
        return {};
    }
    if (auto exact = take(m_database.query(numberIs, number, number.toUpper(), most), words, numberBonus); !exact) {
        return exact;
    }
    const bool isAllDigits = std::all_of(number.cbegin(), number.cend(), [](QChar c) { return c.isDigit(); });
    // Zeros in front are seldom typed. Looks through the index of numbers.
    return isAllDigits && m_found.empty() ? take(m_database.query(numberEndsLike, number, most), words, numberBonus)
                                          : Result<void>();
}

Result<void> NameFinder::byBirthDate(const FinderWords& words, int most)
{
    // The index knows the numbers of the date, not that they are one, nor whose.
    static const QByteArray born =
        QByteArray(KLUIS_FOUND "r.dossier IN (SELECT rowid FROM text_search WHERE text_search MATCH ?1) AND (EXISTS "
                               "(SELECT 1 FROM record v WHERE v.dossier = r.dossier AND v.kind = 1 AND v.record = "
                               "CAST('birth_date' AS BLOB) AND v.value = ?2) OR EXISTS (SELECT 1 FROM outbox o JOIN "
                               "outbox_item i ON i.position = o.position WHERE o.dossier = r.dossier AND i.field = "
                               "'birth_date' AND i.value = ?2 AND ") +
        Outbox::isShown + ")) ORDER BY r.sort LIMIT ?3";
    const auto before = m_found.size();
    auto taken = take(m_database.query(born, words.query(), words.date->date.toString(Qt::ISODate), most), words,
                      birthDateBonus);
    std::for_each(m_found.begin() + std::ptrdiff_t(before), m_found.end(),
                  [](Found& found) { found.isByBirthDate = true; });
    return taken;
}

Result<void> NameFinder::byName(const FinderWords& words, int most)
{
    const QString all = words.query();
    for (const QString& word : words.words) {
        auto surnames =
            take(m_database.query(surnameBegins, all, word, QString(word + QChar(0xffff)), most), words, nameBonus);
        if (!surnames) {
            return surnames;
        }
    }
    return take(m_database.query(wordsBegin, all, most), words, nameBonus);
}

/// The same name as others write it: without its particles or written in one with them, first names by their letter.
Result<void> NameFinder::bySpelling(const FinderWords& words, int most)
{
    const QString query = spellings(words.words);
    return query.isEmpty() ? Result<void>()
                           : take(m_database.query(wordsBegin, query, qMax(most, looseMost)), words, nameBonus / 2);
}

QString NameFinder::spellings(const QStringList& words)
{
    QStringList groups;
    QString particles;
    for (const QString& word : words) {
        if (NameLikeness::isParticle(word) && words.size() > 1) {
            particles += word;
            continue;
        }
        QString group = QStringLiteral("(\"%1\"*").arg(word);
        if (!particles.isEmpty()) {
            group += QStringLiteral(" OR \"%1\"*").arg(particles + word);
        }
        particles.clear();
        const QString rest = NameLikeness::withoutParticles(word);
        if (!rest.isEmpty()) {
            group += QStringLiteral(" OR \"%1\"*").arg(rest);
        }
        if (words.size() > 1 && word.size() > 1 && word[0].isLetter()) {
            group += QStringLiteral(" OR \"%1\"").arg(word[0]);
        }
        if (words.size() < 3 && word.size() == 2 && word[0].isLetter() && word[1].isLetter()) {
            group += QStringLiteral(" OR (\"%1\" AND \"%2\")").arg(word[0]).arg(word[1]); // initials
        }
        groups.append(group + u')');
    }
    return groups.join(QStringLiteral(" AND "));
}

Result<std::vector<NameFinder::Found>> NameFinder::findAlike(const FinderWords& words, int most,
                                                             const std::vector<Found>& known)
{
    m_found.clear();
    m_taken.clear();
    for (const Found& found : known) {
        m_taken.insert(found.dossier);
    }
    std::vector<Choice> choices;
    for (const QString& word : words.words) {
        if (NameLikeness::isParticle(word) && words.words.size() > 1) {
            continue;
        }
        const QString rest = NameLikeness::withoutParticles(word);
        auto alike = m_known.alike(word, mostSpellings);
        if (alike && !rest.isEmpty() && alike->size() < mostSpellings) {
            const auto more = m_known.alike(rest, mostSpellings / 2);
            if (!more) {
                return failure(more);
            }
            alike->insert(alike->end(), more->begin(), more->end());
        }
        if (!alike) {
            return failure(alike);
        }
        choices.push_back({word, rest, *alike});
    }
    // Nearest first: a common name that is two letters off must not crowd out what is one off.
    for (int cost = 0; cost <= 4 && int(m_found.size()) < most && !choices.empty(); ++cost) {
        auto taken = take(m_database.query(wordsBegin, alikeQuery(choices, cost), looseMost), words, alikeBonus);
        if (!taken) {
            return failure(taken);
        }
    }
    for (Found& found : m_found) {
        found.isAlike = true;
    }
    return best(most);
}

QString NameFinder::alikeQuery(const std::vector<Choice>& choices, int cost)
{
    QStringList groups;
    for (const Choice& choice : choices) {
        QString group = QStringLiteral("(\"%1\"*").arg(choice.word);
        if (!choice.rest.isEmpty()) {
            group += QStringLiteral(" OR \"%1\"*").arg(choice.rest);
        }
        for (const NameWords::Alike& one : choice.alike) {
            if (one.cost <= cost) {
                group += QStringLiteral(" OR \"%1\"").arg(one.word);
            }
        }
        if (choices.size() > 1 && choice.word.size() > 1 && choice.word[0].isLetter()) {
            group += QStringLiteral(" OR \"%1\"").arg(choice.word[0]);
        }
        groups.append(group + u')');
    }
    return groups.join(QStringLiteral(" AND "));
}

Result<void> NameFinder::take(Result<Statement>&& rows, const FinderWords& words, int bonus)
{
    return storage::forEachRow(rows, [&] {
        const qint64 dossier = rows->int64(0);
        if (m_taken.contains(dossier)) {
            return;
        }
        const QString sort = rows->text(3);
        const QStringList name = SearchIndex::words(NameLikeness::folded(rows->text(1) + u' ' + rows->text(2)));
        int score = bonus;
        for (const QString& word : words.words) {
            score += scoreOf(word, name, NameLikeness::folded(sort));
        }
        const bool isWhole = std::all_of(words.words.cbegin(), words.words.cend(),
                                         [&name](const QString& word) { return name.contains(word); });
        m_taken.insert(dossier);
        m_found.push_back({.dossier = dossier, .score = score, .sort = sort, .isWhole = isWhole});
    });
}

std::vector<NameFinder::Found> NameFinder::best(int most)
{
    std::stable_sort(m_found.begin(), m_found.end(), [](const Found& a, const Found& b) {
        return std::tuple(-a.score, a.sort, a.dossier) < std::tuple(-b.score, b.sort, b.dossier);
    });
    if (int(m_found.size()) > most) {
        m_found.resize(std::size_t(most));
    }
    return std::move(m_found);
}

} // namespace kluis::app
