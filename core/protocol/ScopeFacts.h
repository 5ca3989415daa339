// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/domain/Category.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace kluis::protocol {

/// What a pull shows one person of one employer, in so many words that two of them tell what left and what came
/// (docs/decisions/0090). The server says it, the client keeps it beside its cursor and names it when it asks for the
/// difference: so the server remembers nobody's past. It gives no right: what is sent follows from the scope of now alone.
/// Value type.
struct ScopeFacts {
    quint64 categories = 0;       ///< a bit for each whose chains are shown
    QStringList fields = {};      ///< ids of the plain fields, and of the parts of fields, that are told; ascending
    bool isMedical = false;       ///< a role under medical secrecy
    bool isAllClosed = false;     ///< of what is medical: the person left the group
    QList<DossierId> closed = {}; ///< restricted to others; ascending
    QString department = {};      ///< empty: all
    /// With a department: every move of a dossier that was counted is no later in the employer's stream.
    quint64 asOf = 0;

    [[nodiscard]] bool shows(domain::Category category) const { return (categories >> int(category) & 1) != 0; }
    void show(domain::Category category) { categories |= quint64(1) << int(category); }
    void hide(domain::Category category) { categories &= ~(quint64(1) << int(category)); }

    /// By which a dossier is named that left a person's scope, 16 bytes: who does not hold it learns nothing about it.
    /// \p scopeVersion of the scope that it left for.
    [[nodiscard]] static QByteArray markOf(const DossierId& dossier, const QByteArray& scopeVersion);

    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<ScopeFacts> decode(const QByteArray& bytes);

    friend bool operator==(const ScopeFacts&, const ScopeFacts&) = default;
};

} // namespace kluis::protocol
