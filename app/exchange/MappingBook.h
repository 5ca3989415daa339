// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QCoreApplication>
#include <QList>
#include <QMap>
#include <QStringList>

namespace kluis::app {

class Vault;

/// A person's word of what the columns of a kind of file mean, under a name.
struct SavedMapping {
    QString name;
    QString header; ///< fingerprint of the header it was made for
    QMap<QString, QString> overrides;
};

/// The mappings of columns that were kept under a name, in the vault of this device. A file with the same header finds
/// its mapping again. Engine thread.
class MappingBook {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::MappingBook)

public:
    static constexpr qsizetype mostMappings = 50;
    static constexpr qsizetype longestName = 60;

    explicit MappingBook(Vault& vault) : m_vault(vault) {}

    /// By name.
    [[nodiscard]] Result<QList<SavedMapping>> all();
    /// NotFound.
    [[nodiscard]] Result<SavedMapping> find(const QString& name);
    /// Replaces one of the same name. InvalidArgument for an empty or too long name, LimitExceeded for too many.
    [[nodiscard]] Result<void> save(const QString& name, const QStringList& headers,
                                    const QMap<QString, QString>& overrides);
    [[nodiscard]] Result<void> remove(const QString& name);

    /// What two files with the same columns have in common, whatever case and punctuation their headers have.
    [[nodiscard]] static QString fingerprint(const QStringList& headers);

private:
    [[nodiscard]] Result<void> write(const QList<SavedMapping>& mappings);

    Vault& m_vault;
};

} // namespace kluis::app
