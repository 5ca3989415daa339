// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/domain/Field.h"
#include "server/anonymise/Pseudonyms.h"

#include <QByteArray>
#include <QString>

namespace kluis::domain {
struct ReleaseCopy;
}

namespace kluis::server {

/// Makes of a field's value one of nobody: of the same type, as long, and canonical. What is no name, number, text or
/// date (choices, percentages, hours) stays. Never fails: a value that can't be masked is left out. One thread.
class ValueMask {
public:
    explicit ValueMask(Pseudonyms& pseudonyms) : m_pseudonyms(pseudonyms) {}

    /// Whose value it is.
    struct Place {
        TenantId tenant;
        DossierId dossier; ///< of the original
        QByteArray item;   ///< tells texts of a dossier apart
    };
    /// \p value canonical, of a field that is not medical.
    [[nodiscard]] QString masked(const domain::Field& field, const QString& value, const Place& place);
    /// The department \p name of an employer, as dossiers, grants and statistics have it.
    [[nodiscard]] QString department(const TenantId& tenant, const QString& name) const;

private:
    [[nodiscard]] QString scalar(const domain::Field& field, const domain::ValueSpec& spec, const QString& value,
                                 const Place& place) const;
    [[nodiscard]] QString line(const domain::Field& field, const QString& value, const Place& place) const;
    [[nodiscard]] QString structure(const domain::Field& field, const QString& value, const Place& place) const;
    [[nodiscard]] QString release(const domain::ReleaseCopy& copy, const QString& value, const Place& place);
    [[nodiscard]] QString task(const QString& value, const Place& place) const;
    [[nodiscard]] QString reference(const QString& value, const TenantId& tenant) const;
    [[nodiscard]] QString phone(const QString& value, const Place& place) const;
    [[nodiscard]] QString email(const QString& value, const Place& place) const;
    [[nodiscard]] QString bsn(const QString& value, const Place& place) const;
    [[nodiscard]] QDate moved(const QDate& day, const Place& place) const;

    Pseudonyms& m_pseudonyms;
};

} // namespace kluis::server
