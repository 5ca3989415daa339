// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/blackbox/StoredPractice.h"

#include "app/session/KeychainStore.h"
#include "app/session/Profile.h"
#include "server/http/TlsIdentity.h"
#include "server/store/OwnerFile.h"
#include "server/store/postgres/PgConnection.h"
#include "tests/support/TestDatabase.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace kluis::test {

namespace {

const QString backupName = QStringLiteral("/practice.backup");
const QString dumpName = QStringLiteral("/store.sql");

QString folderOf(const QString& name)
{
    return QStringLiteral(KLUIS_SERVER_FIXTURES "/") + name;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// For its owner only, as the program keeps it.
bool copyPrivately(const QString& from, const QString& to)
{
    bool isDone = server::OwnerFile::makeFolder(to).has_value();
    for (const QFileInfo& entry : QDir(from).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
        const QString target = to + u'/' + entry.fileName();
        isDone = isDone && (entry.isDir() ? copyPrivately(entry.filePath(), target)
                                          : server::OwnerFile::write(target, contentOf(entry.filePath())).has_value());
    }
    return isDone;
}

bool said(const Finished& finished)
{
    if (!finished.ok()) {
        qWarning("%s", finished.err.constData());
    }
    return finished.ok();
}

} // namespace

QStringList StoredPractice::names()
{
    return QDir(QStringLiteral(KLUIS_SERVER_FIXTURES)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
}

bool StoredPractice::has(const QString& name, Origin origin)
{
    const bool isShared = QFile::exists(folderOf(name) + dumpName);
    const QString wanted = origin == Origin::Backup ? backupName : QStringLiteral("/data");
    return isShared == TestDatabase::isWanted() && QFile::exists(folderOf(name) + wanted);
}

StoredPractice::StoredPractice(const QString& name)
    : m_folder(folderOf(name)),
      m_facts(QJsonDocument::fromJson(contentOf(m_folder + QStringLiteral("/facts.json"))).object())
{
    if (m_facts.isEmpty()) {
        qFatal("no fixture %s", qPrintable(m_folder));
    }
    if (TestDatabase::isWanted()) {
        m_database = std::make_unique<TestDatabase>(TestDatabase::Content::Nothing);
    }
}

StoredPractice::~StoredPractice()
{
    m_practice.kill(); // before its database goes
}

bool StoredPractice::open(Origin origin)
{
    m_practice.rememberPasswords(); // of those days: a quarter of a gigabyte each
    return (origin == Origin::Folder ? copyFolder() : restoreBackup()) &&
           server::TlsIdentity::create(m_practice.data(), {QStringLiteral("localhost"), QStringLiteral("127.0.0.1")}) &&
           m_practice.serve();
}

bool StoredPractice::copyFolder()
{
    if (!copyPrivately(m_folder + QStringLiteral("/data"), m_practice.data())) {
        return false;
    }
    if (!m_database) {
        return true;
    }
    const auto line = server::PgConnection::open(m_database->target());
    const auto filled = line ? (*line)->execute(contentOf(m_folder + dumpName)) : Result<void>(failure(line));
    if (!filled) {
        qWarning("%s %s", qPrintable(filled.error().sentence()), qPrintable(filled.error().detail()));
    }
    return filled && server::OwnerFile::write(m_practice.data() + QStringLiteral("/database"),
                                              m_database->address().toUtf8() + '\n');
}

bool StoredPractice::restoreBackup()
{
    QStringList command{QStringLiteral("restore"), QStringLiteral("--from"), m_folder + backupName,
                        QStringLiteral("--key"), m_folder + QStringLiteral("/backup.key")};
    if (m_database) {
        command += {QStringLiteral("--database"), m_database->address()};
    }
    return said(m_practice.server(command));
}

QJsonObject StoredPractice::factsOf(const QString& login) const
{
    return m_facts.value(QLatin1String("people")).toObject().value(login).toObject();
}

Person& StoredPractice::person(const QString& login)
{
    const auto known = m_people.find(login);
    if (known != m_people.end()) {
        return known->second;
    }
    const QJsonObject facts = factsOf(login);
    return m_people
        .emplace(login,
                 facts.isEmpty() ? Person(m_practice, login, QString()) : Person::fromJson(m_practice, login, facts))
        .first->second;
}

QString StoredPractice::putRevokedProfile(const QString& path) const
{
    const QJsonObject revoked = m_facts.value(QLatin1String("revoked")).toObject();
    const bool isCopied = copyPrivately(m_folder + QStringLiteral("/profile-revoked"), path);
    const auto profile = app::Profile::load(path);
    if (!isCopied || !profile) {
        return {};
    }
    app::KeychainStore keychain(profile->id);
    const std::pair<const char*, app::SecretEntry> entries[] = {{"deviceKey", app::SecretEntry::DeviceKey},
                                                                {"deviceSecret", app::SecretEntry::DeviceSecret},
                                                                {"lease", app::SecretEntry::Lease}};
    for (const auto& [name, entry] : entries) {
        const QByteArray bytes = QByteArray::fromHex(revoked.value(QLatin1String(name)).toString().toLatin1());
        if (!keychain.write(entry, crypto::SecretBytes::copyOf(bytes))) {
            return {};
        }
    }
    return revoked.value(QLatin1String("login")).toString();
}

} // namespace kluis::test
