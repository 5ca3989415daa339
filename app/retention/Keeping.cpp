// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/retention/Keeping.h"

#include "app/session/OpenVault.h"
#include "app/vault/VaultReader.h"
#include "core/crypto/DestructionConfirmation.h"
#include "core/crypto/Random.h"
#include "core/protocol/WipeMessages.h"

#include <QDateTime>

#include <algorithm>

namespace kluis::app {

using crypto::DestructionConfirmation;
using crypto::DestructionOrder;
using domain::Role;
using protocol::DestructionReport;
using protocol::RetentionOverview;
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

std::optional<Part> Keeping::partOf(Role role)
{
    return role == Role::Hr       ? std::optional(Part::Employer)
           : role == Role::Doctor ? std::optional(Part::Medical)
                                  : std::nullopt;
}

Result<Part> Keeping::ownPart() const
{
    const auto part = partOf(m_open.identity->role);
    return part ? Result<Part>(*part)
                : fail(ErrorCode::Forbidden,
                       tr("HR keeps the employer's part of dossiers, and the company doctor the medical "
                          "part; your role keeps neither."));
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

Result<RetentionOverview> Keeping::lastOverview(Basis basis)
{
    if (basis == Basis::Servers) {
        auto fresh = overview();
        if (fresh || fresh.error().code() != ErrorCode::Unreachable) {
            return fresh;
        }
    }
    const auto kept = m_open.vault->value(overviewName);
    if (!kept) {
        return failure(kept);
    }
    return *kept ? RetentionOverview::decode(**kept) : Result<RetentionOverview>(RetentionOverview());
}

Result<KeptList> Keeping::list(Basis basis, const KeptBook::Progress& progress)
{
    const auto part = ownPart();
    const auto seen = part ? lastOverview(basis) : failure(part);
    return seen ? m_book->list({policyOf(*seen), holdsOf(*seen), today()}, progress) : failure(seen);
}

QString Keeping::nameOf(const DossierId& dossier)
{
    const auto row = m_reader.row(dossier);
    return row ? QStringLiteral("%1 (%2)").arg(row->name, row->number) : QString();
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

Result<DossierPlace> Keeping::placeOf(const DossierId& dossier)
{
    const auto place = Records(m_open.vault->database()).dossier(dossier);
    if (!place) {
        return failure(place);
    }
    return *place ? Result<DossierPlace>(**place)
                  : fail(ErrorCode::NotFound, tr("There is no such dossier, or it is not one of yours."));
}

Result<RecordId> Keeping::propose(const DossierId& dossier, bool byRequest)
{
    const auto part = ownPart();
    const auto place = part ? placeOf(dossier) : failure(part);
    const auto keys = place ? keysOf(m_open) : failure(place);
    const auto seen = keys ? overview() : failure(keys);
    const auto facts = seen ? m_book->factsOf(place->number) : failure(seen);
    if (!facts) {
        return failure(facts);
    }
    if (const QString reason = holdsOf(*seen).value(dossier); !reason.isEmpty()) {
        return fail(ErrorCode::Forbidden, tr("It must not be destroyed: %1").arg(reason));
    }
    const Review review = Review::of(*part, *facts, policyOf(*seen), today());
    const bool isAskedFor = byRequest && *part == Part::Medical && review.state() != Review::State::Nothing;
    if (review.state() != Review::State::Due && !isAskedFor) {
        return fail(ErrorCode::Forbidden, review.refusal());
    }
    const SessionIdentity& self = *m_open.identity;
    DestructionOrder order;
    order.practice = self.practice;
    order.id = crypto::randomId<RecordId>();
    order.tenant = place->tenant;
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
