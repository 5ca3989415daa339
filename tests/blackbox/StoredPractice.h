// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/blackbox/Person.h"

#include <map>
#include <memory>

namespace kluis::test {

class TestDatabase;

/// A server as an earlier version's programs left it, as tests/fixtures/server keeps it (KLUIS_SERVER_FIXTURES), brought up
/// and served by today's program from a copy. Its TLS certificate is a new one: that ends, whatever version made it.
class StoredPractice {
public:
    /// What it is brought up from.
    enum class Origin {
        Folder, ///< the data folder, with its database beside it where that is PostgreSQL's
        Backup  ///< `kluis-server restore`
    };
    [[nodiscard]] static QStringList names();
    [[nodiscard]] static bool has(const QString& name, Origin origin);

    /// Ends the test program where there is no such fixture.
    explicit StoredPractice(const QString& name);
    ~StoredPractice();

    /// False with a message on stderr where it did not come up.
    [[nodiscard]] bool open(Origin origin);

    [[nodiscard]] const QJsonObject& facts() const { return m_facts; }
    [[nodiscard]] QJsonObject factsOf(const QString& login) const;
    [[nodiscard]] Practice& practice() { return m_practice; }
    /// Who has an account there, or is to enrol; on no device yet.
    [[nodiscard]] Person& person(const QString& login);
    /// Puts the profile of a device that was revoked, with its keychain entries, at \p path. \returns its owner's login.
    [[nodiscard]] QString putRevokedProfile(const QString& path) const;

private:
    [[nodiscard]] bool copyFolder();
    [[nodiscard]] bool restoreBackup();

    QString m_folder;
    QJsonObject m_facts;
    std::unique_ptr<TestDatabase> m_database;
    Practice m_practice;
    std::map<QString, Person> m_people;
};

} // namespace kluis::test
