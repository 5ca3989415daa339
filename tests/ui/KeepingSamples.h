// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/retention/KeepingState.h"
#include "app/retention/KeptList.h"
#include "tests/ui/Part.h"

#include <QTableView>

/// Plain values for the place "Keeping", and the hands that tests of its pages share.
namespace kluis::test::keeping {

using test::part;

inline const QDate today(2026, 3, 2);

/// Made of a number, so that a test can name it.
template <typename Id> [[nodiscard]] Id idOf(int number)
{
    QByteArray bytes(16, '\1');
    bytes[0] = char(number >> 16);
    bytes[1] = char(number >> 8);
    bytes[2] = char(number);
    return *Id::fromBytes(bytes);
}

/// Somebody who left on \p end; invalid: employed.
[[nodiscard]] inline app::KeptPart kept(int number, const QDate& end, const QString& hold = {})
{
    app::KeptPart part;
    part.dossier = idOf<DossierId>(number);
    part.name = QStringLiteral("Jansen %1").arg(number);
    part.number = QString::number(1000 + number);
    part.employer = QStringLiteral("vermeer");
    part.facts.employmentEnd = end;
    part.hold = hold;
    part.facts.selfInsurerZw = false;
    part.facts.selfInsurerWga = false;
    const retention::Review review = retention::Review::of(retention::Part::Employer, part.facts, {}, today);
    part.state = review.state();
    part.until = review.until();
    return part;
}

/// One that may go, one held, one that must be kept, one whose term has not begun.
[[nodiscard]] inline app::KeptList list()
{
    return {retention::Part::Employer,
            {},
            today,
            {kept(1, QDate(2019, 1, 31)), kept(2, QDate(2019, 1, 31), QStringLiteral("A dispute")),
             kept(3, QDate(2026, 1, 31)), kept(4, {})}};
}

[[nodiscard]] inline app::DestructionLine line(int number, protocol::DestructionState state, bool mayAnswer, bool isOwn)
{
    app::DestructionLine line;
    line.report.id = idOf<RecordId>(number);
    line.report.dossier = idOf<DossierId>(number);
    line.report.part = quint8(retention::Part::Employer);
    line.report.basis = 1;
    line.report.state = state;
    line.report.mayAnswer = mayAnswer;
    line.report.proposer = QStringLiteral("hr.vermeer");
    line.report.records = 37;
    line.report.documents = 2;
    line.isOwn = isOwn;
    return line;
}

inline void choose(const QWidget& page, const char* table, int row)
{
    part<QTableView>(page, table)->selectRow(row);
}

} // namespace kluis::test::keeping
