// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

namespace kluis::server {

/// Which PostgreSQL database a server keeps its store in: an address as libpq reads it, `postgresql://host/database?…`
/// or `service=name`. No password is ever part of it: that is what a client certificate, a password file (`passfile`)
/// or a service file is for. TLS with the server's name checked is not a choice. Value type.
class PgTarget {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::PgTarget)

public:
    /// InvalidArgument for what libpq can't read, for an address with a password in it, and for one that asks for less
    /// than TLS with a checked name.
    [[nodiscard]] static Result<PgTarget> parse(const QString& address);

    /// As it was given.
    [[nodiscard]] QString address() const { return QString::fromUtf8(m_address); }
    [[nodiscard]] const QByteArray& utf8() const { return m_address; }

private:
    explicit PgTarget(QByteArray address) : m_address(std::move(address)) {}

    QByteArray m_address;
};

} // namespace kluis::server
