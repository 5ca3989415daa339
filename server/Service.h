// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "server/api/BlobLimits.h"
#include "server/api/LoginRules.h"
#include "server/http/HttpMessage.h"

#include <memory>

namespace kluis::server {

class DataFolder;

/// Everything that answers requests, put together over one data folder: gate, endpoints, routes. No network of its
/// own. handle() may run in many threads; data and clock must outlive it.
class Service {
public:
    [[nodiscard]] static Result<std::unique_ptr<Service>>
    make(const DataFolder& data, const Clock& clock, const BlobLimits& documents = {}, const LoginRules& rules = {});
    ~Service();

    [[nodiscard]] HttpResponse handle(const HttpRequest& request);
    /// Every method and path it answers to.
    [[nodiscard]] QList<QByteArray> routes() const;
    /// Requests that were let through although TLS was opened on their way (LoginRules).
    [[nodiscard]] quint64 inspected() const;
    /// How many clients listen for changes now.
    [[nodiscard]] qsizetype listeners();
    /// Removes what documents left behind, and tells no more of what was destroyed long ago; now and then.
    [[nodiscard]] Result<void> sweep();

private:
    struct Parts;
    explicit Service(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace kluis::server
