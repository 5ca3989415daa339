// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Category.h"
#include "core/domain/FieldRights.h"
#include "core/domain/ValueSpec.h"

#include <QMap>
#include <QString>

namespace kluis::domain {

/// Values of one dossier by field id, each in canonical text (FieldValue.h).
using FieldValues = QMap<QString, QString>;

/// What a catalogue row belongs to.
enum class FieldScope : quint8 {
    Dossier,  ///< recorded of one employee; syncs as a field of his dossier
    Employer, ///< recorded once of an employer; no dossier carries it
    Practice, ///< accounts, registers and the audit log; kept by the server, never a field of a dossier
};

/// Marks of a field beyond its rights, to be combined with |.
enum FieldMark : quint8 {
    NoMark = 0,
    NoMedicalText = 1, ///< the employer's free text: every editor must show the notice that no medical data
                       ///< such as nature and cause may be entered (AP policy rules, 5.4)
    AuthorOnly = 2,    ///< nobody but its author ever reads it (working note, BW 7:454 and KNMG)
    Voluntary = 4,     ///< only what the employee volunteered, with his consent beside it
    Derived = 32,      ///< a part of another field, told by the server: nobody writes it (PartialRight)
    OfReport = 8,      ///< of one sick report: a new one begins without it (PresentSpell, docs/decisions/0076)
    ByRelease = 64,    ///< says that something was released, or holds it: nobody types in it (ReleaseCopy)
    ByDraft = 128,     ///< holds what the assistant prepares of another field: nobody types in it (DraftField)
    OfSpell = 16,      ///< of one spell: kept by a new report that joins it, else begins anew
};

/// One thing that can be recorded: a row of the field catalogue (FieldCatalogue.h). Immutable, made at compile
/// time; without a category, rights for reading and rights for writing it does not compile. Who may do what with
/// it is asked of AccessPolicy, never read from here. Any thread.
class Field {
public:
    constexpr Field(QLatin1StringView id, Category category, ValueSpec value, QStringView dutch,
                    QLatin1StringView english, FieldRights readers, FieldRights writers, int marks = NoMark,
                    FieldScope scope = FieldScope::Dossier)
        : m_id(id), m_category(category), m_value(value), m_dutch(dutch), m_english(english), m_readers(readers),
          m_writers(writers), m_marks(marks), m_scope(scope)
    {
    }

    /// As it stands on the wire, in files and on the command line: `first_sick_day`.
    [[nodiscard]] constexpr QLatin1StringView id() const { return m_id; }
    [[nodiscard]] constexpr Category category() const { return m_category; }
    [[nodiscard]] constexpr const ValueSpec& value() const { return m_value; }
    [[nodiscard]] constexpr FieldScope scope() const { return m_scope; }
    [[nodiscard]] constexpr bool has(FieldMark mark) const { return (m_marks & mark) != 0; }

    /// What a person reads beside the value.
    [[nodiscard]] QString label(Language language) const;
    [[nodiscard]] QString label(const QLocale& locale = QLocale()) const { return label(languageOf(locale)); }

    /// The rows of the rights table, for AccessPolicy and for pages that print the table.
    [[nodiscard]] constexpr const FieldRights& readers() const { return m_readers; }
    [[nodiscard]] constexpr const FieldRights& writers() const { return m_writers; }

private:
    QLatin1StringView m_id;
    Category m_category;
    ValueSpec m_value;
    QStringView m_dutch;
    QLatin1StringView m_english;
    FieldRights m_readers;
    FieldRights m_writers;
    int m_marks;
    FieldScope m_scope;
};

} // namespace kluis::domain
