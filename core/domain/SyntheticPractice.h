// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Field.h"

#include <QDate>
#include <QStringList>

#include <vector>

namespace kluis::domain {

/// An employer of the synthetic practice.
struct SyntheticEmployer {
    QString shortName; ///< as on the command line: "vermeer"
    QString name;      ///< "Vermeer BV"
    QString kvkNumber; ///< eight digits, of the form 0000xxxx, which is never given out
    QStringList departments;
};

/// An employee of the synthetic practice.
struct SyntheticPerson {
    quint64 index = 0;
    int employer = 0;   ///< index of SyntheticPractice::employers()
    QString department; ///< one of the employer's; also the field org_unit
    FieldValues fields; ///< canonical values of dossier fields, medical ones included for the sick
};

/// Makes up a practice for demonstrations, measurements and tests: plausible Dutch names, addresses, work and absence,
/// of nobody. The same seed, day and number of employers always give the same data, and person(i) depends on nothing
/// but these and i, so that any number can be made one at a time in bounded memory. Immutable after construction; any
/// thread.
///
/// About 8 % of the people have a running spell with what the doctor recorded of it; about 5 % recovered in the last
/// year; the others have administrative fields only. A person's field texts are about 1 KiB in all. Citizen service
/// numbers are of the test range 9999xxxxx and, as the law has it, only recorded of the sick; past the 9,090 numbers
/// of that range people have none. Telephone numbers are 06-0000xxxx and 030-0000xxx, e-mail is under `.example`.
class SyntheticPractice {
public:
    /// \p employerCount 1..1000; the first two are `vermeer` and `dewit`.
    explicit SyntheticPractice(quint64 seed, const QDate& today, int employerCount = 2);

    [[nodiscard]] const std::vector<SyntheticEmployer>& employers() const { return m_employers; }

    /// The \p index-th person; they are spread evenly over the employers: person i works for employer i mod count.
    [[nodiscard]] SyntheticPerson person(quint64 index) const;

private:
    quint64 m_seed;
    QDate m_today;
    std::vector<SyntheticEmployer> m_employers;
    std::vector<qint32> m_testNumbers;
};

} // namespace kluis::domain
