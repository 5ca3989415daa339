// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/storage/Database.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace kluis::app {

/// What a dossier is found by.
struct DossierWords {
    qint64 dossier = 0;
    QString list;            ///< of its line
    QString all;             ///< of everything the role may read
    bool isNew = false;      ///< nothing was put for it before; saves looking
    bool isSameLine = false; ///< \p list is what was put before; saves putting it
};

/// The words of dossiers: those of the list's line and those of everything the role may read. Kept inside the
/// encrypted file as indexes without the text. Letters match with or without accents and whatever their case. Works
/// within the caller's transaction; the database's thread.
class SearchIndex {
public:
    explicit SearchIndex(storage::Database& database) : m_database(database) {}

    /// Puts dossiers' words in the place of what was there. Sorts \p dossiers: the index wants ascending numbers.
    [[nodiscard]] Result<void> put(std::vector<DossierWords>& dossiers);
    [[nodiscard]] Result<void> remove(qint64 dossier);

    /// How the parts of the indexes are merged: the usual way keeps few of them, so that a search is quick.
    enum class Merging : quint8 {
        Usual,
        Filling, ///< while an employer is fetched from the beginning
    };
    /// Stays with the vault until it is set otherwise. Outside a transaction that put words.
    [[nodiscard]] Result<void> setMerging(Merging merging);
    [[nodiscard]] Result<Merging> merging();
    /// Merges a little of what is in more parts than is usual, a quarter of a megabyte. \returns whether there is more.
    [[nodiscard]] Result<bool> mergeSome();

    /// A removed dossier's words stay in the indexes until their parts are merged, which costs what the indexes hold.
    [[nodiscard]] Result<void> forgetRemoved();

    /// Forgets an employer's dossiers so that no word of them is left in the indexes. Before dossier_row is emptied.
    [[nodiscard]] Result<void> purge(qint64 tenant);

    /// The words of \p text as the indexes cut them, as they are written.
    [[nodiscard]] static QStringList words(const QString& text);
    /// What to MATCH so that each word of \p text must be the start of a word there; empty when it has no words.
    [[nodiscard]] static QString query(const QString& text);
    /// How a name is sorted: without case and accents.
    [[nodiscard]] static QString sortKey(const QString& name);

private:
    [[nodiscard]] Result<void> removeText(qint64 dossier);

    storage::Database& m_database;
};

} // namespace kluis::app
