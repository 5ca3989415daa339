// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "server/admin/Command.h"
#include "server/api/BlobLimits.h"
#include "server/api/LoginRules.h"
#include "server/http/Listener.h"

#include <QCommandLineOption>
#include <QCoreApplication>
#include <QList>
#include <QString>

#include <optional>

namespace kluis::server {

/// What `serve` was told: where to listen, and every rate and size that an operator may set. One table holds the latter,
/// which docs/operations.md repeats for people (ServiceTest compares them). Value type.
struct ServeSettings {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::ServeSettings)

public:
    /// A numeric address and a port; 0 takes a free one.
    struct Place {
        QString address;
        quint16 port = 0;
    };

    /// One limit.
    struct Limit {
        const char* name; ///< of the option
        const char* description;
        int preset;
        int least;
        int most;
    };
    [[nodiscard]] static QList<Limit> limits();

    [[nodiscard]] static QList<QCommandLineOption> options();
    /// \p openFiles: as many as the system allows. InvalidArgument with what is wrong: a limit that is no number or below
    /// its least (one above its most is taken for that), a place that is none, a monitor's place that others can reach
    /// with the server's own, a word for the binding of logins that is none.
    [[nodiscard]] static Result<ServeSettings> from(const CommandInput& input, int openFiles);

    ListenerOptions listener; ///< without the certificate's files
    BlobLimits documents;
    LoginRules login;
    std::optional<Place> monitor; ///< where health and metrics are told; none: nowhere
    bool logsRequests = false;
};

} // namespace kluis::server
