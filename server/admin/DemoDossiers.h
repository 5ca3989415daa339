// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/domain/SyntheticPractice.h"
#include "server/ServerKeys.h"
#include "server/admin/DemoDocuments.h"
#include "server/admin/DemoMedicalGroup.h"
#include "server/admin/DemoPlanning.h"
#include "server/admin/DemoStaff.h"
#include "server/store/Store.h"

#include <QCoreApplication>

#include <functional>

namespace kluis::server {

/// Writes a synthetic practice's dossiers as its people would have: HR the administrative part and the absence, the
/// doctor what is possible and, sealed, what is medical, the planner appointments; the first who are ill have a plan and a
/// letter as documents. Each operation is signed by its author's own device. In batches, each a transaction, in bounded
/// memory. One thread.
class DemoDossiers {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::DemoDossiers)

public:
    static constexpr quint64 batchDossiers = 500;

    DemoDossiers(Store& store, const ServerKeys& keys, const Clock& clock, const DemoStaff& staff,
                 const DemoMedicalGroup& group, DemoPlanning& planning, BlobFiles files)
        : m_store(store), m_keys(keys), m_clock(clock), m_staff(staff), m_group(group), m_planning(planning),
          m_documents(std::move(files))
    {
    }

    struct Written {
        quint64 dossiers = 0;
        quint64 operations = 0;
    };
    /// Persons 0 to \p count - 1. \p progress gets the number done so far, after each batch.
    [[nodiscard]] Result<Written> write(const domain::SyntheticPractice& practice, quint64 count,
                                        const std::function<void(quint64)>& progress);

private:
    struct Case; // one dossier in the making

    Result<quint64> writePerson(DirectWriter& writer, StoreDatabase& database,
                                const domain::SyntheticPractice& practice, quint64 index);
    Result<quint64> writeDossier(DirectWriter& writer, Case& made);
    Result<quint64> writeFields(DirectWriter& writer, Case& made);
    Result<quint64> writeMedical(DirectWriter& writer, Case& made);
    Result<quint64> writeAppointments(DirectWriter& writer, Case& made);
    Result<quint64> writeDocuments(DirectWriter& writer, Case& made);
    Result<void> writeDocument(DirectWriter& writer, Case& made, const domain::Field& field,
                               const OperationAuthor& author, const QString& name, const QByteArray& pdf);
    Result<void> writeContentKey(DirectWriter& writer, Case& made);
    [[nodiscard]] protocol::Operation medicalDraft(const DirectWriter& writer, const Case& made,
                                                   protocol::OperationKind kind) const;
    [[nodiscard]] Result<protocol::OperationItem> seal(const protocol::Operation& op, const Case& made,
                                                       const QString& fieldId, const QString& value,
                                                       const RecordId& document = {}) const;
    [[nodiscard]] OperationAuthor authorFor(const domain::Field& field, const QString& employer) const;

    Store& m_store;
    const ServerKeys& m_keys;
    const Clock& m_clock;
    const DemoStaff& m_staff;
    const DemoMedicalGroup& m_group;
    DemoPlanning& m_planning;
    DemoDocuments m_documents;
    int m_withDocuments = 0; ///< dossiers
};

} // namespace kluis::server
