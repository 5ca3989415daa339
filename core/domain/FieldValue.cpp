// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/FieldValue.h"

#include "core/domain/DraftField.h"
#include "core/domain/ReleaseCopy.h"
#include "core/domain/ScalarValue.h"
#include "core/domain/StructuredValue.h"

#include <QCoreApplication>

namespace kluis::domain {

Result<QString> normalise(const Field& field, const QString& text)
{
    const ValueSpec& spec = field.value();
    const bool isStructure = spec.type == ValueType::Record || spec.type == ValueType::List;
    auto value = isStructure ? normaliseStructure(spec, text) : normaliseScalar(spec, text);
    if (const ReleaseCopy* copy = value && !value->isEmpty() ? ReleaseCopy::in(field.id()) : nullptr) {
        if (const auto whole = ReleasedValue::check(*copy, *value); !whole) {
            value = failure(whole);
        }
    }
    if (const DraftField* draft = value && !value->isEmpty() ? DraftField::in(field.id()) : nullptr) {
        if (const auto whole = DraftValue::check(*draft, *value); !whole) {
            value = failure(whole);
        }
    }
    if (value) {
        return value;
    }
    //: %1 is a field's label, %2 what is wrong with its value or what was expected
    const QString sentence = QCoreApplication::translate("FieldValue", "%1: %2.");
    return fail(value.error().code(), sentence.arg(field.label(), value.error().sentence()), field.id());
}

QString noTextInDocument(const Field& field)
{
    //: %1 is a field's label
    return QCoreApplication::translate("FieldValue",
                                       "%1 is a document: add a file or write a letter. It holds no text.")
        .arg(field.label(QLocale()));
}

} // namespace kluis::domain
