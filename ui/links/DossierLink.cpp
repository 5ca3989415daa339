// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/links/DossierLink.h"

namespace kluis::ui {

namespace {

const QString beginning = QLatin1StringView(DossierLink::scheme) + QStringLiteral(":dossier/");

} // namespace

QString DossierLink::to(const DossierId& dossier)
{
    return beginning + dossier.toString();
}

std::optional<DossierId> DossierLink::read(const QString& text)
{
    if (text.size() > longest || !text.startsWith(beginning, Qt::CaseInsensitive)) {
        return std::nullopt; // a browser may write the scheme in capitals
    }
    const auto dossier = DossierId::fromString(text.mid(beginning.size()));
    return dossier && !dossier->isNull() ? dossier : std::nullopt;
}

} // namespace kluis::ui
