// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/Field.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace kluis::domain {

/// Which fields an employer agreed to have recorded, in its processing agreement (docs/decisions/0058): administrative ones, and
/// those of absence, capacity and process, with the notes and documents that go under them. Names what is left out; without a
/// choice nothing is. What is left out can't be recorded and is shown to nobody: AccessPolicy asks this. Value type; any
/// thread.
class FieldAgreement {
    Q_DECLARE_TR_FUNCTIONS(kluis::domain::FieldAgreement)

public:
    FieldAgreement() = default;

    /// InvalidArgument, naming the field, for one that is unknown, medical, or that a dossier can't do without.
    [[nodiscard]] static Result<FieldAgreement> without(const QStringList& fieldIds);
    /// As a server said it: what could not be left out here counts as agreed.
    [[nodiscard]] static FieldAgreement received(const QStringList& fieldIds);
    /// Whether an agreement may leave the field out: of a dossier, not medical, and not what it is found, granted or ended by,
    /// nor what the calendar of the law counts from.
    [[nodiscard]] static bool mayLeaveOut(const Field& field);

    /// What is derived, a copy that was released and a draft are covered where the field is that they are of.
    [[nodiscard]] bool covers(const Field& field) const;
    /// Sorted, each once.
    [[nodiscard]] const QStringList& leftOut() const { return m_leftOut; }
    /// What somebody reads who wants to record a field that is left out.
    [[nodiscard]] static QString refusal(const Field& field);

    friend bool operator==(const FieldAgreement&, const FieldAgreement&) = default;

private:
    void add(const QString& fieldId);

    QStringList m_leftOut;
};

} // namespace kluis::domain
