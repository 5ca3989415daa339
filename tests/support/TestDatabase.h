// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/postgres/PgTarget.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace kluis::test {

/// A PostgreSQL database without a row, of a test's own, in the cluster that tests/support/postgres-cluster started; gone with
/// this object. Ends the test program when there is none to be had.
class TestDatabase {
public:
    /// Nothing where the test runs on the embedded store. The environment variable KLUIS_TEST_POSTGRES names the file
    /// that postgres-cluster wrote.
    [[nodiscard]] static std::unique_ptr<TestDatabase> makeIfWanted();
    [[nodiscard]] static bool isWanted();

    /// What is in a new one. With its tables it is a copy of one that was migrated once, which takes half the time.
    enum class Content {
        Tables,
        Nothing
    };
    explicit TestDatabase(Content content = Content::Tables);
    ~TestDatabase();
    TestDatabase(const TestDatabase&) = delete;
    TestDatabase& operator=(const TestDatabase&) = delete;

    [[nodiscard]] QString address() const;
    [[nodiscard]] server::PgTarget target() const;
    /// The same over TLS: further options of libpq behind it, such as sslcert. `%1` in them is the folder of the tests'
    /// certificates.
    [[nodiscard]] QString addressByTls(const QString& options) const;
    /// What whoever runs the database can take away with him: pg_dump's text of the database at \p address, and behind
    /// it every binary value as the bytes it is.
    [[nodiscard]] static QByteArray dump(const QString& address);
    /// The address of the database named \p name.
    [[nodiscard]] static QString addressOf(const QString& name);

private:
    static void administer(const QByteArray& sql);
    static void makeTemplate();

    QString m_name;
};

} // namespace kluis::test
