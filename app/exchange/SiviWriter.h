// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Field.h"
#include "core/domain/SickReport.h"

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QXmlStreamWriter>

namespace kluis::app {

/// Who sends a message to whom, and whom the receiver may call. The receiver hands out the keys. What the codes of a
/// contact's role and of the way to reach him mean is in SIVI's documents, so that they are the sender's to choose.
struct SiviEnvelope {
    QString sender;                             ///< key of who sends, at most 40 characters
    QString receiver;                           ///< key of who receives, at most 40
    QString employerKey;                        ///< the receiver's key of the employer, at most 40
    QString connection;                         ///< number of the agreement to exchange data, at most 70
    QString employerName;                       ///< at most 100
    QString contactName;                        ///< at most 200
    QString contact;                            ///< telephone number or mail address, at most 512
    QString contactRole = QStringLiteral("01"); ///< 01 to 05
    QString contactKind = QStringLiteral("06"); ///< 06, 08 or 10
    QString reference;
    QDateTime at;
    bool isTest = false;
};

/// Writes absence messages of SIVI's standard, release 2022: each employee with an absence, and each report of it as a
/// course: sick, in part, recovered. Elements are in the order of SIVI's public schema. What this program has no lawful
/// or certain value for is left out where the schema allows it. Where it does not, cause is always written as code 99,
/// because an employer may record none. No citizen service number, no address, no free text. Value type; the device's
/// thread.
class SiviWriter {
public:
    /// \p device open for writing, outliving this. Writes the beginning.
    SiviWriter(QIODevice& device, SiviEnvelope envelope);

    /// Ids of the fields that such a message can't do without and \p values do not have; empty: write() can write it.
    [[nodiscard]] static QStringList missing(const domain::FieldValues& values);
    /// Whether there is any absence to tell of.
    [[nodiscard]] static bool hasAbsence(const domain::FieldValues& values);
    void write(const domain::FieldValues& values);
    /// Closes what is open. \returns whether everything could be written.
    [[nodiscard]] bool end();

private:
    void element(const char* name, const QString& text, int most = 0);
    void optional(const char* name, const QString& text, int most = 0);
    void contact();
    void envelope();
    void employment(const domain::FieldValues& values);
    void absences(const domain::FieldValues& values);
    struct Report;
    void report(const domain::FieldValues& values, const Report& told);

    QXmlStreamWriter m_xml;
    SiviEnvelope m_envelope;
};

} // namespace kluis::app
