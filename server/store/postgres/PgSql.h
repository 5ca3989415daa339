// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace kluis::server {

/// The stores' SQL in PostgreSQL's spelling. Every text is written once, for both databases, within what the two agree
/// on; what they only spell differently is put right here, word by word: `?1`, `x''`, the types of columns, and the
/// word `user`, which PostgreSQL keeps for itself. Comments are left out. Any thread.
class PgSql {
public:
    [[nodiscard]] static QByteArray from(QByteArrayView sql);
};

} // namespace kluis::server
