// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/blackbox/Person.h"

#include "core/crypto/Base32.h"
#include "core/crypto/Totp.h"
#include "tests/support/KitText.h"

#include <QDateTime>
#include <QJsonArray>
#include <QThread>
#include <QUrl>
#include <QUrlQuery>

namespace kluis::test {

namespace {
constexpr qint64 stepSeconds = 30;
}

Person::Person(Practice& practice, QString login, QString role)
    : m_practice(practice), m_login(std::move(login)), m_role(std::move(role)),
      m_password(QStringLiteral("zeven grijze reigers %1").arg(m_login))
{
}

QJsonObject Person::toJson() const
{
    return {{QStringLiteral("role"), m_role},
            {QStringLiteral("password"), m_password},
            {QStringLiteral("totp"), QString::fromLatin1(m_totpSecret.toHex())},
            {QStringLiteral("accountKey"), m_accountKey},
            {QStringLiteral("fingerprint"), m_fingerprint}};
}

Person Person::fromJson(Practice& practice, const QString& login, const QJsonObject& json)
{
    const auto text = [&json](const char* name) { return json.value(QLatin1String(name)).toString(); };
    Person person(practice, login, text("role"));
    person.m_password = text("password");
    person.m_totpSecret = QByteArray::fromHex(text("totp").toLatin1());
    person.m_accountKey = text("accountKey");
    person.m_fingerprint = text("fingerprint");
    return person;
}

QString Person::profile(int device) const
{
    return m_practice.folder() + QStringLiteral("/profile-%1-%2").arg(m_login).arg(device);
}

QString Person::nextCode()
{
    const auto now = [this] { return quint64((QDateTime::currentSecsSinceEpoch() + m_clockAhead) / stepSeconds); };
    if (m_lastStep > now() + 2) {
        m_lastStep = 0; // the clock was set back
    }
    // Never the step that is about to end: on a busy machine the program takes seconds before it sends the code.
    quint64 step = qMax(m_lastStep + 1, now());
    while (step > now() + 1) {
        QThread::msleep(200);
    }
    step = qMax(step, now());
    m_lastStep = step;
    return crypto::Totp::code(crypto::SecretBytes::copyOf(m_totpSecret), qint64(step));
}

bool Person::openAccount(const QStringList& userOptions)
{
    m_code = m_practice.addUser(m_login, m_role, userOptions);
    return !m_code.isEmpty();
}

Finished Person::kluisWith(const QStringList& secrets, const QStringList& arguments) const
{
    QByteArray lines = "password=" + m_password.toUtf8() + '\n';
    for (const QString& secret : secrets) {
        lines += secret.toUtf8() + '\n';
    }
    return run(clientProgram(),
               arguments + QStringList{QStringLiteral("--profile"), profile(), QStringLiteral("--secrets-fd"),
                                       QStringLiteral("0")},
               {}, lines);
}

bool Person::enrol(const QString& invite)
{
    QStringList arguments = {QStringLiteral("enrol"),
                             QStringLiteral("--server"),
                             m_practice.url(),
                             QStringLiteral("--ca"),
                             m_practice.certificate(),
                             QStringLiteral("--user"),
                             m_login,
                             QStringLiteral("--code"),
                             m_code,
                             QStringLiteral("--accept-conduct"),
                             QStringLiteral("--json")};
    QStringList secrets;
    if (!invite.isEmpty()) {
        arguments.append(QStringLiteral("--invite"));
        secrets.append(QStringLiteral("invite=") + invite);
    }
    const auto enrolled = kluisWith(secrets, arguments);
    if (!enrolled.ok()) {
        qWarning("enrol %s: %s", qPrintable(m_login), enrolled.err.constData());
        return false;
    }
    const QJsonObject outcome = enrolled.json();
    const QUrlQuery otpauth(QUrl(outcome.value(QLatin1String("otpauth")).toString()));
    const auto secret = crypto::Base32::decode(otpauth.queryItemValue(QStringLiteral("secret")));
    if (!secret) {
        qWarning("no TOTP secret");
        return false;
    }
    m_totpSecret = *secret;
    m_accountKey = outcome.value(QLatin1String("accountKey")).toString();
    m_fingerprint = outcome.value(QLatin1String("fingerprint")).toString();
    const auto loggedIn = signIn();
    if (!loggedIn.ok()) {
        qWarning("login %s: %s", qPrintable(m_login), loggedIn.err.constData());
    }
    return loggedIn.ok();
}

bool Person::joinWithKit(const QStringList& userOptions)
{
    m_kit = m_practice.folder() + QStringLiteral("/kit-%1.pdf").arg(m_login);
    return openAccount(userOptions) && enrolWith(m_code);
}

bool Person::enrolWith(const QString& code, int device, const QString& conduct)
{
    QStringList arguments{QStringLiteral("enrol"), QStringLiteral("--code"), code, QStringLiteral("--accept-conduct"),
                          QStringLiteral("--json")};
    if (!m_kit.isEmpty() && device == 0) {
        arguments += {QStringLiteral("--kit"), m_kit};
    }
    const auto enrolled = atServer(arguments, {}, device);
    if (!enrolled.ok()) {
        qWarning("enrol %s: %s", qPrintable(m_login), enrolled.err.constData());
        return false;
    }
    const QJsonObject outcome = enrolled.json();
    useAuthenticator(outcome.value(QLatin1String("otpauth")).toString());
    m_accountKey = outcome.value(QLatin1String("accountKey")).toString();
    m_fingerprint = outcome.value(QLatin1String("fingerprint")).toString();
    m_recoveryCodes.clear();
    const QJsonArray codes = outcome.value(QLatin1String("recoveryCodes")).toArray();
    for (const QJsonValue& recoveryCode : codes) {
        m_recoveryCodes.append(recoveryCode.toString());
    }
    QStringList login{QStringLiteral("login"), QStringLiteral("--json")};
    if (!conduct.isEmpty()) {
        login += {QStringLiteral("--conduct"), conduct};
    }
    const auto loggedIn = atServer(login, {QStringLiteral("KLUIS_TOTP=") + nextCode()}, device);
    if (!loggedIn.ok()) {
        qWarning("login %s: %s", qPrintable(m_login), loggedIn.err.constData());
    }
    return loggedIn.ok();
}

void Person::useAuthenticator(const QString& otpauth)
{
    const QUrlQuery query{QUrl(otpauth)};
    m_totpSecret = crypto::Base32::decode(query.queryItemValue(QStringLiteral("secret"))).value_or(QByteArray());
}

QString Person::kitKey(const QString& letters) const
{
    return readKit(m_kit).value(letters);
}

Finished Person::atServer(const QStringList& command, const QStringList& secrets, int device) const
{
    return run(clientProgram(),
               command + QStringList{QStringLiteral("--profile"), profile(device), QStringLiteral("--server"),
                                     m_practice.url(), QStringLiteral("--ca"), m_practice.certificate(),
                                     QStringLiteral("--user"), m_login},
               secrets + QStringList{QStringLiteral("KLUIS_PASSWORD=") + m_password});
}

Finished Person::changePassword(const QString& newPassword, int device)
{
    auto changed = atServer(
        {QStringLiteral("password"), QStringLiteral("--json")},
        {QStringLiteral("KLUIS_NEW_PASSWORD=") + newPassword, QStringLiteral("KLUIS_TOTP=") + nextCode()}, device);
    if (changed.ok()) {
        m_password = newPassword;
    }
    return changed;
}

Finished Person::signIn(int device)
{
    QStringList environment = {QStringLiteral("KLUIS_PASSWORD=") + m_password,
                               QStringLiteral("KLUIS_TOTP=") + nextCode()};
    if (device > 0 && !m_accountKey.isEmpty()) {
        environment.append(QStringLiteral("KLUIS_ACCOUNT_KEY=") + m_accountKey);
    }
    return run(clientProgram(),
               {QStringLiteral("login"), QStringLiteral("--profile"), profile(device), QStringLiteral("--server"),
                m_practice.url(), QStringLiteral("--ca"), m_practice.certificate(), QStringLiteral("--user"), m_login,
                QStringLiteral("--json")},
               environment);
}

Finished Person::kluis(const QStringList& arguments, int device) const
{
    return run(clientProgram(), arguments + QStringList{QStringLiteral("--profile"), profile(device)},
               {QStringLiteral("KLUIS_PASSWORD=") + m_password});
}

Finished Person::unlock(int device)
{
    return run(clientProgram(), {QStringLiteral("unlock"), QStringLiteral("--profile"), profile(device)},
               {QStringLiteral("KLUIS_PASSWORD=") + m_password, QStringLiteral("KLUIS_TOTP=") + nextCode()});
}

QJsonObject Person::show(const QString& dossier, int device) const
{
    return kluis({QStringLiteral("show"), dossier, QStringLiteral("--json")}, device).json();
}

} // namespace kluis::test
