// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/Field.h"

#include <QCoreApplication>
#include <QDate>

#include <span>

namespace kluis::domain {

/// What the assistant prepares for the doctor: "DA(draft)" in the rights table. The draft of a value is a field of its own,
/// medical whatever the value's category is: sealed, read and written by doctor and assistant alone, so nobody on the
/// employer's side ever gets one. It becomes the value when the doctor writes it as his own (docs/decisions/0093).
/// Immutable; any thread.
struct DraftField {
    QLatin1StringView source; ///< field id of the value
    QLatin1StringView draft;  ///< field id of its draft

    [[nodiscard]] const Field& sourceField() const;
    [[nodiscard]] const Field& draftField() const;

    [[nodiscard]] static std::span<const DraftField> all();
    /// The draft's field of that value, or nullptr: nobody drafts it.
    [[nodiscard]] static const DraftField* of(QAnyStringView source);
    /// Whose draft a field holds, or nullptr: none.
    [[nodiscard]] static const DraftField* in(QAnyStringView field);
};

/// What a draft's field says. Value type; any thread.
struct DraftValue {
    Q_DECLARE_TR_FUNCTIONS(kluis::domain::DraftValue)

public:
    enum class State : quint8 {
        Waiting,  ///< for the doctor
        Returned, ///< sent back to who wrote it, with a word
        Approved, ///< the doctor wrote it, or what he made of it, as the value
    };
    State state = State::Waiting;
    QString value;  ///< canonical, of the source's type; never empty: as the assistant wrote it
    QString seen;   ///< digestOf() what the value said when the draft was written
    QString author; ///< name of who wrote it, once the doctor has decided; till then the operation says it
    QDate since;    ///< when it was written, or sent back
    QString word;   ///< the doctor's, of one that was sent back

    /// Nothing for an empty or another text.
    [[nodiscard]] static std::optional<DraftValue> parse(const DraftField& draft, const QString& text);
    /// Canonical text for normalise(). InvalidArgument for an empty value, or one sent back without a word.
    [[nodiscard]] Result<QString> toText(const DraftField& draft) const;
    /// Of a draft's text in canonical form: whether the value in it is canonical too.
    [[nodiscard]] static Result<void> check(const DraftField& draft, const QString& text);
    /// Stands for a value in seen: SHA-256 in hexadecimal, empty for none.
    [[nodiscard]] static QString digestOf(const QString& value);
};

} // namespace kluis::domain
