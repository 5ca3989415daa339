// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/DossierView.h"
#include "app/retention/CarryingOut.h"
#include "core/base/Result.h"
#include "core/domain/RequestKey.h"

#include <QCoreApplication>
#include <QDate>
#include <QList>
#include <QString>

namespace kluis::app {

class Vault;
class VaultReader;

/// What employees ask for about their own data, each with its clock (docs/decisions/0057): tasks of a dossier that Today
/// shows when they are due. The engine's thread; gone before the vault is locked.
class SubjectRequests {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::SubjectRequests)

public:
    SubjectRequests(Vault& vault, VaultReader& reader) : m_vault(vault), m_reader(reader) {}

    /// Registers one that came on \p received (invalid: today), or what the person found himself. \p remark: for HR's kinds only,
    /// without medical data; what the doctor is asked stands in the medical part. \p months: one, or three where a medical file
    /// is to be destroyed or the answer was put off; what was found goes without delay. Forbidden for another role than the
    /// kind's.
    [[nodiscard]] Result<RecordId> add(const DossierId& dossier, domain::RequestKey::Kind kind, const QDate& received,
                                       int months, const QString& remark);
    /// Those of a dossier, oldest first.
    [[nodiscard]] Result<QList<TaskState>> list(const DossierId& dossier);
    /// One of them: its id, or the first letters of it as far as only one has them. NotFound, InvalidArgument.
    [[nodiscard]] Result<TaskState> find(const DossierId& dossier, const QString& request);
    /// Carries one out that is about single values.
    [[nodiscard]] CarryingOut carryingOut() const { return CarryingOut(m_vault); }
    /// Says that it was answered on \p day (invalid: today) and how. \p request as for find().
    [[nodiscard]] Result<void> answer(const DossierId& dossier, const QString& request, const QDate& day,
                                      const QString& remark);

private:
    [[nodiscard]] QDate today() const;

    Vault& m_vault;
    VaultReader& m_reader;
};

} // namespace kluis::app
