// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/postgres/PgError.h"

#include <libpq-fe.h>

namespace kluis::server {

namespace {

QByteArray fieldOf(const pg_result* result, int field)
{
    return QByteArray(PQresultErrorField(result, field));
}

} // namespace

bool PgError::isWorthAnotherTry(QByteArrayView sqlState)
{
    return sqlState == QByteArrayView("40001") || sqlState == QByteArrayView("40P01");
}

tl::unexpected<Error> PgError::lost()
{
    return fail(ErrorCode::Unreachable,
                tr("The connection to the database server was lost. Check that it runs, then try again."),
                QStringLiteral("PostgreSQL connection lost"));
}

tl::unexpected<Error> PgError::from(const pg_result* result, const pg_conn* connection)
{
    const QByteArray state = fieldOf(result, PG_DIAG_SQLSTATE);
    if (state.isEmpty() || PQstatus(connection) != CONNECTION_OK) {
        return lost();
    }
    const QByteArray kind = state.left(2);
    QString detail = QStringLiteral("PostgreSQL %1").arg(QLatin1StringView(state));
    if (kind == "23") {
        detail += u' ' + QString::fromUtf8(fieldOf(result, PG_DIAG_CONSTRAINT_NAME));
        return state == "23505"
                   ? fail(ErrorCode::Exists, tr("This is already stored."), detail)
                   : fail(ErrorCode::InvalidArgument, tr("The data does not fit the rules of the database."), detail);
    }
    if (kind == "22") {
        return fail(ErrorCode::InvalidArgument, tr("The data does not fit the rules of the database."), detail);
    }
    if (kind == "40" || state == "55P03" || state == "57014" || state == "53300") {
        return fail(ErrorCode::Busy, tr("The database is in use. Try again in a moment."), detail);
    }
    if (kind == "53") {
        return fail(ErrorCode::Storage,
                    tr("The database server has no room left. Make room and try again; nothing was changed."), detail);
    }
    if (kind == "08" || kind == "57" || kind == "58") {
        return lost();
    }
    if (state == "25006") {
        return fail(ErrorCode::Storage, tr("This database server only reads: it is a copy of another one."), detail);
    }
    if (state == "42501") {
        return fail(ErrorCode::Forbidden, tr("The database server does not let this account do that."), detail);
    }
    if (kind == "XX") {
        return fail(ErrorCode::Corrupt, tr("The database is damaged; restore it from a backup."), detail);
    }
    if (kind == "42") { // quotes the statement's text, which is ours
        detail += QStringLiteral(": ") + QString::fromUtf8(fieldOf(result, PG_DIAG_MESSAGE_PRIMARY));
    }
    return fail(ErrorCode::Internal, tr("The database could not be used."), detail);
}

tl::unexpected<Error> PgError::ofConnecting(const pg_conn* connection)
{
    // libpq gives no code here; its text names hosts, accounts and files, so only what kind it is goes on.
    const QByteArray text(PQerrorMessage(connection));
    if (text.contains("certificate") || text.contains("SSL")) {
        return fail(ErrorCode::Untrusted,
                    tr("The database server could not prove who it is, or does not know this server's certificate. "
                       "Check sslrootcert, sslcert and sslkey of its address."),
                    QStringLiteral("PostgreSQL TLS"));
    }
    if (text.contains("authentication") || text.contains("password") || text.contains("pg_hba") ||
        text.contains("role")) {
        return fail(ErrorCode::Forbidden,
                    tr("The database server does not let this account in. Check its name, its certificate or its "
                       "password file."),
                    QStringLiteral("PostgreSQL account"));
    }
    return fail(ErrorCode::Unreachable,
                tr("The database server can't be reached. Check that it runs and that its address is right."),
                QStringLiteral("PostgreSQL connect"));
}

} // namespace kluis::server
