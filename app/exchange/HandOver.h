// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/DossierView.h"
#include "app/engine/SyncReport.h"
#include "app/exchange/HandOverReport.h"
#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/domain/Field.h"
#include "core/protocol/HandOverContent.h"

#include <QCoreApplication>
#include <QDate>

namespace kluis::app {

class Vault;
class VaultReader;

/// Collects an employer's medical dossiers for a company doctor elsewhere, when the employer changes its
/// occupational-health service. Medical data go with the employee's explicit consent only (KNMG guideline on medical
/// data, NVAB on transfer of files): a dossier goes when its field `consent` has an entry for it that is valid today,
/// one whose kind names a hand-over ("overdracht", "hand-over" or "transfer"). Personal working notes stay (KNMG).
/// Each dossier's reading and export is in the audit queue before its content is taken. The engine's thread;
/// references must outlive it.
class HandOver {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::HandOver)

public:
    HandOver(Vault& vault, VaultReader& reader, QDate today) : m_vault(vault), m_reader(reader), m_today(today) {}

    /// \p shortName names the employer, \p content takes the dossiers. NotFound when none may go; NotConfirmed when
    /// medical content can't be opened here; Cancelled by \p progress, whose phase is "hand-over".
    [[nodiscard]] Result<HandOverReport> collect(const QString& shortName, protocol::HandOverContent& content,
                                                 const ProgressHandler& progress);

    /// The field of that name when a hand-over carries it, whichever way: medical, and not its author's alone. Else null.
    [[nodiscard]] static const domain::Field* carried(const QString& fieldId);
    /// Whether \p consent, a value of the field of that name, covers a hand-over on \p today.
    [[nodiscard]] static bool covers(const QString& consent, QDate today);

private:
    [[nodiscard]] Result<void> collectOne(const DossierId& dossier, protocol::HandOverContent& content,
                                          HandOverReport& report);
    [[nodiscard]] Result<void> collectDocument(const DocumentState& document, const DossierView& view,
                                               protocol::HandedDossier& handed);

    QString m_closedReason; ///< of the last dossier that can't be opened here
    Vault& m_vault;
    VaultReader& m_reader;
    QDate m_today;
};

} // namespace kluis::app
