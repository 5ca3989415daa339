// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dossiers/DossierSource.h"

#include <memory>

namespace kluis::app {
class VaultReader;
}

namespace kluis::ui {

/// The list's rows out of the open vault. Must be gone before the vault is locked.
class VaultSource final : public DossierSource {
public:
    explicit VaultSource(std::unique_ptr<app::VaultReader> reader);
    ~VaultSource() override;
    [[nodiscard]] Result<int> count(const QString& filter) override;
    [[nodiscard]] Result<QList<app::DossierRow>> rows(const QString& filter, int offset, int limit) override;

private:
    std::unique_ptr<app::VaultReader> m_reader;
};

} // namespace kluis::ui
