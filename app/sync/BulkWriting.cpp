// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/BulkWriting.h"

#include "app/vault/SearchIndex.h"

namespace kluis::app {

BulkWriting::BulkWriting(storage::Database& database) : m_database(database)
{
    [[maybe_unused]] const auto eased =
        m_database.execute("PRAGMA synchronous=NORMAL; PRAGMA wal_autocheckpoint=16000;");
}

BulkWriting::~BulkWriting()
{
    // Nothing that fails here costs more than time. It may be another's doing: of a program that died while it filled.
    SearchIndex search(m_database);
    if (search.merging().value_or(SearchIndex::Merging::Usual) == SearchIndex::Merging::Filling) {
        [[maybe_unused]] const auto usual = search.setMerging(SearchIndex::Merging::Usual);
    }
    [[maybe_unused]] const auto firm = m_database.execute("PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=1000;");
}

void BulkWriting::fill()
{
    if (!m_fills) {
        m_fills = true;
        [[maybe_unused]] const auto wide = SearchIndex(m_database).setMerging(SearchIndex::Merging::Filling);
    }
}

} // namespace kluis::app
