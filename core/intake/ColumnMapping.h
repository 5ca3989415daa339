// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/Field.h"

#include <QCoreApplication>
#include <QMap>
#include <QStringList>

#include <vector>

namespace kluis::intake {

/// What one column of a file is taken for.
struct ColumnUse {
    enum class Kind : quint8 {
        Field,         ///< the value of a field
        Street,        ///< a part of home_address: street, perhaps with house number
        House,         ///< house number
        HouseAddition, ///< addition to the house number
        Postcode,
        Town,
        CourseDate,         ///< the day a line of an absence course holds from
        AbsencePercentage,  ///< part of the working time not worked from that day on
        RecoveryPercentage, ///< part of the working time worked again from that day on
        Status,             ///< whether the row says that the employee is new or known
        Ignored,            ///< nothing we know; left alone
        Refused,            ///< something an employer may not record, or may not set; never a field's value
    };
    Kind kind = Kind::Ignored;
    const domain::Field* field = nullptr; ///< for Field
    QString header;                       ///< as in the file, at most 100 characters
    QString reason;                       ///< for Refused: the rule, one sentence
    bool tellsMedical = false;            ///< for Refused: what stands in it is for a doctor, if for anybody
};

/// Finds out what the columns of an HR export mean: Nmbrs, AFAS- and ADP-like, Visma, Loket and plain Dutch or English
/// headers and our own field ids, whatever their case, spaces and punctuation. A mapping file can name columns this
/// does not know. Columns an employer may not record (nature and cause of illness, complaints, medication,
/// limitations; AP policy rules on sick employees, ch. 4) are refused whatever they are mapped to, and so is every
/// field that HR may not write. Value type.
class ColumnMapping {
    Q_DECLARE_TR_FUNCTIONS(ColumnMapping)
public:
    /// What a row of the file is.
    enum class Rows : quint8 {
        Employees,
        EmployeesWithStatus, ///< with a column that says whether they are new
        Courses,             ///< one line of an absence course each
    };
    /// What a column can be mapped to beside the ids of fields, in files of absence courses.
    static constexpr QLatin1StringView courseDate{"course.date"};
    static constexpr QLatin1StringView courseAbsence{"course.absence"};
    static constexpr QLatin1StringView courseRecovery{"course.recovery"};

    /// Reads a mapping file: lines `column = field_id`, or `column = -` to ignore a column; `#` starts a comment.
    /// \returns overrides for recognise(); InvalidArgument naming the line that is wrong; LimitExceeded past 64 KiB.
    [[nodiscard]] static Result<QMap<QString, QString>> parseOverrides(const QByteArray& file);

    /// Takes the file's header row. Where two columns mean the same field the first is used, the later is ignored.
    [[nodiscard]] static ColumnMapping
    recognise(const QStringList& headers, const QMap<QString, QString>& overrides = {}, Rows rows = Rows::Employees);
    /// The mapping file that parseOverrides() reads the same from.
    [[nodiscard]] static QByteArray overridesToText(const QMap<QString, QString>& overrides);

    /// One for each column of the header, in its order.
    [[nodiscard]] const std::vector<ColumnUse>& columns() const { return m_columns; }
    /// Ids of fields no row can do without and no column gives: among personnel_no and last_name; in a file of absence
    /// courses among personnel_no and first_sick_day.
    [[nodiscard]] QStringList missing() const;
    /// Headers as they stand in the file.
    [[nodiscard]] QStringList ignored() const;
    [[nodiscard]] bool has(QLatin1StringView fieldId) const;

    /// A header's letters and digits in lower case without accents: "Pers. nr." -> "persnr".
    [[nodiscard]] static QString folded(const QString& header);

private:
    [[nodiscard]] ColumnUse useOf(const QString& header, const QMap<QString, QString>& overrides) const;

    std::vector<ColumnUse> m_columns;
    Rows m_rows = Rows::Employees;
};

} // namespace kluis::intake
