// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Field.h"

namespace kluis::domain {

/// A person's name in the parts that Dutch payroll and SIVI keep, and how it is shown. Value type.
struct PersonName {
    QString lastName;    ///< own surname, without prefix
    QString prefix;      ///< of the own surname: "van der"
    QString partnerName; ///< the partner's surname, with its prefix: "de Wit"
    QString nameUse;     ///< 01 own, 02 partner, 03 partner-own, 04 own-partner; empty is 01
    QString initials;    ///< without full stops: "PJ"
    QString givenName;

    /// The fields a name is made of.
    [[nodiscard]] static const QStringList& fieldIds();

    /// From a dossier's fields; parts that are not there stay empty.
    [[nodiscard]] static PersonName fromFields(const FieldValues& fields);

    /// Reads a name as people type it: "Jansen, Piet", "Vries, Piet de", "Piet de Vries", "P.J. de Vries"; a single
    /// word is a surname. Words before the first surname prefix, or before the last word, are the given name.
    [[nodiscard]] static PersonName fromText(const QString& text);

    /// Into last_name, prefix, partner_name, name_use, initials and given_name; empty parts left out.
    void putInto(FieldValues& fields) const;

    /// "Piet de Vries", "Piet de Wit-de Vries", "P.J. de Vries" without a given name. Empty without any surname.
    [[nodiscard]] QString full() const;

    /// For sorted lists: "Vries, Piet de", "Wit-de Vries, Piet de" for partner-own, "Jansen, P.J.".
    [[nodiscard]] QString listed() const;
};

} // namespace kluis::domain
