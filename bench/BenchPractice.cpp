// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/BenchPractice.h"

#include "app/session/ServerDoor.h"
#include "core/crypto/Random.h"
#include "core/domain/AccessPolicy.h"
#include "core/domain/FieldCatalogue.h"
#include "core/domain/SyntheticPractice.h"
#include "server/admin/DirectWriter.h"

#include <QDate>
#include <QElapsedTimer>
#include <QtEndian>

#include <sys/resource.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace kluis::bench {

using domain::Category;
using protocol::Operation;
using protocol::OperationItem;
using protocol::OperationKind;
using server::DirectWriter;
using server::OperationAuthor;

namespace {

constexpr quint64 batchSize = 500;

template <typename T> T orEnd(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "can't measure: %s (%s)\n", qPrintable(result.error().sentence()),
                     qPrintable(result.error().detail()));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

Operation operationOf(const DirectWriter& writer, const OperationAuthor& author, OperationKind kind,
                      const TenantId& tenant, const DossierId& dossier, Category category,
                      const domain::FieldValues& fields)
{
    Operation op = writer.draft(author, kind);
    op.tenant = tenant;
    op.dossier = dossier;
    op.category = category;
    for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
        op.items.append(OperationItem::plain(field.key().toUtf8(), field.key(), field.value(), 0));
    }
    return op;
}

/// What the server itself may write of a made-up person, by category.
QMap<Category, domain::FieldValues> importable(const domain::FieldValues& fields)
{
    QMap<Category, domain::FieldValues> parts;
    for (auto value = fields.cbegin(); value != fields.cend(); ++value) {
        const domain::Field* field = domain::FieldCatalogue::find(value.key());
        if (field != nullptr && domain::AccessPolicy::mayWrite(domain::Role::System, *field) &&
            !domain::AccessPolicy::takesDocuments(*field)) {
            parts[field->category()].insert(value.key(), value.value());
        }
    }
    return parts;
}

DossierId dossierId(quint64 index)
{
    QByteArray bytes(16, '\0');
    qToBigEndian(index + 1, bytes.data() + 8);
    return *DossierId::fromBytes(bytes);
}

double processorSeconds(int whose)
{
    rusage usage{};
    getrusage(whose, &usage);
    const auto seconds = [](const timeval& time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

} // namespace

BenchPractice::BenchPractice(quint64 dossiers) : m_dossiers(dossiers)
{
    login();
    fill(dossiers);
    app::VaultOptions options;
    options.path = m_folder.filePath(QStringLiteral("vault.db"));
    options.cipher = storage::bestVaultCipher();
    m_vault = orEnd(app::Vault::open(options, crypto::SecretBytes::random(32), m_server.clock()));
    m_keys = std::make_unique<app::MedicalKeys>(m_identity.user, m_identity.role, std::nullopt);
    orEnd(m_vault->attach(m_identity, *m_keys));
    m_reader = orEnd(m_vault->reader());
}

void BenchPractice::login()
{
    m_person = m_server.loggedIn(QStringLiteral("hr"), domain::Role::Hr, {QStringLiteral("vermeer")});
    if (!m_person) {
        std::exit(1);
    }
    m_tenant = m_server.tenant(QStringLiteral("vermeer"));
    m_identity.user = m_person->user;
    m_identity.device = m_person->device;
    m_identity.practice = m_person->session.practice;
    m_identity.login = m_person->loginName;
    m_identity.role = m_person->session.role;
    m_identity.tenants = m_person->session.tenants;
    m_identity.serverPublicKey = m_person->session.serverPublicKey;
    m_identity.deviceKey = &m_person->deviceKey;
    m_identity.clock = &m_server.clock();
    QUrl address(QStringLiteral("https://localhost"));
    address.setPort(m_server.port());
    auto http = orEnd(app::ServerDoor::client(address, m_server.folder() + QStringLiteral("/tls/server.crt"), {}));
    m_session = std::make_unique<app::Session>(std::move(http), std::nullopt, m_identity, m_person->tokens,
                                               [](const protocol::RefreshResponse&) { return Result<void>(); });
}

void BenchPractice::fill(quint64 dossiers)
{
    const domain::SyntheticPractice practice(1, QDate(2026, 1, 5), 1);
    const auto& keys = m_server.keys();
    const OperationAuthor author{keys.systemUser, keys.systemDevice, domain::Role::System, &keys.signingKey};
    for (quint64 first = 0; first < dossiers; first += batchSize) {
        const auto work = [&](server::StoreDatabase& database) -> Result<bool> {
            DirectWriter writer(database, m_server.clock().unixMillis());
            for (quint64 i = first; i < std::min(first + batchSize, dossiers); ++i) {
                auto parts = importable(practice.person(i).fields);
                orEnd(
                    writer.write(author, operationOf(writer, author, OperationKind::Dossier, m_tenant, dossierId(i),
                                                     Category::Administrative, parts.take(Category::Administrative))));
                for (auto part = parts.cbegin(); part != parts.cend(); ++part) {
                    orEnd(writer.write(author, operationOf(writer, author, OperationKind::Field, m_tenant, dossierId(i),
                                                           part.key(), part.value())));
                }
            }
            return true;
        };
        orEnd(m_server.store().write<bool>(work));
    }
}

app::SyncReport BenchPractice::sync()
{
    app::Synchroniser synchroniser(*m_vault, *m_session, *this);
    return orEnd(synchroniser.run(false, {}));
}

double BenchPractice::tidy()
{
    QElapsedTimer timer;
    timer.start();
    while (orEnd(m_vault->tidy())) {
    }
    return double(timer.nsecsElapsed()) / 1e9;
}

void BenchPractice::change(quint64 count)
{
    ++m_round;
    const auto& keys = m_server.keys();
    const OperationAuthor author{keys.systemUser, keys.systemDevice, domain::Role::System, &keys.signingKey};
    const QString field = QStringLiteral("phone_work");
    const auto work = [&](server::StoreDatabase& database) -> Result<bool> {
        DirectWriter writer(database, m_server.clock().unixMillis());
        for (quint64 i = 0; i < count; ++i) {
            const auto dossier = dossierId(i * (m_dossiers / count));
            const auto stored = orEnd(writer.records().dossier(dossier));
            const auto current =
                orEnd(writer.records().record(stored->number, server::RecordStore::RecordKind::Field, field.toUtf8()));
            Operation op = writer.draft(author, OperationKind::Field);
            op.tenant = m_tenant;
            op.dossier = dossier;
            op.items.append(OperationItem::plain(field.toUtf8(), field,
                                                 QStringLiteral("030%1").arg(m_round, 7, 10, QLatin1Char('0')),
                                                 current.revision));
            orEnd(writer.write(author, std::move(op)));
        }
        return true;
    };
    orEnd(m_server.store().write<bool>(work));
}

double BenchPractice::processorTime()
{
    return processorSeconds(RUSAGE_SELF);
}

double BenchPractice::threadTime()
{
    return processorSeconds(RUSAGE_THREAD);
}

double BenchPractice::peakMemory()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

double median(std::vector<double> seconds)
{
    std::sort(seconds.begin(), seconds.end());
    return seconds[seconds.size() / 2];
}

} // namespace kluis::bench
