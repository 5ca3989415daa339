// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QCoreApplication>

namespace kluis::app {

/// A certificate of destruction for people to read. Any thread.
class CertificatePaper {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::CertificatePaper)

public:
    /// \p certificate: JSON as Keeping::certificate() gives it. Malformed when it is none. \returns a PDF.
    [[nodiscard]] static Result<QByteArray> pdf(const QByteArray& certificate);

    CertificatePaper() = delete;
};

} // namespace kluis::app
