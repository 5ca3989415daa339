// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/Environment.h"
#include "server/ServerKeys.h"
#include "server/store/AccountStore.h"
#include "server/store/Store.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace kluis::server {

/// A server's data folder: keys/, tls/, store.db (or the address of a PostgreSQL database in its place), blobs/,
/// environment. Opened by every command; only `serve` locks it.
class DataFolder {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::DataFolder)

public:
    struct Plan {
        QString folder;
        QStringList hosts;       ///< names and addresses of the certificate; empty: this machine's
        QString certificateFile; ///< an operator's own certificate (chain) in PEM, with keyFile; else self-signed
        QString keyFile;
        QString practiceName;
        QString securityContact; ///< URI for reports of security holes (RFC 9116); empty: mailto:security@<first host>
        domain::Environment environment = domain::Environment::Production;
        bool isForElsewhere = false;      ///< the machine need not be of that environment
        std::optional<PgTarget> database; ///< an empty PostgreSQL database; none: the embedded store
    };

    /// Makes keys, TLS key and certificate, the store, the practice, and the server's own user and device.
    /// Errors: Exists when the folder or the database holds anything, InvalidArgument, Storage, Forbidden where the
    /// machine is another environment's, as PgConnection.
    [[nodiscard]] static Result<DataFolder> create(const Plan& plan);
    /// NotFound when there is no server in \p folder; as ServerKeys, Store and EnvironmentLabel.
    [[nodiscard]] static Result<DataFolder> open(const QString& folder);

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] const ServerKeys& keys() const { return m_keys; }
    [[nodiscard]] Store& store() const { return *m_store; }
    [[nodiscard]] QString blobFolder() const; ///< sealed contents of documents
    /// Where the embedded store lies; and where the address of a PostgreSQL database does, which stands above it.
    [[nodiscard]] static QString storeFile(const QString& folder);
    [[nodiscard]] static QString databaseFile(const QString& folder);
    [[nodiscard]] QString certificateFile() const;
    [[nodiscard]] QString privateKeyFile() const;
    [[nodiscard]] QString securityContact() const; ///< a URI, for /.well-known/security.txt
    /// What the server is for, as EnvironmentLabel found it when the folder was opened.
    [[nodiscard]] domain::Environment environment() const { return m_environment; }

private:
    DataFolder(QString path, ServerKeys keys, std::unique_ptr<Store> store, domain::Environment environment);

    QString m_path;
    ServerKeys m_keys;
    std::unique_ptr<Store> m_store;
    domain::Environment m_environment;
};

} // namespace kluis::server
