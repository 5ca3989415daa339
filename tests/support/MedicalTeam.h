// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Workplace.h"

namespace kluis::test {

/// The words of tests about a medical team: a server with one employee's dossier, a doctor who leads the group, and
/// colleagues who join. One thread; a step that fails says so in `error` and answers false.
class MedicalTeam {
public:
    MedicalTeam();

    /// HR makes the dossier, the lead starts the group and confirms the kit.
    bool begin(const QStringList& employers = {QStringLiteral("vermeer")});
    /// Enrols, logs in, is approved by the lead and has synchronised.
    bool join(Workplace& person, domain::Role role = domain::Role::Doctor,
              const QStringList& employers = {QStringLiteral("vermeer")});
    bool write(Workplace& person, const QString& value);
    /// What the person sees in the findings, or a null text.
    [[nodiscard]] QString reads(Workplace& person) const;
    bool sync(Workplace& person) { return kept(person, person.sync()); }
    /// Kinds of the log's entries as the person has them.
    [[nodiscard]] QStringList log(Workplace& person) const;

    [[nodiscard]] const QString& dossier() const { return m_dossier; }
    TestServer server;
    Workplace hr;
    Workplace lead;
    QString error; ///< the last failure's sentence

    template <typename T> bool done(const Result<T>& result)
    {
        if (!result) {
            error = result.error().sentence() + QLatin1Char(' ') + result.error().detail();
        }
        return result.has_value();
    }

private:
    bool kept(const Workplace& person, bool ok);

    QString m_dossier = QStringLiteral("vermeer/1001");
};

} // namespace kluis::test
