// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "server/store/StoreDatabase.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QString>

namespace kluis::server {

struct StoredDossier;

/// `kluis-server export-dossier`: everything the server can read of one dossier, for an access request when no client
/// is at hand. Medical content is not in it: the server can't read it; a doctor's client adds that. Written to the
/// audit chain. One thread.
class ExportDossierCommand {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::ExportDossierCommand)

public:
    explicit ExportDossierCommand(const Clock& clock) : m_clock(clock) {}

    /// \p dossier an id or EMPLOYER/PERSONNELNUMBER.
    /// \returns {dossier, employer, number, fields: {id: value}, entries: [{category, field, text, author, at}],
    /// medical: number of sealed operations left out}. NotFound when there is none.
    [[nodiscard]] Result<QJsonObject> run(const QString& folder, const QString& dossier);

private:
    Result<QJsonObject> collect(StoreDatabase& database, const QString& dossier);
    Result<StoredDossier> find(StoreDatabase& database, const QString& dossier);
    static Result<void> addOperations(StoreDatabase& database, const StoredDossier& dossier, QJsonObject& json);

    const Clock& m_clock;
};

} // namespace kluis::server
