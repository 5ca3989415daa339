// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/Field.h"

#include <QCoreApplication>
#include <QDate>
#include <QList>

#include <span>

namespace kluis::domain {

/// What one role reads of a value that is released to it first: "HR(r)" in the rights table. The release is a field of its
/// own, that holds a copy of the value as it stood, and that nobody but the doctor writes. So what becomes of the original
/// is never released with it, and the server shows the copy by the rights of its field alone (docs/decisions/0093).
/// Immutable; any thread.
struct ReleaseCopy {
    QLatin1StringView source; ///< field id of the value that is released
    Role reader;              ///< whom it is released to
    QLatin1StringView copy;   ///< field id of what that role reads

    [[nodiscard]] const Field& sourceField() const;
    [[nodiscard]] const Field& copyField() const;

    /// Every release there can be, those of one source beside each other.
    [[nodiscard]] static std::span<const ReleaseCopy> all();
    /// Those of that source; empty where it is not released to anybody.
    [[nodiscard]] static QList<ReleaseCopy> of(QAnyStringView source);
    /// What that source is released to that role as; nullptr: it is not.
    [[nodiscard]] static const ReleaseCopy* of(QAnyStringView source, Role reader);
    /// Whose copy a field is, or nullptr: none.
    [[nodiscard]] static const ReleaseCopy* in(QAnyStringView field);
};

/// What a copy's field says: a value and why it was released, or that this was taken back. Who and when is the operation's.
/// Value type; any thread.
struct ReleasedValue {
    Q_DECLARE_TR_FUNCTIONS(kluis::domain::ReleasedValue)

public:
    QString value;  ///< canonical, of the source's type; empty: taken back
    QString reason; ///< never empty
    QDate consent;  ///< when the employee agreed; needed of a screening's outcome alone

    [[nodiscard]] bool isWithdrawn() const { return value.isEmpty(); }
    /// Nothing for an empty or another text.
    [[nodiscard]] static std::optional<ReleasedValue> parse(const ReleaseCopy& copy, const QString& text);
    /// Canonical text for normalise(). InvalidArgument without a reason, or without the consent where one is needed.
    [[nodiscard]] Result<QString> toText(const ReleaseCopy& copy) const;
    /// Of a copy's text in canonical form (normalise): whether what is in it is whole, the copied value canonical too.
    [[nodiscard]] static Result<void> check(const ReleaseCopy& copy, const QString& text);
    /// Whether the employee has to agree first.
    [[nodiscard]] static bool needsConsent(const ReleaseCopy& copy);
};

} // namespace kluis::domain
