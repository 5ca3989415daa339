// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/SecretStore.h"

#include <QByteArray>

#include <map>

namespace kluis::test {

/// The entries of a keychain that lie in memory. One thread.
class HeldSecrets final : public app::SecretStore {
public:
    [[nodiscard]] Result<crypto::SecretBytes> read(app::SecretEntry entry) override
    {
        const auto found = entries.find(entry);
        return found == entries.end() ? Result<crypto::SecretBytes>(fail(ErrorCode::NotFound, QString()))
                                      : Result<crypto::SecretBytes>(crypto::SecretBytes::copyOf(found->second));
    }
    [[nodiscard]] Result<void> write(app::SecretEntry entry, const crypto::SecretBytes& secret) override
    {
        entries[entry] = secret.view().toByteArray();
        return {};
    }
    [[nodiscard]] Result<void> remove(app::SecretEntry entry) override
    {
        entries.erase(entry);
        return {};
    }
    [[nodiscard]] bool worksOffline() const override { return true; }
    void setSealingKey(const crypto::SecretBytes& /*key*/) override {}

    std::map<app::SecretEntry, QByteArray> entries;
};

} // namespace kluis::test
