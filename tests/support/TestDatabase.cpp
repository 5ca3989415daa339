// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestDatabase.h"

#include "core/crypto/Initialise.h"
#include "core/crypto/Random.h"
#include "server/store/postgres/PgConnection.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>

namespace kluis::test {

namespace {

constexpr char fileVariable[] = "KLUIS_TEST_POSTGRES";
constexpr int patience = 60'000;

QString socketFolder()
{
    QFile file(qEnvironmentVariable(fileVariable));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("no PostgreSQL for this test: run tests/support/postgres-cluster start %s", qPrintable(file.fileName()));
    }
    return QString::fromUtf8(file.readAll()).trimmed();
}

} // namespace

bool TestDatabase::isWanted()
{
    return qEnvironmentVariableIsSet(fileVariable);
}

std::unique_ptr<TestDatabase> TestDatabase::makeIfWanted()
{
    return isWanted() ? std::make_unique<TestDatabase>() : nullptr;
}

QString TestDatabase::addressOf(const QString& name)
{
    return QStringLiteral("postgresql:///%1?host=%2&user=kluis").arg(name, socketFolder());
}

void TestDatabase::administer(const QByteArray& sql)
{
    const auto target = server::PgTarget::parse(addressOf(QStringLiteral("postgres")));
    const auto connection = target ? server::PgConnection::open(*target) : failure(target);
    const auto done = connection ? (*connection)->execute(sql) : Result<void>(failure(connection));
    if (!done) {
        qFatal("the test's database: %s (%s)", qPrintable(done.error().sentence()), qPrintable(done.error().detail()));
    }
}

TestDatabase::TestDatabase()
{
    if (!crypto::initialise()) {
        qFatal("libsodium");
    }
    m_name = QStringLiteral("kluis_") + QString::fromLatin1(crypto::randomBytes(8).toHex());
    administer("CREATE DATABASE " + m_name.toLatin1());
}

TestDatabase::~TestDatabase()
{
    administer("DROP DATABASE " + m_name.toLatin1() + " WITH (FORCE)");
}

QString TestDatabase::address() const
{
    return addressOf(m_name);
}

server::PgTarget TestDatabase::target() const
{
    return *server::PgTarget::parse(address());
}

QByteArray TestDatabase::dump(const QString& address)
{
    QProcess program;
    program.start(QStringLiteral("pg_dump"), {QStringLiteral("--dbname"), address});
    if (!program.waitForFinished(patience) || program.exitCode() != 0) {
        qFatal("pg_dump: %s", program.readAllStandardError().constData());
    }
    QByteArray text = program.readAllStandardOutput();
    static const QRegularExpression binaryValue(QStringLiteral("\\\\\\\\x([0-9a-f]*)"));
    QByteArray bytes;
    auto values = binaryValue.globalMatch(QString::fromUtf8(text));
    while (values.hasNext()) {
        bytes.append(QByteArray::fromHex(values.next().captured(1).toLatin1())).append('\n');
    }
    return text.append(bytes);
}

} // namespace kluis::test
