// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/retention/Keeping.h"

#include "app/session/OpenVault.h"
#include "app/vault/VaultReader.h"
#include "core/crypto/DestructionConfirmation.h"
#include "core/crypto/Random.h"
#include "core/protocol/WipeMessages.h"
#include "core/storage/Rows.h"

#include <QDateTime>

#include <algorithm>

namespace kluis::app {

using crypto::DestructionConfirmation;
using crypto::DestructionOrder;
using domain::Role;
using protocol::DestructionReport;
using protocol::RetentionOverview;
using retention::Facts;
using retention::Part;
using retention::Review;

namespace {

const QString overviewName = QStringLiteral("retention.overview");

struct KeepingTexts {
    Q_DECLARE_TR_FUNCTIONS(KeepingTexts)
};

QHash<DossierId, QString> holdsOf(const RetentionOverview& overview)
{
    QHash<DossierId, QString> holds;
    for (const protocol::LegalHold& hold : overview.holds) {
        holds.insert(hold.dossier, hold.reason);
    }
    return holds;
}

Result<const crypto::IdentityBundle*> keysOf(const OpenVault& open)
{
    const auto* keys = open.medical->identity();
    if (keys == nullptr) {
        return fail(ErrorCode::NotConfirmed,
                    KeepingTexts::tr(
                        "This device can't sign for you yet: log in once more with the account key from your kit."));
    }
    return keys;
}

} // namespace

retention::Policy Keeping::policyOf(const RetentionOverview& overview)
{
    QList<retention::Choice> choices;
    for (const protocol::TermChoice& choice : overview.choices) {
        retention::Choice made{choice.term, int(std::min<quint64>(choice.months, retention::Policy::mostMonths)), {}};
        if (choice.start >= quint8(retention::Start::EmploymentEnd) &&
            choice.start <= quint8(retention::Start::LastChange)) {
            made.start = retention::Start(choice.start);
        }
        choices.append(made);
    }
    return retention::Policy(choices);
}

qint64 Keeping::now() const
{
    return m_open.vault->clock().unixMillis() + m_clockOffset;
}

QDate Keeping::today() const
{
    return QDateTime::fromMSecsSinceEpoch(now()).date();
}

Result<Part> Keeping::ownPart() const
{
    switch (m_open.identity->role) {
    case Role::Hr:
        return Part::Employer;
    case Role::Doctor:
        return Part::Medical;
    default:
        return fail(ErrorCode::Forbidden,
                    tr("HR keeps the employer's part of dossiers, and the company doctor the medical "
                       "part; your role keeps neither."));
    }
}

Result<RetentionOverview> Keeping::overview()
{
    const auto body = m_open.session->call("/v1/retention", QByteArray());
    auto overview = body ? RetentionOverview::decode(*body) : failure(body);
    if (!overview) {
        return overview;
    }
    if (auto kept = m_open.vault->setValue(overviewName, *body); !kept) {
        return failure(kept);
    }
    return overview;
}

Result<RetentionOverview> Keeping::lastOverview()
{
    auto fresh = overview();
    if (fresh || fresh.error().code() != ErrorCode::Unreachable) {
        return fresh;
    }
    const auto kept = m_open.vault->value(overviewName);
    if (!kept) {
        return failure(kept);
    }
    return *kept ? RetentionOverview::decode(**kept) : Result<RetentionOverview>(RetentionOverview());
}

Result<QHash<DossierId, QDate>> Keeping::lastMedicalChanges()
{
    auto row = m_open.vault->database().query("SELECT d.id, max(c.at) FROM dossier d JOIN (SELECT dossier, at FROM "
                                              "record WHERE category = ?1 UNION ALL SELECT "
                                              "dossier, at FROM sealed) c ON c.dossier = d.number GROUP BY d.id",
                                              quint8(domain::Category::Medical));
    QHash<DossierId, QDate> days;
    const auto walked = storage::forEachRow(row, [&] {
        days.insert(row->id<DossierId>(0), QDateTime::fromMSecsSinceEpoch(row->int64(1), Qt::UTC).date());
    });
    if (!walked) {
        return failure(walked);
    }
    return days;
}

/// A few look-ups a dossier, whatever else is in it.
Result<QHash<DossierId, Facts>> Keeping::facts(Part part)
{
    QHash<DossierId, QDate> changes;
    if (part == Part::Medical) {
        auto days = lastMedicalChanges();
        if (!days) {
            return failure(days);
        }
        changes = std::move(*days);
    }
    QHash<DossierId, domain::FieldValues> values;
    for (const QString& field : Facts::fieldIds()) {
        auto row = m_open.vault->database().query("SELECT d.id, r.value FROM dossier d JOIN record r ON r.dossier = "
                                                  "d.number AND r.kind = 1 AND r.record = ?1",
                                                  field.toUtf8());
        const auto walked =
            storage::forEachRow(row, [&] { values[row->id<DossierId>(0)].insert(field, row->text(1)); });
        if (!walked) {
            return failure(walked);
        }
    }
    QHash<DossierId, Facts> facts;
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        facts.insert(value.key(), Facts::of(*value, changes.value(value.key())));
    }
    for (auto change = changes.cbegin(); change != changes.cend(); ++change) {
        if (!facts.contains(change.key())) {
            facts.insert(change.key(), Facts::of({}, *change));
        }
    }
    return facts;
}

Result<QList<KeptPart>> Keeping::list()
{
    const auto part = ownPart();
    const auto seen = part ? lastOverview() : failure(part);
    const auto all = seen ? facts(*part) : failure(seen);
    const auto rows = all ? m_reader.list(QString(), -1) : failure(all);
    if (!rows) {
        return failure(rows);
    }
    const retention::Policy policy = policyOf(*seen);
    const auto holds = holdsOf(*seen);
    QList<KeptPart> list;
    for (const DossierRow& row : *rows) {
        const Facts facts = all->value(row.dossier);
        KeptPart kept{row.dossier,
                      row.name,
                      row.number,
                      row.employer,
                      Review::of(*part, facts, policy, today()),
                      holds.value(row.dossier)};
        if (kept.review.state() != Review::State::Nothing) {
            list.append(kept);
        }
    }
    const auto order = [](const KeptPart& kept) {
        const bool isDue = kept.review.state() == Review::State::Due;
        return std::pair(isDue ? 0 : kept.review.until().isValid() ? 1 : 2, kept.review.until());
    };
    std::stable_sort(list.begin(), list.end(),
                     [&](const KeptPart& a, const KeptPart& b) { return order(a) < order(b); });
    return list;
}

Result<void> Keeping::hold(const QString& employer, const DossierId& dossier, const QString& reason)
{
    return reason.trimmed().isEmpty()
               ? Result<void>(fail(ErrorCode::InvalidArgument, tr("Say why the dossier must not be destroyed.")))
               : setHold(employer, dossier, true, reason);
}

Result<void> Keeping::liftHold(const QString& employer, const DossierId& dossier)
{
    return setHold(employer, dossier, false, QString());
}

Result<void> Keeping::setHold(const QString& employer, const DossierId& dossier, bool holds, const QString& reason)
{
    if (m_open.identity->role != Role::PrivacyOfficer) {
        return fail(ErrorCode::Forbidden, tr("Only a privacy officer holds a dossier."));
    }
    for (const protocol::GrantedTenant& tenant : m_open.identity->tenants) {
        if (tenant.shortName == employer) {
            const auto answer = m_open.session->call(
                "/v1/retention/hold", protocol::HoldRequest{tenant.tenant, dossier, holds, reason}.encode());
            return answer ? Result<void>() : failure(answer);
        }
    }
    return fail(ErrorCode::NotFound, tr("You have no such employer."));
}

Result<TenantId> Keeping::tenantOf(const DossierId& dossier)
{
    const auto place = Records(m_open.vault->database()).dossier(dossier);
    if (!place) {
        return failure(place);
    }
    return *place ? Result<TenantId>((*place)->tenant)
                  : fail(ErrorCode::NotFound, tr("There is no such dossier, or it is not one of yours."));
}

Result<RecordId> Keeping::propose(const DossierId& dossier, bool byRequest)
{
    const auto part = ownPart();
    const auto tenant = part ? tenantOf(dossier) : failure(part);
    const auto keys = tenant ? keysOf(m_open) : failure(tenant);
    const auto seen = keys ? overview() : failure(keys);
    const auto known = seen ? facts(*part) : failure(seen);
    if (!known) {
        return failure(known);
    }
    if (const QString reason = holdsOf(*seen).value(dossier); !reason.isEmpty()) {
        return fail(ErrorCode::Forbidden, tr("It must not be destroyed: %1").arg(reason));
    }
    const Review review = Review::of(*part, known->value(dossier), policyOf(*seen), today());
    const bool isAskedFor = byRequest && *part == Part::Medical && review.state() != Review::State::Nothing;
    if (review.state() != Review::State::Due && !isAskedFor) {
        return fail(ErrorCode::Forbidden, review.refusal());
    }
    const SessionIdentity& self = *m_open.identity;
    DestructionOrder order;
    order.practice = self.practice;
    order.id = crypto::randomId<RecordId>();
    order.tenant = *tenant;
    order.dossier = dossier;
    order.part = quint8(*part);
    order.basis = isAskedFor ? DestructionOrder::Basis::Request : DestructionOrder::Basis::Term;
    order.proposer = self.user;
    order.time = now();
    order.sign((*keys)->identity());
    const auto answer =
        m_open.session->call("/v1/destruction/propose", protocol::SignedRecord{order.encode()}.encode());
    return answer ? Result<RecordId>(order.id) : failure(answer);
}

Result<QList<DestructionReport>> Keeping::destructions()
{
    const auto body = m_open.session->call("/v1/destruction/list", QByteArray());
    auto answer = body ? protocol::DestructionReports::decode(*body) : failure(body);
    if (!answer) {
        return failure(answer);
    }
    for (DestructionReport& report : answer->reports) {
        const auto order = DestructionOrder::decode(report.order);
        if (!order || order->id != report.id) {
            return fail(ErrorCode::Malformed, tr("The server's list of destructions is damaged."));
        }
        report.tenant = order->tenant;
        report.dossier = order->dossier;
        report.part = order->part;
        report.basis = quint8(order->basis);
    }
    return answer->reports;
}

Result<DestructionReport> Keeping::find(const RecordId& id)
{
    const auto reports = destructions();
    if (!reports) {
        return failure(reports);
    }
    for (const DestructionReport& report : *reports) {
        if (report.id == id) {
            return report;
        }
    }
    return fail(ErrorCode::NotFound, tr("There is no such proposal, or it is not for you to see."));
}

Result<void> Keeping::confirm(const RecordId& id)
{
    const auto report = find(id);
    const auto order = report ? DestructionOrder::decode(report->order) : failure(report);
    const auto keys = order ? keysOf(m_open) : failure(order);
    if (!keys) {
        return failure(keys);
    }
    DestructionConfirmation confirmation;
    confirmation.order = id;
    confirmation.orderDigest = order->digest();
    confirmation.confirmer = m_open.identity->user;
    confirmation.time = now();
    confirmation.sign((*keys)->identity());
    const auto answer =
        m_open.session->call("/v1/destruction/confirm", protocol::SignedRecord{confirmation.encode()}.encode());
    return answer ? Result<void>() : failure(answer);
}

Result<void> Keeping::refuse(const RecordId& id)
{
    const auto answer = m_open.session->call("/v1/destruction/refuse", protocol::DestructionRequest{id}.encode());
    return answer ? Result<void>() : failure(answer);
}

Result<QByteArray> Keeping::certificate(const RecordId& id)
{
    const auto report = find(id);
    if (!report) {
        return failure(report);
    }
    return report->certificate.isEmpty()
               ? Result<QByteArray>(fail(ErrorCode::NotFound, tr("It is not destroyed: there is no certificate.")))
               : report->certificate;
}

} // namespace kluis::app
