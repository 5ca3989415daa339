// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/anonymise/ValueMask.h"

#include "core/domain/Bsn.h"
#include "core/domain/FieldValue.h"
#include "core/domain/ReleaseCopy.h"
#include "core/domain/TaskRecord.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace kluis::server {

using domain::Field;
using domain::ValueSpec;
using domain::ValueType;

namespace {

constexpr int isoDay = 10; // characters of 2026-01-05
constexpr int bsnDigits = 9;

/// Words that many dossiers of an employer share: the same one becomes the same everywhere, so that groups stay groups.
constexpr std::array sharedWords{"org_unit",      "cost_centre", "job_title",     "job_code",
                                 "employer_name", "employer_id", "payroll_tax_no"};

bool isShared(const Field& field)
{
    return std::any_of(sharedWords.begin(), sharedWords.end(),
                       [&](const char* word) { return field.id() == QLatin1StringView(word); });
}

/// \p count digits that look like nobody's number.
QString digitsOf(domain::SyntheticRandom& random, qsizetype count)
{
    QString digits;
    for (qsizetype i = 0; i < count; ++i) {
        digits += QChar(u'0' + random.below(10));
    }
    return digits;
}

} // namespace

QDate ValueMask::moved(const QDate& day, const Place& place) const
{
    return day.isValid() ? day.addDays(m_pseudonyms.days(place.dossier.bytes())) : day;
}

QString ValueMask::department(const TenantId& tenant, const QString& name) const
{
    return m_pseudonyms.text("org_unit" + tenant.bytes(), name);
}

/// Personnel numbers are never given twice at an employer; the rest of a person's words are his own.
QString ValueMask::line(const Field& field, const QString& value, const Place& place) const
{
    if (field.id() == QLatin1StringView("personnel_no")) {
        return m_pseudonyms.unique("personnel_no" + place.tenant.bytes(), value);
    }
    if (field.id() == QLatin1StringView("org_unit")) {
        return department(place.tenant, value);
    }
    if (isShared(field)) {
        return m_pseudonyms.text("shared" + place.tenant.bytes(), value);
    }
    const bool isNamed = field.value().type == ValueType::Line;
    return m_pseudonyms.text(place.dossier.bytes() + (isNamed ? QByteArray() : place.item), value);
}

/// The id of a person or record, or a name that stands in its place.
QString ValueMask::reference(const QString& value, const TenantId& tenant) const
{
    const auto id = UserId::fromString(value);
    return id ? m_pseudonyms.id(*id).toString() : m_pseudonyms.text("reference" + tenant.bytes(), value);
}

/// 06 0000 and what follows: numbers that are given to nobody.
QString ValueMask::phone(const QString& value, const Place& place) const
{
    auto random = m_pseudonyms.dice({"phone", place.dossier.bytes(), value.toUtf8()});
    const QString first = value.startsWith(u'+') ? QStringLiteral("+3160000") : QStringLiteral("060000");
    return first.left(value.size()) + digitsOf(random, std::max<qsizetype>(0, value.size() - first.size()));
}

QString ValueMask::email(const QString& value, const Place& place) const
{
    static const QString nobodys = QStringLiteral(".example");
    const qsizetype at = value.lastIndexOf(u'@');
    const QString local = m_pseudonyms.text(place.dossier.bytes(), value.left(at));
    const qsizetype rest = std::max<qsizetype>(1, value.size() - at - 1 - nobodys.size());
    auto random = m_pseudonyms.dice({"email", place.tenant.bytes(), value.mid(at + 1).toUtf8()});
    QString domain;
    for (qsizetype i = 0; i < std::min<qsizetype>(rest, 60); ++i) {
        domain += QChar(u'a' + random.below(26));
    }
    return local + u'@' + domain + nobodys;
}

/// Of the range 9999xxxxx, with a right check digit.
QString ValueMask::bsn(const QString& value, const Place& place) const
{
    auto random = m_pseudonyms.dice({"bsn", place.dossier.bytes(), value.toUtf8()});
    QString number;
    do {
        number = QStringLiteral("9999") + digitsOf(random, bsnDigits - 4);
    } while (!domain::Bsn::passesElevenTest(number));
    return number;
}

QString ValueMask::scalar(const Field& field, const ValueSpec& spec, const QString& value, const Place& place) const
{
    switch (spec.type) {
    case ValueType::Choice:
    case ValueType::Boolean:
    case ValueType::Decimal:
    case ValueType::Integer:
        return value;
    case ValueType::Date:
    case ValueType::DateTime: {
        const QDate day = moved(QDate::fromString(value.left(isoDay), Qt::ISODate), place);
        return day.isValid() ? day.toString(Qt::ISODate) + value.mid(isoDay) : QString();
    }
    case ValueType::Bsn:
        return bsn(value, place);
    case ValueType::Uuid:
        return m_pseudonyms.id(RecordId::fromString(value).value_or(RecordId())).toString();
    case ValueType::Reference:
        // Of two spells of one dossier that count as one.
        return field.id() == QLatin1StringView("linked_spell_id") ? m_pseudonyms.text(place.dossier.bytes(), value)
                                                                  : reference(value, place.tenant);
    case ValueType::Phone:
        return phone(value, place);
    case ValueType::Email:
        return email(value, place);
    case ValueType::Initials:
    case ValueType::Digits:
    case ValueType::Address:
        return m_pseudonyms.text(place.dossier.bytes(), value);
    case ValueType::Line:
    case ValueType::Text:
    case ValueType::Document:
    case ValueType::CasCodes:
    case ValueType::Record:
    case ValueType::List:
        break;
    }
    return line(field, value, place);
}

/// Part by part; a list in order of its days stays in it, since all of them are moved alike.
QString ValueMask::structure(const Field& field, const QString& value, const Place& place) const
{
    const auto masked = [&](QJsonObject entry) {
        for (const domain::ValuePart& part : field.value().parts) {
            const QString key(part.key);
            if (entry.contains(key)) {
                entry.insert(key, scalar(field, part.value, entry.value(key).toString(), place));
            }
        }
        return entry;
    };
    const QJsonDocument document = QJsonDocument::fromJson(value.toUtf8());
    if (document.isObject()) {
        return QString::fromUtf8(QJsonDocument(masked(document.object())).toJson(QJsonDocument::Compact));
    }
    QJsonArray entries;
    const QJsonArray before = document.array();
    for (const QJsonValue& entry : before) {
        entries.append(masked(entry.toObject()));
    }
    return QString::fromUtf8(QJsonDocument(entries).toJson(QJsonDocument::Compact));
}

/// The copied value as its own field is masked.
QString ValueMask::release(const domain::ReleaseCopy& copy, const QString& value, const Place& place)
{
    auto released = domain::ReleasedValue::parse(copy, value);
    if (!released) {
        return {};
    }
    released->value = masked(copy.sourceField(), released->value, place);
    released->reason = m_pseudonyms.text(place.dossier.bytes() + place.item, released->reason);
    released->consent = moved(released->consent, place);
    return released->toText(copy).value_or(QString());
}

/// Its trigger names a milestone's or a request's day; what it points at as evidence is not in the copy.
QString ValueMask::task(const QString& value, const Place& place) const
{
    auto task = domain::TaskRecord::parse(value);
    if (!task) {
        return {};
    }
    for (QDate* day : {&task->start, &task->due, &task->done}) {
        *day = moved(*day, place);
    }
    if (auto milestone = task->milestone()) {
        milestone->anchor = moved(milestone->anchor, place);
        task->trigger = milestone->toText();
    } else if (auto request = task->request()) {
        request->received = moved(request->received, place);
        task->trigger = request->toText();
    } else {
        task->trigger = m_pseudonyms.text(place.item, task->trigger);
    }
    task->owner = task->owner.isEmpty() ? QString() : reference(task->owner, place.tenant);
    task->maker = task->maker.isEmpty() ? QString() : reference(task->maker, place.tenant);
    task->note = m_pseudonyms.text(place.dossier.bytes() + place.item, task->note);
    task->evidence.clear();
    return task->toText();
}

QString ValueMask::masked(const Field& field, const QString& value, const Place& place)
{
    if (value.isEmpty()) {
        return {};
    }
    QString masked;
    if (field.id() == QLatin1StringView("task")) {
        masked = task(value, place);
    } else if (const auto* copy = domain::ReleaseCopy::in(field.id())) {
        masked = release(*copy, value, place);
    } else if (field.value().type == ValueType::Record || field.value().type == ValueType::List) {
        masked = structure(field, value, place);
    } else {
        masked = scalar(field, field.value(), value, place);
    }
    // What a program of before allowed and this one does not is not carried on.
    return domain::normalise(field, masked).value_or(QString());
}

} // namespace kluis::server
