// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/EmployeeImport.h"

#include "core/domain/FieldCatalogue.h"
#include "core/domain/FieldValue.h"
#include "core/domain/PersonName.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace kluis::intake {

namespace {

constexpr QLatin1StringView numberId("personnel_no");
constexpr QLatin1StringView lastNameId("last_name");
constexpr QLatin1StringView bsnId("bsn");

/// Codes of payroll systems that no person would type, so that they are known here and not in the catalogue.
QString translatedCode(const domain::Field& field, const QString& cell)
{
    struct Code {
        QLatin1StringView field;
        QLatin1StringView system;
        QLatin1StringView ours;
    };
    static constexpr Code codes[] = {
        {QLatin1StringView("gender"), QLatin1StringView("1"), QLatin1StringView("M")},
        {QLatin1StringView("gender"), QLatin1StringView("2"), QLatin1StringView("V")},
        {QLatin1StringView("gender"), QLatin1StringView("0"), QLatin1StringView("O")},
        {QLatin1StringView("gender"), QLatin1StringView("9"), QLatin1StringView("O")},
        {QLatin1StringView("gender"), QLatin1StringView("mannelijk"), QLatin1StringView("M")},
        {QLatin1StringView("gender"), QLatin1StringView("vrouwelijk"), QLatin1StringView("V")},
        {QLatin1StringView("gender"), QLatin1StringView("f"), QLatin1StringView("V")},
        {QLatin1StringView("gender"), QLatin1StringView("x"), QLatin1StringView("O")},
        {QLatin1StringView("gender"), QLatin1StringView("onbekend"), QLatin1StringView("O")},
        {QLatin1StringView("name_use"), QLatin1StringView("geboortenaam"), QLatin1StringView("01")},
        {QLatin1StringView("name_use"), QLatin1StringView("partnernaam"), QLatin1StringView("02")},
        {QLatin1StringView("contract_kind"), QLatin1StringView("bepaald"), QLatin1StringView("B")},
        {QLatin1StringView("contract_kind"), QLatin1StringView("onbepaald"), QLatin1StringView("O")},
        {QLatin1StringView("contract_kind"), QLatin1StringView("vast"), QLatin1StringView("O")},
        {QLatin1StringView("contract_kind"), QLatin1StringView("tijdelijk"), QLatin1StringView("B")},
    };
    const QString trimmed = cell.trimmed();
    for (const Code& code : codes) {
        if (field.id() == code.field && trimmed.compare(code.system, Qt::CaseInsensitive) == 0) {
            return code.ours;
        }
    }
    return trimmed;
}

QString spaced(const QStringList& pieces)
{
    QStringList filled;
    for (const QString& piece : pieces) {
        if (!piece.trimmed().isEmpty()) {
            filled.append(piece.trimmed());
        }
    }
    return filled.join(u' ');
}

} // namespace

EmployeeImport::EmployeeImport(QIODevice& device, QMap<QString, QString> overrides, CsvLimits limits)
    : EmployeeImport(device, Options{.overrides = std::move(overrides)}, limits)
{
}

EmployeeImport::EmployeeImport(QIODevice& device, Options options, CsvLimits limits)
    : CsvIntake(device, std::move(options), limits)
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    m_hashKey = QByteArray(reinterpret_cast<const char*>(words.data()), sizeof words);
}

Result<void> EmployeeImport::open()
{
    if (auto opened = CsvIntake::open(); !opened) {
        return opened;
    }
    if (mapping().has(bsnId)) {
        counted().notices.append(tr("Citizen service numbers may only be passed on of employees who are reported sick; "
                                    "leave the column out of files about all staff."));
    }
    return {};
}

EmployeeImport::Item EmployeeImport::readRow(const CsvItem& row)
{
    const auto& columns = mapping().columns();
    m_rowLooksMedical = 0;
    ImportedEmployee employee;
    employee.line = row.line;
    AddressParts address;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const ColumnUse& use = columns[i];
        const QString& cell = row.cells[qsizetype(i)];
        switch (use.kind) {
        case ColumnUse::Kind::Field:
            if (auto refused = readField(use, cell, employee)) {
                return *refused;
            }
            break;
        case ColumnUse::Kind::Street:
            address.street = cell;
            break;
        case ColumnUse::Kind::House:
            address.house = cell;
            break;
        case ColumnUse::Kind::HouseAddition:
            address.addition = cell;
            break;
        case ColumnUse::Kind::Postcode:
            address.postcode = cell;
            break;
        case ColumnUse::Kind::Town:
            address.town = cell;
            break;
        case ColumnUse::Kind::Status:
            if (auto refused = readStatus(use, cell, employee)) {
                return *refused;
            }
            break;
        case ColumnUse::Kind::Refused:
            if (const QString text = cell.trimmed(); use.tellsMedical && !text.isEmpty()) {
                setAside(employee, use.header, text);
            }
            break;
        case ColumnUse::Kind::CourseDate:
        case ColumnUse::Kind::AbsencePercentage:
        case ColumnUse::Kind::RecoveryPercentage:
        case ColumnUse::Kind::Ignored:
            break;
        }
    }
    const QString street = spaced({address.street, address.house, address.addition});
    const QString place = spaced({address.postcode, address.town});
    const domain::Field* home = domain::FieldCatalogue::find(u"home_address");
    const bool hasAddress = !street.isEmpty() || !place.isEmpty();
    if (hasAddress && !employee.fields.contains(home->id())) {
        // A line break between the two: there a postcode may begin.
        const ColumnUse use{ColumnUse::Kind::Field, home, home->label(), {}};
        if (auto refused = readField(use, street + u'\n' + place, employee)) {
            return *refused;
        }
    }
    splitName(employee);
    if (auto refused = checkPerson(employee)) {
        return *refused;
    }
    counted().looksMedical += m_rowLooksMedical;
    return employee;
}

std::optional<RefusedRow> EmployeeImport::readField(const ColumnUse& use, const QString& cell,
                                                    ImportedEmployee& employee)
{
    const QString text = translatedCode(*use.field, cell);
    if (text.isEmpty()) {
        return std::nullopt;
    }
    const auto value = domain::normalise(*use.field, text);
    if (value) {
        if (!value->isEmpty() && use.field->has(domain::NoMedicalText) && !m_finder.find(*value).isEmpty()) {
            ++m_rowLooksMedical;
            setAside(employee, use.header, *value);
            warn(employee, use.header,
                 tr("The text seems to tell something medical or private and was left out; the employer may not record "
                    "that."));
        } else if (!value->isEmpty()) {
            employee.fields.insert(use.field->id(), *value);
        }
        return std::nullopt;
    }
    const bool needed = use.field->id() == numberId || use.field->id() == lastNameId || use.field->id() == bsnId;
    if (needed) {
        return RefusedRow{employee.line, use.header, value.error().sentence()};
    }
    warn(employee, use.header, value.error().sentence());
    return std::nullopt;
}

std::optional<RefusedRow> EmployeeImport::readStatus(const ColumnUse& use, const QString& cell,
                                                     ImportedEmployee& employee)
{
    const QString status = cell.trimmed().toCaseFolded();
    if (status == u"nieuw" || status == u"new") {
        employee.expects = ImportedEmployee::Expects::New;
    } else if (status == u"wijziging" || status == u"wijzigen" || status == u"change") {
        employee.expects = ImportedEmployee::Expects::Known;
    } else if (!status.isEmpty()) {
        return RefusedRow{employee.line, use.header, tr("The status should say: nieuw, wijziging, or nothing.")};
    }
    return std::nullopt;
}

void EmployeeImport::splitName(ImportedEmployee& employee) const
{
    const QString name = employee.fields.value(lastNameId);
    if (!name.contains(u',') || mapping().has(QLatin1StringView("given_name"))) {
        return;
    }
    const auto parts = domain::PersonName::fromText(name);
    if (parts.lastName.isEmpty()) {
        return;
    }
    domain::FieldValues split;
    parts.putInto(split);
    for (auto it = split.begin(); it != split.end(); ++it) {
        const bool mayReplace = it.key() == lastNameId || !employee.fields.contains(it.key());
        const auto value = domain::normalise(*domain::FieldCatalogue::find(it.key()), it.value());
        if (mayReplace && value && !value->isEmpty()) {
            employee.fields.insert(it.key(), *value);
        }
    }
}

std::optional<RefusedRow> EmployeeImport::checkPerson(ImportedEmployee& employee)
{
    const QString number = employee.fields.value(numberId);
    if (number.isEmpty()) {
        return RefusedRow{employee.line, headerOf(numberId), tr("The personnel number is missing.")};
    }
    if (employee.fields.value(lastNameId).isEmpty()) {
        return RefusedRow{employee.line, headerOf(lastNameId), tr("The last name is missing.")};
    }
    const QString key = number.toCaseFolded();
    if (const qint64 first = m_lineOfNumber.value(key); first > 0) {
        return RefusedRow{employee.line, headerOf(numberId),
                          tr("This personnel number stands in line %1 already.").arg(first)};
    }
    const QString bsn = employee.fields.value(bsnId);
    const QByteArray bsnKey = bsn.isEmpty() ? QByteArray() : hashed(bsn);
    if (const qint64 first = bsnKey.isEmpty() ? 0 : m_lineOfBsn.value(bsnKey); first > 0) {
        return RefusedRow{
            employee.line, headerOf(bsnId),
            tr("The same person stands in line %1 under another personnel number (same citizen service number).")
                .arg(first)};
    }
    employee.personnelNumber = number;
    m_lineOfNumber.insert(key, employee.line);
    if (!bsnKey.isEmpty()) {
        m_lineOfBsn.insert(bsnKey, employee.line);
    }
    return std::nullopt;
}

void EmployeeImport::atEnd()
{
    if (counted().looksMedical > 0) {
        counted().notices.append(tr("%n free text(s) seem to tell something medical or private, which the employer may "
                                    "not record. They were left out; their lines are among the warnings.",
                                    nullptr, int(counted().looksMedical)));
    }
}

QString EmployeeImport::headerOf(QLatin1StringView fieldId) const
{
    for (const ColumnUse& use : mapping().columns()) {
        if (use.field != nullptr && use.field->id() == fieldId) {
            return use.header;
        }
    }
    return {};
}

QByteArray EmployeeImport::hashed(const QString& number) const
{
    return QMessageAuthenticationCode::hash(number.toLatin1(), m_hashKey, QCryptographicHash::Sha256).left(16);
}

} // namespace kluis::intake
