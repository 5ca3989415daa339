// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/UnsentChange.h"
#include "core/base/Result.h"
#include "core/crypto/FieldEnvelope.h"
#include "core/protocol/Operation.h"

#include <QCoreApplication>
#include <QList>
#include <QSet>

namespace kluis::app {

class DirectoryCache;
class Vault;
class VaultReader;

/// Opens what a colleague handed on because the server did not accept it (docs/decisions/0087): with the group's keys, and
/// with content keys of the colleague's that the server never got. Nothing of it is kept. The engine's thread; references
/// must outlive it.
class HandedOn {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::HandedOn)

public:
    HandedOn(Vault& vault, VaultReader& reader, const DirectoryCache& directory)
        : m_vault(vault), m_reader(reader), m_directory(directory)
    {
    }

    /// Untrusted where one is not signed by whom it names, Forbidden for another employer's; else those that are no keys,
    /// in order. That their dossiers were shown is in the audit queue before.
    [[nodiscard]] Result<QList<HandedOnChange>> open(const QList<protocol::Operation>& operations);

private:
    [[nodiscard]] Result<void> check(const protocol::Operation& operation) const;
    [[nodiscard]] Result<HandedOnChange> opened(const protocol::Operation& operation, const QString& author);
    [[nodiscard]] Result<void> takeKeys(const protocol::Operation& operation);

    Vault& m_vault;
    VaultReader& m_reader;
    const DirectoryCache& m_directory;
};

} // namespace kluis::app
