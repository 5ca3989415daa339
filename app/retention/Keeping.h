// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/retention/KeptBook.h"
#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/domain/Role.h"
#include "core/protocol/RetentionMessages.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QList>
#include <QString>

#include <optional>

namespace kluis::app {

struct DossierPlace;
struct OpenVault;
class VaultReader;

/// Terms, holds and destruction by two people (docs/decisions/0056), over an open vault: what both faces do, they do by
/// this. Made by Engine::keeping(); the engine's thread; gone before the vault is locked.
class Keeping {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::Keeping)

public:
    /// Whose choices and holds count for list().
    enum class Basis : quint8 {
        Servers, ///< asked now; where it can't be reached, those of the last time
        LastTime,
    };

    /// \p book: of this role's part; nullptr for a role that keeps none. \p clockOffset: milliseconds by which the server's
    /// clock is ahead of this one.
    Keeping(OpenVault& open, VaultReader& reader, KeptBook* book, qint64 clockOffset)
        : m_open(open), m_reader(reader), m_book(book), m_clockOffset(clockOffset)
    {
    }

    /// The part that this role keeps: HR the employer's, the doctor the medical one. Forbidden for others.
    [[nodiscard]] Result<retention::Part> ownPart() const;
    [[nodiscard]] static std::optional<retention::Part> partOf(domain::Role role);
    /// Every dossier's part of this role, what is due first, then by the day. The first time reads every dossier, then only
    /// those that changed; stopped by \p progress, it goes on there the next time.
    [[nodiscard]] Result<KeptList> list(Basis basis = Basis::Servers, const KeptBook::Progress& progress = {});
    /// How people here know the dossier: "Jansen, Piet (1001)"; empty where it is not in this vault.
    [[nodiscard]] QString nameOf(const DossierId& dossier);
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
    [[nodiscard]] Result<protocol::RetentionOverview> lastOverview(Basis basis);
    [[nodiscard]] Result<protocol::DestructionReport> find(const RecordId& id);
    [[nodiscard]] Result<void> setHold(const QString& employer, const DossierId& dossier, bool holds,
                                       const QString& reason);
    [[nodiscard]] Result<DossierPlace> placeOf(const DossierId& dossier);
    [[nodiscard]] qint64 now() const; ///< as the server tells the time
    [[nodiscard]] QDate today() const;

    OpenVault& m_open;
    VaultReader& m_reader;
    KeptBook* m_book;
    qint64 m_clockOffset;
};

} // namespace kluis::app
