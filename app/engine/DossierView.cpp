// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/DossierView.h"

namespace kluis::app {

domain::FieldValues DossierView::present() const
{
    domain::FieldValues values;
    for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
        if (!field->value.isEmpty() && !field->earlier) {
            values.insert(field.key(), field->value);
        }
    }
    return values;
}

} // namespace kluis::app
