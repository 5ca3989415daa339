// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/DossierView.h"
#include "app/engine/DueItem.h"
#include "core/base/Result.h"
#include "core/domain/MilestonePlan.h"

#include <QCoreApplication>

#include <optional>

namespace kluis::app {

class Vault;
class VaultReader;

/// What is said of a milestone.
struct MilestoneInput {
    QString milestone; ///< domain::MilestoneKey's text; or "M04", "M06.2" of the latest spell
    domain::TaskRecord::Status status = domain::TaskRecord::Status::Done; ///< Open takes an earlier word back
    QDate done;                                                           ///< the day it was done; invalid: today
    QString evidence; ///< id or name of the document of this dossier that shows it; empty: none named
    QString note;
};

/// What is said of a task. What is not there stays as it is; a new one needs text, due and assignee.
struct TaskInput {
    std::optional<QString> text; ///< what is to be done
    std::optional<QDate> due;
    std::optional<QDate> start;      ///< people are told of it from that day on
    std::optional<QString> assignee; ///< login or id of a colleague, or a role's name
    std::optional<domain::TaskRecord::Status> status;
    QDate done; ///< with status Done; invalid: today
};

/// The calendar of the law, tasks, and what is due, over an open vault: what both faces do, they do by this. Made by
/// Engine::guidance(); the engine's thread; gone before the vault is locked.
class Guidance {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::Guidance)

public:
    Guidance(Vault& vault, VaultReader& reader) : m_vault(vault), m_reader(reader) {}

    /// The dossier's calendar, from what this role may see of it. NotFound.
    [[nodiscard]] Result<domain::MilestonePlan> calendar(const DossierId& dossier);
    /// The same of a dossier that was read already.
    [[nodiscard]] static domain::MilestonePlan calendarOf(const DossierView& view);

    /// Says that a milestone was done, does not apply, or is open again. NotFound when this dossier's calendar has no such
    /// one; else the errors of Vault::addTask().
    [[nodiscard]] Result<void> record(const DossierId& dossier, const MilestoneInput& input);
    /// InvalidArgument for a colleague nobody knows here, and for one who does not work for the dossier's employer: he would
    /// never see it. Else the errors of Vault::addTask().
    [[nodiscard]] Result<RecordId> addTask(const DossierId& dossier, const TaskInput& input);
    /// A task as it stands, named as changeTask() takes it.
    [[nodiscard]] Result<TaskState> task(const DossierId& dossier, const QString& task);
    /// \p task its id, or the first letters of it as far as only one has them.
    [[nodiscard]] Result<void> changeTask(const DossierId& dossier, const QString& task, const TaskInput& input);

    [[nodiscard]] Result<QList<DueItem>> due(const DueQuery& query);
    [[nodiscard]] Result<int> countDue(const DueQuery& query);
    [[nodiscard]] Result<QList<Colleague>> colleagues();
    /// Those of them whom a task of this dossier can be given to: who work for its employer, as far as that is known here.
    [[nodiscard]] Result<QList<Colleague>> colleaguesFor(const DossierId& dossier);

private:
    [[nodiscard]] Result<QString> documentId(const DossierView& view, const QString& text) const;
    [[nodiscard]] Result<void> apply(const DossierId& dossier, const TaskInput& input, domain::TaskRecord& task);
    [[nodiscard]] Result<void> assign(const DossierId& dossier, const QString& assignee, domain::TaskRecord& task);
    [[nodiscard]] Result<bool> worksFor(const TenantId& tenant, const Colleague& colleague);
    [[nodiscard]] QDate today() const;

    Vault& m_vault;
    VaultReader& m_reader;
};

} // namespace kluis::app
