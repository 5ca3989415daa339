// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace kluis::ui {

/// What may be said on the command line. Never a secret: other programs can read it. What the organisation has fixed
/// (ManagedSettings) counts as not said, so that an old shortcut still opens the window; whoever needs it asks there.
struct StartOptions {
    Q_DECLARE_TR_FUNCTIONS(kluis::ui::StartOptions)

public:
    QString profile; ///< folder; the platform's own when not given
    QString server;  ///< URL
    QString caFile;  ///< PEM file of a private root
    QString login;
    QString previewProgram; ///< shows documents (PreviewProcess); beside this program where tests say nothing else
    QString language;       ///< nl or en; empty: as the settings or the system say
    QString link;           ///< to a dossier (DossierLink), as it was given; empty: none
    QString text;           ///< for --help, --version or a mistake: print it and end
    int exitCode = 0;       ///< with \ref text

    /// \p arguments with the program's name first.
    [[nodiscard]] static StartOptions parse(const QStringList& arguments);
};

} // namespace kluis::ui
