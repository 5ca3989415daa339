// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <QList>

namespace kluis::server {

/// That something was committed which clients should come for; never what it was. Value type.
struct Change {
    TenantId tenant; ///< whose stream went on; null: something beside the streams
    quint64 seq = 0; ///< how far it has come
    UserId person;   ///< without a tenant: whom it is about; null: everybody with medical keys

    [[nodiscard]] static Change ofEmployer(const TenantId& tenant, quint64 seq) { return {tenant, seq, {}}; }
    /// One of this person's devices is asked for something, or asked by somebody.
    [[nodiscard]] static Change ofPerson(const UserId& person) { return {{}, 0, person}; }
    /// The medical log has grown.
    [[nodiscard]] static Change ofMedicalLog() { return {}; }

    /// Appends \p change, or puts it in place of the last one where it says all that that one says: many operations of
    /// one employer in a row are one piece of news, the last number.
    static void add(QList<Change>& changes, const Change& change)
    {
        if (!changes.isEmpty() && changes.last().isSuperseded(change)) {
            changes.last() = change;
        } else {
            changes.append(change);
        }
    }

private:
    [[nodiscard]] bool isSuperseded(const Change& later) const
    {
        return tenant == later.tenant && person == later.person && seq <= later.seq;
    }
};

} // namespace kluis::server
