// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Secrets.h"

#include "app/cli/Terminal.h"

#include <QFile>

namespace kluis::app {

Result<void> Secrets::readDescriptor(const QString& number)
{
    bool isNumber = false;
    const int descriptor = number.toInt(&isNumber);
    QFile file;
    if (!isNumber || descriptor < 0 || !file.open(descriptor, QIODevice::ReadOnly)) {
        return fail(ErrorCode::InvalidArgument, tr("--secrets-fd must name an open file descriptor."));
    }
    constexpr qint64 limit = 64 * 1024;
    const QString text = QString::fromUtf8(file.read(limit));
    const QStringList known = {
        QStringLiteral("password"),     QStringLiteral("totp"),           QStringLiteral("recovery-code"),
        QStringLiteral("account-key"),  QStringLiteral("recovery-share"), QStringLiteral("new-password"),
        QStringLiteral("recovery-key"), QStringLiteral("invite"),         QStringLiteral("proxy-password")};
    for (QStringView line : QStringView(text).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        if (line.endsWith(QLatin1Char('\r'))) {
            line.chop(1);
        }
        const qsizetype equals = line.indexOf(QLatin1Char('='));
        const QString name = line.left(qMax<qsizetype>(equals, 0)).toString();
        if (!known.contains(name)) {
            return fail(ErrorCode::InvalidArgument,
                        tr("--secrets-fd takes lines like password=… or totp=…; another line was given."));
        }
        if (name == QLatin1String("recovery-share")) {
            m_shares.append(line.mid(equals + 1).toString());
        }
        m_given.insert(name, line.mid(equals + 1).toString());
    }
    return {};
}

std::optional<QString> Secrets::given(const QString& name, const char* variable) const
{
    if (const auto found = m_given.constFind(name); found != m_given.constEnd()) {
        return *found;
    }
    if (qEnvironmentVariableIsSet(variable)) {
        return qEnvironmentVariable(variable);
    }
    return std::nullopt;
}

bool Secrets::hasPassword() const
{
    return given(QStringLiteral("password"), "KLUIS_PASSWORD").has_value();
}

Result<crypto::SecretBytes> Secrets::password(const QString& question)
{
    if (const auto value = given(QStringLiteral("password"), "KLUIS_PASSWORD")) {
        return crypto::SecretBytes::fromPassword(*value);
    }
    auto answer = ask(question, false);
    if (!answer) {
        return failure(answer);
    }
    return crypto::SecretBytes::fromPassword(*answer);
}

Result<crypto::SecretBytes> Secrets::newPassword()
{
    return hasPassword() ? password({}) : askTwice();
}

Result<crypto::SecretBytes> Secrets::nextPassword()
{
    if (const auto value = given(QStringLiteral("new-password"), "KLUIS_NEW_PASSWORD")) {
        return crypto::SecretBytes::fromPassword(*value);
    }
    return askTwice();
}

Result<crypto::SecretBytes> Secrets::askTwice()
{
    auto once = ask(tr("New password: "), false);
    if (!once) {
        return failure(once);
    }
    auto again = ask(tr("Once more: "), false);
    if (!again) {
        return failure(again);
    }
    if (*once != *again) {
        return fail(ErrorCode::InvalidArgument, tr("The two passwords are not the same. Nothing was changed."));
    }
    return crypto::SecretBytes::fromPassword(*once);
}

Result<QString> Secrets::totp()
{
    if (const auto value = given(QStringLiteral("totp"), "KLUIS_TOTP")) {
        return value->trimmed();
    }
    auto answer = ask(tr("Six-digit code of your authenticator: "), true);
    if (!answer) {
        return failure(answer);
    }
    return answer->trimmed();
}

QString Secrets::recoveryCode() const
{
    return given(QStringLiteral("recovery-code"), "KLUIS_RECOVERY_CODE").value_or(QString()).trimmed();
}

Result<SecondFactor> Secrets::secondFactor()
{
    if (const QString code = recoveryCode(); !code.isEmpty()) {
        return SecondFactor{.totp = {}, .recoveryCode = code};
    }
    const auto code = totp();
    return code ? Result<SecondFactor>(SecondFactor{.totp = *code, .recoveryCode = {}}) : failure(code);
}

QString Secrets::accountKey() const
{
    return given(QStringLiteral("account-key"), "KLUIS_ACCOUNT_KEY").value_or(QString());
}

Result<QString> Secrets::recoveryKey() const
{
    if (const auto value = given(QStringLiteral("recovery-key"), "KLUIS_RECOVERY_KEY")) {
        return value->trimmed();
    }
    return ask(tr("Recovery key of the kit (UR-…): "), true);
}

Result<QString> Secrets::invite()
{
    if (m_given.contains(QStringLiteral("invite"))) {
        return m_given.value(QStringLiteral("invite"));
    }
    return ask(tr("Invite to the medical group: "), true);
}

Result<crypto::SecretBytes> Secrets::proxyPassword()
{
    auto answer = given(QStringLiteral("proxy-password"), "KLUIS_PROXY_PASSWORD");
    if (!answer) {
        auto typed = ask(tr("Password for the proxy: "), false);
        if (!typed) {
            return failure(typed);
        }
        answer = *typed;
    }
    // As it is typed: another program's password, that no rule of ours brings into a form.
    QByteArray text = answer->toUtf8();
    auto password = crypto::SecretBytes::copyOf(text);
    crypto::wipe(text);
    return password;
}

Result<QStringList> Secrets::recoveryShares()
{
    QStringList shares = m_shares;
    while (shares.size() < 2) {
        const auto answer = ask(tr("Recovery share %1 of 2: ").arg(shares.size() + 1), false);
        if (!answer) {
            return failure(answer);
        }
        shares.append(*answer);
    }
    return shares;
}

Result<QString> Secrets::ask(const QString& question, bool echo)
{
    if (!Terminal::isInteractive()) {
        return fail(ErrorCode::InvalidArgument,
                    tr("A secret is needed and there is no terminal to ask at. Give it with --secrets-fd."));
    }
    return Terminal::readLine(question, echo);
}

} // namespace kluis::app
