// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/ReleaseState.h"
#include "core/domain/Field.h"
#include "core/domain/Role.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QDate>
#include <QHash>
#include <QJsonArray>
#include <QList>
#include <QString>

namespace kluis::app {

class PaperText;

/// The complete copy that an employee may ask for (GDPR art. 15, BW 7:456), of the part that a role gives: HR what the
/// employer keeps, the doctor the medical file and what the employer may not read of the capacity; together all of it
/// (docs/decisions/0057). Personal working notes are in neither: they are their author's alone. Value type, any thread.
class EmployeeCopy {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::EmployeeCopy)

public:
    /// Who makes it, for whom it is made, and when.
    struct Head {
        domain::Role role = domain::Role::Hr;
        QString practice; ///< or employer: who gives it
        QString maker;    ///< name of the person who makes it
        QDate day;
    };

    /// Whether a field's values are in the copy that \p role gives.
    [[nodiscard]] static bool holds(domain::Role role, const domain::Field& field);

    /// \p view with history.
    EmployeeCopy(const DossierView& view, const Head& head);

    /// The documents whose content belongs to it, and the names of their files: safe on any system, each once.
    [[nodiscard]] const QList<std::pair<RecordId, QString>>& documents() const { return m_documents; }
    /// Everything, for programs.
    [[nodiscard]] QByteArray json() const;
    /// Everything, for people.
    [[nodiscard]] QByteArray pdf(const QLocale& locale) const;

private:
    [[nodiscard]] QList<ReleaseState> releases() const;
    [[nodiscard]] QJsonArray releasesJson() const;
    void addReleases(PaperText& paper, const QLocale& locale) const;
    void addAppointments(PaperText& paper, const QLocale& locale) const;
    [[nodiscard]] bool holdsField(const QString& fieldId) const;

    const DossierView& m_view;
    Head m_head;
    QList<std::pair<RecordId, QString>> m_documents;
};

} // namespace kluis::app
