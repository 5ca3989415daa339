// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/StructureText.h"

#include "core/domain/FieldCatalogue.h"
#include "core/domain/FieldValue.h"

#include <QTest>

using namespace kluis;
using ui::StructureText;

class StructureTextTest : public QObject {
    Q_OBJECT

    const domain::Field& course = *domain::FieldCatalogue::find(u"course");
    const domain::Field& leave = *domain::FieldCatalogue::find(u"leave_wazo");

private Q_SLOTS:
    void aListBecomesRowsAndComesBackTheSame()
    {
        const QString value = QStringLiteral("[{\"date\":\"2026-09-02\",\"percentage\":\"100\"},"
                                             "{\"date\":\"2026-10-12\",\"percentage\":\"50\"}]");
        const auto cells = StructureText::cells(course, value);
        QCOMPARE(cells.size(), 2);
        QCOMPARE(cells[1], (QStringList{QStringLiteral("2026-10-12"), QStringLiteral("50")}));
        const auto again = domain::normalise(course, StructureText::json(course, cells));
        QVERIFY(again.has_value());
        QCOMPARE(*again, value);
    }

    void emptyRowsAreLeftOut()
    {
        const QList<QStringList> cells{
            {QString(), QString()}, {QStringLiteral("2026-09-02"), QStringLiteral("100")}, {QString(), QString()}};
        QCOMPARE(StructureText::cells(course, StructureText::json(course, cells)).size(), 1);
        QVERIFY(StructureText::json(course, {{QString(), QString()}}).isEmpty());
    }

    void whatIsTypedAsPeopleWriteItIsUnderstood()
    {
        const QList<QStringList> typed{{QStringLiteral("2-9-2026"), QStringLiteral("12,5")}};
        const auto value = domain::normalise(course, StructureText::json(course, typed));
        QVERIFY2(value.has_value(), value ? "" : qPrintable(value.error().sentence()));
        QCOMPARE(*value, QStringLiteral("[{\"date\":\"2026-09-02\",\"percentage\":\"12.5\"}]"));
    }

    void aRecordIsOneRow()
    {
        const auto cells =
            StructureText::cells(leave, QStringLiteral("{\"due\":\"2027-01-10\",\"multiple\":\"false\"}"));
        QCOMPARE(cells.size(), 1);
        QCOMPARE(cells.first().size(), qsizetype(leave.value().parts.size()));
        QCOMPARE(cells.first().first(), QStringLiteral("2027-01-10"));
    }

    void textThatIsNoJsonGivesNoRows() { QVERIFY(StructureText::cells(course, QStringLiteral("{[")).isEmpty()); }
};

QTEST_MAIN(StructureTextTest)
#include "StructureTextTest.moc"
