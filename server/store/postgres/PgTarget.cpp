// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/postgres/PgTarget.h"

#include <libpq-fe.h>

#include <memory>

namespace kluis::server {

namespace {

struct OptionsDeleter {
    void operator()(PQconninfoOption* options) const { PQconninfoFree(options); }
};

/// The value an address gives to an option; empty: none.
QByteArray valueOf(const PQconninfoOption* options, QByteArrayView keyword)
{
    for (const PQconninfoOption* option = options; option->keyword != nullptr; ++option) {
        if (QByteArrayView(option->keyword) == keyword) {
            return QByteArray(option->val);
        }
    }
    return {};
}

bool isAsked(const QByteArray& value, QByteArrayView allowed)
{
    return value.isEmpty() || QByteArrayView(value) == allowed;
}

} // namespace

Result<PgTarget> PgTarget::parse(const QString& address)
{
    const QByteArray utf8 = address.toUtf8();
    char* complaint = nullptr; // quotes the address: not passed on
    const std::unique_ptr<PQconninfoOption, OptionsDeleter> options(PQconninfoParse(utf8.constData(), &complaint));
    PQfreemem(complaint);
    if (options == nullptr || utf8.contains('\0') || utf8.contains('\n')) {
        return fail(ErrorCode::InvalidArgument,
                    tr("This is no address of a PostgreSQL database; one looks like postgresql://host/database."),
                    QStringLiteral("database"));
    }
    for (const QByteArrayView secret : {QByteArrayView("password"), QByteArrayView("sslpassword")}) {
        if (!valueOf(options.get(), secret).isEmpty()) {
            return fail(ErrorCode::InvalidArgument,
                        tr("A password does not belong into the address: other people on this machine can read it. Use "
                           "a client certificate, or name a password file with passfile=. Change this password."),
                        QStringLiteral("password"));
        }
    }
    if (!isAsked(valueOf(options.get(), "sslmode"), "verify-full") ||
        !isAsked(valueOf(options.get(), "gssencmode"), "disable") ||
        !isAsked(valueOf(options.get(), "ssl_min_protocol_version"), "TLSv1.3")) {
        return fail(ErrorCode::InvalidArgument,
                    tr("The database server is spoken to over TLS 1.3 with its name checked, or over a Unix socket. "
                       "Leave sslmode out."),
                    QStringLiteral("sslmode"));
    }
    return PgTarget(utf8);
}

} // namespace kluis::server
