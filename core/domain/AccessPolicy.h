// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Field.h"

namespace kluis::domain {

class FieldAgreement;

/// The one place that says who may read and write what; server and client ask it, and nothing else decides. It
/// knows roles, not people: that the dossier lies within the person's grant (employer, department, caseload) is
/// checked beside it. Pure functions of the field catalogue; any thread.
///
/// Rules, in this order, the first that applies decides:
/// 1. a category the role is excluded from: medical data are for medical roles only, and System never touches
///    medical data or capacity, whatever a row of the catalogue says;
/// 2. an explicit restriction (only existence, only time, only dates, only filing; author only): denied, also
///    where the same row grants; of some fields the role then gets a part (partFor);
/// 3. a grant in the field's row;
/// 4. denied.
/// A value behind a release is denied to those who need the release: they read the copy that was released to them, a
/// field of its own (ReleaseCopy). Whoever may only prepare drafts for the doctor may not write the value.
class AccessPolicy {
public:
    /// May the role have the value? \p isAuthor: the asking person wrote this value (working note) or owns it
    /// (task); a caller that does not know leaves it out and gets the stricter answer.
    [[nodiscard]] static bool mayRead(Role role, const Field& field, bool isAuthor = false);

    /// The same at an employer: what its agreement leaves out is shown to nobody, whatever the catalogue says.
    [[nodiscard]] static bool mayRead(Role role, const Field& field, const FieldAgreement& agreement);

    /// As mayRead, for a value the doctor has released to the role.
    [[nodiscard]] static bool mayReadWhenReleased(Role role, const Field& field);

    /// Whether the role has the field by a release alone: of a copy whose source it may not read. It gets what stands there
    /// now and nothing of before, so what was taken back is gone (docs/decisions/0093). Only meaningful with mayRead.
    [[nodiscard]] static bool readsPresentOnly(Role role, const Field& field);

    /// The field that the role gets in place of this one, which it may not read: less than the value ("LM(dates)").
    /// nullptr: nothing. The server works it out and sends it; what it holds says PartialRight.
    [[nodiscard]] static const Field* partFor(Role role, const Field& field);

    /// True where the value is shown masked until the person asks to see it. Only meaningful with mayRead.
    [[nodiscard]] static bool isMasked(Role role, const Field& field);

    /// May the role set or change the value? \p isAuthor as in mayRead; the maker of a new value is its author.
    /// "HR on the doctor's advice" is HR. The doctor's assistant writes where the table gives the right outright,
    /// not where it says draft. System (import, derived values) writes what is the system's own, and in the
    /// administrative, absence and process categories what HR may write.
    [[nodiscard]] static bool mayWrite(Role role, const Field& field, bool isAuthor = false);

    /// May the role prepare drafts of the value, which whoever may write it approves (DraftField)?
    [[nodiscard]] static bool mayDraft(Role role, const Field& field);

    /// The same at an employer: what its agreement leaves out nobody records, the program neither.
    [[nodiscard]] static bool mayWrite(Role role, const Field& field, const FieldAgreement& agreement,
                                       bool isAuthor = false);

    /// May the role have anything at all of a dossier's category? Only then does it get the category's chain of
    /// operations. Author-only fields and rows that are no dossier fields do not count.
    [[nodiscard]] static bool mayReadAnythingOf(Role role, Category category);

    /// May the role read, or add, free entries (notes and contact moments) of a category? An entry follows the
    /// field that stands for free notes in its category: process -> process_note, medical -> consult_note,
    /// capacity -> work_advice, absence -> work_handover; the other categories have no entries.
    [[nodiscard]] static bool mayReadEntry(Role role, Category category);
    [[nodiscard]] static bool mayWriteEntry(Role role, Category category);

    /// Where a note of this role goes when nobody names a category: medical for medical roles, else process;
    /// nothing for a role that writes no notes.
    [[nodiscard]] static std::optional<Category> defaultEntryCategory(Role role);

    /// Whether documents are put under the field: its type is a document. A document follows the rights of the field it
    /// is put under, so a category without such a field has none (docs/decisions/0031).
    [[nodiscard]] static bool takesDocuments(const Field& field);
    /// The field that a role's document goes under when only its category is named: `medical_attachment`, else the first
    /// the role may write; nullptr when there is none.
    [[nodiscard]] static const Field* documentField(Role role, Category category);
    /// The same at an employer: of what its agreement covers.
    [[nodiscard]] static const Field* documentField(Role role, Category category, const FieldAgreement& agreement);
    /// Where a document of this role goes when nobody names a category: medical for medical roles, else the reintegration
    /// file, else capacity; nothing for a role that adds no documents.
    [[nodiscard]] static std::optional<Category> defaultDocumentCategory(Role role);

    AccessPolicy() = delete;
};

} // namespace kluis::domain
