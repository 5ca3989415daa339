// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/medical/EmployerBox.h"

namespace kluis::ui {

void EmployerBox::setEmployers(const QList<QPair<QString, QString>>& employers)
{
    const QString before = shortName();
    clear();
    for (const auto& [shortName, name] : employers) {
        addItem(name, shortName);
    }
    setCurrentIndex(qMax(0, findData(before)));
}

} // namespace kluis::ui
