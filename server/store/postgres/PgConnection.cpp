// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/postgres/PgConnection.h"

#include "server/store/postgres/PgError.h"
#include "server/store/postgres/PgSql.h"

#include <array>

#include <libpq-fe.h>
#include <openssl/ssl.h>

namespace kluis::server {

namespace {

constexpr int oldestVersion = 150000;
constexpr int binary = 1;

// A commit is on the disk when it returns, whatever the database's own settings say; and nobody waits for ever.
constexpr char session[] = "SET synchronous_commit = on; SET lock_timeout = '15s'; "
                           "SET idle_in_transaction_session_timeout = '120s'; SET standard_conforming_strings = on; "
                           "SET client_min_messages = warning; SET jit = off";

bool isUnixSocket(const pg_conn* connection)
{
    const char* host = PQhost(connection);
    return host != nullptr && (host[0] == '/' || host[0] == '@');
}

bool showedCertificate(pg_conn* connection)
{
    auto* tls = static_cast<SSL*>(PQsslStruct(connection, "OpenSSL"));
    return tls != nullptr && SSL_get_certificate(tls) != nullptr;
}

} // namespace

void PgConnection::Deleter::operator()(pg_conn* connection) const
{
    PQfinish(connection);
}

PgConnection::~PgConnection() = default;

Result<std::unique_ptr<PgConnection>> PgConnection::open(const PgTarget& target)
{
    // What comes behind the address stands above whatever it, a service file or the environment says. Over a Unix
    // socket libpq passes over what concerns TLS.
    const std::array<const char*, 12> keywords{"dbname",
                                               "sslmode",
                                               "ssl_min_protocol_version",
                                               "gssencmode",
                                               "client_encoding",
                                               "application_name",
                                               "connect_timeout",
                                               "keepalives_idle",
                                               "tcp_user_timeout",
                                               "target_session_attrs",
                                               nullptr,
                                               nullptr};
    const std::array<const char*, 12> values{target.utf8().constData(),
                                             "verify-full",
                                             "TLSv1.3",
                                             "disable",
                                             "UTF8",
                                             "kluis-server",
                                             "10",
                                             "30",
                                             "30000",
                                             "read-write",
                                             nullptr,
                                             nullptr};
    std::unique_ptr<PgConnection> connection(
        new PgConnection(PQconnectdbParams(keywords.data(), values.data(), 1 /* the first may be an address */)));
    if (PQstatus(connection->m_connection.get()) != CONNECTION_OK) {
        return PgError::ofConnecting(connection->m_connection.get());
    }
    if (auto safe = connection->checkLine(); !safe) {
        return failure(safe);
    }
    if (auto set = connection->execute(session); !set) {
        return failure(set);
    }
    return connection;
}

Result<void> PgConnection::checkLine() const
{
    pg_conn* connection = m_connection.get();
    if (!isUnixSocket(connection) && (PQsslInUse(connection) == 0 || !showedCertificate(connection))) {
        return fail(ErrorCode::Untrusted,
                    tr("The database server is spoken to with a client certificate; name one with sslcert= and sslkey= "
                       "in its address."),
                    QStringLiteral("sslcert"));
    }
    if (PQserverVersion(connection) < oldestVersion) {
        return fail(ErrorCode::UnsupportedVersion, tr("The database server is older than PostgreSQL 15."),
                    QString::number(PQserverVersion(connection)));
    }
    return {};
}

Result<PgResult> PgConnection::checked(PgResult result)
{
    const ExecStatusType status = PQresultStatus(result.get());
    if (status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK) {
        return result;
    }
    if (PgError::isWorthAnotherTry(QByteArrayView(PQresultErrorField(result.get(), PG_DIAG_SQLSTATE)))) {
        m_worthAnotherTry = true;
    }
    return PgError::from(result.get(), m_connection.get());
}

Result<void> PgConnection::execute(const QByteArray& script)
{
    const auto done = checked(PgResult(PQexec(m_connection.get(), script.constData())));
    return done ? Result<void>() : failure(done);
}

Result<void> PgConnection::begin(Kind kind)
{
    m_worthAnotherTry = false;
    return execute(kind == Kind::Read ? "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
                                      : "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE");
}

Result<void> PgConnection::commit()
{
    const auto done = checked(PgResult(PQexec(m_connection.get(), "COMMIT")));
    if (!done) {
        return failure(done);
    }
    // After a failed statement PostgreSQL answers a COMMIT with a ROLLBACK, and calls that a success.
    if (QByteArrayView(PQcmdStatus(done->get())) != QByteArrayView("COMMIT")) {
        return fail(ErrorCode::Internal, tr("The database could not be used."),
                    QStringLiteral("a failed transaction was committed"));
    }
    return {};
}

void PgConnection::rollback()
{
    if (PQtransactionStatus(m_connection.get()) != PQTRANS_IDLE) {
        const PgResult done(PQexec(m_connection.get(), "ROLLBACK"));
    }
}

Result<QByteArrayList> PgConnection::heard()
{
    if (PQconsumeInput(m_connection.get()) == 0) {
        return PgError::ofConnecting(m_connection.get());
    }
    struct Free {
        void operator()(PGnotify* notice) const { PQfreemem(notice); }
    };
    QByteArrayList texts;
    while (const std::unique_ptr<PGnotify, Free> notice{PQnotifies(m_connection.get())}) {
        if (notice->be_pid != PQbackendPID(m_connection.get())) {
            texts.append(QByteArray(notice->extra));
        }
    }
    return texts;
}

int PgConnection::socket() const
{
    return PQsocket(m_connection.get());
}

bool PgConnection::isLost() const
{
    return PQstatus(m_connection.get()) != CONNECTION_OK || PQtransactionStatus(m_connection.get()) != PQTRANS_IDLE;
}

Result<QByteArray> PgConnection::nameOf(const QByteArray& sql, const std::vector<PgValue>& values)
{
    std::vector<Oid> types;
    QByteArray key = sql;
    for (const PgValue& value : values) {
        types.push_back(value.type);
        key.append('\0').append(QByteArray::number(value.type));
    }
    if (const auto known = m_prepared.constFind(key); known != m_prepared.cend()) {
        return *known;
    }
    const QByteArray name = "k" + QByteArray::number(m_prepared.size());
    const auto prepared = checked(PgResult(PQprepare(m_connection.get(), name.constData(), PgSql::from(sql).constData(),
                                                     int(types.size()), types.data())));
    if (!prepared) {
        return failure(prepared);
    }
    m_prepared.insert(key, name);
    return name;
}

Result<PgResult> PgConnection::runPrepared(const QByteArray& sql, const std::vector<PgValue>& values)
{
    const auto name = nameOf(sql, values);
    if (!name) {
        return failure(name);
    }
    std::vector<const char*> data;
    std::vector<int> lengths;
    for (const PgValue& value : values) {
        data.push_back(value.isNull ? nullptr : value.bytes.constData());
        lengths.push_back(int(value.bytes.size()));
    }
    const std::vector<int> formats(values.size(), binary);
    auto result = checked(PgResult(PQexecPrepared(m_connection.get(), name->constData(), int(values.size()),
                                                  data.data(), lengths.data(), formats.data(), binary)));
    if (result) {
        m_changes = QByteArray(PQcmdTuples(result->get())).toLongLong();
    }
    return result;
}

} // namespace kluis::server
