// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/SearchIndex.h"

#include "core/storage/Rows.h"

#include <algorithm>

namespace kluis::app {

namespace {
constexpr qsizetype mostWords = 16;   ///< of a query; a person types fewer
constexpr int partsWhileFilling = 16; ///< merged at once
} // namespace

Result<void> SearchIndex::put(std::vector<DossierWords>& dossiers)
{
    std::sort(dossiers.begin(), dossiers.end(),
              [](const DossierWords& a, const DossierWords& b) { return a.dossier < b.dossier; });
    // All deletions first, then one index after the other: each holds on to its own page of work.
    for (const DossierWords& words : dossiers) {
        if (words.isNew) {
            continue;
        }
        if (auto gone = words.isSameLine ? removeText(words.dossier) : remove(words.dossier); !gone) {
            return gone;
        }
    }
    for (const DossierWords& words : dossiers) {
        if (words.isSameLine) {
            continue;
        }
        auto put = m_database.run("INSERT INTO list_search(rowid, words) VALUES (?1, ?2)", words.dossier, words.list);
        if (!put) {
            return put;
        }
    }
    for (const DossierWords& words : dossiers) {
        auto put = m_database.run("INSERT INTO text_search(rowid, words) VALUES (?1, ?2)", words.dossier, words.all);
        if (!put) {
            return put;
        }
    }
    return {};
}

Result<void> SearchIndex::remove(qint64 dossier)
{
    if (auto gone = m_database.run("DELETE FROM list_search WHERE rowid = ?1", dossier); !gone) {
        return gone;
    }
    return removeText(dossier);
}

Result<void> SearchIndex::removeText(qint64 dossier)
{
    return m_database.run("DELETE FROM text_search WHERE rowid = ?1", dossier);
}

Result<void> SearchIndex::setMerging(Merging merging)
{
    constexpr int usual = 4; // FTS5's own
    const int parts = merging == Merging::Filling ? partsWhileFilling : usual;
    auto set = m_database.run("INSERT INTO list_search(list_search, rank) VALUES ('automerge', ?1)", parts);
    return set ? m_database.run("INSERT INTO text_search(text_search, rank) VALUES ('automerge', ?1)", parts) : set;
}

Result<SearchIndex::Merging> SearchIndex::merging()
{
    const auto parts = storage::numberOf<int>(
        m_database.prepare("SELECT coalesce((SELECT v FROM list_search_config WHERE k = 'automerge'), 0)"));
    return parts ? Result<Merging>(*parts == partsWhileFilling ? Merging::Filling : Merging::Usual) : failure(parts);
}

Result<bool> SearchIndex::mergeSome()
{
    constexpr int pages = 64;
    const auto changes = [this] { return storage::numberOf<qint64>(m_database.prepare("SELECT total_changes()")); };
    for (const char* sql : {"INSERT INTO list_search(list_search, rank) VALUES ('merge', ?1)",
                            "INSERT INTO text_search(text_search, rank) VALUES ('merge', ?1)"}) {
        const auto before = changes();
        auto merged = before ? m_database.run(QByteArrayView(sql), pages) : failure(before);
        const auto after = merged ? changes() : failure(merged);
        // One change is the command itself.
        if (!after || *after - *before > 1) {
            return after ? Result<bool>(true) : failure(after);
        }
    }
    return false;
}

Result<void> SearchIndex::purge(qint64 tenant)
{
    auto others = m_database.query("SELECT EXISTS (SELECT 1 FROM dossier_row WHERE tenant <> ?1)", tenant);
    if (!others) {
        return failure(others);
    }
    const auto found = others->step();
    if (!found) {
        return failure(found);
    }
    const bool keepsOthers = others->int64(0) != 0;
    others->reset();
    if (!keepsOthers) {
        return m_database.execute("INSERT INTO list_search(list_search) VALUES ('delete-all');"
                                  "INSERT INTO text_search(text_search) VALUES ('delete-all');");
    }
    constexpr const char* statements[] = {
        "DELETE FROM list_search WHERE rowid IN (SELECT dossier FROM dossier_row WHERE tenant = ?1)",
        "DELETE FROM text_search WHERE rowid IN (SELECT dossier FROM dossier_row WHERE tenant = ?1)",
    };
    for (const char* sql : statements) {
        if (auto done = m_database.run(QByteArrayView(sql), tenant); !done) {
            return done;
        }
    }
    return forgetRemoved();
}

Result<void> SearchIndex::forgetRemoved()
{
    return m_database.execute("INSERT INTO list_search(list_search) VALUES ('optimize');"
                              "INSERT INTO text_search(text_search) VALUES ('optimize');");
}

QStringList SearchIndex::words(const QString& text)
{
    QStringList words;
    qsizetype wordStart = -1;
    const auto closeWord = [&](qsizetype end) {
        if (wordStart >= 0) {
            words.append(text.mid(wordStart, end - wordStart));
            wordStart = -1;
        }
    };
    // The same cut as unicode61 makes: letters, marks and digits are words, all else lies between.
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate()) {
            wordStart = wordStart < 0 ? i : wordStart;
        } else {
            closeWord(i);
        }
    }
    closeWord(text.size());
    return words;
}

QString SearchIndex::query(const QString& text)
{
    QString query;
    const QStringList typed = words(text);
    for (const QString& word : typed.first(qMin(typed.size(), mostWords))) {
        // Letters and digits only: nothing of the query language can come in.
        query += (query.isEmpty() ? QStringLiteral("\"") : QStringLiteral(" AND \"")) % word % QStringLiteral("\"*");
    }
    return query;
}

QString SearchIndex::sortKey(const QString& name)
{
    if (std::all_of(name.cbegin(), name.cend(), [](QChar c) { return c.unicode() < 128; })) {
        return name.toLower();
    }
    const QString apart = name.normalized(QString::NormalizationForm_KD);
    QString key;
    key.reserve(apart.size());
    std::copy_if(apart.cbegin(), apart.cend(), std::back_inserter(key), [](QChar c) { return !c.isMark(); });
    return key.toCaseFolded();
}

} // namespace kluis::app
