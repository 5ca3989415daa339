// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Role.h"

#include <QByteArray>
#include <QString>

namespace kluis::app {

/// What administrators load into their tools, written from the table of policies (PolicySpec): the same table that the
/// program reads policies by. The same table gives the same bytes. Pure functions.
class PolicyTemplates {
public:
    [[nodiscard]] static QByteArray admx();                          ///< Windows group policy and Intune
    [[nodiscard]] static QByteArray adml(domain::Language language); ///< its texts
    [[nodiscard]] static QByteArray mobileconfig(); ///< macOS configuration profile, with an example of each value
    [[nodiscard]] static QByteArray jamf();         ///< JSON schema for a form in Jamf Pro
    [[nodiscard]] static QByteArray ini();          ///< Linux, every line commented out

    struct File {
        QString path; ///< below the folder that is asked for
        QByteArray text;
    };
    [[nodiscard]] static QList<File> all();

    PolicyTemplates() = delete;
};

} // namespace kluis::app
