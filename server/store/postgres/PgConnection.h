// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "server/store/postgres/PgStatement.h"
#include "server/store/postgres/PgTarget.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QByteArrayView>
#include <QCoreApplication>
#include <QHash>

#include <memory>
#include <vector>

struct pg_conn;

namespace kluis::server {

/// One connection to a PostgreSQL database, with the statements it has prepared. Stays at one address: statements hold
/// on to it. One thread at a time.
class PgConnection {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::PgConnection)

public:
    /// How a transaction sees and changes the database.
    enum class Kind {
        Read,  ///< an unchanging view
        Write, ///< each statement sees what is committed; locks keep others away
    };

    /// TLS 1.3 with the server's name checked and a client certificate shown, or a Unix socket: nothing else is taken.
    /// Errors: Unreachable, Untrusted, Forbidden; UnsupportedVersion before PostgreSQL 15.
    [[nodiscard]] static Result<std::unique_ptr<PgConnection>> open(const PgTarget& target);
    ~PgConnection();
    PgConnection(const PgConnection&) = delete;
    PgConnection& operator=(const PgConnection&) = delete;

    /// A statement for \p sql as the stores write it (PgSql). Mistakes in it are reported by its first step.
    [[nodiscard]] PgStatement prepare(QByteArrayView sql) { return {*this, sql}; }
    /// Runs a text of several statements without parameters, in PostgreSQL's own spelling.
    [[nodiscard]] Result<void> execute(const QByteArray& script);
    /// Rows changed by the last INSERT, UPDATE or DELETE.
    [[nodiscard]] qint64 changes() const { return m_changes; }

    [[nodiscard]] Result<void> begin(Kind kind);
    /// Unreachable when the line broke: then nobody here knows whether it was done.
    [[nodiscard]] Result<void> commit();
    /// What the transaction did is undone. A connection that can't even do that isLost() afterwards.
    void rollback();

    /// What other connections told by NOTIFY on channels that this one LISTENs to, since the last call, oldest first.
    /// Does not wait. Unreachable when the line broke.
    [[nodiscard]] Result<QByteArrayList> heard();
    /// To wait for what heard() takes; only while nothing is asked over this connection.
    [[nodiscard]] int socket() const;

    /// Whether a failure of this transaction came from another one in its way.
    [[nodiscard]] bool isWorthAnotherTry() const { return m_worthAnotherTry; }
    /// Whether nothing more can be said over this connection.
    [[nodiscard]] bool isLost() const;

    /// For PgStatement: runs \p sql, preparing it where it is new here.
    [[nodiscard]] Result<PgResult> runPrepared(const QByteArray& sql, const std::vector<PgValue>& values);

private:
    struct Deleter {
        void operator()(pg_conn* connection) const;
    };

    explicit PgConnection(pg_conn* connection) : m_connection(connection) {}
    [[nodiscard]] Result<void> checkLine() const;
    [[nodiscard]] Result<QByteArray> nameOf(const QByteArray& sql, const std::vector<PgValue>& values);
    [[nodiscard]] Result<PgResult> checked(PgResult result);

    std::unique_ptr<pg_conn, Deleter> m_connection;
    QHash<QByteArray, QByteArray> m_prepared; ///< name by text and types
    qint64 m_changes = 0;
    bool m_worthAnotherTry = false;
};

} // namespace kluis::server
