// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/retention/Destroyer.h"

#include "core/crypto/Bytes.h"
#include "core/crypto/Random.h"
#include "core/crypto/Sha256.h"
#include "core/protocol/Operation.h"
#include "core/storage/Rows.h"
#include "server/retention/RetentionStore.h"
#include "server/store/AccountStore.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kluis::server {

using crypto::DestructionConfirmation;
using crypto::DestructionOrder;
using domain::Category;
using retention::Part;

namespace {

qint64 bitsOf(const QList<Category>& categories)
{
    qint64 bits = 0;
    for (const Category category : categories) {
        bits |= qint64(1) << int(category);
    }
    return bits;
}

QList<Category> categoriesOf(Part part)
{
    return part == Part::Medical ? QList<Category>{Category::Medical}
                                 : QList<Category>{Category::Absence, Category::Process, Category::Governance};
}

QString isoTime(qint64 millis)
{
    return QDateTime::fromMSecsSinceEpoch(millis, Qt::UTC).toString(Qt::ISODate);
}

} // namespace

Result<Destroyer::Outcome> Destroyer::destroy(const StoredDossier& dossier, const DestructionOrder& order,
                                              const DestructionConfirmation& confirmation, qint64 now,
                                              const std::optional<Earlier>& earlier)
{
    const auto seq = nextSeq(order.tenant); // the tenant's row first, as whoever writes
    const auto extent = seq ? extentOf(dossier, Part(order.part), earlier) : failure(seq);
    const auto counts = extent ? count(dossier.number, *extent) : failure(extent);
    if (!counts) {
        return failure(counts);
    }
    Outcome outcome{*seq, extent->whole, now, {}};
    auto row = m_database.query("SELECT file FROM blob WHERE dossier = ?1 AND (?2 >> CAST(category AS INT)) & 1 = 1",
                                dossier.number, bitsOf(extent->categories));
    if (const auto walked = storage::forEachRow(row, [&] { outcome.files.append(row->blob(0)); }); !walked) {
        return failure(walked);
    }
    if (auto removed = remove(dossier.number, *extent); !removed) {
        return failure(removed);
    }
    return note(order, confirmation, *extent, *counts, {now, earlier ? earlier->time : 0}, std::move(outcome));
}

Result<Destroyer::Outcome> Destroyer::noteAbsent(const DestructionOrder& order,
                                                 const DestructionConfirmation& confirmation, qint64 now,
                                                 const Earlier& earlier)
{
    const auto seq = nextSeq(order.tenant);
    if (!seq) {
        return failure(seq);
    }
    const Extent extent = earlier.whole ? wholeDossier() : Extent{categoriesOf(Part(order.part)), false};
    Counts counts;
    counts.chains = crypto::Sha256().result();
    return note(order, confirmation, extent, counts, {now, earlier.time}, {*seq, earlier.whole, now, {}});
}

Result<Destroyer::Outcome> Destroyer::note(const DestructionOrder& order, const DestructionConfirmation& confirmation,
                                           const Extent& extent, const Counts& counts, const Times& times,
                                           Outcome outcome)
{
    if (auto kept = keepSigners(order, confirmation); !kept) {
        return failure(kept);
    }
    auto certificate = certify(order, confirmation, extent, counts, times);
    if (!certificate) {
        return failure(certificate);
    }
    StoredDestruction done;
    done.order = order;
    done.seq = outcome.seq;
    done.whole = extent.whole;
    done.endedAt = times.now;
    done.confirmation = confirmation.encode();
    done.certificate = std::move(*certificate);
    if (auto noted = RetentionStore(m_database).setDone(done); !noted) {
        return failure(noted);
    }
    m_database.note(Change::ofEmployer(order.tenant, outcome.seq));
    return outcome;
}

Result<bool> Destroyer::hasNewer(const StoredDossier& dossier, Part part, const Earlier& earlier)
{
    const auto extent = extentOf(dossier, part, earlier);
    const auto place =
        extent ? RetentionStore(m_database).newerThan(dossier.tenant, earlier.time) : Result<qint64>(failure(extent));
    const auto newer =
        place ? m_database.number(
                    "SELECT count(*) FROM operation WHERE dossier = ?1 AND (server_time > ?2 OR place > ?4) "
                    "AND (?3 >> CAST(category AS INT)) & 1 = 1",
                    dossier.number, earlier.time, bitsOf(extent->categories), *place)
              : place;
    return newer ? Result<bool>(*newer > 0) : failure(newer);
}

Result<Destroyer::Amount> Destroyer::amountOf(const StoredDossier& dossier, Part part)
{
    const auto extent = extentOf(dossier, part);
    const auto counts = extent ? count(dossier.number, *extent) : failure(extent);
    return counts ? Result<Amount>(Amount{counts->records, counts->documents, extent->whole}) : failure(counts);
}

Destroyer::Extent Destroyer::wholeDossier()
{
    return {{domain::allCategories.begin(), domain::allCategories.end()}, true};
}

/// Master data and capacity belong to both parts: they go with the one that goes last. An older store may lack the part
/// that was left the first time, and is to be given it again: then this one is not the last, whatever the store says.
Result<Destroyer::Extent> Destroyer::extentOf(const StoredDossier& dossier, Part part,
                                              const std::optional<Earlier>& earlier)
{
    if (earlier && !earlier->whole) {
        return Extent{categoriesOf(part), false};
    }
    // Keys that nothing was written with are no medical part (DossierFacts).
    const auto medical =
        m_database.number("SELECT count(*) FROM operation WHERE dossier = ?1 AND category = ?2 AND "
                          "kind <> ?3",
                          dossier.number, quint8(Category::Medical), quint8(protocol::OperationKind::ContentKey));
    if (!medical) {
        return failure(medical);
    }
    const bool isLast = part == Part::Medical ? dossier.medicalOnly : *medical == 0;
    if (isLast) {
        return wholeDossier();
    }
    return Extent{categoriesOf(part), false};
}

Result<Destroyer::Counts> Destroyer::count(qint64 dossier, const Extent& extent)
{
    const qint64 bits = bitsOf(extent.categories);
    const auto operations = m_database.number(
        "SELECT count(*) FROM operation WHERE dossier = ?1 AND (?2 >> CAST(category AS INT)) & 1 = 1", dossier, bits);
    const auto records = m_database.number("SELECT count(*) FROM record r JOIN operation o ON o.place = r.place WHERE "
                                           "r.dossier = ?1 AND (?2 >> CAST(o.category AS INT)) & 1 = 1",
                                           dossier, bits);
    const auto documents = m_database.number(
        "SELECT count(*) FROM blob WHERE dossier = ?1 AND (?2 >> CAST(category AS INT)) & 1 = 1", dossier, bits);
    if (!operations || !records || !documents) {
        return !operations ? failure(operations) : !records ? failure(records) : failure(documents);
    }
    crypto::Sha256 chains;
    auto row = m_database.query("SELECT category, n, head FROM chain WHERE dossier = ?1 AND "
                                "(?2 >> CAST(category AS INT)) & 1 = 1 ORDER BY category",
                                dossier, bits);
    const auto walked = storage::forEachRow(row, [&] {
        chains.add(QByteArray(1, char(row->int64(0)))).add(crypto::bigEndian(row->int64(1))).add(row->blob(2));
    });
    return walked ? Result<Counts>(Counts{*operations, *records, *documents, chains.result()}) : failure(walked);
}

Result<void> Destroyer::remove(qint64 dossier, const Extent& extent)
{
    const qint64 bits = bitsOf(extent.categories);
    constexpr const char* statements[] = {
        "DELETE FROM record WHERE dossier = ?1 AND place IN (SELECT place FROM operation WHERE dossier = ?1 AND "
        "(?2 >> CAST(category AS INT)) & 1 = 1)",
        "DELETE FROM booked_time WHERE dossier = ?1 AND (?2 >> 5) & 1 = 1", // of appointments, which are process
        "DELETE FROM blob WHERE dossier = ?1 AND (?2 >> CAST(category AS INT)) & 1 = 1",
        "DELETE FROM operation WHERE dossier = ?1 AND (?2 >> CAST(category AS INT)) & 1 = 1",
        "DELETE FROM chain WHERE dossier = ?1 AND (?2 >> CAST(category AS INT)) & 1 = 1",
    };
    for (const char* sql : statements) {
        if (auto done = m_database.run(QByteArrayView(sql), dossier, bits); !done) {
            return done;
        }
    }
    if (extent.whole) {
        return m_database.run("DELETE FROM dossier WHERE number = ?1", dossier);
    }
    if (extent.categories.contains(Category::Medical)) {
        return {};
    }
    // The number is free for who comes back to the employer: that is another dossier.
    return m_database.run("UPDATE dossier SET medical_only = 1, personnel_index = ?2 WHERE number = ?1", dossier,
                          crypto::randomBytes(16));
}

Result<quint64> Destroyer::nextSeq(const TenantId& tenant)
{
    const auto seq =
        m_database.number("UPDATE tenant_stream SET seq = seq + 1 WHERE tenant = ?1 RETURNING seq", tenant);
    return seq ? Result<quint64>(quint64(*seq)) : failure(seq);
}

/// Readers check both signatures, also when the people have left since.
Result<void> Destroyer::keepSigners(const DestructionOrder& order, const DestructionConfirmation& confirmation)
{
    for (const UserId& signer : {order.proposer, confirmation.confirmer}) {
        if (auto kept =
                m_database.run("INSERT INTO stream_author (stream, author) SELECT number, ?2 FROM tenant_stream "
                               "WHERE tenant = ?1 ON CONFLICT DO NOTHING",
                               order.tenant, signer);
            !kept) {
            return kept;
        }
    }
    return AccountStore(m_database).growDirectory();
}

/// Who, when, by which rule, how much, and digests: enough to show that it was done, and nothing of what it was.
Result<QByteArray> Destroyer::certify(const DestructionOrder& order, const DestructionConfirmation& confirmation,
                                      const Extent& extent, const Counts& counts, const Times& times)
{
    AccountStore accounts(m_database);
    const auto practice = accounts.practice();
    const auto tenant = accounts.tenant(order.tenant);
    const auto proposer = accounts.account(order.proposer);
    const auto confirmer = accounts.account(confirmation.confirmer);
    if (!practice || !tenant || !proposer || !confirmer) {
        return !practice   ? failure(practice)
               : !tenant   ? failure(tenant)
               : !proposer ? failure(proposer)
                           : failure(confirmer);
    }
    const auto person = [](const std::optional<Account>& account, qint64 time) {
        return QJsonObject{{QStringLiteral("name"), account ? account->displayName : QString()},
                           {QStringLiteral("role"), account ? QString(domain::roleName(account->role)) : QString()},
                           {QStringLiteral("signed"), isoTime(time)}};
    };
    QJsonArray categories;
    for (const Category category : extent.categories) {
        categories.append(QString(domain::categoryName(category)));
    }
    QJsonObject json{{QStringLiteral("certificate"), 1},
                     {QStringLiteral("practice"), practice->name},
                     {QStringLiteral("employer"), *tenant ? (*tenant)->name : QString()},
                     {QStringLiteral("id"), order.id.toString()},
                     {QStringLiteral("dossierHash"), QString::fromLatin1(order.dossierHash().toHex())},
                     {QStringLiteral("part"), QString(retention::partName(Part(order.part)))},
                     {QStringLiteral("categories"), categories},
                     {QStringLiteral("wholeDossier"), extent.whole},
                     {QStringLiteral("rule"), order.basis == DestructionOrder::Basis::Request
                                                  ? QStringLiteral("employee-request")
                                                  : QStringLiteral("term-over")},
                     {QStringLiteral("proposed"), person(*proposer, order.time)},
                     {QStringLiteral("confirmed"), person(*confirmer, confirmation.time)},
                     {QStringLiteral("destroyed"), isoTime(times.now)},
                     {QStringLiteral("operations"), counts.operations},
                     {QStringLiteral("records"), counts.records},
                     {QStringLiteral("documents"), counts.documents},
                     {QStringLiteral("chainsDigest"), QString::fromLatin1(counts.chains.toHex())},
                     {QStringLiteral("orderDigest"), QString::fromLatin1(order.digest().toHex())},
                     {QStringLiteral("confirmationSignature"), QString::fromLatin1(confirmation.signature.toHex())}};
    if (times.firstAt > 0) {
        json.insert(QStringLiteral("firstDestroyed"), isoTime(times.firstAt)); // a restore had brought it back
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace kluis::server
