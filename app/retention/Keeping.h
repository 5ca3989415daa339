// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/protocol/RetentionMessages.h"
#include "core/retention/RetentionReview.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QHash>
#include <QList>
#include <QString>

namespace kluis::app {

struct OpenVault;
class VaultReader;

/// A part of a dossier and how long it must be kept.
struct KeptPart {
    DossierId dossier;
    QString name; ///< of the person
    QString number;
    QString employer; ///< short name
    retention::Review review;
    QString hold; ///< why it must not be destroyed, whatever its terms; empty: no hold
};

/// Terms, holds and destruction by two people (docs/decisions/0056), over an open vault: what both faces do, they do by
/// this. Made by Engine::keeping(); the engine's thread; gone before the vault is locked.
class Keeping {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::Keeping)

public:
    /// \p clockOffset: milliseconds by which the server's clock is ahead of this one.
    Keeping(OpenVault& open, VaultReader& reader, qint64 clockOffset)
        : m_open(open), m_reader(reader), m_clockOffset(clockOffset)
    {
    }

    /// The part that this role keeps: HR the employer's, the doctor the medical one. Forbidden for others.
    [[nodiscard]] Result<retention::Part> ownPart() const;
    /// Every dossier's part of this role, what is due first, then by the day. Asks the server for choices and holds; where
    /// it can't be reached, those of the last time count.
    [[nodiscard]] Result<QList<KeptPart>> list();
    /// Needs the server, as everything below.
    [[nodiscard]] Result<protocol::RetentionOverview> overview();
    /// The terms as the practice keeps them.
    [[nodiscard]] static retention::Policy policyOf(const protocol::RetentionOverview& overview);
    /// Privacy officers only. \p employer: short name; \p dossier: its id.
    [[nodiscard]] Result<void> hold(const QString& employer, const DossierId& dossier, const QString& reason);
    [[nodiscard]] Result<void> liftHold(const QString& employer, const DossierId& dossier);

    /// Proposes the destruction of this role's part. Forbidden, with the term, its source and the day, when it is asked too
    /// early; \p byRequest: the employee asked for it, which counts for the medical part only.
    [[nodiscard]] Result<RecordId> propose(const DossierId& dossier, bool byRequest);
    /// What was proposed to, by or with this person, newest first. What a report says about its order is the order's own.
    [[nodiscard]] Result<QList<protocol::DestructionReport>> destructions();
    /// The second signature. The part is destroyed when this succeeds.
    [[nodiscard]] Result<void> confirm(const RecordId& id);
    [[nodiscard]] Result<void> refuse(const RecordId& id);
    /// JSON in UTF-8. NotFound until it is done.
    [[nodiscard]] Result<QByteArray> certificate(const RecordId& id);

private:
    [[nodiscard]] Result<protocol::RetentionOverview> lastOverview();
    [[nodiscard]] Result<QHash<DossierId, retention::Facts>> facts(retention::Part part);
    [[nodiscard]] Result<QHash<DossierId, QDate>> lastMedicalChanges();
    [[nodiscard]] Result<protocol::DestructionReport> find(const RecordId& id);
    [[nodiscard]] Result<void> setHold(const QString& employer, const DossierId& dossier, bool holds,
                                       const QString& reason);
    [[nodiscard]] Result<TenantId> tenantOf(const DossierId& dossier);
    [[nodiscard]] qint64 now() const; ///< as the server tells the time
    [[nodiscard]] QDate today() const;

    OpenVault& m_open;
    VaultReader& m_reader;
    qint64 m_clockOffset;
};

} // namespace kluis::app
