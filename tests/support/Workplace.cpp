// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Workplace.h"

#include "app/session/Profile.h"
#include "core/crypto/Base32.h"
#include "core/crypto/KeyDerivation.h"
#include "core/crypto/Totp.h"
#include "tests/support/KitText.h"
#include "tests/support/TestPasswords.h"

#include <QFile>
#include <QUrlQuery>

#include <cstdio>

namespace kluis::test {

Workplace::Workplace(TestServer& server, const QString& login)
    : m_server(server), m_login(login), m_folder(std::make_unique<QTemporaryDir>()),
      m_lastStep(std::make_shared<qint64>(-1)), m_password(std::make_shared<QString>(QString::fromLatin1(goodPassword)))
{
    cheapenPasswords();
}

QUrl Workplace::address() const
{
    return QUrl(QStringLiteral("https://%1:%2").arg(m_host).arg(m_linePort != 0 ? m_linePort : m_server.port()));
}

UserId Workplace::user() const
{
    const auto profile = app::Profile::load(folder());
    return profile ? profile->user : UserId();
}

QMap<QString, QString> Workplace::kit() const
{
    return readKit(scratch(QStringLiteral("kit.pdf")));
}

void Workplace::useAuthenticator(const QString& otpauth)
{
    const QUrlQuery query{QUrl(otpauth)};
    m_totpSecret = crypto::SecretBytes::copyOf(
        crypto::Base32::decode(query.queryItemValue(QStringLiteral("secret"))).value_or(QByteArray()));
}

bool Workplace::adoptRoots(const Workplace& other)
{
    m_caFile = other.file(QStringLiteral("ca.pem"));
    return QFile::exists(m_caFile);
}

Result<std::unique_ptr<app::Engine>> Workplace::start() const
{
    app::EngineConfig config;
    config.profileFolder = folder();
    config.clock = &m_server.clock();
    config.machine = &m_machine;
    config.kdf = {.memoryBytes = crypto::KeyDerivation::minimumMemory, .passes = crypto::KeyDerivation::minimumPasses};
    return app::Engine::open(config);
}

app::Engine& Workplace::engine()
{
    if (!m_engine) {
        auto started = start();
        if (!started) {
            std::fprintf(stderr, "the engine does not start: %s (%s)\n", qPrintable(started.error().sentence()),
                         qPrintable(started.error().detail()));
            std::abort();
        }
        m_engine = std::move(*started);
    }
    return *m_engine;
}

bool Workplace::enrol(domain::Role role, const QStringList& employers, const QString& kitFile)
{
    app::EnrolInput input;
    input.code = m_server.addUser(m_login, role, employers);
    input.kitFile = kitFile;
    return enrolWith(std::move(input));
}

bool Workplace::enrolInvited(const QString& invite)
{
    app::EnrolInput input;
    input.code = m_code;
    input.invite = invite;
    return enrolWith(std::move(input));
}

bool Workplace::enrolWith(app::EnrolInput input)
{
    input.server = address();
    input.caFile = m_caFile;
    input.login = m_login;
    input.password = password();
    input.conductAccepted = true;
    auto outcome = engine().enrol(input);
    if (!keep(outcome)) {
        return false;
    }
    enrolled = std::move(*outcome);
    useAuthenticator(enrolled.otpauth);
    return true;
}

bool Workplace::begin(domain::Role role, const QStringList& employers)
{
    return enrol(role, employers) && login();
}

bool Workplace::loginAs(const QString& accountKey, app::ApprovalHandler approval, bool repair)
{
    app::LoginInput input;
    input.server = address();
    input.login = m_login;
    input.password = currentPassword();
    input.totp = nextCode();
    input.caFile = m_caFile;
    input.accountKey = accountKey;
    input.approval = std::move(approval);
    input.repair = repair;
    auto outcome = engine().login(input);
    if (!keep(outcome)) {
        return false;
    }
    loggedIn = *outcome;
    return true;
}

bool Workplace::changePassword(const QString& newPassword)
{
    app::PasswordInput input;
    input.password = currentPassword();
    input.newPassword = crypto::SecretBytes::fromPassword(newPassword);
    input.totp = nextCode();
    if (!keep(engine().changePassword(input))) {
        return false;
    }
    usePassword(newPassword);
    return true;
}

bool Workplace::loginWith(const QString& text, const QString& totp)
{
    app::LoginInput input;
    input.server = address();
    input.login = m_login;
    input.password = crypto::SecretBytes::fromPassword(text);
    input.totp = totp;
    return keep(engine().login(input));
}

Result<DossierId> Workplace::addDossier(const QString& number, const QString& name, const QString& employer)
{
    return engine().addDossier({.employer = employer, .number = number, .name = name, .born = {}, .department = {}});
}

bool Workplace::sync()
{
    auto report = engine().sync(false, {});
    if (!keep(report)) {
        return false;
    }
    synced = *report;
    return true;
}

QString Workplace::nextCode()
{
    qint64 step = crypto::Totp::stepOf(m_server.clock().unixSeconds());
    if (step <= *m_lastStep) {
        m_server.clock().advanceSeconds((*m_lastStep + 1 - step) * crypto::Totp::stepSeconds);
        step = *m_lastStep + 1;
    }
    *m_lastStep = step;
    return crypto::Totp::code(m_totpSecret, step);
}

QString Workplace::codeNow() const
{
    return crypto::Totp::code(m_totpSecret, crypto::Totp::stepOf(m_server.clock().unixSeconds()));
}

std::unique_ptr<Workplace> Workplace::secondComputer() const
{
    auto other = std::make_unique<Workplace>(m_server, m_login);
    other->m_totpSecret = m_totpSecret.clone();
    other->m_lastStep = m_lastStep;
    other->m_password = m_password;
    other->enrolled = enrolled;
    return other;
}

} // namespace kluis::test
