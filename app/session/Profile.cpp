// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/Profile.h"

#include "core/crypto/Random.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace kluis::app {

namespace {

constexpr qint64 largestProfile = 1 << 20; // bytes; ours has some two thousand

QString base64(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

/// Reads one JSON object member by member; the first that is missing or of another kind sticks.
class Members {
public:
    explicit Members(const QJsonObject& object) : m_object(object) {}

    QString text(const char* key) { return take(key, QJsonValue::String).toString(); }
    bool flag(const char* key) { return take(key, QJsonValue::Bool).toBool(); }
    qint64 number(const char* key)
    {
        const qint64 value = take(key, QJsonValue::Double).toInteger(-1);
        m_ok = m_ok && value >= 0;
        return value;
    }
    QByteArray bytes(const char* key)
    {
        const auto decoded =
            QByteArray::fromBase64Encoding(text(key).toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        m_ok = m_ok && decoded.decodingStatus == QByteArray::Base64DecodingStatus::Ok;
        return decoded.decoded;
    }
    QByteArray bytes(const char* key, qsizetype size)
    {
        const QByteArray value = bytes(key);
        m_ok = m_ok && value.size() == size;
        return value;
    }
    /// Nothing where the member is missing: it came with a later version.
    QByteArray bytesOrNothing(const char* key)
    {
        return m_object.contains(QLatin1String(key)) ? bytes(key) : QByteArray();
    }
    QList<QByteArray> bytesListOrNothing(const char* key)
    {
        QList<QByteArray> list;
        const QJsonValue value = m_object.value(QLatin1String(key));
        m_ok = m_ok && (value.isUndefined() || value.isArray());
        const QJsonArray array = value.toArray();
        for (const QJsonValue& element : array) {
            const auto decoded =
                QByteArray::fromBase64Encoding(element.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
            m_ok = m_ok && element.isString() && decoded.decodingStatus == QByteArray::Base64DecodingStatus::Ok;
            list.append(decoded.decoded);
        }
        return list;
    }
    template <typename IdType> IdType id(const char* key)
    {
        const auto value = IdType::fromString(text(key));
        m_ok = m_ok && value.has_value();
        return value.value_or(IdType());
    }
    void require(bool condition) { m_ok = m_ok && condition; }
    [[nodiscard]] bool ok() const { return m_ok; }

private:
    QJsonValue take(const char* key, QJsonValue::Type type)
    {
        const QJsonValue value = m_object.value(QLatin1String(key));
        m_ok = m_ok && value.type() == type;
        return value;
    }

    QJsonObject m_object;
    bool m_ok = true;
};

QJsonArray base64List(const QList<QByteArray>& list)
{
    QJsonArray array;
    for (const QByteArray& bytes : list) {
        array.append(base64(bytes));
    }
    return array;
}

QString cipherName(const std::optional<storage::Cipher>& cipher)
{
    if (!cipher) {
        return QString();
    }
    return *cipher == storage::Cipher::Aegis256 ? QStringLiteral("aegis-256") : QStringLiteral("chacha20");
}

} // namespace

Profile Profile::fresh()
{
    Profile profile;
    profile.id = QString::fromLatin1(crypto::randomBytes(16).toHex());
    return profile;
}

Result<void> Profile::checkEnvironment(const QString& named) const
{
    if (environment.isEmpty() || environment == named) {
        return {};
    }
    return fail(
        ErrorCode::Untrusted,
        tr("This profile belongs to the environment %1, and the server says that it is %2. Nothing was sent. Use a "
           "profile of its own for each environment (--profile), and tell your administrator.")
            .arg(environment, named),
        QStringLiteral("environment"));
}

QString Profile::file(const QString& folder)
{
    return folder + QStringLiteral("/profile.json");
}
QString Profile::vaultFile(const QString& folder)
{
    return folder + QStringLiteral("/vault.db");
}
QString Profile::caFile(const QString& folder)
{
    return folder + QStringLiteral("/ca.pem");
}
QString Profile::sealedFile(const QString& folder)
{
    return folder + QStringLiteral("/device.sealed");
}

QString Profile::offlineCodesFile(const QString& folder)
{
    return folder + QStringLiteral("/offline.codes");
}

Result<Profile> Profile::load(const QString& folder)
{
    QFile stored(file(folder));
    if (!stored.exists()) {
        return fail(ErrorCode::NotFound, tr("There is no account in this data folder yet. Enrol or log in first."));
    }
    if (!stored.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Storage, tr("The profile can't be read. Check the rights of the data folder."),
                    stored.errorString());
    }
    const QByteArray json = stored.read(largestProfile + 1);
    if (json.size() > largestProfile) {
        return fail(ErrorCode::Corrupt,
                    tr("The file profile.json is damaged. Nothing was deleted; restore the file, or "
                       "log in with another data folder."),
                    QStringLiteral("too long"));
    }
    return fromJson(json);
}

Result<void> Profile::save(const QString& folder) const
{
    QSaveFile target(file(folder));
    const auto failed = [&target] {
        return fail(ErrorCode::Storage,
                    tr("The profile can't be written. Check the free space and the rights of the data "
                       "folder."),
                    target.errorString());
    };
    if (!target.open(QIODevice::WriteOnly)) {
        return failed();
    }
    target.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const QByteArray json = toJson();
    if (target.write(json) != json.size() || !target.commit()) {
        return failed();
    }
    return {};
}

QByteArray Profile::toJson() const
{
    const QJsonObject object{
        {QStringLiteral("version"), version},
        {QStringLiteral("id"), id},
        {QStringLiteral("server"), server.toString()},
        {QStringLiteral("login"), login},
        {QStringLiteral("environment"), environment},
        {QStringLiteral("user"), user.toString()},
        {QStringLiteral("device"), device.toString()},
        {QStringLiteral("practice"), practice.toString()},
        {QStringLiteral("salt"), base64(salt)},
        {QStringLiteral("kdfMemory"), qint64(kdf.memoryBytes)},
        {QStringLiteral("kdfPasses"), qint64(kdf.passes)},
        {QStringLiteral("serverPublicKey"), base64(serverPublicKey)},
        {QStringLiteral("secrets"),
         secrets == Secrets::Keychain ? QStringLiteral("keychain") : QStringLiteral("sealed-file")},
        {QStringLiteral("cipher"), cipherName(cipher)},
        {QStringLiteral("vaultKey"), base64(wrappedVaultKey)},
        {QStringLiteral("nextVaultKey"), base64(nextVaultKey)},
        {QStringLiteral("pendingKeys"), base64(pendingKeys)},
        {QStringLiteral("previousKeys"), base64List(previousKeys)},
        {QStringLiteral("administrators"), base64List(administrators)},
        {QStringLiteral("locked"), locked},
        {QStringLiteral("offlineFailures"), offlineFailures},
        {QStringLiteral("leaseUntil"), leaseUntil},
        {QStringLiteral("lastActivity"), lastActivity},
        {QStringLiteral("highestTime"), highestTime},
    };
    return QJsonDocument(object).toJson();
}

Result<Profile> Profile::fromJson(const QByteArray& json)
{
    const auto corrupt = [](const QString& detail) {
        return fail(ErrorCode::Corrupt,
                    tr("The file profile.json is damaged. Nothing was deleted; restore the file, or "
                       "log in with another data folder."),
                    detail);
    };
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject()) {
        return corrupt(problem.errorString());
    }
    Members members(document.object());
    const qint64 found = members.number("version");
    if (!members.ok()) {
        return corrupt(QStringLiteral("no version"));
    }
    if (found != version) {
        return fail(ErrorCode::UnsupportedVersion,
                    tr("This data folder was made by another version of the program. Use the newest version."),
                    QStringLiteral("profile version %1").arg(found));
    }

    Profile profile;
    profile.id = members.text("id");
    profile.server = QUrl(members.text("server"));
    profile.login = members.text("login");
    profile.environment = members.text("environment");
    profile.user = members.id<UserId>("user");
    profile.device = members.id<DeviceId>("device");
    profile.practice = members.id<PracticeId>("practice");
    profile.salt = members.bytes("salt", crypto::KeyDerivation::saltSize);
    profile.kdf.memoryBytes = quint64(members.number("kdfMemory"));
    profile.kdf.passes = quint32(members.number("kdfPasses"));
    profile.serverPublicKey = members.bytes("serverPublicKey", crypto::SigningKeyPair::publicKeySize);
    const QString secrets = members.text("secrets");
    profile.secrets = secrets == QStringLiteral("keychain") ? Secrets::Keychain : Secrets::SealedFile;
    const QString cipher = members.text("cipher");
    if (!cipher.isEmpty()) {
        profile.cipher = cipher == QStringLiteral("aegis-256") ? storage::Cipher::Aegis256 : storage::Cipher::ChaCha20;
    }
    profile.wrappedVaultKey = members.bytes("vaultKey");
    profile.nextVaultKey = members.bytesOrNothing("nextVaultKey");
    profile.pendingKeys = members.bytes("pendingKeys");
    profile.previousKeys = members.bytesListOrNothing("previousKeys");
    profile.administrators = members.bytesListOrNothing("administrators");
    profile.locked = members.flag("locked");
    profile.offlineFailures = int(members.number("offlineFailures"));
    profile.leaseUntil = members.number("leaseUntil");
    profile.lastActivity = members.number("lastActivity");
    profile.highestTime = members.number("highestTime");

    members.require(profile.id.size() == 32 && QByteArray::fromHex(profile.id.toLatin1()).size() == 16);
    members.require(profile.server.isValid() && !profile.login.isEmpty());
    members.require(secrets == QStringLiteral("keychain") || secrets == QStringLiteral("sealed-file"));
    members.require(cipher.isEmpty() || cipher == cipherName(profile.cipher));
    members.require(crypto::KeyDerivation::check(profile.kdf).has_value());
    if (!members.ok()) {
        return corrupt(QStringLiteral("a member is missing or of another kind"));
    }
    return profile;
}

} // namespace kluis::app
