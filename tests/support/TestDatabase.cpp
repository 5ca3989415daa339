// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestDatabase.h"

#include "core/base/Clock.h"
#include "core/crypto/Initialise.h"
#include "core/crypto/Random.h"
#include "server/store/postgres/PgConnection.h"
#include "server/store/postgres/PgMigrator.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>

namespace kluis::test {

namespace {

constexpr char fileVariable[] = "KLUIS_TEST_POSTGRES";
constexpr int patience = 60'000;

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

QString socketFolder()
{
    const QString folder = QString::fromUtf8(contentOf(qEnvironmentVariable(fileVariable)));
    if (folder.isEmpty()) {
        qFatal("no PostgreSQL for this test: run tests/support/postgres-cluster start FILE and name FILE in %s",
               fileVariable);
    }
    return folder;
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
    return QStringLiteral("host=%1 port=%2 user=kluis dbname=%3")
        .arg(socketFolder(), QString::fromLatin1(contentOf(socketFolder() + QStringLiteral("/port"))), name);
}

QString TestDatabase::addressByTls(const QString& options) const
{
    const QString port = QString::fromLatin1(contentOf(socketFolder() + QStringLiteral("/port")));
    const QString given =
        options.contains(QLatin1String("%1")) ? options.arg(socketFolder() + QStringLiteral("/tls")) : options;
    return QStringLiteral("hostaddr=127.0.0.1 port=%1 dbname=%2 %3").arg(port, m_name, given);
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

/// Once for all test programs on this cluster, whichever comes first.
void TestDatabase::makeTemplate()
{
    const auto openOne = [](const QString& name) {
        auto line = server::PgConnection::open(*server::PgTarget::parse(addressOf(name)));
        return line ? std::move(*line) : nullptr;
    };
    const auto line = openOne(QStringLiteral("postgres"));
    if (line == nullptr || !line->execute("SELECT pg_advisory_lock(1)")) {
        qFatal("the tests' database does not answer");
    }
    auto known = line->prepare("SELECT 1 FROM pg_database WHERE datname = 'kluis_tables'");
    if (known.step().value_or(false)) {
        return;
    }
    const bool isMade = line->execute("CREATE DATABASE kluis_making").has_value();
    auto made = isMade ? openOne(QStringLiteral("kluis_making")) : nullptr;
    if (made == nullptr || !server::PgMigrator::apply(*made, SystemClock())) {
        qFatal("the tables could not be made");
    }
    made.reset();
    if (!line->execute("ALTER DATABASE kluis_making RENAME TO kluis_tables")) {
        qFatal("the tests' template could not be named");
    }
}

TestDatabase::TestDatabase(Content content)
{
    if (!crypto::initialise()) {
        qFatal("libsodium");
    }
    m_name = QStringLiteral("kluis_") + QString::fromLatin1(crypto::randomBytes(8).toHex());
    if (content == Content::Tables) {
        makeTemplate();
    }
    administer("CREATE DATABASE " + m_name.toLatin1() +
               (content == Content::Tables ? " TEMPLATE kluis_tables" : QByteArray()));
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
