// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/IntakeReader.h"
#include "core/intake/XmlTree.h"

namespace kluis::intake {

/// Makes employees of the people (`Wrknmr`) of a SIVI absence message: one for each employment (`Dnstvbnd`), with its
/// absences (`Vrzm`). Facts of SIVI's public schema of 2022; what codes mean is in documents that are not public, so:
/// - the personnel number is the employment's (`PersNr`), else the person's key (`IdWrknmr`);
/// - an address of code 01 is the home address; of code 06 the nursing address, if the message says so of it; telephone
///   numbers and mail addresses are left out, because nothing tells which of them are private;
/// - an absence is read as a statement of dates and percentages when its processing code is 01 or 02; another code may
///   take a report back, so that it is refused, to be done by a person;
/// - codes about cause, special reason, maternity and kind of nursing place, its name, and all free text are set aside;
/// - reasons why an absence or employment ended, and actions, are left out and counted. One thread.
class SiviEmployees {
    Q_DECLARE_TR_FUNCTIONS(SiviEmployees)

public:
    /// \p report gets warnings and notices; it must outlive this.
    SiviEmployees(bool keepsSetAside, ImportReport& report) : m_keepsSetAside(keepsSetAside), m_report(report) {}

    /// One for each employment, in the message's order.
    [[nodiscard]] std::vector<IntakeReader::Item> read(const XmlElement& person);
    /// After the last: says what was left out of the file as a whole.
    void finish();

private:
    using Refusal = std::optional<RefusedRow>;

    [[nodiscard]] Refusal readPerson(const XmlElement& person, ImportedEmployee& employee);
    [[nodiscard]] Refusal readEmployment(const XmlElement& employment, const XmlElement& person,
                                         ImportedEmployee& employee);
    void readAddresses(const XmlElement& person, ImportedEmployee& employee);
    void readAbsence(const XmlElement& told, ImportedEmployee& employee);
    [[nodiscard]] bool readCourse(const XmlElement& told, ImportedAbsence& absence);
    void readCauses(const XmlElement& told, ImportedEmployee& employee);
    [[nodiscard]] Refusal put(domain::FieldValues& fields, const char* fieldId, const XmlElement* element, QString text,
                              bool isNeeded);
    void putOrWarn(domain::FieldValues& fields, const char* fieldId, const XmlElement& parent, const char* element);
    void setAside(ImportedEmployee& employee, const XmlElement& element, const QString& text);
    void warn(const XmlElement& element, const QString& reason);

    bool m_keepsSetAside;
    ImportReport& m_report;
    std::vector<RefusedRow> m_warnings; ///< of the employee being read; a refused one leaves none
    qint64 m_unknownCodes = 0;
    qint64 m_contacts = 0;
};

} // namespace kluis::intake
